//! The database: its version and settings, its tables, its chain.

use leitwerk_store::look::Settings;

use super::Installation;
use super::finding::Finding;
use crate::audit::entries;

/// The oldest PostgreSQL that is tested.
const OLDEST_POSTGRES: i64 = 130_000;

/// Versions of program, tables and engine.
pub(crate) fn versions(installation: &Installation) -> Vec<Finding> {
    let tables = installation.facts.tables;
    let found = match tables.made {
        None => Finding::warning("tables", "there are none yet", "leitwerk migrate, or the first start, makes them"),
        Some(made) if tables.are_newer() => Finding::problem(
            "tables",
            format!("step {made} is from a newer program; this one knows {}", tables.known),
            "install the version that made them",
        ),
        Some(made) if tables.pending() > 0 => Finding::warning(
            "tables",
            format!("step {made}; this program has {} more", tables.pending()),
            "make a backup; the next start brings them up to date (or: leitwerk migrate)",
        ),
        Some(made) => Finding::ok("tables", format!("up to date (step {made})")),
    };
    let program = Finding::ok("program", format!("leitwerk {}", env!("CARGO_PKG_VERSION")));
    vec![program, engine(&installation.facts.settings), found]
}

fn engine(settings: &Settings) -> Finding {
    match settings {
        Settings::Sqlite { version, .. } => Finding::ok("engine", format!("SQLite {version}, part of the program")),
        Settings::Postgres { version, number, .. } if *number < OLDEST_POSTGRES => Finding::problem(
            "engine",
            format!("PostgreSQL {version} is not tested with this program"),
            "use PostgreSQL 13 or newer",
        ),
        Settings::Postgres { version, .. } => Finding::ok("engine", format!("PostgreSQL {version}")),
    }
}

/// Whether what is acknowledged is on disk.
pub(crate) fn durability(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "durability";
    let found = match &installation.facts.settings {
        Settings::Sqlite { synchronous, .. } if *synchronous != 2 => Finding::problem(
            ABOUT,
            format!("synchronous={synchronous}"),
            "this build of SQLite is not usable; install the released program",
        ),
        Settings::Sqlite { journal, .. } if journal != "wal" => Finding::warning(
            ABOUT,
            format!("the file is in mode {journal}; as after a restore, the next start turns it to wal"),
            "start the service once; it refuses where wal does not work",
        ),
        Settings::Sqlite { .. } => Finding::ok(ABOUT, "every change is on disk before it is acknowledged (wal, synchronous=FULL)"),
        Settings::Postgres { fsync, full_page_writes, synchronous_commit, .. } => {
            let off: Vec<&str> =
                [("fsync", fsync), ("full_page_writes", full_page_writes), ("synchronous_commit", synchronous_commit)]
                    .into_iter()
                    .filter(|(_, value)| *value == "off")
                    .map(|(name, _)| name)
                    .collect();
            if off.is_empty() {
                Finding::ok(ABOUT, format!("fsync, full_page_writes and synchronous_commit are on ({synchronous_commit})"))
            } else {
                Finding::problem(
                    ABOUT,
                    format!("a power cut can lose what was acknowledged: off are {}", off.join(", ")),
                    "turn them on in postgresql.conf, and reload the server",
                )
            }
        }
    };
    vec![found]
}

/// Whether search knows all letters.
pub(crate) fn letters(installation: &Installation) -> Vec<Finding> {
    let Settings::Postgres { encoding, ctype, trigrams, trigrams_at_hand, .. } = &installation.facts.settings else {
        return vec![];
    };
    let letters = if encoding == "UTF8" && ctype != "C" && ctype != "POSIX" {
        Finding::ok("letters", format!("encoding {encoding}, LC_CTYPE {ctype}"))
    } else {
        Finding::problem(
            "letters",
            format!("encoding {encoding}, LC_CTYPE {ctype}: search would lose ü and all Arabic, and the program does not start"),
            "make the database anew: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 NAME",
        )
    };
    let search = match trigrams {
        Some(version) => Finding::ok("search", format!("pg_trgm {version}")),
        None if *trigrams_at_hand => Finding::ok("search", "pg_trgm is at hand; the first start installs it"),
        None => {
            Finding::problem("search", "the server does not have pg_trgm", "install the package postgresql-contrib on the server")
        }
    };
    vec![letters, search]
}

/// Whether the file is whole.
pub(crate) fn damage(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "integrity";
    let damage = &installation.facts.damage;
    match (damage.first(), &installation.facts.settings) {
        (Some(first), _) => vec![Finding::problem(
            ABOUT,
            format!("the database is damaged in {} places: {first}", damage.len()),
            "stop the service, keep the file, look at disk and memory of the machine, and bring back the newest backup (leitwerk restore)",
        )],
        (None, Settings::Sqlite { .. }) => vec![Finding::ok(ABOUT, "every page of the file is in order (quick_check)")],
        // A server looks after its files itself.
        (None, Settings::Postgres { .. }) => vec![],
    }
}

/// Whether what was done was changed afterwards.
pub(crate) fn chain(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "audit chain";
    let Some(chain) = &installation.facts.chain else { return vec![] };
    let found = match (&chain.found, &installation.newest) {
        (Err(broken), _) => Finding::problem(
            ABOUT,
            broken.to_string(),
            "leitwerk audit verify tells what that means and what to do; change nothing before",
        ),
        (Ok(count), Some(kept)) => {
            Finding::ok(ABOUT, format!("valid, {}; it reaches the anchor of {}", entries(*count), kept.file.display()))
        }
        (Ok(count), None) => Finding::ok(ABOUT, format!("valid, {}; compared with no anchor", entries(*count))),
    };
    vec![found]
}
