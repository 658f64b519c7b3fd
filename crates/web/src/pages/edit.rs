//! Writing an item: one form for every kind, by its shape; what is wrong is said at its field, and nobody overwrites anybody.

mod changes;
mod fields;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use leitwerk_app::access::{Action, Actor, Reach, authorise};
use leitwerk_app::edit::{self, NotSaved, Opened, original_language};
use leitwerk_app::release;
use leitwerk_i18n::Locale;
use leitwerk_model::access::own_key;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::edit::{LONGEST_TEXT, Typed, Wrong, item, typed, wrong};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::problems::Problem;
use leitwerk_model::release::{Named, RELEASABLE};
use leitwerk_model::rework::{self, Refused};
use leitwerk_model::translations::translatable;
use serde::Deserialize;

pub(crate) use self::changes::{ItemChanges, changes, told};
pub(crate) use self::fields::said;
use self::fields::{Field, Input, Subject, fields, read};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// What another wrote while this was being written.
struct Conflict {
    /// From what is stored to what was typed.
    changes: Option<ItemChanges>,
}

/// Why a goal or field is another than in the edition before, as it was typed or is known, with its language where that is not
/// the page's.
struct Reason {
    value: String,
    /// What was known when the form was opened: where that is another meanwhile, it is not overwritten in silence.
    known: String,
    spoken: Html,
}

#[derive(Template)]
#[template(path = "edit/show.html")]
struct Show {
    page: Page,
    kicker: String,
    code: String,
    /// Where the form is sent.
    action: String,
    /// The version that is being written; none for a new item.
    base: Option<i64>,
    edition: Option<String>,
    form: Form,
    fields: Vec<Field>,
    /// Place for the reason, where the edition before has this goal or field.
    reason: Option<Reason>,
    conflict: Option<Conflict>,
    /// The item's own page.
    href: Option<String>,
    history: Option<String>,
    /// Where what names it is tied and cut.
    threads: Option<String>,
    /// Where the rework of its edition decides what becomes of it.
    step: Option<String>,
    /// Where it is decided about an edition.
    decision: Option<String>,
    translate: Option<String>,
    archive: Option<String>,
    /// Whether a new item can be released at once.
    releases: bool,
    /// Where a mistake is put right in what cannot change any more.
    frozen: Option<String>,
    /// Whether it has a symbol, which can change even then.
    symbol_is_free: bool,
    /// Whether a new item without code gets its number from its field.
    numbers_itself: bool,
}

/// The item that an address means: `M014`, or `2030:Z3.2`.
pub(crate) fn named(text: &str) -> Result<ItemRef, Failure> {
    ItemRef::parse(&text.replacen(':', "/", 1), None).map_err(|_| Failure::NotFound)
}

/// How an item stands in addresses for whoever writes.
pub(crate) fn address(key: &ItemRef) -> String {
    key.to_string().replacen('/', ":", 1)
}

/// Whether items of this kind are created on the site. The city is there once; what is accepted is written beside its finding.
pub(crate) fn is_created(kind: Kind) -> bool {
    !matches!(kind, Kind::City | Kind::Acceptance)
}

/// Where an item is read that was written just now; what has no page of its own, where it is listed or where all writing begins.
/// Whoever does not see drafts has no page of what is their own and not released yet: it goes on where it is written.
async fn written_at(app: &App, reader: &Reader, key: &ItemRef) -> Answer {
    let rest = match key.kind() {
        Kind::FollowUp => "my-day".to_owned(),
        Kind::City | Kind::Acceptance => "write".to_owned(),
        _ if app.db().item(key, &reader.lang, reader.sight).await?.is_none() => format!("edit/{}", address(key)),
        _ => key.path(),
    };
    redirect(&format!("/{}/{rest}", reader.t.tag()))
}

