//! What can keep a report from becoming a PDF.

use std::path::PathBuf;

use thiserror::Error;
use typst::diag::SourceDiagnostic;

/// Why there is no PDF.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The document has characters for which there is no font.
    #[error(
        "No font on this machine has {what}, as in “{near}”. Install one: {install}. \
         Or put a font that has them into a folder and name the folder in LEITWERK_FONTS."
    )]
    NoFont {
        /// What is missing: `Arabic letters (ا ب ت)`.
        what: String,
        /// Where the first of them stands, in its own words.
        near: String,
        /// The command that installs such a font on Debian and Ubuntu.
        install: &'static str,
    },
    /// `LEITWERK_FONTS` names no folder.
    #[error("LEITWERK_FONTS names {}, which is not a folder. Name a folder with fonts, or unset it.", folder.display())]
    NoFolder {
        /// What it names.
        folder: PathBuf,
    },
    /// A mistake in this program.
    #[error(
        "The PDF could not be made: {reason}. This is a mistake in Leitwerk and not in your data: please report it. \
         The report as HTML can be made all the same."
    )]
    Defect {
        /// What Typst says.
        reason: String,
    },
}

impl PdfError {
    pub(crate) fn defect(reason: impl Into<String>) -> PdfError {
        PdfError::Defect { reason: reason.into() }
    }

    pub(crate) fn from_typst(diagnostics: impl IntoIterator<Item = SourceDiagnostic>) -> PdfError {
        let messages = diagnostics.into_iter().map(|diagnostic| {
            let hints = diagnostic.hints.iter().map(|hint| format!(" ({})", hint.v)).collect::<String>();
            format!("{}{hints}", diagnostic.message)
        });
        PdfError::defect(messages.collect::<Vec<_>>().join("; "))
    }
}
