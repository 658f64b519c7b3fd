//! Databases as whoever runs the program handles them: looked at, never made; files that nobody else may have open.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use leitwerk_store::{Db, look};

/// Opens a database to look at it. None is made, and nothing in it changes.
///
/// # Errors
/// When there is none, or it cannot be opened.
pub(crate) async fn look(url: &str) -> anyhow::Result<Db> {
    if let Some(file) = look::sqlite_file(url)?.filter(|file| !file.is_file()) {
        bail!("there is no database {}; is it the right one? Name another with --db", file.display());
    }
    Ok(Db::look(url).await?)
}

/// A database file with what belongs to it.
#[derive(Clone, Debug)]
pub(crate) struct Files(pub(crate) PathBuf);

impl Files {
    /// The file itself, the log of what is not in it yet, and the index of the log.
    pub(crate) fn all(&self) -> [PathBuf; 3] {
        ["", "-wal", "-shm"].map(|ending| with_ending(&self.0, ending))
    }

    /// Those of them that are there.
    pub(crate) fn there(&self) -> Vec<PathBuf> {
        self.all().into_iter().filter(|file| file.symlink_metadata().is_ok()).collect()
    }
}

/// A path with something added to its name.
pub(crate) fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Keeps every other process out of a database file as long as it is held. Every connection of SQLite holds a lock on the
/// file it has open, so this one is only granted when there is none; nothing is written. Until it is dropped this process
/// must not open the file another time: closing that would end the lock.
#[derive(Debug)]
pub(crate) struct Alone {
    _file: File,
}

impl Alone {
    /// Takes the file.
    ///
    /// # Errors
    /// When somebody else has it open, or it cannot be opened for writing.
    pub(crate) fn with(file: &Path) -> anyhow::Result<Alone> {
        let opened = OpenOptions::new().read(true).write(true).open(file);
        let opened = opened.with_context(|| format!("{} cannot be opened for writing", file.display()))?;
        match lock(&opened) {
            Ok(true) => Ok(Alone { _file: opened }),
            Ok(false) => bail!(
                "{} is in use. Stop the program that has it open first (systemctl stop leitwerk), then do this again",
                file.display()
            ),
            Err(error) => Err(error).with_context(|| format!("{} cannot be locked; is it on a network drive?", file.display())),
        }
    }
}

/// Locks the whole file, beyond its end too, where SQLite has its locks.
#[cfg(unix)]
fn lock(file: &File) -> std::io::Result<bool> {
    use rustix::fs::{FlockOperation, fcntl_lock};
    use rustix::io::Errno;
    match fcntl_lock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(true),
        Err(Errno::AGAIN | Errno::ACCESS) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn lock(file: &File) -> std::io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(std::fs::TryLockError::WouldBlock) => Ok(false),
        Err(std::fs::TryLockError::Error(error)) => Err(error),
    }
}
