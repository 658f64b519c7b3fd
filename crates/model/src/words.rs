//! The closed word lists of the glossary: status, type, direction. Written the same in bundles, store and JSON.

/// Declares an enum whose string form is its name in snake case, with the list of its words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize,
            strum::Display, strum::EnumString, strum::IntoStaticStr, strum::VariantArray, strum::VariantNames,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every word of the list, in order.
            pub const WORDS: &'static [&'static str] = <$name as strum::VariantNames>::VARIANTS;

            /// The word as written in bundles.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.into()
            }
        }
    };
}

pub(crate) use words;

words! {
    /// Where an edition stands.
    EditionStatus {
        /// Being written; internal.
        Draft,
        /// Brought in and debated.
        InDeliberation,
        /// Decided by the council; its originals never change again.
        Adopted,
        /// Followed by a later edition; its originals never change either.
        Superseded,
        /// Not adopted.
        Rejected,
    }
}

words! {
    /// The symbol that stands beside the name of a field.
    Symbol {
        /// Speaking, reading, many languages.
        Language,
        /// School and learning.
        Education,
        /// Training, work, business.
        Work,
        /// Homes.
        Housing,
        /// Streets, quarters, meeting places.
        Neighbourhood,
        /// Health and care.
        Health,
        /// Children, young people, families.
        Family,
        /// Growing old.
        Age,
        /// Arts and culture.
        Culture,
        /// Religions and beliefs.
        Faith,
        /// Sport and leisure.
        Sport,
        /// Having a say, voluntary work.
        Participation,
        /// Town hall and services.
        Administration,
        /// Arriving and staying.
        Arrival,
        /// Against discrimination and racism.
        Equality,
        /// Safety and getting on with each other.
        Safety,
    }
}

impl EditionStatus {
    /// Whether the originals can never change again.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(self, EditionStatus::Adopted | EditionStatus::Superseded)
    }

    /// Whether everybody may read the edition.
    #[must_use]
    pub fn is_public(self) -> bool {
        self != EditionStatus::Draft
    }

    /// Whether an edition may go from this status to `next`.
    #[must_use]
    pub fn may_become(self, next: EditionStatus) -> bool {
        self == next || !self.is_final() || (self == EditionStatus::Adopted && next == EditionStatus::Superseded)
    }
}

words! {
    /// What a section of an edition is about.
    SectionType {
        /// Preamble.
        Preamble,
        /// Terms and what they mean here.
        Terms,
        /// Understanding of integration.
        Understanding,
        /// Principles.
        Principles,
        /// Success factors.
        SuccessFactors,
        /// Anything else.
        Other,
    }
}

words! {
    /// What became of goals from one edition to the next.
    Change {
        /// Word for word the same.
        Continued,
        /// The same goal in other words.
        Reworded,
        /// One goal became several.
        Split,
        /// Several goals became one.
        Merged,
        /// A goal without predecessor.
        New,
        /// A goal without successor.
        Dropped,
    }
}

impl Change {
    /// Whether this change may lead from `from` goals to `to` goals.
    #[must_use]
    pub fn fits(self, from: usize, to: usize) -> bool {
        match self {
            Change::Continued | Change::Reworded => from == 1 && to == 1,
            Change::Split => from == 1 && to > 1,
            Change::Merged => from > 1 && to == 1,
            Change::New => from == 0 && to == 1,
            Change::Dropped => from == 1 && to == 0,
        }
    }
}

words! {
    /// What a body said about an edition that was brought in.
    ConsultationResult {
        /// It recommends to adopt it.
        Recommended,
        /// It recommends to adopt it with changes.
        RecommendedWithChanges,
        /// It recommends not to adopt it.
        NotRecommended,
        /// It took note.
        Noted,
        /// It put it off.
        Postponed,
        /// It decided.
        Decided,
    }
}

words! {
    /// What stands at a place of the matrix.
    TakeUpState {
        /// A sentence says what the goal means here, or is still to be written.
        TakenUp,
        /// Words say why it is deliberately not taken up.
        Justified,
    }
}

