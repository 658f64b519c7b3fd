//! Files written whole or not at all.

use std::fs::{self, OpenOptions};
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
    place(&[(target.to_owned(), bytes)], readers)
}

/// Writes several files, and makes the folders they need: all of them, or none.
///
/// Everything is written beside its place first, under a hidden name, and moved when all of it is there.
///
/// # Errors
/// When one cannot be written; then none is, and what was there before still is.
pub(crate) fn write_all(files: &[(PathBuf, &[u8])]) -> anyhow::Result<()> {
    let mut made = Vec::new();
    let written = make_folders(files, &mut made).and_then(|()| place(files, Readers::Usual));
    if written.is_err() {
        // Only what this call has made, the innermost first; one that holds something by now stays.
        for folder in made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
    written
}

/// Makes the folders of files that are not there yet, and says which.
fn make_folders(files: &[(PathBuf, &[u8])], made: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for folder in files.iter().filter_map(|(target, _)| target.parent()) {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
            made.push(folder.to_owned());
        }
    }
    Ok(())
}

fn place(files: &[(PathBuf, &[u8])], readers: Readers) -> anyhow::Result<()> {
    // A folder in the way would be met only when others have been moved already.
    if let Some((folder, _)) = files.iter().find(|(target, _)| target.is_dir()) {
        bail!("{} is a folder; a file of this name cannot be written there", folder.display());
    }
    let mut waiting: Vec<(PathBuf, &Path)> = Vec::new();
    for (target, bytes) in files {
        let fresh = beside(target);
        let written = create(&fresh, bytes, readers);
        waiting.push((fresh, target));
        if let Err(error) = written {
            for (fresh, _) in &waiting {
                // Only what this call has made; that it is already gone does not matter.
                let _ = fs::remove_file(fresh);
            }
            return Err(error).with_context(|| format!("{} cannot be written", target.display()));
        }
    }
    for (fresh, target) in &waiting {
        fs::rename(fresh, target).with_context(|| format!("{} cannot be moved to its place", fresh.display()))?;
    }
    Ok(())
}

/// The hidden name under which a file is written first.
fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.new"))
}

fn create(fresh: &Path, bytes: &[u8], readers: Readers) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    if readers == Readers::Nobody {
        use std::os::unix::fs::OpenOptionsExt as _;
        // What a killed program left behind keeps its rights when it is opened again.
        let _ = fs::remove_file(fresh);
        options.mode(0o600);
    }
    options.open(fresh)?.write_all(bytes)
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
