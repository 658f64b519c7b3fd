//! One function per operation. Pages, command line and (later) jobs and imports all call the same.
//!
//! Every operation that changes something begins with [`access::authorise`], changes in one transaction of the store, and
//! leaves an entry in the audit chain. [`matrix`], [`public`] and [`changes`] only read what is public, [`check`] what is
//! internal; [`audit`], [`backup`] and [`doctor`] serve whoever runs the program.

pub mod access;
pub mod audit;
pub mod backup;
pub mod borders;
pub mod bundles;
pub mod changes;
pub mod check;
pub mod doctor;
pub mod matrix;
pub mod public;

/// What can go wrong in an operation, apart from what it is about.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The actor may not do this.
    #[error(transparent)]
    Forbidden(#[from] access::Forbidden),
    /// The database has no tables.
    #[error("this database has no tables yet; is it the right one? They are made by: leitwerk migrate")]
    NoTables,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] leitwerk_store::Error),
}
