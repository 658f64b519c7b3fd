//! What a city decides about an edition: it is brought in, adopted, rejected, superseded. Whether everybody may read it is decided
//! apart from that.

use std::collections::BTreeSet;

use crate::code::{Code, ItemRef};
use crate::facts::Facts;
use crate::item::Item;
use crate::leitbild::Leitbild;
use crate::when::When;
use crate::words::EditionStatus;

/// The council's decision, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// Number of the council paper.
    pub number: Option<String>,
    /// Where it can be read: its address in the council information system, as OParl gives it, or another page.
    pub url: Option<String>,
}

/// A decision about an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It goes to the bodies for deliberation.
    BringIn,
    /// It goes back to those who write it.
    TakeBack,
    /// The council adopts it; from now on its originals never change. Every change has its reason by then.
    Adopt {
        /// When.
        on: When,
        /// The paper.
        paper: Paper,
        /// First day of the period it is for.
        valid_from: Option<When>,
        /// Last day of that period.
        valid_to: Option<When>,
        /// Editions adopted before that are superseded with it.
        supersede: BTreeSet<Code>,
    },
    /// The council does not adopt it.
    Reject {
        /// The paper.
        paper: Paper,
    },
    /// A later one takes its place.
    Supersede,
}

impl Decision {
    /// The word under which it stands in the log.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Decision::BringIn => "bring-in-edition",
            Decision::TakeBack => "take-back-edition",
            Decision::Adopt { .. } => "adopt-edition",
            Decision::Reject { .. } => "reject-edition",
            Decision::Supersede => "supersede-edition",
        }
    }

    /// Whether it can be made about an edition that stands so. A draft is adopted only after it was brought in.
    #[must_use]
    pub fn fits(&self, status: EditionStatus) -> bool {
        match self {
            Decision::BringIn => matches!(status, EditionStatus::Draft | EditionStatus::Rejected),
            Decision::TakeBack | Decision::Adopt { .. } | Decision::Reject { .. } => status == EditionStatus::InDeliberation,
            Decision::Supersede => status == EditionStatus::Adopted,
        }
    }
}

/// Leaves an edition as far as it is decided, whatever was written: what is stored stays, what is new is a draft. Only decisions
/// change that.
pub fn keep_status(item: &mut Item, stored: Option<&Item>) {
    if let Facts::Edition(edition) = &mut item.facts {
        edition.status = match stored.map(|stored| &stored.facts) {
            Some(Facts::Edition(stored)) => stored.status,
            _ => EditionStatus::Draft,
        };
    }
}

/// Why a decision cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotDecided {
    /// The edition is not there.
    #[error("there is no edition {0}")]
    NoEdition(Code),
    /// It does not stand where this decision could be made.
    #[error("the edition is {0}")]
    Stands(EditionStatus),
    /// It ends before it begins.
    #[error("its last day lies before its first")]
    EndsBeforeItStarts,
    /// So many changes to what the edition before said are owed a reason.
    #[error("{0} changes are owed a reason")]
    ReasonsOwed(usize),
}

impl Leitbild {
    /// This Leitbild after a decision about one of its editions.
    ///
    /// # Errors
    /// [`NotDecided`].
    pub fn decided(&self, edition: &Code, decision: &Decision) -> Result<Leitbild, NotDecided> {
        let status = self.edition_status(edition).ok_or_else(|| NotDecided::NoEdition(edition.clone()))?;
        if !decision.fits(status) {
            return Err(NotDecided::Stands(status));
        }
        let mut next = self.clone();
        let mut facts = self.edition_facts(edition)?;
        match decision {
            Decision::BringIn => facts.status = EditionStatus::InDeliberation,
            Decision::TakeBack => facts.status = EditionStatus::Draft,
            Decision::Supersede => facts.status = EditionStatus::Superseded,
            Decision::Reject { paper } => {
                facts.status = EditionStatus::Rejected;
                paper.written_into(&mut facts);
            }
            Decision::Adopt { on, paper, valid_from, valid_to, supersede } => {
                if let (Some(from), Some(to)) = (valid_from, valid_to)
                    && from.is_after(*to)
                {
                    return Err(NotDecided::EndsBeforeItStarts);
                }
                let owing = self.owing(edition).len();
                if owing > 0 {
                    return Err(NotDecided::ReasonsOwed(owing));
                }
                facts.status = EditionStatus::Adopted;
                facts.adopted_on = Some(*on);
                paper.written_into(&mut facts);
                facts.valid_from = valid_from.or(facts.valid_from);
                facts.valid_to = valid_to.or(facts.valid_to);
                for other in self.adopted_before(edition).filter(|code| supersede.contains(code)) {
                    let mut before = self.edition_facts(&other)?;
                    before.status = EditionStatus::Superseded;
                    next.put_facts(&other, before);
                }
            }
        }
        next.put_facts(edition, facts);
        Ok(next)
    }

    /// The editions before another that are adopted and not superseded yet.
    pub fn adopted_before(&self, edition: &Code) -> impl Iterator<Item = Code> {
        let editions = self.of_kind(crate::kind::Kind::Edition).map(|item| item.key.code());
        let adopted = editions.filter(|code| *code < edition);
        adopted.filter(|code| self.edition_status(code) == Some(EditionStatus::Adopted)).cloned().collect::<Vec<_>>().into_iter()
    }

    fn edition_facts(&self, edition: &Code) -> Result<crate::facts::Edition, NotDecided> {
        let key = ItemRef::new(None, edition.clone()).ok();
        match key.and_then(|key| self.get(&key)).map(|item| &item.facts) {
            Some(Facts::Edition(facts)) => Ok(facts.clone()),
            _ => Err(NotDecided::NoEdition(edition.clone())),
        }
    }

    fn put_facts(&mut self, edition: &Code, facts: crate::facts::Edition) {
        let item = ItemRef::new(None, edition.clone()).ok().and_then(|key| self.get(&key).cloned());
        if let Some(mut item) = item {
            item.facts = Facts::Edition(facts);
            self.insert(item);
        }
    }
}

impl Paper {
    /// What is known replaces what was known before.
    fn written_into(&self, facts: &mut crate::facts::Edition) {
        if self.number.is_some() {
            facts.decision.clone_from(&self.number);
        }
        if self.url.is_some() {
            facts.decision_url.clone_from(&self.url);
        }
    }
}
