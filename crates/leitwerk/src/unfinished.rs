//! A large file that comes into being beside its place, under a hidden name, and is moved there when it is whole and on disk.
//! Small ones are written by [`crate::files`].

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::database::with_ending;

/// A file that is not in its place yet; dropped before that, it is gone.
#[derive(Debug)]
pub(crate) struct Unfinished {
    /// Where it comes into being.
    path: PathBuf,
    target: PathBuf,
    /// Open and locked as long as somebody works on it.
    file: File,
    placed: bool,
}

impl Unfinished {
    /// Makes an empty one that nobody else may read. What a killed program left of an earlier one is taken away.
    ///
    /// # Errors
    /// When it cannot be made, or another process is making the same.
    pub(crate) fn beside(target: &Path) -> anyhow::Result<Unfinished> {
        let name = target.file_name().with_context(|| format!("{} names no file", target.display()))?;
        let path = target.with_file_name(format!(".{}.new", name.to_string_lossy()));
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).with_context(|| format!("{} cannot be written", target.display()))?;
        let busy = || format!("another process is writing {} just now; wait until it is done", target.display());
        if file.try_lock().is_err() {
            bail!(busy());
        }
        // Whoever was faster may have moved it to its place before the lock was granted; then it is theirs, and whole.
        if !is_at(&file, &path) {
            bail!(busy());
        }
        file.set_len(0).with_context(|| format!("{} cannot be written", path.display()))?;
        let _ = fs::remove_file(with_ending(&path, "-journal"));
        Ok(Unfinished { path, target: target.to_owned(), file, placed: false })
    }

    /// Where it comes into being.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// It, to be written.
    pub(crate) fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Makes sure that it is on disk, and moves it to its place.
    ///
    /// # Errors
    /// When the disk refuses.
    pub(crate) fn place(mut self) -> anyhow::Result<()> {
        self.file.sync_all().with_context(|| format!("{} cannot be brought to disk", self.path.display()))?;
        fs::rename(&self.path, &self.target).with_context(|| format!("{} cannot be moved to its place", self.path.display()))?;
        self.placed = true;
        sync_folder(&self.target)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.placed {
            // That it is gone already does not matter.
            let _ = fs::remove_file(&self.path);
            let _ = fs::remove_file(with_ending(&self.path, "-journal"));
        }
    }
}

/// Makes sure that names of files in the folder of this one are on disk.
///
/// # Errors
/// When the disk refuses.
pub(crate) fn sync_folder(file: &Path) -> anyhow::Result<()> {
    #[cfg(unix)]
    {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.with_context(|| format!("{} cannot be brought to disk", folder.display()))?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let [here, there] = [file.metadata(), fs::metadata(path)].map(|found| found.map(|found| (found.dev(), found.ino())).ok());
    here.is_some() && here == there
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.is_file()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn nothing_is_in_its_place_until_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.db");
        // What a killed program left behind.
        fs::write(folder.path().join(".a.db.new"), "half").unwrap();
        let mut unfinished = Unfinished::beside(&target).unwrap();
        unfinished.file().write_all(b"whole").unwrap();
        assert!(!target.exists());
        let other = Unfinished::beside(&target).unwrap_err().to_string();
        assert!(other.contains("another process"), "{other}");
        unfinished.place().unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"whole");
        drop(Unfinished::beside(&target).unwrap());
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["a.db"]);
    }
}
