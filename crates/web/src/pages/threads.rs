//! The threads that run to an item: what names it, found and tied from here, or cut.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use leitwerk_app::access::Actor;
use leitwerk_app::edit::NotSaved;
use leitwerk_app::threads::{self, Asked, Deed, Read, Sort, Thread};
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::End;
use leitwerk_model::rework::Refused;
use leitwerk_model::threads::Unfit;
use serde::Deserialize;

use crate::forms::Fields;
use crate::pages::edit::{address, failed, named};
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// An item at the other end.
struct Tied {
    link: ItemLink,
    /// What the button that ties or cuts it sends: item, key, version.
    value: String,
    writable: bool,
}

/// Threads of one sort.
struct Group {
    id: String,
    heading: String,
    tied: Vec<Tied>,
}

/// One sort of threads, to choose from.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// What was found, and in words how that went.
struct Found {
    said: String,
    tied: Vec<Tied>,
}

#[derive(Template)]
#[template(path = "threads/show.html")]
struct Show {
    page: Page,
    kicker: &'static str,
    code: String,
    edition: Option<String>,
    /// Where the item itself is written, for those who may.
    edit: Option<String>,
    /// The item's own page.
    href: Option<String>,
    action: String,
    form: Form,
    done: Option<String>,
    groups: Vec<Group>,
    choices: Vec<Choice>,
    asked: String,
    found: Option<Found>,
}

/// What is looked for, and what was just done.
#[derive(Default, Deserialize)]
pub(crate) struct Looked {
    sort: Option<String>,
    find: Option<String>,
    tied: Option<String>,
    cut: Option<String>,
}

impl Looked {
    /// The words and the sort of threads that are looked for.
    fn sort(&self) -> Option<(Kind, &str)> {
        let (kind, name) = self.sort.as_deref()?.split_once('.')?;
        Some((kind.parse().ok()?, name))
    }

    fn words(&self) -> &str {
        self.find.as_deref().unwrap_or_default().trim()
    }

    /// What was just done, in words.
    fn done(&self, t: &'static Locale) -> Option<String> {
        let code = |text: &Option<String>| ItemRef::parse(text.as_deref()?, None).ok().map(|key| key.to_string());
        code(&self.tied).map(|code| t.threads_done_tied(&code)).or_else(|| code(&self.cut).map(|code| t.threads_done_cut(&code)))
    }
}

/// `/de/edit/2030:Z3.2/links`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    Query(looked): Query<Looked>,
    reader: Reader,
) -> Answer {
    let read = read(&app, &actor, &named(&text)?, &looked).await?;
    page_once(&shown(reader, &read, &looked, Form::default()))
}

async fn read(app: &App, actor: &Actor, key: &ItemRef, looked: &Looked) -> Result<Read, Failure> {
    let words = looked.words();
    let asked = looked.sort().filter(|_| !words.is_empty()).map(|(kind, name)| Asked { kind, name, words });
    threads::read(app.db(), actor, key, asked).await.map_err(failed)
}

