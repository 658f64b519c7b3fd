//! How all and each group answered: bars of three parts, with the interval of agreeing below and that of disagreeing above.
//!
//! The parts differ in lightness and pattern as well as in hue, and stand in a fixed order: agreement grows from where reading
//! begins, disagreement from the other end, so that both can be compared from row to row.

use std::fmt::Write as _;

use leitwerk_i18n::Locale;

use super::figures::{Answers, Figures, Statement};
use super::picture::{Anchor, Look, Picture, WIDTH, width};
use super::words;
use crate::svg::{Escaped, Tenths};

/// Where the numbers of people and the bars begin.
const NUMBERS: i32 = 560;
const BARS: i32 = 1_420;
/// From one bar to the next, and how high one is.
const STEP: i32 = 470;
const HEIGHT: i32 = 230;

/// Fill and colour of words of agree, pass, disagree.
const AGREE: (&str, &str) = ("#12436d", "#ffffff");
const PASS: (&str, &str) = ("#e9e7e2", "#1a1a1a");
const DISAGREE: (&str, &str) = ("#f4a55c", "#1a1a1a");

/// The bars of one statement, to stand below its words on a page.
pub(super) fn of_statement(t: &'static Locale, figures: &Figures<'_>, statement: &Statement<'_>, prefix: &str) -> String {
    let mut picture = Picture::new(t, prefix, false);
    pattern(&mut picture);
    rows(&mut picture, figures, statement);
    picture.finish(&words::statement(t, statement), &description(t, figures, statement))
}

