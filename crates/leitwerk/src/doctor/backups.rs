//! The backups: whether there is one of last night.

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use leitwerk_store::audit::Anchor;

use super::Installation;
use super::finding::Finding;

/// A backup a night, and one hour to make it.
const NIGHT: SignedDuration = SignedDuration::from_hours(25);
/// After this, in days, a backup is not much worth any more.
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A backup with its anchor.
pub(crate) struct Kept {
    /// The backup.
    pub(crate) file: PathBuf,
    /// When it was written.
    pub(crate) at: Timestamp,
    /// Where the chain ended then.
    pub(crate) anchor: Anchor,
}

/// The newest backup in a folder that has an anchor beside it.
pub(crate) fn newest(folder: &Path) -> Option<Kept> {
    let kept = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.ok()?.path();
        let file = path.with_extension("");
        let anchor = path.extension().filter(|ending| *ending == "anchor").and_then(|_| std::fs::read_to_string(&path).ok())?;
        let at = std::fs::metadata(&file).ok()?.modified().ok()?;
        Some(Kept { file, at: at.try_into().ok()?, anchor: anchor.parse().ok()? })
    };
    std::fs::read_dir(folder).ok()?.filter_map(kept).max_by_key(|kept| kept.at)
}

/// How old the newest is.
pub(crate) fn age(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "backups";
    const NEXT: &str = "look whether the nightly backup runs: systemctl list-timers; journalctl -u leitwerk-backup";
    let Some(folder) = &installation.backups else {
        let next = "name their folder: --backups FOLDER, or LEITWERK_BACKUP";
        return vec![Finding::warning(ABOUT, "not looked at", next)];
    };
    let Some(kept) = &installation.newest else {
        let says = format!("there is none with its anchor in {}", folder.display());
        return vec![Finding::problem(ABOUT, says, "make one: leitwerk backup FILE; for PostgreSQL see docs/operations.md")];
    };
    let age = installation.now.duration_since(kept.at);
    let says = format!("the newest is {} hours old: {}", age.as_hours().max(0), kept.file.display());
    vec![if age > WEEK {
        Finding::problem(ABOUT, says, NEXT)
    } else if age > NIGHT {
        Finding::warning(ABOUT, says, NEXT)
    } else {
        Finding::ok(ABOUT, says)
    }]
}
