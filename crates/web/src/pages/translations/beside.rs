//! An item beside its translation: the original on one side, what is written in the other language on the other.

use std::collections::BTreeMap;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::edit::{NotSaved, Opened};
use leitwerk_app::translations::review::{Readers, can_be_reviewed, is_name};
use leitwerk_app::translations::{self, Beside};
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::diff::wording::{Piece, wording};
use leitwerk_model::edit::{WrongValue, date};
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::shape::{self, Holds};
use leitwerk_model::simple::{Hint, PLAIN, hints};
use leitwerk_model::text::{Part, Text, TextState};
use leitwerk_model::translations::{Standing, Written, translatable};
use leitwerk_store::items::Found;
use leitwerk_store::translations::Asked;
use leitwerk_store::translations::reviews::Review;
use serde::Deserialize;
use strum::VariantArray as _;

use super::{class, everything, named as language, word};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{address, failed, named};
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, page_again, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// Lines of a text at most; longer ones scroll.
const TALLEST: usize = 24;

/// A text on both sides.
struct Side {
    part: &'static str,
    label: &'static str,
    markdown: bool,
    /// The original, as it is written.
    original: String,
    original_language: String,
    original_spoken: Html,
    /// From the original that was translated to the one there is now, where that is known and another.
    changed: Vec<Piece>,
    /// What is said about an outdated translation whose original is not known any more.
    unknown: bool,
    standing: Standing,
    word: &'static str,
    class: &'static str,
    /// What is written, or was typed.
    body: String,
    /// How it will look, where that was asked for.
    preview: Option<Html>,
    rows: usize,
    problem: Option<String>,
    /// For plain German: what readers may stumble over.
    hints: Vec<String>,
    /// Who read it as it is.
    reviews: Vec<String>,
    /// Whether it can be given to readers.
    reviewable: bool,
    /// Whether it was ticked as read by them.
    ticked: bool,
    /// From what is stored to what was typed, where somebody else saved meanwhile.
    conflict: Vec<Piece>,
}

/// Another language of the same item.
struct Other {
    href: String,
    name: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "translations/beside.html")]
struct Show {
    page: Page,
    kicker: &'static str,
    code: String,
    edition: Option<String>,
    /// The item's own page.
    href: Option<String>,
    edit: Option<String>,
    list: String,
    others: Vec<Other>,
    action: String,
    base: i64,
    to: String,
    to_spoken: Html,
    sides: Vec<Side>,
    form: Form,
    done: Option<&'static str>,
    /// Whether a text has marks, and can be looked at before it is saved.
    previews: bool,
    /// Whether there are hints on how easy a text is.
    plain: bool,
    /// Where it is noted who read the texts; none where no text can be given to readers.
    review: Option<String>,
    conflict: bool,
    next: Option<String>,
}

/// Where an item is translated: into the reader's language, or else into the first one that is not its original's.
pub(crate) fn address_of(page: &Page, found: &Found) -> Option<String> {
    let may = authorise(&page.actor, Action::Translate).is_ok() && !found.texts.is_empty();
    let original = |lang: &Lang| found.texts.values().any(|(of, version)| of == lang && version.state == TextState::Original);
    let own = page.site.languages.iter().find(|lang| **lang == page.lang && !original(lang));
    let to = own.or_else(|| page.site.languages.iter().find(|lang| !original(lang)))?;
    may.then(|| page.to(&format!("translate/{to}/{}", address(&found.key))))
}

/// What was done just before.
#[derive(Deserialize)]
pub(crate) struct Done {
    done: Option<String>,
}

/// `/de/translate/ar/2030:Z3.2`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, tag, text)): Path<(String, String, String)>,
    Query(asked): Query<Done>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let (page, to, key) = place(reader, &tag, &text)?;
    let beside = translations::open(app.db(), &actor, &key, &to).await.map_err(failed)?;
    let mut shown = show_of(page, &actor, &to, &beside, None, Form::default());
    shown.done = match asked.done.as_deref() {
        Some("saved") => Some(shown.page.t.translations_saved()),
        Some("reviewed") => Some(shown.page.t.translations_review_saved()),
        _ => None,
    };
    shown.next = next(&app, &actor, &shown.page, &to, &key).await?;
    page_once(&shown)
}

