//! Why a place is not saved: said at the field of the text that is wrong, with everything that was typed still there.

use axum::http::StatusCode;
use leitwerk_app::edit::NotSaved;
use leitwerk_app::take_ups::{NotWritten, Place, said};
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::problems::Problem;

use super::{OnePlace, new_part};
use crate::forms::Fields;
use crate::pages::edit::{failed, said as wrong_words};
use crate::respond::Failure;

/// The id of the heading, for what is wrong with the place as a whole.
const WHOLE: &str = "f-place";
/// The id of both texts of a new take-up.
pub(super) const NEW: &str = "f-new";
/// The id of what a new take-up stands at.
const AT: &str = "at";

/// What is wrong with a place: the id of a field, and a sentence.
#[derive(Default)]
pub(super) struct Mistakes {
    pub(super) list: Vec<(String, String)>,
}

impl Mistakes {
    /// Takes down what is wrong with a field.
    pub(super) fn add(&mut self, id: impl Into<String>, said: String) {
        self.list.push((id.into(), said));
    }

    /// What was taken down for a field.
    pub(super) fn at(&self, id: &str) -> Option<&str> {
        self.list.iter().find(|(field, _)| *field == id).map(|(_, said)| said.as_str())
    }
}

/// The id of the words of a take-up.
pub(super) fn id_of(item: &ItemRef) -> String {
    format!("w-{}", item.code())
}

/// Takes down why nothing was saved; what the page has no place for has one of its own.
pub(super) fn refused(
    t: &'static Locale,
    shown: &mut OnePlace,
    place: &Place,
    sent: &Fields,
    not: NotWritten,
) -> Result<StatusCode, Failure> {
    match not {
        NotWritten::Wrong(item, wrong) => {
            let words = wrong.first().map(|wrong| wrong_words(t, wrong)).unwrap_or_default();
            match item {
                Some(item) => shown.mistakes.add(id_of(&item), format!("{}: {words}", item.code())),
                None => shown.mistakes.add(new_part(sent).1, words),
            }
        }
        NotWritten::NotSaved(NotSaved::Overtaken(overtaken)) => {
            for key in &overtaken {
                was_overtaken(t, shown, place, sent, key);
            }
            return Ok(StatusCode::CONFLICT);
        }
        NotWritten::NotSaved(NotSaved::Frozen(_)) => shown.mistakes.add(WHOLE, t.edit_frozen().to_owned()),
        NotWritten::NotSaved(NotSaved::Problems(found)) => {
            for problem in found.iter().take(10) {
                let (id, words) = at_its_field(t, place, problem);
                shown.mistakes.add(id, words);
            }
        }
        // The place is there; what the new one was to stand at is not, any more.
        NotWritten::NotSaved(NotSaved::Gone) => shown.mistakes.add(AT, t.edit_no_word().to_owned()),
        NotWritten::NotSaved(other) => return Err(failed(other)),
    }
    Ok(StatusCode::UNPROCESSABLE_ENTITY)
}

/// Shows beside what was typed what somebody else saved meanwhile.
fn was_overtaken(t: &'static Locale, shown: &mut OnePlace, place: &Place, sent: &Fields, key: &ItemRef) {
    let code = key.code().to_string();
    let there = shown.fields.iter_mut().zip(&place.written).find(|(_, written)| written.item.key == *key);
    if let Some((field, written)) = there {
        field.stored = Some(said(&written.item).to_owned());
        field.base = written.number;
        shown.mistakes.add(id_of(key), t.take_ups_overtaken(&code));
        return;
    }
    let id = format!("gone-{code}");
    shown.mistakes.add(id.as_str(), t.take_ups_gone(&code));
    let words = sent.one(&format!("words-{code}")).to_owned();
    shown.gone.push((code, id, words));
}

/// Where it is said that the whole would contradict itself.
fn at_its_field(t: &'static Locale, place: &Place, problem: &Problem) -> (String, String) {
    let (item, words) = (&problem.item, t.problem(problem, &place.desk.leitbild));
    if place.written.iter().any(|written| written.item.key == *item) {
        return (id_of(item), format!("{}: {words}", item.code()));
    }
    // What is not there yet is the new one.
    match problem.key {
        _ if place.desk.leitbild.get(item).is_some() => (WHOLE.to_owned(), format!("{item}: {words}")),
        Some(part @ ("sentence" | "justification")) => (part.to_owned(), words),
        _ => (AT.to_owned(), words),
    }
}
