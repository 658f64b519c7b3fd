//! How surely the same groups are found again, for each number of groups that was tried.

use std::fmt::Write as _;

use leitwerk_analysis::opinion::{Candidate, Method};
use leitwerk_i18n::Locale;

use super::figures::{Figures, stability};
use super::picture::{Anchor, Look, Picture, WIDTH};
use super::words;
use crate::svg::Tenths;

/// Where the bars begin, how long a full one is.
const BARS: i32 = 1_400;
const LONG: i32 = 2_000;
/// Groups below it do not count as stable. Source: C. Hennig, "Cluster-wise assessment of cluster stability", Computational
/// Statistics & Data Analysis 52 (2007).
const STABLE: i32 = 75;
/// What stands where nothing can be said.
const NOTHING: &str = "–";

/// The picture; nothing when nothing was computed for any number of groups.
pub(super) fn svg(t: &'static Locale, figures: &Figures<'_>, is_file: bool) -> Option<String> {
    let candidates = &figures.landscape.candidates;
    if candidates.iter().all(|candidate| stability(candidate).is_none()) {
        return None;
    }
    let mut picture = Picture::new(t, "stability", is_file);
    if is_file {
        picture.paragraph(Look::TITLE, t.landscape_stability());
        picture.gap(60);
        picture.paragraph(Look::QUIET, t.landscape_stability_aid());
        picture.paragraph(Look::QUIET, &line(t));
        if figures.landscape.method == Method::Leitwerk {
            picture.paragraph(Look::QUIET, t.landscape_stability_needed());
        }
        picture.gap(140);
    }
    // Room for the frame around the chosen one.
    picture.gap(60);
    let top = picture.y;
    for candidate in candidates {
        row(&mut picture, candidate);
    }
    let x = picture.x(BARS + LONG * STABLE / 100, 0);
    let _ = writeln!(
        picture.svg,
        "<path d=\"M{x} {}V{}\" fill=\"none\" stroke=\"#9c2f00\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/>",
        Tenths(top - 50),
        Tenths(picture.y - 110),
        x = Tenths(x)
    );
    Some(picture.finish(t.landscape_stability(), &description(t, figures)))
}

/// What the line across the bars means.
pub(super) fn line(t: &Locale) -> String {
    t.landscape_stability_line(&t.percent(STABLE))
}

/// The figures in a sentence, for those who do not see the bars.
pub(super) fn description(t: &Locale, figures: &Figures<'_>) -> String {
    let said = figures.landscape.candidates.iter().map(|candidate| t.landscape_colon(&value(t, candidate), &name(t, candidate)));
    words::joined(t, &said.collect::<Vec<_>>())
}

fn row(picture: &mut Picture, candidate: &Candidate) {
    let t = picture.t;
    let base = picture.y + 165;
    let look = if candidate.chosen { Look::BOLD } else { Look::PLAIN };
    if candidate.chosen {
        picture.rect((20, picture.y - 55), (WIDTH - 40, 340), "fill=\"#ffffff\" stroke=\"#12436d\" stroke-width=\"2\" rx=\"4\"");
    }
    picture.words(90, base, Anchor::Start, look, &name(t, candidate));
    let mut end = BARS;
    if let Some(stability) = stability(candidate) {
        let long = i32::from(stability) * LONG / 100;
        picture.rect((BARS, picture.y), (LONG, 230), "fill=\"#f1ede3\"");
        let fill = if candidate.chosen { "#12436d" } else { "#7d8fa1" };
        picture.rect((BARS, picture.y), (long, 230), &format!("fill=\"{fill}\""));
        end = BARS + LONG;
    }
    picture.words(end + 90, base, Anchor::Start, look, &value(t, candidate));
    picture.y += 390;
}

/// “3 groups”.
pub(super) fn name(t: &Locale, candidate: &Candidate) -> String {
    if candidate.k < 2 { t.landscape_one_group().to_owned() } else { t.landscape_number_of_groups(words::count(candidate.k)) }
}

/// “83 %, chosen”, or that nothing was computed. No groups are neither stable nor not.
pub(super) fn value(t: &Locale, candidate: &Candidate) -> String {
    let stability = stability(candidate).map(|stability| t.percent(u32::from(stability)));
    match (stability, candidate.chosen) {
        (Some(stability), true) => t.landscape_chosen(&stability),
        (Some(stability), false) => stability,
        (None, true) => t.landscape_chosen_alone().to_owned(),
        (None, false) if candidate.k < 2 => NOTHING.to_owned(),
        (None, false) => t.landscape_not_computed().to_owned(),
    }
}
