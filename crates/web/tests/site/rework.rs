//! Writing the next edition in the browser: it begins as a copy, goes on step by step, is decided, and never changes after that.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;
use leitwerk_model::kind::Kind;
use leitwerk_model::words::EditionStatus;

use crate::edit::sent;
use crate::markup::{Element, Markup};
use crate::pages::clean;
use crate::support::{Answer, Browser, City, code};

const ADOPT: [(&str, &str); 8] = [
    ("do", "adopt"),
    ("sure", "yes"),
    ("adopted_on", "18.6.2025"),
    ("decision", "V/0318/2025"),
    ("decision_url", "https://ris.example.org/oparl/paper/318"),
    ("valid_from", "2026"),
    ("valid_to", "2030"),
    ("supersede", "2020"),
];

/// A city whose edition 2025 is adopted and whose edition 2030 has begun.
async fn begun(city: &City) -> Browser<'_> {
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    give_reasons(&mut browser, "2025").await;
    let adopted = browser.post("/de/editions/2025/decision", &ADOPT).await;
    assert_eq!(adopted.status, StatusCode::SEE_OTHER, "{}", adopted.text());
    let fields = [("code", "2030"), ("title", "Fassung 2030"), ("carry", "yes")];
    let started = browser.post("/de/next-edition", &fields).await;
    assert_eq!(started.header(header::LOCATION), "/de/editions/2030/rework", "{}", started.text());
    browser
}

/// Writes down every reason that the page of a decision says is missing, where it leads to.
pub(crate) async fn give_reasons(browser: &mut Browser<'_>, edition: &str) {
    let page = browser.page(&format!("/de/editions/{edition}/decision")).await;
    let markup = Markup::of(&page);
    for at in markup.links().filter_map(|link| link.strip_suffix("#f-reason")) {
        let answer = sent(browser, at, &[("reason", "Darum baten die Fachwerkstätten.")]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{at}: {}", answer.text());
    }
}

fn is_done(answer: &Answer) {
    assert_eq!(answer.header(header::LOCATION), "/de/editions/2030/rework", "{}", answer.text());
}

#[tokio::test]
async fn what_can_never_be_undone_is_confirmed_first() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let page = browser.page("/de/editions/2025/decision").await;
    assert!(page.contains("name=\"sure\"") && page.contains("Stellen sind noch offen"), "what is missing is told: {page}");
    // The same number as where the reasons are written.
    assert!(page.contains("Bei 4 Änderungen fehlt der Grund"), "{page}");
    assert!(browser.page("/de/editions/2025/rework").await.contains("Bei 4 Änderungen fehlt noch der Grund"));
    // As long as one is missing the edition is not adopted.
    let refused = browser.post("/de/editions/2025/decision", &ADOPT).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("href=\"#f-reasons\"") && refused.text().contains("V/0318/2025"), "{}", refused.text());
    let unsure: Vec<_> = ADOPT.into_iter().filter(|(name, _)| *name != "sure").collect();
    let refused = browser.post("/de/editions/2025/decision", &unsure).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("lässt sich nicht zurücknehmen"), "{}", refused.text());
    let all = city.db.load().await.expect("everything").leitbild;
    assert_eq!(all.edition_status(&code("2025")), Some(EditionStatus::InDeliberation));
    // Afterwards the form of a goal says from the beginning that nothing can change.
    begun(&city).await;
    let browser = city.signed_in(&[Role::Coordinator]).await;
    let form = browser.page("/de/edit/2025:Z1.1").await;
    assert!(form.contains("Diese Fassung ist beschlossen") && form.contains("/de/new/errata"), "{form}");
    assert!(browser.page("/de/new/consultations?edition=2030").await.contains("value=\"BE1\""), "the first number of its kind");
}

#[tokio::test]
async fn an_edition_is_decided_and_the_next_one_begins_as_its_copy() {
    let city = City::demo().await;
    let browser = begun(&city).await;
    let all = city.db.load().await.expect("everything").leitbild;
    assert_eq!(all.edition_status(&code("2025")), Some(EditionStatus::Adopted));
    assert_eq!(all.edition_status(&code("2020")), Some(EditionStatus::Superseded));
    let page = city.page("/de/editions/2025").await;
    assert!(page.contains("https://ris.example.org/oparl/paper/318"), "the decision is linked: {page}");
    let desk = browser.page("/de/editions/2030/rework").await;
    assert!(desk.contains("fortgeführt") && !desk.contains("Grund fehlt"), "{desk}");
    assert!(browser.page("/de/editions/2030/diff/2025").await.contains("Fassung 2030"));
    assert_eq!(city.get("/de/editions/2030").await.status, StatusCode::NOT_FOUND, "a draft is for those who write it");
}

