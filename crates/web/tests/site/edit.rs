//! Writing an item in the browser: what is typed is kept, what is wrong is named, nobody overwrites anybody.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;
use leitwerk_model::language::Lang;
use leitwerk_model::link::{Declared, LinkKind};
use leitwerk_model::text::Part;
use leitwerk_store::Sight;

use crate::drafts::{SECRET, draft};
use crate::markup::Markup;
use crate::support::{Answer, Browser, City, DEMO, code};

/// The fields of the measure M001 as its form sends them.
const M001: [(&str, &str); 8] = [
    ("type", "permanent"),
    ("status", "running"),
    ("starts", "1.9.2020"),
    ("carried_by", "paid_staff"),
    ("goals", "2025/Z1.1"),
    ("responsible", "O008"),
    ("title", "Deutschkurse"),
    ("text", "Kurse in **sechs** Häusern."),
];

fn with<'a>(extra: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let others = M001.iter().copied().filter(|(name, _)| !extra.iter().any(|(other, _)| other == name));
    others.chain(extra.iter().copied()).collect()
}

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

/// The demo with other words in one of its files.
fn bundle_with(path: &str, old: &str, new: &str) -> leitwerk_bundle::Files {
    let mut files = DEMO.clone();
    let text = std::str::from_utf8(&files[path]).expect("text").to_owned();
    assert!(text.contains(old), "{path} does not hold {old}");
    files.insert(path.to_owned(), text.replacen(old, new, 1).into_bytes());
    files
}

/// Saves the form at an address as it stands there, but for what is typed.
pub(crate) async fn sent(browser: &mut Browser<'_>, at: &str, typed: &[(&str, &str)]) -> Answer {
    let form = browser.page(at).await;
    let filled = Markup::of(&form).filled();
    let stays = |name: &str| name != "csrf_token" && !typed.iter().any(|(other, _)| *other == name);
    let stay = filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).filter(|(name, _)| stays(name));
    let all: Vec<(&str, &str)> = stay.chain(typed.iter().copied()).chain([("do", "save")]).collect();
    browser.post(at, &all).await
}

#[tokio::test]
async fn the_form_shows_what_is_stored_and_what_is_typed_is_stored() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let page = browser.page("/de/measures/M001").await;
    assert!(page.contains("href=\"/de/edit/M001\"") && page.contains("href=\"/de/history/M001\""));
    assert!(!city.page("/de/measures/M001").await.contains("/de/edit/"), "a visitor is offered no writing");
    let form = browser.page("/de/edit/M001").await;
    assert!(form.contains("value=\"2020-09-01\"") && form.contains("name=\"base\" value=\"1\""), "{form}");
    let answer = browser.post("/de/edit/M001", &with(&[("base", "1"), ("do", "save")])).await;
    assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/measures/M001"));
    let page = browser.page("/de/measures/M001").await;
    assert!(page.contains("Kurse in <strong>sechs</strong> Häusern."), "{page}");
    // The translations stay, and say that they are of an older text.
    assert!(city.page("/en/measures/M001").await.contains("translation"), "the English text is marked");
    assert!(browser.page("/en/edit/M001").await.contains("name=\"base\" value=\"2\""));
}

#[tokio::test]
async fn whoever_is_second_sees_both_texts_and_loses_nothing() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    let first = one.post("/de/edit/M001", &with(&[("base", "1"), ("do", "save"), ("title", "Erste Worte")])).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let second = two.post("/de/edit/M001", &with(&[("base", "1"), ("do", "save"), ("title", "Zweite Worte")])).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let html = second.text();
    assert!(html.contains("</span>Erste") && html.contains("</span>Zweite"), "{html}");
    assert!(html.contains("name=\"base\" value=\"2\""), "the next save is of the version that was shown");
    assert!(city.page("/de/measures/M001").await.contains("Erste Worte"), "nothing is overwritten in silence");
    let knowing = two.post("/de/edit/M001", &with(&[("base", "2"), ("do", "save"), ("title", "Zweite Worte")])).await;
    assert_eq!(knowing.status, StatusCode::SEE_OTHER);
    let history = two.page("/de/history/M001").await;
    assert!(history.contains("Erste") && history.contains("Zweite") && history.contains("Stand 3"), "{history}");
}

