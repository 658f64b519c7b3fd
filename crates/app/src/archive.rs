//! Zips that people send: looked through before anything is taken from them, whatever they say about themselves.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use leitwerk_bundle::Files;
use zip::ZipArchive;

/// How much is taken.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Most files.
    pub files: usize,
    /// Most bytes of all files together, unpacked.
    pub whole: u64,
}

const MEGABYTE: u64 = 1024 * 1024;

/// For a spreadsheet, which is a zip inside.
pub const WORKBOOK: Limits = Limits { files: 2_000, whole: 100 * MEGABYTE };
/// For a bundle.
pub const BUNDLE: Limits = Limits { files: 1_000, whole: 100 * MEGABYTE };

/// Why a zip is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadArchive {
    /// It cannot be read.
    #[error("the zip cannot be read")]
    Broken,
    /// It holds too many files.
    #[error("the zip holds more than {0} files")]
    TooMany(usize),
    /// Unpacked it would be too large.
    #[error("the zip unpacks to more than {0} MB")]
    TooLarge(u64),
    /// A file in it needs a password.
    #[error("the zip is locked with a password")]
    Locked,
    /// The name of a file leads out of the folder, or means something else elsewhere.
    #[error("the zip holds a file named “{0}”")]
    BadName(String),
    /// It holds a link instead of a file.
    #[error("the zip holds a link: “{0}”")]
    Link(String),
    /// Two files have the same name, or the same content in the zip.
    #[error("the zip holds files twice")]
    Twice,
    /// It holds another zip.
    #[error("the zip holds another zip: “{0}”")]
    Nested(String),
}

/// Looks through a zip of which a program reads what it wants: gives the names of its files.
///
/// # Errors
/// [`BadArchive`] where it is more than its limits, or no zip.
pub fn check(bytes: &[u8], limits: Limits) -> Result<Vec<String>, BadArchive> {
    let mut names = Vec::new();
    walk(bytes, limits, |name, _| {
        names.push(name.to_owned());
        Ok(())
    })?;
    Ok(names)
}

/// The files of a zip. A folder around all of them goes, and so does what systems put beside them.
///
/// # Errors
/// [`BadArchive`].
pub fn files(bytes: &[u8], limits: Limits) -> Result<Files, BadArchive> {
    let mut files = BTreeMap::new();
    walk(bytes, limits, |name, content| {
        if name.contains(['\\', ':', '\0']) || name.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return Err(BadArchive::BadName(shown(name)));
        }
        let hidden = name.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
        if !hidden {
            if content.starts_with(b"PK\x03\x04") {
                return Err(BadArchive::Nested(shown(name)));
            }
            files.insert(name.to_owned(), content);
        }
        Ok(())
    })?;
    Ok(unfolded(files))
}

/// Without the folder that is around all files.
fn unfolded(files: Files) -> Files {
    let around = files.keys().next().and_then(|name| name.split_once('/')).map(|(folder, _)| format!("{folder}/"));
    let Some(around) = around.filter(|around| files.keys().all(|name| name.starts_with(around))) else { return files };
    // The folder of the editions is one of the bundle's own.
    if around == "editions/" {
        return files;
    }
    files.into_iter().map(|(name, content)| (name[around.len()..].to_owned(), content)).collect()
}

fn walk(bytes: &[u8], limits: Limits, mut take: impl FnMut(&str, Vec<u8>) -> Result<(), BadArchive>) -> Result<(), BadArchive> {
    let broken = |_| BadArchive::Broken;
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if zip.len() > limits.files {
        return Err(BadArchive::TooMany(limits.files));
    }
    // The same bytes for many files are how a small zip becomes a large one.
    if zip.has_duplicate_names() || zip.has_overlapping_files().map_err(broken)? {
        return Err(BadArchive::Twice);
    }
    let mut left = limits.whole;
    for at in 0..zip.len() {
        let file = zip.by_index_raw(at).map_err(broken)?;
        let name = file.name().map_err(broken)?.into_owned();
        if file.encrypted() {
            return Err(BadArchive::Locked);
        }
        if file.is_symlink() {
            return Err(BadArchive::Link(shown(&name)));
        }
        let is_folder = file.is_dir();
        drop(file);
        if is_folder {
            continue;
        }
        let mut content = Vec::new();
        let mut file = zip.by_index(at).map_err(broken)?.take(left + 1);
        file.read_to_end(&mut content).map_err(|_| BadArchive::Broken)?;
        let size = content.len() as u64;
        left = left.checked_sub(size).ok_or(BadArchive::TooLarge(limits.whole / MEGABYTE))?;
        take(&name, content)?;
    }
    Ok(())
}