/// Several statements with their words, as a file of its own. Empty lists have no picture.
pub(super) fn file(
    t: &'static Locale,
    figures: &Figures<'_>,
    (prefix, title, aid): (&str, &str, &str),
    statements: &[&Statement<'_>],
) -> Option<String> {
    if statements.is_empty() {
        return None;
    }
    let mut picture = Picture::new(t, prefix, true);
    pattern(&mut picture);
    picture.paragraph(Look::TITLE, title);
    picture.gap(60);
    picture.paragraph(Look::QUIET, aid);
    picture.gap(120);
    legend(&mut picture);
    picture.paragraph(Look::QUIET, t.landscape_bars_aid());
    for statement in statements {
        picture.gap(260);
        picture.paragraph_in(Look::BOLD, statement.lang, &words::text(t, statement));
        picture.gap(70);
        rows(&mut picture, figures, statement);
    }
    if statements.iter().any(|statement| figures.has_groups() && statement.per_group.is_empty()) {
        picture.gap(200);
        picture.paragraph(Look::QUIET, t.landscape_split_hidden());
    }
    let described: Vec<String> = statements
        .iter()
        .map(|statement| t.landscape_colon(&description(t, figures, statement), &words::text(t, statement)))
        .collect();
    Some(picture.finish(title, &described.join(" ")))
}

/// The key to the bars, for a page.
pub(super) fn key(t: &'static Locale, prefix: &str) -> String {
    let mut picture = Picture::new(t, prefix, false);
    pattern(&mut picture);
    legend(&mut picture);
    picture.finish(t.landscape_key(), &t.list(&[t.landscape_agree(), t.landscape_pass(), t.landscape_disagree()]))
}

/// The figures in a sentence, for those who do not see the bars.
pub(super) fn description(t: &Locale, figures: &Figures<'_>, statement: &Statement<'_>) -> String {
    let rows = answers(t, figures, statement);
    let said: Vec<String> = rows.iter().map(|(_, name, answers)| t.landscape_colon(&words::answers(t, answers), name)).collect();
    words::joined(t, &said)
}

/// The rows of a statement: short name, long name, answers.
pub(super) fn answers(t: &Locale, figures: &Figures<'_>, statement: &Statement<'_>) -> Vec<(String, String, Answers)> {
    let all = statement.all.map(|all| (t.landscape_all().to_owned(), t.landscape_all().to_owned(), all));
    let groups = figures.groups.iter().zip(&statement.per_group);
    let groups = groups.map(|(shown, answers)| (words::letter(t, shown.place), words::group(t, shown), *answers));
    all.into_iter().chain(groups).collect()
}

/// Stripes of disagreement, for those who do not tell colours apart.
fn pattern(picture: &mut Picture) {
    let _ = writeln!(
        picture.svg,
        "<defs><pattern id=\"{}-stripes\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <rect width=\"7\" height=\"7\" fill=\"{}\"/><rect width=\"2\" height=\"7\" fill=\"#b35900\"/></pattern></defs>",
        Escaped(&picture.prefix),
        DISAGREE.0
    );
}

fn rows(picture: &mut Picture, figures: &Figures<'_>, statement: &Statement<'_>) {
    let t = picture.t;
    picture.gap(100);
    for (short, _, answers) in answers(t, figures, statement) {
        row(picture, &short, &answers);
    }
    picture.gap(HEIGHT + 100 - STEP);
}

fn row(picture: &mut Picture, name: &str, answers: &Answers) {
    let t = picture.t;
    let y = picture.y;
    picture.words(0, y + 165, Anchor::Start, Look::BOLD, name);
    picture.words(NUMBERS, y + 165, Anchor::Start, Look::PLAIN, &words::n(t, answers));
    let (agree, disagree) = (along(answers.agree), along(answers.disagree));
    let stripes = format!("url(#{}-stripes)", picture.prefix);
    let room = WIDTH - BARS;
    part(picture, (BARS, agree), AGREE.0, AGREE, answers.agree);
    part(picture, (BARS + agree, room - agree - disagree), PASS.0, PASS, answers.pass);
    part(picture, (WIDTH - disagree, disagree), &stripes, DISAGREE, answers.disagree);
    picture.rect((BARS, y), (room, HEIGHT), "fill=\"none\" stroke=\"#55504a\" stroke-width=\"0.8\"");
    let (low, high) = answers.agree_range;
    bracket(picture, (BARS + along(low), BARS + along(high)), y + HEIGHT + 80, y + HEIGHT + 30);
    let (low, high) = answers.disagree_range;
    bracket(picture, (WIDTH - along(high), WIDTH - along(low)), y - 80, y - 30);
    picture.y += STEP;
}

/// A part of a bar, with its share where it has room.
fn part(picture: &mut Picture, (from, length): (i32, i32), fill: &str, (ground, ink): (&'static str, &'static str), share: u8) {
    if length <= 0 {
        return;
    }
    let y = picture.y;
    picture.rect((from, y), (length, HEIGHT), &format!("fill=\"{fill}\""));
    let words = picture.t.percent(u32::from(share));
    let look = Look { fill: ink, bold: true, ..Look::PLAIN };
    let room = width(&words, look) + 60;
    if room > length {
        return;
    }
    if fill != ground {
        picture.rect((from + (length - room) / 2, y + 20), (room, HEIGHT - 40), &format!("fill=\"{ground}\" rx=\"3\""));
    }
    picture.words(from + length / 2, y + 167, Anchor::Middle, look, &words);
}

/// A bracket from one place to another, with its ends towards the bar: below it that of agreeing, above it that of disagreeing, so
/// that the two never run into each other.
fn bracket(picture: &mut Picture, (from, to): (i32, i32), y: i32, ends: i32) {
    let x = picture.x(from, to - from);
    let (left, right, y, ends) = (Tenths(x), Tenths(x + to - from), Tenths(y), Tenths(ends));
    let _ = writeln!(
        picture.svg,
        "<path d=\"M{left} {ends}V{y}H{right}V{ends}\" fill=\"none\" stroke=\"#1a1a1a\" stroke-width=\"1.8\"/>"
    );
}

fn along(percent: u8) -> i32 {
    i32::from(percent) * (WIDTH - BARS) / 100
}

/// What the parts and the bracket mean.
fn legend(picture: &mut Picture) {
    let t = picture.t;
    let stripes = format!("url(#{}-stripes)", picture.prefix);
    let mut from = 0;
    for (fill, word) in [(AGREE.0, t.landscape_agree()), (PASS.0, t.landscape_pass()), (stripes.as_str(), t.landscape_disagree())] {
        let needed = 270 + width(word, Look::PLAIN);
        if from > 0 && from + needed > WIDTH {
            from = 0;
            picture.y += 240;
        }
        picture.rect((from, picture.y), (210, 170), &format!("fill=\"{fill}\" stroke=\"#55504a\" stroke-width=\"0.8\""));
        picture.words(from + 270, picture.y + 140, Anchor::Start, Look::PLAIN, word);
        from += needed + 160;
    }
    picture.y += 240;
}
