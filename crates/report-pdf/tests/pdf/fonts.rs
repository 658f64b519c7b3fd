//! Which fonts set which letters, and what is said when there are none.

use std::path::PathBuf;
use std::process::Command;

use leitwerk_report::document::Document;
use leitwerk_report_pdf::{Fonts, PdfError, pdf};
use leitwerk_testkit::require::{Need, missing};

use crate::sample::{heading, paragraph};
use crate::{arabic, poppler, sample};

#[test]
fn arabic_is_set_in_a_font_made_for_it_and_all_fonts_are_in_the_file() {
    for pdf in [poppler::german(), poppler::arabic()] {
        let Some(pdf) = pdf else { return };
        let fonts = pdf.said("pdffonts", &[]);
        let rows: Vec<Vec<&str>> = fonts.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
        // Name, type (two words), encoding, embedded, subset, to Unicode.
        assert!(rows.iter().all(|row| row[4..7] == ["yes", "yes", "yes"]), "{fonts}");
        let is_arabic =
            |name: &str| ["Arabic", "Amiri", "Geeza", "SegoeUI", "Arial", "DejaVuSans"].iter().any(|word| name.contains(word));
        assert!(rows.iter().any(|row| is_arabic(row[0])), "{fonts}");
    }
}

#[test]
fn without_any_font_it_is_said_what_to_install() {
    let folder = tempfile::tempdir().expect("a folder");
    let said = pdf(&small(&["Grüße"]), &Fonts::in_folder(folder.path())).expect_err("there is no font").to_string();
    assert_eq!(
        said,
        "No font on this machine has Latin letters (G K e i l …), as in “Grüße”. Install one: apt-get install fonts-noto-core. \
         Or put a font that has them into a folder and name the folder in LEITWERK_FONTS."
    );
}

#[test]
fn with_latin_fonts_only_arabic_letters_are_missing_and_german_is_not() {
    let Some(fonts) = latin_only() else { return };
    assert!(pdf(&small(&["Grüße aus Musterstadt"]), &fonts).is_ok());
    let error = pdf(&small(&["Grüße", "Willkommen heißt أهلاً وسهلاً in dieser Stadt"]), &fonts).expect_err("no Arabic");
    let PdfError::NoFont { what, near, install } = error else { panic!("{error}") };
    assert!(what == "Arabic letters (أ ا س ل ه …)", "{what}");
    assert!(near.contains("heißt أهلاً"), "{near}");
    assert_eq!(install, "apt-get install fonts-noto-core");
}

#[test]
fn a_rare_sign_is_named_with_the_words_around_it() {
    let Some(fonts) = latin_only() else { return };
    for (text, what, install) in [
        ("Das Fest war schön 🦄 und laut", "the character “🦄” (U+1F984)", "apt-get install fonts-noto-color-emoji"),
        ("欢迎", "Han letters (欢 迎)", "apt-get install fonts-noto-cjk"),
        ("\u{e000} privat", "the character “\u{e000}” (U+E000)", "apt-get install fonts-noto-core"),
    ] {
        match pdf(&small(&[text]), &fonts) {
            Err(PdfError::NoFont { what: said, near, install: how }) => {
                assert_eq!((said.as_str(), how), (what, install));
                assert!(text.contains(near.trim_matches('…')), "{near}");
            }
            other => panic!("{text}: {:?}", other.map(|bytes| bytes.len())),
        }
    }
}

#[test]
fn words_in_pictures_need_fonts_too() {
    let Some(fonts) = latin_only() else { return };
    let mut document = arabic::document();
    document.blocks.retain(|block| matches!(block, leitwerk_report::document::Block::Figure(_)));
    for (text, at) in [(&mut document.title, "t"), (&mut document.running, "r"), (&mut document.contents, "c")] {
        *text = at.to_owned();
    }
    document.subtitle.clear();
    let leitwerk_report::document::Block::Figure(figure) = &mut document.blocks[0] else { panic!("the map") };
    figure.caption.clear();
    let error = pdf(&document, &fonts).expect_err("the labels are Arabic");
    assert!(matches!(&error, PdfError::NoFont { near, .. } if near == "الميناء"), "{error}");
}

#[test]
fn the_same_document_gives_the_same_bytes_and_another_one_others() {
    for (one, mut document) in [(poppler::german(), sample::german()), (poppler::arabic(), arabic::document())] {
        let Some(one) = one else { return };
        let anew = Fonts::of_this_system().expect("fonts");
        assert!(one.bytes == pdf(&document, &anew).expect("a PDF"));
        document.subtitle.clear();
        assert!(one.bytes != pdf(&document, &anew).expect("a PDF"));
    }
}

fn small(paragraphs: &[&str]) -> Document {
    let blocks = std::iter::once(heading(1, "a", "Klein")).chain(paragraphs.iter().map(|text| paragraph(text))).collect();
    let mut document = sample::german();
    (document.title, document.running, document.contents, document.publisher) =
        ("Klein".to_owned(), "Klein".to_owned(), "Klein".to_owned(), "Klein".to_owned());
    Document { blocks, subtitle: vec![], ..document }
}

/// Only a font for Latin, Greek and Cyrillic.
fn latin_only() -> Option<Fonts> {
    const HOW: &str = "apt-get install fonts-noto-core fontconfig";
    let Ok(output) = Command::new("fc-match").args(["-f", "%{file}", "Noto Sans:style=Regular"]).output() else {
        return missing(Need::Browser, "there is no fc-match to find fonts with", HOW);
    };
    let file = PathBuf::from(String::from_utf8(output.stdout).expect("UTF-8"));
    if file.file_name().is_none_or(|name| name != "NotoSans-Regular.ttf") {
        return missing(Need::Browser, "there is no font Noto Sans", HOW);
    }
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::copy(&file, folder.path().join("font.ttf")).expect("copied");
    let fonts = Fonts::in_folder(folder.path());
    // Fonts are read when first used: the folder must stay.
    let _ = folder.keep();
    Some(fonts)
}
