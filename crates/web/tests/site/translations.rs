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
async fn a_translation_is_looked_at_before_it_is_saved() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let head = city.db.head().await.expect("a head");
    let typed = [("base", "1"), ("title", "Courses"), ("text", "In **six** houses."), ("do", "preview")];
    let answer = browser.post("/de/translate/en/M001", &typed).await;
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::OK);
    assert!(html.contains("<div lang=\"en\" dir=\"ltr\"><p>In <strong>six</strong> houses.</p>"), "{html}");
    assert!(html.contains("In **six** houses.</textarea>") && html.contains("Courses"), "{html}");
    assert_eq!(city.db.head().await.expect("a head"), head);
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
    assert_eq!(ticked(&html), ["text"]);
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
    let html = outdated.text();
    assert!(html.contains("value=\"Gruppe\"") && html.contains("href=\"#f-parts\"") && html.contains("id=\"p-parts\""), "{html}");
}

/// The texts that are ticked as read.
fn ticked(html: &str) -> Vec<String> {
    let markup = Markup::of(html);
    let parts = markup.all("input").filter(|input| input.get("name") == Some("part") && input.get("checked").is_some());
    parts.filter_map(|input| input.get("value")).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_review_of_words_that_somebody_changed_meanwhile_is_not_noted_and_nothing_typed_is_lost() {
    let city = City::demo().await;
    let (mut one, mut two) = (coordinator(&city).await, coordinator(&city).await);
    let address = "/de/translate/de-simple/M001";
    let words = |base, text| [("base", base), ("title", "Deutsch lernen in der Nähe"), ("text", text)];
    assert_eq!(one.post(address, &words("1", "Hier lernen Sie Deutsch.")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(one.post(address, &words("2", "Hier lernen Sie gut Deutsch.")).await.status, StatusCode::SEE_OTHER);
    let review = "/de/translate/de-simple/M001/review";
    let read = [("part", "text"), ("readers", "Prüfgruppe Musterhaus"), ("on", "18.6.2025")];
    // What is wrong is mended first; the form stays one of the text that was read.
    let html = two.post(review, &[("base", "2"), ("part", "text"), ("on", "18.6.2025")]).await.text();
    assert!(html.contains("name=\"base\" value=\"2\"") && html.contains("value=\"18.6.2025\""), "{html}");
    let late = two.post(review, &[read.as_slice(), &[("base", "2")]].concat()).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let html = late.text();
    let markup = Markup::of(&html);
    let field = |id: &str| markup.all("input").find(|input| input.get("id") == Some(id)).unwrap_or_else(|| panic!("#{id}"));
    assert_eq!(field("f-readers").get("value"), Some("Prüfgruppe Musterhaus"));
    assert_eq!(field("f-on").get("value"), Some("18.6.2025"));
    assert_eq!((field("r-text").get("aria-invalid"), ticked(&html)), (Some("true"), vec!["text".to_owned()]));
    assert!(html.contains("Hier lernen Sie gut Deutsch.</textarea>") && html.contains("name=\"base\" value=\"3\""), "{html}");
    assert_eq!(stored(&city, "M001", Part::Text, "de-simple").await.expect("a text").1, TextState::Translated);
    let knowing = two.post(review, &[read.as_slice(), &[("base", "3")]].concat()).await;
    assert_eq!(knowing.status, StatusCode::SEE_OTHER, "{}", knowing.text());
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

/// The same table with these of its rows, by their numbers and in this order, as whoever translates may leave it.
fn with_rows(table: &[u8], order: &[usize]) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(std::io::Cursor::new(table)).expect("a zip");
    let mut new = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut file = old.by_index(at).expect("a file");
        let name = file.name().expect("a name").into_owned();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut file, &mut content).expect("whole");
        if name == "xl/worksheets/sheet1.xml" {
            content = ordered(&String::from_utf8(content).expect("text"), order).into_bytes();
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).expect("a file");
        std::io::Write::write_all(&mut new, &content).expect("bytes");
    }
    new.finish().expect("a zip").into_inner()
}

/// A sheet with its heading and these of its rows, in this order.
fn ordered(sheet: &str, order: &[usize]) -> String {
    let (head, rest) = sheet.split_once("<sheetData>").expect("rows");
    let (rows, foot) = rest.split_once("</sheetData>").expect("an end of the rows");
    let rows: Vec<&str> = rows.split_inclusive("</row>").collect();
    let mut kept = rows[0].to_owned();
    for (number, from) in (2..).zip(order) {
        let numbered = ["", "A", "B", "C", "D"].iter().fold(rows[from - 1].to_owned(), |row, column| {
            row.replace(&format!(" r=\"{column}{from}\""), &format!(" r=\"{column}{number}\""))
        });
        kept.push_str(&numbered);
    }
    format!("{head}<sheetData>{kept}</sheetData>{foot}")
}

/// What the preview of a Turkish table says.
async fn shown_of(browser: &Browser<'_>, table: &[u8]) -> String {
    browser.send_file("/de/translate/tr/table", &[], "tr.xlsx", table).await.text()
}

/// What the button of the preview would send.
fn to_write(html: &str) -> String {
    let markup = Markup::of(html);
    let rows = markup.elements.iter().find(|element| element.get("name") == Some("rows")).and_then(|rows| rows.get("value"));
    unescaped(rows.expect("what would be written"))
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
    let rows = to_write(&html);
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
async fn rows_that_are_missing_or_come_twice_are_named_whatever_their_order() {
    let city = City::demo().await;
    let browser = coordinator(&city).await;
    let table =
        filled("tr", &[("M001 title", "x", "Bir"), ("M001 text", "x", ""), ("M002 title", "x", "İki"), ("M003 title", "x", "Üç")]);
    let sorted = shown_of(&browser, &with_rows(&table, &[5, 3, 2, 4])).await;
    assert!(sorted.contains("3 Texte kommen neu dazu."), "{sorted}");
    assert!(!sorted.contains("Diese Zeilen fehlen") && !sorted.contains("in mehreren Zeilen"), "{sorted}");
    // As many rows as went out, and still one is missing.
    let html = shown_of(&browser, &with_rows(&table, &[5, 3, 5, 2])).await;
    let missing = stored(&city, "M002", Part::Title, "de").await.expect("a title").0;
    for said in [
        "1 Zeile der mitgenommenen Tabelle fehlt;",
        "Diese Zeilen fehlen",
        "href=\"/de/translate/tr/M002\"",
        missing.as_str(),
        "1 Text steht in mehreren Zeilen;",
        "href=\"/de/translate/tr/M003\"",
        "Titel: Zeilen 2 und 4",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(!html.contains("href=\"/de/translate/tr/M001\""), "what came is not missing: {html}");
    // Of many the first are named, and how many more there are.
    let places: Vec<String> = (1..=25).map(|number| format!("M{number:03} title")).collect();
    let rows: Vec<(&str, &str, &str)> = places.iter().map(|place| (place.as_str(), "x", "y")).collect();
    let html = shown_of(&browser, &with_rows(&filled("tr", &rows), &[2])).await;
    assert!(html.contains("24 Zeilen der mitgenommenen Tabelle fehlen;") && html.contains("und 4 weitere"), "{html}");
    assert!(html.contains("/de/translate/tr/M021\"") && !html.contains("/de/translate/tr/M022\""), "{html}");
}

#[tokio::test]
async fn a_table_tells_nothing_about_texts_that_somebody_may_not_translate() {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let officer = city.signed_in_as(&[], &["O008"], false).await;
    let rows = [("M001 title", "x", "y"), ("2030/Z1.1 title", "x", "y"), ("2025/Z1.1 title", "x", "y")];
    let html = shown_of(&officer, &with_rows(&filled("tr", &rows), &[2])).await;
    assert!(html.contains("2 Zeilen der mitgenommenen Tabelle fehlen;") && html.contains("2030/Z1.1"), "{html}");
    assert!(!html.contains(SECRET) && !html.contains("/de/translate/tr/2025:Z1.1"), "{html}");
}

#[tokio::test]
async fn what_a_machine_wrote_is_confirmed_by_a_table_where_whoever_brings_it_says_so() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let before = stored(&city, "M020", Part::Title, "ar").await.expect("a title");
    assert_eq!(before.1, TextState::Machine);
    let table = taken_away(&browser, "/de/translate/ar/table.xlsx?kind=measure&standing=machine").await;
    let html = browser.send_file("/de/translate/ar/table", &[], "ar.xlsx", &table).await.text();
    for said in ["Die unveränderten Texte wurden gelesen und sind richtig", "Diesen 1 Text bestätigen", "maschinell übersetzt"] {
        assert!(html.contains(said), "{said}: {html}");
    }
    let markup = Markup::of(&html);
    let boxes: Vec<&str> =
        markup.all("input").filter(|input| input.get("type") == Some("checkbox")).filter_map(|input| input.get("name")).collect();
    assert_eq!(boxes, ["right"], "nothing is new that could come from a program");
    assert!(!markup.all("input").any(|input| input.get("checked").is_some()), "nobody has said so yet");
    let rows = to_write(&html);
    let unsaid = browser.post("/de/translate/ar/table/take", &[("rows", rows.as_str())]).await;
    assert_eq!(unsaid.header(header::LOCATION), "/de/translate/ar/table?written=0&left=0");
    assert_eq!(stored(&city, "M020", Part::Title, "ar").await, Some(before.clone()));
    let said = browser.post("/de/translate/ar/table/take", &[("rows", rows.as_str()), ("right", "yes")]).await;
    assert_eq!(said.header(header::LOCATION), "/de/translate/ar/table?written=1&left=0");
    assert_eq!(stored(&city, "M020", Part::Title, "ar").await, Some((before.0, TextState::Translated)));
}

#[tokio::test]
async fn what_comes_from_a_translation_program_is_taken_as_such() {
    let city = City::demo().await;
    let mut browser = coordinator(&city).await;
    let original = stored(&city, "M001", Part::Title, "de").await.expect("an original").0;
    let html = shown_of(&browser, &filled("tr", &[("M001 title", &original, "Almanca kursları")])).await;
    assert!(html.contains("kommen aus einem Übersetzungsprogramm") && !html.contains("name=\"right\""), "{html}");
    let rows = to_write(&html);
    let answer = browser.post("/de/translate/tr/table/take", &[("rows", rows.as_str()), ("machine", "yes")]).await;
    assert_eq!(answer.header(header::LOCATION), "/de/translate/tr/table?written=1&left=0");
    assert_eq!(stored(&city, "M001", Part::Title, "tr").await, Some(("Almanca kursları".into(), TextState::Machine)));
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
