//! The only crate with SQL. [`Db`] is SQLite or PostgreSQL; every query is one text for both.
//!
//! Start with [`Db::open`]; reading is in [`items`], [`thread`] and [`search`], writing in [`change`], what items were before
//! in [`versions`], files about to be brought in in [`staged`], what is to be translated in [`translations`], the chain of what was done in [`audit`], people in [`accounts`] and [`sessions`], what is kept too long in
//! [`retention`]; [`look`] and [`backup`] serve whoever runs it. Every read is told how much its reader sees ([`Sight`]); the
//! rest is left out in the query.

pub mod account_steps;
pub mod accounts;
mod anchor;
mod attempts;
pub mod audit;
pub mod backup;
pub mod change;
pub mod city_files;
mod db;
pub mod entries;
mod error;
mod fold;
pub mod items;
pub mod load;
pub mod look;
pub mod mails;
pub mod own;
mod parts;
pub mod previews;
pub mod retention;
pub mod search;
pub mod sessions;
mod sight;
pub mod staged;
pub mod steps;
pub mod thread;
pub mod translations;
pub mod versions;

pub use db::{Db, Engine};
pub use error::{Error, Result};
pub use fold::fold;
pub use sight::Sight;

/// The key of an item in the store. Public codes are for people; this is for joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(pub(crate) i64);

/// The number of an entry of the audit chain, from 1; 0 before the first. Everything public about a city depends on
/// nothing but this number, so it serves as the version of every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Head(pub i64);
