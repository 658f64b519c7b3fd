//! Finds the holes of a Leitbild, as a compiler finds mistakes.
//!
//! Start with [`check`]. Every [`Rule`] has a code that never changes its meaning; what it looks for stands in the file
//! of its topic, in a function named like it. Words for people are not here: a [`Finding`] only carries what they need.

mod accepted;
mod finding;
mod goals;
mod indicators;
mod measures;
mod network;
mod rule;
mod sentences;
mod specific;
mod texts;
mod view;
mod whole;

pub use finding::{Detail, Finding, Place, Specific};
pub use rule::{Rule, Severity};
pub(crate) use sentences::{sentences, words as words_of};

use crate::code::{Code, ItemRef};
use crate::leitbild::Leitbild;
use crate::when::When;
use view::View;

/// What is to be checked.
#[derive(Clone, Debug)]
pub struct Question {
    /// The day on which it is judged what is overdue or too old.
    pub today: When,
    /// The edition to judge; none for every edition that is in force or can still be mended.
    pub edition: Option<Code>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// The findings: errors first, then by rule, item and place.
    pub findings: Vec<Finding>,
    /// Findings that the city accepts, each with the acceptance that says why; in the same order.
    pub accepted: Vec<(Finding, ItemRef)>,
}

/// What looks for the findings of one rule, or of two that come from the same place.
type Look = fn(&View<'_>, &mut Vec<Finding>);

const LOOKS: &[Look] = &[
    goals::not_taken_up,
    goals::take_up_without_sentence,
    goals::too_specific,
    goals::goal_without_origin,
    network::result_without_answer,
    goals::goal_without_measure,
    measures::nobody_responsible,
    measures::overdue,
    goals::goal_without_indicator,
    indicators::not_by_gender,
    indicators::without_source,
    indicators::too_old,
    network::group_not_reached,
    network::body_without_chair,
    network::body_of_one_group,
    measures::district_without_measure,
    measures::volunteers_alone,
    network::idle_organisation,
    goals::plan_in_conflict,
    texts::missing,
    texts::outdated,
    texts::sentence_too_long,
    texts::unreviewed,
    goals::dropped_without_reason,
    whole::problems,
    whole::orphan,
    goals::goal_vanished,
    texts::machine,
];

/// Checks a Leitbild. The same Leitbild and question give the same findings in the same order.
#[must_use]
pub fn check(leitbild: &Leitbild, question: &Question) -> Checked {
    let view = View::new(leitbild, question.today, question.edition.as_ref());
    let mut findings = Vec::new();
    for look in LOOKS {
        look(&view, &mut findings);
    }
    let mut accepted = accepted::take(&view, &mut findings);
    // Stable: findings of one place stay in the order of its text.
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    accepted.sort_by(|(a, _), (b, _)| order(a).cmp(&order(b)));
    Checked { findings, accepted }
}

fn order(finding: &Finding) -> (Severity, Rule, &ItemRef, &Option<Place>) {
    (finding.rule.severity(), finding.rule, &finding.item, &finding.place)
}
