//! The folder of a Polis export, and that of what may be published.

use std::fs::{self, File as Opened};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use indicatif::ProgressBar;
use leitwerk_analysis::opinion::export::{Export, File, Files};
use leitwerk_report::opinion::{self, PICTURES};

use crate::files;

/// Reads the export in a folder, and shows how far it is.
///
/// # Errors
/// When the folder is none, a file that is needed is missing, or one does not hold what it should.
pub(super) fn read(folder: &Path, progress: &ProgressBar) -> anyhow::Result<Export> {
    if !folder.is_dir() {
        bail!("{} is not a folder. Name the folder of a Polis export, with votes.csv and comments.csv in it.", folder.display());
    }
    let mut votes = needed(folder, File::Votes, progress)?;
    let mut comments = needed(folder, File::Comments, progress)?;
    let mut participants = open(folder, File::Participants, progress)?;
    let mut summary = open(folder, File::Summary, progress)?;
    let files = Files {
        votes: &mut votes,
        comments: &mut comments,
        participants: participants.as_mut().map(|file| file as &mut dyn Read),
        summary: summary.as_mut().map(|file| file as &mut dyn Read),
    };
    Export::read(files).with_context(|| format!("{} cannot be used", folder.display()))
}

type Watched = indicatif::ProgressBarIter<Opened>;

fn needed(folder: &Path, file: File, progress: &ProgressBar) -> anyhow::Result<Watched> {
    open(folder, file, progress)?.with_context(|| {
        format!(
            "{} is missing in {}. A Polis export holds votes.csv and comments.csv; download it again, or name its folder",
            file.name(),
            folder.display()
        )
    })
}

/// The file, if it is there.
fn open(folder: &Path, file: File, progress: &ProgressBar) -> anyhow::Result<Option<Watched>> {
    let path = folder.join(file.name());
    match Opened::open(&path) {
        Ok(opened) => Ok(Some(progress.wrap_read(opened))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", path.display())),
    }
}

/// The page among them; it tells a folder of this command from others.
pub(super) const PAGE: &str = "landscape.html";

/// What lay in the folder already, by name in order.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// What was there with another content.
    pub(super) replaced: Vec<String>,
    /// What is there beside what was written.
    pub(super) others: Vec<String>,
}

/// Writes pictures and tables into a folder that is new or empty, or holds such already, which these replace: all, or none.
///
/// # Errors
/// When the folder holds something else, or cannot be written; then it is as before.
pub(super) fn write(folder: &Path, files: &[opinion::File]) -> anyhow::Result<Written> {
    if !is_free(folder)? && !folder.join(PAGE).is_file() {
        bail!("{} holds other files. Name a new folder, or one that this command has written.", folder.display());
    }
    let targets: Vec<(PathBuf, &[u8])> = files.iter().map(|file| (folder.join(&file.name), file.bytes.as_slice())).collect();
    let differs = |file: &&opinion::File| fs::read(folder.join(&file.name)).is_ok_and(|before| before != file.bytes);
    let replaced = files.iter().filter(differs).map(|file| file.name.clone()).collect();
    files::write_all(&targets)?;
    // A picture of another result must not stay beside the new ones.
    let stale = PICTURES.iter().filter(|picture| files.iter().all(|file| file.name != **picture));
    for target in stale.map(|picture| folder.join(picture)).filter(|target| target.is_file()) {
        fs::remove_file(&target).with_context(|| format!("{} cannot be removed", target.display()))?;
    }
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    let mut others: Vec<String> = names.filter(|name| files.iter().all(|file| file.name != *name)).collect();
    others.sort_unstable();
    Ok(Written { replaced, others })
}

/// Whether a folder is not there yet, or empty.
///
/// # Errors
/// When it is no folder, or cannot be read.
pub(super) fn is_free(folder: &Path) -> anyhow::Result<bool> {
    if folder.is_file() {
        bail!("{} is a file. Name a folder.", folder.display());
    }
    Ok(!folder.exists() || fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?.next().is_none())
}
