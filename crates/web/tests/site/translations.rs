//! Translating: the list of what there is to do, original and translation side by side, nobody overwrites anybody.

use axum::http::{StatusCode, header};
use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;
use leitwerk_model::language::Lang;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::translations::{Standing, translatable};
use leitwerk_report::translations::{Line, workbook};

use crate::drafts::{SECRET, draft};
use crate::markup::Markup;
use crate::support::{Browser, City, LEITBILD};

fn lang(tag: &str) -> Lang {
    tag.parse().expect("a tag")
}

async fn coordinator(city: &City) -> Browser<'_> {
    city.signed_in(&[Role::Coordinator]).await
}

/// How a text of an item is stored in a language.
async fn stored(city: &City, key: &str, part: Part, tag: &str) -> Option<(String, TextState)> {
    let all = city.db.load().await.expect("the city").leitbild;
    let item = all.get(&ItemRef::parse(key, None).expect("a key")).expect("the item").clone();
    item.text(part)?.versions().get(&lang(tag)).map(|version| (version.body.clone(), version.state))
}

/// The fields of the measure M001 as its form sends them, with a new title.
fn m001(title: &str) -> Vec<(&str, &str)> {
    vec![
        ("do", "save"),
        ("type", "permanent"),
        ("status", "running"),
        ("starts", "1.9.2020"),
        ("carried_by", "paid_staff"),
        ("goals", "2025/Z1.1"),
        ("responsible", "O008"),
        ("title", title),
        ("text", "Kurse in **sechs** Häusern."),
    ]
}

#[tokio::test]
async fn the_list_counts_every_text_and_leads_to_all_of_them() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    let arabic = lang("ar");
    let public = || LEITBILD.items().filter(|item| !item.kind().is_internal());
    let texts = || public().flat_map(|item| translatable(item, &arabic).map(move |(_, text)| (item, text)));
    let missing = texts().filter(|(_, text)| Standing::of(text, &arabic) == Some(Standing::Missing)).count();
    let page = browser.page("/de/translate").await;
    let number = |count: usize| format!("<span class=\"count\">{}</span>", crate::support::locale("de").number(count));
    assert!(missing > 20, "{missing}");
    assert!(page.contains(&format!("/de/translate/ar?standing=missing\">fehlt {}", number(missing))), "{missing}: {page}");
    assert!(page.contains(&format!("/de/translate/ar\">Alle {}", number(texts().count()))), "{page}");

    // Page by page, everything is there once.
    let mut found = Vec::new();
    let mut address = "/de/translate/ar?standing=missing".to_owned();
    loop {
        let html = browser.page(&address).await;
        let markup = Markup::of(&html);
        let links = markup.all("a").filter_map(|link| link.get("href")?.strip_prefix("/de/translate/ar/").map(str::to_owned));
        found.extend(links.filter(|rest| rest != "table"));
        let next = markup.all("a").filter_map(|link| link.get("href")).find(|href| href.starts_with("?")).map(str::to_owned);
        let Some(next) = next else { break };
        address = format!("/de/translate/ar{next}");
    }
    let mut expected: Vec<String> = public()
        .filter(|item| translatable(item, &arabic).any(|(_, text)| Standing::of(text, &arabic) == Some(Standing::Missing)))
        .map(|item| item.key.to_string().replace('/', ":"))
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
    let of_goals = browser.page("/de/translate/tr?kind=goal&from=2025&standing=open").await;
    assert!(of_goals.contains("/de/translate/tr/2025:Z1.1\"") && !of_goals.contains("2020:Z1.1") && !of_goals.contains("M001"));
}

#[tokio::test]
async fn an_officer_sees_and_translates_what_the_office_answers_for() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let mut officer = city.signed_in_as(&[], &["O008"], false).await;
    let list = officer.page("/de/translate/tr").await;
    assert!(list.contains("/de/translate/tr/M001\"") && list.contains("/de/translate/tr/O008\""), "{list}");
    assert!(!list.contains("2025:Z1.1") && !list.contains("O001\"") && !list.contains(SECRET), "{list}");
    let saved = officer.post("/de/translate/tr/M001", &[("base", "1"), ("title", "Almanca kursları")]).await;
    assert_eq!(saved.header(header::LOCATION), "/de/translate/tr/M001?done=saved");
    assert!(city.page("/tr/measures/M001").await.contains("Almanca kursları"));
    let nobody = city.signed_in_as(&[], &["GR01"], false).await;
    assert_eq!(nobody.get("/de/translate/tr").await.status, StatusCode::FORBIDDEN, "a body answers for nothing");
}

