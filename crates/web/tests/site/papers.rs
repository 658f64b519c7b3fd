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
