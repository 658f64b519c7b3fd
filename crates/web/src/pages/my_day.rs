//! What waits for whoever is signed in.

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::edit::may_create;
use leitwerk_app::my_day::{self, Read, Waiting};
use leitwerk_model::check::Severity;
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::my_day::Nearness;
use leitwerk_model::text::Part;
use leitwerk_model::words::EditionStatus;
use serde::Deserialize;

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{address, failed, named};
use crate::reader::Reader;
use crate::respond::{Answer, page_once, redirect};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// Rows of one part at most, unless all are asked for; the rest is counted.
const SHOWN: usize = 20;

/// Something with a day.
struct Row {
    link: ItemLink,
    /// The whole text, where that is what it is about.
    text: Option<Html>,
    /// When, in words.
    day: String,
    overdue: bool,
    /// How it stands, where it has a status.
    status: Option<&'static str>,
    status_word: &'static str,
    about: Vec<ItemLink>,
    responsible: Vec<ItemLink>,
    /// What it takes to note that it is done.
    code: String,
    number: i64,
}

/// A part of the page with its rows, and how many more there are.
struct Rows {
    rows: Vec<Row>,
    more: Option<String>,
}

#[derive(Template)]
#[template(path = "my_day/show.html")]
struct Show {
    page: Page,
    day: String,
    done: Option<String>,
    /// Whether every row is shown.
    all: bool,
    /// Where something new to be seen to is written down, for those who may.
    new: Option<String>,
    follow_ups: Rows,
    measures: Rows,
    promises: Rows,
    /// How many in a language, and where they are written anew, for those who may.
    outdated: Vec<(String, Option<String>)>,
    findings: Vec<String>,
    /// Editions that can be read and are not adopted yet.
    reading: Vec<(String, Html)>,
}

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
    /// `all` shows every row.
    show: Option<String>,
}

fn today() -> leitwerk_model::when::When {
    jiff::Zoned::now().date().into()
}

/// `/de/my-day`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let read = my_day::read(app.db(), &actor, today()).await?;
    let page = Page::new(reader, Nav::None, t.my_day_title());
    let translates = authorise(&actor, Action::Translate).is_ok();
    let outdated = read.outdated.iter().map(|(lang, count)| {
        let list = translates.then(|| page.to(&format!("translate/{lang}?standing=outdated")));
        (t.my_day_outdated_in(size(*count), t.language_name(lang)), list)
    });
    let outdated: Vec<_> = outdated.collect();
    let count = |severity: &Severity| Some(t.severity_count(*severity, *read.findings.counts.get(severity)?));
    let most = if asked.show.as_deref() == Some("all") { usize::MAX } else { SHOWN };
    let done = asked.done.and_then(|code| ItemRef::parse(&code, None).ok()).filter(|key| key.kind() == Kind::FollowUp);
    page_once(&Show {
        all: most > SHOWN,
        day: t.my_day_on(&t.date(read.today)),
        done: done.map(|key| t.my_day_done(key.code().as_str())),
        new: may_create(&actor, Kind::FollowUp).is_ok().then(|| page.to("new/follow-ups")),
        follow_ups: rows(&page, &read, &read.follow_ups, most),
        measures: rows(&page, &read, &read.measures, most),
        promises: rows(&page, &read, &read.promises, most),
        outdated,
        findings: Severity::ALL.iter().filter_map(count).collect(),
        reading: reading(&page),
        page,
    })
}

fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Editions that the reader may read and that are still being written or debated.
fn reading(page: &Page) -> Vec<(String, Html)> {
    let open = page.site.editions(page.sight).rev();
    let open = open.filter(|edition| matches!(edition.status, EditionStatus::Draft | EditionStatus::InDeliberation));
    let told = |edition: &crate::site::Edition| {
        let name = format!("{} {}", page.t.kind(Kind::Edition), edition.code);
        let words = page.naming(&edition.code, &name);
        let debated = edition.status == EditionStatus::InDeliberation;
        let status = if debated { format!(" ({})", page.t.word("edition-status", edition.status.as_str())) } else { String::new() };
        (page.to(&format!("editions/{}", edition.code)), Html::trusted(format!("{words}{}", Html::text(&status))))
    };
    open.map(told).collect()
}

fn rows(page: &Page, read: &Read, waiting: &[Waiting], most: usize) -> Rows {
    let rows = waiting.iter().take(most).map(|one| row(page, read, one)).collect();
    let more = waiting.len().saturating_sub(most);
    Rows { rows, more: (more > 0).then(|| page.t.my_day_more(size(more))) }
}

fn row(page: &Page, read: &Read, one: &Waiting) -> Row {
    let t = page.t;
    let (item, is_follow_up) = (&one.item, one.item.kind() == Kind::FollowUp);
    let named = |link, at| -> Vec<ItemLink> {
        item.linked(link, at).filter_map(|other| read.leitbild.get(other)).map(|other| page.link_of(other)).collect()
    };
    let date = t.date(one.day);
    let day = match (item.kind(), one.near) {
        (Kind::FollowUp, Nearness::Overdue) => t.my_day_was_due(&date),
        (Kind::FollowUp, _) => t.my_day_due(&date),
        (_, Nearness::Overdue) => t.my_day_passed(&date),
        _ if item.facts.period().1 != Some(one.day) => t.my_day_begins(&date),
        _ => t.my_day_ends(&date),
    };
    let mut link = page.link_of(item);
    link.href = page.to(&format!("edit/{}", address(&item.key)));
    let text = item.text(Part::Text).filter(|_| is_follow_up);
    let text = text.map(|text| text.in_or_original(&page.lang)).map(|(lang, body)| page.rich_in(lang.as_str(), body));
    Row {
        text,
        day,
        overdue: one.near == Nearness::Overdue,
        status: item.status().and_then(|status| page.status(item.kind(), status)),
        status_word: item.status().unwrap_or_default(),
        about: named(LinkKind::Prompted, End::From),
        responsible: named(LinkKind::Assigned, End::From),
        code: item.key.to_string(),
        number: one.number,
        link,
    }
}

/// `POST /de/my-day/done`
pub(crate) async fn finish(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, sent: Fields) -> Answer {
    let key = named(sent.one("item"))?;
    let base = sent.one("base").parse().unwrap_or(-1);
    my_day::finish(app.db(), &actor, &key, base, today()).await.map_err(failed)?;
    let all = if sent.one("show") == "all" { "&show=all" } else { "" };
    redirect(&format!("/{}/my-day?done={}{all}", reader.t.tag(), key.code()))
}
