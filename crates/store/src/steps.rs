//! The steps that make the tables: one file each and engine, `migrations/<engine>/0001_what_it_does.sql`, inside the program.
//!
//! They are read when the program starts and not by a macro, which would compile both engines once more for itself.

use std::sync::LazyLock;

use include_dir::{Dir, File, include_dir};
use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

use crate::db::Engine;

static SQLITE: LazyLock<Migrator> = LazyLock::new(|| read(&SQLITE_FILES));
static POSTGRES: LazyLock<Migrator> = LazyLock::new(|| read(&POSTGRES_FILES));
static SQLITE_FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../migrations/sqlite");
static POSTGRES_FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../migrations/postgres");

/// The steps of an engine, in their order.
#[must_use]
pub fn of(engine: Engine) -> &'static Migrator {
    match engine {
        Engine::Sqlite => &SQLITE,
        Engine::Postgres => &POSTGRES,
    }
}

fn read(folder: &'static Dir<'_>) -> Migrator {
    Migrator::with_migrations(folder.files().filter_map(step).collect())
}

/// `0003_versions.sql` is step 3, “versions”.
fn step(file: &'static File<'_>) -> Option<Migration> {
    let (version, name) = file.path().file_stem()?.to_str()?.split_once('_')?;
    let sql = file.contents_utf8()?.into_sql_str();
    Some(Migration::new(version.parse().ok()?, name.replace('_', " ").into(), MigrationType::Simple, sql, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_step_and_both_engines_take_the_same() {
        let told =
            |engine| -> Vec<(i64, String)> { of(engine).iter().map(|step| (step.version, step.description.to_string())).collect() };
        let steps = told(Engine::Sqlite);
        assert_eq!(steps.iter().map(|(version, _)| *version).collect::<Vec<_>>(), (1..).take(steps.len()).collect::<Vec<_>>());
        assert_eq!(steps[0].1, "foundation");
        assert_eq!(steps.len(), SQLITE_FILES.files().count());
        assert_eq!(steps, told(Engine::Postgres));
        assert_eq!(steps.len(), POSTGRES_FILES.files().count());
    }
}
