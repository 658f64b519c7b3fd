//! The forms of a page of the desk as a template shows them: what was typed stays in the one that was sent, and what is wrong is
//! said at its field.

use std::collections::BTreeMap;

use leitwerk_app::edit::NotSaved;
use leitwerk_i18n::Locale;
use leitwerk_model::rework::{Refused, Step};

use super::{not_saved, said};
use crate::forms::Fields;
use crate::html::Html;
use crate::respond::Failure;

/// So many parts a form offers for a goal that is split.
pub(super) const PARTS: usize = 4;

/// What stands in the forms of a page, and what is wrong in the one that was sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    /// What is wrong: the id of a field, and a sentence.
    pub(super) problems: Vec<(String, String)>,
    /// The language in which is written, where that is not the page's.
    pub(super) spoken: Html,
    /// The form that was sent, and what was typed into it.
    sent: Option<(String, Fields)>,
    stored: BTreeMap<&'static str, String>,
}

impl Sheet {
    /// One of the forms as it was sent.
    pub(super) fn sent(form: impl Into<String>, sent: Fields) -> Sheet {
        Sheet { sent: Some((form.into(), sent)), ..Sheet::default() }
    }

    /// The same, with what stands in a field where nothing was typed.
    pub(super) fn with(mut self, name: &'static str, stored: String) -> Sheet {
        self.stored.insert(name, stored);
        self
    }

    /// The same, for words in a language.
    pub(super) fn written_in(mut self, spoken: Html) -> Sheet {
        self.spoken = spoken;
        self
    }

    /// The same, with something that is wrong with the step as a whole.
    pub(super) fn whole(mut self, said: String) -> Sheet {
        self.problems.push((id("", "step"), said));
        self
    }

    /// The same, with why the step was not taken: at the fields it is about, or else for the whole.
    pub(super) fn refused(mut self, t: &'static Locale, step: &Step, not: NotSaved) -> Result<Sheet, Failure> {
        let at_fields = match (&not, &self.sent) {
            (NotSaved::Refused(refused), Some((_, sent))) => wrong(t, step, sent, refused),
            _ => Vec::new(),
        };
        if at_fields.is_empty() {
            return Ok(self.whole(not_saved(t, not)?));
        }
        let found: Vec<_> = at_fields.into_iter().map(|(name, said)| (id(self.doing(), &name), said)).collect();
        self.problems.extend(found);
        Ok(self)
    }

    /// Which of the forms was sent; empty where none was.
    pub(super) fn doing(&self) -> &str {
        self.sent.as_ref().map_or("", |(form, _)| form.as_str())
    }

    /// What was typed into a field of a form; none where another one was sent.
    pub(super) fn typed(&self, form: &str, name: &str) -> Option<&str> {
        let (sent_form, sent) = self.sent.as_ref()?;
        if sent_form == form { Some(sent.one(name)) } else { None }
    }

    /// What stands in a field of a form.
    pub(super) fn value(&self, form: &str, name: &str) -> &str {
        self.typed(form, name).unwrap_or_else(|| self.stored.get(name).map_or("", String::as_str))
    }

    /// Whether something was ticked in a form.
    pub(super) fn chose(&self, form: &str, name: &str, value: &str) -> bool {
        self.sent.as_ref().is_some_and(|(sent_form, sent)| sent_form == form && sent.many(name).any(|one| one == value))
    }

    /// Whether the form was sent to be looked at, and not to take the step.
    pub(super) fn is_to_look(sent: &Fields) -> bool {
        sent.one("look") == "yes"
    }

    /// How a text of a form will look, where that was asked for.
    pub(super) fn preview(&self, form: &str, text: &str) -> Option<Html> {
        let asked = self.sent.as_ref().is_some_and(|(sent_form, sent)| sent_form == form && Self::is_to_look(sent));
        (asked && !text.trim().is_empty()).then(|| Html::markdown(text))
    }

