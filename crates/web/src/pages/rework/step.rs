//! One step: a goal is reworded, moved, split, merged, dropped, taken back; a field renamed, merged, dropped; either is added.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use leitwerk_app::access::Actor;
use leitwerk_app::rework::{self, OnDesk};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::rework::{GoalPart, Step, Words};
use leitwerk_model::text::Part;

use super::not_saved;
use super::show::{Tells, title};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::failed;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// So many parts a form offers for a goal that is split.
const PARTS: usize = 4;

/// A field that can be chosen.
struct Choice {
    code: String,
    title: String,
}

/// Place for the words of one part.
struct PartForm {
    number: String,
    title: String,
    text: String,
    field: String,
}

/// What was before.
struct Before {
    key: String,
    href: String,
    title: Html,
    text: Option<Html>,
}

#[derive(Template)]
#[template(path = "rework/step.html")]
struct Show {
    page: Page,
    form: Form,
    edition: Code,
    code: String,
    kind: Kind,
    kind_word: &'static str,
    overarching: bool,
    action: String,
    desk: String,
    seen: Vec<String>,
    change_word: Option<String>,
    before: Vec<Before>,
    fields: Vec<Choice>,
    parts: Vec<PartForm>,
    /// The succession that can be taken back.
    back: Option<String>,
    /// Which of the forms is open: the one that was sent.
    doing: String,
}

#[derive(Template)]
#[template(path = "rework/made.html")]
struct Made {
    page: Page,
    form: Form,
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
}

fn place(text: &str) -> Result<Code, Failure> {
    Code::parse(text).map_err(|_| Failure::NotFound)
}

fn seen(desk: &OnDesk) -> Vec<String> {
    desk.numbers.iter().map(|(key, number)| format!("{}:{number}", key.code())).collect()
}

/// The versions that whoever sent a form had seen.
fn were_seen(edition: &Code, sent: &Fields) -> Vec<(ItemRef, i64)> {
    let one = |text: &str| {
        let (code, number) = text.split_once(':')?;
        Some((ItemRef::new(Some(edition), Code::parse(code).ok()?).ok()?, number.parse().ok()?))
    };
    sent.many("seen").filter_map(one).collect()
}

fn fields(page: &Page, desk: &OnDesk, edition: &Code) -> Vec<Choice> {
    let choice = |field: &Item| Choice {
        code: field.key.code().to_string(),
        title: field.title(&page.lang).map(|(_, title)| title.to_owned()).unwrap_or_default(),
    };
    desk.leitbild.in_edition(edition, Kind::Field).map(choice).collect()
}

fn original(item: &Item, part: Part) -> String {
    item.text(part).map(|text| text.original().1.to_owned()).unwrap_or_default()
}

