//! The city's own face: name, colour, languages, texts, logo and the template of its papers, on one page.
//!
//! What is text is the city's own item, written like any other, in its original language; logo and template are files.

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::edit::{self, NotSaved, Opened, original_language};
use leitwerk_app::face::{self, BadLogo, BadPaperTemplate};
use leitwerk_app::upload::BadFile;
use leitwerk_i18n::Locale;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::colour::{Colour, READABLE};
use leitwerk_model::edit::{Typed, item, typed};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;
use leitwerk_model::words::EditionStatus;
use leitwerk_report::docx::{self, BadTemplate};
use leitwerk_store::city_files::CityFile;
use serde::Deserialize;

use super::edit::failed;
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, page_with, redirect};
use crate::state::App;
use crate::symbols::symbol;
use crate::view::{Nav, Page};

/// The texts of the city that are written here, by their keys.
const TEXTS: [&str; 4] = ["welcome", "contact", "imprint", "privacy"];

/// A text of the city.
struct Written {
    key: &'static str,
    label: &'static str,
    value: String,
    rows: usize,
    /// How it will look, where that was asked for.
    preview: Option<Html>,
}

/// A language of the interface, and how the city offers it.
struct Offered {
    tag: &'static str,
    own_name: &'static str,
    dir: &'static str,
    /// `translated`, `interface`, or nothing.
    how: &'static str,
    /// It is the language in which the city writes, and cannot be taken away.
    is_original: bool,
}

/// What an edition calls the people it is about.
struct Term {
    edition: String,
    words: Option<Html>,
    /// Where it is written, unless the edition is decided.
    edit: Option<String>,
}

/// The words that can be written, for those who may.
struct Words {
    base: i64,
    spoken: Html,
    texts: Vec<Written>,
    languages: Vec<Offered>,
    /// The contrast of the accent, as written, and whether it is enough.
    contrast: Option<(String, bool)>,
    /// The nearest colour that can be read, where the typed one cannot.
    proposal: Option<String>,
    terms: Vec<Term>,
    fields: Vec<FieldsOf>,
}

/// The fields of an edition, each with its symbol, and where that is chosen.
struct FieldsOf {
    edition: String,
    fields: Vec<(Html, String)>,
}

#[derive(Template)]
#[template(path = "face/show.html")]
struct Show {
    page: Page,
    done: Option<&'static str>,
    form: Form,
    words: Option<Words>,
    /// What the files were called where they came from.
    logo: Option<String>,
    template: Option<String>,
    /// The markers of a template, and what each stands for.
    marks: [(&'static str, &'static str); 6],
}

fn city() -> Result<ItemRef, Failure> {
    ItemRef::new(None, Code::city()).map_err(|_| Failure::NotFound)
}

async fn shown(app: &App, actor: &Actor, reader: Reader, mut form: Form, sent: Option<(Opened, Typed)>) -> Result<Show, Failure> {
    let label = async |file| Ok::<_, Failure>(face::known(app.db(), file).await?.map(|known| known.label));
    let (logo, template) = (label(CityFile::Logo).await?, label(CityFile::PaperTemplate).await?);
    let page = Page::new(reader.clone(), Nav::None, reader.t.face_title());
    let mut words = None;
    if authorise(actor, Action::EditItems).is_ok() && authorise(actor, Action::KeepItems).is_ok() {
        let (opened, values) = match sent {
            Some(sent) => sent,
            None => {
                let opened = edit::open(app.db(), actor, &city()?).await.map_err(failed)?;
                let values = typed(&opened.item);
                (opened, values)
            }
        };
        let value = |key: &str| values.get(key).and_then(|values| values.first()).cloned().unwrap_or_default();
        form = form.with("name", value("name")).with("accent", value("accent"));
        words = Some(words_of(&page, &opened, &values));
    }
    let t = page.t;
    let marks = [
        (docx::CONTENT, t.face_mark_content()),
        ("{{titel}}", t.face_mark_title()),
        ("{{datum}}", t.face_mark_day()),
        ("{{stadt}}", t.face_mark_city()),
        ("{{vermerk}}", t.face_mark_note()),
        ("{{logo}}", t.face_mark_logo()),
    ];
    Ok(Show { page, done: None, form, words, logo, template, marks })
}

