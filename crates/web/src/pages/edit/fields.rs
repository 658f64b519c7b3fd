//! The fields of the form of an item, by the shape of its kind.

use leitwerk_i18n::{Locale, family};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::edit::{Typed, Wrong, WrongValue};
use leitwerk_model::find::Sought;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::LinkKind;
use leitwerk_model::rework::goes_by_step;
use leitwerk_model::shape::{self, Holds, Key, LinkKey};
use leitwerk_model::text::Part;
use leitwerk_model::words::EditionStatus;

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::form::Form;
use crate::view::Page;

/// Items that are shown of those found.
const FOUND: usize = 20;

/// Lines of a text at most; longer ones scroll.
const TALLEST: usize = 24;

/// A field of the form.
pub(super) struct Field {
    pub(super) key: &'static str,
    pub(super) label: &'static str,
    pub(super) hint: Option<String>,
    pub(super) problem: Option<String>,
    pub(super) required: bool,
    pub(super) input: Input,
}

/// How a field is filled in.
pub(super) enum Input {
    /// A text of several lines, with its language where that is not the page's.
    Text { value: String, rows: usize, spoken: Html, preview: Option<Html> },
    /// One line; whether it is written from left to right in every language.
    Line { value: String, ltr: bool },
    /// One of several.
    Choice { options: Vec<Offer> },
    /// Links to other items.
    Links { chosen: Vec<Linked>, found: Vec<Linked>, asked: String, searched: bool, many: bool },
}

/// One of several values.
pub(super) struct Offer {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// An item that may be linked to.
pub(super) struct Linked {
    pub(super) key: String,
    pub(super) title: Html,
}

/// What was sent, by the keys of the kind. How far an edition is decided is no field: it stays as it is in what is stored.
pub(super) fn read(kind: Kind, sent: &Fields, stored: Option<&Item>) -> Typed {
    let one = |key: &Key| -> Vec<String> {
        if is_for_decisions(kind, key) {
            let status = stored.and_then(Item::status).unwrap_or(EditionStatus::Draft.as_str());
            return vec![status.to_owned()];
        }
        sent.many(key.name).map(str::to_owned).collect()
    };
    shape::keys(kind).iter().map(|key| (key.name.to_owned(), one(key))).collect()
}

/// Whether a key holds what only a decision changes.
fn is_for_decisions(kind: Kind, key: &Key) -> bool {
    kind == Kind::Edition && key.name == "status"
}

/// Of what a form is: an item, or a new one that has no code yet.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) kind: Kind,
    pub(super) edition: Option<&'a Code>,
    pub(super) item: Option<&'a Item>,
}

impl<'a> Subject<'a> {
    pub(super) fn of(item: &'a Item) -> Subject<'a> {
        Subject { kind: item.kind(), edition: item.key.edition(), item: Some(item) }
    }
}

/// The fields of the form of an item.
pub(super) fn fields(
    page: &Page,
    subject: Subject<'_>,
    leitbild: &Leitbild,
    values: &Typed,
    sent: &Fields,
    form: &Form,
) -> Vec<Field> {
    let t = page.t;
    let field = |shape: &'static Key| {
        let values = values.get(shape.name).map(Vec::as_slice).unwrap_or_default();
        let first = || values.first().cloned().unwrap_or_default();
        let options = |words: &[&'static str], family: Option<&'static str>| {
            let option = |word: &&'static str| Offer {
                value: (*word).to_owned(),
                label: match (family, word.parse::<Kind>()) {
                    (Some(family), _) => t.word(family, word),
                    (None, Ok(kind)) => t.kinds(kind),
                    (None, Err(_)) => *word,
                }
                .to_owned(),
                chosen: values.first().is_some_and(|value| value == word),
            };
            let none = Offer { value: String::new(), label: t.edit_none().to_owned(), chosen: values.is_empty() };
            std::iter::once(none).chain(words.iter().map(option)).collect()
        };
        let (input, hint) = match shape.holds {
            Holds::Text(part) => {
                let value = first();
                let lang = subject.item.and_then(|item| item.text(part)).map(|text| text.original().0.clone());
                let spoken = lang.map_or_else(Html::default, |lang| page.spoken(&lang));
                let shown = part.is_markdown() && sent.one("do") == "preview" && !value.trim().is_empty();
                let preview = shown.then(|| Html::markdown(&value));
                let lines = value.chars().count() / 60 + value.lines().count() + 1;
                let rows = lines.clamp(if part.is_markdown() { 6 } else { 2 }, TALLEST);
                let renamed =
                    part == Part::Title && subject.item.is_some() && matches!(subject.kind, Kind::Organisation | Kind::Body);
                let hint = match part.is_markdown() {
                    true => Some(t.edit_markdown_hint()),
                    false => renamed.then(|| t.edit_name_hint()),
                };
                (Input::Text { value, rows, spoken, preview }, hint.map(str::to_owned))
            }
            Holds::Word(words) => (Input::Choice { options: options(words, family(subject.kind, shape.name)) }, None),
            Holds::Flag => {
                let mut options: Vec<Offer> = options(&["true", "false"], None);
                options[1].label = t.item_yes().to_owned();
                options[2].label = t.item_no().to_owned();
                (Input::Choice { options }, None)
            }
            Holds::Link(link) => {
                let moves = link.kind == LinkKind::InField && subject.item.is_some_and(|goal| goes_by_step(leitbild, &goal.key));
                let hint = moves.then(|| t.edit_move_hint().to_owned());
                (links(page, subject, leitbild, link, shape.name, values, sent), hint)
            }
            Holds::When => (Input::Line { value: first(), ltr: true }, Some(t.edit_date_hint().to_owned())),
            Holds::Url => (Input::Line { value: first(), ltr: true }, Some(t.edit_address_hint().to_owned())),
            Holds::Languages => (Input::Line { value: values.join(", "), ltr: true }, Some(t.edit_languages_hint().to_owned())),
            Holds::Count | Holds::Decimal | Holds::Colour | Holds::Language => (Input::Line { value: first(), ltr: true }, None),
            Holds::Line => (Input::Line { value: first(), ltr: false }, None),
        };
        Field {
            key: shape.name,
            label: t.word("key", shape.name),
            hint,
            problem: form.problem(shape.name).map(str::to_owned),
            required: shape.required,
            input,
        }
    };
    shape::keys(subject.kind).iter().filter(|key| !is_for_decisions(subject.kind, key)).map(field).collect()
}

