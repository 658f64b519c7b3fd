//! What the store promises, on SQLite and on PostgreSQL alike.

mod accounts;
mod audit;
mod both_alike;
mod changing;
mod coverage;
mod drafts;
mod listing;
mod mails;
mod opening;
mod own;
mod privacy;
mod reading;
mod retention;
mod round_trip;
mod searching;
mod sessions;
mod support;
