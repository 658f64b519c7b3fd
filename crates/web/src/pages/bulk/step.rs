//! What the chosen items shall be, and what that would change.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use leitwerk_app::bulk::Preview;
use leitwerk_model::bulk::{Misfit, key};
use leitwerk_model::code::ItemRef;
use leitwerk_model::diff::bundles::item_diff;
use leitwerk_model::edit::Wrong;
use leitwerk_model::find::Sought;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::shape::{Holds, LinkKey};
use leitwerk_model::threads::{Unfit, is_tied};

use super::choice;
use super::choose::{Offer, size};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{ItemChanges, said, told};
use crate::reader::Reader;
use crate::view::{ItemLink, Nav, Page};

/// Items that are shown of those found, and of those that can be taken away.
const FOUND: usize = 20;

/// How the value is given.
enum Input {
    /// One of several.
    Choice(Vec<Offer>),
    /// A day.
    Day(String),
    /// Another item: what is found can be added, what is there taken away.
    Other { found: Vec<(String, Html)>, there: Vec<(String, Html)>, asked: String, searched: bool, many: bool },
}

#[derive(Template)]
#[template(path = "bulk/step.html")]
pub(super) struct Asking {
    page: Page,
    action: String,
    back: String,
    edition: Option<String>,
    key: &'static str,
    label: &'static str,
    chosen: Vec<(String, ItemLink)>,
    input: Input,
    /// That nothing was said yet.
    problem: Option<&'static str>,
}

fn back(page: &Page, kind: Kind, bases: &BTreeMap<ItemRef, i64>) -> String {
    let edition = bases.keys().next().and_then(ItemRef::edition);
    let query = edition.map(|edition| format!("?edition={edition}")).unwrap_or_default();
    page.to(&format!("bulk/{}{query}", kind.plural()))
}

fn frame(reader: Reader, kind: Kind, bases: &BTreeMap<ItemRef, i64>) -> Page {
    let title = reader.t.bulk_title(reader.t.kinds(kind));
    let mut page = Page::new(reader, Nav::None, title);
    for edition in bases.keys().filter_map(ItemRef::edition).collect::<BTreeSet<_>>() {
        page.is_about(edition);
    }
    page
}

/// Asks for the value.
pub(super) fn asking(
    reader: Reader,
    kind: Kind,
    bases: &BTreeMap<ItemRef, i64>,
    items: &[Item],
    seen: &Leitbild,
    sent: &Fields,
) -> Asking {
    let page = frame(reader, kind, bases);
    let t = page.t;
    let (name, holds) = key(kind, sent.one("key")).map_or(("", Holds::Flag), |key| (key.name, key.holds));
    let offer =
        |value: &str, label: &str| Offer { value: value.to_owned(), label: label.to_owned(), chosen: sent.one("value") == value };
    let none = offer("", t.edit_none());
    let input = match holds {
        Holds::Word(words) => {
            let family = leitwerk_i18n::family(kind, name);
            let words = words.iter().map(|word| offer(word, family.map_or(*word, |family| t.word(family, word))));
            Input::Choice(std::iter::once(none).chain(words).collect())
        }
        Holds::Flag => Input::Choice(vec![none, offer("true", t.item_yes()), offer("false", t.item_no())]),
        Holds::Link(link) => others(&page, kind, link, items, seen, sent),
        _ => Input::Day(sent.one("value").to_owned()),
    };
    let chosen = items.iter().map(|item| {
        let number = bases.get(&item.key).copied().unwrap_or(0);
        (choice(&item.key, number), page.link_of(item))
    });
    Asking {
        action: page.to(&format!("bulk/{}", kind.plural())),
        back: back(&page, kind, bases),
        edition: bases.keys().next().and_then(ItemRef::edition).map(ToString::to_string),
        key: name,
        label: t.word("key", name),
        chosen: chosen.collect(),
        problem: (sent.one("do") == "preview").then(|| t.bulk_nothing_said()),
        input,
        page,
    }
}

