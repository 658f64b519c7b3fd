//! The table for translators: what goes out, and what of it comes back.

use std::collections::{BTreeMap, HashSet};

use leitwerk_model::code::ItemRef;
use leitwerk_model::import::Cell;
use leitwerk_model::item::Item;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::translations::returned::{Given, Judged, Place, Returned, Said, judge, with, wording_mark};
use leitwerk_model::translations::{Standing, translatable};
use leitwerk_store::Db;
use leitwerk_store::load::Loaded;
use leitwerk_store::translations::Asked;
use serde::{Deserialize, Serialize};

use super::{at, work};
use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::bundles::TRIES;
use crate::edit::{NotSaved, ONE_AT_A_TIME, may, written};
use crate::table::Table;

/// Most characters of a cell, as spreadsheets count them (UTF-16).
const LONGEST_CELL: usize = 32_767;

/// A row that goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub place: String,
    /// Which wording of the original this is.
    pub wording: String,
    /// The original.
    pub original: String,
    /// Its language.
    pub lang: Lang,
    /// The translation there is, empty where there is none.
    pub translation: String,
}

/// The rows of a table, and what does not fit into one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The rows.
    pub rows: Vec<Row>,
    /// Texts that are longer than a cell can be.
    pub left_out: Vec<String>,
}

/// The rows of a table for translators: the texts of what is asked, those that stand so.
///
/// # Errors
/// [`Error`].
pub async fn rows(db: &Db, actor: &Actor, asked: Asked) -> Result<Rows, Error> {
    let (to, standings) = (asked.to.clone(), asked.standings.clone());
    let work = work(db, actor, asked).await?;
    let leitbild = db.load().await?.leitbild;
    let mut found = Rows::default();
    for item in work.iter().filter_map(|work| leitbild.get(&work.row.key)) {
        for (part, text) in translatable(item, &to) {
            let standing = Standing::of(text, &to);
            if !standings.is_empty() && !standing.is_some_and(|standing| standings.contains(&standing)) {
                continue;
            }
            let place = Place { item: item.key.clone(), part }.to_string();
            let (lang, original) = text.original();
            let translation = text.versions().get(&to).map(|version| version.body.clone()).unwrap_or_default();
            if [original, &translation].iter().any(|body| body.encode_utf16().count() > LONGEST_CELL) {
                found.left_out.push(place);
                continue;
            }
            let (original, lang) = (original.to_owned(), lang.clone());
            found.rows.push(Row { place, wording: wording_mark(&original), original, lang, translation });
        }
    }
    Ok(found)
}

/// A table that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    /// Its rows.
    pub rows: Vec<Returned>,
    /// How many rows it had when it went out, as its heading says.
    pub went_out: Option<usize>,
    /// Which those were, as its list says; none where it came back without.
    pub listed: Vec<String>,
    /// Rows whose cells are joined with those of others.
    pub joined: usize,
}

/// Rows that went out and did not come back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// How many.
    pub count: usize,
    /// What they are about, in the order in which they went out; none where the table came back without its list.
    pub places: Vec<Place>,
}

impl Back {
    /// What is missing. It does not matter in which order rows come, and neither rows that come twice nor others stand in for it.
    #[must_use]
    pub fn missing(&self) -> Missing {
        let mut came: HashSet<Place> = self.rows.iter().filter_map(|row| Place::parse(&row.place)).collect();
        if self.listed.is_empty() {
            let count = self.went_out.map_or(0, |went_out| went_out.saturating_sub(came.len()));
            return Missing { count, places: Vec::new() };
        }
        let listed = self.listed.iter().filter_map(|place| Place::parse(place));
        let places: Vec<Place> = listed.filter(|place| came.insert(place.clone())).collect();
        Missing { count: places.len(), places }
    }
}

/// Why a table is none that went out from here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOurs {
    /// Its heading does not say so: somebody took it out, or it is another file.
    NoHeading,
    /// It is for another language.
    OtherLanguage(String),
}

/// Reads a table that came back: four columns, whose heading says how many rows went out and for which language.
///
/// # Errors
/// [`NotOurs`].
pub fn back(table: &Table, to: &Lang) -> Result<Back, NotOurs> {
    let cell = |row: &leitwerk_model::import::Row, column: usize| row.cells.get(column).cloned().unwrap_or_default();
    let (heading, rows) = table.rows.split_first().ok_or(NotOurs::NoHeading)?;
    let said = |column: usize| in_brackets(&cell(heading, column).text());
    match said(3) {
        Some(lang) if lang == to.as_str() => {}
        Some(lang) if lang.parse::<Lang>().is_ok() => return Err(NotOurs::OtherLanguage(lang)),
        _ => return Err(NotOurs::NoHeading),
    }
    let returned = |row: &leitwerk_model::import::Row| Returned {
        number: row.number,
        place: cell(row, 0).text(),
        wording: cell(row, 1).text(),
        given: match cell(row, 3) {
            // A number without decimals reads the same in every language.
            Cell::Number(number) if number.fract() != 0.0 => Given::NoText(number.to_string()),
            Cell::Day(_) | Cell::Formula | Cell::Fault(_) => Given::NoText(cell(row, 3).shown()),
            other => Given::Text(other.text()),
        },
    };
    let went_out = said(0).and_then(|count| count.parse().ok());
    let rows = rows.iter().map(returned).collect();
    Ok(Back { rows, went_out, listed: table.listed.clone(), joined: table.joined })
}

