//! Indicators: by gender, from somewhere, and not from long ago.

use super::finding::{Detail, Finding, Place};
use super::rule::Rule;
use super::view::View;
use crate::facts::{Facts, Indicator};
use crate::item::Item;
use crate::kind::Kind;
use crate::text::Part;
use crate::words::Cadence;

/// Years that may pass until the figures of a period are published.
const YEARS_TO_PUBLISH: i16 = 1;

fn all<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Item, &'a Indicator)> {
    view.leitbild.of_kind(Kind::Indicator).filter_map(|item| match &item.facts {
        Facts::Indicator(indicator) => Some((item, indicator)),
        _ => None,
    })
}

/// LW010: what counts people shows what it is for each gender.
pub(super) fn not_by_gender(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, indicator) in all(view) {
        if indicator.about_people && indicator.by_gender != Some(true) {
            found.push(Finding::new(Rule::NotByGender, &item.key).at(Place::Key("by_gender")));
        }
    }
}

/// LW011: a figure can be looked up where it comes from.
pub(super) fn without_source(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, _) in all(view) {
        if item.text(Part::Origin).is_none() {
            found.push(Finding::new(Rule::IndicatorWithoutSource, &item.key).at(Place::Key("origin")));
        }
    }
}

/// LW012: an indicator is observed as often as it says, with a year for publishing.
pub(super) fn too_old(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, indicator) in all(view) {
        let years = match indicator.cadence {
            Cadence::Yearly => 1,
            Cadence::TwoYearly => 2,
            Cadence::FiveYearly => 5,
            Cadence::Once => continue,
        };
        let latest = indicator.latest_period.as_deref();
        // A period without a year, or none at all, is as good as no observation.
        let fresh = latest.and_then(last_year).is_some_and(|year| view.today.year() - year <= years + YEARS_TO_PUBLISH);
        if !fresh {
            let detail = Detail::Observed { latest: latest.map(str::to_owned), cadence: indicator.cadence };
            found.push(Finding::new(Rule::ObservationTooOld, &item.key).at(Place::Key("latest_period")).saying(detail));
        }
    }
}

/// The last year in a period as sources write it: 2024 in `2024`, `2023–2024`, `2023/24` and `31.12.2024`.
fn last_year(period: &str) -> Option<i16> {
    let runs: Vec<&str> = period.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    let year = |(at, run): (usize, &&str)| -> Option<i16> {
        let year: i16 = run.parse().ok().filter(|_| run.len() == 4)?;
        // `2023/24`: the second year is cut to its end.
        let next = runs.get(at + 1).filter(|next| next.len() == 2).and_then(|next| next.parse::<i16>().ok());
        Some(if next == Some((year + 1) % 100) { year + 1 } else { year })
    };
    runs.iter().enumerate().filter_map(year).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_of_a_period_is_found_as_sources_write_it() {
        for (period, year) in [
            ("2024", Some(2024)),
            ("2023–2024", Some(2024)),
            ("WS 2005/06", Some(2006)),
            ("2023/24", Some(2024)),
            ("Schuljahr 1999/00", Some(2000)),
            ("2024/05", Some(2024)),
            ("31.12.2023", Some(2023)),
            ("Ende 2022", Some(2022)),
            ("letztes Jahr", None),
            ("20245", None),
            ("", None),
        ] {
            assert_eq!(last_year(period), year, "{period}");
        }
    }
}
