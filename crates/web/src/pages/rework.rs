//! Writing the next edition (Fortschreibung): beginning it, the desk with all its goals, and one step with a goal or field.

mod made;
mod sheet;
mod show;
mod step;

use askama::Template;
use axum::Extension;
use axum::extract::State;
use leitwerk_app::access::Actor;
use leitwerk_app::edit::NotSaved;
use leitwerk_app::rework;
use leitwerk_i18n::Locale;
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::rework::{Refused, Start};

pub(crate) use self::made::{add, merge, take_add, take_merge};
pub(crate) use self::show::{reason_at, show};
pub(crate) use self::step::{one, take_one};
use crate::forms::Fields;
use crate::pages::edit::failed;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

#[derive(Template)]
#[template(path = "rework/start.html")]
struct Begin {
    page: Page,
    form: Form,
    /// The edition it follows; none where none is decided yet.
    from: Option<Code>,
    carry: bool,
}

/// What a step was refused for, in words.
pub(crate) fn said(t: &'static Locale, refused: &Refused) -> String {
    match refused {
        Refused::NoEdition(code) => t.rework_no_edition(code.as_str()),
        Refused::Decided(status) => t.rework_decided(t.word("edition-status", status.as_str())),
        Refused::Taken(code) => t.rework_taken(code.as_str()),
        Refused::Open(code) => t.rework_open(code.as_str()),
        Refused::NotLater(code) => t.rework_not_later(code.as_str()),
        Refused::Unknown(key) => t.rework_unknown(key.code().as_str()),
        Refused::NoReason => t.rework_no_reason().to_owned(),
        Refused::ByStep(key) => t.edit_by_step(key.code().as_str()),
        Refused::ByMove(key) => t.edit_by_move(key.code().as_str()),
        Refused::Given(key) => t.edit_number_given(key.code().as_str()),
        Refused::NoWords => t.rework_no_words().to_owned(),
        Refused::TooFew => t.rework_too_few().to_owned(),
        Refused::Overarching => t.rework_overarching().to_owned(),
        Refused::SameField => t.rework_same_field().to_owned(),
        Refused::NotEmpty(count) => t.rework_not_empty(i64::try_from(*count).unwrap_or(i64::MAX)),
        Refused::Joined => t.rework_fields_joined().to_owned(),
        Refused::Tangled(key) => t.rework_tangled(key.code().as_str()),
        Refused::NoNumber => t.rework_no_number().to_owned(),
    }
}

/// Why nothing was saved, in words; what no form has a place for has a page of its own.
fn not_saved(t: &'static Locale, not_saved: NotSaved) -> Result<String, Failure> {
    Ok(match not_saved {
        NotSaved::Refused(refused) => said(t, &refused),
        NotSaved::Frozen(_) => t.edit_frozen().to_owned(),
        NotSaved::Conflict(theirs) => t.rework_conflict(theirs.item.key.code().as_str()),
        NotSaved::Problems(problems) => problems.first().map(|problem| t.problem(problem, &Leitbild::new())).unwrap_or_default(),
        other => return Err(failed(other)),
    })
}

/// `/de/next-edition`
pub(crate) async fn start(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    let (leitbild, from) = rework::last_decided(app.db(), &actor).await?;
    let year = from.as_ref().and_then(|from| from.as_str().parse::<u16>().ok()).map(|year| (year + 5).to_string());
    let taken = year.as_ref().and_then(|year| Code::parse(year).ok()).is_some_and(|code| leitbild.edition_status(&code).is_some());
    let mut form = Form::default();
    if let Some(year) = year.filter(|_| !taken) {
        form = form.with("title", reader.t.rework_start_title_proposed(&year)).with("code", year);
    }
    page_once(&begin(reader, form, from, true))
}

fn begin(reader: Reader, form: Form, from: Option<Code>, carry: bool) -> Begin {
    let title = reader.t.rework_start_title();
    Begin { page: Page::new(reader, Nav::None, title), form, from, carry }
}

/// `POST /de/next-edition`
pub(crate) async fn begin_next(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, sent: Fields) -> Answer {
    let (_, from) = rework::last_decided(app.db(), &actor).await?;
    let mut form = Form::default().with("code", sent.one("code")).with("title", sent.one("title"));
    let carry = sent.one("carry") == "yes";
    let code = Code::parse(sent.one("code").trim()).ok().filter(|code| code.kind() == Kind::Edition);
    if code.is_none() {
        form.problems.push(("code", reader.t.rework_start_no_year().to_owned()));
    }
    if sent.one("title").trim().is_empty() {
        form.problems.push(("title", reader.t.edit_missing().to_owned()));
    }
    if let (Some(code), Some(from), true) = (code, from.clone(), form.problems.is_empty()) {
        let today = jiff::Zoned::now().date().into();
        let start = Start { from, code: code.clone(), title: sent.one("title").to_owned(), carry, today };
        match rework::start(app.db(), &actor, &start).await {
            Ok(()) => return redirect(&format!("/{}/editions/{code}/rework", reader.t.tag())),
            Err(not) => form.problems.push(("code", not_saved(reader.t, not)?)),
        }
    }
    page_again(&begin(reader, form, from, carry))
}
