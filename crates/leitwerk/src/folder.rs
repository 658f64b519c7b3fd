//! Bundles on disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use leitwerk_bundle::{Files, layout};
use leitwerk_report::csv::{DICTIONARY, Table};

use crate::files;

/// Reads every file below a folder that may belong to a bundle.
///
/// # Errors
/// When the folder cannot be read.
pub(crate) fn read(folder: &Path) -> anyhow::Result<Files> {
    if !folder.is_dir() {
        bail!("{} is not a folder. A bundle is a folder with the file {} in it.", folder.display(), layout::CITY);
    }
    let mut files = Files::new();
    collect(folder, String::new(), &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, prefix: String, files: &mut Files) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let entry = entry.with_context(|| format!("{} cannot be read", folder.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().with_context(|| format!("{} cannot be read", entry.path().display()))?;
        if name.starts_with('.') || layout::room(&path) == layout::Room::Ignored {
            continue;
        }
        if kind.is_dir() {
            collect(&entry.path(), format!("{path}/"), files)?;
        } else {
            let bytes = fs::read(entry.path()).with_context(|| format!("{} cannot be read", entry.path().display()))?;
            files.insert(path, bytes);
        }
    }
    Ok(())
}

/// Writes a bundle into a folder that is new or empty, or holds a bundle already. Files of a bundle that this one does not
/// have are taken away; whatever else lies in the folder (notes, a repository) stays.
///
/// # Errors
/// When the folder holds something else, or cannot be written; then it is as before.
pub(crate) fn write(folder: &Path, files: &Files) -> anyhow::Result<()> {
    let occupied =
        folder.exists() && fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?.next().is_some();
    if occupied && !folder.join(layout::CITY).is_file() {
        bail!("{} holds other files. Name a new folder, or one that holds a bundle.", folder.display());
    }
    let before = if occupied { read(folder)? } else { Files::new() };
    let targets: Vec<(PathBuf, &[u8])> = files.iter().map(|(path, bytes)| (folder.join(path), bytes.as_slice())).collect();
    files::write_all(&targets)?;
    let stale = |path: &&String| {
        matches!(layout::room(path), layout::Room::Items(..) | layout::Room::Borders) && !files.contains_key(*path)
    };
    for path in before.keys().filter(stale) {
        let target = folder.join(path);
        fs::remove_file(&target).with_context(|| format!("{} cannot be removed", target.display()))?;
    }
    Ok(())
}

/// Writes tables into a folder that is new or empty, or holds such tables already, which these replace.
///
/// # Errors
/// When the folder holds something else, or cannot be written; then it is as before.
pub(crate) fn write_tables(folder: &Path, tables: &[Table]) -> anyhow::Result<()> {
    let empty =
        !folder.exists() || fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?.next().is_none();
    if !empty && !folder.join(format!("{DICTIONARY}.csv")).is_file() {
        bail!("{} holds other files. Name a new folder, or one that holds exported tables.", folder.display());
    }
    let files: Vec<(PathBuf, &[u8])> = tables.iter().map(|table| (folder.join(table.file()), table.bytes.as_slice())).collect();
    files::write_all(&files)
}
