//! Files written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

/// Who may read a file besides whoever runs the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Readers {
    /// As the system has it.
    Usual,
    /// Nobody, where the system can keep others out.
    Nobody,
}

/// Writes one file: all of it, or nothing.
///
/// # Errors
/// When it cannot be written; what was there before still is.
pub(crate) fn write(target: &Path, bytes: &[u8], readers: Readers) -> anyhow::Result<()> {
    let mut pending = Pending::default();
    pending.write(target, bytes, readers)?;
    pending.place()
}

/// Writes several files, and makes the folders they need: all of them, or none.
///
/// # Errors
/// When one cannot be written; then none is, and what was there before still is.
pub(crate) fn write_all(files: &[(PathBuf, &[u8])]) -> anyhow::Result<()> {
    let mut pending = Pending::default();
    for (target, bytes) in files {
        pending.make_folder(target.parent().unwrap_or(Path::new("")))?;
        pending.write(target, bytes, Readers::Usual)?;
    }
    pending.place()
}

/// Files that are being written beside their places, under hidden names; they are moved when all of them are there. Dropped
/// before that, it takes away what it has made.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    /// Where a file is written, and where it belongs.
    waiting: Vec<(PathBuf, PathBuf)>,
    /// The folders made for them, the outermost first.
    made: Vec<PathBuf>,
}

impl Pending {
    /// Makes a folder and those around it, where they are not there yet.
    pub(crate) fn make_folder(&mut self, folder: &Path) -> anyhow::Result<()> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
            self.made.push(folder.to_owned());
        }
        Ok(())
    }

    /// Opens a file to be written.
    pub(crate) fn open(&mut self, target: &Path, readers: Readers) -> anyhow::Result<File> {
        // A folder in the way would be met only when others have been moved already.
        if target.is_dir() {
            bail!("{} is a folder; a file of this name cannot be written there", target.display());
        }
        let fresh = beside(target);
        let opened = create(&fresh, readers).with_context(|| format!("{} cannot be written", target.display()))?;
        self.waiting.push((fresh, target.to_owned()));
        Ok(opened)
    }

    fn write(&mut self, target: &Path, bytes: &[u8], readers: Readers) -> anyhow::Result<()> {
        let written = self.open(target, readers)?.write_all(bytes);
        written.with_context(|| format!("{} cannot be written", target.display()))
    }

    /// Moves every file to its place.
    pub(crate) fn place(mut self) -> anyhow::Result<()> {
        for (fresh, target) in &self.waiting {
            fs::rename(fresh, target).with_context(|| format!("{} cannot be moved to its place", fresh.display()))?;
        }
        self.waiting.clear();
        self.made.clear();
        Ok(())
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        // Only what this call has made; that it is already gone does not matter, and a folder that holds something by now stays.
        for (fresh, _) in &self.waiting {
            let _ = fs::remove_file(fresh);
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The hidden name under which a file is written first.
fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.new"))
}

fn create(fresh: &Path, readers: Readers) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if readers == Readers::Nobody {
        use std::os::unix::fs::OpenOptionsExt as _;
        // What a killed program left behind keeps its rights when it is opened again.
        let _ = fs::remove_file(fresh);
        options.mode(0o600);
    }
    options.open(fresh)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn all_files_are_written_with_the_folders_they_need() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a.txt", "new/deep/b.txt"].map(|name| folder.path().join(name));
        write_all(&[(a.clone(), b"first"), (b.clone(), b"second")]).unwrap();
        assert_eq!((fs::read(a).unwrap(), fs::read(b).unwrap()), (b"first".to_vec(), b"second".to_vec()));
        assert_eq!(names(&folder.path().join("new/deep")), ["b.txt"]);
    }

    #[test]
    fn when_one_cannot_be_written_none_is_and_what_was_there_stays() {
        let folder = tempfile::tempdir().unwrap();
        let [old, new, blocked] = ["old.txt", "new/n.txt", "old.txt/below.txt"].map(|name| folder.path().join(name));
        fs::write(&old, "before").unwrap();
        let error = write_all(&[(old.clone(), b"after"), (new, b"n"), (blocked, b"b")]).unwrap_err().to_string();
        assert!(error.contains("below.txt"), "{error}");
        assert_eq!((names(folder.path()), fs::read(&old).unwrap()), (vec!["old.txt".to_owned()], b"before".to_vec()));
    }

    #[test]
    fn a_folder_in_the_way_of_the_last_file_keeps_the_first_from_being_written() {
        let folder = tempfile::tempdir().unwrap();
        let [a, b] = ["a.txt", "b.txt"].map(|name| folder.path().join(name));
        fs::create_dir(&b).unwrap();
        let error = write_all(&[(a, b"first"), (b, b"second")]).unwrap_err().to_string();
        assert!(error.contains("b.txt is a folder"), "{error}");
        assert_eq!(names(folder.path()), ["b.txt"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_for_nobody_else_can_be_read_by_nobody_else() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("people.csv");
        fs::write(&target, "open to all").unwrap();
        write(&target, b"1", Readers::Nobody).unwrap();
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
