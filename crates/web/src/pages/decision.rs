//! What is decided about an edition: brought in, adopted, rejected, superseded.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::edit::NotSaved;
use leitwerk_app::{decision, rework};
use leitwerk_i18n::Locale;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::decision::{Decision, NotDecided, Paper};
use leitwerk_model::edit::{Typed, typed};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::matrix::Matrix;
use leitwerk_model::value::{is_address, is_line};
use leitwerk_model::when::When;
use leitwerk_model::words::EditionStatus;

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{address, failed};
use crate::pages::form::Form;
use crate::pages::rework::reason_at;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// A change that nobody wrote down why.
struct Owing {
    code: String,
    change: &'static str,
    title: Html,
    /// The codes before and after: `Z2.4 → Z2.3`.
    codes: String,
    /// Where it is written.
    href: String,
}

#[derive(Template)]
#[template(path = "decision/show.html")]
struct Show {
    page: Page,
    form: Form,
    edition: Code,
    title: String,
    status: EditionStatus,
    status_word: &'static str,
    base: String,
    /// The version of the edition that is decided about.
    number: i64,
    /// What can be decided now.
    bring_in: bool,
    take_back: bool,
    adopt: bool,
    reject: bool,
    supersede: bool,
    /// The editions that make place when this one is adopted.
    before: Vec<(String, bool)>,
    /// Changes that are owed a reason, without which it is not adopted.
    owing: Vec<Owing>,
    /// The same, in a sentence.
    reasons: String,
    /// What else is still open before it can be adopted for good: how many, in words.
    open: Vec<String>,
    /// Whether it stays internal when it is adopted, until somebody releases it.
    internal: bool,
    /// The decision as it is written down: label and value.
    facts: Vec<(&'static str, String)>,
    decision_url: Option<String>,
    /// Whether a rejection was sent, and something is wrong with it.
    rejecting: bool,
    /// What bodies said or are asked: code, body, when, result, where it is written.
    consultations: Vec<(String, Html, String, &'static str, String)>,
}

/// `/de/editions/2030/decision`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let edition = Code::parse(&edition).map_err(|_| Failure::NotFound)?;
    page_once(&shown(&app, &actor, reader, edition, Form::default(), None).await?)
}

async fn shown(
    app: &App,
    actor: &Actor,
    reader: Reader,
    edition: Code,
    mut form: Form,
    sent: Option<&Fields>,
) -> Result<Show, Failure> {
    let desk = rework::open(app.db(), actor, &edition, &[]).await.map_err(failed)?;
    let leitbild = &desk.leitbild;
    let key = ItemRef::new(None, edition.clone()).map_err(|_| Failure::NotFound)?;
    let item = leitbild.get(&key).ok_or(Failure::NotFound)?;
    let status = leitbild.edition_status(&edition).ok_or(Failure::NotFound)?;
    let mut page = Page::new(reader, Nav::None, "");
    page.is_about(&edition);
    let t = page.t;
    page.title = t.decision_page_title(edition.as_str());
    let known: Typed = typed(item);
    let value = |name: &str| known.get(name).and_then(|values| values.first()).cloned().unwrap_or_default();
    let rejecting = sent.is_some_and(|sent| sent.one("do") == "reject");
    for name in ["adopted_on", "decision", "decision_url", "valid_from", "valid_to"] {
        form = form.with(name, sent.filter(|_| !rejecting).map_or_else(|| value(name), |sent| sent.one(name).to_owned()));
    }
    for (id, name) in [("reject-decision", "decision"), ("reject-decision_url", "decision_url")] {
        form = form.with(id, sent.filter(|_| rejecting).map_or_else(String::new, |sent| sent.one(name).to_owned()));
    }
    let date = |name: &str| page.date(known.get(name).and_then(|values| values.first()).map(String::as_str));
    let facts = [
        (t.item_adopted_on(), date("adopted_on")),
        (t.item_decision(), value("decision")),
        (
            t.decision_valid(),
            page.period(known["valid_from"].first().map(String::as_str), known["valid_to"].first().map(String::as_str)),
        ),
    ];
    let superseding = |code: &Code| sent.is_none_or(|sent| sent.many("supersede").any(|chosen| chosen == code.as_str()));
    let can = |decision: Decision| decision.fits(status);
    let owed = leitbild.owing(&edition);
    Ok(Show {
        title: item.title(&page.lang).map_or_else(|| edition.to_string(), |(_, title)| title.to_owned()),
        status,
        status_word: t.word("edition-status", status.as_str()),
        base: page.to(&format!("editions/{edition}")),
        number: app.db().version_number(&key).await?,
        bring_in: can(Decision::BringIn),
        take_back: can(Decision::TakeBack),
        adopt: status == EditionStatus::InDeliberation,
        reject: can(Decision::Reject { paper: Paper::default() }),
        supersede: can(Decision::Supersede),
        before: leitbild.adopted_before(&edition).map(|code| (code.to_string(), superseding(&code))).collect(),
        reasons: reasons(t, owed.len()),
        owing: owed.iter().filter_map(|told| owing(&page, leitbild, told)).collect(),
        open: open(page.t, leitbild, &edition),
        internal: !leitbild.is_public(item),
        facts: facts.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        consultations: consultations(&page, leitbild, &edition),
        rejecting,
        decision_url: known["decision_url"].first().cloned(),
        edition,
        form,
        page,
    })
}

fn reasons(t: &Locale, owed: usize) -> String {
    t.decision_reasons_owed(i64::try_from(owed).unwrap_or(i64::MAX))
}

fn owing(page: &Page, leitbild: &Leitbild, told: &ItemRef) -> Option<Owing> {
    let item = leitbild.get(told)?;
    let ends = item.linked(LinkKind::Became, End::To).chain(item.linked(LinkKind::Preceded, End::From));
    let named = ends.filter_map(|key| leitbild.get(key)?.title(&page.lang)).next();
    let codes = |link, at| item.linked(link, at).map(|key| key.code().to_string()).collect::<Vec<_>>().join(", ");
    let codes = [codes(LinkKind::Preceded, End::From), codes(LinkKind::Became, End::To)];
    Some(Owing {
        codes: codes.into_iter().filter(|codes| !codes.is_empty()).collect::<Vec<_>>().join(" → "),
        code: told.code().to_string(),
        change: page.t.word("change", item.facts.status()?),
        title: named.map_or_else(Html::default, |words| page.plain_in(words)),
        href: reason_at(page, told),
    })
}

/// What else is missing in an edition that is about to be adopted: places of the matrix, what bodies said.
fn open(t: &Locale, leitbild: &Leitbild, edition: &Code) -> Vec<String> {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let holes = count(Matrix::of(leitbild, edition).holes().len());
    let silent = |item: &&Item| matches!(&item.facts, Facts::Consultation(consultation) if consultation.result.is_none());
    let silent = count(leitbild.in_edition(edition, Kind::Consultation).filter(silent).count());
    let said = [(holes, t.take_ups_holes(holes)), (silent, t.decision_consultations_silent(silent))];
    let mut open: Vec<String> = said.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).collect();
    if leitbild.in_edition(edition, Kind::Consultation).next().is_none() {
        open.push(t.decision_consultations_none().to_owned());
    }
    open
}

