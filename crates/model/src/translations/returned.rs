//! A table for translators that comes back: each row is looked at before anything is written.

use std::collections::{BTreeMap, HashSet};

use sha2::{Digest as _, Sha256};

use super::Standing;
use super::marks::lost;
use crate::code::ItemRef;
use crate::edit::LONGEST_TEXT;
use crate::item::Item;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::text::{Part, Text, TextState, Version, clean};

/// The sheet of a table that says which rows went out with it, so that those that are missing when it comes back have names.
pub const LIST: &str = "leitwerk-rows";

/// Which text of which item a row is about: `2025/Z3.2 title`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The item.
    pub item: ItemRef,
    /// The text.
    pub part: Part,
}

impl Place {
    /// Reads what stands in the first column.
    #[must_use]
    pub fn parse(text: &str) -> Option<Place> {
        let (item, part) = text.trim().rsplit_once(' ')?;
        Some(Place { item: ItemRef::parse(item.trim(), None).ok()?, part: part.parse().ok()? })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.item, self.part)
    }
}

/// Which wording of an original this is, in twelve signs: what tells whether it has changed since a table was made.
#[must_use]
pub fn wording_mark(original: &str) -> String {
    Sha256::digest(original.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// What stands in the column of the translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Words.
    Text(String),
    /// A date, a number with decimals, a formula without result, a fault: as it is shown.
    NoText(String),
}

/// A row as it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Its number, as the spreadsheet counts.
    pub number: usize,
    /// What stands in the first column.
    pub place: String,
    /// From which wording it was translated.
    pub wording: String,
    /// The translation.
    pub given: Given,
}

/// What would become of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is no translation yet; this would be it.
    New,
    /// There is another one, which this would replace.
    Changed,
    /// It is there just so.
    Same,
    /// Nothing is given; nothing changes.
    Empty,
    /// It is not taken.
    Refused(Refusal),
}

/// Why a row is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such text, or not for whoever sends this.
    Unknown,
    /// An earlier row is about the same text.
    Twice,
    /// What is given is no text.
    NoText(String),
    /// It is longer than a text may be.
    TooLong,
}

/// What somebody should know about a row that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The original has changed since the table was made: the translation is taken as outdated.
    OriginalChanged,
    /// What stands in the original and not here.
    Lost(Vec<String>),
    /// It is word for word the original.
    SameAsOriginal,
}

/// A row that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The row.
    pub row: Returned,
    /// What it is about; none where nothing was found.
    pub place: Option<Place>,
    /// What would become of it.
    pub verdict: Verdict,
    /// What somebody should know.
    pub remarks: Vec<Remark>,
    /// The translation that is there.
    pub before: Option<String>,
    /// The translation that would be.
    pub body: String,
    /// How it stands where it is there just so, from the same original, and somebody has to confirm it.
    pub waiting: Option<Standing>,
}

/// What whoever brings a table back says of all its texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Those that are unchanged were read and are right.
    pub right: bool,
    /// Those that are new or changed come from a translation program.
    pub machine: bool,
}

impl Judged {
    /// Whether it would change something.
    #[must_use]
    pub fn is_written(&self) -> bool {
        matches!(self.verdict, Verdict::New | Verdict::Changed)
    }

    /// How the text would stand then.
    #[must_use]
    pub fn state(&self) -> TextState {
        if self.remarks.contains(&Remark::OriginalChanged) { TextState::Outdated } else { TextState::Translated }
    }

    /// How the text would stand by what was said of the whole table; none where nothing would change.
    #[must_use]
    pub fn becomes(&self, said: Said) -> Option<TextState> {
        if self.waiting.is_some() {
            return said.right.then_some(TextState::Translated);
        }
        self.is_written().then(|| match self.state() {
            TextState::Translated if said.machine => TextState::Machine,
            state => state,
        })
    }
}

/// Looks at the rows of a table that came back in a language. `may` says which items whoever sends it may translate; others are to
/// them as if they were not there.
pub fn judge(leitbild: &Leitbild, to: &Lang, rows: Vec<Returned>, may: &dyn Fn(&Item) -> bool) -> Vec<Judged> {
    let mut seen = HashSet::new();
    rows.into_iter().map(|row| judged(leitbild, to, row, may, &mut seen)).collect()
}

/// Texts that more than one row is about, each with the numbers of its rows.
#[must_use]
pub fn twice(judged: &[Judged]) -> Vec<(&Place, Vec<usize>)> {
    let mut rows: BTreeMap<&Place, Vec<usize>> = BTreeMap::new();
    for one in judged {
        if let Some(place) = &one.place {
            rows.entry(place).or_default().push(one.row.number);
        }
    }
    rows.into_iter().filter(|(_, numbers)| numbers.len() > 1).collect()
}