    /// What is wrong with a field, by the two halves of its id.
    pub(super) fn problem(&self, front: &str, form: &str) -> Option<&str> {
        let id = format!("{front}-{form}");
        self.problems.iter().find(|(at, _)| *at == id).map(|(_, said)| said.as_str())
    }
}

/// The id of a field in a form; fields of the parts of a goal have the number of the part in it.
fn id(form: &str, name: &str) -> String {
    let (name, at) = name.split_once('-').unwrap_or((name, form));
    match name {
        "title" => format!("t-{at}"),
        "text" => format!("x-{at}"),
        "reason" => format!("r-{at}"),
        "field" => format!("d-{at}"),
        _ => format!("f-{name}"),
    }
}

/// The fields of a form that its step was refused for, by name, each with a sentence; none where it is about the whole.
fn wrong(t: &'static Locale, step: &Step, sent: &Fields, refused: &Refused) -> Vec<(String, String)> {
    match refused {
        Refused::NoReason | Refused::NoWords | Refused::TooFew => missing(t, step, sent),
        Refused::SameField => vec![("field".to_owned(), said(t, refused))],
        Refused::Unknown(key) => {
            let parts = (1..=PARTS).map(|number| format!("field-{number}"));
            let names = ["field", "from"].into_iter().map(str::to_owned).chain(parts);
            let chosen = names.filter(|name| sent.many(name).any(|code| code == key.code().as_str()));
            chosen.map(|name| (name, said(t, refused))).collect()
        }
        _ => Vec::new(),
    }
}

/// Everything that a form lacks, not the first of it.
fn missing(t: &'static Locale, step: &Step, sent: &Fields) -> Vec<(String, String)> {
    let empty = |name: &str| sent.one(name).trim().is_empty();
    let mut found = Vec::new();
    match step {
        Step::Merge { goals, .. } if goals.len() < 2 => found.push(("step".to_owned(), t.rework_too_few().to_owned())),
        Step::MergeFields { into, from, .. } if from.iter().all(|field| field == into) => {
            found.push(("from".to_owned(), t.rework_take_in_none().to_owned()));
        }
        Step::Split { parts, .. } if parts.len() < 2 => {
            let blank = |number: &usize| empty(&format!("title-{number}")) && empty(&format!("text-{number}"));
            let next = (1..=PARTS).find(blank);
            found.extend(next.map(|number| (format!("title-{number}"), t.rework_too_few().to_owned())));
        }
        _ => {}
    }
    let words = needed(t, step, sent).into_iter().filter(|(name, _)| empty(name));
    found.extend(words.map(|(name, label)| (name, t.edit_wrong(&label, t.edit_missing()))));
    if step.needs_reason() && empty("reason") {
        found.push(("reason".to_owned(), t.rework_no_reason().to_owned()));
    }
    found
}

/// The fields for words that a step cannot do without, by name, each with what it is called.
fn needed(t: &'static Locale, step: &Step, sent: &Fields) -> Vec<(String, String)> {
    let title = || ("title".to_owned(), t.rework_words_title().to_owned());
    let text = || ("text".to_owned(), t.rework_words_text().to_owned());
    match step {
        Step::Reword { .. } | Step::Merge { .. } | Step::Add { .. } => vec![title(), text()],
        Step::RenameField { .. } | Step::MergeFields { .. } | Step::AddField { .. } => vec![title()],
        Step::Split { .. } => {
            let of_part = |number: usize| {
                let part = t.rework_part(&number.to_string());
                [title(), text()].map(|(name, word)| (format!("{name}-{number}"), t.edit_wrong(&part, &word)))
            };
            let parts = (1..=PARTS).map(of_part);
            parts.filter(|part| part.iter().any(|(name, _)| !sent.one(name).trim().is_empty())).flatten().collect()
        }
        Step::Move { .. } | Step::Drop { .. } | Step::TakeBack { .. } | Step::DropField { .. } => Vec::new(),
    }
}
