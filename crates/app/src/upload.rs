//! What may be sent as a file: how large, and that it is what it says it is. What is inside is the business of whoever reads it.
//!
//! A file's name comes from somebody's machine and its type from their browser; neither is believed. The kind is told by the
//! bytes, and a name is only shown, never used as a path or a header.

/// What a file is taken as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A table as text: CSV.
    Csv,
    /// A table of a spreadsheet: XLSX.
    Xlsx,
    /// A bundle as one file: ZIP.
    Zip,
    /// A picture: PNG.
    Png,
    /// A picture: JPEG.
    Jpeg,
    /// A picture: WebP.
    Webp,
    /// A text document: DOCX.
    Docx,
}

impl Kind {
    /// Most bytes of such a file.
    #[must_use]
    pub fn largest(self) -> usize {
        match self {
            Kind::Csv | Kind::Xlsx | Kind::Zip => 20 * 1024 * 1024,
            Kind::Png | Kind::Jpeg | Kind::Webp => 4 * 1024 * 1024,
            Kind::Docx => 8 * 1024 * 1024,
        }
    }

    /// What the bytes are, whatever they are called; none where it is none of these.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Kind> {
        match infer::get(bytes).map(|kind| kind.mime_type()) {
            Some("image/png") => Some(Kind::Png),
            Some("image/jpeg") => Some(Kind::Jpeg),
            Some("image/webp") => Some(Kind::Webp),
            Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document") => Some(Kind::Docx),
            Some("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") => Some(Kind::Xlsx),
            Some("application/zip") => Some(Kind::Zip),
            Some(_) => None,
            None => is_text(bytes).then_some(Kind::Csv),
        }
    }
}

/// Text that a table may be written in: UTF-8, UTF-16 that says so, or Latin-1, and no page. What begins like a page would be shown as one by browsers
/// that guess.
fn is_text(bytes: &[u8]) -> bool {
    let control = |byte: &u8| byte.is_ascii_control() && !b"\t\r\n".contains(byte);
    let start: String = bytes.iter().take(512).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let start = start.trim_start_matches(['\u{ef}', '\u{bb}', '\u{bf}']).trim_start();
    let is_utf16 = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    !bytes.is_empty() && (is_utf16 || !bytes.iter().any(control)) && !start.starts_with('<')
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadFile {
    /// It is empty.
    #[error("the file is empty")]
    Empty,
    /// It has more bytes than this.
    #[error("the file has more than {0} bytes")]
    TooLarge(usize),
    /// It is none of what is wanted here, whatever its name says.
    #[error("the file is none of what is wanted here")]
    Unwanted,
}

/// Takes a file that must be of one of these kinds.
///
/// # Errors
/// [`BadFile`].
pub fn take(bytes: &[u8], wanted: &[Kind]) -> Result<Kind, BadFile> {
    if bytes.is_empty() {
        return Err(BadFile::Empty);
    }
    // Looked at before the kind is: nothing is read of what is too large for all of them.
    let most = wanted.iter().map(|kind| kind.largest()).max().unwrap_or(0);
    if bytes.len() > most {
        return Err(BadFile::TooLarge(most));
    }
    let kind = Kind::of(bytes).filter(|kind| wanted.contains(kind)).ok_or(BadFile::Unwanted)?;
    if bytes.len() > kind.largest() { Err(BadFile::TooLarge(kind.largest())) } else { Ok(kind) }
}

/// A file's name as it may be shown: its last part, without what controls a terminal or turns the direction of writing.
#[must_use]
pub fn shown_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown: String = last.chars().filter(|c| !c.is_control() && !turns(*c)).take(120).collect();
    if shown.trim_matches(['.', ' ']).is_empty() { "file".to_owned() } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

    #[test]
    fn the_bytes_say_what_a_file_is() {
        assert_eq!(Kind::of(PNG), Some(Kind::Png));
        assert_eq!(Kind::of(b"\xff\xd8\xff\xe0\0\x10JFIF"), Some(Kind::Jpeg));
        assert_eq!(Kind::of(b"PK\x03\x04\x14\0\0\0"), Some(Kind::Zip));
        assert_eq!(Kind::of("\u{feff}Name;Zahl\nMüller;1\n".as_bytes()), Some(Kind::Csv));
        assert_eq!(Kind::of(b"Name;Zahl\nM\xfcller;1\n"), Some(Kind::Csv), "Latin-1");
        assert_eq!(Kind::of(b"\xff\xfeN\0a\0"), Some(Kind::Csv), "UTF-16");
        for other in [
            &b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"[..],
            b"  <!doctype html><script>",
            b"%PDF-1.7",
            b"\x7fELF",
            b"a\0b",
            b"",
        ] {
            assert_eq!(Kind::of(other), None, "{other:?}");
        }
    }

    #[test]
    fn only_what_is_wanted_is_taken_and_not_too_much_of_it() {
        assert_eq!(take(PNG, &[Kind::Png, Kind::Jpeg]), Ok(Kind::Png));
        assert_eq!(take(PNG, &[Kind::Csv]), Err(BadFile::Unwanted));
        assert_eq!(take(b"", &[Kind::Csv]), Err(BadFile::Empty));
        let large = [PNG, &vec![0; Kind::Png.largest()]].concat();
        assert_eq!(take(&large, &[Kind::Png, Kind::Csv]), Err(BadFile::TooLarge(Kind::Png.largest())));
        assert_eq!(take(&large, &[Kind::Png]), Err(BadFile::TooLarge(Kind::Png.largest())));
    }

    #[test]
    fn names_are_shown_without_paths_and_tricks() {
        assert_eq!(shown_name("../../etc/passwd"), "passwd");
        assert_eq!(shown_name("C:\\Users\\anna\\liste.csv"), "liste.csv");
        assert_eq!(shown_name("bild\u{202e}gnp.exe\r\nX: y"), "bildgnp.exeX: y");
        assert_eq!(shown_name("a/.."), "file");
        assert_eq!(shown_name(""), "file");
    }
}
