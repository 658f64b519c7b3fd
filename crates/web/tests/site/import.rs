//! Bringing in files in the browser: from the file to what it became, and back.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_testkit::folder::zipped;

use crate::markup::Markup;
use crate::support::{Answer, Browser, City, DEMO};

const LIST: &str = "Nr.;Name;Beschreibung;Seit;Bemerkung\n\
    O008;;Neu beschrieben.;;x\n;Beispielverein Süd;Ein Verein.;1.6.2019;x\n;Beispielverein Nord;Noch einer.;2020;x\n";

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

/// Where an answer leads.
fn to(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header(header::LOCATION).to_owned()
}

/// What a form of a page would send under a name.
fn value(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}: {page}"));
    page[at..].split('"').nth(3).expect("a value").to_owned()
}

/// What the columns of the list are taken as.
const COLUMNS: [(&str, &str); 7] = [
    ("column/0", "code"),
    ("column/1", "title"),
    ("column/2", "text"),
    ("column/3", "valid_from"),
    ("column/4", ""),
    ("by_title", "yes"),
    ("shown_heading", "1"),
];

fn chosen<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    COLUMNS.iter().copied().chain([("heading", "1")]).chain(more.iter().copied()).collect()
}

async fn sent(browser: &Browser<'_>, kind: &str, name: &str, body: &[u8]) -> Answer {
    browser.send_file("/de/import", &[("kind", kind)], name, body).await
}

#[tokio::test]
async fn a_list_comes_in_after_a_preview_and_goes_again() {
    let city = City::demo().await;
    let before = city.db.load().await.expect("everything").leitbild;
    let mut browser = coordinator(&city).await;
    let columns = to(&sent(&browser, "organisations", "liste.csv", LIST.as_bytes()).await);
    let page = browser.page(&columns).await;
    Markup::of(&page);
    assert!(page.contains("Spalte B: Name") && page.contains("Beispielverein Süd"), "{page}");
    for (at, key) in [(0, "code"), (1, "title"), (2, "text"), (3, "valid_from")] {
        let select = &page[page.find(&format!("name=\"column/{at}\"")).expect("a field")..];
        let select = &select[..select.find("</select>").expect("its end")];
        assert!(select.contains(&format!("value=\"{key}\" selected")), "{at} is guessed: {select}");
    }
    let preview = to(&browser.post(&columns, &chosen(&[("do", "preview")])).await);
    let page = browser.page(&preview).await;
    Markup::of(&page);
    assert!(page.contains("2 Einträge neu") && page.contains("Ein Eintrag geändert") && page.contains("beschrieben."), "{page}");
    assert_eq!(city.db.load().await.expect("everything").leitbild, before, "a preview changes nothing");
    let done = to(&browser.post(&preview, &[("digest", &value(&page, "digest"))]).await);
    let page = browser.page(&done).await;
    Markup::of(&page);
    assert!(page.contains("Alles ist eingespielt") && page.contains("Beispielverein Nord"), "{page}");
    assert!(page.contains("2 neue Einträge sind noch intern") && page.contains("/de/release#withheld"), "{page}");
    let after = city.db.load().await.expect("everything").leitbild;
    let organisations = |leitbild: &Leitbild| leitbild.of_kind(Kind::Organisation).count();
    assert_eq!(organisations(&after), organisations(&before) + 2);
    assert!(browser.page("/de/organisations").await.contains("Beispielverein Nord"), "whoever writes sees it");
    assert!(!city.page("/de/organisations").await.contains("Beispielverein Nord"), "the others once it is released");
    assert_eq!(browser.get(&columns).await.status, StatusCode::NOT_FOUND, "the file is kept no longer than needed");
    let list = browser.page("/de/import").await;
    let name = city.db.account(browser.account).await.expect("accounts").expect("an account").name;
    assert!(list.contains("2 Einträge neu") && list.contains(&name), "{list}");
    let log = browser.page("/de/log").await;
    assert!(log.contains("hat eine Tabelle eingespielt"), "{log}");
    let undo = format!("{}/undo", done.split('?').next().expect("an address"));
    let undone = to(&browser.post(&undo, &[]).await);
    let page = browser.page(&undone).await;
    assert!(page.contains("2 Einträge herausgenommen") && page.contains("ein Eintrag wieder wie vorher"), "{page}");
    assert!(page.contains("Beispielverein Nord") && !page.contains("noch intern"), "what was there keeps its name: {page}");
    assert_eq!(city.db.load().await.expect("everything").leitbild, before);
    assert!(browser.page("/de/import").await.contains("zurückgenommen"));
    assert!(browser.page("/de/archive").await.contains("Beispielverein Nord"), "nothing is lost");
}