fn words_of(page: &Page, opened: &Opened, values: &Typed) -> Words {
    let t = page.t;
    let value = |key: &str| values.get(key).and_then(|values| values.first()).cloned().unwrap_or_default();
    let text = |key: &'static str| {
        let value = value(key);
        let rows = (value.chars().count() / 60 + value.lines().count() + 1).clamp(5, 18);
        let label = match key {
            "welcome" => t.face_welcome(),
            "contact" => t.face_contact(),
            "imprint" => t.about_imprint_title(),
            _ => t.about_privacy_title(),
        };
        Written { key, label, value, rows, preview: None }
    };
    let original = original_language(&opened.leitbild);
    let has = |key: &str, tag: &str| values.get(key).is_some_and(|tags| tags.iter().any(|own| own == tag));
    let offered = |locale: &Locale| Offered {
        tag: locale.tag(),
        own_name: locale.own_name(),
        dir: locale.dir(),
        how: if has("languages", locale.tag()) {
            "translated"
        } else if has("interface_languages", locale.tag()) {
            "interface"
        } else {
            ""
        },
        is_original: locale.tag() == original.as_str(),
    };
    let accent: Option<Colour> = value("accent").parse().ok();
    let ratio = |colour: Colour| (colour.as_accent() * 10.0).floor() / 10.0;
    let fails = accent.filter(|colour| colour.as_accent() < READABLE);
    Words {
        base: opened.number,
        spoken: page.spoken(&original),
        texts: TEXTS.map(text).into(),
        languages: Locale::all().iter().map(offered).collect(),
        contrast: accent.map(|colour| (t.number(ratio(colour)), fails.is_none())),
        proposal: fails.map(|colour| colour.readable_accent().to_string()),
        terms: terms(page, &opened.leitbild),
        fields: fields(page, &opened.leitbild),
    }
}

/// What each edition calls the people it is about, the latest first.
fn terms(page: &Page, leitbild: &Leitbild) -> Vec<Term> {
    let mut terms: Vec<Term> = leitbild
        .of_kind(Kind::Edition)
        .map(|item| {
            let open = matches!(&item.facts, Facts::Edition(edition) if !edition.status.is_final());
            Term {
                edition: item.key.code().to_string(),
                words: item.text(Part::Term).map(|text| page.plain_in(text.in_or_original(&page.lang))),
                edit: open.then(|| page.to(&format!("edit/{}", super::edit::address(&item.key)))),
            }
        })
        .collect();
    terms.reverse();
    terms
}

/// The fields of editions that are in force or being written, the latest first.
fn fields(page: &Page, leitbild: &Leitbild) -> Vec<FieldsOf> {
    let over = |status: EditionStatus| matches!(status, EditionStatus::Superseded | EditionStatus::Rejected);
    let editions = leitbild.of_kind(Kind::Edition).map(|item| item.key.code());
    let current = editions.filter(|code| leitbild.edition_status(code).is_some_and(|status| !over(status)));
    let field = |item: &Item| {
        let drawn = item.mark().map(symbol).unwrap_or_default();
        let title = item.title(&page.lang).map_or_else(|| Html::text(item.key.code().as_str()), |words| page.plain_in(words));
        let mark = page.draft_mark_of(&item.key).unwrap_or_default();
        (Html::trusted(format!("{drawn}{title}{mark}")), page.to(&format!("edit/{}", super::edit::address(&item.key))))
    };
    let of =
        |code: &Code| FieldsOf { edition: code.to_string(), fields: leitbild.in_edition(code, Kind::Field).map(field).collect() };
    let mut fields: Vec<FieldsOf> = current.map(of).filter(|of| !of.fields.is_empty()).collect();
    fields.reverse();
    fields
}

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