#[tokio::test]
async fn both_sides_stand_in_their_language_and_what_is_written_is_a_translation_by_a_person() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let page = browser.page("/en/translate/ar/M001").await;
    let markup = Markup::of(&page);
    let original = markup.elements.iter().find(|element| element.is_of("said")).expect("the original");
    assert_eq!((original.get("lang"), original.get("dir")), (Some("de"), Some("ltr")));
    let field = markup.all("textarea").next().expect("a field");
    assert_eq!((field.get("lang"), field.get("dir"), field.get("name")), (Some("ar"), Some("rtl"), Some("title")));
    let sent = [("base", "1"), ("title", "دورات جديدة"), ("text", "نص **جديد**"), ("original", "x"), ("sentence", "x")];
    assert_eq!(browser.post("/en/translate/ar/M001", &sent).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&city, "M001", Part::Title, "ar").await, Some(("دورات جديدة".into(), TextState::Translated)));
    let german = stored(&city, "M001", Part::Title, "de").await.expect("the original");
    assert_eq!(german.1, TextState::Original);
    assert!(city.page("/ar/measures/M001").await.contains("نص <strong>جديد</strong>"));
    let history = browser.page("/de/history/M001").await;
    assert!(history.contains("hat eine Übersetzung geschrieben oder bestätigt"), "{history}");
    // Into German nothing is translated that is written in German, and the original cannot be sent.
    let german_page = browser.page("/en/translate/de/M001").await;
    assert!(!german_page.contains("<textarea"), "{german_page}");
    browser.post("/en/translate/de/M001", &[("base", "2"), ("title", "Anderes Original")]).await;
    assert_eq!(stored(&city, "M001", Part::Title, "de").await, Some(german));
}

#[tokio::test]
async fn a_change_of_the_original_is_shown_beside_the_outdated_translation_until_somebody_confirms_it() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let old = stored(&city, "M001", Part::Title, "ar").await.expect("a translation");
    assert_eq!(old.1, TextState::Translated);
    let mut edit = m001("Deutschkurse in zwölf Stadtteilhäusern");
    edit.push(("base", "1"));
    assert_eq!(browser.post("/de/edit/M001", &edit).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&city, "M001", Part::Title, "ar").await, Some((old.0.clone(), TextState::Outdated)));
    let list = browser.page("/de/translate/ar?standing=outdated").await;
    assert!(list.contains("/de/translate/ar/M001\""), "{list}");
    let page = browser.page("/de/translate/ar/M001").await;
    assert!(page.contains("</span>sechs") && page.contains("</span>zwölf"), "word by word: {page}");
    let title = old.0.clone();
    let kept = [("base", "2"), ("title", title.as_str()), ("text", "نص جديد")];
    assert_eq!(browser.post("/de/translate/ar/M001", &kept).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&city, "M001", Part::Title, "ar").await, Some((old.0.clone(), TextState::Outdated)), "nobody confirmed it");
    assert!(browser.page("/de/translate/ar/M001").await.contains("</span>zwölf"), "what changed is still known");
    let confirmed = [("base", "3"), ("title", title.as_str()), ("confirm", "title")];
    assert_eq!(browser.post("/de/translate/ar/M001", &confirmed).await.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&city, "M001", Part::Title, "ar").await, Some((old.0, TextState::Translated)));
    assert!(!browser.page("/de/translate/ar/M001").await.contains("name=\"confirm\""));
}

