//! How long the engine takes for one export, in the form in which `red_dwarf.py speed` tells it of the other program.

use std::fs;
use std::path::Path;
use std::time::Instant;

use leitwerk_analysis::opinion::{Options, landscape};

use crate::Outcome;
use crate::exports;

pub(crate) fn run(folder: &Path) -> Outcome {
    let started = Instant::now();
    let conversation = exports::read(folder)?;
    let have_read = started.elapsed().as_secs_f64();
    let found = landscape(&conversation.ratings, &conversation.roles, &Options::default());
    let computed = started.elapsed().as_secs_f64() - have_read;
    println!(
        "| {} people | {} statements | {} ratings | read {have_read:.2} s | compute {computed:.2} s | peak {} |",
        found.people,
        found.statements,
        found.votes,
        peak().unwrap_or_else(|| "not told by this system".to_owned()),
    );
    Ok(())
}

/// The most memory that this process has held so far, as Linux tells it.
fn peak() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kibibytes: u64 = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(format!("{} MiB", kibibytes / 1024))
}
