//! `retention`: deleting at once what is kept too long.

use std::fmt::Write as _;

use leitwerk_app::access::Actor;
use leitwerk_app::retention::{self, Counts};
use leitwerk_model::meaning::Tongue;
use leitwerk_store::Db;

use crate::output;

/// Deletes what is too old by every rule, or only says what would be deleted.
///
/// # Errors
/// When the store fails, or the result cannot be printed.
pub(crate) async fn run(db: &Db, dry_run: bool) -> anyhow::Result<()> {
    let found = retention::run(db, &Actor::Operator, jiff::Timestamp::now(), dry_run).await?;
    output::print(&told(&found, dry_run))
}

/// What each rule found, in plain words.
fn told(found: &Counts, dry_run: bool) -> String {
    let mut out = String::new();
    for (rule, count) in found {
        let done = if dry_run { "to delete" } else { "deleted" };
        let _ = writeln!(out, "{}: {count} {done}. Rule: {}.", rule.concerns().said(Tongue::English), rule.told(Tongue::English));
    }
    if dry_run {
        out.push_str("Nothing was changed. Without --dry-run it is deleted.\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use leitwerk_model::privacy::Rule;

    use super::*;

    #[test]
    fn a_dry_run_says_that_nothing_was_changed() {
        let found: Counts = [(Rule::Session, 0), (Rule::Mail, 12)].into();
        let dry = told(&found, true);
        assert!(
            dry.contains("known what became of them: 12 to delete. Rule: 30 days") && dry.contains("Nothing was changed."),
            "{dry}"
        );
        let done = told(&found, false);
        assert!(done.contains("Sessions that have ended: 0 deleted.") && !done.contains("Nothing was changed."), "{done}");
    }
}
