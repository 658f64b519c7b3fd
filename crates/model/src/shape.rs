//! The shape of each kind: its keys, what they hold, which links they declare.
//!
//! One table serves the bundle format (reading, writing, JSON Schema, documentation), the store (who declares which
//! link) and the pages. A new attribute of an item is a member in [`crate::facts`] and a row here.

use crate::check::Rule;
use crate::code::{Code, ItemRef};
use crate::kind::Kind;
use crate::link::{Declared, End, LinkKind};
use crate::text::Part;
use crate::words::{
    Answer, BodyType, Cadence, CarriedBy, Change, ConsultationResult, Direction, EditionStatus, MeasureStatus, MeasureType,
    MeetingType, SectionType, SourceType, Symbol, Unit,
};

/// One key of a kind.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Name, as written in bundles and JSON.
    pub name: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub holds: Holds,
}

/// What a key holds.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    /// A text in several languages.
    Text(Part),
    /// One word of a list.
    Word(&'static [&'static str]),
    /// A date as precise as known.
    When,
    /// An address beginning with `https://` or `http://`.
    Url,
    /// A line of text that is the same in every language.
    Line,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// A number.
    Decimal,
    /// A colour as `#rrggbb`.
    Colour,
    /// A language tag.
    Language,
    /// Language tags.
    Languages,
    /// One or more links to other items.
    Link(LinkKey),
}

/// A key that declares links.
#[derive(Clone, Copy, Debug)]
pub struct LinkKey {
    /// What the links say.
    pub kind: LinkKind,
    /// At which end the items named under this key stand.
    pub at: End,
    /// Kinds that may be named.
    pub targets: &'static [Kind],
    /// Whether several may be named.
    pub many: bool,
}

const fn text(part: Part, name: &'static str) -> Key {
    Key { name, required: false, holds: Holds::Text(part) }
}
const fn key(name: &'static str, holds: Holds) -> Key {
    Key { name, required: false, holds }
}
const fn one(name: &'static str, kind: LinkKind, at: End, targets: &'static [Kind]) -> Key {
    Key { name, required: false, holds: Holds::Link(LinkKey { kind, at, targets, many: false }) }
}
const fn many(name: &'static str, kind: LinkKind, at: End, targets: &'static [Kind]) -> Key {
    Key { name, required: false, holds: Holds::Link(LinkKey { kind, at, targets, many: true }) }
}
const fn must(key: Key) -> Key {
    Key { required: true, ..key }
}

/// Kinds of item of which the office keeps notes (releases, accepted findings, follow-ups): all but those notes, the last three.
const NOTABLE: &[Kind] = Kind::ALL.split_at(Kind::ALL.len() - 3).0;

/// The words of [`crate::release::RELEASABLE`].
const TABLES: &[&str] = &[
    "edition",
    "erratum",
    "source",
    "result",
    "plan",
    "stakeholder-group",
    "organisation",
    "commitment",
    "body",
    "meeting",
    "district",
    "process",
    "phase",
    "measure",
    "indicator",
];

const TITLE: Key = must(text(Part::Title, "title"));
const TEXT: Key = text(Part::Text, "text");
const URL: Key = key("url", Holds::Url);
const VALID_FROM: Key = key("valid_from", Holds::When);
const VALID_TO: Key = key("valid_to", Holds::When);
const STARTS: Key = key("starts", Holds::When);
const ENDS: Key = key("ends", Holds::When);

