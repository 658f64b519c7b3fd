//! What templates show: a page's frame, items as links, words in whatever language there is.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_i18n::{Locale, status_family};
use leitwerk_model::bulk::is_offered;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::simple::PLAIN;
use leitwerk_model::text::{TextState, Version};
use leitwerk_model::when::When;
use leitwerk_model::words::{EditionStatus, MeasureStatus};
use leitwerk_store::Sight;
use leitwerk_store::entries::Entry;
use leitwerk_store::items::{Listing, Row, Words};

use crate::forms::Forms;
use crate::html::{Html, escape_into};
use crate::reader::Reader;
use crate::site::Site;
use crate::static_files;
use crate::symbols;

/// Which entry of the navigation a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nav {
    /// The start page and everything else.
    None,
    Goals,
    Matrix,
    Measures,
    Organisations,
    Districts,
    Process,
    Indicators,
    Search,
}

/// The frame of a page.
pub(crate) struct Page {
    pub(crate) t: &'static Locale,
    pub(crate) lang: Lang,
    pub(crate) site: Arc<Site>,
    pub(crate) title: String,
    pub(crate) nav: Nav,
    /// Who reads.
    pub(crate) actor: Actor,
    /// How much of the Leitbild the reader sees.
    pub(crate) sight: Sight,
    forms: Option<Forms>,
    /// The drafts that the page is about.
    drafts: Vec<Code>,
    /// Whether something of another draft is named on it. Set by whatever names it, so that no page can forget to say so.
    names_drafts: AtomicBool,
    /// Whether it is about something that is withheld, …
    withheld: bool,
    /// … or names something that is.
    names_withheld: AtomicBool,
    rest: String,
}

impl Page {
    pub(crate) fn new(reader: Reader, nav: Nav, title: impl Into<String>) -> Page {
        Page {
            t: reader.t,
            lang: reader.lang,
            site: reader.site,
            title: title.into(),
            nav,
            actor: reader.actor,
            sight: reader.sight,
            forms: reader.forms,
            drafts: Vec::new(),
            names_drafts: AtomicBool::new(false),
            withheld: false,
            names_withheld: AtomicBool::new(false),
            rest: reader.rest,
        }
    }

    /// All items of a kind that the reader sees, in the reader's language.
    pub(crate) fn listing(&self, kind: Kind) -> Listing {
        Listing::of(kind, &self.lang, self.sight)
    }

    /// Makes this a page about an edition or something in it: where that is a draft, the page says so at its top.
    pub(crate) fn is_about(&mut self, edition: &Code) {
        if self.is_draft(edition) {
            self.drafts.push(edition.clone());
        }
    }

    /// Makes this a page about an item, or its edition: where it is not public, the page says so at its top.
    pub(crate) fn is_about_item(&mut self, key: &ItemRef) {
        if let Some(edition) = if key.kind() == Kind::Edition { Some(key.code()) } else { key.edition() } {
            self.is_about(edition);
        }
        self.withheld |= self.site.is_withheld(key);
    }

    /// Whether the page is about a draft.
    pub(crate) fn is_about_draft(&self) -> bool {
        !self.drafts.is_empty()
    }

    /// Whether nobody but those who write sees the page, and not only something on it.
    pub(crate) fn is_not_public(&self) -> bool {
        self.withheld || self.is_about_draft()
    }

