//! What is different between two states of an item, in words: for a history, and where two people wrote at once.

use leitwerk_model::diff::bundles::{FactDiff, ItemDiff, LinkUnder, item_diff};
use leitwerk_model::diff::wording::Piece;
use leitwerk_model::item::Item;
use leitwerk_model::shape::{self, Holds};
use leitwerk_model::text::TextState;
use serde_json::Value;

use crate::html::Html;
use crate::view::Page;

/// What is different about an item.
pub(crate) struct ItemChanges {
    pub(crate) facts: Vec<FactChange>,
    pub(crate) texts: Vec<TextChange>,
    pub(crate) links: Vec<LinkChange>,
}

/// A fact before and after.
pub(crate) struct FactChange {
    pub(crate) label: &'static str,
    pub(crate) old: String,
    pub(crate) new: String,
}

/// A text in one language.
pub(crate) struct TextChange {
    pub(crate) label: &'static str,
    pub(crate) language: String,
    pub(crate) spoken: Html,
    pub(crate) pieces: Vec<Piece>,
    /// How it came to be, before and after, where that is another.
    pub(crate) states: Option<(&'static str, &'static str)>,
}

/// Links that came or went under one key.
pub(crate) struct LinkChange {
    pub(crate) label: &'static str,
    pub(crate) removed: Vec<String>,
    pub(crate) added: Vec<String>,
}

/// From one state of an item to another; none where both say the same.
pub(crate) fn changes(page: &Page, old: &Item, new: &Item) -> Option<ItemChanges> {
    item_diff(old, new).map(|diff| told(page, new, &diff))
}

/// A difference, in words.
pub(crate) fn told(page: &Page, item: &Item, diff: &ItemDiff) -> ItemChanges {
    let t = page.t;
    let state = |state: Option<TextState>| state.map_or(t.edit_none(), |state| t.word("text-state", state.as_str()));
    let key_of = |part| {
        let of_part = |key: &&shape::Key| matches!(key.holds, Holds::Text(of) if of == part);
        shape::keys(item.kind()).iter().find(of_part).map_or("text", |key| key.name)
    };
    let fact = |fact: &FactDiff| {
        let key = shape::keys(item.kind()).iter().find(|key| key.name == fact.name);
        FactChange {
            label: key.map_or("", |key| t.word("key", key.name)),
            old: value(page, item, fact.old.as_ref(), &fact.name),
            new: value(page, item, fact.new.as_ref(), &fact.name),
        }
    };
    let texts = diff.texts.iter().map(|text| TextChange {
        label: t.word("key", key_of(text.part)),
        language: t.language_name(&text.lang).to_owned(),
        spoken: page.spoken(&text.lang),
        pieces: text.pieces.clone(),
        states: (text.old_state != text.new_state).then(|| (state(text.old_state), state(text.new_state))),
    });
    let under = |links: &[LinkUnder], key: &str| -> Vec<String> {
        links.iter().filter(|link| link.key == key).map(|link| link.other.to_string()).collect()
    };
    let links = shape::link_keys(item.kind()).map(|(key, _)| LinkChange {
        label: t.word("key", key),
        removed: under(&diff.links_removed, key),
        added: under(&diff.links_added, key),
    });
    let links = links.filter(|change| !change.removed.is_empty() || !change.added.is_empty());
    ItemChanges { facts: diff.facts.iter().map(fact).collect(), texts: texts.collect(), links: links.collect() }
}

fn value(page: &Page, item: &Item, value: Option<&Value>, name: &str) -> String {
    let t = page.t;
    match value {
        None => t.edit_none().to_owned(),
        Some(Value::Bool(flag)) => (if *flag { t.item_yes() } else { t.item_no() }).to_owned(),
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        Some(Value::String(text)) => {
            let holds = shape::keys(item.kind()).iter().find(|key| key.name == name).map(|key| key.holds);
            match holds {
                Some(Holds::Word(_)) => {
                    leitwerk_i18n::family(item.kind(), name).map_or(text.as_str(), |family| t.word(family, text)).to_owned()
                }
                Some(Holds::When) => page.date(Some(text)),
                _ => text.clone(),
            }
        }
        Some(other) => other.to_string(),
    }
}
