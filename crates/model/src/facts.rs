//! What is known of an item beside its texts and links: dates, status, figures. One plain struct a kind.
//!
//! The names of the members are the keys of the bundle format (see [`crate::shape`]) and of the JSON form.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::area::Area;
use crate::check::Rule;
use crate::kind::Kind;
use crate::language::Lang;
use crate::when::When;
use crate::words::{
    Answer, BodyType, Cadence, CarriedBy, Change, ConsultationResult, Direction, EditionStatus, MeasureStatus, MeasureType,
    MeetingType, SectionType, SourceType, Symbol, Unit,
};

/// The city's own settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct City {
    /// The language texts are written in first.
    pub original_language: Lang,
    /// Languages offered, in order.
    pub languages: Vec<Lang>,
    /// Languages in which the site speaks besides, though the Leitbild is not translated into them: its texts are read there in
    /// their original, and none is missed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interface_languages: Vec<Lang>,
    /// Whether all of this is invented for show, and must be marked so on every page.
    #[serde(default)]
    pub example: bool,
    /// For example data: the day they describe, and on which they are to be judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<When>,
    /// Accent colour as `#rrggbb`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<String>,
}

/// An edition's dates and decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// Where it stands.
    pub status: EditionStatus,
    /// First day of the period it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<When>,
    /// Last day of that period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<When>,
    /// When the council adopted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted_on: Option<When>,
    /// Number of the council paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<String>,
    /// Where the council paper can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_url: Option<String>,
}

/// A section's type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// What it is about.
    pub r#type: SectionType,
}

/// For kinds of which texts and links say everything.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nothing {}

/// A succession's change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Succession {
    /// What became of the goals.
    pub change: Change,
}

/// When a body deliberated, and how it voted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consultation {
    /// Its place in the order of bodies, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// When it deliberates, or did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<When>,
    /// What came of it; none before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<ConsultationResult>,
    /// Votes in favour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_favour: Option<u32>,
    /// Votes against.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<u32>,
    /// Abstentions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abstained: Option<u32>,
    /// Where the item of the agenda can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// When a mistake was put right.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Erratum {
    /// The day.
    pub date: When,
}

/// A source's type, date and place to read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// What kind of source it is.
    pub r#type: SourceType,
    /// When it happened or appeared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<When>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The answer to a quoted result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuotedResult {
    /// The answer; none while it is still owed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// Another plan's date and place to read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// When it was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<When>,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// An organisation's life and address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Since when it exists under this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<When>,
    /// Until when it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<When>,
    /// Its own site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A commitment's time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Commitment {
    /// Since when it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<When>,
    /// Until when it is to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<When>,
}

/// A body's type and term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// What kind of body it is.
    pub r#type: BodyType,
    /// First day of its term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<When>,
    /// Last day of its term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<When>,
}

/// A meeting's date and size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// What kind of meeting it was.
    pub r#type: MeetingType,
    /// When it was.
    pub date: When,
    /// How many people took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u32>,
}

/// A district's number, size and borders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct District {
    /// The city's own number for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// How many people live there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub residents: Option<u32>,
    /// Its borders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
}

/// From when to when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<When>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<When>,
}

/// A measure's status, time and shoulders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// How it is organised.
    pub r#type: MeasureType,
    /// Where it stands.
    pub status: MeasureStatus,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<When>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<When>,
    /// Who carries it.
    pub carried_by: CarriedBy,
}

/// An indicator's reading and figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Unit of its values.
    pub unit: Unit,
    /// Where it should go.
    pub direction: Direction,
    /// How often it is observed.
    pub cadence: Cadence,
    /// Whether it counts people (then it is owed a breakdown by gender, overarching goal 3).
    pub about_people: bool,
    /// Whether it is broken down by gender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_gender: Option<bool>,
    /// Period the target is measured from, as the source writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_period: Option<String>,
    /// Value in that period, in [`Indicator::unit`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_value: Option<f64>,
    /// Period of the last observation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_period: Option<String>,
    /// Value of the last observation, in [`Indicator::unit`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_value: Option<f64>,
    /// Period the target is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_period: Option<String>,
    /// Value aimed at, in [`Indicator::unit`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_value: Option<f64>,
}

/// What is withheld until it is released, or was released.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    /// The day on which it was released; none while it is withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<When>,
    /// The table, where it is about a whole one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<Kind>,
}

/// What an acceptance accepts, and until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Acceptance {
    /// The rule whose findings are accepted.
    pub rule: Rule,
    /// Where at the item, as the finding names it: `H4`, `ar`. None for every place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Last day on which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<When>,
}

/// By when something is to be seen to, and when that was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// The day by which it is to be done.
    pub due: When,
    /// The day on which it was done; none while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<When>,
}

