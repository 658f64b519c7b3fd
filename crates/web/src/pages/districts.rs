//! Districts: a map, and the same as a list.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use leitwerk_model::area::Area;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_report::map::{Map, MapText, Shape};
use leitwerk_store::ItemId;
use leitwerk_store::items::Row;

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

struct Entry {
    district: ItemLink,
    residents: String,
    measures: i64,
}

struct Borough {
    borough: ItemLink,
    depth: usize,
    districts: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "districts/list.html")]
struct List {
    page: Page,
    map: Html,
    boroughs: Vec<Borough>,
}

/// Districts with borders, ready to be drawn.
pub(crate) struct Drawn {
    rows: Vec<(Row, Option<Area>, Option<u32>)>,
    parents: HashMap<ItemId, ItemId>,
}

impl Drawn {
    pub(crate) async fn read(app: &App, page: &Page) -> Result<Drawn, Failure> {
        let rows = app.db().items_with_facts(&page.listing(Kind::District)).await?;
        let rows = rows.into_iter().map(|(row, facts)| match facts {
            Facts::District(district) => (row, district.area, district.residents),
            _ => (row, None, None),
        });
        let pairs = app.db().pairs(LinkKind::Contains, Kind::District, Kind::District, page.sight).await?;
        Ok(Drawn { rows: rows.collect(), parents: pairs.into_iter().map(|(parent, child)| (child, parent)).collect() })
    }

    /// The borough at the top of the tree above a district.
    fn top(&self, id: ItemId) -> ItemId {
        let mut top = id;
        // A tree of districts is never deeper than there are districts.
        for _ in 0..self.rows.len() {
            match self.parents.get(&top) {
                Some(parent) => top = *parent,
                None => break,
            }
        }
        top
    }

    /// The map; empty where no district has borders.
    pub(crate) fn map(&self, page: &Page, highlighted: Option<&str>) -> Html {
        let is_parent = |id: &ItemId| self.parents.values().any(|parent| parent == id);
        let tops: Vec<ItemId> = self.rows.iter().map(|(row, ..)| row.id).filter(|id| !self.parents.contains_key(id)).collect();
        let shape = |(row, area, _): &'_ (Row, Option<Area>, Option<u32>)| {
            let area = area.as_ref().filter(|_| !is_parent(&row.id))?;
            let top = self.top(row.id);
            let label = row.title.as_ref().map_or_else(|| row.key.code().to_string(), |words| words.body.clone());
            Some((row.key.code().to_string(), label, page.href(&row.key), area.clone(), tops.iter().position(|id| *id == top)))
        };
        let found: Vec<_> = self.rows.iter().filter_map(shape).collect();
        let shapes: Vec<Shape<'_>> = found
            .iter()
            .map(|(code, label, href, area, group)| Shape {
                code: code.clone(),
                label: label.clone(),
                href: Some(href.clone()),
                area,
                group: *group,
                class: None,
            })
            .collect();
        let outlines: Vec<&Area> =
            self.rows.iter().filter(|(row, ..)| is_parent(&row.id)).filter_map(|(_, area, _)| area.as_ref()).collect();
        let title = page.t.districts_map_title(page.city());
        let text = MapText { title: &title, description: page.t.districts_map_description() };
        Html::trusted(Map { prefix: "map", text, shapes: &shapes, outlines: &outlines, highlighted }.to_svg())
    }
}

/// How many measures take place in each district.
async fn measures(app: &App, page: &Page) -> Result<HashMap<ItemId, i64>, Failure> {
    let mut counts = HashMap::new();
    for (district, _) in app.db().pairs(LinkKind::TakesPlace, Kind::District, Kind::Measure, page.sight).await? {
        *counts.entry(district).or_insert(0) += 1;
    }
    Ok(counts)
}

/// `/de/districts`
pub(crate) async fn list(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Districts, t.districts_title());
    let drawn = Drawn::read(&app, &page_frame).await?;
    let measures = measures(&app, &page_frame).await?;
    let mut boroughs: Vec<Borough> = Vec::new();
    let top = |id: &ItemId| !drawn.parents.contains_key(id);
    for (row, ..) in drawn.rows.iter().filter(|(row, ..)| top(&row.id)) {
        add(&drawn, row, 0, &page_frame, &measures, &mut boroughs);
    }
    page(&List { map: drawn.map(&page_frame, None), boroughs, page: page_frame })
}

/// A borough, its districts, and the boroughs within it.
fn add(drawn: &Drawn, row: &Row, depth: usize, page: &Page, measures: &HashMap<ItemId, i64>, boroughs: &mut Vec<Borough>) {
    let children: Vec<&(Row, Option<Area>, Option<u32>)> =
        drawn.rows.iter().filter(|(child, ..)| drawn.parents.get(&child.id) == Some(&row.id)).collect();
    let is_parent = |id: &ItemId| drawn.parents.values().any(|parent| parent == id);
    let entry = |(row, _, residents): &&(Row, Option<Area>, Option<u32>)| Entry {
        district: page.link(row),
        residents: residents.map(|n| page.t.number(n)).unwrap_or_default(),
        measures: measures.get(&row.id).copied().unwrap_or(0),
    };
    let districts = children.iter().filter(|(child, ..)| !is_parent(&child.id)).map(entry).collect();
    boroughs.push(Borough { borough: page.link(row), depth, districts });
    for (child, ..) in children.iter().filter(|(child, ..)| is_parent(&child.id)) {
        add(drawn, child, depth + 1, page, measures, boroughs);
    }
}