/// `/de/face`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Answer {
    let done = (asked.done.as_deref() == Some("saved")).then(|| reader.t.translations_saved());
    page_once(&Show { done, ..shown(&app, &actor, reader, Form::default(), None).await? })
}

/// The fields of the city as they were sent: those of this page, and the others as they are.
fn sent_values(opened: &Opened, sent: &Fields) -> Typed {
    let mut values = typed(&opened.item);
    let one = |key: &str| {
        let value = sent.one(key).trim();
        if value.is_empty() { Vec::new() } else { vec![sent.one(key).to_owned()] }
    };
    for key in ["name", "accent"].into_iter().chain(TEXTS) {
        values.insert(key.to_owned(), one(key));
    }
    // Languages that the interface does not speak are no choice of this page, and stay.
    for (key, how) in [("languages", "translated"), ("interface_languages", "interface")] {
        let own = values.entry(key.to_owned()).or_default();
        let before = std::mem::take(own);
        let chosen = |tag: &str| sent.one(&format!("language-{tag}")) == how;
        own.extend(before.iter().filter(|tag| Locale::of(tag).is_none() || chosen(tag)).cloned());
        let new = Locale::all().iter().map(Locale::tag).filter(|tag| chosen(tag) && !before.iter().any(|own| own == tag));
        own.extend(new.map(str::to_owned));
    }
    let original = original_language(&opened.leitbild).to_string();
    for (key, belongs) in [("languages", true), ("interface_languages", false)] {
        let own = values.entry(key.to_owned()).or_default();
        own.retain(|tag| belongs || *tag != original);
        if belongs && !own.contains(&original) {
            own.insert(0, original.clone());
        }
    }
    values
}

/// `POST /de/face`
pub(crate) async fn save(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, sent: Fields) -> Answer {
    let t = reader.t;
    let key = city()?;
    let opened = edit::open(app.db(), &actor, &key).await.map_err(failed)?;
    let base = sent.one("base").parse().unwrap_or(-1);
    let values = sent_values(&opened, &sent);
    let mut form = Form::default();
    if sent.one("do") == "preview" {
        let opened = Opened { number: base, ..opened };
        let mut shown = shown(&app, &actor, reader, form, Some((opened, values))).await?;
        for text in shown.words.iter_mut().flat_map(|words| &mut words.texts).filter(|text| !text.value.trim().is_empty()) {
            text.preview = Some(Html::markdown(&text.value));
        }
        return page_once(&shown);
    }
    let accent = sent.one("accent").trim();
    match accent.parse::<Colour>() {
        Ok(colour) if colour.as_accent() < READABLE => {
            let proposal = colour.readable_accent().to_string();
            form.problems.push(("accent", t.face_accent_unreadable(&proposal)));
        }
        Err(_) if !accent.is_empty() => form.problems.push(("accent", t.edit_no_colour().to_owned())),
        _ => {}
    }
    let made = item(&key, &values, Some(&opened.item), &original_language(&opened.leitbild));
    if let Err(wrongs) = &made {
        for wrong in wrongs.iter().filter(|wrong| wrong.key != "accent") {
            form.problems.push((wrong.key, super::edit::said(t, wrong)));
        }
    }
    let mut opened = opened;
    let Some(made) = made.ok().filter(|_| form.problems.is_empty()) else {
        opened.number = base;
        return page_again(&shown(&app, &actor, reader, form, Some((opened, values))).await?);
    };
    match edit::save(app.db(), &actor, base, &made, None).await {
        Ok(()) => redirect(&format!("/{}/face?done=saved", t.tag())),
        Err(NotSaved::Conflict(theirs)) => {
            form.problems.push(("save", t.face_conflict().to_owned()));
            page_with(StatusCode::CONFLICT, &shown(&app, &actor, reader, form, Some((*theirs, values))).await?)
        }
        Err(other) => Err(failed(other)),
    }
}

