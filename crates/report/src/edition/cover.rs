//! What stands on the first page and above every other: status, dates, decision, and what readers must know before.

use leitwerk_model::when::When;
use leitwerk_model::words::EditionStatus;

use super::words::{Report, address, say};
use crate::document::{Inline, Span, Style};

/// The lines below the title.
pub(super) fn subtitle(report: &Report<'_>, on: Option<When>, internal: bool) -> Vec<Inline> {
    let t = report.t;
    let mut lines = Vec::new();
    if internal {
        lines.push(vec![Span::plain(t.report_internal()).styled(Style::Strong)]);
    }
    if let Some(edition) = report.edition_facts() {
        let status = if edition.status == EditionStatus::Draft {
            t.report_draft()
        } else {
            t.word("edition-status", edition.status.as_str())
        };
        lines.push(vec![Span::plain(status).styled(Style::Strong)]);
        let mut labelled = |label: &str, value: Inline| {
            if value.iter().any(|span| !span.text.is_empty()) {
                let mut line = say(format!("{label}: "));
                line.extend(value);
                lines.push(line);
            }
        };
        labelled(t.item_period(), say(t.period(edition.valid_from, edition.valid_to)));
        labelled(t.item_adopted_on(), say(edition.adopted_on.map(|date| t.date(date)).unwrap_or_default()));
        labelled(t.item_decision(), say(edition.decision.clone().unwrap_or_default()));
        labelled(t.item_decision_url(), edition.decision_url.as_deref().map(address).unwrap_or_default());
    }
    if let Some(on) = on {
        lines.push(say(t.report_on(&t.date(on))));
    }
    if let Some(city) = report.city() {
        if let Some(as_of) = city.as_of.filter(|as_of| on != Some(*as_of)) {
            lines.push(say(t.report_as_of(&t.date(as_of))));
        }
        if city.example {
            lines.push(vec![Span::plain(t.report_example(report.city_name())).styled(Style::Strong)]);
        }
    }
    if report.lacks_texts() {
        lines.push(vec![Span::plain(t.report_languages(t.own_name())).styled(Style::Quiet)]);
    }
    lines
}

/// What stands above every page.
pub(super) fn running(report: &Report<'_>, internal: bool) -> String {
    // Most titles name their city already.
    let (city, title) = (report.city_name().to_owned(), report.plain_title());
    let mut parts = if title.contains(&city) { vec![title] } else { vec![city, title] };
    if internal {
        parts.push(report.t.report_internal_short().to_owned());
    }
    if report.edition_facts().is_some_and(|edition| edition.status == EditionStatus::Draft) {
        parts.push(report.t.word("edition-status", EditionStatus::Draft.as_str()).to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}