#[tokio::test]
async fn what_is_wrong_is_named_at_its_field_and_what_was_typed_stays() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let sent = with(&[("base", "1"), ("do", "save"), ("starts", "bald"), ("title", ""), ("goals", "2025/Z99.9")]);
    let answer = browser.post("/de/edit/M001", &sent).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    for said in ["href=\"#f-starts\"", "href=\"#f-title\"", "value=\"bald\"", "Kurse in **sechs** Häusern."] {
        assert!(html.contains(said), "{said}: {html}");
    }
    // A link to nothing is found when the rest is right.
    let answer = browser.post("/de/edit/M001", &with(&[("base", "1"), ("do", "save"), ("goals", "2025/Z99.9")])).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("href=\"#f-goals\""), "{}", answer.text());
    // What is adopted says so.
    let answer = browser.post("/de/edit/2020:H1", &[("base", "1"), ("do", "save"), ("title", "Anders")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Diese Fassung ist beschlossen"), "{}", answer.text());
}

#[tokio::test]
async fn a_goal_or_field_that_says_something_else_than_before_is_saved_with_its_reason() {
    const REASON: &str = "Die Fachwerkstatt bat darum.";
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    assert!(!browser.page("/de/edit/M001").await.contains("name=\"reason\""), "nothing succeeds a measure");
    for code in ["L1", "H1"] {
        let at = format!("/de/edit/2025:{code}");
        let silent = sent(&mut browser, &at, &[("title", "Ein anderer Name"), ("reason", " ")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
        let html = silent.text();
        assert!(html.contains("href=\"#f-reason\"") && html.contains("Ein anderer Name</textarea>"), "{html}");
        Markup::of(&html);
        let saved = sent(&mut browser, &at, &[("title", "Ein anderer Name"), ("reason", REASON)]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        assert!(browser.page(&at).await.contains(&format!("{REASON}</textarea>")), "{code}");
        let desk = browser.page("/de/editions/2025/successions").await;
        assert!(desk.contains(REASON), "{desk}");
    }
}

#[tokio::test]
async fn a_goal_gets_to_another_field_by_the_step_that_gives_it_a_number_there_and_by_no_other_way() {
    const SAID: &str = "Die Nummer Z1.1 nennt das Handlungsfeld.";
    const STEP: &str = "/de/editions/2025/rework/Z1.1";
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let at = "/de/edit/2025:Z1.1";
    let moved = sent(&mut browser, at, &[("field", "2025/H2"), ("reason", "Passt dort besser.")]).await;
    assert_eq!(moved.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = moved.text();
    assert!(html.contains(SAID) && html.contains("href=\"#f-field\"") && html.contains(&format!("href=\"{STEP}\"")), "{html}");
    assert!(html.contains("Passt dort besser.</textarea>") && html.contains("value=\"2025/H2\" checked"), "{html}");
    Markup::of(&html);
    let bulk = [("item", "2025/Z1.1@1"), ("do", "save"), ("key", "field"), ("other", "add 2025/H2"), ("edition", "2025")];
    let bulk = browser.post("/de/bulk/goals", &bulk).await;
    assert!(bulk.status == StatusCode::UNPROCESSABLE_ENTITY && bulk.text().contains(SAID), "{}", bulk.text());
    let tied = browser.post("/de/edit/2025:H2/links", &[("tie", "2025/Z1.1 field 1")]).await;
    assert_eq!(tied.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A file may bring it; from then on it stays there, too.
    city.import(&bundle_with("editions/2025/goals.toml", "code = \"Z1.1\"\nfield = \"H1\"", "code = \"Z1.1\"\nfield = \"H2\""))
        .await;
    let home = browser.post("/de/history/2025:Z1.1/restore", &[("base", "2"), ("number", "1")]).await;
    assert_eq!(home.status, StatusCode::SEE_OTHER, "it may go back to where the edition before has it: {}", home.text());
    let back = browser.post("/de/history/2025:Z1.1/restore", &[("base", "3"), ("number", "2")]).await;
    assert!(back.status == StatusCode::UNPROCESSABLE_ENTITY && back.text().contains(SAID), "{}", back.text());
    let step = [("do", "move"), ("field", "H3"), ("reason", "Passt dort besser.")];
    assert_eq!(browser.post(STEP, &step).await.status, StatusCode::SEE_OTHER);
    let all = city.db.load().await.expect("everything").leitbild;
    assert!(all.get(&ItemRef::parse("2025/Z1.1", None).expect("a reference")).is_none());
    assert!(!browser.page("/de/edit/2020:Z1.1").await.contains("/rework/"), "what is decided moves no more");
}

#[tokio::test]
async fn nobody_overwrites_the_reason_of_another_in_silence_and_whoever_takes_it_away_owes_it() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    let at = "/de/edit/2025:L1";
    assert_eq!(sent(&mut one, at, &[("title", "Neu"), ("reason", "Der erste.")]).await.status, StatusCode::SEE_OTHER);
    let opened = two.page(at).await;
    assert_eq!(sent(&mut one, "/de/edit/2025:F01", &[("reason", "Der zweite.")]).await.status, StatusCode::SEE_OTHER);
    // Whoever did not touch it changes nothing about it.
    let filled = Markup::of(&opened).filled();
    let same = |reason: &'static str| -> Vec<(&str, &str)> {
        let others = filled.iter().filter(|(name, _)| !["csrf_token", "reason", "title"].contains(&name.as_str()));
        let all = others.map(|(name, value)| (name.as_str(), value.as_str()));
        all.chain([("title", "Neuer"), ("reason", reason), ("do", "save")]).collect()
    };
    let late = two.post(at, &same("Der dritte.")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = late.text();
    assert!(html.contains("„Der zweite.“") && html.contains("Der dritte.</textarea>"), "{html}");
    assert!(html.contains("name=\"known-reason\" value=\"Der zweite.\""), "{html}");
    assert_eq!(two.post(at, &same("Der erste.")).await.status, StatusCode::SEE_OTHER);
    assert!(one.page(at).await.contains("Der zweite.</textarea>"));
    let without = sent(&mut one, at, &[("reason", "")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Nor is there a way around it: in the succession itself, or without it.
    let told = sent(&mut one, "/de/edit/2025:F01", &[("change", "continued"), ("reason", "")]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(sent(&mut one, "/de/edit/2025:F01", &[("change", "continued")]).await.status, StatusCode::SEE_OTHER);
    assert!(one.page("/de/edit/2025:F01").await.contains("value=\"reworded\" selected"), "it says what is");
    for code in ["F01", "H1", "Z1.1"] {
        let form = one.page(&format!("/de/edit/2025:{code}")).await;
        assert!(!form.contains("/archive\""), "{code}: it goes by a step");
        let archived = one.post(&format!("/de/edit/2025:{code}/archive"), &[("base", "1")]).await;
        assert!([StatusCode::UNPROCESSABLE_ENTITY, StatusCode::CONFLICT].contains(&archived.status), "{code}: {}", archived.status);
    }
    assert!(one.page("/de/edit/2025:Z1.1/links").await.contains("Z1.1"));
}

#[tokio::test]
async fn a_state_that_would_be_owed_a_reason_comes_back_only_where_there_is_one() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let at = "/de/edit/2025:L1";
    assert_eq!(sent(&mut browser, at, &[("title", "Ein anderer Name"), ("reason", "Darum.")]).await.status, StatusCode::SEE_OTHER);
    let restored = |number: &'static str, base: &'static str| [("number", number), ("base", base)];
    let place = "/de/history/2025:L1/restore";
    // As in the edition before: that needs none.
    assert_eq!(browser.post(place, &restored("1", "2")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.post(place, &restored("2", "3")).await.status, StatusCode::SEE_OTHER, "its reason is still there");
    assert_eq!(browser.post(place, &restored("1", "4")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(sent(&mut browser, "/de/edit/2025:F01", &[("reason", "")]).await.status, StatusCode::SEE_OTHER);
    let refused = browser.post(place, &restored("2", "5")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("niemand hätte gesagt, warum"), "{}", refused.text());
}

#[tokio::test]
async fn looking_up_and_looking_at_save_nothing() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let before = city.db.head().await.expect("a head");
    let found = browser.post("/de/edit/M001", &with(&[("base", "1"), ("do", "find"), ("find-partners", "netz")])).await;
    let html = found.text();
    assert!(found.status == StatusCode::OK && html.contains("name=\"partners\" value=\"O"), "{html}");
    assert!(html.contains("value=\"Deutschkurse\"") || html.contains("Deutschkurse</textarea>"), "what was typed stays: {html}");
    let shown = browser.post("/de/edit/M001", &with(&[("base", "1"), ("do", "preview")])).await;
    assert!(shown.text().contains("<strong>sechs</strong>"), "{}", shown.text());
    assert_eq!(city.db.head().await.expect("a head"), before);
}

#[tokio::test]
async fn an_item_is_created_taken_out_and_brought_back() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    assert!(browser.page("/de/new/stakeholder-groups").await.contains("name=\"code\""));
    let new = [("do", "save"), ("code", "G98"), ("title", "Eine Gruppe"), ("release", "now")];
    assert_eq!(browser.post("/de/new/stakeholder-groups", &new).await.header(header::LOCATION), "/de/stakeholder-groups/G98");
    assert_eq!(
        browser.post("/de/new/stakeholder-groups", &new).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the code is taken"
    );
    let archived = browser.post("/de/edit/G98/archive", &[("base", "1")]).await;
    assert_eq!(archived.header(header::LOCATION), "/de/archive");
    assert_eq!(city.get("/de/stakeholder-groups/G98").await.status, StatusCode::NOT_FOUND);
    assert!(browser.page("/de/archive").await.contains("Eine Gruppe"));
    assert!(browser.page("/de/history/G98").await.contains("Stand 2"));
    assert_eq!(browser.post("/de/archive/G98", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(browser.page("/de/stakeholder-groups/G98").await.contains("Eine Gruppe"));
    let linked = browser.post("/de/edit/O008/archive", &[("base", "1")]).await;
    assert!(linked.status == StatusCode::UNPROCESSABLE_ENTITY && linked.text().contains("M001"), "{}", linked.text());
}

#[tokio::test]
async fn whoever_wrote_for_longer_than_a_session_lasts_is_told_where_the_words_are() {
    let city = City::demo().await;
    let answer = city.visitor().post("/de/edit/M001", &with(&[("base", "1"), ("do", "save")])).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let page = answer.text();
    assert!(page.contains("noch nicht gespeichert") && page.contains("/de/sign-in?to="), "{page}");
    assert!(city.get("/de/edit/M001").await.text().contains("nicht öffentlich"), "who only reads has lost nothing");
}

#[tokio::test]
async fn the_code_of_what_was_taken_out_is_given_to_nothing_else() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let group = |code| [("do", "save"), ("code", code), ("title", "Eine Gruppe"), ("text", "Wer dazugehört.")];
    assert_eq!(browser.post("/de/new/stakeholder-groups", &group("G98")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.post("/de/edit/G98/archive", &[("base", "1")]).await.status, StatusCode::SEE_OTHER);
    let form = browser.page("/de/new/stakeholder-groups").await;
    assert!(form.contains("value=\"G99\""), "the next one counts on: {form}");
    let taken = browser.post("/de/new/stakeholder-groups", &group("G98")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.text().contains("href=\"#f-code\""), "{}", taken.text());
    assert_eq!(browser.post("/de/archive/G98", &[]).await.status, StatusCode::SEE_OTHER, "it can still come back");
}

#[tokio::test]
async fn a_state_that_cannot_come_back_says_why() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let group = [("do", "save"), ("code", "G98"), ("title", "Eine Gruppe"), ("text", "Wer dazugehört.")];
    assert_eq!(browser.post("/de/new/stakeholder-groups", &group).await.status, StatusCode::SEE_OTHER);
    let new = [("do", "save"), ("code", "O998"), ("title", "Ein Verein"), ("text", "Ein Text."), ("groups", "G98")];
    let made = browser.post("/de/new/organisations", &new).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let alone = [("do", "save"), ("base", "1"), ("title", "Ein Verein"), ("text", "Ein Text."), ("groups", "G03")];
    assert_eq!(browser.post("/de/edit/O998", &alone).await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.post("/de/edit/G98/archive", &[("base", "1")]).await.status, StatusCode::SEE_OTHER);
    let answer = browser.post("/de/history/O998/restore", &[("base", "2"), ("number", "1")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("role=\"alert\"") && answer.text().contains("G98"), "{}", answer.text());
}

#[tokio::test]
async fn an_earlier_state_is_put_back_and_the_history_keeps_both() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    browser.post("/de/edit/M001", &with(&[("base", "1"), ("do", "save"), ("title", "Andere Worte")])).await;
    let restored = browser.post("/de/history/M001/restore", &[("base", "2"), ("number", "1")]).await;
    assert_eq!(restored.header(header::LOCATION), "/de/history/M001");
    assert!(city.page("/de/measures/M001").await.contains("Deutschkurse in sechs Stadtteilhäusern"));
    let history = browser.page("/de/history/M001").await;
    assert!(history.contains("Stand 3") && history.contains("früheren Stand"), "{history}");
    assert_eq!(browser.post("/de/history/M001/restore", &[("base", "2"), ("number", "1")]).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn names_in_a_history_are_for_those_who_may_see_them() {
    let city = City::demo().await;
    let mut officer = city.signed_in_as(&[], &["O008"], false).await;
    let sent = with(&[("base", "1"), ("do", "save"), ("title", "Vom Amt")]);
    assert_eq!(officer.post("/de/edit/M001", &sent).await.status, StatusCode::SEE_OTHER);
    let name = city.db.account(officer.account).await.expect("accounts").expect("the officer").name;
    let entry = |html: &str| html[html.find("class=\"rows versions\"").expect("versions")..].to_owned();
    assert!(entry(&coordinator(&city).await.page("/de/history/M001").await).contains(&name));
    let own = entry(&officer.page("/de/history/M001").await);
    assert!(!own.contains(&name), "{own}");
    let (key, german) = (ItemRef::new(None, code("O008")).expect("a key"), Lang::german());
    let office = city.db.item(&key, &german, Sight::Public).await.expect("items").expect("the office");
    let office = office.texts[&Part::Title].1.body.clone();
    assert!(own.contains(&office), "which office it was is said: {own}");
}

#[tokio::test]
async fn who_may_not_read_drafts_sees_none_while_writing_and_cuts_no_link_to_them() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let mut officer = city.signed_in_as(&[], &["O008"], false).await;
    for address in ["/de/edit/M900", "/de/history/M900"] {
        let page = officer.page(address).await;
        assert!(![SECRET, "2030/", "2030:", "/2030"].iter().any(|told| page.contains(told)), "{address}: {page}");
    }
    let own = with(&[("base", "1"), ("do", "find"), ("find-goals", SECRET)]);
    let found = officer.post("/de/edit/M900", &own).await.text();
    assert!(!found.contains("2030/"), "{found}");
    // What they type themselves is to them as if it were not there, whether it is or not.
    for goal in ["2030/Z1.1", "2030/Z77.7"] {
        let answer = officer.post("/de/edit/M900", &with(&[("base", "1"), ("do", "save"), ("goals", goal)])).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{goal}");
        assert!(!answer.text().contains(SECRET), "{goal}: {}", answer.text());
    }
    let saved = officer.post("/de/edit/M900", &with(&[("base", "1"), ("do", "save")])).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let stale = officer.post("/de/edit/M900", &with(&[("base", "1"), ("do", "save"), ("title", "Zu spät")])).await;
    assert!(stale.status == StatusCode::CONFLICT && !stale.text().contains("2030"), "{}", stale.text());
    assert!(!officer.page("/de/history/M900").await.contains("2030"));
    let page = coordinator(&city).await.page("/de/edit/M900").await;
    assert!(page.contains("value=\"2030/Z1.1\""), "the link to the draft is still there: {page}");
}

#[tokio::test]
async fn an_officer_writes_what_the_office_answers_for_and_not_what_it_only_takes_part_in() {
    let city = City::demo().await;
    let officer = city.signed_in_as(&[], &["O008", "GR01"], false).await;
    let mut asked = 0;
    for item in crate::support::public() {
        let mine = |link: &Declared| {
            matches!(link.kind, LinkKind::Responsible | LinkKind::Promised) && link.other.code().as_str() == "O008"
        };
        let answers = item.key.code().as_str() == "O008" || item.links.iter().any(mine);
        let joined = item.links.iter().any(|link| ["O008", "GR01"].contains(&link.other.code().as_str()));
        if !(answers || joined || item.key.code().as_str() == "GR01") {
            continue;
        }
        asked += 1;
        let expected = if answers { StatusCode::OK } else { StatusCode::FORBIDDEN };
        let address = format!("/de/edit/{}", item.key.to_string().replace('/', ":"));
        assert_eq!(officer.get(&address).await.status, expected, "{address}");
        let page = officer.page(&format!("/de/{}", item.key.path())).await;
        assert_eq!(page.contains(&format!("href=\"{address}\"")), answers, "the page offers what may be done: {}", item.key);
    }
    assert!(asked > 8, "{asked}");
}

#[tokio::test]
async fn every_kind_has_its_form_and_every_form_is_whole() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    let mut kinds = std::collections::BTreeSet::new();
    for key in crate::support::items().filter(|key| kinds.insert(key.kind())) {
        for lang in ["de", "ar"] {
            let address = format!("/{lang}/edit/{}", key.to_string().replace('/', ":"));
            let page = browser.page(&address).await;
            Markup::of(&page);
            assert!(page.contains("name=\"do\" value=\"save\""), "{address}");
        }
    }
    assert!(kinds.len() > 15, "{kinds:?}");
    assert!(browser.page("/de/write").await.contains("/de/new/measures"));
}
