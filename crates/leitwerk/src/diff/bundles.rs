//! Two bundles as text.

use leitwerk_i18n::Locale;
use leitwerk_model::diff::bundles::{BundleDiff, ItemDiff, LinkUnder, Named, TextDiff};
use leitwerk_model::text::{Text, TextState};
use serde_json::Value;

use super::{count, lang};
use crate::paper::{Mark, Paper, spans};

/// Longest fact that is printed whole: borders of districts are not for reading.
const LONGEST: usize = 80;

/// What is different in the second of two bundles, as text.
pub(super) fn text(diff: &BundleDiff, names: (&str, &str), t: &'static Locale, mut paper: Paper) -> String {
    paper.heading(&format!("{} → {}", names.0, names.1), '=');
    if diff.is_empty() {
        paper.write(0, &[(Mark::Plain, t.diff_bundle_same())]);
        return paper.text();
    }
    for (items, heading) in [
        (&diff.removed, t.diff_bundle_removed(count(diff.removed.len()))),
        (&diff.added, t.diff_bundle_added(count(diff.added.len()))),
    ] {
        if !items.is_empty() {
            paper.gap();
            paper.heading(&heading, '-');
        }
        for Named { item, title } in items {
            named(&mut paper, &item.to_string(), title.as_ref(), t);
        }
    }
    if !diff.changed.is_empty() {
        paper.gap();
        paper.heading(&t.diff_bundle_changed(count(diff.changed.len())), '-');
        for item in &diff.changed {
            changed(&mut paper, item, t);
        }
    }
    paper.gap();
    paper.write(0, &[(Mark::Plain, &t.diff_bundle_unchanged(count(diff.unchanged)))]);
    paper.text()
}

fn named(paper: &mut Paper, item: &str, title: Option<&Text>, t: &'static Locale) {
    let title = title.map_or("", |title| title.in_or_original(&lang(t)).1);
    let title = title.lines().next().unwrap_or_default();
    paper.write(2, &[(Mark::Strong, item), (Mark::Plain, "  "), (Mark::Plain, title)]);
}

fn changed(paper: &mut Paper, diff: &ItemDiff, t: &'static Locale) {
    named(paper, &diff.item.to_string(), diff.title.as_ref(), t);
    for fact in &diff.facts {
        let (old, new) = (fact.old.as_ref().map(value), fact.new.as_ref().map(value));
        let label = format!("{}: ", fact.name);
        let mut line = vec![(Mark::Plain, label.as_str())];
        line.extend(old.as_deref().map(|old| (Mark::Removed, old)));
        line.extend(new.as_deref().map(|new| (Mark::Added, new)));
        paper.write(4, &line);
    }
    for text in &diff.texts {
        let label = format!("{}.{}{}: ", text.part, text.lang, states(text));
        let mut line = vec![(Mark::Plain, label.as_str())];
        line.extend(spans(&text.pieces));
        paper.write(4, &line);
    }
    for (links, mark) in [(&diff.links_removed, Mark::Removed), (&diff.links_added, Mark::Added)] {
        for LinkUnder { key, other } in links {
            paper.write(4, &[(Mark::Plain, &format!("{key}: ")), (mark, &other.to_string())]);
        }
    }
}

/// That only the state of a text changed, or that, too.
fn states(text: &TextDiff) -> String {
    let word = |state: Option<TextState>| state.map_or("–", |state| state.into());
    if text.old_state == text.new_state {
        String::new()
    } else {
        format!(" ({} → {})", word(text.old_state), word(text.new_state))
    }
}

fn value(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST).chain(['…']).collect() }
}
