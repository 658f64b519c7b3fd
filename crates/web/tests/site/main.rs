//! What the site promises: every page, every address, every header. The demo city in SQLite, asked in one process.

mod api;
mod changes;
mod check;
mod csv;
mod diff;
mod downloads;
mod drafts;
mod forms;
mod http;
mod inside;
mod languages;
mod links;
mod markup;
mod matrix;
mod messages;
mod odd_addresses;
mod pages;
mod payloads;
mod private;
mod report;
mod rights;
mod routes;
mod sessions;
mod sign_in;
mod sitemap;
mod support;