    /// What a page says at its top that shows a draft.
    pub(crate) fn draft_note(&self) -> Option<&'static str> {
        if self.drafts.iter().any(|edition| self.is_written(edition)) {
            Some(self.t.site_draft_page())
        } else if self.is_not_public() {
            Some(self.t.release_page())
        } else if self.names_drafts.load(Ordering::Relaxed) {
            Some(self.t.site_draft_named())
        } else {
            self.names_withheld.load(Ordering::Relaxed).then(|| self.t.release_named())
        }
    }

    /// Whether an edition that is not public is still being written, and not brought in, or decided, and withheld.
    fn is_written(&self, edition: &Code) -> bool {
        self.site.drafts(self.sight).any(|draft| draft.code == *edition && !draft.status.is_public())
    }

    fn is_draft(&self, edition: &Code) -> bool {
        self.site.drafts(self.sight).any(|draft| draft.code == *edition)
    }

    /// Words about an edition, marked where it is a draft.
    pub(crate) fn naming(&self, edition: &Code, words: &str) -> Html {
        let words = Html::text(words);
        self.draft_mark(edition).map_or_else(|| words.clone(), |mark| Html::trusted(format!("{words}{mark}")))
    }

    /// The word “draft”, or “internal” where it is withheld, to stand behind what belongs to this edition; nothing where it is public, or the whole page is about it.
    fn draft_mark(&self, edition: &Code) -> Option<Html> {
        if !self.is_draft(edition) || self.drafts.contains(edition) {
            return None;
        }
        self.names_drafts.store(true, Ordering::Relaxed);
        let draft = EditionStatus::Draft.as_str();
        let word = if self.is_written(edition) { self.t.word("edition-status", draft) } else { self.t.release_internal() };
        let word = Html::text(word);
        Some(Html::trusted(format!(" <span class=\"status s-{draft}\">{word}</span>")))
    }

    /// What the reader is called, if signed in.
    pub(crate) fn signed_in(&self) -> Option<&str> {
        self.actor.person().map(|person| person.name.as_str())
    }

    /// Pages for whoever is signed in, as far as they may call them.
    pub(crate) fn desk(&self) -> Vec<(String, &'static str)> {
        let t = self.t;
        let pages = [
            (Action::SeeMyDay, "my-day", t.my_day_title()),
            (Action::UseOwnAccount, "account", t.account_title()),
            (Action::EditItems, "write", t.edit_desk_title()),
            (Action::Release, "release", t.release_title()),
            (Action::ImportItems, "import", t.import_title()),
            (Action::ChangeFace, "face", t.face_title()),
            (Action::Translate, "translate", t.translations_title()),
            (Action::ReadFindings, "check", t.check_title()),
            (Action::ReadLog, "log", t.log_title()),
            (Action::ManageAccounts, "accounts", t.accounts_title()),
            (Action::ManageMail, "mails", t.mails_title()),
        ];
        let may = |action: &Action| authorise(&self.actor, *action).is_ok();
        pages.into_iter().filter(|(action, ..)| may(action)).map(|(_, rest, title)| (self.to(rest), title)).collect()
    }

    /// Where many items of a kind are changed at once, for those who write any.
    pub(crate) fn bulk(&self, kind: Kind, edition: Option<&str>) -> Option<String> {
        let query = edition.map(|edition| format!("?edition={edition}")).unwrap_or_default();
        let may = is_offered(kind) && authorise(&self.actor, Action::EditItems).is_ok();
        may.then(|| self.to(&format!("bulk/{}{query}", kind.plural())))
    }

    /// What a form of this page has to bear.
    pub(crate) fn form_token(&self) -> String {
        self.forms.as_ref().map(Forms::token).unwrap_or_default()
    }

    /// The city's name.
    pub(crate) fn city(&self) -> &str {
        self.site.name(self.t)
    }

    /// An address of this site in the reader's language.
    pub(crate) fn to(&self, rest: &str) -> String {
        format!("/{}/{rest}", self.t.tag())
    }

    /// The same page in another language.
    pub(crate) fn in_locale(&self, locale: &Locale) -> String {
        format!("/{}/{}", locale.tag(), self.rest)
    }

    /// The style sheet's or icon's address.
    pub(crate) fn asset(&self, file: &str) -> String {
        format!("/static/{}/{file}", static_files::version(&self.site))
    }

    /// Whether this is the current entry of the navigation, as an attribute.
    pub(crate) fn current(&self, nav: Nav) -> Html {
        Html::trusted(if self.nav == nav { " aria-current=\"true\"".to_owned() } else { String::new() })
    }

    /// The text beside an item of a list.
    pub(crate) fn text_of(&self, entry: &Entry) -> Option<Html> {
        entry.text.as_ref().map(|words| self.words(words))
    }

    /// Words, marked with their language where it is not the page's.
    pub(crate) fn words(&self, words: &Words) -> Html {
        marked(self.t, &words.lang, &words.body)
    }

    /// Plain text of an item, marked with its language.
    pub(crate) fn plain(&self, text: &(Lang, Version)) -> Html {
        marked(self.t, text.0.as_str(), &text.1.body)
    }

    /// Plain text in some language, marked with it.
    pub(crate) fn plain_in(&self, (lang, body): (&Lang, &str)) -> Html {
        marked(self.t, lang.as_str(), body)
    }

    /// Plain text of an item as a paragraph, marked with its language.
    pub(crate) fn paragraph(&self, text: &(Lang, Version)) -> Html {
        self.block("p", text.0.as_str(), &Html::text(&text.1.body))
    }

    /// Markdown of an item, marked with its language.
    pub(crate) fn rich(&self, text: &(Lang, Version)) -> Html {
        self.rich_in(text.0.as_str(), &text.1.body)
    }

    /// Markdown of an item in a list, marked with its language.
    pub(crate) fn rich_words(&self, words: &Words) -> Html {
        self.rich_in(&words.lang, &words.body)
    }

    /// Markdown in some language, marked with it.
    pub(crate) fn rich_text(&self, lang: &Lang, body: &str) -> Html {
        self.rich_in(lang.as_str(), body)
    }

    /// The same, by the tag of the language.
    pub(crate) fn rich_in(&self, lang: &str, body: &str) -> Html {
        let html = Html::markdown(body);
        if lang == self.t.tag() { html } else { self.block("div", lang, &html) }
    }

    fn block(&self, tag: &str, lang: &str, html: &Html) -> Html {
        if lang == self.t.tag() {
            return Html::trusted(format!("<{tag}>{html}</{tag}>"));
        }
        Html::trusted(format!("<{tag} lang=\"{lang}\" dir=\"{}\">{html}</{tag}>", direction(lang)))
    }

    /// Words about an item, with a link to it in front.
    pub(crate) fn linked_note(&self, key: &ItemRef, label: &str, words: &Html) -> Html {
        let label = Html::text(label);
        let between = if words.is_empty() { "" } else { ": " };
        Html::trusted(format!("<a href=\"{}\">{label}</a>{between}{words}", self.href(key)))
    }

    /// An overarching goal and where it is taken up, each with code and title.
    pub(crate) fn crossing(&self, goal: &(String, Html), place: &(String, Html)) -> Html {
        let named =
            |(code, title): &(String, Html)| format!("<span class=\"code\" dir=\"ltr\">{}</span> {title}", Html::text(code));
        Html::trusted(format!("{} <span aria-hidden=\"true\">×</span> {}", named(goal), named(place)))
    }

    /// The attributes of an element whose text is in this language.
    pub(crate) fn spoken(&self, lang: &Lang) -> Html {
        if lang.as_str() == self.t.tag() {
            return Html::default();
        }
        Html::trusted(format!(" lang=\"{lang}\" dir=\"{}\"", direction(lang.as_str())))
    }

    /// What the reader should know about the language of a text, if anything.
    pub(crate) fn note(&self, text: &(Lang, Version)) -> Option<String> {
        if text.0.as_str() != self.t.tag() {
            return Some(self.t.site_only_in(self.t.language_name(&text.0)));
        }
        match text.1.state {
            TextState::Machine => Some(self.t.site_machine_translated().to_owned()),
            TextState::Outdated => Some(self.t.site_translation_outdated().to_owned()),
            // Only what its readers have reviewed may be called so.
            TextState::Reviewed if self.t.tag() == PLAIN => Some(self.t.site_easy_read().to_owned()),
            _ => None,
        }
    }

    /// The word “draft”, to stand behind an item.
    pub(crate) fn draft_mark_of(&self, key: &ItemRef) -> Option<Html> {
        if self.site.is_withheld(key) {
            self.names_withheld.store(true, Ordering::Relaxed);
            let word = Html::text(self.t.release_internal());
            return Some(Html::trusted(format!(" <span class=\"status s-draft\">{word}</span>")));
        }
        let edition = if key.kind() == Kind::Edition { Some(key.code()) } else { key.edition() };
        edition.and_then(|edition| self.draft_mark(edition))
    }

    /// An item of a list.
    pub(crate) fn link(&self, row: &Row) -> ItemLink {
        let title = match &row.title {
            Some(words) => self.words(words),
            None => Html::text(&self.untitled(row.key.kind())),
        };
        let is_edition = row.key.kind() == Kind::Edition;
        let mark = self.draft_mark_of(&row.key);
        ItemLink {
            href: self.href(&row.key),
            code: row.key.code().to_string(),
            edition: row.key.edition().map(ToString::to_string),
            kind: row.key.kind(),
            kind_word: self.t.kind(row.key.kind()),
            // The mark of a draft says what its status would.
            status: self.status(row.key.kind(), &row.status).filter(|_| !is_edition || mark.is_none()),
            title: match mark {
                Some(mark) => Html::trusted(format!("{title}{mark}")),
                None => title,
            },
            status_word: row.status.clone(),
            period: match &row.starts {
                Some(starts) if row.status == MeasureStatus::Planned.as_str() && row.ends.is_none() => {
                    self.t.measures_from(&self.date(Some(starts)))
                }
                starts => self.period(starts.as_deref(), row.ends.as_deref()),
            },
        }
    }

    /// An item that is there, as a link.
    pub(crate) fn link_of(&self, item: &Item) -> ItemLink {
        let title = item.title(&self.lang).map_or_else(|| Html::text(&self.untitled(item.kind())), |words| self.plain_in(words));
        let marked = self.draft_mark_of(&item.key).map(|mark| Html::trusted(format!("{title}{mark}")));
        ItemLink {
            href: self.href(&item.key),
            code: item.key.code().to_string(),
            edition: item.key.edition().map(ToString::to_string),
            kind: item.kind(),
            kind_word: self.t.kind(item.kind()),
            title: marked.unwrap_or(title),
            status: item.status().and_then(|status| self.status(item.kind(), status)),
            status_word: item.mark().unwrap_or_default().to_owned(),
            period: String::new(),
        }
    }

    /// The address of an item.
    pub(crate) fn href(&self, key: &ItemRef) -> String {
        self.to(&key.path())
    }

    /// The status of an item in words.
    pub(crate) fn status(&self, kind: Kind, status: &str) -> Option<&'static str> {
        let family = status_family(kind)?;
        // The words of closed lists are static in the catalogue; those that came from the store are looked up there.
        let word = words_of(kind).iter().find(|word| **word == status)?;
        Some(self.t.word(family, word))
    }

    /// What an item is called that has no words yet.
    pub(crate) fn untitled(&self, kind: Kind) -> String {
        match kind {
            Kind::TakeUp => self.t.item_sentence_missing().to_owned(),
            kind => self.t.kind(kind).to_owned(),
        }
    }

    /// From when to when, in words; empty where neither is known.
    pub(crate) fn period(&self, starts: Option<&str>, ends: Option<&str>) -> String {
        let when = |text: Option<&str>| text.and_then(|text| text.parse::<When>().ok());
        self.t.period(when(starts), when(ends))
    }

    /// A number as the language writes it.
    pub(crate) fn number(&self, number: impl std::borrow::Borrow<i64>) -> String {
        self.t.number(*number.borrow())
    }

    /// What so many items of a kind are called, without the number.
    pub(crate) fn noun(&self, kind: Kind, count: impl std::borrow::Borrow<i64>) -> &'static str {
        if *count.borrow() == 1 { self.t.kind(kind) } else { self.t.kinds(kind) }
    }

    /// A date in words.
    pub(crate) fn date(&self, when: Option<&str>) -> String {
        when.and_then(|text| text.parse::<When>().ok()).map(|when| self.t.date(when)).unwrap_or_default()
    }
}

