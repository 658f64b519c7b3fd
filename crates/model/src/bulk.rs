//! The same change for many items at once: a key set or emptied, a link added or taken away.

use crate::code::ItemRef;
use crate::edit::{self, WrongValue};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::shape::{self, Holds, Key};
use crate::threads::{Unfit, cut, tied};

/// A change for many items of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A fact is what was typed; without anything typed there is none.
    Set(&'static str, String),
    /// Another item is named under a key.
    Add(&'static str, ItemRef),
    /// Another item is no longer named under a key.
    Remove(&'static str, ItemRef),
    /// Under a key that names one item, this one is named instead of whichever was.
    Instead(&'static str, ItemRef),
    /// The items are taken out.
    Archive,
}

/// Why a change does not fit an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A value that cannot be taken.
    Value(WrongValue),
    /// A link that does not fit there, or has to stay.
    Link(Unfit),
}

/// The keys of a kind that can be changed for many at once: words of a list, dates, whether or not, and links. Texts are each
/// item's own.
pub fn keys(kind: Kind) -> impl Iterator<Item = &'static Key> {
    shape::keys(kind).iter().filter(|key| matches!(key.holds, Holds::Word(_) | Holds::When | Holds::Flag | Holds::Link(_)))
}

/// One of those keys.
#[must_use]
pub fn key(kind: Kind, name: &str) -> Option<&'static Key> {
    keys(kind).find(|key| key.name == name)
}

/// The kinds of item that are changed many at once: of what there is once, or only by its own text, there is no list to choose from.
#[must_use]
pub fn is_offered(kind: Kind) -> bool {
    !matches!(kind, Kind::City | Kind::Edition | Kind::Acceptance)
}

/// The item after a change; none where it is taken out.
///
/// # Errors
/// [`Misfit`].
pub fn changed(item: &Item, change: &Change) -> Result<Option<Item>, Misfit> {
    let next = match change {
        Change::Archive => return Ok(None),
        Change::Set(name, value) => with(item, name, value.trim()).map_err(Misfit::Value)?,
        Change::Add(name, other) => tied(item, name, other).map_err(Misfit::Link)?,
        Change::Remove(name, other) => cut(item, name, other).map_err(Misfit::Link)?,
        Change::Instead(name, other) => {
            let mut without = item.clone();
            without.links.retain(|link| shape::declaring_key(item.kind(), link.kind, link.at, link.other.kind()) != Some(*name));
            tied(&without, name, other).map_err(Misfit::Link)?
        }
    };
    Ok(Some(next))
}

/// The item with a fact as it was typed.
fn with(item: &Item, name: &str, value: &str) -> Result<Item, WrongValue> {
    let key = key(item.kind(), name).ok_or(WrongValue::NoWord)?;
    let mut facts = item.facts.to_map();
    if value.is_empty() {
        if key.required {
            return Err(WrongValue::Missing);
        }
        facts.remove(name);
    } else {
        facts.insert(name.to_owned(), edit::fact(key.holds, &[value])?);
    }
    // Every value was looked at by its key.
    let facts = Facts::from_map(item.kind(), facts).map_err(|_| WrongValue::NoWord)?;
    Ok(Item { facts, ..item.clone() })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn reference(text: &str) -> ItemRef {
        ItemRef::parse(text, None).expect("a reference")
    }

    fn measure() -> Item {
        let serde_json::Value::Object(facts) = json!({
            "type": "project", "status": "running", "carried_by": "paid_staff", "starts": "2025-03"
        }) else {
            unreachable!("an object")
        };
        let key = reference("M1");
        Item { facts: Facts::from_map(key.kind(), facts).expect("facts"), key, texts: [].into(), links: Vec::new() }
    }

    fn then(item: &Item, change: &Change) -> Item {
        changed(item, change).expect("it fits").expect("it is there")
    }

    #[test]
    fn a_fact_is_set_emptied_or_refused_and_nothing_else_changes() {
        let done = then(&measure(), &Change::Set("status", " completed ".into()));
        assert_eq!(done.facts.status(), Some("completed"));
        assert_eq!(done.facts.to_map()["starts"], "2025-03");
        assert!(!then(&measure(), &Change::Set("starts", String::new())).facts.to_map().contains_key("starts"));
        assert_eq!(then(&measure(), &Change::Set("ends", "18.6.2026".into())).facts.to_map()["ends"], "2026-06-18");
        let refused = |name, value: &str| changed(&measure(), &Change::Set(name, value.into()));
        assert_eq!(refused("status", ""), Err(Misfit::Value(WrongValue::Missing)));
        assert_eq!(refused("status", "finished"), Err(Misfit::Value(WrongValue::NoWord)));
        assert_eq!(refused("ends", "bald"), Err(Misfit::Value(WrongValue::NoDate)));
        assert_eq!(refused("title", "x"), Err(Misfit::Value(WrongValue::NoWord)), "a text is each item's own");
    }

    #[test]
    fn links_are_added_taken_away_and_exchanged() {
        let (one, two) = (reference("O1"), reference("O2"));
        let both = then(&then(&measure(), &Change::Add("responsible", one.clone())), &Change::Add("responsible", two.clone()));
        assert_eq!(both.links.iter().map(|link| &link.other).collect::<Vec<_>>(), [&one, &two]);
        let left = then(&both, &Change::Remove("responsible", one.clone()));
        assert_eq!(left.links.iter().map(|link| &link.other).collect::<Vec<_>>(), [&two]);
        let planned = then(&left, &Change::Add("plan", reference("K1")));
        let refused = changed(&planned, &Change::Add("plan", reference("K2")));
        assert_eq!(refused, Err(Misfit::Link(Unfit::Full(reference("K1")))));
        let exchanged = then(&planned, &Change::Instead("plan", reference("K2")));
        assert_eq!(exchanged.links.iter().map(|link| &link.other).collect::<Vec<_>>(), [&two, &reference("K2")]);
        assert_eq!(changed(&exchanged, &Change::Archive), Ok(None));
    }

    #[test]
    fn what_everybody_would_change_at_once_is_a_word_a_day_or_a_link_of_a_list() {
        let names: Vec<&str> = keys(Kind::Measure).map(|key| key.name).collect();
        assert_eq!(
            names,
            ["type", "status", "starts", "ends", "carried_by", "goals", "responsible", "partners", "districts", "plan"]
        );
        assert!(!is_offered(Kind::City) && !is_offered(Kind::Edition) && is_offered(Kind::FollowUp));
    }
}
