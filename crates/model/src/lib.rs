//! Types and rules of a Leitbild. No I/O, no async, no SQL, no HTTP.
//!
//! Start with [`item::Item`] (anything with a code), [`link::LinkKind`] (how items hang together) and
//! [`shape`] (which kind has which keys). [`leitbild::Leitbild`] is all of it together, [`problems`] what holds for the
//! whole, [`frozen`] what an adopted edition forbids; [`matrix`] is the rule that an overarching goal
//! holds everywhere, [`check`] finds holes, [`rework`] writes the next edition, [`diff`] compares editions. [`access`] is the table of who may do what, [`privacy`] the
//! map of what is stored about people.

pub mod access;
pub mod area;
pub mod bulk;
pub mod check;
pub mod code;
pub mod colour;
pub mod decision;
pub mod diff;
pub mod edit;
pub mod facts;
pub mod find;
pub mod frozen;
pub mod import;
pub mod item;
pub mod kind;
pub mod language;
pub mod leitbild;
pub mod link;
pub mod matrix;
pub mod meaning;
pub mod my_day;
pub mod organisations;
pub mod privacy;
pub mod problems;
pub mod release;
pub mod rework;
pub mod shape;
pub mod simple;
pub mod take_ups;
pub mod text;
pub mod threads;
pub mod translations;
pub mod undo;
pub mod value;
pub mod when;
pub mod words;