fn shown(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { ' ' } else { c }).take(100).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn names(bytes: &[u8]) -> Result<Vec<String>, BadArchive> {
        files(bytes, BUNDLE).map(|files| files.into_keys().collect())
    }

    #[test]
    fn a_bundle_comes_out_with_or_without_a_folder_around_it() {
        let plain = zipped(&[("leitwerk.toml", b"a"), ("editions/2025/goals.toml", b"b"), ("__MACOSX/._x", b"c")]);
        assert_eq!(names(&plain), Ok(vec!["editions/2025/goals.toml".into(), "leitwerk.toml".into()]));
        let folded = zipped(&[("Stadt/leitwerk.toml", b"a"), ("Stadt/editions/2025/goals.toml", b"b"), ("Stadt/.DS_Store", b"c")]);
        assert_eq!(names(&folded), names(&plain));
        assert_eq!(names(&zipped(&[("editions/2025/goals.toml", b"b")])), Ok(vec!["editions/2025/goals.toml".into()]));
    }

    #[test]
    fn names_that_lead_elsewhere_are_refused() {
        for name in ["../x.toml", "a/../../x", "/etc/passwd", "a\\b.toml", "C:/x", "a//b", "./x"] {
            assert!(matches!(names(&zipped(&[(name, b"x")])), Err(BadArchive::BadName(_))), "{name}");
        }
    }

    #[test]
    fn links_other_zips_and_names_twice_are_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.add_symlink("measures.toml", "/etc/passwd", SimpleFileOptions::default()).unwrap();
        assert_eq!(names(&zip.finish().unwrap().into_inner()), Err(BadArchive::Link("measures.toml".into())));
        let inner = zipped(&[("x", b"x")]);
        assert_eq!(names(&zipped(&[("inner.zip", &inner)])), Err(BadArchive::Nested("inner.zip".into())));
        let mut twice = zipped(&[("aa.toml", b"x"), ("ab.toml", b"y")]);
        for at in 0..twice.len() - 7 {
            if twice[at..].starts_with(b"ab.toml") {
                twice[at + 1] = b'a';
            }
        }
        assert!(names(&twice).is_err());
    }

    #[test]
    fn a_bomb_is_stopped_before_it_is_unpacked() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        zip.start_file("a.toml", options).unwrap();
        let zeros = vec![b'0'; 1024 * 1024];
        for _ in 0..=BUNDLE.whole / MEGABYTE {
            zip.write_all(&zeros).unwrap();
        }
        let mut bomb = zip.finish().unwrap().into_inner();
        assert!(bomb.len() < 200 * 1024, "{}", bomb.len());
        assert_eq!(names(&bomb), Err(BadArchive::TooLarge(100)));
        // It does not help to lie about the size, in either place where it stands.
        let size = u32::try_from(BUNDLE.whole + MEGABYTE).unwrap().to_le_bytes();
        for at in 0..bomb.len() - 4 {
            if bomb[at..].starts_with(&size) {
                bomb[at..at + 4].copy_from_slice(&[1, 0, 0, 0]);
            }
        }
        assert!(names(&bomb).is_err());
        let many: Vec<String> = (0..=BUNDLE.files).map(|n| format!("{n}.toml")).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
        assert_eq!(names(&zipped(&many)), Err(BadArchive::TooMany(BUNDLE.files)));
    }

    #[test]
    fn what_is_no_zip_is_broken() {
        assert_eq!(names(b"PK\x03\x04\x14\0\0\0"), Err(BadArchive::Broken));
        assert_eq!(check(b"", WORKBOOK), Err(BadArchive::Broken));
    }
}