fn judged(leitbild: &Leitbild, to: &Lang, row: Returned, may: &dyn Fn(&Item) -> bool, seen: &mut HashSet<Place>) -> Judged {
    let mut judged =
        Judged { row, place: None, verdict: Verdict::Empty, remarks: Vec::new(), before: None, body: String::new(), waiting: None };
    let place = Place::parse(&judged.row.place);
    let item = place.as_ref().and_then(|place| leitbild.get(&place.item)).filter(|item| may(item));
    let text = place.as_ref().zip(item).and_then(|(place, item)| item.text(place.part));
    let (Some(place), Some(text)) = (place, text.filter(|text| text.original().0 != to)) else {
        judged.verdict = Verdict::Refused(Refusal::Unknown);
        return judged;
    };
    judged.place = Some(place.clone());
    judged.before = text.versions().get(to).map(|version| version.body.clone());
    if !seen.insert(place.clone()) {
        judged.verdict = Verdict::Refused(Refusal::Twice);
        return judged;
    }
    let given = match &judged.row.given {
        Given::Text(text) => clean(text),
        Given::NoText(shown) => {
            judged.verdict = Verdict::Refused(Refusal::NoText(shown.clone()));
            return judged;
        }
    };
    let (_, original) = text.original();
    judged.verdict = if given.is_empty() {
        Verdict::Empty
    } else if given.chars().count() > LONGEST_TEXT {
        Verdict::Refused(Refusal::TooLong)
    } else {
        match &judged.before {
            None => Verdict::New,
            Some(before) if *before == given => Verdict::Same,
            Some(_) => Verdict::Changed,
        }
    };
    if judged.is_written() {
        judged.remarks = remarks(original, &given, &judged.row.wording, place.part);
    }
    // Whoever had another original before them cannot say that the translation fits this one.
    if judged.verdict == Verdict::Same && is_of(original, &judged.row.wording) {
        judged.waiting = Standing::of(text, to).filter(|standing| standing.can_be_confirmed());
    }
    judged.body = given;
    judged
}

/// Whether a row was made from this wording of the original.
fn is_of(original: &str, wording: &str) -> bool {
    wording.trim() == wording_mark(original)
}

fn remarks(original: &str, given: &str, wording: &str, part: Part) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if !is_of(original, wording) {
        remarks.push(Remark::OriginalChanged);
    }
    let lost = lost(original, given, part.is_markdown());
    if !lost.is_empty() {
        remarks.push(Remark::Lost(lost));
    }
    if given == original {
        remarks.push(Remark::SameAsOriginal);
    }
    remarks
}

