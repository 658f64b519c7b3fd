//! What waits for somebody: what they have to see to, promises that come to an end, translations of older texts.

use std::collections::BTreeMap;

use jiff::ToSpan as _;

use crate::code::ItemRef;
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::text::TextState;
use crate::when::When;
use crate::words::{MeasureStatus, words};

/// So many days before its end a promise is looked at, and so long afterwards.
pub const PROMISE_DAYS: i64 = 60;

/// So many days ahead something is soon.
pub const SOON_DAYS: i64 = 14;

words! {
    /// How near a day is.
    Nearness {
        /// It has passed.
        Overdue,
        /// It comes within the next days.
        Soon,
        /// It is further away.
        Later,
    }
}

/// Something with a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dated<'a> {
    /// What it is.
    pub item: &'a Item,
    /// Its day.
    pub day: When,
    /// How near that is.
    pub near: Nearness,
}

/// The day so many days after `today`; `today` itself where only its month or year is known.
fn after(today: When, days: i64) -> When {
    let date = today.date().and_then(|date| date.checked_add(days.days()).ok());
    date.map_or(today, When::from)
}

/// How near a day is. A month that has begun is not over.
#[must_use]
pub fn nearness(day: When, today: When) -> Nearness {
    if today.is_after(day) {
        Nearness::Overdue
    } else if day.is_after(after(today, SOON_DAYS)) {
        Nearness::Later
    } else {
        Nearness::Soon
    }
}

/// What is still to be seen to, of what is `mine`: the oldest day first.
#[must_use]
pub fn follow_ups<'a>(leitbild: &'a Leitbild, mine: impl Fn(&ItemRef) -> bool, today: When) -> Vec<Dated<'a>> {
    let open = leitbild.of_kind(Kind::FollowUp).filter_map(|item| match &item.facts {
        Facts::FollowUp(follow_up) if follow_up.done.is_none() => Some((item, follow_up.due)),
        _ => None,
    });
    dated(open, mine, today)
}

/// Measures of what is `mine` whose status is another than their days say, or will be soon: they are not over though their end has
/// passed or is near, or not begun though their beginning has or is. The oldest day first.
#[must_use]
pub fn due_measures<'a>(leitbild: &'a Leitbild, mine: impl Fn(&ItemRef) -> bool, today: When) -> Vec<Dated<'a>> {
    let due = leitbild.of_kind(Kind::Measure).filter_map(|item| match &item.facts {
        Facts::Measure(measure) if !matches!(measure.status, MeasureStatus::Completed | MeasureStatus::Stopped) => {
            let begins = measure.starts.filter(|_| measure.status == MeasureStatus::Planned);
            // A year or a month is not soon: only when it is over something is known.
            let tells = |day: &When| match nearness(*day, today) {
                Nearness::Overdue => true,
                Nearness::Soon => day.date().is_some(),
                Nearness::Later => false,
            };
            let days = [measure.ends, begins].into_iter().flatten().filter(tells);
            Some((item, days.min_by_key(|day| (nearness(*day, today), *day))?))
        }
        _ => None,
    });
    dated(due, mine, today)
}

/// Promises that come to an end, or did so lately, of what is `mine`: the first to end first.
#[must_use]
pub fn ending_promises<'a>(leitbild: &'a Leitbild, mine: impl Fn(&ItemRef) -> bool, today: When) -> Vec<Dated<'a>> {
    let (before, behind) = (after(today, -PROMISE_DAYS), after(today, PROMISE_DAYS));
    let near = |day: &When| !before.is_after(*day) && !day.is_after(behind);
    let ending = leitbild.of_kind(Kind::Commitment).filter_map(|item| match &item.facts {
        Facts::Commitment(commitment) => Some((item, commitment.until.filter(near)?)),
        _ => None,
    });
    dated(ending, mine, today)
}

fn dated<'a>(items: impl Iterator<Item = (&'a Item, When)>, mine: impl Fn(&ItemRef) -> bool, today: When) -> Vec<Dated<'a>> {
    let own = items.filter(|(item, _)| mine(&item.key));
    let mut dated: Vec<Dated<'_>> = own.map(|(item, day)| Dated { item, day, near: nearness(day, today) }).collect();
    dated.sort_by(|a, b| (a.near, a.day, &a.item.key).cmp(&(b.near, b.day, &b.item.key)));
    dated
}