#[tokio::test]
async fn a_goal_is_split_and_the_succession_says_why() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let form = browser.page("/de/editions/2030/rework/Z1.2").await;
    assert!(form.contains("name=\"seen\" value=\"Z1.2:1\""), "{form}");
    let mut fields = vec![
        ("do", "split"),
        ("seen", "Z1.2:1"),
        ("title-1", "Erster Teil"),
        ("text-1", "Das eine."),
        ("field-1", "H1"),
        ("title-2", "Zweiter Teil"),
        ("text-2", "Das andere."),
        ("field-2", "H2"),
    ];
    let refused = browser.post("/de/editions/2030/rework/Z1.2", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = refused.text();
    assert!(html.contains("schreiben Sie den Grund dazu") && html.contains("value=\"Zweiter Teil\""), "{html}");
    fields.push(("reason", "Die Werkstatt wünschte es."));
    is_done(&browser.post("/de/editions/2030/rework/Z1.2", &fields).await);
    let desk = browser.page("/de/editions/2030/rework").await;
    assert!(desk.contains("Erster Teil") && desk.contains("2025/Z1.2") && desk.contains("aufgeteilt"), "{desk}");
    let told = browser.page("/de/editions/2030/successions").await;
    assert!(told.contains("Die Werkstatt wünschte es."), "{told}");
    // Whoever still has the old page open overwrites nothing.
    let late = browser.post("/de/editions/2030/rework/Z1.2", &[("do", "drop"), ("seen", "Z1.2:1"), ("reason", "x")]).await;
    assert_eq!(late.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_was_typed_into_a_step_is_looked_at_before_it_is_taken() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let before = city.db.head().await.expect("a head");
    let desk = "/de/editions/2030/rework";
    let looked: [(&str, &[(&str, &str)]); 5] = [
        ("Z1.2", &[("do", "reword"), ("seen", "Z1.2:7"), ("text", "Für **alle**.")]),
        ("Z1.2", &[("do", "split"), ("seen", "Z1.2:7"), ("text-1", "Das eine."), ("text-2", "Für **alle**."), ("field-2", "H2")]),
        ("H1", &[("do", "rename"), ("seen", "H1:7"), ("text", "Für **alle**.")]),
        ("merge", &[("seen", "Z1.1:7"), ("seen", "Z1.3:7"), ("text", "Für **alle**.")]),
        ("add", &[("kind", "goals"), ("text", "Für **alle**.")]),
    ];
    for (place, typed) in looked {
        let answer = browser.post(&format!("{desk}/{place}"), &[typed, &[("look", "yes"), ("title", "Ein Titel")]].concat()).await;
        let html = answer.text();
        assert_eq!(answer.status, StatusCode::OK, "{place}: {html}");
        assert!(html.contains("Für <strong>alle</strong>.") && html.contains("Für **alle**.</textarea>"), "{place}: {html}");
        assert_eq!(
            html.matches("class=\"preview\"").count(),
            typed.iter().filter(|(name, _)| name.starts_with("text")).count(),
            "{place}"
        );
        assert_eq!(html.contains(":7\""), place != "add", "{place}: the step stays one from what was seen");
        Markup::of(&html);
    }
    assert_eq!(city.db.head().await.expect("a head"), before);
}

#[tokio::test]
async fn of_two_who_take_a_step_with_one_goal_the_second_sees_what_the_first_did() {
    let city = City::demo().await;
    let mut one = begun(&city).await;
    let mut two = city.signed_in(&[Role::Coordinator]).await;
    let step =
        |title: &'static str| [("do", "reword"), ("seen", "Z1.1:1"), ("title", title), ("text", "Neu."), ("reason", "Darum.")];
    is_done(&one.post("/de/editions/2030/rework/Z1.1", &step("Erste Worte")).await);
    let second = two.post("/de/editions/2030/rework/Z1.1", &step("Zweite Worte")).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let html = second.text();
    Markup::of(&html);
    assert!(html.contains("hat inzwischen jemand geändert") && html.contains("Z1.1:2") && html.contains("Zweite Worte"), "{html}");
    let (_, since) = html.split_once("Was jemand inzwischen geändert hat").expect("what the first did");
    assert!(since[..since.find("</section>").expect("its end")].contains("Erste"), "{since}");
    // Nor does anybody overwrite the reason of another unread.
    let form = two.page("/de/editions/2030/rework/Z1.1").await;
    let seen: Vec<String> = form
        .split("name=\"seen\" value=\"")
        .skip(1)
        .take(2)
        .map(|rest| rest[..rest.find('"').expect("its end")].to_owned())
        .collect();
    assert!(seen[1].starts_with('F'), "what tells of the goal is seen, too: {seen:?}");
    let told = seen[1].split(':').next().expect("a code");
    let reason = crate::edit::sent(&mut one, &format!("/de/edit/2030:{told}"), &[("reason", "Der Beirat bat darum.")]).await;
    assert_eq!(reason.status, StatusCode::SEE_OTHER, "{}", reason.text());
    let typed =
        [("do", "reword"), ("seen", &*seen[0]), ("seen", &*seen[1]), ("title", "Dritte"), ("text", "Neu."), ("reason", "Anders.")];
    let late = two.post("/de/editions/2030/rework/Z1.1", &typed).await;
    assert!(late.status == StatusCode::CONFLICT && late.text().contains("Der Beirat bat darum."), "{}", late.text());
    assert!(one.page("/de/editions/2030/goals/Z1.1").await.contains("Erste Worte"));
}

#[tokio::test]
async fn what_is_written_in_the_form_of_a_goal_is_told_too() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let fields = [
        ("base", "1"),
        ("do", "save"),
        ("field", "2030/H1"),
        ("title", "Anders"),
        ("text", "Ganz anders."),
        ("reason", "Das Wort war missverständlich."),
    ];
    let saved = browser.post("/de/edit/2030:Z1.1", &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let step = browser.page("/de/editions/2030/rework/Z1.1").await;
    assert!(step.contains("neu formuliert") && step.contains("Das Wort war missverständlich."), "{step}");
}

#[tokio::test]
async fn goals_are_merged_fields_renamed_goals_added_and_dropped() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let one = browser.page("/de/editions/2030/rework/merge?goal=Z1.1").await;
    assert!(one.contains("mindestens zwei"), "{one}");
    let page = browser.page("/de/editions/2030/rework/merge?goal=Z1.1&goal=Z1.3").await;
    assert!(page.contains("Z1.1:1") && page.contains("Z1.3:1"), "{page}");
    let fields = [
        ("seen", "Z1.1:1"),
        ("seen", "Z1.3:1"),
        ("title", "Beides"),
        ("text", "In einem."),
        ("field", "H1"),
        ("reason", "Sie sagten dasselbe."),
    ];
    is_done(&browser.post("/de/editions/2030/rework/merge", &fields).await);
    let rename = [("do", "rename"), ("seen", "H2:1"), ("title", "Bildung für alle"), ("text", "Text."), ("reason", "Klarer.")];
    is_done(&browser.post("/de/editions/2030/rework/H2", &rename).await);
    is_done(&browser.post("/de/editions/2030/rework/add", &[("kind", "fields"), ("title", "Gesundheit"), ("text", "")]).await);
    let add = [("kind", "goals"), ("title", "Neu hier"), ("text", "Ein Ziel."), ("field", "H2")];
    is_done(&browser.post("/de/editions/2030/rework/add", &add).await);
    let drop = [("do", "drop"), ("seen", "Z2.1:1"), ("reason", "Ist erreicht.")];
    is_done(&browser.post("/de/editions/2030/rework/Z2.1", &drop).await);
    let desk = browser.page("/de/editions/2030/rework").await;
    for said in ["Beides", "zusammengeführt", "Bildung für alle", "Gesundheit", "Neu hier", "Ist erreicht."] {
        assert!(desk.contains(said), "{said}: {desk}");
    }
    let all = city.db.load().await.expect("everything").leitbild;
    assert_eq!(all.problems(), []);
    let holes = browser.page("/de/check?edition=2030").await;
    assert!(!holes.contains("LW028"), "every goal is told of");
}

