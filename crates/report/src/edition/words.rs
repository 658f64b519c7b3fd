//! What every chapter needs: the items of the edition, their links both ways, and their words with language and state.

use std::collections::BTreeMap;

use leitwerk_i18n::Locale;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::{City, Edition, Facts};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{Declared, LinkKind};
use leitwerk_model::text::{Part, TextState};

use super::names::Names;
use crate::document::{Block, Inline, Span, Style, Table, Target};
use crate::markdown;

/// An edition, read for a report in one language.
pub(crate) struct Report<'r> {
    items: BTreeMap<&'r ItemRef, &'r Item>,
    names: Names<'r>,
    on: BTreeMap<(ItemRef, LinkKind), Vec<ItemRef>>,
    back: BTreeMap<(ItemRef, LinkKind), Vec<ItemRef>>,
    /// The whole Leitbild, for rules of the model that want one; never printed from directly.
    pub(crate) leitbild: &'r Leitbild,
    /// The edition's own reference.
    pub(crate) key: ItemRef,
    /// The language of the report.
    pub(crate) t: &'static Locale,
    lang: Lang,
}

impl<'r> Report<'r> {
    /// Keeps what the report on an edition may show, under the names of its time.
    pub(crate) fn new(leitbild: &'r Leitbild, key: ItemRef, t: &'static Locale) -> Report<'r> {
        // What everybody may read, and the edition itself also while it is a draft.
        let own = |item: &Item| item.key == key || item.key.edition() == Some(key.code());
        let shown = |item: &Item| own(item) || leitbild.is_public(item);
        let names = Names::of(leitbild, &key, shown);
        // Whoever begins only later stands for whom they followed, and has nothing to say of their own.
        let of_then = |item: &&Item| shown(item) && names.then(&item.key) == &item.key;
        let items: BTreeMap<&ItemRef, &Item> = leitbild.items().filter(of_then).map(|item| (&item.key, item)).collect();
        let mut on: BTreeMap<(ItemRef, LinkKind), Vec<ItemRef>> = BTreeMap::new();
        let mut back: BTreeMap<(ItemRef, LinkKind), Vec<ItemRef>> = BTreeMap::new();
        let links = items.values().flat_map(|item| {
            let named = |link: &Declared| Declared { other: names.then(&link.other).clone(), ..link.clone() };
            item.links.iter().map(named).filter(|link| link.other != item.key).map(|link| link.by(&item.key))
        });
        for link in links.filter(|link| items.contains_key(&link.from) && items.contains_key(&link.to)) {
            on.entry((link.from.clone(), link.kind)).or_default().push(link.to.clone());
            back.entry((link.to, link.kind)).or_default().push(link.from);
        }
        for ends in on.values_mut().chain(back.values_mut()) {
            ends.sort();
            ends.dedup();
        }
        let lang = t.tag().parse().unwrap_or_else(|_| Lang::german());
        Report { items, names, on, back, leitbild, key, t, lang }
    }

    /// The edition's code.
    pub(crate) fn edition(&self) -> &Code {
        self.key.code()
    }

    /// The edition's dates and decision.
    pub(crate) fn edition_facts(&self) -> Option<&'r Edition> {
        match &self.items.get(&self.key)?.facts {
            Facts::Edition(edition) => Some(edition),
            _ => None,
        }
    }

    /// The city's settings.
    pub(crate) fn city(&self) -> Option<&'r City> {
        self.of_kind(Kind::City).find_map(|item| match &item.facts {
            Facts::City(city) => Some(city),
            _ => None,
        })
    }

    /// The city's name; empty where there is no city.
    pub(crate) fn city_name(&self) -> &'r str {
        let title = self.of_kind(Kind::City).next().and_then(|item| item.title(&self.lang));
        title.map_or("", |(_, words)| words)
    }

    /// The edition's title, without its language.
    pub(crate) fn plain_title(&self) -> String {
        let title = self.items.get(&self.key).and_then(|item| item.title(&self.lang));
        title.map_or_else(|| self.key.to_string(), |(_, words)| words.to_owned())
    }

    /// One item.
    pub(crate) fn get(&self, key: &ItemRef) -> Option<&'r Item> {
        self.items.get(key).copied()
    }

    /// Who stood then in the place of whoever an item names that the report does not show itself.
    pub(crate) fn then<'k>(&self, key: &'k ItemRef) -> &'k ItemRef
    where
        'r: 'k,
    {
        self.names.then(key)
    }

    /// All items of a kind, by code.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &'r Item> {
        self.items.values().copied().filter(move |item| item.kind() == kind)
    }

    /// The items of a kind that belong to the edition.
    pub(crate) fn own(&self, kind: Kind) -> impl Iterator<Item = &'r Item> {
        self.of_kind(kind).filter(|item| item.key.edition() == Some(self.edition()))
    }

    /// Whether an item belongs to the edition.
    pub(crate) fn is_own(&self, key: &ItemRef) -> bool {
        key.edition() == Some(self.edition())
    }

    /// What a kind of link leads to from an item.
    pub(crate) fn on(&self, key: &ItemRef, kind: LinkKind) -> &[ItemRef] {
        self.on.get(&(key.clone(), kind)).map_or(&[], Vec::as_slice)
    }

    /// Where a kind of link to an item comes from.
    pub(crate) fn back(&self, key: &ItemRef, kind: LinkKind) -> &[ItemRef] {
        self.back.get(&(key.clone(), kind)).map_or(&[], Vec::as_slice)
    }

    /// What something in the asked language needs to say of its own: nothing.
    fn foreign<'l>(&self, lang: &'l Lang) -> Option<&'l str> {
        (*lang != self.lang).then(|| lang.as_str())
    }

    /// Whether any text of the report would have to stand in another language.
    pub(crate) fn lacks_texts(&self) -> bool {
        self.own(Kind::Goal).any(|item| item.texts.values().any(|text| !text.versions().contains_key(&self.lang)))
            || self.of_kind(Kind::Measure).any(|item| item.texts.values().any(|text| !text.versions().contains_key(&self.lang)))
    }

    /// What an item is called, marked with its language.
    pub(crate) fn title(&self, key: &ItemRef) -> Inline {
        match self.get(key).and_then(|item| item.title(&self.lang)) {
            Some((lang, words)) => markdown::plain(words, self.foreign(lang)),
            None if key.kind() == Kind::TakeUp => vec![Span::plain(self.t.item_sentence_missing()).styled(Style::Quiet)],
            None => vec![Span::plain(self.t.kind(key.kind()))],
        }
    }

    /// Code and title of an item, leading to its place in the report, if it has one.
    pub(crate) fn named(&self, key: &ItemRef) -> Inline {
        let mut words = vec![self.code(key), Span::plain(" ")];
        words.extend(self.title(key));
        lead(words, &self.id(key))
    }

    /// The title of an item alone, leading to its place in the report, if it has one.
    pub(crate) fn called(&self, key: &ItemRef) -> Inline {
        lead(self.title(key), &self.id(key))
    }

    /// The code of an item alone, leading to its place in the report, if it has one.
    pub(crate) fn code_link(&self, key: &ItemRef) -> Inline {
        lead(vec![self.code(key)], &self.id(key))
    }

    /// The id under which an item stands in the report, if it has a place there.
    fn id(&self, key: &ItemRef) -> String {
        match key.edition() {
            Some(other) if !self.is_own(key) => format!("{}-{other}-{}", key.kind(), key.code()),
            _ => format!("{}-{}", key.kind(), key.code()),
        }
    }

    pub(crate) fn code(&self, key: &ItemRef) -> Span {
        Span::plain(key.seen_from(Some(self.edition()))).styled(Style::Code)
    }

    /// A heading with code and title of an item, which leads here.
    pub(crate) fn heading(&self, level: u8, key: &ItemRef) -> Block {
        let mut words = vec![self.code(key), Span::plain(" ")];
        words.extend(self.title(key));
        Block::Heading { level, id: self.id(key), words }
    }

    /// A heading with the title of an item alone.
    pub(crate) fn heading_of_title(&self, level: u8, key: &ItemRef) -> Block {
        Block::Heading { level, id: self.id(key), words: self.title(key) }
    }

    /// One of an item's texts in a row, with a note where it is not what the reader asked for; none where it is missing.
    pub(crate) fn line(&self, item: &Item, part: Part) -> Option<Inline> {
        let text = item.text(part)?;
        let (lang, words) = text.in_or_original(&self.lang);
        let mut line = markdown::plain(words, self.foreign(lang));
        if let Some(note) = self.state(item, part) {
            line.push(Span::plain(format!(" ({note})")).styled(Style::Quiet));
        }
        Some(line)
    }

    /// One of an item's texts as blocks, with a note where it is not what the reader asked for; empty where it is missing.
    pub(crate) fn text(&self, item: &Item, part: Part) -> Vec<Block> {
        let Some(text) = item.text(part) else { return Vec::new() };
        let (lang, words) = text.in_or_original(&self.lang);
        let foreign = self.foreign(lang);
        let mut blocks = if part.is_markdown() {
            markdown::blocks(words, foreign)
        } else {
            vec![Block::Paragraph(markdown::plain(words, foreign))]
        };
        blocks.extend(self.state(item, part).map(|note| Block::Note(vec![Span::plain(note).styled(Style::Quiet)])));
        blocks
    }

    /// What the reader should know about the language of a text, in a few words.
    fn state(&self, item: &Item, part: Part) -> Option<String> {
        let text = item.text(part)?;
        let Some(version) = text.versions().get(&self.lang) else {
            return Some(self.t.report_original_in(self.t.language_name(text.original().0)));
        };
        let outdated = matches!(version.state, TextState::Machine | TextState::Outdated);
        outdated.then(|| self.t.word("text-state", version.state.into()).to_owned())
    }

    /// Things one after the other, as the language joins them.
    pub(crate) fn listed(&self, entries: Vec<Inline>) -> Inline {
        // Placeholders of a private area, one an entry, show where the language puts commas and the last “and”.
        const FIRST: u32 = 0xF_0000;
        let place = |number: usize| u32::try_from(number).ok().and_then(|number| char::from_u32(FIRST + number));
        let places: Vec<String> = (0..entries.len()).filter_map(place).map(String::from).collect();
        let mut entries: Vec<Option<Inline>> = entries.into_iter().map(Some).collect();
        let (mut words, mut between) = (Inline::new(), String::new());
        for character in self.t.list(&places).chars() {
            let number = u32::from(character).checked_sub(FIRST).and_then(|number| usize::try_from(number).ok());
            let Some(entry) = number.and_then(|number| entries.get_mut(number)).and_then(Option::take) else {
                between.push(character);
                continue;
            };
            if !between.is_empty() {
                words.push(Span::plain(std::mem::take(&mut between)));
            }
            words.extend(entry);
        }
        if !between.is_empty() {
            words.push(Span::plain(between));
        }
        words
    }

    /// Items one after the other, with code and title.
    pub(crate) fn all_named<'k>(&self, keys: impl IntoIterator<Item = &'k ItemRef>) -> Inline {
        self.listed(keys.into_iter().map(|key| self.named(key)).collect())
    }

    /// Items one after the other, with title alone.
    pub(crate) fn all_called<'k>(&self, keys: impl IntoIterator<Item = &'k ItemRef>) -> Inline {
        self.listed(keys.into_iter().map(|key| self.called(key)).collect())
    }

    /// The word for an item's status.
    pub(crate) fn status(&self, item: &Item) -> &'static str {
        let family = match item.kind() {
            Kind::Edition => "edition-status",
            Kind::Section => "section-type",
            Kind::TakeUp => "take-up-state",
            Kind::Succession => "change",
            Kind::Consultation => "consultation-result",
            Kind::Source => "source-type",
            Kind::Result => "answer",
            Kind::Body => "body-type",
            Kind::Meeting => "meeting-type",
            Kind::Measure => "measure-status",
            _ => return "",
        };
        item.status().map_or("", |word| self.t.word(family, word))
    }
}

