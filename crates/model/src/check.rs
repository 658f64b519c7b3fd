//! Finds the holes of a Leitbild, as a compiler finds mistakes.

mod rule;

pub use rule::{Rule, Severity};
