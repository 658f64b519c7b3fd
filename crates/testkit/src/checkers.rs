//! The checkers of pages that come from npm, at the versions in `browser/package-lock.json`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::require::{Need, missing};
use crate::watched::find;

static INSTALLED: OnceLock<Result<PathBuf, Missing>> = OnceLock::new();

struct Missing {
    what: String,
    how: &'static str,
}

/// A file of an installed package, such as `axe-core/axe.min.js`. The first to ask installs them all.
pub(crate) fn file(path: &str) -> Option<PathBuf> {
    match INSTALLED.get_or_init(|| installed(&Path::new(env!("CARGO_MANIFEST_DIR")).join("browser"))) {
        Ok(modules) => Some(modules.join(path)),
        Err(Missing { what, how }) => missing(Need::Browser, what, how),
    }
}

fn installed(folder: &Path) -> Result<PathBuf, Missing> {
    let lockfile = folder.join("package-lock.json");
    let modules = folder.join("node_modules");
    // Other test processes may be about to do the same.
    let lock = File::open(&lockfile).and_then(|file| file.lock().map(|()| file));
    let _lock = lock.unwrap_or_else(|error| panic!("{} could not be locked: {error}", lockfile.display()));
    // npm writes this file last.
    let age = |file: &Path| fs::metadata(file).and_then(|file| file.modified()).ok();
    if age(&modules.join(".package-lock.json")) >= age(&lockfile) {
        return Ok(modules);
    }
    let Some(npm) = find("npm", &[]) else {
        return Err(Missing {
            what: "there is no npm to install the checkers of pages".into(),
            how: "install Node.js with npm (Debian, Ubuntu: apt-get install npm)",
        });
    };
    // The install scripts are not needed: one would fetch a Java of its own.
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    let output = Command::new(npm).args(arguments).current_dir(folder).stdin(Stdio::null()).output();
    match output {
        Ok(output) if output.status.success() => Ok(modules),
        Ok(output) => Err(Missing {
            what: format!("npm could not install the checkers of pages: {}", String::from_utf8_lossy(&output.stderr).trim()),
            how: "run npm ci in crates/testkit/browser where there is a network",
        }),
        Err(error) => {
            Err(Missing { what: format!("npm could not be started: {error}"), how: "run npm ci in crates/testkit/browser" })
        }
    }
}
