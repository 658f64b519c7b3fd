//! One row: what it says under each key, as a form would send it.

use super::cell::{Cell, Row};
use super::{Choice, Context, Mistake, Titles, What, current};
use crate::code::ItemRef;
use crate::edit::{Typed, Wrong, WrongValue, typed};
use crate::item::Item;
use crate::shape::{self, Holds, Key, LinkKey};

/// Reads rows.
pub(super) struct Reader<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) choice: &'a Choice,
    pub(super) titles: &'a Titles,
}

impl Reader<'_> {
    /// What the row says, on top of what the item says already.
    pub(super) fn typed(&self, row: &Row, old: Option<&Item>, mistakes: &mut Vec<Mistake>) -> Typed {
        let mut all = old.map(typed).unwrap_or_default();
        for key in shape::keys(self.context.kind) {
            let mut values = Vec::new();
            for (column, cell) in self.cells(row, key.name) {
                let wrong = match cell {
                    Cell::Formula => Some(What::Formula),
                    Cell::Fault(_) => Some(What::Fault),
                    cell if cell.text().is_empty() => None,
                    cell => match self.values(key, cell) {
                        Ok(found) => {
                            values.extend(found);
                            None
                        }
                        Err(what) => Some(what),
                    },
                };
                mistakes.extend(wrong.map(|what| Mistake { row: row.number, column: Some(column), found: cell.shown(), what }));
            }
            if values.is_empty() && old.is_none() {
                values.extend(self.choice.fixed.get(key.name).cloned());
            }
            if !values.is_empty() {
                all.insert(key.name.to_owned(), values);
            }
        }
        all
    }

    fn cells<'r>(&self, row: &'r Row, name: &str) -> impl Iterator<Item = (usize, &'r Cell)> {
        let columns = self.choice.columns.iter().enumerate().filter(move |(_, of)| of.as_deref() == Some(name));
        columns.filter_map(|(column, _)| row.cells.get(column).map(|cell| (column, cell)))
    }

    fn values(&self, key: &'static Key, cell: &Cell) -> Result<Vec<String>, What> {
        let text = cell.text();
        let one = |value: String| Ok(vec![value]);
        match key.holds {
            Holds::Word(words) => match self.word(key.name, &text) {
                Some(word) => one(word),
                None => Err(What::Word(key.name, words)),
            },
            Holds::When => one(cell.date()),
            Holds::Url if text.starts_with("www.") => one(format!("https://{text}")),
            Holds::Text(part) if !part.is_markdown() => one(text.split_whitespace().collect::<Vec<_>>().join(" ")),
            Holds::Link(link) => self.linked(key.name, link, &text),
            _ => one(text),
        }
    }

    fn word(&self, key: &'static str, value: &str) -> Option<String> {
        let chosen = self.choice.words.get(key).and_then(|words| words.get(&(self.context.fold)(value)));
        chosen.cloned().or_else(|| (self.context.word)(key, value).map(str::to_owned))
    }

    /// Items named by code or title, several with a semicolon, a line or else a comma between them.
    fn linked(&self, name: &'static str, link: LinkKey, text: &str) -> Result<Vec<String>, What> {
        if let Some(one) = self.find(name, link, text)? {
            return Ok(vec![one]);
        }
        let mut found = Vec::new();
        for part in split(text, &[';', '\n', '|']) {
            if let Some(one) = self.find(name, link, part)? {
                found.push(one);
                continue;
            }
            for part in split(part, &[',']) {
                found.push(self.find(name, link, part)?.ok_or(What::Unknown(name))?);
            }
        }
        Ok(found)
    }

    fn find(&self, name: &'static str, link: LinkKey, text: &str) -> Result<Option<String>, What> {
        let home = self.context.home;
        if let Ok(key) = ItemRef::parse(&text.to_uppercase(), home)
            && link.targets.contains(&key.kind())
        {
            return Ok(Some(key.to_string()));
        }
        let folded = (self.context.fold)(text);
        let of_home = |key: &&ItemRef| key.edition().is_none() || key.edition() == home;
        let titled = link.targets.iter().flat_map(|kind| self.titles.find(*kind, &folded)).filter(of_home);
        let found = current(self.context, titled.cloned().collect());
        match found.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(one.to_string())),
            _ => Err(What::SeveralKnown(name, found)),
        }
    }

    /// What a form would say, said of the row.
    pub(super) fn wrong(&self, row: &Row, wrong: Wrong) -> Mistake {
        let column = self.choice.columns.iter().position(|of| of.as_deref() == Some(wrong.key));
        let found = column.and_then(|column| row.cells.get(column)).map(Cell::shown).unwrap_or_default();
        let what = match wrong.what {
            WrongValue::Missing => What::Missing(wrong.key),
            what => What::Value(wrong.key, what),
        };
        Mistake { row: row.number, column, found, what }
    }
}

fn split<'a>(text: &'a str, at: &'a [char]) -> impl Iterator<Item = &'a str> {
    text.split(at).map(str::trim).filter(|part| !part.is_empty())
}
