//! The figures as tables, by the conventions of [`crate::csv`]: English names of columns that never change, a dictionary that says
//! what each means, no cell a formula. A cell is empty where fewer than ten people stand behind it.

use leitwerk_analysis::opinion::{Role, Side};
use leitwerk_model::meaning::Meaning;

use super::figures::{Answers, Figures, People, Shown, Statement, share_of_hundred, stability};
use super::words;
use crate::csv::{Own, Table, of_own, safe, written};

const fn column(name: &'static str, holds: &'static str, en: &'static str, de: &'static str) -> Own {
    (name, holds, Meaning { en, de })
}

const COUNT: &str = "whole number";
const STATEMENT: Own = column("statement", COUNT, "The number of the statement.", "Die Nummer der Aussage.");
const GROUP: Own = column(
    "group",
    "text",
    "The letter of the group: A, B, C and so on, whatever the language of the pictures.",
    "Der Buchstabe der Gruppe: A, B, C und so weiter, gleich in welcher Sprache die Bilder sind.",
);

/// How people answered, in any table.
const ANSWERS: [Own; 8] = [
    column(
        "n",
        COUNT,
        "How many people rated it; without those in no group where they are fewer than ten.",
        "Wie viele Menschen sie bewertet haben; ohne die in keiner Gruppe, wo sie weniger als zehn sind.",
    ),
    column("agree_percent", COUNT, "The share that agrees.", "Der Anteil, der zustimmt."),
    column("pass_percent", COUNT, "The share that neither agrees nor disagrees.", "Der Anteil, der weder zustimmt noch ablehnt."),
    column("disagree_percent", COUNT, "The share that disagrees.", "Der Anteil, der ablehnt."),
    column(
        "agree_low_percent",
        COUNT,
        "Lower end of the 95 % interval of agreement (Wilson).",
        "Unteres Ende des 95-%-Intervalls der Zustimmung (Wilson).",
    ),
    column(
        "agree_high_percent",
        COUNT,
        "Upper end of the 95 % interval of agreement (Wilson).",
        "Oberes Ende des 95-%-Intervalls der Zustimmung (Wilson).",
    ),
    column(
        "disagree_low_percent",
        COUNT,
        "Lower end of the 95 % interval of disagreement (Wilson).",
        "Unteres Ende des 95-%-Intervalls der Ablehnung (Wilson).",
    ),
    column(
        "disagree_high_percent",
        COUNT,
        "Upper end of the 95 % interval of disagreement (Wilson).",
        "Oberes Ende des 95-%-Intervalls der Ablehnung (Wilson).",
    ),
];

/// The rest of the table of statements.
const MEASURES: [Own; 6] = [
    column(
        "shared_side",
        "word",
        "What most answer in every group: agree or disagree.",
        "Was die meisten in jeder Gruppe antworten: agree (Zustimmung) oder disagree (Ablehnung).",
    ),
    column(
        "shared_at_least_percent",
        COUNT,
        "The lowest lower bound of that answer over the groups: above 50 all groups share it. Without groups, of all.",
        "Die niedrigste untere Grenze dieser Antwort über die Gruppen: Über 50 teilen sie alle Gruppen. Ohne Gruppen: aller.",
    ),
    column(
        "group_informed_consensus",
        "number, with a decimal point",
        "Polis' measure of what all groups agree to, from 0 to 1.",
        "Das Maß von Polis dafür, wem alle Gruppen zustimmen, von 0 bis 1.",
    ),
    column(
        "apart_at_least_points",
        COUNT,
        "By how many percentage points the agreement of the two most distant groups differs at least; above 0 the groups differ for certain.",
        "Um wie viele Prozentpunkte sich die Zustimmung der beiden fernsten Gruppen mindestens unterscheidet; über 0 ist das sicher.",
    ),
    column(
        "split_at_least_percent",
        COUNT,
        "How evenly all are split at least: 100 is half agreeing, half disagreeing.",
        "Wie gleichmäßig alle mindestens geteilt sind: 100 ist halb Zustimmung, halb Ablehnung.",
    ),
    column("text", "text", "What the statement says.", "Was die Aussage sagt."),
];

const OF_STATEMENTS: [Own; 3] = [
    STATEMENT,
    column(
        "role",
        "word",
        "open: one of those the landscape is made of. meta: about the conversation, not the matter.",
        "open: eine derer, aus denen die Landschaft entsteht. meta: über das Gespräch, nicht die Sache.",
    ),
    column("lang", "language tag", "The language of its text.", "Die Sprache ihres Textes."),
];

