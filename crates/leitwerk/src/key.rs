//! The key of the installation: from the environment, or a file that is made at the first start.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;
use leitwerk_app::key::Key;

/// The variable that holds the key itself.
const KEY: &str = "LEITWERK_KEY";
/// The variable that names its file.
const KEY_FILE: &str = "LEITWERK_KEY_FILE";

/// Where the key of a database is kept; none where the environment holds it.
pub(crate) fn file_of(url: &str) -> Option<PathBuf> {
    if std::env::var_os(KEY).is_some() {
        return None;
    }
    if let Some(file) = std::env::var_os(KEY_FILE) {
        return Some(file.into());
    }
    Some(match url.strip_prefix("sqlite:") {
        // The address may have parameters behind the file.
        Some(file) => Path::new(file.trim_start_matches("//").split('?').next().unwrap_or(file)).with_extension("key"),
        None => "leitwerk.key".into(),
    })
}

/// The key in a file; none where there is no file.
///
/// # Errors
/// When it cannot be read, or holds no key.
pub(crate) fn read(file: &Path) -> anyhow::Result<Option<Key>> {
    match std::fs::read_to_string(file) {
        Ok(text) => Key::parse(&text).map(Some).with_context(|| format!("{} holds no key; was it cut off?", file.display())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("the key file {} cannot be read", file.display())),
    }
}

/// The key that belongs to a database. Where there is none yet, it is made.
///
/// # Errors
/// When it cannot be read or made.
pub(crate) fn of(url: &str) -> anyhow::Result<Key> {
    let Some(file) = file_of(url) else {
        let text = std::env::var(KEY).with_context(|| format!("{KEY} is no text"))?;
        return Key::parse(&text).with_context(|| format!("{KEY} cannot be used"));
    };
    match read(&file)? {
        Some(key) => Ok(key),
        None => make(&file),
    }
}

/// Makes the file, readable by its owner only. Of two processes that make it at once, one reads what the other made.
fn make(file: &Path) -> anyhow::Result<Key> {
    let key = Key::draw()?;
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = || format!("the key file {} cannot be made; name another place with {KEY_FILE}", file.display());
    let mut new = tempfile::Builder::new().prefix(".leitwerk-key").tempfile_in(folder).with_context(failed)?;
    writeln!(new, "{}", key.to_hex()).and_then(|()| new.as_file().sync_all()).with_context(failed)?;
    match new.persist_noclobber(file) {
        Ok(_) => Ok(key),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => read(file)?.with_context(failed),
        Err(error) => Err(error.error).with_context(failed),
    }
}
