//! The threads that run to an item: which others may name it and under which of their keys; tying one, cutting one.
//!
//! A link stands at the item that declares it, so it is that item which changes.

use crate::code::ItemRef;
use crate::item::Item;
use crate::kind::Kind;
use crate::link::Declared;
use crate::shape::{self, Key, LinkKey};

/// Why a thread is not tied or cut.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Items of this kind do not name it under such a key.
    #[error("there is no such link")]
    NoPlace,
    /// Only one may be named there, and this one is.
    #[error("only one may be named, and that is {0}")]
    Full(ItemRef),
    /// One has to be named there, and this is the last.
    #[error("one has to be named")]
    Needed,
}

/// The kinds whose items may name one of `target` kind, each with the key under which they do.
pub fn naming(target: Kind) -> impl Iterator<Item = (Kind, &'static str, LinkKey)> {
    let keys = Kind::ALL.iter().flat_map(|kind| shape::link_keys(*kind).map(|(name, link)| (*kind, name, link)));
    keys.filter(move |(_, _, link)| link.targets.contains(&target))
}

/// The links that an item declares under a key.
fn under(item: &Item, link: LinkKey) -> impl Iterator<Item = &Declared> {
    item.links.iter().filter(move |declared| is_under(declared, link))
}

fn is_under(declared: &Declared, link: LinkKey) -> bool {
    declared.kind == link.kind && declared.at == link.at && link.targets.contains(&declared.other.kind())
}

/// Whether an item names another under a key.
#[must_use]
pub fn is_tied(item: &Item, link: LinkKey, target: &ItemRef) -> bool {
    under(item, link).any(|declared| declared.other == *target)
}

fn key(item: &Item, name: &str, target: &ItemRef) -> Result<(Key, LinkKey), Unfit> {
    let key = shape::keys(item.kind()).iter().find(|key| key.name == name).ok_or(Unfit::NoPlace)?;
    let (_, _, link) = naming(target.kind()).find(|(kind, at, _)| *kind == item.kind() && *at == name).ok_or(Unfit::NoPlace)?;
    Ok((*key, link))
}

/// The item as it names `target` under a key; as it is where it does so already.
///
/// # Errors
/// [`Unfit::NoPlace`], [`Unfit::Full`].
pub fn tied(item: &Item, name: &str, target: &ItemRef) -> Result<Item, Unfit> {
    let (_, link) = key(item, name, target)?;
    let mut next = item.clone();
    if is_tied(item, link, target) {
        return Ok(next);
    }
    if let Some(there) = under(item, link).next().filter(|_| !link.many) {
        return Err(Unfit::Full(there.other.clone()));
    }
    next.links.push(Declared { kind: link.kind, at: link.at, other: target.clone() });
    shape::in_order_of_keys(next.kind(), &mut next.links);
    Ok(next)
}

/// The item as it does not name `target` under a key; as it is where it never did.
///
/// # Errors
/// [`Unfit::NoPlace`], [`Unfit::Needed`].
pub fn cut(item: &Item, name: &str, target: &ItemRef) -> Result<Item, Unfit> {
    let (key, link) = key(item, name, target)?;
    if key.required && is_tied(item, link, target) && under(item, link).count() == 1 {
        return Err(Unfit::Needed);
    }
    let mut next = item.clone();
    next.links.retain(|declared| !(is_under(declared, link) && declared.other == *target));
    Ok(next)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::facts::Facts;

    fn key(text: &str) -> ItemRef {
        ItemRef::parse(text, None).expect("a reference")
    }

    fn item(code: &str, facts: serde_json::Value) -> Item {
        let serde_json::Value::Object(facts) = facts else { unreachable!("an object") };
        let key = key(code);
        Item { facts: Facts::from_map(key.kind(), facts).expect("facts"), key, texts: [].into(), links: Vec::new() }
    }

    fn measure() -> Item {
        item("M1", json!({ "type": "project", "status": "running", "carried_by": "paid_staff" }))
    }

    #[test]
    fn every_kind_that_names_a_goal_is_found_with_its_key() {
        let found: Vec<(Kind, &str)> = naming(Kind::Goal).map(|(kind, name, _)| (kind, name)).collect();
        for expected in [
            (Kind::Measure, "goals"),
            (Kind::Commitment, "goals"),
            (Kind::Indicator, "goals"),
            (Kind::TakeUp, "overarching"),
            (Kind::TakeUp, "in"),
            (Kind::Plan, "conflicts"),
            (Kind::FollowUp, "about"),
        ] {
            assert!(found.contains(&expected), "{expected:?}");
        }
        assert!(!found.contains(&(Kind::Measure, "partners")));
    }

    #[test]
    fn what_is_tied_is_cut_again_and_stands_in_the_order_of_the_keys() {
        let goal = key("2025/Z1.1");
        let with = tied(&measure(), "responsible", &key("O1")).and_then(|item| tied(&item, "goals", &goal)).expect("both fit");
        assert_eq!(with.links.iter().map(|link| &link.other).collect::<Vec<_>>(), [&goal, &key("O1")]);
        assert_eq!(tied(&with, "goals", &goal).as_ref(), Ok(&with), "no link stands twice");
        let partner = tied(&with, "partners", &key("O1")).expect("another key");
        let without = cut(&partner, "responsible", &key("O1")).expect("not needed");
        assert_eq!(without.links.len(), 2, "what is named under another key stays");
    }

    #[test]
    fn what_does_not_fit_is_refused_with_its_reason() {
        assert_eq!(tied(&measure(), "goals", &key("O1")), Err(Unfit::NoPlace));
        assert_eq!(tied(&measure(), "title", &key("O1")), Err(Unfit::NoPlace));
        assert_eq!(cut(&measure(), "nothing", &key("O1")), Err(Unfit::NoPlace));
        let planned = tied(&measure(), "plan", &key("K1")).expect("one plan");
        assert_eq!(tied(&planned, "plan", &key("K2")), Err(Unfit::Full(key("K1"))));
        let promise = tied(&item("S1", json!({})), "organisation", &key("O1")).expect("a promise of somebody");
        assert_eq!(cut(&promise, "organisation", &key("O1")), Err(Unfit::Needed));
        assert_eq!(cut(&promise, "organisation", &key("O2")).as_ref(), Ok(&promise));
    }
}
