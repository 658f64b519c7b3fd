//! Looks into PDFs with the tools of poppler, the way reading software does.

use std::path::{Path, PathBuf};
use std::process::Command;

use leitwerk_report::document::Document;
use leitwerk_report_pdf::{Fonts, PdfError, pdf};
use leitwerk_testkit::require::{Need, missing};

/// A PDF on disk.
pub struct Pdf {
    path: PathBuf,
    pub bytes: Vec<u8>,
}

/// Sets the document with this machine's fonts and keeps the file below `target`, to be looked at. None when the machine
/// has no fonts for it, or not the tools.
pub fn set(name: &str, document: &Document) -> Option<Pdf> {
    if Command::new("pdfinfo").arg("-v").output().is_err() {
        return missing(Need::Browser, "there is no pdfinfo to look into PDFs", "apt-get install poppler-utils");
    }
    let fonts = Fonts::of_this_system().expect("fonts");
    let bytes = match pdf(document, &fonts) {
        Ok(bytes) => bytes,
        Err(error @ PdfError::NoFont { .. }) => {
            return missing(Need::Browser, &error.to_string(), "apt-get install fonts-noto-core");
        }
        Err(error) => panic!("{error}"),
    };
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, &bytes).expect("written");
    Some(Pdf { path, bytes })
}

impl Pdf {
    /// What a tool says of the file.
    pub fn said(&self, tool: &str, args: &[&str]) -> String {
        let mut command = Command::new(tool);
        command.args(args).arg(&self.path);
        if tool == "pdftotext" {
            command.arg("-");
        }
        let output = command.output().expect("the tool runs");
        assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Its text in reading order, on one line.
    pub fn text(&self) -> String {
        self.said("pdftotext", &[]).split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
