//! A database for one test, gone when it is dropped.

use crate::{postgres, sqlite};

/// An empty database.
#[derive(Debug)]
pub struct TestDatabase {
    url: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Sqlite { _folder: tempfile::TempDir },
    Postgres { name: String },
}

impl TestDatabase {
    pub(crate) fn sqlite(folder: tempfile::TempDir) -> TestDatabase {
        TestDatabase {
            url: format!("sqlite:{}", folder.path().join("test.db").display()),
            place: Place::Sqlite { _folder: folder },
        }
    }

    pub(crate) fn postgres(url: String, name: String) -> TestDatabase {
        TestDatabase { url, place: Place::Postgres { name } }
    }

    /// Where it is: `sqlite:/…/test.db` or `postgres://…`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Place::Postgres { name } = &self.place {
            postgres::remove(name);
        }
    }
}

/// Runs the body of a test on an empty SQLite database, then on an empty PostgreSQL one, if there is a server.
///
/// ```no_run
/// # async fn test() {
/// leitwerk_testkit::database::both(async |url: String| {
///     assert!(url.contains(':'));
/// })
/// .await;
/// # }
/// ```
pub async fn both(body: impl AsyncFn(String)) {
    // Shown with a failure, whose words may not tell which of the two it was.
    eprintln!("on SQLite:");
    let database = sqlite::database();
    body(database.url().to_owned()).await;
    if let Some(database) = postgres::database().await {
        eprintln!("on PostgreSQL:");
        body(database.url().to_owned()).await;
    }
}
