//! Who may read and write the files.

use super::Installation;
use super::finding::Finding;

#[cfg(unix)]
pub(crate) use unix::{database, folder, key};

#[cfg(unix)]
mod unix {
    use std::fs::{self, Metadata};
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::path::{Path, PathBuf};

    use super::{Finding, Installation};
    use crate::database::Files;

    fn mode(found: &Metadata) -> u32 {
        found.permissions().mode() & 0o777
    }

    fn folder_of(file: &Path) -> PathBuf {
        file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
    }

    /// The database file and what belongs to it: for its user only, and all for the same.
    pub(crate) fn database(installation: &Installation) -> Vec<Finding> {
        const ABOUT: &str = "database file";
        let Some(file) = &installation.file else { return vec![] };
        let there: Vec<(PathBuf, Metadata)> =
            Files(file.clone()).there().into_iter().filter_map(|file| Some((file.clone(), fs::metadata(file).ok()?))).collect();
        let Some((_, first)) = there.first() else { return vec![] };
        if let Some((other, _)) = there.iter().find(|(_, found)| found.uid() != first.uid()) {
            let next = format!("chown --reference={} {}", file.display(), other.display());
            let says =
                format!("{} belongs to another user than the database; the service may not be able to write", other.display());
            return vec![Finding::problem(ABOUT, says, next)];
        }
        let open = there.iter().find(|(_, found)| mode(found) & 0o077 != 0);
        vec![match open {
            Some((open, found)) => Finding::warning(
                ABOUT,
                format!("others on this machine may read {} (mode {:04o})", open.display(), mode(found)),
                format!("chmod 600 {}", open.display()),
            ),
            None => Finding::ok(ABOUT, format!("{} is for its user only (mode {:04o})", file.display(), mode(first))),
        }]
    }

    /// The folder: whoever may write in it may put another database in its place.
    pub(crate) fn folder(installation: &Installation) -> Vec<Finding> {
        const ABOUT: &str = "folder";
        let Some(folder) = installation.file.as_deref().map(folder_of) else { return vec![] };
        let Ok(found) = fs::metadata(&folder) else { return vec![] };
        let (mode, name) = (mode(&found), folder.display());
        vec![if mode & 0o022 != 0 {
            let says = format!("others on this machine may put files into {name} (mode {mode:04o})");
            Finding::problem(ABOUT, says, format!("chmod 700 {name}, or move the database into a folder of its own"))
        } else if mode & 0o007 != 0 {
            Finding::warning(
                ABOUT,
                format!("others on this machine may look into {name} (mode {mode:04o})"),
                format!("chmod 700 {name}"),
            )
        } else {
            Finding::ok(ABOUT, format!("{name} is closed to others (mode {mode:04o})"))
        }]
    }

    /// The key, where there is one.
    pub(crate) fn key(installation: &Installation) -> Vec<Finding> {
        const ABOUT: &str = "rights of the key file";
        let Some(file) = &installation.key else { return vec![] };
        let Ok(found) = fs::metadata(file) else { return vec![] };
        let (mode, name) = (mode(&found), file.display());
        vec![if mode & 0o077 == 0 {
            Finding::ok(ABOUT, format!("{name} is for its user only (mode {mode:04o})"))
        } else {
            let next = format!("chmod 600 {name}; if others have accounts on this machine, count it as known to them");
            Finding::problem(ABOUT, format!("others on this machine may read {name} (mode {mode:04o})"), next)
        }]
    }
}

/// Other systems have no such modes.
#[cfg(not(unix))]
pub(crate) fn database(_: &Installation) -> Vec<Finding> {
    vec![]
}

#[cfg(not(unix))]
pub(crate) use database as folder;
#[cfg(not(unix))]
pub(crate) use database as key;
