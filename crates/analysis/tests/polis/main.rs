//! The method of Polis: against an independent computation, against another program, and against Polis' own exports.

mod export;
mod fixtures;
mod independent;
mod properties;
mod real;
mod red_dwarf;
