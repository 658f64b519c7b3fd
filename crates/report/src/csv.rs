//! Everything as tables: one of each kind, one of all links, and a dictionary that says what each column means.
//!
//! RFC 4180 in UTF-8 with a byte order mark, without which Excel takes the letters for others. The columns come from
//! [`leitwerk_model::shape`] and the languages of the texts, never from what else happens to be filled in: a table has the
//! same columns tomorrow. What is internal does not become a table.

mod column;
mod dictionary;
mod safe;

use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;

use column::Column;
pub(crate) use dictionary::{Own, of_own};
pub use safe::{as_written, safe};

/// Without this mark Excel reads UTF-8 as something else.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The name of the table of links.
pub const LINKS: &str = "links";
/// The name of the dictionary.
pub const DICTIONARY: &str = "dictionary";

/// A table, ready to be handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name, without ending: `measures`.
    pub name: &'static str,
    /// The kind whose items are its rows; none for links and the dictionary.
    pub kind: Option<Kind>,
    /// How many rows it has, without the heading.
    pub rows: usize,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Table {
    /// The name of its file: `measures.csv`.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.csv", self.name)
    }
}

/// All tables of a Leitbild: of each kind, of the links between them, and the dictionary.
#[must_use]
pub fn tables(leitbild: &Leitbild) -> Vec<Table> {
    let languages = languages(leitbild);
    let kinds = || Kind::ALL.iter().copied().filter(|kind| !kind.is_internal());
    let mut tables: Vec<Table> = kinds().map(|kind| of_kind(leitbild, kind, &languages)).collect();
    tables.push(links(leitbild));
    tables.push(dictionary::table(kinds(), &languages));
    tables
}

/// The languages of the columns: those the city offers, the one it writes in first, and any other a text is in.
fn languages(leitbild: &Leitbild) -> Vec<Lang> {
    let city = leitbild.of_kind(Kind::City).next().map(|city| &city.facts);
    let mut languages = match city {
        Some(Facts::City(city)) => [vec![city.original_language.clone()], city.languages.clone()].concat(),
        _ => vec![Lang::german()],
    };
    let others = leitbild.items().flat_map(|item| item.texts.values()).flat_map(|text| text.versions().keys());
    let others: std::collections::BTreeSet<&Lang> = others.collect();
    languages.extend(others.into_iter().cloned());
    let mut seen = std::collections::HashSet::new();
    languages.retain(|lang| seen.insert(lang.clone()));
    languages
}

fn of_kind(leitbild: &Leitbild, kind: Kind, languages: &[Lang]) -> Table {
    let columns = column::columns(kind, languages);
    let mut items: Vec<&Item> = leitbild.of_kind(kind).collect();
    items.sort_by(|a, b| a.key.cmp(&b.key));
    let heading = columns.iter().map(Column::name).collect();
    let rows = items.iter().map(|item| {
        let facts = item.facts.to_map();
        columns.iter().map(|column| column.cell(item, &facts)).collect()
    });
    written(kind.plural(), Some(kind), heading, rows.collect())
}

fn links(leitbild: &Leitbild) -> Table {
    let heading = dictionary::OF_LINKS.iter().map(|(name, ..)| (*name).to_owned()).collect();
    let public = leitbild.links().filter(|link| !link.from.kind().is_internal() && !link.to.kind().is_internal());
    let mut links: Vec<_> = public.collect();
    links.sort();
    let rows = links.iter().map(|link| vec![link.from.to_string(), link.kind.to_string(), link.to.to_string()]);
    written(LINKS, None, heading, rows.collect())
}

/// Writes rows whose cells are safe already.
pub(crate) fn written(name: &'static str, kind: Option<Kind>, heading: Vec<String>, rows: Vec<Vec<String>>) -> Table {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let mut done = writer.write_record(heading);
    for row in &rows {
        done = done.and_then(|()| writer.write_record(row));
    }
    match done.ok().and_then(|()| writer.into_inner().ok()) {
        Some(bytes) => Table { name, kind, rows: rows.len(), bytes },
        None => unreachable!("rows of one length can always be written into memory"),
    }
}
