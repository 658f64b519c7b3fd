//! What the columns of a table are taken as: the fields of the page, and what was chosen in them.

use leitwerk_app::import::{Columns, labels};
use leitwerk_i18n::Locale;
use leitwerk_model::import::{CODE, Choice};
use leitwerk_model::kind::Kind;
use leitwerk_model::shape::{self, Holds};
use leitwerk_store::fold;

use crate::forms::Fields;

/// A value that can be chosen.
pub(super) struct Offer {
    pub(super) value: &'static str,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// What a column is taken as.
pub(super) struct Pick {
    pub(super) at: usize,
    pub(super) label: String,
    pub(super) examples: String,
    pub(super) offers: Vec<Offer>,
}

/// What a value of a column means.
pub(super) struct Word {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) label: String,
    pub(super) offers: Vec<Offer>,
}

/// What holds for rows that say nothing.
pub(super) struct Fixed {
    pub(super) key: &'static str,
    pub(super) label: String,
    pub(super) offers: Vec<Offer>,
}

/// The columns with what they can be taken as.
pub(super) fn picks(t: &Locale, kind: Kind, read: &Columns) -> Vec<Pick> {
    let column = |(at, column): (usize, &leitwerk_app::import::Column)| {
        let chosen = read.choice.columns.get(at).and_then(Option::as_deref);
        let none = Offer { value: "", label: t.import_left_out().to_owned(), chosen: chosen.is_none() };
        let code = Offer { value: CODE, label: t.edit_code().to_owned(), chosen: chosen == Some(CODE) };
        let key = |key: &shape::Key| {
            let required = if key.required {
                format!("{} {}", t.word("key", key.name), t.edit_required())
            } else {
                t.word("key", key.name).to_owned()
            };
            Offer { value: key.name, label: required, chosen: chosen == Some(key.name) }
        };
        let keys = shape::keys(kind).iter().map(key);
        Pick {
            at,
            label: if column.name.is_empty() {
                t.import_column_unnamed(&column.letters)
            } else {
                t.import_column(&column.letters, &column.name)
            },
            examples: if column.examples.is_empty() {
                t.import_column_empty().to_owned()
            } else {
                t.import_examples(&column.examples.iter().map(|example| shortened(example)).collect::<Vec<_>>().join(" · "))
            },
            offers: [none, code].into_iter().chain(keys).collect(),
        }
    };
    read.columns.iter().enumerate().map(column).collect()
}

/// Most characters of an example.
const LONGEST: usize = 60;

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let start: String = text.chars().take(LONGEST).collect();
    format!("{}…", start.trim_end())
}

fn offers(t: &Locale, kind: Kind, key: &str, chosen: Option<&str>) -> Vec<Offer> {
    let none = Offer { value: "", label: t.edit_none().to_owned(), chosen: chosen.is_none() };
    let words = labels(t, kind, key).into_iter();
    let offer =
        |(word, label): (&'static str, &'static str)| Offer { value: word, label: label.to_owned(), chosen: chosen == Some(word) };
    std::iter::once(none).chain(words.map(offer)).collect()
}

/// Values that are none of the words of their key, each to be given one.
pub(super) fn words(t: &Locale, kind: Kind, read: &Columns) -> Vec<Word> {
    let mut words = Vec::new();
    for (at, column) in read.columns.iter().enumerate() {
        let Some(key) = read.choice.columns.get(at).and_then(Option::as_deref) else { continue };
        for value in &column.unknown {
            let chosen = read.choice.words.get(key).and_then(|words| words.get(&fold(value)));
            words.push(Word {
                id: format!("w{}", words.len()),
                name: format!("word/{key}/{value}"),
                label: t.import_word(t.word("key", key), &shortened(value)),
                offers: offers(t, kind, key, chosen.map(String::as_str)),
            });
        }
    }
    words
}

/// Keys with words that every item needs and no column holds.
pub(super) fn fixed(t: &Locale, kind: Kind, choice: &Choice) -> Vec<Fixed> {
    let needed = shape::keys(kind).iter().filter(|key| key.required && matches!(key.holds, Holds::Word(_)));
    let fixed = |key: &shape::Key| Fixed {
        key: key.name,
        label: t.import_fixed(t.word("key", key.name)),
        offers: offers(t, kind, key.name, choice.fixed.get(key.name).map(String::as_str)),
    };
    needed.map(fixed).collect()
}

/// What was chosen.
pub(super) fn read(sent: &Fields) -> Choice {
    let mut choice = Choice {
        sheet: Some(sent.one("sheet").to_owned()).filter(|sheet| !sheet.is_empty()),
        heading: sent.one("heading").trim().parse().ok(),
        by_title: sent.one("by_title") == "yes",
        ..Choice::default()
    };
    for (at, key) in sent.under("column/") {
        let Ok(at @ 0..leitwerk_app::table::MOST_COLUMNS) = at.parse::<usize>() else { continue };
        if choice.columns.len() <= at {
            choice.columns.resize(at + 1, None);
        }
        choice.columns[at] = Some(key.to_owned()).filter(|key| !key.is_empty());
    }
    for (said, word) in sent.under("word/").filter(|(_, word)| !word.is_empty()) {
        let Some((key, value)) = said.split_once('/') else { continue };
        choice.words.entry(key.to_owned()).or_default().insert(fold(value), word.to_owned());
    }
    let fixed = sent.under("fixed/").filter(|(_, word)| !word.is_empty());
    choice.fixed = fixed.map(|(key, word)| (key.to_owned(), word.to_owned())).collect();
    choice
}

/// Whether another sheet or heading was chosen than the one whose columns were shown.
pub(super) fn is_elsewhere(choice: &Choice, sent: &Fields) -> bool {
    sent.one("shown_sheet") != choice.sheet.as_deref().unwrap_or_default()
        || sent.one("shown_heading").parse().ok() != choice.heading
}

/// What stands in the way of a preview, at its field.
pub(super) fn wrong(t: &Locale, kind: Kind, choice: &Choice) -> Vec<(&'static str, String)> {
    let mut wrong = Vec::new();
    let has = |name: &str| choice.columns.iter().flatten().any(|key| key == name);
    if !has("title") && !has(CODE) {
        wrong.push(("columns", t.import_no_title().to_owned()));
    }
    let several = |key: &&shape::Key| match key.holds {
        Holds::Link(link) => !link.many,
        _ => true,
    };
    let code = std::iter::once(CODE);
    for name in code.chain(shape::keys(kind).iter().filter(several).map(|key| key.name)) {
        if choice.columns.iter().flatten().filter(|key| *key == name).count() > 1 {
            let label = if name == CODE { t.edit_code() } else { t.word("key", name) };
            wrong.push(("columns", t.import_column_twice(label)));
        }
    }
    wrong
}