#[tokio::test]
async fn translations_of_an_adopted_edition_can_still_be_written() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let saved = browser.post("/de/translate/uk/2020:H1", &[("base", "1"), ("title", "Мова й освіта")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert!(city.page("/uk/editions/2020/fields/H1").await.contains("Мова й освіта"));
}

#[tokio::test]
async fn whoever_is_second_in_the_same_language_loses_nothing_and_other_languages_do_not_stop_them() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    assert_eq!(one.post("/de/translate/ar/M002", &[("base", "1"), ("title", "الأول")]).await.status, StatusCode::SEE_OTHER);
    let turkish = two.post("/de/translate/tr/M002", &[("base", "1"), ("title", "İlk")]).await;
    assert_eq!(turkish.status, StatusCode::SEE_OTHER, "another language is no conflict");
    let second = two.post("/de/translate/ar/M002", &[("base", "1"), ("title", "الثاني")]).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    let html = second.text();
    assert!(html.contains("الثاني</textarea>") && html.contains("الأول"), "{html}");
    assert!(html.contains("name=\"base\" value=\"3\""), "{html}");
    assert_eq!(stored(&city, "M002", Part::Title, "ar").await.expect("a text").0, "الأول");
    let knowing = two.post("/de/translate/ar/M002", &[("base", "3"), ("title", "الثاني")]).await;
    assert_eq!(knowing.status, StatusCode::SEE_OTHER);
    assert_eq!(stored(&city, "M002", Part::Title, "ar").await.expect("a text").0, "الثاني");
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_at_its_field_and_stays_typed() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let long = "w".repeat(50_001);
    let answer = browser.post("/de/translate/en/M001", &[("base", "1"), ("title", "Kept"), ("text", &long)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("href=\"#f-text\"") && html.contains(&long) && html.contains("Kept</textarea>"));
    assert_eq!(browser.get("/de/translate/xx/M001").await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/de/translate/ar/O999").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn hints_on_plain_german_are_shown_without_saving_anything() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let head = city.db.head().await.expect("a head");
    let typed = "Der Kurs wird vom Amt bezahlt, weil alle partizipieren sollen.";
    let answer = browser.post("/de/translate/de-simple/M001", &[("base", "1"), ("title", typed), ("do", "look")]).await;
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::OK);
    for said in ["„wird … bezahlt“", "„, weil“", "„partizipieren“: vielleicht „mitmachen“?", typed] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert_eq!(city.db.head().await.expect("a head"), head);
    let arabic = browser.post("/de/translate/ar/M001", &[("base", "1"), ("title", typed), ("do", "look")]).await;
    assert!(!arabic.text().contains("class=\"hints\""), "other languages have other rules");
}

#[tokio::test]
async fn only_what_its_readers_have_reviewed_is_called_leichte_sprache_and_other_words_lose_it() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let address = "/de-simple/measures/M001";
    let called = crate::support::locale("de-simple").site_easy_read();
    let title = "Deutsch lernen in der Nähe";
    let sent = [("base", "1"), ("title", title), ("text", "Hier lernen Sie Deutsch.")];
    assert_eq!(browser.post("/de/translate/de-simple/M001", &sent).await.status, StatusCode::SEE_OTHER);
    assert!(!city.page(address).await.contains(called));
    let review = "/de/translate/de-simple/M001/review";
    let nobody = browser.post(review, &[("base", "2"), ("part", "text"), ("on", "irgendwann")]).await;
    let html = nobody.text();
    assert!(nobody.status == StatusCode::UNPROCESSABLE_ENTITY && html.contains("#f-readers") && html.contains("#f-on"), "{html}");
    let group = [("base", "2"), ("part", "text"), ("readers", "Prüfgruppe Musterhaus"), ("on", "18.6.2025")];
    assert_eq!(browser.post(review, &group).await.header(header::LOCATION), "/de/translate/de-simple/M001?done=reviewed");
    assert_eq!(stored(&city, "M001", Part::Text, "de-simple").await.expect("a text").1, TextState::Reviewed);
    assert_eq!(stored(&city, "M001", Part::Title, "de-simple").await.expect("a title").1, TextState::Translated);
    assert!(city.page(address).await.contains(called));
    assert!(!city.page("/de/measures/M001").await.contains(called) && !city.page("/ar/measures/M001").await.contains(called));
    let page = browser.page("/de/translate/de-simple/M001").await;
    assert!(page.contains("Gelesen und verstanden: Prüfgruppe Musterhaus, 18. Juni 2025"), "{page}");
    // Other words are another text.
    let sent = [("base", "3"), ("title", title), ("text", "Hier lernen Sie gut Deutsch.")];
    assert_eq!(browser.post("/de/translate/de-simple/M001", &sent).await.status, StatusCode::SEE_OTHER);
    assert!(!city.page(address).await.contains(called));
    assert!(!browser.page("/de/translate/de-simple/M001").await.contains("Prüfgruppe Musterhaus, 18."));
    // And so is one whose original has changed.
    let group = [("base", "4"), ("part", "text"), ("readers", "Prüfgruppe Musterhaus"), ("on", "2025-07")];
    assert_eq!(browser.post(review, &group).await.status, StatusCode::SEE_OTHER);
    assert!(city.page(address).await.contains(called));
    let mut edit = m001("Deutschkurse in sechs Stadtteilhäusern");
    edit.push(("base", "5"));
    assert_eq!(browser.post("/de/edit/M001", &edit).await.status, StatusCode::SEE_OTHER);
    assert!(!city.page(address).await.contains(called));
    let outdated = browser.post(review, &[("base", "6"), ("part", "text"), ("readers", "Gruppe"), ("on", "2025")]).await;
    assert_eq!(outdated.status, StatusCode::UNPROCESSABLE_ENTITY, "what is outdated is not given to readers");
}

/// The rows of a table that the site gave, and the table as it would be sent back.
async fn taken_away(browser: &Browser<'_>, address: &str) -> Vec<u8> {
    let answer = browser.get(address).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assert!(answer.header(header::CONTENT_DISPOSITION).ends_with(".xlsx\""));
    answer.body
}

