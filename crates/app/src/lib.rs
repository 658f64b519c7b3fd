//! One function per operation. Pages, command line and (later) jobs and imports all call the same.
//!
//! Every operation that changes something begins with [`access::authorise`], changes in one transaction of the store, and
//! leaves an entry in the audit chain. Operations on accounts are those of [`gate::Gate`], which everybody who comes in
//! passes: [`sign_in`], [`own_account`], [`accounts`], [`mail`]. [`matrix`], [`public`] and [`changes`] only read what is
//! public, [`check`] what is internal; [`audit`], [`backup`] and [`doctor`] serve whoever runs the program.

pub mod access;
pub mod accounts;
pub mod archive;
pub mod audit;
pub mod backup;
pub mod borders;
pub mod bulk;
pub mod bundles;
pub mod changes;
pub mod check;
pub mod clock;
pub mod decision;
pub mod desk;
pub mod doctor;
pub mod edit;
pub mod examples;
pub mod face;
pub mod gate;
pub mod history;
pub mod import;
pub mod key;
pub mod log;
pub mod mail;
pub mod matrix;
pub mod my_day;
pub mod organisations;
pub mod own_account;
pub mod own_data;
pub mod papers;
pub mod passwords;
pub mod preview;
pub mod public;
pub mod release;
pub mod retention;
pub mod rework;
pub mod second_factor;
pub mod sign_in;
pub mod table;
pub mod take_ups;
pub mod threads;
pub mod translations;
pub mod upload;

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
    /// Something could not be sealed or opened.
    #[error(transparent)]
    Key(#[from] key::KeyError),
    /// A password could not be hashed.
    #[error(transparent)]
    Hash(passwords::HashError),
}

/// A mail address as it is kept. Whether it exists only a mail tells.
fn mail_address(text: &str) -> Result<String, sign_in::Refused> {
    let text = text.trim();
    let parsed: Result<lettre::Address, _> = text.parse();
    if text.len() > 254 || parsed.is_err() { Err(sign_in::Refused::NoAddress) } else { Ok(text.to_owned()) }
}