#[tokio::test]
async fn what_somebody_changed_since_stays_and_whoever_takes_an_import_back_is_told() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let brought = async |browser: &mut Browser<'_>, list: &str| {
        let columns = to(&sent(browser, "organisations", "liste.csv", list.as_bytes()).await);
        let preview = to(&browser.post(&columns, &chosen(&[("do", "preview")])).await);
        let digest = value(&browser.page(&preview).await, "digest");
        let done = to(&browser.post(&preview, &[("digest", &digest)]).await);
        format!("{}/undo", done.split('?').next().expect("an address"))
    };
    const HEADING: &str = "Nr.;Name;Beschreibung;Seit;Bemerkung\n";
    let undo = brought(&mut browser, &format!("{HEADING}O008;;Neu beschrieben.;;x\n")).await;
    let changed = [("title", "Amt für Sprache"), ("text", "Von jemandem geschrieben.")];
    let renamed =
        to(&sent(&browser, "organisations", "liste.csv", format!("{HEADING}O008;Ein anderer Name;x;;x\n").as_bytes()).await);
    let preview = to(&browser.post(&renamed, &chosen(&[("do", "preview")])).await);
    let preview = browser.page(&preview).await;
    Markup::of(&preview);
    assert!(preview.contains("auch rückwirkend in früheren Fassungen") && preview.contains("/de/turn/O008/rename"), "{preview}");
    assert_eq!(crate::edit::sent(&mut browser, "/de/edit/O008", &changed).await.status, StatusCode::SEE_OTHER);
    let head = city.db.head().await.expect("a head");
    let refused = browser.post(&undo, &[]).await;
    let page = refused.text();
    Markup::of(&page);
    assert_eq!((refused.status, city.db.head().await.expect("a head")), (StatusCode::UNPROCESSABLE_ENTITY, head));
    assert!(page.contains("Nichts ist zurückgenommen") && page.contains("Jemand hat ihn danach geändert."), "{page}");
    assert!(!page.contains("Der Import ist zurückgenommen"), "{page}");
    // Of several, the others go back.
    let undo = brought(&mut browser, &format!("{HEADING}O008;;Noch einmal neu.;;x\n;Beispielverein West;Ein Verein.;;x\n")).await;
    assert_eq!(crate::edit::sent(&mut browser, "/de/edit/O008", &changed).await.status, StatusCode::SEE_OTHER);
    let undone = to(&browser.post(&undo, &[]).await);
    let page = browser.page(&undone).await;
    for said in ["zum Teil zurückgenommen", "Ein Eintrag herausgenommen", "Jemand hat ihn danach geändert.", "/de/history/O008"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(browser.page("/de/edit/O008").await.contains("Von jemandem geschrieben."));
}

#[tokio::test]
async fn what_is_chosen_is_remembered_for_the_next_list_with_the_same_heading() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let columns = to(&sent(&browser, "organisations", "liste.csv", LIST.as_bytes()).await);
    let fields: Vec<(&str, &str)> = chosen(&[("do", "preview")])
        .into_iter()
        .map(|field| if field.0 == "column/4" { ("column/4", "url") } else { field })
        .collect();
    let preview = to(&browser.post(&columns, &fields).await);
    let page = browser.page(&preview).await;
    assert!(
        page.contains("Zeile 2, Spalte E") && !page.contains("name=\"digest\""),
        "what is wrong is said with its place: {page}"
    );
    let next = to(&sent(&coordinator(&city).await, "organisations", "andere.csv", LIST.as_bytes()).await);
    assert_eq!(browser.get(&next).await.status, StatusCode::NOT_FOUND, "the file of somebody else");
    let next = to(&sent(&browser, "organisations", "andere.csv", LIST.as_bytes()).await);
    let page = browser.page(&next).await;
    assert!(page.contains("letzten Datei mit denselben Überschriften"), "{page}");
    let select = &page[page.find("name=\"column/4\"").expect("a field")..];
    assert!(select[..select.find("</select>").expect("its end")].contains("value=\"url\" selected"));
}

