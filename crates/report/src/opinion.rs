//! The opinion landscape as pictures, tables and one page to read, print and pass on.
//!
//! [`files`] gives them all, ready to be written. Everything passes one gate first (`figures`): figures about opinions rest on at
//! least ten people or are not there, and nobody's own place or rating is anywhere. Groups are called by letters, since they come
//! from answers and not from who people are.
//!
//! | file | what it is |
//! |---|---|
//! | `landscape.html` | everything in one file that fetches nothing |
//! | `landscape.svg` | where many people stand, and the groups |
//! | `shared.svg`, `divides.svg`, `statements.svg` | what all share, what divides, what most people rated: bars by group |
//! | `stability.svg` | how surely the same groups are found again |
//! | `statements.csv`, `group_answers.csv`, `groups.csv`, `stability.csv`, `dictionary.csv` | the same figures as tables |
//!
//! A picture for which there is nothing to show is not among the files; the page says why.

mod bars;
mod contour;
pub mod figures;
mod landscape;
mod page;
mod picture;
mod stability;
mod tables;
mod terrain;
pub mod words;

use leitwerk_analysis::opinion::Landscape;
use leitwerk_i18n::Locale;

use crate::document::Document;
use crate::html::html;
use figures::{Figures, People, Statement};

/// The names of the pictures, of which not every landscape has all.
pub const PICTURES: [&str; 5] = ["landscape.svg", "stability.svg", "shared.svg", "divides.svg", "statements.svg"];

/// How many statements a ranking shows at most.
const FIRST: usize = 5;

/// The words of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementText {
    /// Its number.
    pub id: u32,
    /// What it says: plain text.
    pub text: String,
    /// Tag of its language, where it is known.
    pub lang: Option<String>,
}

/// A landscape to be shown.
#[derive(Clone, Copy, Debug)]
pub struct Opinion<'o> {
    /// What was computed.
    pub landscape: &'o Landscape,
    /// The words of the statements, in any order; a statement without words is called by its number.
    pub texts: &'o [StatementText],
    /// What the conversation is called.
    pub title: &'o str,
    /// The language of everything but the statements.
    pub locale: &'static Locale,
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name: `landscape.svg`.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Everything that is handed out about a landscape: the page, each picture, each table. The same landscape gives the same bytes.
#[must_use]
pub fn files(opinion: &Opinion<'_>) -> Vec<File> {
    let t = opinion.locale;
    let figures = Figures::new(opinion.landscape, opinion.texts);
    let page = html(&page::document(opinion, &figures));
    let mut files = vec![File { name: "landscape.html".to_owned(), bytes: page.into_bytes() }];
    if figures.people != People::Few {
        let pictures = [landscape::svg(t, &figures, true), stability::svg(t, &figures, true)];
        let lists = Ranking::ALL.map(|ranking| ranking.svg(t, &figures));
        for (name, svg) in PICTURES.into_iter().zip(pictures.into_iter().chain(lists)) {
            files.extend(svg.map(|svg| File { name: name.to_owned(), bytes: svg.into_bytes() }));
        }
    }
    files.extend(tables::tables(&figures).into_iter().map(|table| File { name: table.file(), bytes: table.bytes }));
    files
}

/// The page alone, for other ways to show it.
#[must_use]
pub fn document(opinion: &Opinion<'_>) -> Document {
    page::document(opinion, &Figures::new(opinion.landscape, opinion.texts))
}

/// By what statements are put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ranking {
    Shared,
    Divides,
    MostRated,
}

impl Ranking {
    const ALL: [Ranking; 3] = [Ranking::Shared, Ranking::Divides, Ranking::MostRated];

    /// Begins the ids of its pictures.
    fn prefix(self) -> &'static str {
        match self {
            Ranking::Shared => "shared",
            Ranking::Divides => "divides",
            Ranking::MostRated => "statements",
        }
    }

    /// Without groups, what most share need not be what all share.
    fn title(self, t: &Locale, by_groups: bool) -> &'static str {
        match (self, by_groups) {
            (Ranking::Shared, true) => t.landscape_shared(),
            (Ranking::Shared, false) => t.landscape_shared_of_all(),
            (Ranking::Divides, _) => t.landscape_divides(),
            (Ranking::MostRated, _) => t.landscape_most_rated(),
        }
    }

    /// How to read it: by groups, or of all where there are none. Where nothing divides for certain, it says so.
    fn aid(self, t: &Locale, figures: &Figures<'_>) -> String {
        let by_groups = figures.has_groups();
        let is_certain = self != Ranking::Divides || !figures.dividing().is_empty();
        let aid = match (self, by_groups) {
            (Ranking::Divides, true) if !is_certain => t.landscape_divides_most(),
            (Ranking::Divides, false) if !is_certain => t.landscape_divides_most_of_all(),
            (Ranking::Shared, true) => t.landscape_shared_aid(),
            (Ranking::Shared, false) => t.landscape_shared_aid_of_all(),
            (Ranking::Divides, true) => t.landscape_divides_aid(),
            (Ranking::Divides, false) => t.landscape_divides_aid_of_all(),
            (Ranking::MostRated, _) => t.landscape_most_rated_aid(),
        };
        if is_certain { aid.to_owned() } else { format!("{} {aid}", self.none(t, by_groups)) }
    }

    /// What is said where there is no such statement.
    fn none(self, t: &Locale, by_groups: bool) -> &'static str {
        match (self, by_groups) {
            (Ranking::Shared, true) => t.landscape_shared_none(),
            (Ranking::Shared, false) => t.landscape_shared_none_of_all(),
            (Ranking::Divides, true) => t.landscape_divides_none(),
            (Ranking::Divides, false) => t.landscape_divides_none_of_all(),
            (Ranking::MostRated, _) => t.landscape_most_rated_none(),
        }
    }

    /// All of them, the first first.
    fn statements<'f, 'l>(self, figures: &'f Figures<'l>) -> Vec<&'f Statement<'l>> {
        match self {
            Ranking::Shared => figures.shared(),
            Ranking::Divides => match figures.dividing() {
                none if none.is_empty() => figures.most_divided(),
                dividing => dividing,
            },
            Ranking::MostRated => figures.most_rated(),
        }
    }

    fn svg(self, t: &'static Locale, figures: &Figures<'_>) -> Option<String> {
        let mut statements = self.statements(figures);
        statements.truncate(FIRST);
        let by_groups = figures.has_groups();
        bars::file(t, figures, (self.prefix(), self.title(t, by_groups), &self.aid(t, figures)), &statements)
    }
}
