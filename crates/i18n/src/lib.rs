//! What the software says, in every language it speaks: catalogues, typed message functions, numbers, dates, lists,
//! direction of writing. This crate knows nothing of pages, requests or the city's own texts.
//!
//! Start with [`Locale`]. The words stand in `locales/{tag}/*.ftl` (Fluent); `build.rs` embeds them and writes one
//! method for each German message, so that a key that does not exist is a compile error:
//!
//! ```text
//! # locales/de/goals.ftl                          locale.goals_heading() -> &'static str
//! goals-heading = Ziele
//! goals-measures = { $count ->                    locale.goals_measures(count: i64, field: &str) -> String
//!     [one] { $count } Maßnahme in { $field }
//!    *[other] { $count } Maßnahmen in { $field }
//! }
//! ```
//!
//! - Arguments come in alphabetical order. `$count`, and every variable that selects a plural form or a number, is an
//!   `i64`; it prints itself the way the language writes numbers. Every other variable is text.
//! - Keys beginning with `kind-`, `kinds-`, `word-`, `link-on-`, `link-back-`, `language-`, `period-`,
//!   `check-name-`, `check-help-` and `check-why-` are families: looked up by [`Locale::kind`], [`Locale::word`] and so
//!   on, with a word known at run time.
//! - A message that is not translated yet appears in German; a test keeps that from being released.
//! - A new language is a folder, a line in `LOCALES` of `build.rs` and one in `locale.rs`.

mod catalogue;
pub mod check;
mod dates;
mod families;
mod findings;
mod formats;
mod locale;
mod negotiate;
mod numbers;

pub use families::{family, status_family};
pub use locale::Locale;
pub use numbers::Number;

/// Made by `build.rs` out of `locales/`.
mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
