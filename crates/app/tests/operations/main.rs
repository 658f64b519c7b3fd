//! What the operations promise, on SQLite and on PostgreSQL alike.

mod access;
mod at_the_same_time;
mod borders;
mod edit;
mod editions;
mod exports;
mod history;
mod import;
mod imports;
mod matrix;
mod organisations;
mod own_data;
mod retention;
mod support;
mod tables;
mod threads;
mod translations;
