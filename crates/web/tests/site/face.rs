//! The city's own face: what is chosen is seen on every page and paper, and what could harm or not be read is refused.

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_report::docx::Template;

use crate::downloads::unpacked;
use crate::markup::Markup;
use crate::rework::give_reasons;
use crate::support::City;

/// A red square of four pixels.
fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_pixel(2, 2, image::Rgb([200, 0, 0]));
    let mut written = std::io::Cursor::new(&mut bytes);
    image::DynamicImage::ImageRgb8(picture).write_to(&mut written, image::ImageFormat::Png).expect("a picture");
    bytes
}

fn de() -> &'static Locale {
    Locale::of("de").expect("German")
}

#[tokio::test]
async fn the_logo_is_on_every_page_and_paper_until_it_is_taken_away() {
    let city = City::demo().await;
    let mut coordinator = city.signed_in(&[Role::Coordinator]).await;
    assert!(!city.page("/de/").await.contains("logo.png"));
    let answer = coordinator.send_file("/de/face/logo", &[], "../wappen.png", &png()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let html = city.page("/de/measures").await;
    let page = Markup::of(&html);
    let logo = page.all("img").find(|image| image.get("class") == Some("logo")).expect("the logo");
    assert_eq!(logo.get("alt"), Some("Logo: Musterstadt"));
    let address = logo.get("src").expect("an address").to_owned();
    let picture = city.get(&address).await;
    assert_eq!((picture.status, picture.header(header::CONTENT_TYPE)), (StatusCode::OK, "image/png"));
    assert!(picture.header(header::CACHE_CONTROL).contains("immutable"), "another logo has another address");
    assert!(picture.body.starts_with(b"\x89PNG") && picture.header(header::X_CONTENT_TYPE_OPTIONS) == "nosniff");
    let paper = unpacked(&city.get("/de/papers/goal/2025:Z1.1.docx").await);
    assert_eq!(paper.get("word/media/leitwerk-logo.png"), Some(&picture.body));
    assert!(coordinator.get("/de/face").await.text().contains("wappen.png"));

    let report = "/downloads/report-2025-de.html";
    assert!(city.page(report).await.contains("<img class=\"logo\" src=\"data:image/png;base64,"), "and on reports");
    assert_eq!(coordinator.post("/de/face/logo/remove", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!city.page("/de/measures").await.contains("logo.png"));
    assert!(!city.page(report).await.contains("<img"));
    assert_eq!(city.get(&address).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_the_reason_and_changes_nothing() {
    let city = City::demo().await;
    let administrator = city.signed_in(&[Role::Administrator]).await;
    let before = city.content().await;
    for (body, said) in [
        (&b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"[..], de().face_logo_svg()),
        (b"GIF89a", de().face_logo_unwanted()),
        (b"", de().face_no_file()),
        (&png()[..40], de().face_logo_unreadable()),
    ] {
        let answer = administrator.send_file("/de/face/logo", &[], "logo.png", body).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(answer.text().contains(said), "{said}");
    }
    assert!(city.content().await == before);
}

#[tokio::test]
async fn a_colour_that_cannot_be_read_is_refused_and_the_nearest_that_can_is_proposed() {
    let city = City::demo().await;
    let mut coordinator = city.signed_in(&[Role::Coordinator]).await;
    let fields = |accent: &'static str| {
        [
            ("base", "1"),
            ("name", "Musterstadt"),
            ("accent", accent),
            ("language-de", "translated"),
            ("language-en", "interface"),
            ("welcome", "Willkommen!"),
        ]
    };
    let looked =
        coordinator.post("/de/face", &[&fields("#ffdd00")[..], &[("imprint", "**Amt**"), ("do", "preview")]].concat()).await;
    assert!(looked.status == StatusCode::OK && looked.text().contains("<strong>Amt</strong>"), "{}", looked.text());
    let answer = coordinator.post("/de/face", &fields("#ffdd00")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    let proposal = html.split("<code dir=\"ltr\">#").nth(1).and_then(|rest| rest.get(..6)).expect("a proposal");
    assert!(html.contains("Willkommen!") && html.contains("value=\"#ffdd00\""), "what was typed stays");
    let proposed: &'static str = Box::leak(format!("#{proposal}").into_boxed_str());
    assert_eq!(coordinator.post("/de/face", &fields(proposed)).await.status, StatusCode::SEE_OTHER, "{proposed}");
    let start = city.page("/de/").await;
    assert!(start.contains(&proposed[1..]) && start.contains("Willkommen!"), "the colour is part of the style's address");
    let languages: Vec<String> = Markup::of(&start)
        .all("a")
        .filter(|link| link.get("hreflang").is_some())
        .filter_map(|link| link.get("hreflang").map(str::to_owned))
        .collect();
    assert_eq!(languages, ["de", "en"]);
    // The form of the city itself takes it no more than this page.
    let city_form = coordinator.page("/de/edit/city").await;
    assert!(city_form.contains(proposed), "{city_form}");
    let typed = [("do", "save"), ("base", "2"), ("name", "Musterstadt"), ("languages", "de"), ("accent", "#ffdd00")];
    let refused = coordinator.post("/de/edit/city", &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("href=\"#f-accent\"") && refused.text().contains(proposed), "{}", refused.text());
    // Somebody who began before that saves too late, and is told.
    assert_eq!(coordinator.post("/de/face", &fields("#1d6268")).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_field_has_a_symbol_also_when_its_edition_is_adopted() {
    let city = City::demo().await;
    let mut coordinator = city.signed_in(&[Role::Coordinator]).await;
    let drawn = |fields: &str| {
        let at = fields.find("/fields/H1\"").expect("the field");
        fields[fields[..at].rfind("<h2>").expect("a heading")..at].to_owned()
    };
    let before = drawn(&city.page("/de/editions/2025/fields").await);
    let page = coordinator.page("/de/face").await;
    assert!(page.contains("Symbole der Handlungsfelder") && page.contains("/de/edit/2025:H1"), "{page}");
    give_reasons(&mut coordinator, "2025").await;
    let adopt = [("do", "adopt"), ("sure", "yes"), ("adopted_on", "18.6.2025"), ("supersede", "2020")];
    assert_eq!(coordinator.post("/de/editions/2025/decision", &adopt).await.status, StatusCode::SEE_OTHER);
    let form = coordinator.page("/de/edit/2025:H1").await;
    assert!(form.contains("Nur sein Symbol lässt sich noch wählen"), "{form}");
    let value = |name: &str| {
        let area = &form[form.find(&format!("name=\"{name}\"")).unwrap_or_else(|| panic!("{name}: {form}"))..];
        let area = &area[area.find('>').expect("its end") + 1..area.find("</textarea>").expect("its end")];
        area.trim_start_matches('\n').replace("&quot;", "\"").replace("&#39;", "'").replace("&#34;", "\"")
    };
    let (title, text) = (value("title"), value("text"));
    let save = |symbol: &'static str, title: &str| {
        [("do", "save"), ("base", "1"), ("symbol", symbol), ("title", title), ("text", &text)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let changed = save("faith", "Anders");
    let changed: Vec<(&str, &str)> = changed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(coordinator.post("/de/edit/2025:H1", &changed).await.status, StatusCode::UNPROCESSABLE_ENTITY, "not its name");
    let chosen = save("faith", &title);
    let chosen: Vec<(&str, &str)> = chosen.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let saved = coordinator.post("/de/edit/2025:H1", &chosen).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let after = drawn(&city.page("/de/editions/2025/fields").await);
    assert!(after.contains("<path") && after != before, "{after}");
}

#[tokio::test]
async fn papers_are_made_in_the_citys_own_template_until_it_is_taken_away() {
    let city = City::demo().await;
    let mut coordinator = city.signed_in(&[Role::Coordinator]).await;
    let standard = Template::standard().file().expect("a file");
    let offered = city.inside("/de/face/template.docx").await;
    assert!(offered.body == standard);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (path, bytes) in unpacked(&offered) {
        let own = String::from_utf8(bytes).expect("XML").replace("{{stadt}} · {{titel}}", "Amt für Vielfalt · {{titel}}");
        zip.start_file(path, zip::write::SimpleFileOptions::DEFAULT).expect("a part");
        std::io::Write::write_all(&mut zip, own.as_bytes()).expect("whole");
    }
    let own = zip.finish().expect("a zip").into_inner();
    let answer = coordinator.send_file("/de/face/template", &[], "brief.docx", &own).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let header = async || {
        let paper = unpacked(&city.get("/de/papers/field/2025:H1.docx").await);
        String::from_utf8(paper["word/header2.xml"].clone()).expect("XML")
    };
    assert!(header().await.contains("Amt für Vielfalt"));
    for (body, said) in [
        (&b"hello"[..], de().face_template_not_word()),
        (&own[..own.len() / 2], de().face_template_not_word()),
        (b"", de().face_no_file()),
    ] {
        let answer = coordinator.send_file("/de/face/template", &[], "brief.docx", body).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text().contains(said), "{said}");
    }
    assert!(header().await.contains("Amt für Vielfalt"), "what was refused changes nothing");
    assert_eq!(coordinator.post("/de/face/template/remove", &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!header().await.contains("Amt für Vielfalt"));
}
