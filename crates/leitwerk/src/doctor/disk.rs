//! The machine: its disks and its clock.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use super::Installation;
use super::finding::Finding;

/// Less than this is as good as full, in bytes.
const NOTHING: u64 = 64 << 20;
/// How far behind the last entry the clock may be: machines differ a little.
const DRIFT: SignedDuration = SignedDuration::from_mins(2);

/// Whether the database is on a disk that keeps its word.
pub(crate) fn kind(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "kind of disk";
    let Some(file) = &installation.file else { return vec![] };
    match network(file) {
        Some(name) => vec![Finding::problem(
            ABOUT,
            format!("{} is on a network drive ({name}), where locks and writes cannot be relied on", file.display()),
            "move the database to a local disk, or use PostgreSQL",
        )],
        None => vec![],
    }
}

/// Whether there is room to write, and for a backup.
pub(crate) fn space(installation: &Installation) -> Vec<Finding> {
    let size = installation.file.as_deref().and_then(|file| std::fs::metadata(file).ok()).map_or(0, |found| found.len());
    let database = installation.file.as_deref().and_then(|file| judge("free space", file, NOTHING));
    let backups = installation.backups.as_deref().and_then(|folder| judge("space for backups", folder, size.max(NOTHING)));
    database.into_iter().chain(backups).collect()
}

fn judge(about: &'static str, place: &Path, least: u64) -> Option<Finding> {
    let (free, whole) = room(place)?;
    let says = format!("{} MiB free of {} MiB at {}", free >> 20, whole >> 20, place.display());
    let next = "make room: old backups, logs; or a larger disk. On a full disk changes are refused, reading goes on";
    Some(if free < least {
        Finding::problem(about, says, next)
    } else if free < whole / 10 {
        Finding::warning(about, says, next)
    } else {
        Finding::ok(about, says)
    })
}

/// Bytes that may still be written, and all there are.
#[cfg(unix)]
fn room(place: &Path) -> Option<(u64, u64)> {
    let found = rustix::fs::statvfs(place).ok()?;
    Some((found.f_bavail.saturating_mul(found.f_frsize), found.f_blocks.saturating_mul(found.f_frsize)))
}

#[cfg(not(unix))]
fn room(_: &Path) -> Option<(u64, u64)> {
    None
}

/// The name of a network file system; none for a disk of this machine. The numbers are the kernel's.
#[cfg(target_os = "linux")]
#[allow(clippy::useless_conversion, reason = "the number has 64 bits on this machine, not on all")]
fn network(file: &Path) -> Option<&'static str> {
    let names = [
        (0x6969, "NFS"),
        (0x517b, "SMB"),
        (0xff53_4d42, "CIFS"),
        (0xfe53_4d42, "SMB"),
        (0x00c3_6400, "Ceph"),
        (0x5346_414f, "AFS"),
    ];
    let kind = rustix::fs::statfs(file).ok()?.f_type;
    // On some machines the number has 32 bits and a sign.
    let kind = i64::from(kind) & 0xffff_ffff;
    names.iter().find(|(number, _)| *number == kind).map(|(_, name)| *name)
}

#[cfg(not(target_os = "linux"))]
fn network(_: &Path) -> Option<&'static str> {
    None
}

/// Whether the clock can be right.
pub(crate) fn clock(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "clock";
    let now = installation.now;
    let year = now.to_zoned(jiff::tz::TimeZone::UTC).year();
    let last = installation.facts.chain.as_ref().and_then(|chain| chain.last_at.as_deref()?.parse::<Timestamp>().ok());
    let shown = now.strftime("%Y-%m-%d %H:%M UTC");
    let next = "set it, and let it be kept by the network: timedatectl set-ntp true";
    vec![if !(2026..2100).contains(&year) {
        Finding::problem(ABOUT, format!("{shown} cannot be"), next)
    } else if let Some(last) = last.filter(|last| last.duration_since(now) > DRIFT) {
        Finding::problem(ABOUT, format!("it says {shown}, but the last change was made at {last}"), next)
    } else {
        Finding::ok(ABOUT, format!("{shown}, after the last change"))
    }]
}
