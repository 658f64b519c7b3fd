//! What is known of an item beside its texts, as pairs of label and value.

use leitwerk_model::facts::{Consultation, Edition, Facts, Indicator};
use leitwerk_model::when::When;
use leitwerk_model::words::MeasureStatus;

use crate::html::Html;
use crate::view::Page;

/// One line of the list of facts.
pub(crate) struct Fact {
    pub(crate) label: &'static str,
    pub(crate) value: Html,
}

struct Lines<'a> {
    page: &'a Page,
    found: Vec<Fact>,
}

impl Lines<'_> {
    fn text(&mut self, label: &'static str, value: &str) {
        if !value.is_empty() {
            self.found.push(Fact { label, value: Html::text(value) });
        }
    }

    fn word(&mut self, label: &'static str, family: &'static str, word: &'static str) {
        self.text(label, self.page.t.word(family, word));
    }

    fn date(&mut self, label: &'static str, when: Option<When>) {
        if let Some(when) = when {
            self.text(label, &self.page.t.date(when));
        }
    }

    fn period(&mut self, starts: Option<When>, ends: Option<When>) {
        let page = self.page;
        self.text(page.t.item_period(), &page.t.period(starts, ends));
    }

    fn url(&mut self, label: &'static str, url: Option<&String>) {
        if let Some(url) = url {
            let shown = url.trim_start_matches("https://").trim_start_matches("http://");
            let (url, shown) = (Html::text(url), Html::text(shown));
            let value = Html::trusted(format!("<a href=\"{url}\" rel=\"noopener noreferrer\">{shown}</a>"));
            self.found.push(Fact { label, value });
        }
    }
}

/// The facts of an item. What its heading or its figures show already is left out.
pub(crate) fn facts(page: &Page, facts: &Facts) -> Vec<Fact> {
    let t = page.t;
    let mut list = Lines { page, found: Vec::new() };
    match facts {
        Facts::Edition(edition) => of_edition(&mut list, edition),
        Facts::Consultation(consultation) => of_consultation(&mut list, consultation),
        Facts::Erratum(erratum) => list.date(t.item_date(), Some(erratum.date)),
        Facts::Source(source) => {
            list.word(t.item_type(), "source-type", source.r#type.as_str());
            list.date(t.item_date(), source.date);
            list.url(t.item_url(), source.url.as_ref());
        }
        Facts::Plan(plan) => {
            list.date(t.item_date(), plan.date);
            list.url(t.item_url(), plan.url.as_ref());
        }
        Facts::Organisation(organisation) => {
            list.period(organisation.valid_from, organisation.valid_to);
            list.url(t.item_url(), organisation.url.as_ref());
        }
        Facts::Commitment(commitment) => list.period(commitment.since, commitment.until),
        Facts::Body(body) => {
            list.word(t.item_type(), "body-type", body.r#type.as_str());
            list.period(body.valid_from, body.valid_to);
        }
        Facts::Meeting(meeting) => {
            list.word(t.item_type(), "meeting-type", meeting.r#type.as_str());
            list.date(t.item_date(), Some(meeting.date));
            if let Some(participants) = meeting.participants {
                list.text(t.item_participants(), &t.number(participants));
            }
        }
        Facts::District(district) => {
            list.text(t.item_number(), district.number.as_deref().unwrap_or_default());
            if let Some(residents) = district.residents {
                list.text(t.item_residents(), &t.number(residents));
            }
        }
        Facts::Process(span) | Facts::Phase(span) => list.period(span.starts, span.ends),
        Facts::Measure(measure) => {
            list.word(t.item_type(), "measure-type", measure.r#type.as_str());
            match measure.starts {
                Some(starts) if measure.status == MeasureStatus::Planned && measure.ends.is_none() => {
                    list.text(t.item_period(), &t.measures_from(&t.date(starts)));
                }
                starts => list.period(starts, measure.ends),
            }
            list.word(t.item_carried_by(), "carried-by", measure.carried_by.as_str());
        }
        Facts::Indicator(indicator) => of_indicator(&mut list, indicator),
        Facts::City(_)
        | Facts::Release(_)
        | Facts::Acceptance(_)
        | Facts::FollowUp(_)
        | Facts::Section(_)
        | Facts::Field(_)
        | Facts::Goal(_)
        | Facts::TakeUp(_)
        | Facts::Succession(_)
        | Facts::Result(_)
        | Facts::StakeholderGroup(_) => {}
    }
    list.found
}

fn of_edition(list: &mut Lines<'_>, edition: &Edition) {
    let t = list.page.t;
    list.period(edition.valid_from, edition.valid_to);
    list.date(t.item_adopted_on(), edition.adopted_on);
    list.text(t.item_decision(), edition.decision.as_deref().unwrap_or_default());
    list.url(t.item_decision_url(), edition.decision_url.as_ref());
}

fn of_consultation(list: &mut Lines<'_>, consultation: &Consultation) {
    let t = list.page.t;
    list.date(t.item_date(), consultation.date);
    for (label, votes) in [
        (t.item_in_favour(), consultation.in_favour),
        (t.item_against(), consultation.against),
        (t.item_abstained(), consultation.abstained),
    ] {
        if let Some(votes) = votes {
            list.text(label, &t.number(votes));
        }
    }
    list.url(t.item_url(), consultation.url.as_ref());
}

fn of_indicator(list: &mut Lines<'_>, indicator: &Indicator) {
    let t = list.page.t;
    list.word(t.item_unit(), "unit", indicator.unit.as_str());
    list.word(t.item_direction(), "direction", indicator.direction.as_str());
    list.word(t.item_cadence(), "cadence", indicator.cadence.as_str());
    if indicator.about_people {
        let by_gender = if indicator.by_gender == Some(true) { t.item_yes() } else { t.item_no() };
        list.text(t.item_by_gender(), by_gender);
    }
}