/// Words that all lead to one place of the document.
fn lead(words: Inline, id: &str) -> Inline {
    words.into_iter().map(|span| span.to(Target::Within(id.to_owned()))).collect()
}

/// Plain words in a row.
pub(crate) fn say(words: impl Into<String>) -> Inline {
    vec![Span::plain(words)]
}

/// Quiet words in a row.
pub(crate) fn quiet(words: impl Into<String>) -> Inline {
    vec![Span::plain(words).styled(Style::Quiet)]
}

/// An address as a link.
pub(crate) fn address(url: &str) -> Inline {
    let shown = url.trim_start_matches("https://").trim_start_matches("http://");
    vec![Span { link: markdown::web(url), ..Span::plain(shown) }]
}

/// A heading of the software's own.
pub(crate) fn heading(level: u8, id: &str, words: impl Into<String>) -> Block {
    Block::Heading { level, id: id.to_owned(), words: say(words) }
}

/// A chapter with its heading; nothing where there is nothing in it.
pub(crate) fn chapter(id: &str, title: impl Into<String>, intro: &str, body: Vec<Block>) -> Vec<Block> {
    if body.is_empty() {
        return body;
    }
    let mut blocks = vec![heading(1, id, title)];
    if !intro.is_empty() {
        blocks.push(Block::Paragraph(say(intro)));
    }
    blocks.extend(body);
    blocks
}

