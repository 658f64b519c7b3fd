//! What Leitwerk shows and hands out: maps and charts as SVG, reports, tables.
//!
//! This crate turns values into text and knows nothing of databases, files or HTTP. Pictures carry classes only,
//! never a style, so that they pass a strict content security policy; the colours are in the pages' stylesheet.

pub mod csv;
pub mod document;
pub mod map;
mod svg;
