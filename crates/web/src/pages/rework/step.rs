//! One step with what is there: a goal is reworded, moved, split, dropped, taken back; a field renamed, merged, dropped.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use leitwerk_app::access::Actor;
use leitwerk_app::edit::{NotSaved, original_language};
use leitwerk_app::rework::{self, OnDesk};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::rework::{GoalPart, Step, Words};
use leitwerk_model::text::Part;

use super::sheet::{PARTS, Sheet};
use super::show::{Tells, title};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{ItemChanges, changes, failed};
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// A field that can be chosen.
pub(super) struct Choice {
    pub(super) code: String,
    pub(super) title: String,
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
    form: Sheet,
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
    since: Vec<Since>,
}

/// What somebody else changed since the form was opened: a code, and from what was seen to what is there.
pub(super) struct Since {
    pub(super) code: String,
    pub(super) changes: ItemChanges,
}

/// What others changed of what whoever sent a form had seen.
pub(super) async fn since(app: &App, actor: &Actor, page: &Page, seen: &[(ItemRef, i64)]) -> Result<Vec<Since>, Failure> {
    let changed = rework::changed_since(app.db(), actor, seen).await?;
    let one = |(old, new): &(Item, Item)| Some(Since { code: new.key.code().to_string(), changes: changes(page, old, new)? });
    Ok(changed.iter().filter_map(one).collect())
}

/// A code in an address or a form.
pub(super) fn place(text: &str) -> Result<Code, Failure> {
    Code::parse(text).map_err(|_| Failure::NotFound)
}

/// The versions that whoever sees a form sends with it.
pub(super) fn seen(desk: &OnDesk) -> Vec<String> {
    desk.numbers.iter().map(|(key, number)| format!("{}:{number}", key.code())).collect()
}

/// The versions that whoever sent a form had seen.
pub(super) fn were_seen(edition: &Code, sent: &Fields) -> Vec<(ItemRef, i64)> {
    let one = |text: &str| {
        let (code, number) = text.split_once(':')?;
        Some((ItemRef::new(Some(edition), Code::parse(code).ok()?).ok()?, number.parse().ok()?))
    };
    sent.many("seen").filter_map(one).collect()
}

/// The fields of an edition.
pub(super) fn fields(page: &Page, desk: &OnDesk, edition: &Code) -> Vec<Choice> {
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
    page_once(&shown(reader, &desk, &edition, Sheet::default())?)
}

fn shown(reader: Reader, desk: &OnDesk, edition: &Code, form: Sheet) -> Result<Show, Failure> {
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
    let home = item.linked(LinkKind::InField, End::From).next().map(|field| field.code().to_string()).unwrap_or_default();
    let spoken = page.spoken(&original_language(&desk.leitbild));
    let form = form
        .written_in(spoken)
        .with("title", original(item, Part::Title))
        .with("text", original(item, Part::Text))
        .with("reason", told.map(|told| original(told, Part::Reason)).unwrap_or_default());
    let part = |number: usize| {
        let typed = |name: &str| form.typed("split", &format!("{name}-{number}")).map(str::to_owned);
        PartForm {
            number: number.to_string(),
            title: typed("title").unwrap_or_default(),
            text: typed("text").unwrap_or_default(),
            field: typed("field").unwrap_or_else(|| home.clone()),
        }
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
        doing: form.doing().to_owned(),
        since: Vec::new(),
        before,
        edition: edition.clone(),
        form,
        page,
    })
}

/// Words as they were typed.
pub(super) fn words(sent: &Fields, title: &str, text: &str) -> Words {
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
    let seen = were_seen(&edition, &sent);
    if Sheet::is_to_look(&sent) {
        return looked_at(&app, &actor, reader, &edition, &code, &seen, sent).await;
    }
    let done = rework::step(app.db(), &actor, &edition, &seen, &step, Some(sent.one("reason"))).await;
    let Err(not) = done else { return redirect(&format!("/{}/editions/{edition}/rework", reader.t.tag())) };
    let overtaken = matches!(not, NotSaved::Conflict(_));
    let form = Sheet::sent(sent.one("do").to_owned(), sent).refused(reader.t, &step, not)?;
    let desk = rework::open(app.db(), &actor, &edition, std::slice::from_ref(&code)).await.map_err(failed)?;
    let mut shown = shown(reader, &desk, &edition, form)?;
    if !overtaken {
        return page_again(&shown);
    }
    shown.since = since(&app, &actor, &shown.page, &seen).await?;
    page_with(StatusCode::CONFLICT, &shown)
}

/// The page again with how what was typed will look. The step stays one from what whoever looks had seen.
async fn looked_at(
    app: &App,
    actor: &Actor,
    reader: Reader,
    edition: &Code,
    code: &Code,
    seen: &[(ItemRef, i64)],
    sent: Fields,
) -> Answer {
    let mut desk = rework::open(app.db(), actor, edition, std::slice::from_ref(code)).await.map_err(failed)?;
    desk.as_seen(seen);
    page_once(&shown(reader, &desk, edition, Sheet::sent(sent.one("do").to_owned(), sent))?)
}