/// Pairs of name and value; nothing where every value is empty.
pub(crate) fn facts(pairs: Vec<(&str, Inline)>) -> Option<Block> {
    let known: Vec<(Inline, Inline)> = pairs
        .into_iter()
        .filter(|(_, value)| value.iter().any(|span| !span.text.is_empty()))
        .map(|(name, value)| (say(name), value))
        .collect();
    (!known.is_empty()).then_some(Block::Facts(known))
}

/// A table; nothing where it has no rows. A column in which nothing stands is left out.
pub(crate) fn table(caption: &str, columns: &[(&str, u16)], mut rows: Vec<Vec<Inline>>) -> Option<Block> {
    let says = |cell: &Inline| cell.iter().any(|span| !span.text.is_empty());
    let kept: Vec<bool> = (0..columns.len()).map(|at| at == 0 || rows.iter().any(|row| row.get(at).is_some_and(says))).collect();
    for row in &mut rows {
        let mut at = kept.iter();
        row.retain(|_| at.next().is_some_and(|kept| *kept));
    }
    let columns = columns.iter().zip(&kept).filter(|(_, kept)| **kept);
    let columns = columns.map(|((heading, share), _)| (say(*heading), *share)).collect();
    (!rows.is_empty()).then(|| Block::Table(Table { caption: say(caption), columns, rows }))
}

/// A number of things as the messages take it.
pub(crate) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
