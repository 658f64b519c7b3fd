//! The next edition, as it begins: the one before, word for word.

use super::{Refused, numbers};
use crate::code::{Code, ItemRef};
use crate::facts::{self, Facts};
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::{Declared, End, LinkKind};
use crate::text::{Part, Text, TextState, Texts, Version};
use crate::when::When;
use crate::words::{Change, EditionStatus, MeasureStatus};

/// How the next edition begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// The edition it follows.
    pub from: Code,
    /// Its code: the year.
    pub code: Code,
    /// What it is called, in the city's original language.
    pub title: String,
    /// Whether what goes on goes along: measures that are planned or running, indicators, commitments and plans are linked to the
    /// new goals besides the old ones, bodies to the new fields.
    pub carry: bool,
    /// The day by which a commitment is still kept.
    pub today: When,
}

impl Leitbild {
    /// This Leitbild with a next edition, a draft: sections, fields, goals and take-ups as they were, translations too, and a
    /// succession `continued` for every goal. `lang` is the city's original language.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn next_edition(&self, start: &Start, lang: &Lang) -> Result<Leitbild, Refused> {
        let Start { from, code, .. } = start;
        let status = self.edition_status(from).ok_or_else(|| Refused::NoEdition(from.clone()))?;
        if !status.is_final() {
            return Err(Refused::Decided(status));
        }
        if self.edition_status(code).is_some() {
            return Err(Refused::Taken(code.clone()));
        }
        let mut later = self.of_kind(Kind::Edition).map(|item| item.key.code()).filter(|other| *other > from);
        let open = |code: &Code| matches!(self.edition_status(code), Some(EditionStatus::Draft | EditionStatus::InDeliberation));
        if let Some(open) = later.find(|code| open(code)) {
            return Err(Refused::Open(open.clone()));
        }
        // Successions are read from the edition before by year: one in between would get the goals of another.
        if code.kind() != Kind::Edition || code <= from || numbers::before(self, code) != Some(from) {
            return Err(Refused::NotLater(code.clone()));
        }
        let mut next = self.clone();
        next.insert(self.first_page(start, lang)?);
        let goals: Vec<&Item> = self.in_edition(from, Kind::Goal).collect();
        for kind in [Kind::Section, Kind::Field, Kind::Goal, Kind::TakeUp] {
            for old in self.in_edition(from, kind) {
                next.insert(copied(old, from, code)?);
            }
        }
        let width = goals.len().to_string().len().max(2);
        for (index, goal) in goals.into_iter().enumerate() {
            next.insert(continued(goal, code, &format!("F{:0>width$}", index + 1))?);
        }
        if start.carry {
            carry(self, &mut next, start)?;
        }
        Ok(next)
    }

    /// The edition's own item. What its introduction says is said of the one before; the term for people goes on.
    fn first_page(&self, start: &Start, lang: &Lang) -> Result<Item, Refused> {
        let key = |code: &Code| ItemRef::new(None, code.clone()).map_err(|_| Refused::NoEdition(code.clone()));
        let title = Version { body: start.title.clone(), state: TextState::Original };
        let mut texts = Texts::new();
        texts.insert(Part::Title, Text::new([(lang.clone(), title)].into()).map_err(|_| Refused::NoWords)?);
        let term = self.get(&key(&start.from)?).and_then(|old| old.text(Part::Term));
        texts.extend(term.map(|term| (Part::Term, term.clone())));
        let facts = Facts::Edition(facts::Edition {
            status: EditionStatus::Draft,
            valid_from: None,
            valid_to: None,
            adopted_on: None,
            decision: None,
            decision_url: None,
        });
        Ok(Item { key: key(&start.code)?, facts, texts, links: Vec::new() })
    }
}

/// An item of one edition in another; what it names of its own edition is that of the other.
pub(super) fn copied(old: &Item, from: &Code, to: &Code) -> Result<Item, Refused> {
    let mut item = old.clone();
    item.key = there(&old.key, from, to)?;
    for link in &mut item.links {
        link.other = there(&link.other, from, to)?;
    }
    Ok(item)
}

/// What stands under the same code in another edition.
fn there(key: &ItemRef, from: &Code, to: &Code) -> Result<ItemRef, Refused> {
    if key.edition() != Some(from) {
        return Ok(key.clone());
    }
    ItemRef::new(Some(to), key.code().clone()).map_err(|_| Refused::Unknown(key.clone()))
}

fn continued(goal: &Item, edition: &Code, code: &str) -> Result<Item, Refused> {
    let unknown = || Refused::Unknown(goal.key.clone());
    let new = ItemRef::new(Some(edition), goal.key.code().clone()).map_err(|_| unknown())?;
    let code = Code::parse(code).map_err(|_| Refused::NoNumber)?;
    Ok(Item {
        key: ItemRef::new(Some(edition), code).map_err(|_| unknown())?,
        facts: Facts::Succession(facts::Succession { change: Change::Continued }),
        texts: Texts::new(),
        links: vec![
            Declared { kind: LinkKind::Preceded, at: End::From, other: goal.key.clone() },
            Declared { kind: LinkKind::Became, at: End::To, other: new },
        ],
    })
}

/// Links what goes on to the new edition besides the old one.
fn carry(old: &Leitbild, next: &mut Leitbild, start: &Start) -> Result<(), Refused> {
    for item in old.items().filter(|item| item.key.edition().is_none() && goes_on(item, start.today)) {
        let mut links = item.links.clone();
        for link in &item.links {
            let other = there(&link.other, &start.from, &start.code)?;
            let new = Declared { other, ..link.clone() };
            if !links.contains(&new) {
                links.push(new);
            }
        }
        if links.len() > item.links.len() {
            next.insert(Item { links, ..item.clone() });
        }
    }
    Ok(())
}

fn goes_on(item: &Item, today: When) -> bool {
    match &item.facts {
        Facts::Measure(measure) => !matches!(measure.status, MeasureStatus::Completed | MeasureStatus::Stopped),
        Facts::Commitment(commitment) => commitment.until.is_none_or(|until| !today.is_after(until)),
        Facts::Body(body) => body.valid_to.is_none_or(|until| !today.is_after(until)),
        Facts::Indicator(_) | Facts::Plan(_) => true,
        _ => false,
    }
}