/// A table as whoever translates sends it back.
fn filled(to: &str, rows: &[(&str, &str, &str)]) -> Vec<u8> {
    let german = Lang::german();
    let wording = |original: &str| leitwerk_model::translations::returned::wording_mark(original);
    let marks: Vec<String> = rows.iter().map(|(_, original, _)| wording(original)).collect();
    let lines: Vec<Line<'_>> = rows
        .iter()
        .zip(&marks)
        .map(|((place, original, translation), wording)| Line { place, wording, original, lang: &german, translation })
        .collect();
    workbook(crate::support::locale("de"), &lang(to), &lines, &[]).expect("a table")
}

/// What a browser makes of the value of a field.
fn unescaped(value: &str) -> String {
    let signs = [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&lt;", "<"),
        ("&#60;", "<"),
        ("&gt;", ">"),
        ("&#62;", ">"),
        ("&#38;", "&"),
        ("&amp;", "&"),
    ];
    signs.iter().fold(value.to_owned(), |value, (escaped, sign)| value.replace(escaped, sign))
}

#[tokio::test]
async fn a_table_goes_out_and_comes_back_unchanged_and_nothing_is_to_be_written() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    let table = taken_away(&browser, "/de/translate/ar/table.xlsx?kind=goal&standing=all").await;
    let answer = browser.send_file("/de/translate/ar/table", &[], "../uebersetzt.xlsx", &table).await;
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::OK, "{html}");
    assert!(html.contains("Es gibt nichts zu schreiben.") && html.contains("<bdi>uebersetzt.xlsx</bdi>"), "{html}");
    assert!(html.contains("0 Texte kommen neu dazu.") && html.contains("sind wie gespeichert."), "{html}");
}

#[tokio::test]
async fn a_filled_table_is_shown_first_and_then_written() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let original = stored(&city, "M001", Part::Title, "de").await.expect("an original").0;
    let evil = "=HYPERLINK(\"https://evil.example\")";
    let table = filled(
        "tr",
        &[("M001 title", &original, "Almanca kursları"), ("M002 title", "ein anderer Wortlaut", evil), ("M404 title", "x", "x")],
    );
    let answer = browser.send_file("/de/translate/tr/table", &[], "tr.xlsx", &table).await;
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::OK, "{html}");
    for said in ["2 Texte kommen neu dazu.", "wird als veraltet übernommen", "M404 title", "Diese 2 Texte schreiben"] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert_eq!(stored(&city, "M001", Part::Title, "tr").await, None, "nothing is written yet");
    let markup = Markup::of(&html);
    let rows = markup.elements.iter().find(|element| element.get("name") == Some("rows")).and_then(|rows| rows.get("value"));
    let rows = unescaped(rows.expect("what would be written"));
    let answer = browser.post("/de/translate/tr/table/take", &[("rows", rows.as_str())]).await;
    assert_eq!(answer.header(header::LOCATION), "/de/translate/tr/table?written=2&left=0");
    assert_eq!(stored(&city, "M001", Part::Title, "tr").await, Some(("Almanca kursları".into(), TextState::Translated)));
    assert_eq!(stored(&city, "M002", Part::Title, "tr").await, Some((evil.into(), TextState::Outdated)));
    // What was typed as text goes out as text again, never as a formula.
    let table = taken_away(&browser, "/de/translate/tr/table.xlsx?standing=outdated").await;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(table)).expect("a zip");
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/worksheets/sheet1.xml").expect("a sheet"), &mut sheet).expect("text");
    assert!(sheet.contains("t=\"s\"") && !sheet.contains("<f>"), "{sheet}");
}

#[tokio::test]
async fn what_is_no_table_of_ours_says_why_and_what_to_do() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    let too_many: Vec<(&str, &str, &str)> = vec![("M001 title", "x", "y"); 20_001];
    let macros = {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for name in ["[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"] {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("a file");
            std::io::Write::write_all(&mut zip, b"<x/>").expect("bytes");
        }
        zip.finish().expect("a zip").into_inner()
    };
    for (what, body, said) in [
        ("nothing", Vec::new(), "Wählen Sie zuerst eine Datei aus."),
        ("a PDF", b"%PDF-1.7".to_vec(), "keine Tabelle im Format XLSX"),
        ("another table", b"Name;Ort\nVerein;Stadt\n".to_vec(), "Die erste Zeile mit den Überschriften fehlt"),
        ("another language", filled("ar", &[("M001 title", "x", "y")]), "für eine andere Sprache: Arabisch"),
        ("too many rows", filled("tr", &too_many), "mehr als 20.000 Zeilen"),
        ("macros", macros, "enthält Makros"),
    ] {
        let name = if body.is_empty() { "" } else { "x.xlsx" };
        let answer = browser.send_file("/de/translate/tr/table", &[], name, &body).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        assert!(answer.text().contains(said), "{what}: {}", answer.text());
    }
}