/// A field of an edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What stands beside its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<Symbol>,
}

/// Facts that do not fit their kind.
#[derive(Debug, thiserror::Error)]
#[error("facts of a {kind} do not fit: {source}")]
pub struct BadFacts {
    kind: Kind,
    source: serde_json::Error,
}

/// Declares the sum of all facts and its JSON form, in which the kind is known from elsewhere.
macro_rules! facts {
    ($($kind:ident: $facts:ty),+ $(,)?) => {
        /// The facts of an item; the variant is the item's kind.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(untagged)]
        #[allow(missing_docs, reason = "each variant carries the name of its kind")]
        pub enum Facts { $($kind($facts)),+ }

        impl Facts {
            /// The kind these facts belong to.
            #[must_use]
            pub fn kind(&self) -> Kind {
                match self { $(Facts::$kind(_) => Kind::$kind),+ }
            }

            /// Reads the facts of a `kind` from their JSON members.
            ///
            /// # Errors
            /// [`BadFacts`] when a member is missing or has another type.
            pub fn from_map(kind: Kind, map: Map<String, Value>) -> Result<Facts, BadFacts> {
                let value = Value::Object(map);
                match kind {
                    $(Kind::$kind => serde_json::from_value(value).map(Facts::$kind)),+
                }
                .map_err(|source| BadFacts { kind, source })
            }

            /// Reads the facts of a `kind` from JSON text.
            ///
            /// # Errors
            /// [`BadFacts`] when the text is no JSON, or a member is missing or has another type.
            pub fn from_json(kind: Kind, text: &str) -> Result<Facts, BadFacts> {
                match kind {
                    $(Kind::$kind => serde_json::from_str(text).map(Facts::$kind)),+
                }
                .map_err(|source| BadFacts { kind, source })
            }
        }
    };
}

facts! {
    City: City, Edition: Edition, Section: Section, Field: Field, Goal: Nothing, TakeUp: Nothing,
    Succession: Succession, Consultation: Consultation, Erratum: Erratum, Source: Source, Result: QuotedResult, Plan: Plan, StakeholderGroup: Nothing,
    Organisation: Organisation, Commitment: Commitment, Body: Body, Meeting: Meeting, District: District,
    Process: Span, Phase: Span, Measure: Measure, Indicator: Indicator, Release: Release, Acceptance: Acceptance,
    FollowUp: FollowUp,
}

impl Facts {
    /// The JSON members.
    #[must_use]
    pub fn to_map(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(map)) => map,
            _ => unreachable!("facts are plain structs, which always become JSON objects"),
        }
    }

    /// The word by which lists are filtered: status, type, change or answer.
    #[must_use]
    pub fn status(&self) -> Option<&'static str> {
        match self {
            Facts::Edition(edition) => Some(edition.status.as_str()),
            Facts::Section(section) => Some(section.r#type.as_str()),
            Facts::Succession(succession) => Some(succession.change.as_str()),
            Facts::Consultation(consultation) => consultation.result.map(ConsultationResult::as_str),
            Facts::Source(source) => Some(source.r#type.as_str()),
            Facts::Result(result) => result.answer.map(Answer::as_str),
            Facts::Body(body) => Some(body.r#type.as_str()),
            Facts::Meeting(meeting) => Some(meeting.r#type.as_str()),
            Facts::Measure(measure) => Some(measure.status.as_str()),
            Facts::Acceptance(acceptance) => Some(acceptance.rule.code()),
            _ => None,
        }
    }

    /// First and last day, as far as the kind has them and they are known.
    #[must_use]
    pub fn period(&self) -> (Option<When>, Option<When>) {
        match self {
            Facts::Edition(edition) => (edition.valid_from, edition.valid_to),
            Facts::Consultation(consultation) => (consultation.date, None),
            Facts::Erratum(erratum) => (Some(erratum.date), None),
            Facts::Source(source) => (source.date, None),
            Facts::Plan(plan) => (plan.date, None),
            Facts::Organisation(organisation) => (organisation.valid_from, organisation.valid_to),
            Facts::Commitment(commitment) => (commitment.since, commitment.until),
            Facts::Body(body) => (body.valid_from, body.valid_to),
            Facts::Meeting(meeting) => (Some(meeting.date), None),
            Facts::Process(span) | Facts::Phase(span) => (span.starts, span.ends),
            Facts::Measure(measure) => (measure.starts, measure.ends),
            Facts::Release(release) => (release.date, None),
            Facts::Acceptance(acceptance) => (None, acceptance.until),
            Facts::FollowUp(follow_up) => (None, Some(follow_up.due)),
            _ => (None, None),
        }
    }
}
