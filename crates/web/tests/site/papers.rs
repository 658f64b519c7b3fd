//! Papers for the office as the site hands them out: to whoever may read what they are about.

use std::io::Read as _;

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;

use crate::downloads::unpacked;
use crate::drafts::{SECRET, draft};
use crate::markup::Markup;
use crate::support::{Answer, City};

/// What stands in a file, part by part.
fn told(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::OK);
    let mut all = String::new();
    for bytes in unpacked(answer).values() {
        let _ = bytes.as_slice().read_to_string(&mut all);
    }
    all
}

#[tokio::test]
async fn pages_lead_to_their_paper_which_is_a_file_to_keep() {
    let city = City::demo().await;
    for (page, paper) in [
        ("/de/editions/2025/goals/Z1.1", "/de/papers/goal/2025:Z1.1.docx"),
        ("/ar/editions/2025/fields/H1", "/ar/papers/field/2025:H1.docx"),
        ("/en/editions/2020", "/en/papers/edition/2020.docx"),
    ] {
        let html = city.page(page).await;
        assert!(Markup::of(&html).links().any(|link| link == paper), "{page}");
        let answer = city.get(paper).await;
        assert!(answer.header(header::CONTENT_TYPE).ends_with("wordprocessingml.document"), "{paper}");
        assert!(answer.header(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\""), "{paper}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-store", "it bears its day");
        assert!(told(&answer).contains("https://leitbild.example.org/"), "{paper}");
    }
    for nothing in
        ["goal/2025:Z1.1", "goal/2025:Z9.9.docx", "field/2025:Z1.1.docx", "measure/M001.docx", "goal/x.docx", "goal/.docx"]
    {
        assert_eq!(city.get(&format!("/de/papers/{nothing}")).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[tokio::test]
async fn the_paper_about_a_draft_is_for_those_who_may_read_drafts() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    for paper in ["/de/papers/goal/2030:Z1.1.docx", "/de/papers/field/2030:H1.docx", "/de/papers/edition/2030.docx"] {
        assert_eq!(city.get(paper).await.status, StatusCode::NOT_FOUND, "{paper}");
        let inside = told(&city.inside(paper).await);
        assert!(inside.contains(SECRET) && inside.contains(Locale::of("de").expect("German").report_draft()), "{paper}");
    }
    // What hangs on a draft is on nobody's paper about the edition in force.
    for paper in ["/de/papers/goal/2025:Z1.1.docx", "/de/papers/field/2025:H1.docx", "/de/papers/edition/2025.docx"] {
        assert!(!told(&city.get(paper).await).contains(SECRET), "{paper}");
    }
}

#[tokio::test]
async fn findings_stand_on_the_papers_of_those_who_may_read_them() {
    let city = City::demo().await;
    let internal = Locale::of("de").expect("German").report_internal();
    let address = "/de/papers/edition/2025.docx";
    assert!(!told(&city.get(address).await).contains(internal));
    assert!(told(&city.inside(address).await).contains(internal));
    let council = city.signed_in(&[Role::CouncilReader]).await;
    let cookie = council.cookie();
    assert!(!told(&city.get_with(address, &[(header::COOKIE, &cookie)]).await).contains(internal));
}

/// A session with an agenda for everybody and minutes for the office.
fn session() -> leitwerk_bundle::Files {
    let settings = std::str::from_utf8(&crate::support::DEMO["leitwerk.toml"]).expect("text");
    crate::support::files(&[
        ("leitwerk.toml", settings),
        (
            "meetings.toml",
            &format!(
                "[[meeting]]\ncode = \"V90\"\ntype = \"session\"\ndate = \"2026-09-01\"\nbody = \"GR01\"\ntitle.de = \"Herbstsitzung\"\n\
                 agenda.de = \"1. Wahl der Sprecherin\\n2. Haushalt\"\ntext.de = \"Gewählt wurde in zwei Gängen.\"\nminutes.de = \"{SECRET}: Der Haushalt wurde vertagt.\"\n"
            ),
        ),
    ])
}

#[tokio::test]
async fn an_invitation_is_for_everybody_and_minutes_are_for_those_who_read_drafts() {
    let city = City::demo().await;
    city.import(&session()).await;
    let page = city.page("/de/meetings/V90").await;
    assert!(page.contains("Wahl der Sprecherin") && page.contains("/de/papers/invitation/V90.docx"));
    for open in
        ["/de/meetings/V90", "/de/search?q=geheimvorhaben", "/api/v1/meetings/V90", "/downloads/csv/meetings.csv", "/de/feed.atom"]
    {
        assert!(!city.get(open).await.text().contains(SECRET), "{open}");
    }
    let bundle = unpacked(&city.get("/downloads/leitbild.zip").await);
    assert!(!String::from_utf8_lossy(&bundle["meetings.toml"]).contains(SECRET));
    let invitation = told(&city.get("/de/papers/invitation/V90.docx").await);
    assert!(invitation.contains("Wahl der Sprecherin") && invitation.contains("Herbstsitzung") && !invitation.contains(SECRET));
    assert!(!invitation.contains("zwei Gängen"), "what came of it is no part of an invitation");
    assert_eq!(city.get("/de/papers/minutes/V90.docx").await.status, StatusCode::NOT_FOUND);

    let inside = city.inside("/de/meetings/V90").await.text();
    assert!(inside.contains(SECRET) && inside.contains("/de/papers/minutes/V90.docx"));
    let minutes = told(&city.inside("/de/papers/minutes/V90.docx").await);
    assert!(
        minutes.contains("zwei Gängen")
            && minutes.contains(SECRET)
            && minutes.contains(Locale::of("de").expect("German").report_internal_short())
    );
}

#[tokio::test]
async fn decisions_become_follow_ups_in_one_change_and_stand_in_the_minutes() {
    let city = City::demo().await;
    city.import(&session()).await;
    let mut coordinator = city.signed_in(&[Role::Coordinator]).await;
    let head = city.db.head().await.expect("a head").0;
    let typed = [
        ("text-1", "Den Haushalt noch einmal vorlegen"),
        ("responsible-1", "O008"),
        ("due-1", "1.10.2026"),
        ("text-3", "Die Einladung übersetzen"),
        ("due-3", "2026-09-15"),
    ];
    assert_eq!(coordinator.post("/de/decisions/V90", &typed).await.status, StatusCode::SEE_OTHER);
    assert_eq!(city.db.head().await.expect("a head").0, head + 1, "one entry for all");
    let page = coordinator.page("/de/decisions/V90").await;
    assert!(page.contains("Den Haushalt noch einmal vorlegen") && page.contains("Die Einladung übersetzen"));
    let minutes = told(&coordinator.get("/de/papers/minutes/V90.docx").await);
    let organisation = crate::support::LEITBILD.items().find(|item| item.key.to_string() == "O008").expect("an organisation");
    let (_, called) = organisation.title(&"de".parse().expect("German")).expect("a title");
    for words in ["Den Haushalt noch einmal vorlegen", "1. Oktober 2026", called] {
        assert!(minutes.contains(words), "{words}");
    }
    // What is wrong in one stops all, and stays in the form.
    let wrong = [("text-1", "Eins"), ("due-1", "2026-09-01"), ("text-2", "Zwei"), ("due-2", "bald")];
    let answer = coordinator.post("/de/decisions/V90", &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Eins") && answer.text().contains("value=\"bald\""));
    let looked = coordinator.post("/de/decisions/V90", &[("do", "preview"), ("text-1", "Für **alle**.")]).await;
    assert!(looked.status == StatusCode::OK && looked.text().contains("Für <strong>alle</strong>."), "{}", looked.text());
    let nothing =
        coordinator.post("/de/decisions/V90", &[("text-1", "Eins"), ("due-1", "2026-09-01"), ("responsible-4", "O001")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "whoever is named sees to something");
    assert!(nothing.text().contains("href=\"#f-text-4\""), "{}", nothing.text());
    assert_eq!(city.db.head().await.expect("a head").0, head + 1);
    assert!(!city.get("/de/meetings/V90").await.text().contains("Den Haushalt noch einmal"), "follow-ups are for the office");
}

#[tokio::test]
async fn a_paper_about_what_is_withheld_says_that_it_is_for_the_office() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[Role::Coordinator]).await;
    let address = "/de/papers/invitation/V01.docx";
    assert!(!told(&browser.get(address).await).contains("intern</w:t>"), "everybody may read it");
    browser.post("/de/release", &[("do", "withhold"), ("item", "V01")]).await;
    assert!(told(&browser.get(address).await).contains("intern</w:t>"));
}