fn links(
    page: &Page,
    subject: Subject<'_>,
    leitbild: &Leitbild,
    link: LinkKey,
    name: &str,
    values: &[String],
    sent: &Fields,
) -> Input {
    let linked = |item: &Item| {
        let title = item.title(&page.lang).map_or_else(|| Html::text(&page.untitled(item.kind())), |words| page.plain_in(words));
        let marked = page.draft_mark_of(&item.key).map(|mark| Html::trusted(format!("{title}{mark}")));
        Linked { key: item.key.to_string(), title: marked.unwrap_or(title) }
    };
    let keys: Vec<ItemRef> = values.iter().filter_map(|value| ItemRef::parse(value, subject.edition).ok()).collect();
    let chosen = keys
        .iter()
        .map(|other| leitbild.get(other).map_or_else(|| Linked { key: other.to_string(), title: Html::default() }, linked));
    let asked = sent.one(&format!("find-{name}")).trim().to_owned();
    let searched = sent.one("do") == "find" && !asked.is_empty();
    let found = if searched { search(page, subject, leitbild, link, &asked, &keys) } else { Vec::new() };
    Input::Links { chosen: chosen.collect(), found: found.into_iter().map(linked).collect(), asked, searched, many: link.many }
}

/// Items that can be linked to and have these words in code or title, those of the same edition first.
fn search<'a>(
    page: &Page,
    subject: Subject<'_>,
    leitbild: &'a Leitbild,
    link: LinkKey,
    asked: &str,
    chosen: &[ItemRef],
) -> Vec<&'a Item> {
    let sought = Sought::parse(asked);
    let kinds = leitbild.items().filter(|item| {
        link.targets.contains(&item.kind()) && subject.item.is_none_or(|own| own.key != item.key) && !chosen.contains(&item.key)
    });
    let mut found: Vec<&Item> = kinds.filter(|item| sought.is(item)).collect();
    let home = subject.edition.or_else(|| page.site.in_force(page.sight).map(|edition| &edition.code));
    found.sort_by_key(|item| item.key.edition() != home);
    found.truncate(FOUND);
    found
}

/// What is wrong with a field, in a sentence.
pub(crate) fn said(t: &'static Locale, wrong: &Wrong) -> String {
    let said = match &wrong.what {
        WrongValue::Missing => t.edit_missing(),
        WrongValue::NoWord => t.edit_no_word(),
        WrongValue::NoDate => t.edit_no_date(),
        WrongValue::NoAddress => t.edit_no_address(),
        WrongValue::NoCount => t.edit_no_count(),
        WrongValue::NoNumber => t.edit_no_number(),
        WrongValue::NoColour => t.edit_no_colour(),
        WrongValue::TooLight(next) => return named(t, wrong, &t.face_accent_unreadable(&next.to_string())),
        WrongValue::OnlyOne => t.edit_only_one(),
        WrongValue::TooLong(most) => return named(t, wrong, &t.edit_too_long(&t.number(i64::try_from(*most).unwrap_or(i64::MAX)))),
        WrongValue::NoLanguage(found) => return named(t, wrong, &t.edit_no_language(found)),
        WrongValue::NoItem(found) => return named(t, wrong, &t.edit_no_item(found)),
    };
    named(t, wrong, said)
}

fn named(t: &'static Locale, wrong: &Wrong, said: &str) -> String {
    t.edit_wrong(t.word("key", wrong.key), said)
}