#[tokio::test]
async fn what_is_decided_changes_no_more_and_can_be_compared() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let early = browser.post("/de/editions/2030/decision", &[("do", "adopt"), ("adopted_on", "2030")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "a draft is brought in first");
    let decided = async |browser: &mut Browser<'_>, fields: &[(&str, &str)]| {
        let answer = browser.post("/de/editions/2030/decision", fields).await;
        assert_eq!(answer.header(header::LOCATION), "/de/editions/2030/decision", "{}", answer.text());
    };
    decided(&mut browser, &[("do", "bring-in")]).await;
    let wrong = [("do", "adopt"), ("adopted_on", "bald"), ("decision_url", "ris"), ("valid_from", "2031"), ("valid_to", "2030")];
    let answer = browser.post("/de/editions/2030/decision", &wrong).await;
    let html = answer.text();
    assert!(html.contains("href=\"#f-adopted_on\"") && html.contains("href=\"#f-decision_url\""), "{html}");
    decided(&mut browser, &[("do", "adopt"), ("sure", "yes"), ("adopted_on", "18.6.2030"), ("supersede", "2025")]).await;
    let step = [("do", "drop"), ("reason", "x")];
    let late = browser.post("/de/editions/2030/rework/Z2.1", &step).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("Das geht nicht mehr"), "{}", late.text());
    let desk = browser.page("/de/editions/2030/rework").await;
    assert!(!desk.contains("/rework/add"), "nothing is offered that cannot be done: {desk}");
    let all = city.db.load().await.expect("everything").leitbild;
    assert_eq!(all.edition_status(&code("2025")), Some(EditionStatus::Superseded));
}

