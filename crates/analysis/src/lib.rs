//! Pure numbers: what many people's answers say, and how sure that is. No I/O, no async, no SQL, no HTTP.
//!
//! [`opinion`] is the opinion landscape: which views exist, what do all share, where do they divide.

pub mod interval;
pub mod opinion;
pub mod partition;
pub mod random;
