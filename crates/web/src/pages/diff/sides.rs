//! One side of a comparison: an item as it stands in one edition, with its marks.

use leitwerk_model::code::ItemRef;
use leitwerk_model::diff::Wording;
use leitwerk_model::diff::wording::Piece;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::text::{Part, Text};

use crate::html::Html;
use crate::view::Page;

/// Which of the two editions a side shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Older,
    Newer,
}

/// An item as it stands in one edition.
pub(super) struct Side {
    /// „Fassung 2020“.
    pub(super) edition: String,
    pub(super) href: String,
    /// Its code; none for the edition itself.
    pub(super) code: Option<String>,
    pub(super) title: Option<Said>,
    pub(super) texts: Vec<Said>,
}

/// A text with its marks.
pub(super) struct Said {
    /// The attributes that name its language, where that is not the page's.
    pub(super) spoken: Html,
    /// Whether all of it is written anew, so that there is nothing to mark in it.
    pub(super) rewritten: bool,
    pub(super) stretches: Vec<Stretch>,
}

/// Words that are marked, or not.
pub(super) struct Stretch {
    pub(super) marked: bool,
    pub(super) text: String,
}

/// An item with the texts of a comparison, as one side of it reads.
pub(super) fn marked(page: &Page, of: Of, key: &ItemRef, texts: &[Wording]) -> Side {
    let said = |part: &Wording| said(page, of, part);
    let title = texts.iter().find(|text| text.part == Part::Title).and_then(said);
    let texts = texts.iter().filter(|text| text.part != Part::Title).filter_map(said).collect();
    side(page, key, title, texts)
}

/// An item with its texts as they are.
pub(super) fn unmarked(page: &Page, key: &ItemRef, title: Option<&Text>, text: Option<&Text>) -> Side {
    let plain = |text: &Text| {
        let (lang, body) = text.original();
        Said { spoken: page.spoken(lang), rewritten: false, stretches: vec![Stretch { marked: false, text: body.to_owned() }] }
    };
    side(page, key, title.map(plain), text.map(plain).into_iter().collect())
}

fn side(page: &Page, key: &ItemRef, title: Option<Said>, texts: Vec<Said>) -> Side {
    let edition = key.edition().unwrap_or(key.code());
    Side {
        edition: format!("{} {edition}", page.t.kind(Kind::Edition)),
        href: page.href(key),
        code: key.edition().map(|_| key.code().to_string()),
        title,
        texts,
    }
}

fn said(page: &Page, of: Of, wording: &Wording) -> Option<Said> {
    let lang: &Lang = match of {
        Of::Older => wording.old.as_ref()?,
        Of::Newer => wording.new.as_ref()?,
    };
    let alone = wording.old.is_none() || wording.new.is_none();
    let rewritten = !alone && !wording.pieces.iter().any(|piece| matches!(piece, Piece::Same(_)));
    let here = |piece: &&Piece| match of {
        Of::Older => piece.is_old(),
        Of::Newer => piece.is_new(),
    };
    let stretch = |piece: &Piece| {
        let changed = !matches!(piece, Piece::Same(_)) && !piece.text().trim().is_empty();
        Stretch { marked: changed && !alone && !rewritten, text: piece.text().to_owned() }
    };
    Some(Said { spoken: page.spoken(lang), rewritten, stretches: wording.pieces.iter().filter(here).map(stretch).collect() })
}