fn place(reader: Reader, tag: &str, text: &str) -> Result<(Page, Lang, ItemRef), crate::respond::Failure> {
    let mut page = Page::new(reader, Nav::None, "");
    let (to, key) = (language(&page, tag)?, named(text)?);
    page.is_about_item(&key);
    Ok((page, to, key))
}

/// Where it is noted who read the texts of an item.
fn review_of(page: &Page, to: &Lang, key: &ItemRef) -> String {
    page.to(&format!("translate/{to}/{}/review", address(key)))
}

/// The next item in the list that has something to do in this language.
async fn next(app: &App, actor: &Actor, page: &Page, to: &Lang, key: &ItemRef) -> Result<Option<String>, leitwerk_app::Error> {
    let standings = Standing::VARIANTS.iter().copied().filter(|standing| standing.is_open()).collect();
    let question = Asked { standings, after: Some(key.clone()), limit: 1, ..everything(page, to) };
    let found = translations::work(app.db(), actor, question).await?;
    Ok(found.first().map(|work| page.to(&format!("translate/{to}/{}", address(&work.row.key)))))
}

/// What was typed, by text.
type Typed = BTreeMap<Part, Written>;

fn show_of(mut page: Page, actor: &Actor, to: &Lang, beside: &Beside, typed: Option<&Typed>, form: Form) -> Show {
    let (t, item) = (page.t, &beside.opened.item);
    let key = item.key.clone();
    let title = item.title(&page.lang).map_or_else(|| key.code().to_string(), |(_, title)| title.to_owned());
    page.title = t.translations_title_of(t.language_name(to), &title);
    let sides: Vec<Side> = translatable(item, to).map(|(part, text)| side(&page, beside, part, text, to, typed, &form)).collect();
    let readable = sides.iter().any(|side| side.reviewable);
    let review = readable.then(|| review_of(&page, to, &key));
    let other = |lang: &Lang| Other {
        href: page.to(&format!("translate/{lang}/{}", address(&key))),
        name: t.language_name(lang).to_owned(),
        current: lang == to,
    };
    let others = page.site.languages.iter().filter(|lang| translatable(item, lang).next().is_some()).map(other).collect();
    let has_page = !key.kind().is_internal() && key.kind() != Kind::City;
    Show {
        kicker: t.kind(key.kind()),
        code: key.code().to_string(),
        edition: key.edition().map(ToString::to_string),
        href: has_page.then(|| page.href(&key)),
        edit: authorise(actor, Action::EditItems).is_ok().then(|| page.to(&format!("edit/{}", address(&key)))),
        list: page.to(&format!("translate/{to}")),
        others,
        action: page.to(&format!("translate/{to}/{}", address(&key))),
        base: beside.opened.number,
        to: t.language_name(to).to_owned(),
        to_spoken: page.spoken(to),
        previews: sides.iter().any(|side| side.markdown),
        sides,
        form,
        done: None,
        plain: is_plain(to),
        review,
        conflict: false,
        next: None,
        page,
    }
}