/// What is said where nothing was saved and the form has no place for it.
pub(crate) fn failed(not_saved: NotSaved) -> Failure {
    match not_saved {
        NotSaved::Gone => Failure::NotFound,
        // Others were faster, again and again; or the store found what the model did not.
        NotSaved::Other(leitwerk_app::Error::Store(leitwerk_store::Error::Changed | leitwerk_store::Error::Frozen)) => {
            Failure::Changed
        }
        NotSaved::Other(error) => error.into(),
        NotSaved::Conflict(_)
        | NotSaved::Overtaken(_)
        | NotSaved::Taken
        | NotSaved::NotOwn
        | NotSaved::Linked(_)
        | NotSaved::Problems(_)
        | NotSaved::Wrong(_)
        | NotSaved::Frozen(_)
        | NotSaved::Unfit(_)
        | NotSaved::Refused(_)
        | NotSaved::Undecided(_) => Failure::Changed,
    }
}

/// `/de/edit/2030:Z3.2`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let opened = edit::open(app.db(), &actor, &named(&text)?).await.map_err(failed)?;
    let values = typed(&opened.item);
    page_once(&form_of(reader, &actor, &opened, &values, &Fields::default(), Form::default()))
}

fn form_of(reader: Reader, actor: &Actor, opened: &Opened, values: &Typed, sent: &Fields, form: Form) -> Show {
    let (t, key) = (reader.t, opened.item.key.clone());
    let title = opened.item.title(&reader.lang).map_or_else(|| key.code().to_string(), |(_, title)| title.to_owned());
    let mut page = Page::new(reader, Nav::None, t.edit_title(&title));
    page.is_about_item(&key);
    let keeps = authorise(actor, Action::KeepItems).is_ok() && key.kind() != Kind::City;
    let frozen = opened.leitbild.is_frozen(&key).then(|| page.to("new/errata"));
    let by_step = rework::goes_by_step(&opened.leitbild, &key);
    let desk =
        key.edition().filter(|_| by_step && keeps).map(|edition| page.to(&format!("editions/{edition}/rework/{}", key.code())));
    let keeps = keeps && frozen.is_none() && !by_step;
    Show {
        kicker: t.kind(key.kind()).to_owned(),
        code: key.code().to_string(),
        action: page.to(&format!("edit/{}", address(&key))),
        base: Some(opened.number),
        edition: key.edition().map(ToString::to_string),
        fields: fields(&page, Subject::of(&opened.item), &opened.leitbild, values, sent, &form),
        reason: reason(&page, &opened.leitbild, opened.item.kind(), key.edition(), Some(&key), sent),
        form,
        conflict: None,
        href: (!key.kind().is_internal() && key.kind() != Kind::City).then(|| page.href(&key)),
        history: Some(page.to(&format!("history/{}", address(&key)))),
        threads: (!key.kind().is_internal()).then(|| page.to(&format!("edit/{}/links", address(&key)))),
        step: desk,
        decision: (key.kind() == Kind::Edition).then(|| page.to(&format!("editions/{}/decision", key.code()))),
        translate: into(&page, &opened.item).map(|to| page.to(&format!("translate/{to}/{}", address(&key)))),
        archive: keeps.then(|| page.to(&format!("edit/{}/archive", address(&key)))),
        releases: false,
        frozen,
        symbol_is_free: key.kind() == Kind::Field,
        numbers_itself: false,
        page,
    }
}

/// A language into which an item can be translated: the reader's, or else the first.
fn into<'a>(page: &'a Page, item: &Item) -> Option<&'a Lang> {
    let can = |lang: &&Lang| !item.kind().is_internal() && translatable(item, lang).next().is_some();
    page.site.languages.iter().filter(can).min_by_key(|lang| **lang != page.lang)
}

/// The reason that belongs to the change of a goal or field.
fn reason(
    page: &Page,
    leitbild: &Leitbild,
    kind: Kind,
    edition: Option<&Code>,
    key: Option<&ItemRef>,
    sent: &Fields,
) -> Option<Reason> {
    if !edition.is_some_and(|edition| rework::is_explained(leitbild, kind, edition)) {
        return None;
    }
    let known = key.and_then(|key| rework::reason(leitbild, key)).map(|text| text.original());
    let body = known.map(|(_, body)| body.to_owned()).unwrap_or_default();
    let typed = |name: &str| sent.many(name).next().map(str::to_owned);
    Some(Reason {
        value: typed("reason").unwrap_or_else(|| body.clone()),
        known: typed("known-reason").unwrap_or(body),
        spoken: known.map_or_else(|| page.spoken(&original_language(leitbild)), |(lang, _)| page.spoken(lang)),
    })
}

