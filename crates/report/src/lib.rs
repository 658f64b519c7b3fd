//! What Leitwerk shows and hands out: maps and charts as SVG, reports, tables.
//!
//! This crate turns values into text and knows nothing of databases, files or HTTP. A map carries classes only, never a
//! style, so that it passes the site's strict content security policy; in a report it is [`map::painted`]. A report is
//! made in two steps: [`edition::document`] chooses every word, [`html::html`] decides how they look.

pub mod accent;
pub mod chart;
pub mod csv;
pub mod document;
pub mod docx;
pub mod edition;
pub mod html;
pub mod map;
pub mod markdown;
pub mod opinion;
pub mod papers;
pub mod privacy;
mod svg;
pub mod translations;