/// An item as a link.
pub(crate) struct ItemLink {
    pub(crate) href: String,
    pub(crate) code: String,
    pub(crate) edition: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) kind_word: &'static str,
    pub(crate) title: Html,
    pub(crate) status: Option<&'static str>,
    pub(crate) status_word: String,
    pub(crate) period: String,
}

impl ItemLink {
    /// The symbol of a field, where it has one.
    pub(crate) fn symbol(&self) -> Html {
        if self.kind == Kind::Field { symbols::symbol(&self.status_word) } else { Html::default() }
    }
}

/// The words a kind's status may have.
pub(crate) fn words_of(kind: Kind) -> &'static [&'static str] {
    use leitwerk_model::words::{
        Answer, BodyType, Change, ConsultationResult, EditionStatus, MeasureStatus, MeetingType, SectionType, SourceType,
        TakeUpState,
    };
    match kind {
        Kind::Edition => EditionStatus::WORDS,
        Kind::Section => SectionType::WORDS,
        Kind::TakeUp => TakeUpState::WORDS,
        Kind::Succession => Change::WORDS,
        Kind::Consultation => ConsultationResult::WORDS,
        Kind::Source => SourceType::WORDS,
        Kind::Result => Answer::WORDS,
        Kind::Body => BodyType::WORDS,
        Kind::Meeting => MeetingType::WORDS,
        Kind::Measure => MeasureStatus::WORDS,
        _ => &[],
    }
}

/// Text, marked with its language and direction where they are not the page's.
fn marked(page: &Locale, lang: &str, body: &str) -> Html {
    if lang == page.tag() {
        return Html::text(body);
    }
    let mut out = String::with_capacity(body.len() + 40);
    let _ = write!(out, "<span lang=\"{lang}\" dir=\"{}\">", direction(lang));
    escape_into(&mut out, body);
    out.push_str("</span>");
    Html::trusted(out)
}

/// The direction in which a language is written; of unknown ones the browser decides.
fn direction(lang: &str) -> &'static str {
    Locale::of(lang).map_or("auto", Locale::dir)
}
