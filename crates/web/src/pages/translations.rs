//! Translating: what there is to do in each language, and the list that somebody works through.

pub(crate) mod beside;
pub(crate) mod table;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use leitwerk_app::access::{Action, Actor, Reach, authorise};
use leitwerk_app::translations;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::translations::Standing;
use leitwerk_store::Sight;
use leitwerk_store::translations::{Asked, Counts, Home, Whose, Work};
use serde::Deserialize;
use strum::VariantArray as _;

use super::PER_PAGE;
use crate::html::Html;
use crate::pages::edit::address;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_once};
use crate::state::App;
use crate::view::{Nav, Page};

/// How many texts stand in one way, and where they are listed.
struct Count {
    href: String,
    word: &'static str,
    count: i64,
    current: bool,
}

/// A language and what there is to do in it.
struct Language {
    tag: String,
    name: String,
    counts: Vec<Count>,
    /// What is missing of the Leitbild itself, where the city offers it in this language.
    owed: Option<String>,
}

#[derive(Template)]
#[template(path = "translations/overview.html")]
struct Overview {
    page: Page,
    own: bool,
    languages: Vec<Language>,
}

/// A text of an item.
struct Standings {
    part: &'static str,
    word: &'static str,
    class: &'static str,
}

/// An item with something to translate.
struct Entry {
    href: String,
    code: String,
    edition: Option<String>,
    kind: &'static str,
    title: Html,
    texts: Vec<Standings>,
}

/// One choice of a list to choose from.
struct Choice {
    value: String,
    word: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "translations/list.html")]
struct List {
    page: Page,
    action: String,
    standing: &'static str,
    counts: Vec<Count>,
    homes: Vec<Choice>,
    kinds: Vec<Choice>,
    entries: Vec<Entry>,
    next: Option<String>,
}

/// Which items are shown.
#[derive(Default, Deserialize)]
pub(crate) struct Shown {
    standing: Option<String>,
    from: Option<String>,
    kind: Option<String>,
    after: Option<String>,
}

/// What one can ask for under the name of a standing: everything that somebody has to do something about.
const OPEN: &str = "open";

/// A language that an address names, into which the city translates.
pub(crate) fn named(page: &Page, tag: &str) -> Result<Lang, Failure> {
    page.site.languages.iter().find(|lang| lang.as_str() == tag).cloned().ok_or(Failure::NotFound)
}

/// Kinds of items that have texts to translate.
fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| !kind.is_internal())
}

/// How a standing is marked: by the looks that a status with about the same weight has.
pub(crate) fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Missing => "s-open",
        Standing::Outdated => "s-partly",
        Standing::Machine => "s-paused",
        Standing::Translated => "s-running",
        Standing::Reviewed => "s-completed",
    }
}

/// How a text stands, in a word.
pub(crate) fn word(page: &Page, standing: Standing) -> &'static str {
    match standing {
        Standing::Missing => page.t.translations_missing(),
        Standing::Outdated => page.t.word("text-state", "outdated"),
        Standing::Machine => page.t.word("text-state", "machine"),
        Standing::Translated => page.t.word("text-state", "translated"),
        Standing::Reviewed => page.t.word("text-state", "reviewed"),
    }
}

/// `/de/translate`
pub(crate) async fn overview(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.translations_title());
    let counts = translations::counts(app.db(), &actor).await?;
    let leitbild: Vec<Kind> = kinds().filter(|kind| kind.is_of_leitbild()).collect();
    let language = |lang: &Lang| {
        let shown = counts_of(&page, &counts, lang, (&[], None), None, &Shown::default());
        let owed = page.site.owed.contains(lang).then(|| counts.of(&leitbild, None, lang, Standing::Missing));
        let name = page.t.language_name(lang).to_owned();
        Language {
            tag: lang.to_string(),
            name,
            counts: shown,
            owed: owed.filter(|owed| *owed > 0).map(|owed| t.translations_owed(owed)),
        }
    };
    let languages = page.site.languages.iter().map(language).filter(|language| language.counts[0].count > 0).collect();
    let own = authorise(&actor, Action::Translate).map_err(leitwerk_app::Error::from)? == Reach::Own;
    page_once(&Overview { own, languages, page })
}

/// How many texts of some kinds and a home stand how, each with its list; in front all of them together, and what there is to do.
fn counts_of(
    page: &Page,
    counts: &Counts,
    lang: &Lang,
    (kinds, home): (&[Kind], Option<&Home>),
    current: Option<&str>,
    shown: &Shown,
) -> Vec<Count> {
    let of = |standing: &Standing| counts.of(kinds, home, lang, *standing);
    let sum = |wanted: fn(&Standing) -> bool| Standing::VARIANTS.iter().filter(|standing| wanted(standing)).map(of).sum();
    let href = |standing: &str| page.to(&format!("translate/{lang}{}", query(standing, shown, None)));
    let count =
        |standing: &'static str, word, count| Count { href: href(standing), word, count, current: current == Some(standing) };
    let mut found = vec![count("", page.t.translations_all(), sum(|_| true))];
    found.push(count(OPEN, page.t.translations_open(), sum(|standing| standing.is_open())));
    found.extend(Standing::VARIANTS.iter().map(|standing| count(standing.as_str(), word(page, *standing), of(standing))));
    found
}