/// The keys of a kind, in the order in which they are written. Every kind but the city also has `code`.
#[must_use]
pub fn keys(kind: Kind) -> &'static [Key] {
    use End::{From, To};
    match kind {
        Kind::City => {
            const {
                &[
                    must(text(Part::Title, "name")),
                    must(key("original_language", Holds::Language)),
                    must(key("languages", Holds::Languages)),
                    key("interface_languages", Holds::Languages),
                    key("example", Holds::Flag),
                    key("as_of", Holds::When),
                    key("accent", Holds::Colour),
                    text(Part::Welcome, "welcome"),
                    text(Part::Imprint, "imprint"),
                    text(Part::Contact, "contact"),
                    text(Part::Privacy, "privacy"),
                ]
            }
        }
        Kind::Edition => {
            const {
                &[
                    must(key("status", Holds::Word(EditionStatus::WORDS))),
                    VALID_FROM,
                    VALID_TO,
                    key("adopted_on", Holds::When),
                    key("decision", Holds::Line),
                    key("decision_url", Holds::Url),
                    TITLE,
                    TEXT,
                    text(Part::Term, "term"),
                ]
            }
        }
        Kind::Section => const { &[must(key("type", Holds::Word(SectionType::WORDS))), TITLE, must(TEXT)] },
        Kind::Field => const { &[key("symbol", Holds::Word(Symbol::WORDS)), TITLE, TEXT] },
        Kind::Goal => {
            const {
                &[
                    one("field", LinkKind::InField, From, &[Kind::Field]),
                    many(
                        "origin",
                        LinkKind::Origin,
                        From,
                        &[Kind::Result, Kind::Source, Kind::Meeting, Kind::Body, Kind::StakeholderGroup],
                    ),
                    TITLE,
                    must(TEXT),
                ]
            }
        }
        Kind::TakeUp => {
            const {
                &[
                    must(one("overarching", LinkKind::TakesUp, From, &[Kind::Goal])),
                    must(one("in", LinkKind::TakenUpIn, To, &[Kind::Field, Kind::Goal, Kind::Measure])),
                    text(Part::Sentence, "sentence"),
                    text(Part::Justification, "justification"),
                ]
            }
        }
        Kind::Succession => {
            const {
                &[
                    must(key("change", Holds::Word(Change::WORDS))),
                    many("from", LinkKind::Preceded, From, &[Kind::Goal, Kind::Field]),
                    many("to", LinkKind::Became, To, &[Kind::Goal, Kind::Field]),
                    text(Part::Reason, "reason"),
                ]
            }
        }
        Kind::Consultation => {
            const {
                &[
                    must(one("body", LinkKind::Deliberated, From, &[Kind::Body])),
                    one("meeting", LinkKind::ConsultedAt, From, &[Kind::Meeting]),
                    key("order", Holds::Count),
                    key("date", Holds::When),
                    key("result", Holds::Word(ConsultationResult::WORDS)),
                    key("in_favour", Holds::Count),
                    key("against", Holds::Count),
                    key("abstained", Holds::Count),
                    URL,
                    text(Part::Opinion, "opinion"),
                    text(Part::Dissent, "dissent"),
                ]
            }
        }
        Kind::Erratum => {
            const {
                &[
                    must(many(
                        "corrects",
                        LinkKind::Corrected,
                        From,
                        &[Kind::Edition, Kind::Section, Kind::Field, Kind::Goal, Kind::TakeUp],
                    )),
                    must(key("date", Holds::When)),
                    must(TEXT),
                ]
            }
        }
        Kind::Source => const { &[must(key("type", Holds::Word(SourceType::WORDS))), key("date", Holds::When), URL, TITLE, TEXT] },
        Kind::Result => {
            const {
                &[
                    must(one("source", LinkKind::Quoted, From, &[Kind::Source])),
                    key("answer", Holds::Word(Answer::WORDS)),
                    must(text(Part::Quote, "quote")),
                    text(Part::Reason, "reason"),
                ]
            }
        }
        Kind::Plan => {
            const {
                &[
                    key("date", Holds::When),
                    URL,
                    many("same", LinkKind::Same, To, &[Kind::Goal]),
                    many("supports", LinkKind::Supports, To, &[Kind::Goal]),
                    many("conflicts", LinkKind::Conflicts, To, &[Kind::Goal]),
                    TITLE,
                    TEXT,
                ]
            }
        }
        Kind::StakeholderGroup => const { &[TITLE, TEXT] },
        Kind::Organisation => {
            const {
                &[
                    TITLE,
                    TEXT,
                    many("groups", LinkKind::GroupOf, From, &[Kind::StakeholderGroup]),
                    one("parent", LinkKind::Parent, From, &[Kind::Organisation]),
                    VALID_FROM,
                    VALID_TO,
                    many("successors", LinkKind::FollowedBy, To, &[Kind::Organisation]),
                    URL,
                ]
            }
        }
        Kind::Commitment => {
            const {
                &[
                    must(one("organisation", LinkKind::Promised, From, &[Kind::Organisation])),
                    many("goals", LinkKind::Committed, From, &[Kind::Goal]),
                    key("since", Holds::When),
                    key("until", Holds::When),
                    must(TEXT),
                ]
            }
        }
        Kind::Body => {
            const {
                &[
                    must(key("type", Holds::Word(BodyType::WORDS))),
                    one("chair", LinkKind::Chairs, From, &[Kind::Organisation]),
                    many("members", LinkKind::Delegates, From, &[Kind::Organisation]),
                    many("fields", LinkKind::WorkedOn, From, &[Kind::Field]),
                    VALID_FROM,
                    VALID_TO,
                    many("successors", LinkKind::FollowedBy, To, &[Kind::Body]),
                    TITLE,
                    TEXT,
                ]
            }
        }
        Kind::Meeting => {
            const {
                &[
                    must(key("type", Holds::Word(MeetingType::WORDS))),
                    must(key("date", Holds::When)),
                    one("body", LinkKind::Held, From, &[Kind::Body]),
                    one("phase", LinkKind::InPhase, From, &[Kind::Phase]),
                    key("participants", Holds::Count),
                    many("groups", LinkKind::Attended, From, &[Kind::StakeholderGroup]),
                    many("districts", LinkKind::TakesPlace, From, &[Kind::District]),
                    TITLE,
                    text(Part::Agenda, "agenda"),
                    TEXT,
                    text(Part::Minutes, "minutes"),
                ]
            }
        }
        Kind::District => {
            const {
                &[
                    TITLE,
                    key("number", Holds::Line),
                    one("parent", LinkKind::Contains, From, &[Kind::District]),
                    key("residents", Holds::Count),
                ]
            }
        }
        Kind::Process => const { &[many("edition", LinkKind::Writes, To, &[Kind::Edition]), STARTS, ENDS, TITLE, TEXT] },
        Kind::Phase => const { &[must(one("process", LinkKind::HasPhase, From, &[Kind::Process])), STARTS, ENDS, TITLE, TEXT] },
        Kind::Measure => {
            const {
                &[
                    must(key("type", Holds::Word(MeasureType::WORDS))),
                    must(key("status", Holds::Word(MeasureStatus::WORDS))),
                    STARTS,
                    ENDS,
                    must(key("carried_by", Holds::Word(CarriedBy::WORDS))),
                    many("goals", LinkKind::CarriedOut, From, &[Kind::Goal]),
                    many("responsible", LinkKind::Responsible, From, &[Kind::Organisation]),
                    many("partners", LinkKind::Partner, From, &[Kind::Organisation]),
                    many("districts", LinkKind::TakesPlace, From, &[Kind::District]),
                    one("plan", LinkKind::Planned, From, &[Kind::Plan]),
                    TITLE,
                    must(TEXT),
                    text(Part::Statement, "statement"),
                ]
            }
        }
        Kind::Indicator => {
            const {
                &[
                    must(key("unit", Holds::Word(Unit::WORDS))),
                    must(key("direction", Holds::Word(Direction::WORDS))),
                    must(key("cadence", Holds::Word(Cadence::WORDS))),
                    must(key("about_people", Holds::Flag)),
                    key("by_gender", Holds::Flag),
                    key("base_period", Holds::Line),
                    key("base_value", Holds::Decimal),
                    key("latest_period", Holds::Line),
                    key("latest_value", Holds::Decimal),
                    key("target_period", Holds::Line),
                    key("target_value", Holds::Decimal),
                    many("goals", LinkKind::Watched, From, &[Kind::Goal]),
                    many("measures", LinkKind::Watched, From, &[Kind::Measure]),
                    TITLE,
                    must(text(Part::ReadingAid, "reading_aid")),
                    TEXT,
                    text(Part::Origin, "origin"),
                ]
            }
        }
        Kind::Release => {
            const {
                &[
                    key("date", Holds::When),
                    key("table", Holds::Word(TABLES)),
                    many("items", LinkKind::Released, To, crate::release::RELEASABLE),
                ]
            }
        }
        Kind::Acceptance => {
            const {
                &[
                    must(key("rule", Holds::Word(Rule::WORDS))),
                    many("items", LinkKind::Accepts, To, NOTABLE),
                    key("place", Holds::Line),
                    key("until", Holds::When),
                    must(text(Part::Reason, "reason")),
                ]
            }
        }
        Kind::FollowUp => {
            const {
                &[
                    must(key("due", Holds::When)),
                    key("done", Holds::When),
                    many("about", LinkKind::Prompted, From, NOTABLE),
                    many("responsible", LinkKind::Assigned, From, &[Kind::Organisation]),
                    one("decided", LinkKind::Decided, From, &[Kind::Meeting]),
                    must(TEXT),
                ]
            }
        }
    }
}

