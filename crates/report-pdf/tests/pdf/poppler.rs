//! Looks into PDFs with the tools of poppler, the way reading software does.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use flate2::read::ZlibDecoder;
use leitwerk_report::document::Document;
use leitwerk_report_pdf::{Fonts, PdfError, pdf};
use leitwerk_testkit::require::{Need, missing};

use crate::{arabic, sample};

/// A PDF on disk.
pub(crate) struct Pdf {
    path: PathBuf,
    /// As it was made.
    pub(crate) bytes: Vec<u8>,
}

/// The fonts of this machine.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::of_this_system().expect("fonts"));

static GERMAN: LazyLock<Option<Pdf>> = LazyLock::new(|| set("german", &sample::german()));
static ARABIC: LazyLock<Option<Pdf>> = LazyLock::new(|| set("arabic", &arabic::document()));

/// The German sample; none where it cannot be set or looked into.
pub(crate) fn german() -> Option<&'static Pdf> {
    GERMAN.as_ref()
}

/// The Arabic sample; none where it cannot be set or looked into.
pub(crate) fn arabic() -> Option<&'static Pdf> {
    ARABIC.as_ref()
}

/// Sets the document with this machine's fonts and keeps the file below `target`, to be looked at. None when the machine
/// has no fonts for it, or not the tools.
pub(crate) fn set(name: &str, document: &Document) -> Option<Pdf> {
    if Command::new("pdfinfo").arg("-v").output().is_err() {
        return missing(Need::Browser, "there is no pdfinfo to look into PDFs", "apt-get install poppler-utils");
    }
    let bytes = match pdf(document, &FONTS) {
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
    pub(crate) fn said(&self, tool: &str, args: &[&str]) -> String {
        let mut command = Command::new(tool);
        command.args(args).arg(&self.path);
        if tool == "pdftotext" {
            command.arg("-");
        }
        let output = command.output().expect("the tool runs");
        assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
        // Some names in the structure come as the file has them, in UTF-16.
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Its text in reading order, on one line.
    pub(crate) fn text(&self) -> String {
        on_one_line(&self.said("pdftotext", &[]))
    }

    /// The text of each page, on one line.
    pub(crate) fn pages(&self) -> Vec<String> {
        let text = self.said("pdftotext", &[]);
        let pages = text.split_terminator('\u{c}').map(on_one_line);
        pages.collect()
    }

    /// Whether the file holds this, within its compressed parts as well.
    pub(crate) fn has(&self, text: &str) -> bool {
        holds(&self.bytes, text) || self.streams().any(|stream| holds(&stream, text))
    }

    /// Whether the file holds this text, the way PDF writes what is not ASCII.
    pub(crate) fn has_text(&self, text: &str) -> bool {
        self.has(text) || self.has(&text.encode_utf16().map(|unit| format!("{unit:04X}")).collect::<String>())
    }

    fn streams(&self) -> impl Iterator<Item = Vec<u8>> {
        const OPENS: &[u8] = b"stream\n";
        let starts = self.bytes.windows(OPENS.len()).enumerate().filter(|(_, window)| *window == OPENS);
        starts.map(|(at, _)| {
            let mut stream = Vec::new();
            // What is no compressed stream comes to nothing.
            let _ = ZlibDecoder::new(&self.bytes[at + OPENS.len()..]).read_to_end(&mut stream);
            stream
        })
    }
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Text with single spaces, and with the words whole that a line end divides.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("\u{ad} ", "")
}
