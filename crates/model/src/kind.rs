//! What kinds of item a Leitbild consists of.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

/// The kind of an item. Every item on the thread has exactly one.
///
/// The string form (`stakeholder-group`) is the one word used in every layer: table names in bundles, addresses,
/// JSON, message keys.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// The city itself: name, languages, face.
    City,
    /// A Leitbild text of one period (Fassung).
    Edition,
    /// Ordered text beside the goals (Abschnitt).
    Section,
    /// A field of action (Handlungsfeld).
    Field,
    /// An overarching goal (Leitziel) or a goal of a field (Ziel).
    Goal,
    /// What an overarching goal means at one place (Aufnahme).
    TakeUp,
    /// What became of a goal or field from one edition to the next (Fortschreibung).
    Succession,
    /// What a body said about an edition that was brought in (Beratung).
    Consultation,
    /// A mistake in an adopted edition, put right beside it (Berichtigung).
    Erratum,
    /// What flowed into the Leitbild (Quelle).
    Source,
    /// A quoted result of a source, owed an answer.
    Result,
    /// Another plan of the city.
    Plan,
    /// A group of city society (Akteursgruppe).
    StakeholderGroup,
    /// An office, association, company (Organisation).
    Organisation,
    /// An organisation's own promise (Selbstverpflichtung).
    Commitment,
    /// A committee or working group (Gremium).
    Body,
    /// A session or event (Sitzung, Veranstaltung).
    Meeting,
    /// A borough or district (Stadtteil).
    District,
    /// A participation process (Prozess).
    Process,
    /// A phase of a process.
    Phase,
    /// What is done (Maßnahme).
    Measure,
    /// What is watched (Indikator).
    Indicator,
    /// What is withheld, or was released and when (Freigabe); internal.
    Release,
    /// A finding of the check that the city accepts, with its reason; internal.
    Acceptance,
    /// What somebody still has to see to by a day (Wiedervorlage); internal.
    FollowUp,
}

impl Kind {
    /// Every kind, in the order in which bundles and exports list them.
    pub const ALL: &'static [Kind] = <Kind as VariantArray>::VARIANTS;

    /// The string form: `take-up`, `stakeholder-group`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The plural used in addresses and file names: `goals`, `take-ups`, `bodies`.
    #[must_use]
    pub fn plural(self) -> &'static str {
        match self {
            Kind::City => "city",
            Kind::Edition => "editions",
            Kind::Section => "sections",
            Kind::Field => "fields",
            Kind::Goal => "goals",
            Kind::TakeUp => "take-ups",
            Kind::Succession => "successions",
            Kind::Consultation => "consultations",
            Kind::Erratum => "errata",
            Kind::Source => "sources",
            Kind::Result => "results",
            Kind::Plan => "plans",
            Kind::StakeholderGroup => "stakeholder-groups",
            Kind::Organisation => "organisations",
            Kind::Commitment => "commitments",
            Kind::Body => "bodies",
            Kind::Meeting => "meetings",
            Kind::District => "districts",
            Kind::Process => "processes",
            Kind::Phase => "phases",
            Kind::Measure => "measures",
            Kind::Indicator => "indicators",
            Kind::Release => "releases",
            Kind::Acceptance => "acceptances",
            Kind::FollowUp => "follow-ups",
        }
    }

    /// The kind whose plural stands in an address.
    #[must_use]
    pub fn from_plural(plural: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.plural() == plural)
    }

    /// Whether items of this kind belong to one edition (and their codes are unique only within it).
    #[must_use]
    pub fn in_edition(self) -> bool {
        matches!(self, Kind::Section | Kind::Field | Kind::Goal | Kind::TakeUp | Kind::Succession | Kind::Consultation)
    }

    /// Whether items of this kind make up the Leitbild itself: their texts are owed to readers of every language offered.
    #[must_use]
    pub fn is_of_leitbild(self) -> bool {
        matches!(self, Kind::City | Kind::Edition | Kind::Section | Kind::Field | Kind::Goal | Kind::TakeUp)
    }

    /// Whether items of this kind are for the office only, never for everybody to read.
    #[must_use]
    pub fn is_internal(self) -> bool {
        matches!(self, Kind::Release | Kind::Acceptance | Kind::FollowUp)
    }

    /// The form of this kind's codes, as a regular expression; [`crate::code::LONGEST`] limits their length.
    #[must_use]
    pub fn code_pattern(self) -> &'static str {
        match self {
            Kind::City => "^city$",
            Kind::Edition => "^[0-9]{4}$",
            Kind::Section => "^A[0-9]+$",
            Kind::Field => "^H[0-9]+$",
            Kind::Goal => "^(L[0-9]+|Z[0-9]+\\.[0-9]+)$",
            Kind::TakeUp => "^T[0-9]+\\.[0-9]+[a-z]?$",
            Kind::Succession => "^F[0-9]+$",
            Kind::Consultation => "^BE[0-9]+$",
            Kind::Erratum => "^ER[0-9]+$",
            Kind::Source => "^Q[0-9]+$",
            Kind::Result => "^Q[0-9]+\\.[0-9]+$",
            Kind::Plan => "^K[0-9]+$",
            Kind::StakeholderGroup => "^G[0-9]+$",
            Kind::Organisation => "^O[0-9]+$",
            Kind::Commitment => "^S[0-9]+$",
            Kind::Body => "^GR[0-9]+$",
            Kind::Meeting => "^V[0-9]+$",
            Kind::District => "^D([0-9A-Z]{1,5}|[0-9][0-9A-Z]*)$",
            Kind::Process => "^PR[0-9]+$",
            Kind::Phase => "^PR[0-9]+\\.[0-9]+$",
            Kind::Measure => "^M[0-9]+$",
            Kind::Indicator => "^I[0-9]+$",
            Kind::Release => "^FR[0-9]+$",
            Kind::Acceptance => "^X[0-9]+$",
            Kind::FollowUp => "^W[0-9]+$",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_plural_and_by_its_word() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_plural(kind.plural()), Some(*kind));
            assert_eq!(kind.as_str().parse::<Kind>(), Ok(*kind));
        }
    }
}
