//! Everything public as JSON, for other programs: read only, under `/api/v1`.
//!
//! [`addresses`] lists every address once; the document that describes them ([`document`]), the page for people
//! (`pages/api.rs`) and the answer at `/api/v1` are made from it. [`item`] says what an item looks like, [`query`] what
//! may be asked, [`problem`] what a failure looks like.

pub(crate) mod addresses;
pub(crate) mod city;
pub(crate) mod document;
pub(crate) mod item;
pub(crate) mod items;
pub(crate) mod matrix;
pub(crate) mod problem;
pub(crate) mod query;
mod schemas;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use problem::Problem;

/// What stands in front of every address of this interface.
pub(crate) const ROOT: &str = "/api/v1";

/// Whether an address is one for programs, whatever is there: then failures speak to programs too.
pub(crate) fn is_for_programs(path: &str) -> bool {
    path.starts_with("/api/") || path == "/api"
}

/// An answer, or why there is none.
pub(crate) type Answer = Result<Response, Problem>;

/// An answer in JSON.
pub(crate) fn json(answer: &impl Serialize) -> Answer {
    let text = serde_json::to_string(answer).map_err(Problem::broken)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}