/// The page on which a step is refused, with nothing on it that leads nowhere.
async fn refused(browser: &mut Browser<'_>, address: &str, fields: &[(&str, &str)]) -> String {
    let answer = browser.post(address, fields).await;
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}: {html}");
    assert_eq!(clean(address, &Markup::of(&html)), Vec::<String>::new());
    html
}

fn by_id<'a>(markup: &'a Markup<'_>, id: &str) -> &'a Element {
    markup.elements.iter().find(|element| element.get("id") == Some(id)).unwrap_or_else(|| panic!("#{id} is there"))
}

/// The fields that something is wrong with; each is linked on top and says it itself.
fn wrong(html: &str) -> Vec<String> {
    let markup = Markup::of(html);
    let found: Vec<&Element> = markup.elements.iter().filter(|element| element.get("aria-invalid") == Some("true")).collect();
    assert!(found.iter().all(|element| element.get("aria-describedby").is_some_and(|ids| ids.contains("p-"))), "{html}");
    found.into_iter().filter_map(|element| element.get("id")).map(str::to_owned).collect()
}

#[tokio::test]
async fn what_is_missing_for_a_step_is_said_at_its_fields_and_what_was_typed_stays() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let address = "/de/editions/2030/rework/Z1.2";
    let one = [("do", "split"), ("title-1", "Erster Teil"), ("text-1", "Das eine."), ("field-1", "H1")];
    let two = [one.as_slice(), &[("title-2", "Zweiter Teil"), ("text-2", " "), ("field-2", "H2")]].concat();
    let html = refused(&mut browser, address, &two).await;
    assert_eq!(wrong(&html), ["x-2", "r-split"]);
    assert!(html.contains("href=\"#x-2\"") && html.contains("href=\"#r-split\"") && html.contains("Teil 2: Text: "), "{html}");
    let markup = Markup::of(&html);
    assert_eq!(by_id(&markup, "t-2").get("value"), Some("Zweiter Teil"));
    assert_eq!(markup.text(by_id(&markup, "x-1")), "Das eine.");
    assert!(markup.inner(by_id(&markup, "d-2")).contains("<option value=\"H2\" selected>"), "{html}");
    assert_ne!(by_id(&markup, "t-reword").get("value"), Some(""), "the other forms are as they were");
    let html = refused(&mut browser, address, &[one.as_slice(), &[("reason", "Darum.")]].concat()).await;
    assert_eq!(wrong(&html), ["t-2"], "a second part is needed");
    // What is refused for what was chosen is said at the choice.
    let same = [("do", "move"), ("field", "H1"), ("reason", "Passt dort besser.")];
    let html = refused(&mut browser, address, &same).await;
    assert_eq!(wrong(&html), ["d-move"]);
    let markup = Markup::of(&html);
    assert_eq!(markup.text(by_id(&markup, "r-move")), "Passt dort besser.");
    assert_eq!(markup.text(by_id(&markup, "r-reword")), "", "only the form that was sent holds what was typed");
    // What is about the step as a whole is said on top, and still nothing is lost.
    let late = [("do", "drop"), ("seen", "Z1.2:0"), ("reason", "Ist erreicht.")];
    let overtaken = browser.post(address, &late).await;
    assert_eq!(overtaken.status, StatusCode::CONFLICT);
    let html = overtaken.text();
    assert!(wrong(&html).is_empty() && html.contains("href=\"#f-step\""), "{html}");
    let markup = Markup::of(&html);
    assert_eq!(markup.text(by_id(&markup, "r-drop")), "Ist erreicht.");
}