/// An item with a translation that came back.
#[must_use]
pub fn with(item: &Item, part: Part, to: &Lang, body: &str, state: TextState) -> Item {
    let mut next = item.clone();
    let Some(text) = item.text(part) else { return next };
    let mut versions = text.versions().clone();
    versions.insert(to.clone(), Version { body: body.to_owned(), state });
    if let Ok(text) = Text::new(versions) {
        next.texts.insert(part, text);
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;
    use crate::kind::Kind;

    fn lang(tag: &str) -> Lang {
        tag.parse().expect("a tag")
    }

    fn leitbild() -> Leitbild {
        let mut leitbild = Leitbild::new();
        for (code, german, arabic) in
            [("G01", "Vereine seit 2020", None), ("G02", "Kirchen", Some("كنائس")), ("G03", "Ämter", None)]
        {
            let mut versions = BTreeMap::from([(Lang::german(), Version { body: german.into(), state: TextState::Original })]);
            versions.extend(arabic.map(|body: &str| (lang("ar"), Version { body: body.into(), state: TextState::Machine })));
            let facts = Facts::from_map(Kind::StakeholderGroup, serde_json::Map::new()).expect("a group has no facts");
            let texts = [(Part::Title, Text::new(versions).expect("a text"))].into();
            let key = ItemRef::parse(code, None).expect("a key");
            leitbild.insert(Item { key, facts, texts, links: Vec::new() });
        }
        leitbild
    }

    fn row(place: &str, original: &str, given: Given) -> Returned {
        Returned { number: 2, place: place.into(), wording: wording_mark(original), given }
    }

    fn text(text: &str) -> Given {
        Given::Text(text.into())
    }

    fn verdicts(rows: Vec<Returned>) -> Vec<(Verdict, Vec<Remark>)> {
        let may = |item: &Item| item.key.code().as_str() != "G03";
        judge(&leitbild(), &lang("ar"), rows, &may).into_iter().map(|judged| (judged.verdict, judged.remarks)).collect()
    }

    #[test]
    fn each_row_is_new_changed_the_same_or_empty() {
        let found = verdicts(vec![
            row("G01 title", "Vereine seit 2020", text("جمعيات منذ 2020")),
            row("G02 title", "Kirchen", text(" كنائس\n")),
        ]);
        assert_eq!(found, [(Verdict::New, vec![]), (Verdict::Same, vec![])]);
        let found = verdicts(vec![row("G01 title", "Vereine seit 2020", text("  ")), row("G02 title", "Kirchen", text("الكنائس"))]);
        assert_eq!(found, [(Verdict::Empty, vec![]), (Verdict::Changed, vec![])]);
    }

    #[test]
    fn what_is_not_there_not_ones_own_named_twice_or_no_text_is_refused() {
        let refused = |refusal| (Verdict::Refused(refusal), vec![]);
        let found = verdicts(vec![
            row("G99 title", "x", text("x")),
            row("G01 text", "x", text("x")),
            row("nonsense", "x", text("x")),
            row("G03 title", "Ämter", text("دوائر")),
            row("G02 title", "Kirchen", Given::NoText("2025-06-18".into())),
            row("G02 title", "Kirchen", text("x")),
            row("G01 title", "x", text(&"ا".repeat(LONGEST_TEXT + 1))),
        ]);
        let no_text = Refusal::NoText("2025-06-18".into());
        let expected =
            [Refusal::Unknown, Refusal::Unknown, Refusal::Unknown, Refusal::Unknown, no_text, Refusal::Twice, Refusal::TooLong];
        assert_eq!(found, expected.map(refused));
    }

    #[test]
    fn what_was_translated_from_an_older_original_is_taken_as_outdated() {
        let rows = vec![row("G01 title", "Vereine seit 2019", text("جمعيات منذ 2019"))];
        let judged = judge(&leitbild(), &lang("ar"), rows, &|_| true).remove(0);
        assert_eq!(judged.remarks, [Remark::OriginalChanged, Remark::Lost(vec!["2020".into()])]);
        assert_eq!(judged.state(), TextState::Outdated);
        let rows = vec![row("G01 title", "Vereine seit 2020", text("Vereine seit 2020"))];
        let judged = judge(&leitbild(), &lang("ar"), rows, &|_| true).remove(0);
        assert_eq!((judged.remarks.as_slice(), judged.state()), (&[Remark::SameAsOriginal][..], TextState::Translated));
    }

    #[test]
    fn what_waits_for_a_person_is_confirmed_only_by_saying_so_and_from_the_same_original() {
        let judged = |original: &str, given: &str| {
            judge(&leitbild(), &lang("ar"), vec![row("G02 title", original, text(given))], &|_| true).remove(0)
        };
        let (right, machine) = (Said { right: true, machine: false }, Said { right: false, machine: true });
        let same = judged("Kirchen", "كنائس");
        assert_eq!((&same.verdict, same.waiting), (&Verdict::Same, Some(Standing::Machine)));
        let becomes = |judged: &Judged| [Said::default(), right, machine].map(|said| judged.becomes(said));
        assert_eq!(becomes(&same), [None, Some(TextState::Translated), None]);
        let older = judged("Kirche", "كنائس");
        assert_eq!((older.waiting, becomes(&older)), (None, [None; 3]), "another original was read");
        let (translated, machine) = (Some(TextState::Translated), Some(TextState::Machine));
        assert_eq!(becomes(&judged("Kirchen", "الكنائس")), [translated, translated, machine]);
        assert_eq!(becomes(&judged("Kirche", "الكنائس")), [Some(TextState::Outdated); 3]);
        assert_eq!(becomes(&judged("Kirchen", " ")), [None; 3]);
    }

    #[test]
    fn rows_that_come_twice_are_named_with_their_numbers() {
        let numbered = |number, place: &str| Returned { number, ..row(place, "x", text("x")) };
        let rows = vec![
            numbered(2, "G02 title"),
            numbered(3, "G01 title"),
            numbered(4, "G99 title"),
            numbered(5, "G99 title"),
            numbered(7, " G02  title"),
        ];
        let judged = judge(&leitbild(), &lang("ar"), rows, &|_| true);
        let twice: Vec<(String, Vec<usize>)> = twice(&judged).into_iter().map(|(place, rows)| (place.to_string(), rows)).collect();
        assert_eq!(twice, [("G02 title".to_owned(), vec![2, 7])]);
    }

    #[test]
    fn a_place_is_written_as_it_is_read() {
        for text in ["2025/Z3.2 title", "M014 statement", "city welcome"] {
            assert_eq!(Place::parse(text).map(|place| place.to_string()).as_deref(), Some(text));
        }
        for text in ["", "M014", "M014 nothing", "2025/Z3.2  ", " title"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }
}