#[tokio::test]
async fn what_others_changed_meanwhile_is_shown_before_anything_is_written() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let columns = to(&sent(&browser, "organisations", "liste.csv", LIST.as_bytes()).await);
    let preview = to(&browser.post(&columns, &chosen(&[("do", "preview")])).await);
    let digest = value(&browser.page(&preview).await, "digest");
    let mut other = coordinator(&city).await;
    let saved = other.post("/de/edit/O008", &[("base", "1"), ("do", "save"), ("title", "Ganz anders")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let head = city.db.head().await.expect("a head");
    let again = browser.post(&preview, &[("digest", &digest)]).await;
    assert_eq!((again.status, city.db.head().await.expect("a head")), (StatusCode::CONFLICT, head));
    let page = again.text();
    assert!(page.contains("nicht mehr wie in der Vorschau") && page.contains("Ganz anders"), "{page}");
    to(&browser.post(&preview, &[("digest", &value(&page, "digest"))]).await);
}

#[tokio::test]
async fn a_file_that_is_not_taken_says_why_and_what_to_do() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    for (kind, name, body, said) in [
        ("organisations", "x.pdf", b"%PDF-1.7".as_slice(), "Diese Art von Datei"),
        ("organisations", "x.csv", b"", "nichts, was sich lesen"),
        ("organisations", "x.xlsx", b"PK\x03\x04\x14\0\0\0", "lässt sich nicht lesen"),
        ("organisations", "x.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "in einem alten Format"),
        ("bundle", "x.zip", b"Name;Ort", "Diese Art von Datei"),
        ("goals", "x.csv", b"Name;Ort", "was in der Datei steht"),
    ] {
        let answer = sent(&browser, kind, name, body).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        let page = answer.text();
        Markup::of(&page);
        assert!(page.contains(said), "{name}: {page}");
    }
    let large = vec![b'x'; 22 * 1024 * 1024];
    assert_eq!(sent(&browser, "organisations", "x.csv", &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let elsewhere = browser.send_file("/de/edit/M001", &[("do", "save")], "x.csv", b"x").await;
    assert_eq!(elsewhere.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "other forms take no files");
}

#[tokio::test]
async fn a_bundle_comes_in_by_the_browser_too() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let zip = city.get("/downloads/leitbild.zip").await.body;
    let preview = to(&sent(&browser, "bundle", "leitbild.zip", &zip).await);
    let page = browser.page(&preview).await;
    Markup::of(&page);
    assert!(page.contains("Nichts neu") && page.contains("Es gibt nichts zu tun"), "{page}");
    to(&browser.post(&format!("{}/drop", preview.trim_end_matches("/preview")), &[]).await);
    assert_eq!(browser.get(&preview).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_preview_says_what_a_bundle_calls_reviewed_and_nobody_noted_as_read() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let mut files = DEMO.clone();
    let simple = "\"Deutschkurse in sechs Häusern in der Stadt\"";
    let measures = std::str::from_utf8(&files["measures.toml"]).expect("text");
    let reviewed = measures.replacen(simple, &format!("{{ text = {simple}, state = \"reviewed\" }}"), 1);
    assert_ne!(reviewed, measures);
    files.insert("measures.toml".into(), reviewed.replacen("In jedem der sechs", "In jedem von sechs", 1).into_bytes());
    let preview = to(&sent(&browser, "bundle", "leitbild.zip", &zipped(&files)).await);
    let page = browser.page(&preview).await;
    Markup::of(&page);
    assert!(page.contains("Ein Text in einfacher Sprache gilt in der Datei als geprüft."), "{page}");
    to(&browser.post(&preview, &[("digest", &value(&page, "digest"))]).await);
    let called = crate::support::locale("de-simple").site_easy_read();
    assert!(!city.page("/de-simple/measures/M001").await.contains(called));
}

#[tokio::test]
async fn every_page_of_an_import_is_whole_in_every_language() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let list = "Titel;Stand;Beginn;Ziel\nEins;singt;bald;Nirgends\nEins;läuft;2020;2025/Z1.1\n";
    let columns = to(&sent(&browser, "measures", "liste.csv", list.as_bytes()).await);
    let fields = [("column/0", "title"), ("column/1", "status"), ("column/2", "starts"), ("column/3", "goals")];
    let fields: Vec<(&str, &str)> =
        fields.into_iter().chain([("shown_heading", "1"), ("heading", "1"), ("do", "preview")]).collect();
    let preview = to(&browser.post(&columns, &fields).await);
    for lang in ["de", "en", "ar", "de-simple"] {
        for address in [&columns, &preview, &"/de/import".to_owned()] {
            let page = browser.page(&address.replacen("/de/", &format!("/{lang}/"), 1)).await;
            Markup::of(&page);
            assert!(!page.contains("import-"), "{lang} {address}: {page}");
        }
    }
    let page = browser.page(&preview).await;
    for said in ["Zeile 2, Spalte B", "geplant", "Zeile 2, Spalte C", "Zeile 2, Spalte D", "Zeile 3, Spalte A", "„Text“ fehlt"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(city.db.load().await.expect("everything").leitbild.of_kind(Kind::Measure).count(), 80);
}