#[tokio::test]
async fn forms_of_fields_and_of_new_goals_keep_what_was_typed_and_chosen() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let field = "/de/editions/2030/rework/H1";
    let html = refused(&mut browser, field, &[("do", "take-in"), ("from", "H2"), ("title", "Sprache und Bildung")]).await;
    assert_eq!(wrong(&html), ["r-take-in"]);
    let markup = Markup::of(&html);
    assert!(by_id(&markup, "from-H2").get("checked").is_some() && by_id(&markup, "from-H3").get("checked").is_none(), "{html}");
    assert_eq!(by_id(&markup, "t-take-in").get("value"), Some("Sprache und Bildung"));
    assert_ne!(by_id(&markup, "t-rename").get("value"), Some("Sprache und Bildung"));
    let html = refused(&mut browser, field, &[("do", "take-in"), ("title", "Alles"), ("reason", "Darum.")]).await;
    assert!(html.contains("href=\"#f-from\"") && wrong(&html).iter().all(|id| id.starts_with("from-H")), "{html}");
    let html = refused(&mut browser, field, &[("do", "rename"), ("text", "Ein Text."), ("reason", "Klarer.")]).await;
    assert_eq!(wrong(&html), ["t-rename"]);

    let merge = "/de/editions/2030/rework/merge";
    let words = [("title", "Beides"), ("field", "H2")];
    let html = refused(&mut browser, merge, &[[("seen", "Z1.1:1"), ("seen", "Z1.3:1")], words].concat()).await;
    assert_eq!(wrong(&html), ["x-made", "r-made"]);
    let markup = Markup::of(&html);
    assert_eq!(by_id(&markup, "t-made").get("value"), Some("Beides"));
    assert!(markup.inner(by_id(&markup, "d-made")).contains("<option value=\"H2\" selected>"), "{html}");
    // Somebody else took one of the goals away meanwhile.
    let html = refused(&mut browser, merge, &[[("seen", "Z1.1:1"), ("seen", "Z1.99:1")], words].concat()).await;
    assert!(html.contains("Z1.99 gibt es nicht mehr") && html.contains("value=\"Beides\""), "{html}");
    let html = refused(&mut browser, "/de/editions/2030/rework/add", &[("kind", "goals"), ("text", "Ein Ziel.")]).await;
    assert_eq!(wrong(&html), ["t-made"]);
    assert!(html.contains("Ein Ziel.</textarea>"), "{html}");
}