/// The keys of a kind that declare links.
pub fn link_keys(kind: Kind) -> impl Iterator<Item = (&'static str, LinkKey)> {
    keys(kind).iter().filter_map(|key| match key.holds {
        Holds::Link(link) => Some((key.name, link)),
        _ => None,
    })
}

/// The key under which an item of `kind` declares a link of `link` kind to an item of `target` kind.
#[must_use]
pub fn declaring_key(kind: Kind, link: LinkKind, at: End, target: Kind) -> Option<&'static str> {
    link_keys(kind).find(|(_, key)| key.kind == link && key.at == at && key.targets.contains(&target)).map(|(name, _)| name)
}

/// Which end of a link declares it: the item whose shape has the key. Every link has exactly one.
#[must_use]
pub fn declares(from: Kind, link: LinkKind, to: Kind) -> Option<End> {
    if declaring_key(to, link, End::From, from).is_some() {
        Some(End::To)
    } else if declaring_key(from, link, End::To, to).is_some() {
        Some(End::From)
    } else {
        None
    }
}

/// Puts links into the order of the keys that declare them; those under one key stay as they are.
pub fn in_order_of_keys(kind: Kind, links: &mut [Declared]) {
    let keys: Vec<&str> = link_keys(kind).map(|(name, _)| name).collect();
    links.sort_by_key(|link| {
        let key = declaring_key(kind, link.kind, link.at, link.other.kind());
        keys.iter().position(|name| Some(*name) == key)
    });
}