fn shown(reader: Reader, read: &Read, looked: &Looked, form: Form) -> Show {
    let (t, key) = (reader.t, &read.item.key);
    let name = read.item.title(&reader.lang).map_or_else(|| key.code().to_string(), |(_, title)| title.to_owned());
    let mut page = Page::new(reader, Nav::None, t.threads_title(&name));
    page.is_about_item(key);
    let label = |sort: &Sort| {
        // What names the item stands at the other end of the link.
        let said = if sort.link.at == End::From { t.link_on(sort.link.kind) } else { t.link_back(sort.link.kind) };
        t.threads_sort(t.kinds(sort.kind), said)
    };
    let all = |sort: &Sort, threads: &[Thread]| threads.iter().map(|thread| tied(&page, sort, thread)).collect();
    let group =
        |sort: &Sort| Group { id: format!("{}-{}", sort.kind, sort.name), heading: label(sort), tied: all(sort, &sort.threads) };
    let choice = |sort: &Sort| Choice {
        value: format!("{}.{}", sort.kind, sort.name),
        label: label(sort),
        chosen: looked.sort() == Some((sort.kind, sort.name)),
    };
    let of = read.sorts.iter().find(|sort| looked.sort() == Some((sort.kind, sort.name)));
    let found = of.zip(read.found.as_ref()).map(|(sort, found)| Found {
        said: if found.is_empty() { t.threads_found_none(looked.words()) } else { t.threads_found(looked.words()) },
        tied: all(sort, found),
    });
    let has_page = !key.kind().is_internal() && key.kind() != Kind::City;
    Show {
        kicker: t.kind(key.kind()),
        code: key.code().to_string(),
        edition: key.edition().map(ToString::to_string),
        edit: read.writable.then(|| page.to(&format!("edit/{}", address(key)))),
        href: has_page.then(|| page.href(key)),
        action: page.to(&format!("edit/{}/links", address(key))),
        form,
        done: looked.done(t),
        groups: read.sorts.iter().filter(|sort| !sort.threads.is_empty()).map(group).collect(),
        choices: read.sorts.iter().map(choice).collect(),
        asked: looked.words().to_owned(),
        found,
        page,
    }
}

fn tied(page: &Page, sort: &Sort, thread: &Thread) -> Tied {
    let mut link = page.link_of(&thread.item);
    if thread.item.kind().is_internal() {
        link.href = page.to(&format!("edit/{}", address(&thread.item.key)));
    }
    Tied { link, value: format!("{} {} {}", thread.item.key, sort.name, thread.number), writable: thread.writable }
}

/// `POST /de/edit/2030:Z3.2/links`
pub(crate) async fn change(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (t, target) = (reader.t, named(&text)?);
    let (deed, word) = if sent.one("cut").is_empty() { (Deed::Tie, "tie") } else { (Deed::Cut, "cut") };
    let mut parts = sent.one(word).split(' ');
    let (Some(by), Some(name), Some(base)) = (parts.next(), parts.next(), parts.next()) else { return Err(Failure::NotFound) };
    let by = ItemRef::parse(by, None).map_err(|_| Failure::NotFound)?;
    let base = base.parse().unwrap_or(-1);
    let not_saved = match threads::change(app.db(), &actor, deed, &target, (&by, name, base)).await {
        Ok(()) => {
            let done = if deed == Deed::Tie { "tied" } else { "cut" };
            return redirect(&format!("/{}/edit/{}/links?{done}={by}", t.tag(), address(&target)));
        }
        Err(not_saved) => not_saved,
    };
    let (status, said) = match not_saved {
        NotSaved::Overtaken(_) => (StatusCode::CONFLICT, t.threads_overtaken(&by.to_string())),
        NotSaved::Refused(Refused::NoReason) => (StatusCode::UNPROCESSABLE_ENTITY, t.edit_reason_elsewhere().to_owned()),
        NotSaved::Frozen(_) => (StatusCode::UNPROCESSABLE_ENTITY, t.edit_frozen().to_owned()),
        NotSaved::Unfit(Unfit::Full(other)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, t.threads_full(&by.to_string(), &other.to_string()))
        }
        NotSaved::Unfit(Unfit::Needed) => (StatusCode::UNPROCESSABLE_ENTITY, t.threads_needed(&by.to_string())),
        NotSaved::Problems(found) => {
            let said = found.first().map(|problem| t.problem(problem, &Leitbild::new())).unwrap_or_default();
            (StatusCode::UNPROCESSABLE_ENTITY, said)
        }
        other => return Err(failed(other)),
    };
    let mut form = Form::default();
    form.problems.push(("threads", said));
    let looked = Looked::default();
    let read = read(&app, &actor, &target, &looked).await?;
    page_with(status, &shown(reader, &read, &looked, form))
}
