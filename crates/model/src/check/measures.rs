//! Measures: somebody answers for them, in time, everywhere in the city, and nobody volunteers alone.

use super::finding::{Detail, Finding, Place};
use super::rule::Rule;
use super::view::View;
use crate::code::ItemRef;
use crate::facts::{Facts, Measure};
use crate::kind::Kind;
use crate::link::LinkKind;
use crate::words::{CarriedBy, MeasureStatus};

/// The measures that are still to be done.
fn open<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a ItemRef, &'a Measure)> {
    view.leitbild.of_kind(Kind::Measure).filter_map(|item| match &item.facts {
        Facts::Measure(measure) if !matches!(measure.status, MeasureStatus::Completed | MeasureStatus::Stopped) => {
            Some((&item.key, measure))
        }
        _ => None,
    })
}

/// LW007: an organisation answers for every measure.
pub(super) fn nobody_responsible(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, _) in open(view) {
        if !view.has_back(item, LinkKind::Responsible) {
            found.push(Finding::new(Rule::NobodyResponsible, item).at(Place::Key("responsible")));
        }
    }
}

/// LW008: a measure that should have ended is not still open, one that should have begun is not still planned.
pub(super) fn overdue(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, measure) in open(view) {
        let passed = |key, when: Option<crate::when::When>| Some((key, when.filter(|when| view.today.is_after(*when))?));
        let begins = if measure.status == MeasureStatus::Planned { measure.starts } else { None };
        if let Some((key, day)) = passed("ends", measure.ends).or_else(|| passed("starts", begins)) {
            found.push(Finding::new(Rule::MeasureOverdue, item).at(Place::Key(key)).saying(Detail::Day(day)));
        }
    }
}

/// LW016: districts are a level of integration. Where there are boroughs, it is the districts in them that count. Where no
/// measure is recorded at all, that says nothing about a district.
pub(super) fn district_without_measure(view: &View<'_>, found: &mut Vec<Finding>) {
    if view.leitbild.of_kind(Kind::Measure).next().is_none() {
        return;
    }
    let open: std::collections::HashSet<&ItemRef> = open(view).map(|(item, _)| item).collect();
    for item in view.leitbild.of_kind(Kind::District) {
        let served = view.on(&item.key, LinkKind::TakesPlace).any(|what| open.contains(what));
        if !served && !view.has_on(&item.key, LinkKind::Contains) {
            found.push(Finding::new(Rule::DistrictWithoutMeasure, &item.key));
        }
    }
}

/// LW017: volunteering is backed by paid staff.
pub(super) fn volunteers_alone(view: &View<'_>, found: &mut Vec<Finding>) {
    for (item, measure) in open(view) {
        if measure.carried_by == CarriedBy::Volunteers {
            found.push(Finding::new(Rule::VolunteersAlone, item).at(Place::Key("carried_by")));
        }
    }
}
