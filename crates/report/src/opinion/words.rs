//! Numbers and names as the language writes them.

use leitwerk_analysis::opinion::Side;
use leitwerk_i18n::Locale;

use super::figures::{Answers, Figures, People, Shown, Statement};

/// A number as Fluent takes it.
#[must_use]
pub fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// “312 people”, “about 310 people”, “fewer than 10 people”.
#[must_use]
pub fn people(t: &Locale, people: People) -> String {
    match people {
        People::Exactly(number) => t.landscape_people(count(number)),
        People::About(number) => t.landscape_people_about(count(number)),
        People::Few => t.landscape_people_few().to_owned(),
    }
}

/// “312”, “about 310”, “fewer than 10”: where what is counted is said already.
pub fn number(t: &Locale, people: impl Into<People>) -> String {
    match people.into() {
        People::Exactly(number) => t.number(number),
        People::About(number) => t.landscape_about(&t.number(number)),
        People::Few => t.landscape_few().to_owned(),
    }
}

/// “n = 312”.
#[must_use]
pub fn n(t: &Locale, answers: &Answers) -> String {
    t.landscape_n(&t.number(answers.n))
}

/// The letter of a group.
#[must_use]
pub fn letter(t: &Locale, place: usize) -> String {
    match t.landscape_letters().split_whitespace().nth(place) {
        Some(letter) => letter.to_owned(),
        // Only given groups can be more than there are letters.
        None => t.number(place + 1),
    }
}

/// “Group A”.
#[must_use]
pub fn group(t: &Locale, shown: &Shown<'_>) -> String {
    t.landscape_group(&letter(t, shown.place))
}

/// “Group A: 312 people, 31 %”.
#[must_use]
pub fn group_with_size(t: &Locale, shown: &Shown<'_>) -> String {
    let size = people(t, People::Exactly(shown.group.size));
    t.landscape_group_with_size(&group(t, shown), &t.percent(u32::from(shown.percent)), &size)
}

/// “62 % (58–66)”.
#[must_use]
pub fn share(t: &Locale, share: u8, (low, high): (u8, u8)) -> String {
    t.landscape_share_with_range(&t.number(u32::from(high)), &t.number(u32::from(low)), &t.percent(u32::from(share)))
}

/// “62 % agree, 10 % pass, 28 % disagree (n = 312)”.
#[must_use]
pub fn answers(t: &Locale, answers: &Answers) -> String {
    let percent = |share: u8| t.percent(u32::from(share));
    t.landscape_answers(&percent(answers.agree), &percent(answers.disagree), &n(t, answers), &percent(answers.pass))
}

/// “Statement 17”.
#[must_use]
pub fn statement(t: &Locale, statement: &Statement<'_>) -> String {
    t.landscape_statement(&t.number(statement.id))
}

/// The words of a statement, or its number when they are not known.
#[must_use]
pub fn text(t: &Locale, of: &Statement<'_>) -> String {
    if of.text.is_empty() { statement(t, of) } else { of.text.to_owned() }
}

/// “Agree” or “Disagree”.
#[must_use]
pub fn side(t: &Locale, side: Side) -> &'static str {
    match side {
        Side::Agree => t.landscape_agree(),
        Side::Disagree => t.landscape_disagree(),
    }
}

/// Which groups there are, in a sentence; or that views differ without groups.
#[must_use]
pub fn groups(t: &Locale, figures: &Figures<'_>) -> String {
    if figures.landscape.groups.is_empty() {
        return t.landscape_no_groups().to_owned();
    }
    let names: Vec<String> = figures.groups.iter().map(|shown| group_with_size(t, shown)).collect();
    let mut sentences = Vec::new();
    if !names.is_empty() {
        sentences.push(t.landscape_groups_found(count(names.len()), &joined(t, &names)));
    }
    if figures.hidden_groups > 0 {
        sentences.push(t.landscape_groups_hidden(count(figures.hidden_groups)));
    }
    sentences.join(" ")
}

/// How many stand between the groups; nothing when nobody does.
#[must_use]
pub fn undecided(t: &Locale, figures: &Figures<'_>) -> Option<String> {
    match figures.undecided {
        People::Exactly(0) => None,
        _ if figures.landscape.groups.is_empty() => None,
        some => Some(t.landscape_undecided(&people(t, some))),
    }
}

/// Parts of a sentence that may hold commas themselves.
#[must_use]
pub fn joined(t: &Locale, parts: &[String]) -> String {
    parts.join(&format!("{} ", t.landscape_separator()))
}
