//! What the store promises, on SQLite and on PostgreSQL alike.

mod audit;
mod audit_before_accounts;
mod both_alike;
mod changing;
mod copies;
mod coverage;
mod drafts;
mod full_disk;
mod listing;
mod opening;
mod reading;
mod round_trip;
mod searching;
mod support;
