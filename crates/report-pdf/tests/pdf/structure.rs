//! What reading software is told: title, language, headings, tables, pictures.

use crate::{arabic, poppler, sample};

#[test]
fn the_file_says_its_title_its_publisher_its_language_and_its_standard() {
    let samples = [("de", poppler::german(), sample::german()), ("ar", poppler::arabic(), arabic::document())];
    for (lang, pdf, document) in samples {
        let Some(pdf) = pdf else { return };
        let info = pdf.said("pdfinfo", &[]);
        for (key, value) in [("Title", document.title.as_str()), ("Author", "Musterstadt"), ("Tagged", "yes"), ("JavaScript", "no")]
        {
            assert!(info.lines().any(|line| line.split_once(':').is_some_and(|(k, v)| k == key && v.trim() == value)), "{info}");
        }
        assert!(!info.contains("CreationDate"), "a report says the day of its data, not of its making: {info}");
        let metadata = pdf.said("pdfinfo", &["-meta"]);
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
        assert!(metadata.contains(&format!("<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li>")), "{metadata}");
        assert!(pdf.has(&format!("/Lang({lang})")));
    }
}

#[test]
fn plain_german_is_german_for_reading_software() {
    let mut document = sample::german();
    document.lang = "de-simple".to_owned();
    let Some(pdf) = poppler::set("plain", &document) else { return };
    assert!(pdf.has("/Lang(de)") && !pdf.has("simple"));
}

#[test]
fn headings_lists_quotes_and_links_are_what_they_look_like() {
    let Some(pdf) = poppler::german() else { return };
    let structure = pdf.said("pdfinfo", &["-struct-text"]);
    for (tag, words) in [
        ("H1", "Präambel"),
        ("H2", "Wohnen"),
        ("H3", "Z3.2 Wohnungsunternehmen vergeben nachvollziehbar"),
        ("H4", "Woher das Ziel kommt"),
        ("P", "Musterstadt ist eine Stadt, in der Menschen aus über hundert Ländern leben."),
        ("TOCI", "Handlungsfelder"),
        ("Lbl", "Zuständig"),
        ("LBody", "Amt für Wohnungswesen"),
        ("LBody", "Vergaberegeln aufschreiben."),
        ("BlockQuote", "Integration ist keine Aufgabe einer Dienststelle."),
        ("BlockQuote", "Zwei der drei Unternehmen haben ihre Vergaberegeln veröffentlicht."),
        ("Link", "Z3.2"),
        ("Link", "der Seite der Stadt"),
        ("Caption", "Die Stadtteile von Musterstadt"),
    ] {
        assert!(is_within(&structure, tag, words), "“{words}” is in no {tag}:\n{structure}");
    }
    assert!(!is_within(&structure, "H2", "Amt für Wohnungswesen"), "what is no heading is none");
}

#[test]
fn tables_have_a_caption_and_headings_of_columns_and_rows() {
    let Some(pdf) = poppler::german() else { return };
    let structure = pdf.said("pdfinfo", &["-struct-text"]);
    for (tag, words) in [
        ("Table", "Wartezeit auf eine geförderte Wohnung, in Monaten"),
        ("Caption", "Wartezeit auf eine geförderte Wohnung, in Monaten"),
        ("TH", "Stadtteil"),
        ("TH", "Hafen"),
        ("TD", "14,2"),
        ("TH", "Offenheit"),
    ] {
        assert!(is_within(&structure, tag, words), "“{words}” is in no {tag}:\n{structure}");
    }
    assert!(!is_within(&structure, "TH", "14,2") && !is_within(&structure, "TD", "Hafen"));
    let count = |scope: &str| structure.lines().filter(|line| line.trim() == format!("/Scope /{scope}")).count();
    assert_eq!((count("Column"), count("Row")), (4 + 8, 24 + 5), "headings that repeat on the next page count once");
}

#[test]
fn pictures_say_in_words_what_they_show() {
    for (pdf, words) in [
        (poppler::german(), "Karte der vier Stadtteile; Am Stadtwald ist hervorgehoben."),
        (poppler::arabic(), "خريطة الأحياء الأربعة، وحي الغابة مميَّز."),
    ] {
        let Some(pdf) = pdf else { return };
        assert!(pdf.said("pdfinfo", &["-struct"]).lines().any(|line| line.trim_start().starts_with("Figure")));
        assert!(pdf.has("/Alt") && pdf.has_text(words), "{words}");
    }
}

#[test]
fn words_in_another_language_say_so() {
    for (lang, pdf) in [("ar", poppler::german()), ("de", poppler::arabic())] {
        let Some(pdf) = pdf else { return };
        assert!(pdf.has(&format!("/Lang({lang})")));
    }
}

#[test]
fn bookmarks_lead_to_every_heading() {
    let Some(pdf) = poppler::german() else { return };
    let outline = pdf.said("pdftohtml", &["-xml", "-i", "-stdout"]);
    for heading in ["Präambel", "Handlungsfelder", "Wohnen", "Woher das Ziel kommt", "Leitziele in den Handlungsfeldern", "Anhang"]
    {
        assert!(outline.lines().any(|line| line.starts_with("<item page=") && line.contains(&format!(">{heading}<"))), "{heading}");
    }
}

/// Whether words stand inside an element of the structure. Depth shows as indentation.
fn is_within(structure: &str, tag: &str, words: &str) -> bool {
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut open: Vec<(usize, &str)> = Vec::new();
    for line in structure.lines() {
        let trimmed = line.trim_start();
        if !trimmed.starts_with(['"', '/']) {
            open.retain(|(above, _)| *above < depth(line));
            open.push((depth(line), trimmed.split([' ', ':']).next().unwrap_or_default()));
        } else if trimmed.starts_with('"')
            && trimmed.contains(words)
            && open.iter().any(|(above, name)| *above < depth(line) && *name == tag)
        {
            return true;
        }
    }
    false
}
