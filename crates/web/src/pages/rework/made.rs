//! One step that makes something: goals are merged into one, a goal or field is added.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use leitwerk_app::access::Actor;
use leitwerk_app::edit::{NotSaved, original_language};
use leitwerk_app::rework::{self, OnDesk};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::rework::{GoalPart, Step};
use leitwerk_model::text::Part;

use super::sheet::Sheet;
use super::show::title;
use super::step::{Choice, Since, fields, place, seen, since, were_seen, words};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::failed;
use crate::reader::Reader;
use crate::respond::{Answer, page_again, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// The only form of the page.
const FORM: &str = "made";

#[derive(Template)]
#[template(path = "rework/made.html")]
struct Made {
    page: Page,
    form: Sheet,
    edition: Code,
    action: String,
    desk: String,
    seen: Vec<String>,
    /// The goals that are merged, with their words; none where a goal or field is added.
    goals: Vec<(String, Html, Option<Html>)>,
    merges: bool,
    overarching: bool,
    fields: Vec<Choice>,
    chosen: String,
    kind: Kind,
    since: Vec<Since>,
}

/// The goals that were chosen on the desk: `goal=Z1.1&goal=Z1.2`.
fn chosen(query: &[(String, String)]) -> Vec<Code> {
    let mut codes: Vec<Code> = Vec::new();
    for (_, value) in query.iter().filter(|(name, _)| name == "goal") {
        if let Some(code) = Code::parse(value).ok().filter(|code| code.kind() == Kind::Goal && !codes.contains(code)) {
            codes.push(code);
        }
    }
    codes
}

/// `/de/editions/2030/rework/merge?goal=Z1.1&goal=Z1.2`
pub(crate) async fn merge(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let edition = place(&edition)?;
    let goals = chosen(&query);
    let desk = rework::open(app.db(), &actor, &edition, &goals).await.map_err(failed)?;
    let mut form = Sheet::default();
    if goals.len() < 2 {
        form = form.whole(reader.t.rework_too_few().to_owned());
    }
    page_once(&made(reader, &desk, &edition, form, Kind::Goal, true))
}

fn made(reader: Reader, desk: &OnDesk, edition: &Code, form: Sheet, kind: Kind, merges: bool) -> Made {
    let t = reader.t;
    let name = match (merges, kind) {
        (true, _) => t.rework_merge_title(),
        (false, Kind::Field) => t.rework_add_field_title(),
        (false, _) => t.rework_add_title(),
    };
    let mut page = Page::new(reader, Nav::None, name);
    page.is_about(edition);
    let items: Vec<&Item> =
        desk.numbers.iter().filter(|(key, _)| key.kind() == Kind::Goal).filter_map(|(key, _)| desk.leitbild.get(key)).collect();
    let home = items.first().and_then(|item| item.linked(LinkKind::InField, End::From).next());
    let home = home.map(|field| field.code().to_string()).unwrap_or_default();
    let told = |item: &&Item| {
        let text = item.text(Part::Text).map(|text| {
            let (lang, body) = text.in_or_original(&page.lang);
            page.rich_text(lang, body)
        });
        (item.key.code().to_string(), title(&page, item), text)
    };
    let desk_at = page.to(&format!("editions/{edition}/rework"));
    Made {
        action: format!("{desk_at}/{}", if merges { "merge" } else { "add" }),
        desk: desk_at,
        seen: seen(desk),
        goals: items.iter().map(told).collect(),
        overarching: merges && items.first().is_some_and(|item| item.key.code().is_overarching()),
        fields: fields(&page, desk, edition),
        chosen: form.typed(FORM, "field").map_or(home, str::to_owned),
        edition: edition.clone(),
        merges,
        kind,
        since: Vec::new(),
        form: form.written_in(page.spoken(&original_language(&desk.leitbild))),
        page,
    }
}

fn part(sent: &Fields) -> GoalPart {
    let field = Code::parse(sent.one("field")).ok().filter(|code| code.kind() == Kind::Field);
    GoalPart { words: words(sent, "title", "text"), field }
}

/// `POST /de/editions/2030/rework/merge`
pub(crate) async fn take_merge(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let edition = place(&edition)?;
    let seen = were_seen(&edition, &sent);
    let goals: Vec<Code> = seen.iter().filter(|(key, _)| key.kind() == Kind::Goal).map(|(key, _)| key.code().clone()).collect();
    if Sheet::is_to_look(&sent) {
        let mut desk = rework::open(app.db(), &actor, &edition, &goals).await.map_err(failed)?;
        desk.as_seen(&seen);
        return page_once(&made(reader, &desk, &edition, Sheet::sent(FORM, sent), Kind::Goal, true));
    }
    let step = Step::Merge { goals: goals.clone(), into: part(&sent) };
    let done = rework::step(app.db(), &actor, &edition, &seen, &step, Some(sent.one("reason"))).await;
    let Err(not) = done else { return redirect(&format!("/{}/editions/{edition}/rework", reader.t.tag())) };
    let overtaken = matches!(not, NotSaved::Conflict(_));
    let all = rework::open(app.db(), &actor, &edition, &[]).await.map_err(failed)?.leitbild;
    let is_there = |goal: &Code| ItemRef::new(Some(&edition), goal.clone()).is_ok_and(|key| all.get(&key).is_some());
    let (there, gone): (Vec<Code>, Vec<Code>) = goals.into_iter().partition(is_there);
    let form = Sheet::sent(FORM, sent);
    let form = match gone.first() {
        Some(goal) => form.whole(reader.t.rework_unknown(goal.as_str())),
        None => form.refused(reader.t, &step, not)?,
    };
    let desk = rework::open(app.db(), &actor, &edition, &there).await.map_err(failed)?;
    let mut made = made(reader, &desk, &edition, form, Kind::Goal, true);
    if !overtaken {
        return page_again(&made);
    }
    made.since = since(&app, &actor, &made.page, &seen).await?;
    page_with(StatusCode::CONFLICT, &made)
}

/// Which kind is added: `kind=fields`, else a goal.
fn added(plural: Option<&str>) -> Kind {
    if plural == Some(Kind::Field.plural()) { Kind::Field } else { Kind::Goal }
}

/// `/de/editions/2030/rework/add`, `/de/editions/2030/rework/add?kind=fields`
pub(crate) async fn add(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Query(query): Query<Vec<(String, String)>>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let edition = place(&edition)?;
    let kind = added(query.iter().find(|(name, _)| name == "kind").map(|(_, kind)| kind.as_str()));
    let desk = rework::open(app.db(), &actor, &edition, &[]).await.map_err(failed)?;
    page_once(&made(reader, &desk, &edition, Sheet::default(), kind, false))
}

/// `POST /de/editions/2030/rework/add`
pub(crate) async fn take_add(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let edition = place(&edition)?;
    let kind = added(Some(sent.one("kind")));
    if Sheet::is_to_look(&sent) {
        let desk = rework::open(app.db(), &actor, &edition, &[]).await.map_err(failed)?;
        return page_once(&made(reader, &desk, &edition, Sheet::sent(FORM, sent), kind, false));
    }
    let step =
        if kind == Kind::Field { Step::AddField { words: words(&sent, "title", "text") } } else { Step::Add { goal: part(&sent) } };
    let done = rework::step(app.db(), &actor, &edition, &[], &step, Some(sent.one("reason"))).await;
    let Err(not) = done else { return redirect(&format!("/{}/editions/{edition}/rework", reader.t.tag())) };
    let form = Sheet::sent(FORM, sent).refused(reader.t, &step, not)?;
    let desk = rework::open(app.db(), &actor, &edition, &[]).await.map_err(failed)?;
    page_again(&made(reader, &desk, &edition, form, kind, false))
}