#[tokio::test]
async fn what_went_comes_back_by_the_step_or_from_the_archive() {
    let city = City::demo().await;
    let mut browser = begun(&city).await;
    let at = |code: &str| format!("/de/editions/2030/rework/{code}");
    let codes = async |kind: Kind| -> Vec<String> {
        let all = city.db.load().await.expect("everything").leitbild;
        all.in_edition(&code("2030"), kind).map(|item| item.key.code().to_string()).collect()
    };
    // A goal of the edition before: by its step, not from the archive.
    is_done(&browser.post(&at("Z1.2"), &[("do", "drop"), ("reason", "Ist erreicht.")]).await);
    assert!(!browser.page("/de/archive").await.contains("2030/Z1.2"));
    let refused = browser.post("/de/archive/2030:Z1.2", &[]).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.text().contains("Fortschreibung"), "{}", refused.text());
    // Its number is offered to nobody, and taken by nobody.
    let new = |number: &'static str| {
        [("do", "save"), ("edition", "2030"), ("code", number), ("field", "2030/H1"), ("title", "Neu"), ("text", "Neu.")]
    };
    for number in ["Z1.2", "Z5.99"] {
        let given = browser.post("/de/new/goals", &new(number)).await;
        assert_eq!(given.status, StatusCode::UNPROCESSABLE_ENTITY, "{number}");
        let html = given.text();
        assert!(html.contains(&format!("Die Nummer {number} ist nicht frei")) && html.contains("href=\"#f-code\""), "{html}");
    }
    assert!(browser.page("/de/new/goals?edition=2030").await.contains("Lassen Sie das Feld leer"));
    let made = browser.post("/de/new/goals", &new("")).await;
    assert_eq!(made.header(header::LOCATION), "/de/editions/2030/goals/Z1.6", "the next number of its field");
    assert_eq!(browser.post("/de/new/goals", &new("Z1.99")).await.status, StatusCode::SEE_OTHER);
    // A goal that came and went in the draft: from the archive.
    is_done(&browser.post(&at("Z1.99"), &[("do", "drop"), ("reason", "Doch nicht.")]).await);
    assert!(browser.page("/de/archive").await.contains("2030/Z1.99"));
    assert_eq!(browser.post("/de/archive/2030:Z1.99", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(codes(Kind::Goal).await.contains(&"Z1.99".to_owned()));
    // A field that was emptied and dropped: by its step.
    let add = [("kind", "fields"), ("title", "Ein Feld"), ("text", "Wofür.")];
    is_done(&browser.post(&at("add"), &add).await);
    let goals: Vec<String> = {
        let all = city.db.load().await.expect("everything").leitbild;
        let here = |goal: &&leitwerk_model::item::Item| goal.links.iter().any(|link| link.other.to_string() == "2030/H10");
        all.in_edition(&code("2030"), Kind::Goal).filter(here).map(|goal| goal.key.code().to_string()).collect()
    };
    for goal in &goals {
        is_done(&browser.post(&at(goal), &[("do", "move"), ("field", "H11"), ("reason", "Passt dort besser.")]).await);
    }
    // Under its new number its history says where it goes on.
    let moved = codes(Kind::Goal).await.into_iter().find(|goal| goal.starts_with("Z11.")).expect("a moved goal");
    let history = browser.page(&format!("/de/history/2030:{moved}")).await;
    assert!(goals.iter().any(|goal| history.contains(&format!("href=\"/de/history/2030:{goal}\""))), "{history}");
    is_done(&browser.post(&at("H10"), &[("do", "drop"), ("reason", "Geht darin auf.")]).await);
    assert!(!codes(Kind::Field).await.contains(&"H10".to_owned()));
    let desk = browser.page("/de/editions/2030/rework").await;
    let (_, gone) = desk.split_once("2025/H10").expect("it stands among what is gone");
    let back = gone.split("href=\"").find(|rest| rest.contains("Zurücknehmen")).expect("a way back");
    let back = back[..back.find('"').expect("its end")].to_owned();
    let told = back.rsplit('/').next().expect("a code").to_owned();
    is_done(&browser.post(&back, &[("do", "back"), ("succession", &told)]).await);
    assert!(codes(Kind::Field).await.contains(&"H10".to_owned()));
}

#[tokio::test]
async fn a_goal_that_a_file_brought_as_new_comes_back_from_the_archive_and_take_ups_that_live_on_are_not_there() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let dropped = browser.post("/de/editions/2025/rework/Z1.5", &[("do", "drop"), ("reason", "Doch nicht.")]).await;
    assert_eq!(dropped.status, StatusCode::SEE_OTHER, "{}", dropped.text());
    assert!(browser.page("/de/archive").await.contains("2025/Z1.5"), "no succession tells of it");
    assert_eq!(browser.post("/de/archive/2025:Z1.5", &[]).await.status, StatusCode::SEE_OTHER);
    let take_ups = |page: &str| page.matches(">2025/T").count();
    let before = take_ups(&browser.page("/de/archive").await);
    let moved = [("do", "move"), ("field", "H2"), ("reason", "Passt dort besser.")];
    assert_eq!(browser.post("/de/editions/2025/rework/Z1.1", &moved).await.status, StatusCode::SEE_OTHER);
    assert_eq!(take_ups(&browser.page("/de/archive").await), before, "they only have other codes");
}
