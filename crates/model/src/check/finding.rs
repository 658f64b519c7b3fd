//! What the check finds: which rule, where, and what the sentence about it needs to say.

use crate::code::ItemRef;
use crate::language::Lang;
use crate::problems::Breach;
use crate::text::Part;
use crate::when::When;
use crate::words::Cadence;

use super::rule::Rule;

/// A hole in a Leitbild.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: Rule,
    /// The item at which it stands.
    pub item: ItemRef,
    /// Where at the item, if not the whole of it.
    pub place: Option<Place>,
    /// What else is to be said.
    pub detail: Detail,
}

/// Where at an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Under a key: `responsible`.
    Key(&'static str),
    /// Where it meets another item: `H4` for an overarching goal and a field.
    Item(ItemRef),
    /// In a language: `ar`.
    Lang(Lang),
    /// In a text, in a language: `text.de-simple`.
    Text(Part, Lang),
}

/// What the sentence about a finding needs beyond item and place.
#[derive(Clone, Debug, PartialEq)]
pub enum Detail {
    /// Nothing.
    None,
    /// Another item: the field of a take-up, the only group of a body.
    Item(ItemRef),
    /// What is too specific, and the words that are.
    Specific(Specific, String),
    /// A day that has passed.
    Day(When),
    /// The last observation and how often there should be one.
    Observed {
        /// Period of the last observation, as the source writes it; none where there was none.
        latest: Option<String>,
        /// How often there should be one.
        cadence: Cadence,
    },
    /// The texts concerned.
    Parts(Vec<Part>),
    /// A sentence and how many words it has.
    Sentence(String, usize),
    /// What contradicts what.
    Breach(Breach),
    /// What an acceptance was for.
    Accepted(Rule),
}

/// What makes words too specific for an overarching goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Specific {
    /// A street with its number, a postal code, a telephone number, an address on the web.
    Address,
    /// A day, a month or a year.
    Date,
    /// An amount.
    Figure,
    /// An organisation of the city, by name.
    Organisation,
}

impl Finding {
    pub(crate) fn new(rule: Rule, item: &ItemRef) -> Finding {
        Finding { rule, item: item.clone(), place: None, detail: Detail::None }
    }

    pub(crate) fn at(self, place: Place) -> Finding {
        Finding { place: Some(place), ..self }
    }

    pub(crate) fn saying(self, detail: Detail) -> Finding {
        Finding { detail, ..self }
    }

    /// The place as written in output and in acceptances: `H4`, `responsible`, `ar`, `text.de-simple`. An item of the
    /// same edition goes by its code alone.
    #[must_use]
    pub fn place_name(&self) -> Option<String> {
        Some(match self.place.as_ref()? {
            Place::Key(key) => (*key).to_owned(),
            Place::Item(other) => other.seen_from(self.item.edition()),
            Place::Lang(lang) => lang.to_string(),
            Place::Text(part, lang) => format!("{}.{lang}", part.as_str()),
        })
    }
}