fn consultations(page: &Page, leitbild: &Leitbild, edition: &Code) -> Vec<(String, Html, String, &'static str, String)> {
    let mut told: Vec<_> = leitbild.in_edition(edition, Kind::Consultation).collect();
    let order = |item: &Item| match &item.facts {
        Facts::Consultation(consultation) => consultation.order.unwrap_or(u32::MAX),
        _ => u32::MAX,
    };
    told.sort_by_key(|item| (order(item), item.key.clone()));
    let one = |item: &Item| {
        let body = item.linked(LinkKind::Deliberated, End::From).next().and_then(|body| leitbild.get(body));
        let name = body.and_then(|body| body.title(&page.lang)).map_or_else(Html::default, |words| page.plain_in(words));
        let date = item.facts.period().0.map(|date| page.t.date(date)).unwrap_or_default();
        let result = item.facts.status().map_or("", |result| page.t.word("consultation-result", result));
        (item.key.code().to_string(), name, date, result, page.to(&format!("edit/{}", address(&item.key))))
    };
    told.into_iter().map(one).collect()
}

/// The decision that a form asks for, or what is wrong with it.
fn asked(t: &'static Locale, sent: &Fields, form: &mut Form) -> Option<Decision> {
    let given = |name: &'static str| Some(sent.one(name).trim()).filter(|value| !value.is_empty());
    let mut wrong = |name: &'static str, said: &str| form.problems.push((name, said.to_owned()));
    // Each form has its own fields for the paper.
    let at = |adopting, rejecting| if sent.one("do") == "reject" { rejecting } else { adopting };
    let number = given("decision");
    if number.is_some_and(|number| !is_line(number)) {
        wrong(at("decision", "reject-decision"), t.decision_no_line());
    }
    let url = given("decision_url");
    if url.is_some_and(|url| !is_address(url)) {
        wrong(at("decision_url", "reject-decision_url"), t.edit_no_address());
    }
    let mut when = |name: &'static str| -> Option<When> {
        let text = given(name)?;
        let when = leitwerk_model::edit::date(text);
        if when.is_none() {
            wrong(name, t.edit_no_date());
        }
        when
    };
    let paper = Paper { number: number.map(str::to_owned), url: url.map(str::to_owned) };
    let decision = match sent.one("do") {
        "bring-in" => Decision::BringIn,
        "take-back" => Decision::TakeBack,
        "supersede" => {
            if sent.one("sure") != "yes" {
                form.problems.push(("sure-supersede", t.decision_supersede_not_sure().to_owned()));
            }
            Decision::Supersede
        }
        "reject" => Decision::Reject { paper },
        "adopt" => {
            let (on, valid_from, valid_to) = (when("adopted_on"), when("valid_from"), when("valid_to"));
            if on.is_none() && given("adopted_on").is_none() {
                form.problems.push(("adopted_on", t.decision_no_day().to_owned()));
            }
            if sent.one("sure") != "yes" {
                form.problems.push(("sure", t.decision_not_sure().to_owned()));
            }
            let supersede = sent.many("supersede").filter_map(|code| Code::parse(code).ok()).collect();
            Decision::Adopt { on: on?, paper, valid_from, valid_to, supersede }
        }
        _ => return None,
    };
    form.problems.is_empty().then_some(decision)
}