/// What stands in the last brackets of a text.
fn in_brackets(text: &str) -> Option<String> {
    let (_, rest) = text.trim_end().strip_suffix(')')?.rsplit_once('(')?;
    Some(rest.trim().to_owned())
}

/// What would become of the rows of a table.
///
/// # Errors
/// [`Error`].
pub async fn preview(db: &Db, actor: &Actor, to: &Lang, rows: Vec<Returned>) -> Result<Vec<Judged>, Error> {
    authorise(actor, Action::Translate)?;
    let leitbild = db.load().await?.leitbild;
    Ok(judge(&leitbild, to, rows, &|item| is_theirs(actor, &leitbild, item)))
}

/// The items that some rows are about, as far as the actor may translate them. Of others nothing is told, whatever a table names.
///
/// # Errors
/// [`Error`].
pub async fn items(db: &Db, actor: &Actor, places: &[Place]) -> Result<BTreeMap<ItemRef, Item>, Error> {
    authorise(actor, Action::Translate)?;
    if places.is_empty() {
        return Ok(BTreeMap::new());
    }
    let leitbild = db.load().await?.leitbild;
    let found = places.iter().filter_map(|place| leitbild.get(&place.item)).filter(|item| is_theirs(actor, &leitbild, item));
    Ok(found.map(|item| (item.key.clone(), item.clone())).collect())
}

fn is_theirs(actor: &Actor, leitbild: &Leitbild, item: &Item) -> bool {
    !item.kind().is_internal() && may(actor, leitbild, &item.key, Action::Translate).is_ok()
}

/// A row that shall be written, as it was shown before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// What it is about.
    pub place: String,
    /// From which wording it was translated.
    pub wording: String,
    /// The translation.
    pub body: String,
    /// The translation that was there when it was shown.
    pub before: Option<String>,
}

impl Chosen {
    /// A row that was looked at, to be written or confirmed.
    #[must_use]
    pub fn of(judged: &Judged) -> Chosen {
        let Returned { place, wording, .. } = judged.row.clone();
        Chosen { place, wording, body: judged.body.clone(), before: judged.before.clone() }
    }

    /// Whether it gives what was there already.
    fn is_unchanged(&self) -> bool {
        self.before.as_ref() == Some(&self.body)
    }
}

/// What became of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Texts that were written or confirmed.
    pub written: usize,
    /// Rows that were not: somebody wrote the same text meanwhile, or it is gone.
    pub left: usize,
}

/// Writes rows that were shown before, all in one change. What somebody wrote meanwhile stays, and so does what is unchanged unless
/// it is said to be right.
///
/// # Errors
/// [`NotSaved`].
pub async fn take(db: &Db, actor: &Actor, to: &Lang, chosen: &[Chosen], said: Said) -> Result<Taken, NotSaved> {
    authorise(actor, Action::Translate)?;
    let chosen: Vec<&Chosen> = chosen.iter().filter(|one| said.right || !one.is_unchanged()).collect();
    let _alone = ONE_AT_A_TIME.lock().await;
    for _ in 0..TRIES {
        let Loaded { leitbild, head, .. } = db.load().await?;
        let mut next = leitbild.clone();
        let mut taken = Taken::default();
        let rows = chosen.iter().enumerate().map(|(at, one)| Returned {
            number: at,
            place: one.place.clone(),
            wording: one.wording.clone(),
            given: Given::Text(one.body.clone()),
        });
        for judged in judge(&leitbild, to, rows.collect(), &|item| is_theirs(actor, &leitbild, item)) {
            let as_shown = chosen[judged.row.number].before == judged.before;
            let becomes = judged.becomes(said).filter(|_| as_shown);
            let place = judged.place.as_ref().zip(becomes);
            let item = place.and_then(|(place, state)| Some((changed(&next, &place.item, to)?, place.part, state)));
            let Some((item, part, state)) = item else {
                taken.left += 1;
                continue;
            };
            next.insert(with(&item, part, to, &judged.body, state));
            taken.written += 1;
        }
        match written(db, actor, "import-translations", head, &leitbild, &next).await {
            Err(NotSaved::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            Ok(()) => return Ok(taken),
            Err(other) => return Err(other),
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

/// An item as earlier rows have left it.
fn changed(next: &Leitbild, key: &ItemRef, to: &Lang) -> Option<Item> {
    at(next, key, to).ok().cloned()
}
