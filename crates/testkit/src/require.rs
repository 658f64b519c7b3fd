//! What to do when something a test needs is not there.

/// Variable that names what must be there, separated by commas.
const VARIABLE: &str = "LEITWERK_REQUIRE";

/// Something tests need that a machine may not have; its name is the word in `LEITWERK_REQUIRE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A PostgreSQL server's programs.
    Postgres,
    /// A browser with its driver, and the checkers of pages (npm, Java).
    Browser,
    /// The real data beside the workspace.
    Shared,
    /// A disk to be filled.
    Disk,
    /// LibreOffice, and what reads the PDF it writes.
    Office,
}

impl Need {
    /// The word in `LEITWERK_REQUIRE`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Need::Postgres => "postgres",
            Need::Browser => "browser",
            Need::Shared => "shared",
            Need::Disk => "disk",
            Need::Office => "office",
        }
    }
}

/// Says on standard error that a test is skipped, `what` is missing and `how` to get it. Returns `None` for any type,
/// so that it can end the function that looked for it.
///
/// # Panics
/// With the same words, when `LEITWERK_REQUIRE` names the need.
pub fn missing<T>(need: Need, what: &str, how: &str) -> Option<T> {
    let sentence = sentence(what, how);
    let required = std::env::var(VARIABLE).unwrap_or_default();
    assert!(!is_required(need, &required), "{sentence}");
    eprintln!("{sentence}");
    None
}

fn sentence(what: &str, how: &str) -> String {
    format!("skipped: {what} — {how}")
}

fn is_required(need: Need, list: &str) -> bool {
    list.split(',').any(|word| word.trim() == need.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_is_required() {
        assert!(is_required(Need::Postgres, "browser, postgres"));
        assert!(!is_required(Need::Shared, "browser, postgres"));
        assert!(!is_required(Need::Browser, ""));
    }
}
