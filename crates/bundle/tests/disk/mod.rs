//! Bundles of the repository, read from disk.

#![allow(dead_code, reason = "every test binary takes from here what it needs")]

use std::fs;
use std::path::{Path, PathBuf};

use leitwerk_bundle::Files;

/// A path below the root of the repository.
pub(crate) fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Every file of a bundle.
pub(crate) fn bundle(path: &str) -> Files {
    let mut files = Files::new();
    collect(&root(path), "", &mut files);
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{path}/"), files);
        } else {
            files.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}

/// Holds a file of the repository against what it should be; with UPDATE_DOCS=1 writes it anew.
pub(crate) fn compare_or_update(path: &str, current: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(root(path), current).unwrap();
        return;
    }
    let there = fs::read_to_string(root(path)).unwrap_or_default();
    assert!(there == current, "{path} is out of date; run the tests of this crate once with UPDATE_DOCS=1");
}