/// How many translations are of an older text, by language, of what is `mine`.
#[must_use]
pub fn outdated(leitbild: &Leitbild, mine: impl Fn(&ItemRef) -> bool) -> BTreeMap<Lang, usize> {
    let mut counts = BTreeMap::new();
    for item in leitbild.items().filter(|item| mine(&item.key)) {
        let versions = item.texts.values().flat_map(|text| text.versions());
        for (lang, _) in versions.filter(|(_, version)| version.state == TextState::Outdated) {
            *counts.entry(lang.clone()).or_default() += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::text::{Part, Text, Version};

    fn item(code: &str, facts: serde_json::Value) -> Item {
        let key = ItemRef::parse(code, None).expect("a reference");
        let serde_json::Value::Object(facts) = facts else { unreachable!("an object") };
        Item { facts: Facts::from_map(key.kind(), facts).expect("facts"), key, texts: [].into(), links: Vec::new() }
    }

    fn city(items: impl IntoIterator<Item = Item>) -> Leitbild {
        let mut leitbild = Leitbild::new();
        for item in items {
            leitbild.insert(item);
        }
        leitbild
    }

    fn when(text: &str) -> When {
        text.parse().expect("a date")
    }

    fn told(dated: &[Dated<'_>]) -> Vec<(String, Nearness)> {
        dated.iter().map(|one| (one.item.key.to_string(), one.near)).collect()
    }

    #[test]
    fn measures_are_due_when_their_days_and_their_status_part_ways() {
        let measure = |code: &str, status: &str, starts: Option<&str>, ends: Option<&str>| {
            item(code, json!({ "type": "project", "status": status, "carried_by": "paid_staff", "starts": starts, "ends": ends }))
        };
        let all = city([
            measure("M1", "running", Some("2024"), Some("2025-10-14")),
            measure("M2", "running", Some("2024"), Some("2025-10-29")),
            measure("M3", "running", Some("2024"), Some("2025-10-30")),
            measure("M4", "planned", Some("2025-10-20"), Some("2027")),
            measure("M5", "planned", Some("2025-09"), Some("2025-12")),
            measure("M6", "paused", None, Some("2024")),
            measure("M7", "completed", None, Some("2024")),
            measure("M8", "running", Some("2025-10-20"), None),
            measure("M9", "running", None, Some("2025")),
            measure("M10", "planned", Some("2025-10-01"), Some("2025-10-20")),
        ]);
        let expected = [
            ("M6", Nearness::Overdue),
            ("M5", Nearness::Overdue),
            ("M10", Nearness::Overdue),
            ("M1", Nearness::Overdue),
            ("M4", Nearness::Soon),
            ("M2", Nearness::Soon),
        ];
        let expected: Vec<_> = expected.map(|(code, near)| (code.to_owned(), near)).into();
        assert_eq!(told(&due_measures(&all, |_| true, when("2025-10-15"))), expected);
        assert_eq!(told(&due_measures(&all, |key| key.code().as_str() == "M4", when("2025-10-15"))), expected[4..5]);
    }

    #[test]
    fn what_is_overdue_comes_first_and_what_is_done_no_more() {
        let due = |code: &str, due: &str| item(code, json!({ "due": due }));
        let all = city([
            due("W1", "2025-12-24"),
            due("W2", "2025-10-20"),
            due("W3", "2025-10-14"),
            due("W4", "2024"),
            due("W5", "2025-10"),
            item("W6", json!({ "due": "2025-01-01", "done": "2025-01-02" })),
        ]);
        let expected = [
            ("W4", Nearness::Overdue),
            ("W3", Nearness::Overdue),
            ("W5", Nearness::Soon),
            ("W2", Nearness::Soon),
            ("W1", Nearness::Later),
        ];
        let expected = expected.map(|(code, near)| (code.to_owned(), near));
        assert_eq!(told(&follow_ups(&all, |_| true, when("2025-10-15"))), expected);
        assert_eq!(told(&follow_ups(&all, |key| key.code().as_str() == "W2", when("2025-10-15"))), expected[3..4]);
    }

    #[test]
    fn a_promise_is_looked_at_around_its_end_and_not_for_ever() {
        let until = |code: &str, until: &str| item(code, json!({ "until": until }));
        let all = city([
            until("S1", "2025-12-01"),
            until("S2", "2025-12-31"),
            until("S3", "2025-09-30"),
            until("S4", "2022-06-30"),
            item("S5", json!({})),
        ]);
        let expected = [("S3".to_owned(), Nearness::Overdue), ("S1".to_owned(), Nearness::Later)];
        assert_eq!(told(&ending_promises(&all, |_| true, when("2025-10-15"))), expected);
    }

    #[test]
    fn only_translations_of_older_texts_are_counted() {
        let mut goal = item("G1", json!({}));
        let states = [("de", TextState::Original), ("ar", TextState::Outdated), ("en", TextState::Translated)];
        let versions = states.map(|(tag, state)| (tag.parse().expect("a tag"), Version { body: tag.into(), state }));
        for part in [Part::Title, Part::Text] {
            goal.texts.insert(part, Text::new(versions.clone().into()).expect("a text"));
        }
        let arabic: Lang = "ar".parse().expect("a tag");
        assert_eq!(outdated(&city([goal.clone()]), |_| true), BTreeMap::from([(arabic, 2)]));
        assert_eq!(outdated(&city([goal]), |_| false), BTreeMap::new());
    }
}
