//! The method of Polis: against an independent computation, against another program, and against Polis' own exports.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

mod export;
mod fixtures;
mod independent;
mod properties;
mod real;
mod red_dwarf;