/// What was typed as the reason where it is another than what stood there; what is wrong with it otherwise.
fn new_reason<'a>(t: &'static Locale, opened: &Opened, sent: &'a Fields) -> Result<Option<&'a str>, String> {
    let (Some(typed), known) = (sent.many("reason").next(), sent.one("known-reason")) else { return Ok(None) };
    let stored = rework::reason(&opened.leitbild, &opened.item.key).map_or("", |text| text.original().1);
    // Browsers send other line breaks than are stored.
    let lines = |text: &str| text.trim().replace("\r\n", "\n");
    if lines(typed) == lines(known) || lines(typed) == lines(stored) {
        return Ok(None);
    }
    if lines(known) != lines(stored) {
        return Err(t.edit_reason_changed(stored));
    }
    if typed.chars().count() > LONGEST_TEXT {
        return Err(t.edit_too_long(&t.number(i64::try_from(LONGEST_TEXT).unwrap_or(i64::MAX))));
    }
    Ok(Some(typed))
}

/// Whether the form was sent to be saved; otherwise to look something up or to see how it will look.
fn is_to_save(sent: &Fields) -> bool {
    sent.one("do") == "save"
}

/// The sentences about what is wrong.
fn problems(reader: &Reader, key: &ItemRef, leitbild: &Leitbild, problems: &[Problem], form: &mut Form) {
    for problem in problems.iter().take(10) {
        let said = reader.t.problem(problem, leitbild);
        let field = problem.key.filter(|_| problem.item == *key).unwrap_or("save");
        let said = if problem.item == *key { said } else { format!("{}: {said}", problem.item) };
        form.problems.push((field, said));
    }
}

fn wrongs(reader: &Reader, wrongs: &[Wrong], form: &mut Form) {
    form.problems.extend(wrongs.iter().map(|one| (one.key, said(reader.t, one))));
}

/// `POST /de/edit/2030:Z3.2`
pub(crate) async fn save(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let key = named(&text)?;
    let opened = edit::open(app.db(), &actor, &key).await.map_err(failed)?;
    let base = sent.one("base").parse().unwrap_or(-1);
    let values = read(key.kind(), &sent, Some(&opened.item));
    let mut form = Form::default();
    if !is_to_save(&sent) {
        let mut shown = form_of(reader, &actor, &opened, &values, &sent, form);
        shown.base = Some(base);
        return page_once(&shown);
    }
    let given = new_reason(reader.t, &opened, &sent);
    if let Err(said) = &given {
        form.problems.push(("reason", said.clone()));
    }
    let made = item(&key, &values, Some(&opened.item), &original_language(&opened.leitbild));
    let saved = match (made, given) {
        (found, given @ Err(_)) | (found @ Err(_), given) => {
            wrongs(&reader, &found.err().unwrap_or_default(), &mut form);
            // What is wrong is mended first; the form stays one of the version that was opened.
            let mut shown = form_of(reader, &actor, &opened, &values, &sent, form);
            shown.base = Some(base);
            // The next time, what was told just now is known.
            if let (Err(_), Some(reason)) = (given, &mut shown.reason) {
                let stored = rework::reason(&opened.leitbild, &key);
                reason.known = stored.map(|text| text.original().1.to_owned()).unwrap_or_default();
            }
            return page_again(&shown);
        }
        (Ok(item), Ok(given)) => (edit::save(app.db(), &actor, base, &item, given).await, item),
    };
    match saved {
        (Ok(()), _) => written_at(&app, &reader, &key).await,
        (Err(NotSaved::Conflict(theirs)), mine) => {
            let mut shown = form_of(reader, &actor, &theirs, &values, &sent, form);
            shown.conflict = Some(Conflict { changes: changes(&shown.page, &theirs.item, &mine) });
            page_with(StatusCode::CONFLICT, &shown)
        }
        (Err(NotSaved::Problems(found)), mine) => {
            let mut next = opened.leitbild.clone();
            next.insert(mine);
            problems(&reader, &key, &next, &found, &mut form);
            page_again(&form_of(reader, &actor, &opened, &values, &sent, form))
        }
        (Err(NotSaved::Refused(Refused::NoReason)), _) => {
            form.problems.push(("reason", reader.t.rework_no_reason().to_owned()));
            page_again(&form_of(reader, &actor, &opened, &values, &sent, form))
        }
        (Err(NotSaved::Refused(Refused::ByMove(goal))), _) => {
            form.problems.push(("field", reader.t.edit_by_move(goal.code().as_str())));
            page_again(&form_of(reader, &actor, &opened, &values, &sent, form))
        }
        (Err(NotSaved::Frozen(_)), _) => {
            form.problems.push(("save", reader.t.edit_frozen().to_owned()));
            page_again(&form_of(reader, &actor, &opened, &values, &sent, form))
        }
        (Err(other), _) => Err(failed(other)),
    }
}