/// What the item is called when only its code is known: used where a kind has no title of its own.
#[must_use]
pub fn title_part(kind: Kind) -> Part {
    match kind {
        Kind::TakeUp => Part::Sentence,
        Kind::Result => Part::Quote,
        Kind::Commitment | Kind::Erratum | Kind::FollowUp => Part::Text,
        Kind::Consultation => Part::Opinion,
        Kind::Succession | Kind::Acceptance => Part::Reason,
        _ => Part::Title,
    }
}

/// The items an item can be read about on the page of: a phase on its process, a result on its source.
#[must_use]
pub fn home(item: &ItemRef) -> Option<Code> {
    match item.kind() {
        Kind::Result | Kind::Phase => item.code().as_str().split_once('.').and_then(|(parent, _)| Code::parse(parent).ok()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::*;
    use crate::facts::Facts;

    #[test]
    fn no_key_stands_twice_and_every_kind_of_link_has_a_place_to_be_declared() {
        let mut declared = HashSet::new();
        for kind in Kind::ALL {
            let mut names = HashSet::new();
            for key in keys(*kind) {
                assert!(names.insert(key.name), "{kind}: {}", key.name);
                assert_ne!(key.name, "code");
            }
            declared.extend(link_keys(*kind).map(|(_, key)| key.kind));
        }
        for link in LinkKind::ALL {
            assert!(declared.contains(link), "{link} is declared by no kind");
        }
    }

    #[test]
    fn notes_of_the_office_are_about_everything_but_such_notes() {
        let notable: HashSet<Kind> = NOTABLE.iter().copied().collect();
        assert_eq!(notable, Kind::ALL.iter().copied().filter(|kind| !kind.is_internal()).collect());
    }

    #[test]
    fn a_link_is_declared_at_one_end_only() {
        let mut ends: HashMap<(Kind, LinkKind, Kind), usize> = HashMap::new();
        for kind in Kind::ALL {
            for (_, key) in link_keys(*kind) {
                for target in key.targets {
                    let (from, to) = if key.at == End::From { (*target, *kind) } else { (*kind, *target) };
                    *ends.entry((from, key.kind, to)).or_default() += 1;
                    assert!(declares(from, key.kind, to).is_some());
                }
            }
        }
        assert!(ends.values().all(|count| *count == 1), "{ends:?}");
    }

    #[test]
    fn the_tables_that_can_be_withheld_are_those_whose_items_can() {
        let words: Vec<&str> = crate::release::RELEASABLE.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(TABLES, words);
    }

    #[test]
    fn the_facts_of_every_kind_are_made_of_its_keys() {
        for kind in Kind::ALL {
            let mut map = serde_json::Map::new();
            for key in keys(*kind) {
                let value: serde_json::Value = match key.holds {
                    Holds::Text(_) | Holds::Link(_) => continue,
                    Holds::Word(words) => words[0].into(),
                    Holds::When => "2025-06".into(),
                    Holds::Url => "https://example.org".into(),
                    Holds::Line => "x".into(),
                    Holds::Flag => true.into(),
                    Holds::Count => 3.into(),
                    Holds::Decimal => 3.5.into(),
                    Holds::Colour => "#1f5f6b".into(),
                    Holds::Language => "de".into(),
                    Holds::Languages => vec!["de", "ar"].into(),
                };
                map.insert(key.name.to_owned(), value);
            }
            let facts = Facts::from_map(*kind, map.clone()).expect("every key fits the facts");
            assert_eq!(facts.to_map(), map, "{kind}: the facts keep every key");
            assert_eq!(facts.kind(), *kind);
        }
    }
}
