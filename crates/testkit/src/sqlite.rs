//! SQLite databases for one test.

use crate::database::TestDatabase;

/// A database file in a folder of its own; the file comes into being when it is first opened for writing.
///
/// # Panics
/// When no temporary folder can be made.
#[must_use]
pub fn database() -> TestDatabase {
    let folder = tempfile::Builder::new().prefix("leitwerk-sqlite-").tempdir();
    TestDatabase::sqlite(folder.unwrap_or_else(|error| panic!("no temporary folder: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_test_has_its_own_file_and_leaves_none() {
        let [one, other] = [database(), database()];
        assert_ne!(one.url(), other.url());
        let file = std::path::PathBuf::from(one.url().trim_start_matches("sqlite:"));
        assert!(file.is_absolute() && file.ends_with("test.db"));
        std::fs::write(&file, "").unwrap();
        drop(one);
        assert!(!file.exists());
    }
}