/// `POST /de/edit/M014/archive`
pub(crate) async fn archive(
    State(app): State<App>,
    Path((_, text)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let key = named(&text)?;
    let opened = edit::open(app.db(), &actor, &key).await.map_err(failed)?;
    let said = match edit::archive(app.db(), &actor, &key, sent.one("base").parse().unwrap_or(-1)).await {
        Ok(()) => return redirect(&format!("/{}/archive", reader.t.tag())),
        Err(NotSaved::Linked(holding)) => {
            let named: Vec<String> = holding.iter().take(10).map(ToString::to_string).collect();
            reader.t.edit_linked(&reader.t.list(&named))
        }
        Err(NotSaved::Frozen(_)) => reader.t.edit_frozen().to_owned(),
        Err(NotSaved::Refused(Refused::ByStep(key))) => reader.t.edit_by_step(key.code().as_str()),
        Err(other) => return Err(failed(other)),
    };
    let mut form = Form::default();
    form.problems.push(("archive", said));
    page_again(&form_of(reader, &actor, &opened, &typed(&opened.item), &Fields::default(), form))
}

/// In which edition a new item shall be.
#[derive(Deserialize)]
pub(crate) struct In {
    edition: Option<String>,
}

/// The kind and edition of a new item.
fn place(reader: &Reader, plural: &str, edition: Option<&str>) -> Result<(Kind, Option<Code>), Failure> {
    let kind = Kind::from_plural(plural).filter(|kind| is_created(*kind)).ok_or(Failure::NotFound)?;
    let edition = edition.filter(|edition| !edition.is_empty()).map(Code::parse).transpose().map_err(|_| Failure::NotFound)?;
    let edition = edition.filter(|_| kind.in_edition());
    let known = |code: &Code| reader.site.editions(reader.sight).any(|edition| edition.code == *code);
    if kind.in_edition() && !edition.as_ref().is_some_and(known) {
        return Err(Failure::NotFound);
    }
    Ok((kind, edition))
}

/// `/de/new/measures`, `/de/new/goals?edition=2030`
pub(crate) async fn new(
    State(app): State<App>,
    Path((_, plural)): Path<(String, String)>,
    Query(asked): Query<In>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let (kind, edition) = place(&reader, &plural, asked.edition.as_deref())?;
    let free = edit::free_code(app.db(), &actor, kind, edition.as_ref()).await?;
    let form = Form::default().with("code", free.map(|code| code.to_string()).unwrap_or_default());
    let leitbild = edit::all(app.db(), &actor, kind).await?;
    page_once(&form_of_new(reader, kind, edition, &leitbild, &prefilled(&actor, kind), &Fields::default(), form))
}

/// What stands in the form of a new item: for those who create only what is their own, their organisation.
fn prefilled(actor: &Actor, kind: Kind) -> Typed {
    let own = actor.person().into_iter().flat_map(|person| &person.own).find(|own| own.kind() == Kind::Organisation);
    let only_own = edit::may_create(actor, kind).is_ok_and(|reach| reach == Reach::Own);
    let field = own.filter(|_| only_own).zip(own_key(kind)).map(|(own, key)| (key.to_owned(), vec![own.to_string()]));
    field.into_iter().collect()
}

/// Whether an item gets its number from its field where none is typed.
fn numbers_itself(leitbild: &Leitbild, kind: Kind, edition: &Code) -> bool {
    kind == Kind::Goal && rework::is_explained(leitbild, kind, edition)
}

fn form_of_new(
    reader: Reader,
    kind: Kind,
    edition: Option<Code>,
    leitbild: &Leitbild,
    values: &Typed,
    sent: &Fields,
    form: Form,
) -> Show {
    let t = reader.t;
    let mut page = Page::new(reader, Nav::None, t.edit_new(t.kind(kind)));
    if let Some(edition) = &edition {
        page.is_about(edition);
    }
    let code = form.value("code").to_owned();
    let numbers_itself = edition.as_ref().is_some_and(|edition| numbers_itself(leitbild, kind, edition));
    let place = reason(&page, leitbild, kind, edition.as_ref(), None, sent);
    let subject = Subject { kind, edition: edition.as_ref(), item: None };
    let fields = fields(&page, subject, leitbild, values, sent, &form);
    Show {
        kicker: t.kind(kind).to_owned(),
        code,
        action: page.to(&format!("new/{}", kind.plural())),
        base: None,
        edition: edition.map(|edition| edition.to_string()),
        fields,
        reason: place,
        form,
        conflict: None,
        href: None,
        history: None,
        threads: None,
        step: None,
        decision: None,
        translate: None,
        archive: None,
        frozen: None,
        symbol_is_free: false,
        numbers_itself,
        releases: RELEASABLE.contains(&kind) && kind != Kind::Edition && authorise(&page.actor, Action::Release).is_ok(),
        page,
    }
}

/// `POST /de/new/measures`
pub(crate) async fn create(
    State(app): State<App>,
    Path((_, plural)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (kind, edition) = place(&reader, &plural, Some(sent.one("edition")))?;
    let values = read(kind, &sent, None);
    let mut form = Form::default().with("code", sent.one("code"));
    let leitbild = edit::all(app.db(), &actor, kind).await?;
    if !is_to_save(&sent) {
        return page_once(&form_of_new(reader, kind, edition, &leitbild, &values, &sent, form));
    }
    let typed = Code::parse(sent.one("code").trim()).ok().filter(|code| code.kind() == kind);
    let by_field =
        edition.as_ref().filter(|edition| sent.one("code").trim().is_empty() && numbers_itself(&leitbild, kind, edition));
    let field = sent.many("field").find_map(|field| ItemRef::parse(field, edition.as_ref()).ok());
    let code = typed.or_else(|| rework::free_number(&leitbild, by_field?, field.as_ref().map(ItemRef::code)));
    let key = code.and_then(|code| ItemRef::new(edition.as_ref(), code).ok());
    let made = match &key {
        Some(key) => item(key, &values, None, &original_language(&leitbild)),
        None => {
            form.problems.push(("code", reader.t.edit_code_wrong(reader.t.kind(kind))));
            Err(wrong(kind, edition.as_ref(), &values))
        }
    };
    if let Err(found) = &made {
        wrongs(&reader, found, &mut form);
    }
    if let (Some(key), Ok(item)) = (key, made) {
        match edit::create(app.db(), &actor, &item, sent.many("reason").next()).await {
            Ok(()) => {
                if sent.one("release") == "now" {
                    let today = jiff::Zoned::now().date().into();
                    release::release(app.db(), &actor, &Named::item(&key), today).await.map_err(failed)?;
                }
                return written_at(&app, &reader, &key).await;
            }
            Err(NotSaved::NotOwn) => {
                form.problems.push((own_key(kind).unwrap_or("save"), reader.t.edit_not_own().to_owned()));
            }
            Err(NotSaved::Refused(Refused::NoReason)) => form.problems.push(("reason", reader.t.rework_no_reason().to_owned())),
            Err(NotSaved::Refused(Refused::Given(key))) => {
                form.problems.push(("code", reader.t.edit_number_given(key.code().as_str())));
            }
            Err(NotSaved::Taken) => form.problems.push(("code", reader.t.edit_code_taken().to_owned())),
            Err(NotSaved::Frozen(_)) => form.problems.push(("save", reader.t.edit_frozen().to_owned())),
            Err(NotSaved::Problems(found)) => {
                let mut next = leitbild.clone();
                next.insert(item);
                problems(&reader, &key, &next, &found, &mut form);
            }
            Err(other) => return Err(failed(other)),
        }
    }
    page_again(&form_of_new(reader, kind, edition, &leitbild, &values, &sent, form))
}
