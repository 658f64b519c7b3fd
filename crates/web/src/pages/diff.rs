//! Two editions side by side: what became of every goal, and what else changed.

mod entries;
mod sides;

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, State};
use leitwerk_model::code::Code;
use leitwerk_model::diff::{EditionDiff, editions};
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_store::load::Loaded;

use super::goals::edition_of;
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};
use entries::Compared;
use sides::Side;

/// A link to a comparison.
pub(crate) struct Comparison {
    pub(crate) href: String,
    pub(crate) words: Html,
}

/// The comparisons of an edition with every one before it that the reader sees, the latest first.
pub(crate) fn comparisons(page: &Page, edition: &Code) -> Vec<Comparison> {
    let comparison = |older: &Code| Comparison {
        href: page.to(&format!("editions/{edition}/diff/{older}")),
        words: page.naming(older, &page.t.diff_link(older.as_str())),
    };
    page.site.before(edition, page.sight).map(comparison).collect()
}

/// Goals, fields, sections or take-ups.
struct Part {
    id: &'static str,
    title: &'static str,
    groups: Vec<Group>,
}

/// What changed in the same way.
struct Group {
    id: String,
    /// How many it is, in words; none where there is nothing to count.
    heading: Option<String>,
    entries: Vec<Entry>,
    /// What is the same in both, named only.
    named: Vec<Named>,
}

/// Something of the older edition beside what became of it.
#[derive(Default)]
struct Entry {
    /// What it is about, in the reader's language.
    about: Option<Html>,
    older: Vec<Side>,
    newer: Vec<Side>,
    notes: Vec<Html>,
}

/// An item that is the same in both editions.
struct Named {
    href: String,
    /// Its code in the older edition, where that is another one.
    before: Option<String>,
    code: String,
    title: Html,
    note: Option<Html>,
}

#[derive(Template)]
#[template(path = "diff/show.html")]
struct Show {
    page: Page,
    older: ItemLink,
    newer: ItemLink,
    intro: String,
    /// That another language than the reader's is compared.
    original: Option<String>,
    counts: String,
    between: Option<String>,
    nothing: bool,
    parts: Vec<Part>,
}

/// `/de/editions/2025/diff/2020`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, edition, older)): Path<(String, String, String)>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let mut page_frame = Page::new(reader, Nav::Goals, "");
    let (new, newer) = edition_of(&app, &mut page_frame, &edition).await?;
    let (old, older) = edition_of(&app, &mut page_frame, &older).await?;
    let read = read(&app, &page_frame).await?;
    let diff = editions(&read.leitbild, &old, &new).map_err(|_| Failure::NotFound)?;
    page_frame.title = t.diff_title(new.as_str(), old.as_str());
    let compared = Compared { page: &page_frame, leitbild: &read.leitbild, diff: &diff };
    let parts = compared.parts();
    let goals = |edition| i64::try_from(read.leitbild.in_edition(edition, Kind::Goal).count()).unwrap_or(i64::MAX);
    let between: Vec<&str> = diff.between.iter().map(Code::as_str).collect();
    page(&Show {
        intro: t.diff_intro(new.as_str(), old.as_str()),
        original: original(&page_frame, &diff),
        counts: t.diff_goal_counts(goals(&new), goals(&old), new.as_str(), old.as_str()),
        between: (!between.is_empty()).then(|| t.diff_between(i64::try_from(between.len()).unwrap_or(i64::MAX), &t.list(&between))),
        nothing: diff.is_empty(),
        older,
        newer,
        parts,
        page: page_frame,
    })
}

/// What is compared. What everybody may read is read once a change and kept; a draft is read for whoever may read it, and kept
/// by nobody.
async fn read(app: &App, page: &Page) -> Result<Arc<Loaded>, Failure> {
    if page.is_about_draft() {
        return Ok(Arc::new(leitwerk_app::public::read_with_drafts(app.db(), &page.actor).await?));
    }
    Ok(app.public().await?)
}

/// Which language is compared, where it is not only the reader's.
fn original(page: &Page, diff: &EditionDiff) -> Option<String> {
    let goals = diff.goals.iter().flat_map(|group| &group.pairs).flat_map(|pair| &pair.texts);
    let texts = goals.chain(&diff.texts).chain(diff.fields.iter().flat_map(|field| &field.texts));
    let texts = texts.chain(diff.sections.iter().flat_map(|section| &section.texts));
    let languages: BTreeSet<&Lang> = texts.flat_map(|text| [&text.old, &text.new]).flatten().collect();
    if languages.iter().all(|lang| lang.as_str() == page.t.tag()) {
        return None;
    }
    let names: Vec<&str> = languages.into_iter().map(|lang| page.t.language_name(lang)).collect();
    Some(page.t.diff_original(&page.t.list(&names)))
}
