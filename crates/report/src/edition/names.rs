//! Names of the time: in a report on what is over, organisations and bodies are called what they were called then.

use std::collections::BTreeMap;

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::{Edition, Facts};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::when::When;
use leitwerk_model::words::EditionStatus;

/// Most names that one organisation had, one after the other: a circle does not hold anybody up.
const MOST_NAMES: usize = 50;

/// Who stood in whose place on the day that counts.
pub(super) struct Names<'r> {
    /// Of those that begin only after that day: whom they followed.
    before: BTreeMap<&'r ItemRef, Vec<&'r ItemRef>>,
}

impl<'r> Names<'r> {
    /// The names that count for an edition or a meeting, as far as readers see who bears them.
    pub(super) fn of(leitbild: &'r Leitbild, about: &ItemRef, shown: impl Fn(&Item) -> bool) -> Names<'r> {
        let mut before: BTreeMap<&ItemRef, Vec<&ItemRef>> = BTreeMap::new();
        if let Some(day) = day(leitbild, about) {
            let begins_later = |key: &ItemRef| {
                let starts = leitbild.get(key).and_then(|item| item.facts.period().0);
                starts.is_some_and(|starts| starts.is_after(day))
            };
            for kind in [Kind::Organisation, Kind::Body] {
                for item in leitbild.of_kind(kind).filter(|item| shown(item)) {
                    for next in item.linked(LinkKind::FollowedBy, End::To).filter(|next| begins_later(next)) {
                        before.entry(next).or_default().push(&item.key);
                    }
                }
            }
        }
        Names { before }
    }

    /// Who stood there then in the place of whoever is named. Where several became one nobody can tell which of them, and the
    /// name stays.
    pub(super) fn then<'k>(&self, key: &'k ItemRef) -> &'k ItemRef
    where
        'r: 'k,
    {
        let mut at = key;
        for _ in 0..MOST_NAMES {
            match self.before.get(at).map(Vec::as_slice) {
                Some([one]) => at = one,
                _ => break,
            }
        }
        at
    }
}

/// The day whose names count: of a meeting, and of an edition that another has taken the place of the day that happened, or the last
/// one of its time where that was earlier.
fn day(leitbild: &Leitbild, about: &ItemRef) -> Option<When> {
    match &leitbild.get(about)?.facts {
        Facts::Meeting(meeting) => Some(meeting.date),
        Facts::Edition(Edition { status: EditionStatus::Superseded, valid_to, .. }) => {
            let adopted = |item: &Item| match &item.facts {
                Facts::Edition(edition) if item.key.code() > about.code() => edition.adopted_on,
                _ => None,
            };
            let followed = leitbild.of_kind(Kind::Edition).find_map(adopted);
            // A year is over later than any day in it.
            let earlier = |last: When, followed: When| if followed.is_after(last) { last } else { followed };
            valid_to.zip(followed).map(|(last, followed)| earlier(last, followed)).or(*valid_to).or(followed)
        }
        _ => None,
    }
}
