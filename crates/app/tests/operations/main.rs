//! What the operations promise, on SQLite and on PostgreSQL alike.

mod access;
mod at_the_same_time;
mod borders;
mod edit;
mod editions;
mod exports;
mod imports;
mod matrix;
mod own_data;
mod retention;
mod support;
mod threads;
