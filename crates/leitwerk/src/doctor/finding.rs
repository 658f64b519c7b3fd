//! What is said about one point.

use std::fmt;

use anstyle::{AnsiColor, Style};
use serde::Serialize;

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Verdict {
    /// As it should be.
    Ok,
    /// It works, but something should be done.
    Warning,
    /// Data may be lost, read by others, or the program does not work.
    Problem,
}

/// What is said about one point: one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Finding {
    /// How it stands.
    pub(crate) verdict: Verdict,
    /// What is looked at.
    pub(crate) about: &'static str,
    /// What was found.
    pub(crate) says: String,
    /// What to do.
    pub(crate) next: Option<String>,
}

impl Finding {
    /// It is as it should be.
    pub(crate) fn ok(about: &'static str, says: impl Into<String>) -> Finding {
        Finding { verdict: Verdict::Ok, about, says: says.into(), next: None }
    }

    /// Something should be done.
    pub(crate) fn warning(about: &'static str, says: impl Into<String>, next: impl Into<String>) -> Finding {
        Finding { verdict: Verdict::Warning, about, says: says.into(), next: Some(next.into()) }
    }

    /// Something must be done.
    pub(crate) fn problem(about: &'static str, says: impl Into<String>, next: impl Into<String>) -> Finding {
        Finding { verdict: Verdict::Problem, about, says: says.into(), next: Some(next.into()) }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, colour) = match self.verdict {
            Verdict::Ok => ("ok", AnsiColor::Green),
            Verdict::Warning => ("warning", AnsiColor::Yellow),
            Verdict::Problem => ("problem", AnsiColor::Red),
        };
        let style = Style::new().fg_color(Some(colour.into())).bold();
        // As one line, whatever an engine said.
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        write!(f, "{style}{word:<7}{style:#}  {}: {}", self.about, line(&self.says))?;
        match &self.next {
            Some(next) => write!(f, " → {}", line(next)),
            None => Ok(()),
        }
    }
}