words! {
    /// What kind of source it is.
    SourceType {
        /// A conference.
        Conference,
        /// A project.
        Project,
        /// A concept.
        Concept,
        /// An agenda.
        Agenda,
        /// A survey.
        Survey,
        /// A report.
        Report,
        /// A petition.
        Petition,
        /// Anything else.
        Other,
    }
}

words! {
    /// The answer a quoted result was given.
    Answer {
        /// It became part of the Leitbild.
        TakenUp,
        /// Part of it did.
        Partly,
        /// It did not; the reason says why.
        NotTakenUp,
    }
}

words! {
    /// What kind of body it is.
    BodyType {
        /// Steers the whole process.
        SteeringGroup,
        /// Works on a subject.
        WorkingGroup,
        /// Gives expert advice.
        ExpertGroup,
        /// A committee of the council.
        Committee,
        /// The council itself.
        Council,
        /// An advisory board.
        AdvisoryBoard,
    }
}

words! {
    /// What kind of meeting it was.
    MeetingType {
        /// Session of a body.
        Session,
        /// Workshop.
        Workshop,
        /// Open to everybody.
        OpenEvent,
        /// Talk with experts.
        ExpertTalk,
        /// Survey among people.
        Survey,
    }
}

words! {
    /// How a measure is organised (overarching goal 7 looks for projects and programmes).
    MeasureType {
        /// Has a beginning and an end.
        Project,
        /// Bundles projects.
        Programme,
        /// Goes on.
        Permanent,
    }
}

words! {
    /// Where a measure stands.
    MeasureStatus {
        /// Not begun.
        Planned,
        /// Being done.
        Running,
        /// Interrupted.
        Paused,
        /// Done.
        Completed,
        /// Given up.
        Stopped,
    }
}

words! {
    /// Who carries a measure (overarching goal 5: volunteering is backed by paid staff).
    CarriedBy {
        /// Paid staff.
        PaidStaff,
        /// Volunteers alone.
        Volunteers,
        /// Volunteers with paid support.
        VolunteersWithPaidSupport,
    }
}

words! {
    /// Unit of an indicator.
    Unit {
        /// A number of people or things.
        Count,
        /// Share of a hundred.
        Percent,
        /// Difference between two shares.
        PercentagePoints,
        /// One figure divided by another.
        Ratio,
        /// Average.
        Mean,
        /// Index between 0 and 100.
        Index,
    }
}

words! {
    /// Where an indicator should go.
    Direction {
        /// More is better.
        Up,
        /// Less is better.
        Down,
        /// Two groups should come closer.
        NarrowGap,
        /// It only describes.
        None,
    }
}

words! {
    /// How often an indicator is observed.
    Cadence {
        /// Every year.
        Yearly,
        /// Every second year.
        TwoYearly,
        /// Every fifth year.
        FiveYearly,
        /// Once.
        Once,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adopted_edition_can_only_be_superseded() {
        use EditionStatus::{Adopted, Draft, InDeliberation, Rejected, Superseded};
        assert!(Draft.may_become(InDeliberation) && InDeliberation.may_become(Adopted) && InDeliberation.may_become(Rejected));
        assert!(Adopted.may_become(Superseded));
        for back in [Draft, InDeliberation, Rejected] {
            assert!(!Adopted.may_become(back) && !Superseded.may_become(back));
        }
        assert!(!Superseded.may_become(Adopted));
    }

    #[test]
    fn a_change_says_how_many_goals_it_joins() {
        assert!(Change::Split.fits(1, 2) && !Change::Split.fits(1, 1));
        assert!(Change::Merged.fits(2, 1) && !Change::Merged.fits(1, 1));
        assert!(Change::New.fits(0, 1) && Change::Dropped.fits(1, 0));
        assert!(Change::Continued.fits(1, 1) && !Change::Reworded.fits(2, 2));
    }

    #[test]
    fn words_are_written_in_snake_case() {
        assert_eq!(EditionStatus::WORDS, ["draft", "in_deliberation", "adopted", "superseded", "rejected"]);
        assert_eq!(CarriedBy::VolunteersWithPaidSupport.as_str(), "volunteers_with_paid_support");
    }
}
