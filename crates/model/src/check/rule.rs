//! The rules of the check and their codes.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How bad a finding is.
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
    strum::Display,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Severity {
    /// A promise is broken, or nobody can tell whether it is kept.
    Error,
    /// Something is missing that people would ask for.
    Warning,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Every severity, the worst first.
    pub const ALL: &'static [Severity] = <Severity as strum::VariantArray>::VARIANTS;
    /// Every severity as written, the worst first.
    pub const WORDS: &'static [&'static str] = <Severity as strum::VariantNames>::VARIANTS;

    /// As written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Declares the rules with code and severity. A code, once released, always means the same rule.
macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $code:literal $severity:ident),+ $(,)?) => {
        /// A rule of the check.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            strum::EnumString, strum::IntoStaticStr, strum::VariantArray, strum::VariantNames,
        )]
        pub enum Rule { $($(#[$doc])* #[serde(rename = $code)] #[strum(serialize = $code)] $name),+ }

        impl Rule {
            /// Every rule, by code.
            pub const ALL: &'static [Rule] = <Rule as strum::VariantArray>::VARIANTS;
            /// Every code, in order.
            pub const WORDS: &'static [&'static str] = <Rule as strum::VariantNames>::VARIANTS;

            /// The code: `LW001`.
            #[must_use]
            pub fn code(self) -> &'static str {
                self.into()
            }

            /// How bad a finding of this rule is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Rule::$name => Severity::$severity),+ }
            }

            /// A piece of a bundle that breaks the rule, and what mends it: lines that begin with `-` break it, lines that
            /// begin with `+` mend it, `@` names the file. Added to `crates/bundle/tests/check/base`, it is tried out.
            #[must_use]
            pub fn example(self) -> &'static str {
                match self { $(Rule::$name => include_str!(concat!("examples/", $code, ".txt"))),+ }
            }
        }
    };
}

rules! {
    /// An overarching goal is neither taken up in a field nor is said why not.
    NotTakenUp = "LW001" Error,
    /// A take-up says nothing yet.
    TakeUpWithoutSentence = "LW002" Warning,
    /// An overarching goal names a figure, a date, an address or an organisation.
    TooSpecific = "LW003" Warning,
    /// Nothing says where a goal comes from.
    GoalWithoutOrigin = "LW004" Warning,
    /// A quoted result of a source is still owed its answer.
    ResultWithoutAnswer = "LW005" Error,
    /// Nothing is done for a goal of a field.
    GoalWithoutMeasure = "LW006" Warning,
    /// No organisation answers for a measure.
    NobodyResponsible = "LW007" Error,
    /// A measure should have ended or begun by now.
    MeasureOverdue = "LW008" Warning,
    /// Nothing watches whether a goal is reached.
    GoalWithoutIndicator = "LW009" Note,
    /// An indicator counts people, but not by gender.
    NotByGender = "LW010" Warning,
    /// Nobody can tell where an indicator's figures come from.
    IndicatorWithoutSource = "LW011" Error,
    /// An indicator has not been observed for longer than its cadence.
    ObservationTooOld = "LW012" Warning,
    /// A group of city society took part in nothing.
    GroupNotReached = "LW013" Warning,
    /// Nobody chairs a body.
    BodyWithoutChair = "LW014" Warning,
    /// All members of a body belong to one group of city society.
    BodyOfOneGroup = "LW015" Warning,
    /// No measure takes place in a district.
    DistrictWithoutMeasure = "LW016" Warning,
    /// Volunteers carry a measure without paid support.
    VolunteersAlone = "LW017" Warning,
    /// An organisation has neither a commitment nor a measure.
    IdleOrganisation = "LW018" Note,
    /// Another plan of the city works against a goal.
    PlanInConflict = "LW019" Warning,
    /// A text is missing in a language that the city offers.
    TextMissing = "LW020" Note,
    /// A translation is of an older original.
    TextOutdated = "LW021" Warning,
    /// A text in plain language has a sentence that is too long.
    SentenceTooLong = "LW022" Note,
    /// A text is called Leichte Sprache, and nobody has reviewed it.
    UnreviewedEasyRead = "LW023" Error,
    /// A goal was dropped, and nothing says why.
    DroppedWithoutReason = "LW024" Error,
    /// An item names something that is not there.
    BrokenLink = "LW025" Error,
    /// Nothing hangs on an item.
    Orphan = "LW026" Warning,
    /// The whole contradicts itself.
    Contradiction = "LW027" Error,
    /// Nothing says what became of a goal of the edition before.
    GoalVanished = "LW028" Warning,
    /// A machine translated a text, and nobody has read it.
    MachineTranslation = "LW029" Note,
    /// An acceptance accepts nothing any more.
    IdleAcceptance = "LW030" Note,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_severities_are_written_as_documented() {
        let codes: Vec<String> = (1..=Rule::ALL.len()).map(|number| format!("LW{number:03}")).collect();
        assert_eq!(Rule::WORDS, codes);
        assert!(Rule::ALL.iter().zip(&codes).all(|(rule, code)| rule.code() == code && rule.to_string() == *code));
        assert_eq!(Severity::ALL.iter().map(|severity| severity.as_str()).collect::<Vec<_>>(), ["error", "warning", "note"]);
    }
}
