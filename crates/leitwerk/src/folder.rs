//! Bundles on disk. A bundle is written beside its place first and moved there when it is whole.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use leitwerk_bundle::{Files, layout};

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

/// Writes a bundle into a folder that is new or empty, or holds a bundle already.
///
/// # Errors
/// When the folder holds something else, or cannot be written; then it is as before.
pub(crate) fn write(folder: &Path, files: &Files) -> anyhow::Result<()> {
    let occupied =
        folder.exists() && fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?.next().is_some();
    if occupied && !folder.join(layout::CITY).is_file() {
        bail!("{} holds other files. Name a new folder, or one that holds a bundle.", folder.display());
    }
    if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
    }
    let mut fresh = folder.as_os_str().to_owned();
    fresh.push(".new");
    let fresh = std::path::PathBuf::from(fresh);
    if fresh.exists() {
        fs::remove_dir_all(&fresh).with_context(|| format!("{} cannot be removed", fresh.display()))?;
    }
    for (path, bytes) in files {
        let target = fresh.join(path);
        let parent = target.parent().unwrap_or(&fresh);
        fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
        fs::write(&target, bytes).with_context(|| format!("{} cannot be written", target.display()))?;
    }
    if occupied {
        keep_notes(folder, &fresh)?;
    }
    if folder.exists() {
        let mut old = folder.as_os_str().to_owned();
        old.push(".old");
        let old = std::path::PathBuf::from(old);
        fs::rename(folder, &old).with_context(|| format!("{} cannot be moved", folder.display()))?;
        fs::rename(&fresh, folder).with_context(|| format!("{} cannot be moved", fresh.display()))?;
        fs::remove_dir_all(&old).with_context(|| format!("{} cannot be removed", old.display()))?;
    } else {
        fs::rename(&fresh, folder).with_context(|| format!("{} cannot be moved", fresh.display()))?;
    }
    Ok(())
}

/// Carries over what people put beside the files of the bundle: notes, licences, hidden files.
fn keep_notes(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if layout::room(&name) == layout::Room::Ignored && entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(&name)).with_context(|| format!("{name} cannot be copied"))?;
        }
    }
    Ok(())
}
