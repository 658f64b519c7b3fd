//! What may stand behind the question mark.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;

use super::problem::Problem;
use crate::view::words_of;

/// Items in an answer when nothing is said.
pub(crate) const USUAL: usize = 50;
/// Most items in an answer.
pub(crate) const MOST: usize = 200;

/// The parameters of a request, as they were written.
pub(crate) struct Asked(Vec<(String, String)>);

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Asked, Problem> {
        let asked = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri);
        asked
            .map(|Query(pairs)| Asked(pairs))
            .map_err(|_| Problem::bad_request("What follows the question mark is not understood."))
    }
}

/// Which part of a list is asked for.
#[derive(Debug)]
pub(crate) struct Part {
    /// At most so many items.
    pub(crate) limit: usize,
    /// Only those after this code.
    pub(crate) after: Option<Code>,
    /// Only those with this status.
    pub(crate) status: Option<String>,
}

impl Asked {
    /// For addresses that take no parameters.
    pub(crate) fn nothing(self) -> Result<(), Problem> {
        match self.0.first() {
            None => Ok(()),
            Some((name, _)) => Err(Problem::bad_request(format!("“{}” is not a parameter here; there are none.", short(name)))),
        }
    }

    /// For lists of a kind.
    pub(crate) fn part(self, kind: Kind) -> Result<Part, Problem> {
        let mut part = Part { limit: USUAL, after: None, status: None };
        let mut seen = Vec::new();
        for (name, value) in self.0 {
            if seen.contains(&name) {
                return Err(Problem::bad_request(format!("“{}” stands there twice.", short(&name))));
            }
            match name.as_str() {
                "limit" => part.limit = limit(&value)?,
                "after" => part.after = Some(after(kind, &value)?),
                "status" if !statuses(kind).is_empty() => part.status = Some(status(kind, value)?),
                _ => return Err(unknown(kind, &name)),
            }
            seen.push(name);
        }
        Ok(part)
    }
}

/// The words by which a list of a kind can be filtered; none where it cannot.
pub(crate) fn statuses(kind: Kind) -> Vec<&'static str> {
    // A draft is never public.
    words_of(kind).iter().copied().filter(|word| kind != Kind::Edition || *word != "draft").collect()
}

fn limit(value: &str) -> Result<usize, Problem> {
    let plain = value.bytes().all(|byte| byte.is_ascii_digit());
    let number = if plain { value.parse().ok() } else { None };
    number
        .filter(|number| (1..=MOST).contains(number))
        .ok_or_else(|| Problem::bad_request(format!("“limit” is a whole number from 1 to {MOST}, not “{}”.", short(value))))
}

fn after(kind: Kind, value: &str) -> Result<Code, Problem> {
    let code = Code::parse(value).ok().filter(|code| code.kind() == kind);
    code.ok_or_else(|| Problem::bad_request(format!("“after” is the code of a {kind}, which “{}” is not.", short(value))))
}

fn status(kind: Kind, value: String) -> Result<String, Problem> {
    let words = statuses(kind);
    if words.contains(&value.as_str()) {
        return Ok(value);
    }
    Err(Problem::bad_request(format!("“status” is one of {}, not “{}”.", words.join(", "), short(&value))))
}

fn unknown(kind: Kind, name: &str) -> Problem {
    let known = if statuses(kind).is_empty() { "after and limit" } else { "after, limit and status" };
    Problem::bad_request(format!("“{}” is not a parameter of this list, which has {known}.", short(name)))
}

/// So much of what was asked as a message needs.
fn short(asked: &str) -> String {
    asked.chars().take(40).collect()
}
