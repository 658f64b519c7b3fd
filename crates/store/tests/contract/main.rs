//! What the store promises, on SQLite and on PostgreSQL alike.

mod accounts;
mod audit;
mod audit_before_accounts;
mod both_alike;
mod changing;
mod city_files;
mod copies;
mod coverage;
mod drafts;
mod frozen;
mod full_disk;
mod listing;
mod mails;
mod opening;
mod own;
mod previews;
mod privacy;
mod reading;
mod retention;
mod round_trip;
mod searching;
mod sessions;
mod staged;
mod support;
mod translations;
mod versions;
