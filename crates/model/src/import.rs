//! From the rows of a table to items: which column holds what, which item a row means, what would be created and changed.
//!
//! An empty cell changes nothing: whoever brings a table in says what they know, not what they don't.

mod cell;
mod row;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};

pub use self::cell::{Cell, Row};
use self::row::Reader;
use crate::code::{Code, ItemRef};
use crate::edit::{WrongValue, following, item, next_code};
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{End, LinkKind};
use crate::problems::Problem;
use crate::shape;
use crate::when::When;

/// Kinds that can be brought in as a table.
pub const KINDS: &[Kind] = &[Kind::Organisation, Kind::Measure];

/// The column that holds codes.
pub const CODE: &str = "code";

/// What the columns of a table are taken as.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choice {
    /// The sheet; none for the first that is not hidden.
    pub sheet: Option<String>,
    /// The row with the names of the columns, as the program that wrote the table counts; none for the first that looks so.
    pub heading: Option<usize>,
    /// For each column [`CODE`], the name of a key, or none where it is left out.
    pub columns: Vec<Option<String>>,
    /// For keys with a list of words: what the rows say → the word.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// Values for rows that say nothing of their own under a key.
    pub fixed: BTreeMap<String, String>,
    /// Whether a row without code means the item with the same title, where there is one.
    pub by_title: bool,
}

/// Everything a table is read with, beside its rows.
pub struct Context<'a> {
    /// What there is.
    pub leitbild: &'a Leitbild,
    /// What the rows are.
    pub kind: Kind,
    /// The language of new texts.
    pub original: &'a Lang,
    /// The edition that goals without edition belong to.
    pub home: Option<&'a Code>,
    /// The word of a list that a value means, by key and value.
    pub word: &'a dyn Fn(&'static str, &str) -> Option<&'static str>,
    /// The day on which is written: who has ended by then is not meant.
    pub today: When,
    /// How titles are compared.
    pub fold: &'a dyn Fn(&str) -> String,
}

