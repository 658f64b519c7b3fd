//! The desk: every goal of the edition that is being written, what became of it so far, and what is missing.

use std::collections::BTreeSet;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::rework;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::text::Part;
use leitwerk_model::words::{Change, EditionStatus};

use crate::html::Html;
use crate::pages::edit::{address, failed};
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_once};
use crate::state::App;
use crate::view::{Nav, Page};

/// A goal or field on the desk.
pub(super) struct Line {
    pub(super) code: String,
    pub(super) title: Html,
    pub(super) href: String,
    /// What became of it: a word.
    pub(super) change: Option<&'static str>,
    pub(super) change_word: Option<String>,
    /// What it was before, where its number or words are others.
    pub(super) before: Vec<String>,
    /// Where the reason is written that nobody wrote down.
    pub(super) no_reason: Option<String>,
}

struct Group {
    /// None for the overarching goals.
    field: Option<Line>,
    goals: Vec<Line>,
}

/// A goal or field of the edition before that has no successor.
struct Gone {
    code: String,
    title: Html,
    reason: Option<Html>,
    /// Where the reason is written that nobody wrote down.
    no_reason: Option<String>,
    /// Where it can be taken back.
    back: String,
}

#[derive(Template)]
#[template(path = "rework/show.html")]
struct Show {
    page: Page,
    edition: Code,
    status: EditionStatus,
    status_word: String,
    open: bool,
    groups: Vec<Group>,
    gone: Vec<Gone>,
    base: String,
    /// How many changes are still owed a reason.
    owed: i64,
    counts: Vec<(String, String)>,
}

/// `/de/editions/2030/rework`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let edition = Code::parse(&edition).map_err(|_| Failure::NotFound)?;
    let desk = rework::open(app.db(), &actor, &edition, &[]).await.map_err(failed)?;
    let leitbild = &desk.leitbild;
    let status = leitbild.edition_status(&edition).ok_or(Failure::NotFound)?;
    let mut page = Page::new(reader, Nav::None, "");
    page.title = page.t.rework_title(edition.as_str());
    page.is_about(&edition);
    let t = page.t;
    let base = page.to(&format!("editions/{edition}/rework"));
    let tells = Tells::of(leitbild, &edition);
    let goals_of = |field: Option<&Item>| -> Vec<Line> {
        let here = |goal: &&Item| goal.linked(LinkKind::InField, End::From).next() == field.map(|field| &field.key);
        leitbild.in_edition(&edition, Kind::Goal).filter(here).map(|goal| tells.line(&page, &base, goal)).collect()
    };
    let mut groups = vec![Group { field: None, goals: goals_of(None) }];
    for field in leitbild.in_edition(&edition, Kind::Field) {
        groups.push(Group { field: Some(tells.line(&page, &base, field)), goals: goals_of(Some(field)) });
    }
    let gone = tells.gone(&page, &base);
    let count = |change: &&str| {
        let of = tells.told.iter().filter(|item| item.facts.status() == Some(change)).count();
        (of > 0).then(|| (t.word("change", change).to_owned(), t.number(i64::try_from(of).unwrap_or(i64::MAX))))
    };
    page_once(&Show {
        status,
        status_word: t.word("edition-status", status.as_str()).to_owned(),
        open: !status.is_final(),
        groups,
        gone,
        base,
        owed: i64::try_from(tells.owing.len()).unwrap_or(i64::MAX),
        counts: Change::WORDS.iter().filter_map(count).collect(),
        edition,
        page,
    })
}

/// What the successions of an edition tell.
pub(super) struct Tells<'a> {
    leitbild: &'a Leitbild,
    told: Vec<&'a Item>,
    /// Those that are owed a reason.
    owing: BTreeSet<ItemRef>,
}

impl<'a> Tells<'a> {
    pub(super) fn of(leitbild: &'a Leitbild, edition: &'a Code) -> Tells<'a> {
        Tells { leitbild, told: leitbild.in_edition(edition, Kind::Succession).collect(), owing: leitbild.owing(edition) }
    }

    /// The succession that leads to a goal or field.
    pub(super) fn succession(&self, item: &Item) -> Option<&'a Item> {
        self.told.iter().copied().find(|told| told.linked(LinkKind::Became, End::To).any(|to| *to == item.key))
    }

    /// Where the reason is written that a succession is owed.
    fn reason_at(&self, page: &Page, told: &Item) -> Option<String> {
        self.owing.contains(&told.key).then(|| reason_at(page, &told.key))
    }

    fn line(&self, page: &Page, base: &str, item: &Item) -> Line {
        let succession = self.succession(item);
        let change = succession.and_then(|told| told.facts.status());
        let before = succession.map(|told| told.linked(LinkKind::Preceded, End::From).collect::<Vec<_>>()).unwrap_or_default();
        let moved = before.len() != 1 || before[0].code() != item.key.code();
        Line {
            code: item.key.code().to_string(),
            title: title(page, item),
            href: format!("{base}/{}", item.key.code()),
            change,
            change_word: change.map(|change| page.t.word("change", change).to_owned()),
            before: if moved { before.iter().map(|key| key.to_string()).collect() } else { Vec::new() },
            no_reason: succession.and_then(|told| self.reason_at(page, told)),
        }
    }

    fn gone(&self, page: &Page, base: &str) -> Vec<Gone> {
        let dropped = |item: &&&Item| matches!(&item.facts, Facts::Succession(told) if told.change == Change::Dropped);
        let gone = |told: &&Item| {
            let old = self.leitbild.get(told.linked(LinkKind::Preceded, End::From).next()?)?;
            Some(Gone {
                code: old.key.to_string(),
                title: title(page, old),
                reason: told.text(Part::Reason).map(|text| page.plain_in(text.in_or_original(&page.lang))),
                no_reason: self.reason_at(page, told),
                back: format!("{base}/{}", told.key.code()),
            })
        };
        self.told.iter().filter(dropped).filter_map(gone).collect()
    }
}

/// Where the reason of a succession is written.
pub(crate) fn reason_at(page: &Page, told: &ItemRef) -> String {
    page.to(&format!("edit/{}#f-reason", address(told)))
}

/// What an item is called.
pub(super) fn title(page: &Page, item: &Item) -> Html {
    item.title(&page.lang).map_or_else(|| Html::text(item.key.code().as_str()), |words| page.plain_in(words))
}
