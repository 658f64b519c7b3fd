//! What tests need from outside the code: temporary databases, real data, a browser and checkers of its pages.
//!
//! Not every machine has all of it. A test asks the kit, and where something is missing the test is skipped with a
//! sentence that says what and how to get it:
//!
//! ```no_run
//! # async fn test() {
//! let Some(database) = leitwerk_testkit::postgres::database().await else { return };
//! # }
//! ```
//!
//! `LEITWERK_REQUIRE=postgres,browser,office,shared,disk` (all or some) turns the skip into a failure, as it is in CI.
//!
//! Servers are started once a test process, when first asked for, and are gone when the process is, even if it was
//! killed.

pub mod browser;
mod checkers;
pub mod database;
pub mod folder;
pub mod html;
pub mod office;
pub mod postgres;
pub mod require;
pub mod shared;
pub mod small_disk;
pub mod sqlite;
mod watched;

pub use database::{TestDatabase, both};
