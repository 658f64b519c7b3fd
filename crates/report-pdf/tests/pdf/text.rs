//! What stands on the pages.

use leitwerk_report::document::{Block, Span, Table, Target};

use crate::sample::{heading, paragraph, plain};
use crate::{poppler, sample};

#[test]
fn the_text_comes_in_the_order_of_the_document() {
    let Some(pdf) = poppler::german() else { return };
    let text = pdf.text();
    let mut from = 0;
    for words in [
        "Leitbild Migration und Integration 2025",
        "Beschlossen vom Rat am 12. März 2025",
        "Inhalt",
        "Musterstadt ist eine Stadt",
        "Aus der Fassung von 2020",
        "Integration ist keine Aufgabe",
        "Amt für Wohnungswesen",
        "Beitrag aus dem Stadtteilgespräch Nord",
        "Was das zuständige Amt sagt",
        "Zwei der drei Unternehmen",
        "Wartezeit auf eine geförderte Wohnung",
        "Die Stadtteile von Musterstadt",
        "Noch nicht aufgenommen",
        "Leere Felder sind begründet",
        "und das Ende.",
    ] {
        let at = text[from..].find(words).unwrap_or_else(|| panic!("“{words}” is not where it belongs: {}", &text[from..]));
        from += at;
    }
}

#[test]
fn arabic_words_can_be_found_and_copied() {
    let Some(pdf) = poppler::arabic() else { return };
    // Poppler marks where the direction changes.
    let text: String = pdf.text().chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}')).collect();
    // Without the letters that Noto joins into one: Poppler takes such pairs apart the wrong way round.
    for words in ["المحتويات", "السكن", "قيد التنفيذ", "ما تقوله الدائرة المختصة", "Amt für Wohnungswesen", "الغابة"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn no_text_of_a_city_is_read_as_markup() {
    let Some(pdf) = poppler::german() else { return };
    let text = pdf.text();
    // Poppler takes a hyphen at the end of a line for a divided word.
    for words in sample::HOSTILE.iter().map(|words| words.trim_end_matches('-')) {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.contains("Steuerzeichen [31mhier, ein Umkehrer und das Ende."), "{text}");
}

#[test]
fn hostile_text_is_harmless_wherever_it_stands() {
    let mut document = sample::german();
    let hostile = sample::HOSTILE.join(" ");
    let words = vec![
        Span::plain(hostile.clone()).to(Target::Elsewhere("https://x.example/#panic()?\"]".to_owned())),
        Span::plain(hostile.clone()).to(Target::Elsewhere("javascript:alert(1)".to_owned())),
        Span::plain(hostile.clone()).to(Target::Within(hostile.clone())),
        Span { lang: Some(hostile.clone()), ..Span::plain(hostile.clone()) },
    ];
    (document.title, document.running, document.publisher) = (hostile.clone(), hostile.clone(), hostile.clone());
    document.contents = hostile.clone();
    document.subtitle = vec![words.clone()];
    document.accent = hostile.clone();
    document.blocks.push(Block::Heading { level: 2, id: hostile.clone(), words: words.clone() });
    document.blocks.push(Block::Heading { level: 2, id: hostile.clone(), words: words.clone() });
    document.blocks.push(Block::Facts(vec![(words.clone(), words)]));
    let Some(pdf) = poppler::set("hostile-everywhere", &document) else { return };
    assert!(pdf.has("https://x.example/") && !pdf.has("javascript:"));
}

#[test]
fn every_page_says_where_it_is_and_none_is_empty() {
    for pdf in [poppler::german(), poppler::arabic()] {
        let Some(pdf) = pdf else { return };
        let pages = pdf.pages();
        assert!(!pages[0].contains('/'), "the title page bears no number");
        for (at, page) in pages.iter().enumerate().skip(1) {
            // From right to left, Poppler writes them the other way round.
            let place = [format!("{}/{}", at + 1, pages.len()), format!("{}/{}", pages.len(), at + 1)];
            assert!(place.iter().any(|place| page.replace(' ', "").contains(place)), "page {}: {page}", at + 1);
            assert!(page.contains("2025"), "the running head is missing: {page}");
            assert!(page.split_whitespace().count() > 9, "page {} is empty: {page}", at + 1);
        }
    }
}

#[test]
fn a_table_repeats_its_headings_on_the_next_page() {
    let Some(pdf) = poppler::german() else { return };
    let pages = pdf.pages();
    let with_rows: Vec<&String> = pages.iter().filter(|page| page.contains("Mit Bindung, ohne Haushalte")).collect();
    assert!(with_rows.len() > 1, "the table needs more than a page");
    assert!(with_rows.iter().all(|page| page.contains("2023") && page.contains("Stadtteil")));
}

#[test]
fn wide_tables_lie_and_very_wide_ones_become_several() {
    let mut document = sample::german();
    let columns: Vec<_> = (0..17).map(|at| (plain(&format!("Spalte {at}")), 1)).collect();
    let rows = vec![(0..17).map(|at| plain(&format!("Zelle {at}"))).collect()];
    document.blocks = vec![
        heading(1, "a", "Breit"),
        Block::Table(Table { caption: plain("Sehr breit"), columns, rows }),
        heading(1, "b", "Danach"),
    ];
    let Some(pdf) = poppler::set("wide", &document) else { return };
    let sizes = pdf.said("pdfinfo", &["-f", "1", "-l", "9"]);
    let of_page =
        |page: u32| sizes.lines().find(|line| line.starts_with(&format!("Page {page:4} size"))).unwrap_or_default().to_owned();
    assert!(of_page(3).contains("841.89 x 595.276") && of_page(4).contains("595.276 x 841.89"), "{sizes}");
    let text = pdf.text();
    assert_eq!(text.matches("Zelle 0").count(), 2, "each part has the first column: {text}");
    for words in ["Sehr breit (1/2)", "Sehr breit (2/2)", "Zelle 1 ", "Spalte 16", "Zelle 16"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[test]
fn german_words_are_divided_but_not_in_plain_german() {
    let long =
        "Zuwanderungsberatungsstellenverzeichnis Gleichstellungsbeauftragtenversammlung Nachbarschaftsgesprächskreise ".repeat(12);
    let mut document = sample::german();
    document.blocks = vec![heading(1, "a", "Wörter"), paragraph(&long)];
    let divided = |pdf: &poppler::Pdf| {
        pdf.said("pdftotext", &["-layout"]).lines().filter(|line| line.ends_with(['-', '\u{2010}', '\u{ad}'])).count()
    };
    let Some(german) = poppler::set("hyphens-de", &document) else { return };
    document.lang = "de-simple".to_owned();
    let Some(plain) = poppler::set("hyphens-de-simple", &document) else { return };
    assert!(divided(&german) > 2 && divided(&plain) == 0, "{} {}", divided(&german), divided(&plain));
}

#[test]
fn nothing_is_smaller_than_nine_points() {
    for pdf in [poppler::german(), poppler::arabic()] {
        let Some(pdf) = pdf else { return };
        let fonts = pdf.said("pdftohtml", &["-xml", "-i", "-stdout"]);
        let sizes = fonts
            .lines()
            .filter_map(|line| line.trim().strip_prefix("<fontspec ")?.split("size=\"").nth(1)?.split('"').next()?.parse().ok());
        // In pixels of 2/3 point, rounded.
        let sizes: Vec<u32> = sizes.collect();
        assert!(sizes.len() > 8 && sizes.iter().all(|size| *size >= 14), "{sizes:?}");
    }
}
