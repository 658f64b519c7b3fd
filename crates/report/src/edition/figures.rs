//! The pictures of a report, each with what it says in words.

use leitwerk_i18n::Locale;
use leitwerk_model::area::Area;
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::matrix::{Matrix, PlaceState};
use leitwerk_model::words::MeasureStatus;

use super::words::{Report, say};
use crate::chart::{Bar, ChartText, Dots, Part};
use crate::document::{Block, Figure};
use crate::map::{Map, MapText, Shape, painted};

/// In this order a bar shows how measures stand: from done to given up.
pub(crate) const STATUSES: [MeasureStatus; 5] =
    [MeasureStatus::Completed, MeasureStatus::Running, MeasureStatus::Planned, MeasureStatus::Paused, MeasureStatus::Stopped];

/// In this order dots show how the places of an overarching goal stand.
pub(crate) const STATES: [PlaceState; 3] = [PlaceState::TakenUp, PlaceState::Justified, PlaceState::Hole];

/// Measures by status as one bar; nothing where there are none.
pub(super) fn measures(report: &Report<'_>, shares: &[(MeasureStatus, usize)], all: i64) -> Option<Block> {
    let t = report.t;
    let word = |status: MeasureStatus| t.word("measure-status", status.as_str());
    let parts: Vec<String> = shares.iter().map(|(status, number)| format!("{} {}", word(*status), t.number(*number))).collect();
    let alternative = t.report_measures_chart(all, &t.list(&parts));
    let part = |(status, number): &(MeasureStatus, usize)| Part {
        word: word(*status),
        number: *number,
        written: t.number(*number),
        shade: STATUSES.iter().position(|other| other == status).unwrap_or_default(),
    };
    let parts: Vec<Part<'_>> = shares.iter().map(part).collect();
    let text = ChartText { prefix: "chart-measures", title: t.report_measures_by_status(), description: &alternative };
    let svg = Bar { text, parts: &parts, mirrored: mirrored(t) }.to_svg();
    figure(svg, alternative.clone(), t.report_measures_by_status())
}

/// How far each overarching goal reaches, a dot a field.
pub(super) fn reach(report: &Report<'_>, matrix: &Matrix) -> Option<Block> {
    let t = report.t;
    let row = |goal: &ItemRef| {
        let kind = |field: &ItemRef| {
            let state = matrix.place(goal, field).state();
            STATES.iter().position(|other| *other == state).unwrap_or_default()
        };
        (goal.code().to_string(), matrix.fields.iter().map(kind).collect())
    };
    let rows: Vec<(String, Vec<usize>)> = matrix.overarching.iter().map(row).collect();
    let columns: Vec<String> = matrix.fields.iter().map(|field| field.code().to_string()).collect();
    let text = ChartText { prefix: "chart-reach", title: t.report_reach(), description: t.report_reach_chart() };
    let svg = Dots { text, columns: &columns, rows: &rows, mirrored: mirrored(t) }.to_svg();
    figure(svg, t.report_reach_chart().to_owned(), t.report_reach_chart())
}

fn mirrored(t: &Locale) -> bool {
    t.dir() == "rtl"
}

fn figure(svg: String, alternative: String, caption: &str) -> Option<Block> {
    (!svg.is_empty()).then(|| Block::Figure(Figure { svg, alternative, caption: say(caption) }))
}

/// The map of districts; nothing where none has borders.
pub(super) fn districts(report: &Report<'_>) -> Option<Block> {
    let t = report.t;
    let is_parent = |item: &Item| !report.on(&item.key, LinkKind::Contains).is_empty();
    let area = |item: &'_ Item| match &item.facts {
        Facts::District(district) => district.area.clone(),
        _ => None,
    };
    let all: Vec<&Item> = report.of_kind(Kind::District).collect();
    let tops: Vec<&ItemRef> =
        all.iter().map(|item| &item.key).filter(|key| report.back(key, LinkKind::Contains).is_empty()).collect();
    let drawn: Vec<(&Item, Area)> =
        all.iter().filter(|item| !is_parent(item)).filter_map(|item| Some((*item, area(item)?))).collect();
    let outlines: Vec<Area> = all.iter().filter(|item| is_parent(item)).filter_map(|item| area(item)).collect();
    let shapes: Vec<Shape<'_>> = drawn
        .iter()
        .map(|(item, area)| {
            let borough = borough(report, &item.key);
            Shape {
                code: item.key.code().to_string(),
                label: report.title(&item.key).into_iter().map(|span| span.text).collect(),
                href: None,
                area,
                group: tops.iter().position(|top| *top == borough),
                class: None,
            }
        })
        .collect();
    let outlines: Vec<&Area> = outlines.iter().collect();
    let title = t.districts_map_title(report.city_name());
    let text = MapText { title: &title, description: t.report_map_description() };
    let svg = painted(&Map { prefix: "map", text, shapes: &shapes, outlines: &outlines, highlighted: None }.to_svg());
    figure(svg, format!("{title}. {}", t.report_map_description()), &title)
}

/// The borough at the top of the tree above a district.
fn borough<'k>(report: &'k Report<'_>, district: &'k ItemRef) -> &'k ItemRef {
    let mut top = district;
    // A tree of districts is never deeper than there are districts.
    for _ in report.of_kind(Kind::District) {
        match report.back(top, LinkKind::Contains).first() {
            Some(parent) => top = parent,
            None => break,
        }
    }
    top
}