/// Items that can be named: what was looked for, and what the chosen ones name already.
fn others(page: &Page, kind: Kind, link: LinkKey, items: &[Item], seen: &Leitbild, sent: &Fields) -> Input {
    let asked = sent.one("find-other").trim().to_owned();
    let (sought, searched) = (Sought::parse(&asked), sent.one("do") == "find" && !asked.is_empty());
    let named = |item: &Item| {
        let link = page.link_of(item);
        let edition = link.edition.map(|edition| format!("{edition}/")).unwrap_or_default();
        Html::trusted(format!(
            "<span class=\"code\" dir=\"ltr\">{}</span> {}",
            Html::text(&format!("{edition}{}", link.code)),
            link.title
        ))
    };
    let home = items.first().and_then(|item| item.key.edition().cloned());
    let home = home.or_else(|| page.site.in_force(page.sight).map(|edition| edition.code.clone()));
    let mut found: Vec<&Item> = Vec::new();
    if searched {
        found = seen.items().filter(|item| link.targets.contains(&item.kind()) && sought.is(item)).collect();
        found.sort_by_key(|item| item.key.edition() != home.as_ref());
        found.truncate(FOUND);
    }
    let is_there = |other: &&Item| link.targets.contains(&other.kind()) && items.iter().any(|item| is_tied(item, link, &other.key));
    let there = seen.items().filter(is_there).take(FOUND);
    let required = key(kind, sent.one("key")).is_some_and(|key| key.required && !link.many);
    Input::Other {
        found: found.into_iter().map(|item| (format!("add {}", item.key), named(item))).collect(),
        there: there.filter(|_| !required).map(|item| (format!("remove {}", item.key), named(item))).collect(),
        asked,
        searched,
        many: link.many,
    }
}

/// What changes about an item.
struct Line {
    link: ItemLink,
    /// None where it is taken out.
    changes: Option<ItemChanges>,
}

#[derive(Template)]
#[template(path = "bulk/preview.html")]
pub(super) struct Shown {
    page: Page,
    action: String,
    back: String,
    /// Why nothing was saved.
    problem: Option<String>,
    /// What the form sends again: names and values.
    again: Vec<(&'static str, String)>,
    summary: String,
    lines: Vec<Line>,
    same: Option<String>,
    misfits: Vec<(String, String)>,
    overtaken: Option<String>,
    archives: bool,
}

/// What a change would do.
pub(super) fn shown(
    reader: Reader,
    kind: Kind,
    bases: &BTreeMap<ItemRef, i64>,
    preview: &Preview,
    sent: &Fields,
    problem: Option<String>,
) -> Shown {
    let page = frame(reader, kind, bases);
    let t = page.t;
    let list = |keys: &[ItemRef]| t.list(&keys.iter().map(ToString::to_string).collect::<Vec<_>>());
    let line = |(before, after): &(Item, Option<Item>)| Line {
        link: page.link_of(before),
        changes: after.as_ref().and_then(|after| item_diff(before, after).map(|diff| told(&page, after, &diff))),
    };
    let why = |misfit: &Misfit, key: &ItemRef| match misfit {
        Misfit::Value(what) => {
            let name = leitwerk_model::bulk::key(kind, sent.one("key")).map_or("text", |key| key.name);
            said(t, &Wrong { key: name, what: what.clone() })
        }
        Misfit::Link(Unfit::Full(other)) => t.threads_full(&key.to_string(), &other.to_string()),
        Misfit::Link(_) => t.threads_needed(&key.to_string()),
    };
    // Only those that change go on.
    let going = preview.changes.iter().filter_map(|(item, _)| Some(("item", choice(&item.key, *bases.get(&item.key)?))));
    let typed = ["key", "value", "other"].map(|name| (name, sent.one(name).to_owned()));
    let again = going.chain(typed.into_iter().filter(|(_, value)| !value.is_empty())).collect();
    Shown {
        action: page.to(&format!("bulk/{}", kind.plural())),
        back: back(&page, kind, bases),
        problem,
        again,
        summary: t.bulk_summary(size(preview.changes.len())),
        lines: preview.changes.iter().map(line).collect(),
        same: (!preview.same.is_empty()).then(|| t.bulk_same(&list(&preview.same))),
        misfits: preview.misfits.iter().map(|(key, misfit)| (key.to_string(), why(misfit, key))).collect(),
        overtaken: (!preview.overtaken.is_empty()).then(|| t.bulk_left_out(&list(&preview.overtaken))),
        archives: sent.one("key") == "archive",
        page,
    }
}
