//! Reports as PDF, as their readers and their reading software see them.

mod arabic;
mod fonts;
mod poppler;
mod sample;
mod structure;
mod text;
