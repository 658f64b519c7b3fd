//! What is watched.

use askama::Template;
use axum::extract::State;
use leitwerk_model::facts::{Facts, Indicator};
use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_model::words::Unit;
use leitwerk_store::items::Row;

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

struct Entry {
    indicator: ItemLink,
    reading_aid: Option<Html>,
    base: Figure,
    latest: Figure,
    target: Figure,
    direction: String,
}

/// A value and the period it is for.
#[derive(Default)]
pub(crate) struct Figure {
    pub(crate) value: String,
    pub(crate) period: String,
}

#[derive(Template)]
#[template(path = "indicators/list.html")]
struct List {
    page: Page,
    indicators: Vec<Entry>,
}

/// The three figures of an indicator: base, latest, target.
pub(crate) fn figures(page: &Page, indicator: &Indicator) -> [Figure; 3] {
    let figure = |value: Option<f64>, period: &Option<String>| Figure {
        value: value.map(|value| written(page, indicator.unit, value)).unwrap_or_default(),
        period: period.clone().unwrap_or_default(),
    };
    [
        figure(indicator.base_value, &indicator.base_period),
        figure(indicator.latest_value, &indicator.latest_period),
        figure(indicator.target_value, &indicator.target_period),
    ]
}

/// A value in its unit.
fn written(page: &Page, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Percent => page.t.percent(value),
        _ => page.t.number(value),
    }
}

/// `/de/indicators`
pub(crate) async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Indicators, t.indicators_title());
    let listing = page_frame.listing(Kind::Indicator);
    let rows = app.db().items_with_facts(&listing).await?;
    let aids = app.db().texts_of(&listing, Part::ReadingAid).await?;
    let entry = |(row, facts): &(Row, Facts)| {
        let Facts::Indicator(indicator) = facts else { return None };
        let [base, latest, target] = figures(&page_frame, indicator);
        Some(Entry {
            indicator: page_frame.link(row),
            reading_aid: aids.get(&row.id).map(|words| page_frame.words(words)),
            base,
            latest,
            target,
            direction: t.word("direction", indicator.direction.as_str()).to_owned(),
        })
    };
    let indicators = rows.iter().filter_map(entry).collect();
    page(&List { indicators, page: page_frame })
}
