//! The report on an edition: what it says, where it comes from, what is done, how it stands. One chapter a file.
//!
//! A chapter is a function from the [`Report`] to blocks, and empty where there is nothing to say; then it is left out.
//! What nobody may read is not there to begin with: [`Report::new`] keeps the edition that was asked for and what is
//! public beside it, so that no chapter has to filter.

mod annexes;
mod belonging;
mod brief;
mod cover;
pub(crate) mod deliberation;
pub(crate) mod figures;
mod findings;
pub(crate) mod goal;
mod goals;
mod matrix;
mod names;
mod organisations;
mod origin;
mod plans;
mod process;
mod succession;
pub(crate) mod words;

use std::collections::HashSet;

use leitwerk_i18n::Locale;
use leitwerk_model::check::Finding;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::when::When;
use leitwerk_model::words::EditionStatus;

use crate::document::{Block, Document, Inline, Span, Target};

use words::Report;

/// Accent colour of a city that has chosen none.
pub(crate) const ACCENT: &str = "#1d6268";

/// What a report is to be.
#[derive(Clone, Debug)]
pub struct Options {
    /// The edition it is about.
    pub edition: Code,
    /// Its language.
    pub locale: &'static Locale,
    /// The day of the report, printed when given: without it the same data give the same report on every day.
    pub on: Option<When>,
    /// Findings of the check, for an annex that is for the office only.
    pub findings: Vec<Finding>,
}

/// Why there is no report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No edition has this code.
    #[error("there is no edition {asked}; {}", there_are(.there))]
    NoSuchEdition {
        /// The code that was asked for.
        asked: Code,
        /// The codes there are.
        there: Vec<Code>,
    },
}

fn there_are(codes: &[Code]) -> String {
    let codes: Vec<&str> = codes.iter().map(Code::as_str).collect();
    if codes.is_empty() { "there are no editions at all".to_owned() } else { format!("there are: {}", codes.join(", ")) }
}

/// The edition a report is about where none is named: the one in force, or else the latest that is public, or else the
/// latest.
#[must_use]
pub fn usual(leitbild: &Leitbild) -> Option<&Code> {
    let editions = || {
        leitbild.of_kind(Kind::Edition).filter_map(|item| match &item.facts {
            Facts::Edition(edition) => Some((item.key.code(), edition.status)),
            _ => None,
        })
    };
    let last = |fits: fn(EditionStatus) -> bool| editions().filter(|(_, status)| fits(*status)).map(|(code, _)| code).last();
    last(|status| status == EditionStatus::Adopted).or_else(|| last(EditionStatus::is_public)).or_else(|| last(|_| true))
}

/// The report on an edition. The same Leitbild and options always give the same document.
///
/// Drafts of other editions and what is for the office only are never in it. The edition itself may be a draft: then
/// the report says so.
///
/// # Errors
/// [`Error::NoSuchEdition`].
pub fn document(leitbild: &Leitbild, options: &Options) -> Result<Document, Error> {
    let key =
        ItemRef::new(None, options.edition.clone()).ok().filter(|key| key.kind() == Kind::Edition && leitbild.get(key).is_some());
    let Some(key) = key else {
        let there = leitbild.of_kind(Kind::Edition).map(|item| item.key.code().clone()).collect();
        return Err(Error::NoSuchEdition { asked: options.edition.clone(), there });
    };
    let internal = !options.findings.is_empty();
    let report = Report::new(leitbild, key, options.locale);
    let mut blocks = Vec::new();
    for chapter in [
        brief::chapter,
        goals::foundations,
        process::chapter,
        origin::chapter,
        goals::overarching,
        goals::fields,
        matrix::chapter,
        organisations::commitments,
        succession::chapter,
        deliberation::chapter,
        plans::chapter,
    ] {
        blocks.extend(chapter(&report));
    }
    blocks.extend(annexes::all(&report, &options.findings));
    blocks.extend(annexes::imprint(&report));
    keep_links_that_lead_somewhere(&mut blocks);
    Ok(Document {
        lang: options.locale.tag().to_owned(),
        dir: options.locale.dir().to_owned(),
        title: report.plain_title(),
        subtitle: cover::subtitle(&report, options.on, internal),
        publisher: report.city_name().to_owned(),
        running: cover::running(&report, internal),
        contents: report.t.report_contents().to_owned(),
        accent: report.city().and_then(|city| city.accent.clone()).unwrap_or_else(|| ACCENT.to_owned()),
        blocks,
    })
}

/// Takes away links within the document to what is not in it: chapters name each other's items without knowing whether
/// those have a place of their own.
pub(crate) fn keep_links_that_lead_somewhere(blocks: &mut [Block]) {
    let mut ids = HashSet::new();
    for block in blocks.iter() {
        if let Block::Heading { id, .. } = block {
            ids.insert(id.clone());
        }
    }
    let mut mend = |words: &mut Inline| {
        for span in words.iter_mut() {
            if matches!(&span.link, Some(Target::Within(id)) if !ids.contains(id)) {
                *span = Span { link: None, ..span.clone() };
            }
        }
    };
    each_inline(blocks, &mut mend);
}

fn each_inline(blocks: &mut [Block], change: &mut impl FnMut(&mut Inline)) {
    for block in blocks {
        match block {
            Block::Heading { words, .. } | Block::Paragraph(words) | Block::Note(words) => change(words),
            Block::Quote(blocks) => each_inline(blocks, change),
            Block::Statement { heading, blocks } => {
                change(heading);
                each_inline(blocks, change);
            }
            Block::List { entries, .. } => entries.iter_mut().for_each(|entry| each_inline(entry, change)),
            Block::Facts(pairs) => pairs.iter_mut().for_each(|(name, value)| {
                change(name);
                change(value);
            }),
            Block::Table(table) => {
                change(&mut table.caption);
                table.columns.iter_mut().for_each(|(heading, _)| change(heading));
                table.rows.iter_mut().flatten().for_each(&mut *change);
            }
            Block::Figure(figure) => change(&mut figure.caption),
        }
    }
}