fn bad_file(t: &Locale, bad: BadFile) -> String {
    match bad {
        BadFile::Empty => t.face_no_file().to_owned(),
        BadFile::TooLarge(most) => t.face_too_large(&t.number(most / 1024 / 1024)),
        BadFile::Unwanted => t.face_logo_unwanted().to_owned(),
    }
}

/// `POST /de/face/logo`
pub(crate) async fn put_logo(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, sent: Fields) -> Answer {
    let t = reader.t;
    let (name, body) = sent.file("file").map_or(("", &[][..]), |file| (&*file.name, &*file.body));
    let said = match face::put_logo(app.db(), &actor, name, body).await {
        Ok(()) => return redirect(&format!("/{}/face?done=saved", t.tag())),
        Err(BadLogo::File(bad)) => bad_file(t, bad),
        Err(BadLogo::Svg) => t.face_logo_svg().to_owned(),
        Err(BadLogo::TooManyPixels) => t.face_logo_pixels(&t.number(i64::from(face::MOST_PIXELS))),
        Err(BadLogo::Unreadable) => t.face_logo_unreadable().to_owned(),
        Err(BadLogo::Other(error)) => return Err(error.into()),
    };
    let mut form = Form::default();
    form.problems.push(("logo", said));
    page_again(&shown(&app, &actor, reader, form, None).await?)
}

/// `POST /de/face/template`
pub(crate) async fn put_template(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let t = reader.t;
    let (name, body) = sent.file("file").map_or(("", &[][..]), |file| (&*file.name, &*file.body));
    let said = match face::put_template(app.db(), &actor, name, body).await {
        Ok(()) => return redirect(&format!("/{}/face?done=saved", t.tag())),
        Err(BadPaperTemplate::File(BadFile::Unwanted)) => t.face_template_not_word().to_owned(),
        Err(BadPaperTemplate::File(bad)) => bad_file(t, bad),
        Err(BadPaperTemplate::Template(bad)) => bad_template(t, &bad),
        Err(BadPaperTemplate::Other(error)) => return Err(error.into()),
    };
    let mut form = Form::default();
    form.problems.push(("template", said));
    page_again(&shown(&app, &actor, reader, form, None).await?)
}

fn bad_template(t: &Locale, bad: &BadTemplate) -> String {
    match bad {
        BadTemplate::NotWord | BadTemplate::Unreadable(_) => t.face_template_not_word().to_owned(),
        BadTemplate::TooLarge => t.face_template_too_large().to_owned(),
        BadTemplate::Macros => t.face_template_macros().to_owned(),
        BadTemplate::Embedded(what) => t.face_template_embedded(what),
        BadTemplate::Elsewhere(what) => t.face_template_elsewhere(what),
        BadTemplate::NoPlace => t.face_template_no_place(docx::CONTENT),
        BadTemplate::TwoPlaces => t.face_template_two_places(docx::CONTENT),
        BadTemplate::Unknown(mark) => t.face_template_unknown(mark),
    }
}

/// `POST /de/face/logo/remove`
pub(crate) async fn remove_logo(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    face::remove(app.db(), &actor, CityFile::Logo).await?;
    redirect(&format!("/{}/face?done=saved", reader.t.tag()))
}

/// `POST /de/face/template/remove`
pub(crate) async fn remove_template(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    face::remove(app.db(), &actor, CityFile::PaperTemplate).await?;
    redirect(&format!("/{}/face?done=saved", reader.t.tag()))
}

/// `/de/face/template.docx`: the template in use, to be changed in Word and sent back.
pub(crate) async fn template(State(app): State<App>, _: Reader) -> Answer {
    let file = face::template(app.db()).await?.file()?;
    let headers = [
        (header::CONTENT_TYPE, docx::MEDIA_TYPE),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"leitwerk-template.docx\""),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, file).into_response())
}