fn side(page: &Page, beside: &Beside, part: Part, text: &Text, to: &Lang, typed: Option<&Typed>, form: &Form) -> Side {
    let t = page.t;
    let (lang, original) = text.original();
    let stored = text.versions().get(to).map_or("", |version| version.body.as_str());
    let standing = Standing::of(text, to).unwrap_or(Standing::Missing);
    let body = typed.and_then(|typed| typed.get(&part)).map_or(stored, |written| written.body.as_str());
    let from = beside.made_from.get(&part).filter(|from| from.as_str() != original);
    let lines = |body: &str| body.chars().count() / 40 + body.lines().count() + 1;
    Side {
        part: part.as_str(),
        label: label(page, beside.opened.item.kind(), part),
        markdown: part.is_markdown(),
        original: original.to_owned(),
        original_language: t.language_name(lang).to_owned(),
        original_spoken: page.spoken(lang),
        changed: from.map(|from| wording(from, original)).unwrap_or_default(),
        unknown: standing == Standing::Outdated && from.is_none(),
        standing,
        word: word(page, standing),
        class: class(standing),
        rows: lines(body).max(lines(original)).clamp(2, TALLEST),
        hints: if is_plain(to) { hints(body).iter().map(|hint| told(t, hint)).collect() } else { Vec::new() },
        reviews: beside.reviews.iter().filter(|review| review.part == part).map(|review| read_by(t, review)).collect(),
        reviewable: text.versions().get(to).is_some_and(|version| can_be_reviewed(version.state)),
        ticked: false,
        body: body.to_owned(),
        preview: None,
        problem: form.problem(part.as_str()).map(str::to_owned),
        conflict: Vec::new(),
    }
}

/// Who read a text, and when.
fn read_by(t: &'static Locale, review: &Review) -> String {
    t.translations_reviewed_by(&t.date(review.on), &review.readers)
}

/// Whether a language is plain German.
fn is_plain(to: &Lang) -> bool {
    to.as_str() == PLAIN
}

/// What readers may stumble over, and what helps.
fn told(t: &'static Locale, hint: &Hint) -> String {
    match hint {
        Hint::LongSentence(sentence, count) => {
            t.translations_hint_long_sentence(i64::try_from(*count).unwrap_or(i64::MAX), sentence)
        }
        Hint::SeveralThoughts(found) => t.translations_hint_several(found),
        Hint::Passive(found) => t.translations_hint_passive(found),
        Hint::Genitive(found) => t.translations_hint_genitive(found),
        Hint::Subjunctive(found) => t.translations_hint_subjunctive(found),
        Hint::LongWord(found) => t.translations_hint_long_word(found),
        Hint::HardWord(found, easier) => t.translations_hint_hard_word(easier, found),
        Hint::Abbreviation(found) => t.translations_hint_abbreviation(found),
        Hint::Number(found) => t.translations_hint_number(found),
    }
}

/// What a text is called in the form of its kind.
fn label(page: &Page, kind: Kind, part: Part) -> &'static str {
    let of_part = |key: &&shape::Key| matches!(key.holds, Holds::Text(of) if of == part);
    shape::keys(kind).iter().find(of_part).map_or(page.t.word("part", part.as_str()), |key| page.t.word("key", key.name))
}

/// What was sent: a field a text, and which of them somebody confirms.
fn read(sent: &Fields, opened: &Opened, to: &Lang) -> Typed {
    let confirms: Vec<&str> = sent.many("confirm").collect();
    let written = |part: Part| {
        let confirmed = confirms.contains(&part.as_str());
        Written { body: sent.one(part.as_str()).to_owned(), confirmed }
    };
    let sent_parts = translatable(&opened.item, to).map(|(part, _)| part).filter(|part| sent.many(part.as_str()).next().is_some());
    sent_parts.map(|part| (part, written(part))).collect()
}