/// The same choice, with another standing or from another item on. Every piece was checked, so that it can stand in an address.
fn query(standing: &str, shown: &Shown, after: Option<&ItemRef>) -> String {
    let mut parts = Vec::new();
    for (name, value) in [("standing", standing), ("from", text(&shown.from)), ("kind", text(&shown.kind))] {
        if !value.is_empty() {
            parts.push(format!("{name}={value}"));
        }
    }
    parts.extend(after.map(|after| format!("after={}", address(after))));
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or_default()
}

/// What was asked, as far as it can be asked.
fn checked(page: &Page, asked: &Shown) -> Shown {
    let edition = |code: &str| page.site.editions(page.sight).any(|edition| edition.code.as_str() == code);
    let standing = |word: &str| word == OPEN || Standing::WORDS.contains(&word);
    let kind = |word: &str| word == LEITBILD || kinds().any(|kind| kind.as_str() == word);
    Shown {
        standing: asked.standing.clone().filter(|word| standing(word)),
        from: asked.from.clone().filter(|code| code == CITY || edition(code)),
        kind: asked.kind.clone().filter(|word| kind(word)),
        after: asked.after.clone(),
    }
}

/// What one can ask for under the name of an edition: what belongs to the whole city.
const CITY: &str = "city";
/// What one can ask for under the name of a kind: all that make up the Leitbild itself.
const LEITBILD: &str = "leitbild";

/// `/de/translate/ar?standing=open&from=2025&kind=goal`
pub(crate) async fn list(
    State(app): State<App>,
    Path((_, tag)): Path<(String, String)>,
    Query(asked): Query<Shown>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let mut page = Page::new(reader, Nav::None, "");
    let to = named(&page, &tag)?;
    page.title = t.translations_of(t.language_name(&to));
    let shown = checked(&page, &asked);
    let question = Asked {
        after: shown.after.as_deref().and_then(|after| crate::pages::edit::named(after).ok()),
        limit: PER_PAGE as i64 + 1,
        ..question(&page, &to, &shown)
    };
    let (wanted, home) = (question.kinds.clone(), question.home.clone());
    let counts = translations::counts(app.db(), &actor).await?;
    let mut work = translations::work(app.db(), &actor, question).await?;
    let more = work.len() > PER_PAGE;
    work.truncate(PER_PAGE);
    let next = work.last().filter(|_| more).map(|last| query(text(&shown.standing), &shown, Some(&last.row.key)));
    let entries = work.iter().map(|work| entry(&page, &to, work)).collect();
    page_once(&List {
        action: page.to(&format!("translate/{to}")),
        standing: Standing::WORDS.iter().chain(&[OPEN]).find(|word| **word == text(&shown.standing)).copied().unwrap_or_default(),
        counts: counts_of(&page, &counts, &to, (&wanted, home.as_ref()), Some(text(&shown.standing)), &shown),
        homes: homes(&page, text(&shown.from)),
        kinds: choices_of_kinds(&page, text(&shown.kind)),
        entries,
        next,
        page,
    })
}

/// The question for the items that are asked for.
fn question(page: &Page, to: &Lang, shown: &Shown) -> Asked {
    let kinds: Vec<Kind> = match text(&shown.kind) {
        "" => Vec::new(),
        LEITBILD => kinds().filter(|kind| kind.is_of_leitbild()).collect(),
        kind => kind.parse().into_iter().collect(),
    };
    let standings = match text(&shown.standing) {
        "" => Vec::new(),
        OPEN => Standing::VARIANTS.iter().copied().filter(|standing| standing.is_open()).collect(),
        word => word.parse().into_iter().collect(),
    };
    let home = match text(&shown.from) {
        "" => None,
        CITY => Some(Home::City),
        code => Code::parse(code).ok().map(Home::Edition),
    };
    Asked { standings, home, kinds, ..everything(page, to) }
}

/// A question for everything there is to translate into a language. The operation decides whose it is and how much is seen.
pub(crate) fn everything(page: &Page, to: &Lang) -> Asked {
    Asked {
        to: to.clone(),
        lang: page.lang.clone(),
        sight: Sight::Public,
        whose: Whose::All,
        standings: Vec::new(),
        home: None,
        kinds: Vec::new(),
        after: None,
        limit: i64::MAX,
    }
}

fn entry(page: &Page, to: &Lang, work: &Work) -> Entry {
    let link = page.link(&work.row);
    let texts = work.texts.iter().map(|(part, standing)| Standings {
        part: page.t.word("part", part.as_str()),
        word: word(page, *standing),
        class: class(*standing),
    });
    Entry {
        href: page.to(&format!("translate/{to}/{}", address(&work.row.key))),
        code: link.code,
        edition: link.edition,
        kind: link.kind_word,
        title: link.title,
        texts: texts.collect(),
    }
}

fn homes(page: &Page, chosen: &str) -> Vec<Choice> {
    let t = page.t;
    let choice = |value: &str, word: String| Choice { value: value.to_owned(), word, chosen: value == chosen };
    let mut choices = vec![choice("", t.translations_from_all().to_owned()), choice(CITY, t.translations_from_city().to_owned())];
    for edition in page.site.editions(page.sight).rev() {
        choices.push(choice(edition.code.as_str(), t.translations_from_edition(edition.code.as_str())));
    }
    choices
}

fn choices_of_kinds(page: &Page, chosen: &str) -> Vec<Choice> {
    let t = page.t;
    let choice = |value: &str, word: &str| Choice { value: value.to_owned(), word: word.to_owned(), chosen: value == chosen };
    let first = [choice("", t.translations_kind_all()), choice(LEITBILD, t.translations_kind_leitbild())];
    first.into_iter().chain(kinds().map(|kind| choice(kind.as_str(), t.kinds(kind)))).collect()
}
