//! An item: facts, texts and the links it declares.

use serde::Serialize;

use crate::code::ItemRef;
use crate::facts::Facts;
use crate::kind::Kind;
use crate::language::Lang;
use crate::link::{Declared, End, LinkKind};
use crate::shape;
use crate::text::{Part, Text, Texts};
use crate::words::{Symbol, TakeUpState};

/// Anything with a code: a goal, a measure, a meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    /// Its edition and code.
    pub key: ItemRef,
    /// What is known of it.
    pub facts: Facts,
    /// Its texts.
    pub texts: Texts,
    /// The links it declares, in the order of its keys.
    pub links: Vec<Declared>,
}

impl Item {
    /// The item's kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.key.kind()
    }

    /// The word that a row of a list bears beside its words: the status, or the symbol of a field.
    #[must_use]
    pub fn mark(&self) -> Option<&'static str> {
        match &self.facts {
            Facts::Field(field) => field.symbol.map(Symbol::as_str),
            _ => self.status(),
        }
    }

    /// The word by which lists are filtered and pages say where it stands: status, type, change, answer, or what a
    /// take-up is.
    #[must_use]
    pub fn status(&self) -> Option<&'static str> {
        if self.kind() == Kind::TakeUp {
            let justified = self.texts.contains_key(&Part::Justification);
            return Some(if justified { TakeUpState::Justified } else { TakeUpState::TakenUp }.as_str());
        }
        self.facts.status()
    }

    /// One of its texts.
    #[must_use]
    pub fn text(&self, part: Part) -> Option<&Text> {
        self.texts.get(&part)
    }

    /// The words by which the item is called in `lang` (or the original), and their language. None where the
    /// item has no such text: then its code must do.
    #[must_use]
    pub fn title<'a>(&'a self, lang: &Lang) -> Option<(&'a Lang, &'a str)> {
        let text = self.texts.get(&shape::title_part(self.kind())).or_else(|| self.texts.get(&Part::Justification))?;
        Some(text.in_or_original(lang))
    }

    /// The items named under the links of one kind, at one end.
    pub fn linked(&self, kind: LinkKind, at: End) -> impl Iterator<Item = &ItemRef> {
        self.links.iter().filter(move |link| link.kind == kind && link.at == at).map(|link| &link.other)
    }
}
