//! Reports as tagged PDF/UA-1, set by Typst.
//!
//! Start with [`pdf`]. A [`Document`](leitwerk_report::document::Document) becomes values (`content`), and a template
//! that never changes (`report.typ`) sets them: no text of a city is ever read as Typst's markup. Before that, `script`
//! looks whether there is a font for every character, because Typst itself would fall back silently.
//!
//! Typst is large, so all of this is behind the feature `typst`; without it the crate is empty.

#![cfg(feature = "typst")]

mod clean;
mod content;
mod error;
mod fonts;
mod picture;
mod script;
mod tongue;
mod world;

use leitwerk_report::document::Document;
use sha2::{Digest, Sha256};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use error::PdfError;
pub use fonts::Fonts;

/// Sets a document as tagged PDF/UA-1. The same document and the same fonts give the same bytes.
///
/// # Errors
/// When the fonts lack a character of the document.
pub fn pdf(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let content = content::of(document)?;
    let families = script::families(&content.characters, fonts)?;
    let world = world::ReportWorld::new(content.value, &families, fonts);
    let pages = typst::compile::<PagedDocument>(&world).output.map_err(PdfError::from_typst)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|hinted| PdfError::defect(hinted.message()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident(document)),
        creator: Smart::Custom(Some("Leitwerk".to_owned())),
        // The time of making it would make every file another one.
        timestamp: None,
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(PdfError::from_typst)
}

/// What tells one document from another, and is the same for the same content.
fn ident(document: &Document) -> String {
    Sha256::digest(format!("{document:?}")).iter().map(|byte| format!("{byte:02x}")).collect()
}
