//! A small disk of a test's own, to be filled.
//!
//! It is a file system in memory, mounted where only the test sees it: the test program starts itself anew in a private
//! mount namespace, with this one test to run.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::require::{Need, missing};

/// Tells the second run where its disk is.
const VARIABLE: &str = "LEITWERK_SMALL_DISK";

/// The folder of a disk of so many MiB, in the second run of the test of this name (`module::name`, as the test program has
/// it). In the first run none: it waits for the second, fails where that fails, and the test ends there.
///
/// # Panics
/// When the test fails on its disk, or there is none and it is required.
#[must_use]
pub fn enter(test: &str, mib: u32) -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os(VARIABLE) {
        return Some(folder.into());
    }
    let Some(mut unshare) = unshare() else {
        return missing(
            Need::Disk,
            "no small disk can be mounted for the test",
            "run the tests as root on Linux, or where users may have namespaces of their own (unshare --map-root-user --mount)",
        );
    };
    let folder = tempfile::Builder::new().prefix("leitwerk-disk-").tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
    let program = std::env::current_exe().unwrap_or_else(|error| panic!("no program: {error}"));
    let script = format!("mount -t tmpfs -o size={mib}m,mode=700 tmpfs \"$1\" && shift && exec \"$@\"");
    unshare.args(["sh", "-c", &script, "small-disk"]).arg(folder.path()).arg(program);
    unshare.args(["--exact", test, "--nocapture"]).env(VARIABLE, folder.path()).stdin(Stdio::null());
    let output = unshare.output().unwrap_or_else(|error| panic!("unshare could not be started: {error}"));
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    eprintln!("{said}");
    assert!(output.status.success(), "on a small disk the test failed");
    assert!(said.contains("1 passed"), "there is no test {test}");
    None
}

/// What gives a program mounts of its own, where that is allowed.
fn unshare() -> Option<Command> {
    let ways = [&["--mount"][..], &["--map-root-user", "--mount"]];
    let works = |way: &&&[&str]| {
        let mut probe = Command::new("unshare");
        probe.args(**way).args(["mount", "-t", "tmpfs", "tmpfs", "/mnt"]).stdin(Stdio::null());
        probe.output().is_ok_and(|output| output.status.success())
    };
    let way = ways.iter().find(works)?;
    let mut command = Command::new("unshare");
    command.args(*way);
    Some(command)
}
