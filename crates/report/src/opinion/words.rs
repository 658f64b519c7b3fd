//! Numbers and names as the language writes them.

use leitwerk_analysis::opinion::{DIMENSIONS, Side};
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

/// The letter of a group, the same in every language: for tables that programs read.
#[must_use]
pub fn latin_letter(place: usize) -> String {
    match ('A'..='Z').nth(place) {
        Some(letter) => letter.to_string(),
        None => (place + 1).to_string(),
    }
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

/// The share of all differences between answers that a picture shows; nothing where there is no picture.
#[must_use]
pub fn explained(t: &Locale, figures: &Figures<'_>) -> Option<String> {
    let explained: f64 = figures.landscape.explained_variance.iter().take(DIMENSIONS).sum();
    (explained > 0.0).then(|| t.percent((explained * 100.0).round()))
}

/// How many statements count, and how many moderation took out.
#[must_use]
pub fn statements(t: &Locale, figures: &Figures<'_>) -> String {
    match figures.rejected {
        0 => t.number(figures.statements.len()),
        rejected => t.landscape_statements_rejected(&t.number(figures.statements.len()), &t.number(rejected)),
    }
}

/// That no groups were found, or that nobody can tell.
#[must_use]
pub fn no_groups(t: &Locale, figures: &Figures<'_>) -> &'static str {
    if figures.is_too_little_for_groups() {
        t.landscape_groups_unknown()
    } else if figures.is_without_pattern() {
        t.landscape_groups_no_pattern()
    } else {
        t.landscape_no_groups()
    }
}

/// Which groups there are, in a sentence; or why there are none.
#[must_use]
pub fn groups(t: &Locale, figures: &Figures<'_>) -> String {
    if figures.landscape.groups.is_empty() {
        return no_groups(t, figures).to_owned();
    }
    let names: Vec<String> = figures.groups.iter().map(|shown| group_with_size(t, shown)).collect();
    let mut sentences = Vec::new();
    if !names.is_empty() {
        let (number, names) = (count(names.len()), joined(t, &names));
        sentences.push(match figures.is_given {
            true => t.landscape_groups_given(number, &names),
            false => t.landscape_groups_found(number, &names),
        });
    }
    if figures.hidden_groups > 0 {
        sentences.push(t.landscape_groups_hidden(count(figures.hidden_groups)));
    }
    if figures.groups.len() == 1 {
        sentences.push(t.landscape_one_group_shown().to_owned());
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