/// `/de/editions/2030/rework/Z3.2`
pub(crate) async fn one(
    State(app): State<App>,
    Path((_, edition, code)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let (edition, code) = (place(&edition)?, place(&code)?);
    let desk = rework::open(app.db(), &actor, &edition, std::slice::from_ref(&code)).await.map_err(failed)?;
    page_once(&shown(reader, &desk, &edition, Form::default(), None)?)
}

fn shown(reader: Reader, desk: &OnDesk, edition: &Code, mut form: Form, sent: Option<&Fields>) -> Result<Show, Failure> {
    let (key, _) = desk.numbers.first().ok_or(Failure::NotFound)?;
    let item = desk.leitbild.get(key).ok_or(Failure::NotFound)?;
    let kind = item.kind();
    if !matches!(kind, Kind::Goal | Kind::Field | Kind::Succession) {
        return Err(Failure::NotFound);
    }
    let mut page = Page::new(reader, Nav::None, "");
    page.is_about(edition);
    let t = page.t;
    let name = item.title(&page.lang).map_or_else(|| key.code().to_string(), |(_, title)| title.to_owned());
    page.title = t.rework_step_title(&name);
    let tells = Tells::of(&desk.leitbild, edition);
    let told = if kind == Kind::Succession { Some(item) } else { tells.succession(item) };
    let olds = told.into_iter().flat_map(|told| told.linked(LinkKind::Preceded, End::From));
    let before = olds.filter_map(|old| desk.leitbild.get(old)).map(|old| Before {
        key: old.key.to_string(),
        href: page.href(&old.key),
        title: title(&page, old),
        text: old.text(Part::Text).map(|text| {
            let (lang, body) = text.in_or_original(&page.lang);
            page.rich_text(lang, body)
        }),
    });
    let before: Vec<Before> = before.collect();
    let typed = |name: &str, or: String| sent.map_or(or, |sent| sent.one(name).to_owned());
    let home = item.linked(LinkKind::InField, End::From).next().map(|field| field.code().to_string()).unwrap_or_default();
    form = form
        .with("title", typed("title", original(item, Part::Title)))
        .with("text", typed("text", original(item, Part::Text)))
        .with("reason", typed("reason", told.map(|told| original(told, Part::Reason)).unwrap_or_default()))
        .with("field", typed("field", String::new()));
    let part = |number: usize| PartForm {
        number: number.to_string(),
        title: typed(&format!("title-{number}"), String::new()),
        text: typed(&format!("text-{number}"), String::new()),
        field: typed(&format!("field-{number}"), home.clone()),
    };
    let change = told.and_then(|told| told.facts.status());
    let as_before = change == Some("continued") && before.first().is_some_and(|old| old.key.ends_with(&format!("/{}", key.code())));
    let desk_at = page.to(&format!("editions/{edition}/rework"));
    Ok(Show {
        code: key.code().to_string(),
        kind,
        kind_word: t.kind(kind),
        overarching: key.code().is_overarching(),
        action: format!("{desk_at}/{}", key.code()),
        desk: desk_at,
        seen: seen(desk),
        change_word: change.map(|change| t.word("change", change).to_owned()),
        fields: fields(&page, desk, edition),
        parts: (1..=PARTS).map(part).collect(),
        back: told.filter(|_| !as_before && !before.is_empty()).map(|told| told.key.code().to_string()),
        doing: sent.map(|sent| sent.one("do").to_owned()).unwrap_or_default(),
        before,
        edition: edition.clone(),
        form,
        page,
    })
}

fn words(sent: &Fields, title: &str, text: &str) -> Words {
    Words { title: sent.one(title).to_owned(), text: sent.one(text).to_owned() }
}

/// The step that a form asks for.
fn asked(code: &Code, sent: &Fields) -> Result<Step, Failure> {
    let field = |name: &str| Code::parse(sent.one(name)).ok().filter(|code| code.kind() == Kind::Field);
    let code = code.clone();
    let here = words(sent, "title", "text");
    Ok(match sent.one("do") {
        "reword" => Step::Reword { goal: code, words: here },
        "move" => Step::Move { goal: code, field: field("field").ok_or(Failure::NotFound)? },
        "split" => {
            let part = |number: usize| GoalPart {
                words: words(sent, &format!("title-{number}"), &format!("text-{number}")),
                field: field(&format!("field-{number}")).filter(|_| !code.is_overarching()),
            };
            let written = |part: &GoalPart| !part.words.title.trim().is_empty() || !part.words.text.trim().is_empty();
            Step::Split { parts: (1..=PARTS).map(part).filter(written).collect(), goal: code }
        }
        "drop" if code.kind() == Kind::Field => Step::DropField { field: code },
        "drop" => Step::Drop { goal: code },
        "back" => Step::TakeBack { succession: place(sent.one("succession"))? },
        "rename" => Step::RenameField { field: code, words: here },
        "take-in" => {
            let from = sent.many("from").filter_map(|from| Code::parse(from).ok()).collect();
            Step::MergeFields { into: code, from, words: here }
        }
        _ => return Err(Failure::NotFound),
    })
}

/// `POST /de/editions/2030/rework/Z3.2`
pub(crate) async fn take_one(
    State(app): State<App>,
    Path((_, edition, code)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (edition, code) = (place(&edition)?, place(&code)?);
    let step = asked(&code, &sent)?;
    let mut form = Form::default();
    match rework::step(app.db(), &actor, &edition, &were_seen(&edition, &sent), &step, Some(sent.one("reason"))).await {
        Ok(()) => redirect(&format!("/{}/editions/{edition}/rework", reader.t.tag())),
        Err(not) => {
            not_saved(reader.t, &mut form, "step", not)?;
            let desk = rework::open(app.db(), &actor, &edition, std::slice::from_ref(&code)).await.map_err(failed)?;
            page_again(&shown(reader, &desk, &edition, form, Some(&sent))?)
        }
    }
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
    let mut form = Form::default();
    if goals.len() < 2 {
        form.problems.push(("step", reader.t.rework_too_few().to_owned()));
    }
    page_once(&made(reader, &desk, &edition, form, None, Kind::Goal, true))
}

fn made(reader: Reader, desk: &OnDesk, edition: &Code, mut form: Form, sent: Option<&Fields>, kind: Kind, merges: bool) -> Made {
    let t = reader.t;
    let name = match (merges, kind) {
        (true, _) => t.rework_merge_title(),
        (false, Kind::Field) => t.rework_add_field_title(),
        (false, _) => t.rework_add_title(),
    };
    let mut page = Page::new(reader, Nav::None, name);
    page.is_about(edition);
    let items: Vec<&Item> = desk.numbers.iter().filter_map(|(key, _)| desk.leitbild.get(key)).collect();
    for (name, or) in [("title", ""), ("text", ""), ("reason", "")] {
        form = form.with(name, sent.map_or(or, |sent| sent.one(name)));
    }
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
        chosen: sent.map_or(home, |sent| sent.one("field").to_owned()),
        edition: edition.clone(),
        merges,
        kind,
        form,
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
    let goals: Vec<Code> = seen.iter().map(|(key, _)| key.code().clone()).collect();
    let step = Step::Merge { goals: goals.clone(), into: part(&sent) };
    let mut form = Form::default();
    match rework::step(app.db(), &actor, &edition, &seen, &step, Some(sent.one("reason"))).await {
        Ok(()) => redirect(&format!("/{}/editions/{edition}/rework", reader.t.tag())),
        Err(not) => {
            not_saved(reader.t, &mut form, "step", not)?;
            let desk = rework::open(app.db(), &actor, &edition, &goals).await.map_err(failed)?;
            page_again(&made(reader, &desk, &edition, form, Some(&sent), Kind::Goal, true))
        }
    }
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
    page_once(&made(reader, &desk, &edition, Form::default(), None, kind, false))
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
    let step =
        if kind == Kind::Field { Step::AddField { words: words(&sent, "title", "text") } } else { Step::Add { goal: part(&sent) } };
    let mut form = Form::default();
    match rework::step(app.db(), &actor, &edition, &[], &step, Some(sent.one("reason"))).await {
        Ok(()) => redirect(&format!("/{}/editions/{edition}/rework", reader.t.tag())),
        Err(not) => {
            not_saved(reader.t, &mut form, "step", not)?;
            let desk = rework::open(app.db(), &actor, &edition, &[]).await.map_err(failed)?;
            page_again(&made(reader, &desk, &edition, form, Some(&sent), kind, false))
        }
    }
}