/// `POST /de/translate/ar/2030:Z3.2`
pub(crate) async fn save(
    State(app): State<App>,
    Path((_, tag, text)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (page, to, key) = place(reader, &tag, &text)?;
    let beside = translations::open(app.db(), &actor, &key, &to).await.map_err(failed)?;
    let typed = read(&sent, &beside.opened, &to);
    let base = sent.one("base").parse().unwrap_or(-1);
    let mut form = Form::default();
    if let doing @ ("look" | "preview") = sent.one("do") {
        let mut shown = show_of(page, &actor, &to, &beside, Some(&typed), form);
        shown.base = base;
        for side in shown.sides.iter_mut().filter(|side| doing == "preview" && side.markdown && !side.body.trim().is_empty()) {
            side.preview = Some(Html::markdown(&side.body));
        }
        return page_once(&shown);
    }
    match translations::save(app.db(), &actor, &key, &to, base, &typed).await {
        Ok(()) => redirect(&format!("/{}/translate/{to}/{}?done=saved", page.t.tag(), address(&key))),
        Err(NotSaved::Conflict(theirs)) => {
            let theirs = Beside { opened: *theirs, ..beside };
            let mut shown = show_of(page, &actor, &to, &theirs, Some(&typed), form);
            shown.conflict = true;
            for side in &mut shown.sides {
                side.conflict = between(&theirs, side.part, &to, &side.body);
            }
            page_with(StatusCode::CONFLICT, &shown)
        }
        Err(NotSaved::Wrong(wrong)) => {
            for (part, what) in wrong {
                let said = match what {
                    WrongValue::TooLong(most) => page.t.edit_too_long(&page.t.number(most)),
                    _ => page.t.edit_missing().to_owned(),
                };
                form.problems.push((part.as_str(), page.t.edit_wrong(label(&page, key.kind(), part), &said)));
            }
            let mut shown = show_of(page, &actor, &to, &beside, Some(&typed), form);
            // What is wrong is mended first; the form stays one of the version that was opened.
            shown.base = base;
            page_again(&shown)
        }
        Err(other) => Err(failed(other)),
    }
}

/// `POST /de/translate/de-simple/2030:Z3.2/review`
pub(crate) async fn review(
    State(app): State<App>,
    Path((_, tag, text)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (page, to, key) = place(reader, &tag, &text)?;
    let t = page.t;
    let mut beside = translations::open(app.db(), &actor, &key, &to).await.map_err(failed)?;
    let mut base = sent.one("base").parse().unwrap_or(-1);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let parts: Vec<Part> = sent.many("part").filter_map(|part| part.parse().ok()).collect();
    let mut form = Form::default().with("readers", sent.one("readers")).with("on", sent.one("on"));
    if !is_name(sent.one("readers")) {
        form.problems.push(("readers", t.translations_review_no_name().to_owned()));
    }
    let on = date(sent.one("on").trim());
    if on.is_none() {
        form.problems.push(("on", t.edit_no_date().to_owned()));
    }
    if parts.is_empty() {
        form.problems.push(("parts", t.translations_review_no_text().to_owned()));
    }
    if let (Some(on), true) = (on, form.problems.is_empty()) {
        let readers = Readers { name: sent.one("readers").to_owned(), on };
        match translations::review::review(app.db(), &actor, &key, &to, base, &parts, &readers).await {
            Ok(()) => return redirect(&format!("/{}/translate/{to}/{}?done=reviewed", t.tag(), address(&key))),
            Err(NotSaved::Wrong(_)) => form.problems.push(("parts", t.translations_review_wrong_text().to_owned())),
            Err(NotSaved::Conflict(theirs)) => {
                form.problems.push(("parts", t.translations_conflict().to_owned()));
                base = theirs.number;
                beside.opened = *theirs;
                status = StatusCode::CONFLICT;
            }
            Err(other) => return Err(failed(other)),
        }
    }
    let mut shown = show_of(page, &actor, &to, &beside, None, form);
    // What was typed stays in sight, even where no text can be given to readers any more.
    shown.review = Some(review_of(&shown.page, &to, &key));
    shown.base = base;
    for side in &mut shown.sides {
        side.ticked = parts.iter().any(|part| part.as_str() == side.part);
    }
    page_with(status, &shown)
}

/// From what is stored now to what was typed; nothing where both are the same.
fn between(theirs: &Beside, part: &str, to: &Lang, typed: &str) -> Vec<Piece> {
    let text = part.parse().ok().and_then(|part| theirs.opened.item.text(part));
    let stored = text.and_then(|text| text.versions().get(to)).map_or("", |version| version.body.as_str());
    let typed = typed.replace("\r\n", "\n");
    if stored == typed.trim() { Vec::new() } else { wording(stored, typed.trim()) }
}