/// Something wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// The row, as the program that wrote the table counts.
    pub row: usize,
    /// The column, from 0; none for the row as a whole.
    pub column: Option<usize>,
    /// What stands there.
    pub found: String,
    /// What is wrong.
    pub what: What,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A value does not fit its key.
    Value(&'static str, WrongValue),
    /// A value is none of these words.
    Word(&'static str, &'static [&'static str]),
    /// Something has to be there that no column of the row gives.
    Missing(&'static str),
    /// It is no code of this kind.
    NoCode,
    /// The code stands in another row, too.
    CodeTwice(usize),
    /// The title stands in another row, too.
    TitleTwice(usize),
    /// Several items have this title.
    SeveralTitled(Vec<ItemRef>),
    /// There is neither code nor title.
    Nameless,
    /// Nothing that can be named here has this code or title.
    Unknown(&'static str),
    /// Several that can be named here have this title.
    SeveralKnown(&'static str, Vec<ItemRef>),
    /// A formula without its result.
    Formula,
    /// The spreadsheet says that there is a mistake.
    Fault,
    /// The whole would contradict itself.
    Problem(Box<Problem>),
}

/// What a table comes to.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Everything, afterwards.
    pub next: Leitbild,
    /// Items that are not there yet, in the order of rows.
    pub created: Vec<ItemRef>,
    /// Items that become different.
    pub changed: Vec<ItemRef>,
    /// Items that are so already.
    pub same: Vec<ItemRef>,
    /// What is wrong; nothing is written while there is anything.
    pub mistakes: Vec<Mistake>,
    /// In which row each item stands.
    pub rows: HashMap<ItemRef, usize>,
}

/// Works out what the rows of a table come to.
#[must_use]
pub fn plan(context: &Context<'_>, choice: &Choice, rows: &[Row]) -> Plan {
    let mut plan = Plan { next: context.leitbild.clone(), ..Plan::default() };
    let mut titles = Titles::of(context);
    let keys = meant(context, choice, rows, &mut titles, &mut plan);
    let reader = Reader { context, choice, titles: &titles };
    for (row, key) in rows.iter().zip(keys) {
        let Some(key) = key else { continue };
        let old = context.leitbild.get(&key);
        let read = plan.mistakes.len();
        let typed = reader.typed(row, old, &mut plan.mistakes);
        match item(&key, &typed, old, context.original) {
            Ok(new) => {
                let list = match old {
                    None => &mut plan.created,
                    Some(old) if *old == new => &mut plan.same,
                    Some(_) => &mut plan.changed,
                };
                list.push(key.clone());
                plan.rows.insert(key, row.number);
                plan.next.insert(new);
            }
            Err(wrong) => {
                // Where a cell could not be read its key is missing: that was said already.
                let said: HashSet<Option<usize>> = plan.mistakes[read..].iter().map(|mistake| mistake.column).collect();
                let wrong = wrong.into_iter().map(|wrong| reader.wrong(row, wrong));
                plan.mistakes.extend(wrong.filter(|wrong| wrong.column.is_none() || !said.contains(&wrong.column)));
            }
        }
    }
    contradictions(choice, rows, &mut plan);
    plan.mistakes.sort_by_key(|mistake| (mistake.row, mistake.column));
    plan.mistakes.dedup();
    plan
}

/// What the whole would contradict itself in, said at the rows.
fn contradictions(choice: &Choice, rows: &[Row], plan: &mut Plan) {
    let by_number: HashMap<usize, &Row> = rows.iter().map(|row| (row.number, row)).collect();
    for problem in plan.next.problems() {
        let Some(number) = plan.rows.get(&problem.item).copied() else { continue };
        let column = problem.key.and_then(|key| choice.columns.iter().position(|of| of.as_deref() == Some(key)));
        let found = column.and_then(|column| by_number.get(&number)?.cells.get(column)).map(Cell::shown).unwrap_or_default();
        plan.mistakes.push(Mistake { row: number, column, found, what: What::Problem(Box::new(problem)) });
    }
}

/// Which items bear a title, folded.
pub(crate) struct Titles {
    of: HashMap<(Kind, String), Vec<ItemRef>>,
}

impl Titles {
    fn of(context: &Context<'_>) -> Titles {
        let mut titles = Titles { of: HashMap::new() };
        for item in context.leitbild.items() {
            for title in titles_of(item) {
                titles.add(item.key.clone(), (context.fold)(title));
            }
        }
        titles
    }

    fn add(&mut self, key: ItemRef, folded: String) {
        let known = self.of.entry((key.kind(), folded)).or_default();
        if !known.contains(&key) {
            known.push(key);
        }
    }

    /// Items of a kind with this title.
    pub(crate) fn find(&self, kind: Kind, folded: &str) -> &[ItemRef] {
        self.of.get(&(kind, folded.to_owned())).map_or(&[], Vec::as_slice)
    }
}

/// Of several with one title those that are there: whoever moved in the tree bears their title twice, and what is written now means
/// the one that nobody has followed by today and that has begun.
pub(crate) fn current(context: &Context<'_>, found: Vec<ItemRef>) -> Vec<ItemRef> {
    let has_begun = |key: &ItemRef| {
        let starts = context.leitbild.get(key).and_then(|item| item.facts.period().0);
        !starts.is_some_and(|starts| starts.is_after(context.today))
    };
    let is_there = |key: &&ItemRef| {
        let item = context.leitbild.get(key);
        has_begun(key) && !item.is_some_and(|item| item.linked(LinkKind::FollowedBy, End::To).any(has_begun))
    };
    match found.iter().filter(is_there).cloned().collect::<Vec<ItemRef>>() {
        there if there.is_empty() => found,
        there => there,
    }
}

fn titles_of(item: &Item) -> impl Iterator<Item = &str> {
    let title = item.text(shape::title_part(item.kind()));
    title.into_iter().flat_map(|title| title.versions().values()).map(|version| version.body.as_str())
}

/// Which item each row means; none where that is not clear, or the row is empty.
fn meant(context: &Context<'_>, choice: &Choice, rows: &[Row], titles: &mut Titles, plan: &mut Plan) -> Vec<Option<ItemRef>> {
    let column = |name: &str| choice.columns.iter().position(|of| of.as_deref() == Some(name));
    let (code_column, title_column) = (column(CODE), column("title"));
    let mut free = Free::of(context, rows, code_column);
    let (mut codes, mut named): (HashMap<ItemRef, usize>, HashMap<String, usize>) = (HashMap::new(), HashMap::new());
    let mut keys = Vec::with_capacity(rows.len());
    for row in rows {
        let cell = |column: Option<usize>| column.and_then(|column| row.cells.get(column)).map(Cell::text).unwrap_or_default();
        let (code, title) = (cell(code_column), cell(title_column));
        let folded = (context.fold)(&title);
        let mut wrong = |column: Option<usize>, found: &str, what: What| {
            plan.mistakes.push(Mistake { row: row.number, column, found: found.to_owned(), what });
            None
        };
        let key = if !code.is_empty() {
            match Code::parse(&code.to_uppercase()).ok().filter(|code| code.kind() == context.kind) {
                None => wrong(code_column, &code, What::NoCode),
                Some(parsed) => ItemRef::new(None, parsed).ok(),
            }
        } else if title.is_empty() {
            let cells = choice.columns.iter().enumerate().filter(|(_, of)| of.is_some());
            if cells.filter_map(|(at, _)| row.cells.get(at)).all(|cell| cell.text().is_empty()) {
                None
            } else {
                wrong(title_column, "", What::Nameless)
            }
        } else if let Some(first) = named.get(&folded) {
            wrong(title_column, &title, What::TitleTwice(*first))
        } else {
            let known: Vec<ItemRef> = if choice.by_title {
                let known = titles.find(context.kind, &folded).iter();
                current(context, known.filter(|key| context.leitbild.get(key).is_some()).cloned().collect())
            } else {
                Vec::new()
            };
            match known.as_slice() {
                [] => Some(free.take()),
                [one] => Some(one.clone()),
                _ => wrong(title_column, &title, What::SeveralTitled(known)),
            }
        };
        let key = key.and_then(|key| match codes.get(&key) {
            Some(first) => {
                let (column, found) = if code.is_empty() { (title_column, &title) } else { (code_column, &code) };
                plan.mistakes.push(Mistake { row: row.number, column, found: found.clone(), what: What::CodeTwice(*first) });
                None
            }
            None => Some(key),
        });
        if let Some(key) = &key {
            codes.insert(key.clone(), row.number);
            if !folded.is_empty() {
                named.entry(folded.clone()).or_insert(row.number);
                titles.add(key.clone(), folded);
            }
        }
        keys.push(key);
    }
    keys
}

/// Codes that are still free, one after the other.
struct Free {
    next: Option<Code>,
    taken: HashSet<String>,
    kind: Kind,
}

impl Free {
    fn of(context: &Context<'_>, rows: &[Row], column: Option<usize>) -> Free {
        let cells = rows.iter().filter_map(|row| row.cells.get(column?)).map(|cell| cell.text().to_uppercase());
        Free { next: next_code(context.leitbild, context.kind, None), taken: cells.collect(), kind: context.kind }
    }

    fn take(&mut self) -> ItemRef {
        loop {
            let code = self.next.take().unwrap_or_else(|| first(self.kind));
            self.next = following(&code);
            if !self.taken.contains(code.as_str())
                && let Ok(key) = ItemRef::new(None, code)
            {
                return key;
            }
        }
    }
}

/// The first code of a kind of which there is none yet.
fn first(kind: Kind) -> Code {
    let text = if kind == Kind::Measure { "M001" } else { "O001" };
    match Code::parse(text) {
        Ok(code) => code,
        Err(_) => unreachable!("both are codes"),
    }
}

#[cfg(test)]
mod tests;