/// `POST /de/editions/2030/decision`
pub(crate) async fn decide(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let edition = Code::parse(&edition).map_err(|_| Failure::NotFound)?;
    let mut form = Form::default();
    let mut overtaken = false;
    if let Some(decision) = asked(reader.t, &sent, &mut form) {
        let done = decision::decide(app.db(), &actor, &edition, sent.one("base").parse().ok(), &decision).await;
        overtaken = matches!(done, Err(NotSaved::Conflict(_)));
        let said = match done {
            Ok(()) => return redirect(&format!("/{}/editions/{edition}/decision", reader.t.tag())),
            Err(NotSaved::Undecided(NotDecided::NoEdition(_))) => return Err(Failure::NotFound),
            Err(NotSaved::Undecided(NotDecided::Stands(status))) => {
                ("status", reader.t.decision_stands(reader.t.word("edition-status", status.as_str())))
            }
            Err(NotSaved::Undecided(NotDecided::EndsBeforeItStarts)) => ("valid_to", reader.t.decision_turned().to_owned()),
            Err(NotSaved::Undecided(NotDecided::ReasonsOwed(owing))) => ("reasons", reasons(reader.t, owing)),
            Err(NotSaved::Conflict(_)) => ("status", reader.t.rework_conflict(edition.as_str())),
            Err(other) => return Err(failed(other)),
        };
        form.problems.push(said);
    } else if form.problems.is_empty() {
        return Err(Failure::NotFound);
    }
    let mut shown = shown(&app, &actor, reader, edition, form, Some(&sent)).await?;
    if let (Ok(base), false) = (sent.one("base").parse(), overtaken) {
        // What is wrong is mended first; the form stays one of what was seen.
        shown.number = base;
    }
    page_again(&shown)
}