const OF_GROUPS: [Own; 4] = [
    GROUP,
    column("people", COUNT, "How many people count to it.", "Wie viele Menschen zu ihr zählen."),
    column(
        "share_percent",
        COUNT,
        "Their share of all who rated enough to be on the map.",
        "Ihr Anteil an allen, die genug bewertet haben, um auf der Karte zu sein.",
    ),
    column(
        "stability_percent",
        COUNT,
        "How well the group is found again when some of the people are left out.",
        "Wie gut sich die Gruppe wiederfindet, wenn ein Teil der Menschen fehlt.",
    ),
];

const OF_STABILITY: [Own; 3] = [
    column("groups", COUNT, "How many groups were looked for.", "Wie viele Gruppen gesucht wurden."),
    column(
        "stability_percent",
        COUNT,
        "How well the least stable of them is found again when some of the people are left out; empty for one group.",
        "Wie gut sich die unbeständigste wiederfindet, wenn ein Teil der Menschen fehlt; leer bei einer Gruppe.",
    ),
    column("is_chosen", "true or false", "Whether this is the answer.", "Ob das die Antwort ist."),
];

/// Statements, what the groups answered, groups, stability, and the dictionary.
pub(super) fn tables(figures: &Figures<'_>) -> Vec<Table> {
    let is_shown = figures.people != People::Few;
    let of_statements = [&OF_STATEMENTS[..], &ANSWERS, &MEASURES].concat();
    let of_answers = [&[STATEMENT, GROUP][..], &ANSWERS].concat();
    let statements = figures.statements.iter().map(statement).collect();
    let pairs = figures
        .statements
        .iter()
        .flat_map(|statement| figures.groups.iter().zip(&statement.per_group).map(move |pair| (statement, pair)));
    let group_answers = pairs.map(|(statement, (shown, answers))| {
        let mut row = vec![statement.id.to_string(), words::latin_letter(shown.place)];
        row.extend(cells(Some(answers)));
        row
    });
    let groups = figures.groups.iter().map(group).collect();
    let candidates = figures
        .landscape
        .candidates
        .iter()
        .filter(|_| is_shown)
        .map(|candidate| vec![candidate.k.to_string(), percent(stability(candidate)), candidate.chosen.to_string()]);
    let empty: Vec<&str> = ANSWERS.iter().chain(&MEASURES).map(|(name, ..)| *name).chain(["lang"]).collect();
    let own: [(&str, &[Own], &[&str]); 4] = [
        ("statements", &of_statements, &empty),
        ("group_answers", &of_answers, &[]),
        ("groups", &OF_GROUPS, &["stability_percent"]),
        ("stability", &OF_STABILITY, &["stability_percent"]),
    ];
    let dictionary = of_own(&own);
    let heading = |columns: &[Own]| columns.iter().map(|(name, ..)| (*name).to_owned()).collect();
    vec![
        written("statements", None, heading(&of_statements), statements),
        written("group_answers", None, heading(&of_answers), group_answers.collect()),
        written("groups", None, heading(&OF_GROUPS), groups),
        written("stability", None, heading(&OF_STABILITY), candidates.collect()),
        dictionary,
    ]
}

fn statement(statement: &Statement<'_>) -> Vec<String> {
    let role = if statement.role == Role::Meta { "meta" } else { "open" };
    let mut row = vec![statement.id.to_string(), role.to_owned(), safe(statement.lang.unwrap_or_default()).into_owned()];
    row.extend(cells(statement.all.as_ref()));
    let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    let side = statement.consensus.map(|(side, _)| match side {
        Side::Agree => "agree",
        Side::Disagree => "disagree",
    });
    row.extend([
        side.unwrap_or_default().to_owned(),
        number(statement.consensus.map(|(_, bound)| i32::from(bound))),
        statement.group_informed_consensus.map(|measure| format!("{measure:.3}")).unwrap_or_default(),
        // A number below zero would begin like a formula: nothing is certain then, which is what 0 says.
        number(statement.divisiveness.map(|points| i32::from(points.max(0)))),
        number(statement.split.map(i32::from)),
        safe(statement.text).into_owned(),
    ]);
    row
}

/// The cells of [`ANSWERS`].
fn cells(answers: Option<&Answers>) -> Vec<String> {
    let Some(answers) = answers else { return vec![String::new(); ANSWERS.len()] };
    let percents = [
        answers.agree,
        answers.pass,
        answers.disagree,
        answers.agree_range.0,
        answers.agree_range.1,
        answers.disagree_range.0,
        answers.disagree_range.1,
    ];
    std::iter::once(answers.n.to_string()).chain(percents.map(|percent| percent.to_string())).collect()
}

fn group(shown: &Shown<'_>) -> Vec<String> {
    let stability = percent(shown.group.stability.map(share_of_hundred));
    vec![words::latin_letter(shown.place), shown.group.size.to_string(), shown.percent.to_string(), stability]
}

fn percent(share: Option<u8>) -> String {
    share.map(|share| share.to_string()).unwrap_or_default()
}
