//! Bundles on disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use leitwerk_bundle::{Files, layout};
use leitwerk_report::csv::{DICTIONARY, Table};

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
/// Everything is written beside its place first, under a hidden name, and moved when all of it is there.
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
    let mut waiting: Vec<(PathBuf, PathBuf)> = Vec::new();
    for (path, bytes) in files {
        let target = folder.join(path);
        let fresh = beside(&target);
        let written = prepare(&target, &fresh, bytes);
        waiting.push((fresh, target));
        if let Err(error) = written {
            for (fresh, _) in &waiting {
                // Only what this call has made; that it is already gone does not matter.
                let _ = fs::remove_file(fresh);
            }
            return Err(error);
        }
    }
    for (fresh, target) in &waiting {
        fs::rename(fresh, target).with_context(|| format!("{} cannot be moved to its place", fresh.display()))?;
    }
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
/// When the folder holds something else, or cannot be written.
pub(crate) fn write_tables(folder: &Path, tables: &[Table]) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let empty = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?.next().is_none();
    if !empty && !folder.join(format!("{DICTIONARY}.csv")).is_file() {
        bail!("{} holds other files. Name a new folder, or one that holds exported tables.", folder.display());
    }
    for table in tables {
        let target = folder.join(table.file());
        let fresh = beside(&target);
        prepare(&target, &fresh, &table.bytes)?;
        fs::rename(&fresh, &target).with_context(|| format!("{} cannot be moved to its place", fresh.display()))?;
    }
    Ok(())
}

/// The hidden name under which a file is written first.
fn beside(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.new"))
}

fn prepare(target: &Path, fresh: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
    }
    fs::write(fresh, bytes).with_context(|| format!("{} cannot be written", target.display()))
}
