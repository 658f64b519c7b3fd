//! Reads and writes the folder format: paths and bytes in, model out, every mistake with file, line, column and the
//! quoted line. Knows no file system.
//!
//! Start with [`read`] and [`write`]. Both go by [`leitwerk_model::shape`], so a new key of a kind needs no change
//! here. Where which kind stands is [`layout`].

mod build;
mod build_text;
mod build_value;
mod entry;
mod help;
pub mod layout;
mod mistake;
mod read;
mod read_borders;
mod read_csv;
mod read_toml;
pub mod schema;
mod source;
mod toml_words;
mod write;
mod write_csv;
mod write_toml;

pub use layout::Files;
pub use mistake::{Mistake, What};
pub use read::{Location, Locator, Reading, borders, read};
pub use write::write;
