//! LibreOffice, to see that others can open what we write.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::require::{Need, missing};
use crate::watched::find;

/// A document as LibreOffice sets it.
#[derive(Clone, Debug)]
pub struct Printed {
    /// Its pages, each as its words.
    pub pages: Vec<String>,
}

impl Printed {
    /// All words, a line as it is set.
    #[must_use]
    pub fn text(&self) -> String {
        self.pages.join("\n")
    }
}

/// Opens documents of these names in LibreOffice and prints them as PDF, all at once, since starting it takes seconds. Documents
/// that cannot be opened are missing in what it gives.
///
/// # Panics
/// When LibreOffice is there and does not work.
#[must_use]
pub fn printed(files: &[(String, Vec<u8>)]) -> Option<Vec<(String, Printed)>> {
    let how =
        "install it to see that what we write can be opened (Debian, Ubuntu: apt-get install libreoffice-writer poppler-utils)";
    let Some(soffice) = find("soffice", &[]) else { return missing(Need::Office, "LibreOffice", how) };
    let Some(pdftotext) = find("pdftotext", &[]) else { return missing(Need::Office, "LibreOffice (pdftotext)", how) };
    let folder = tempfile::tempdir().expect("a folder");
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).expect("a file");
            path
        })
        .collect();
    // A profile of its own: one that is open elsewhere would swallow the command.
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let output = Command::new(soffice)
        .args([&profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args(&paths)
        .stdin(Stdio::null())
        .output()
        .expect("LibreOffice starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |(name, _): &(String, Vec<u8>)| {
        let pdf = folder.path().join(name).with_extension("pdf");
        let output = Command::new(&pdftotext).args(["-enc", "UTF-8", "-layout"]).arg(&pdf).arg("-").output().ok()?;
        let text = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
        // Every page ends with a form feed.
        let pages = text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect();
        Some((name.clone(), Printed { pages }))
    };
    Some(files.iter().filter_map(read).collect())
}
