//! Writing the next edition (Fortschreibung): it begins as a copy of the one before, all goals `continued`, and goes on in steps,
//! each of which says in a succession what became of the goals and fields it touches.
//!
//! **Numbers.** A number belongs to one goal. A goal keeps it as long as it is one goal in one field, in whichever words. It gets
//! the next free number where it moves to another field, since its number names the field; parts of a split goal and what
//! several goals were merged into get new numbers. No number of an earlier edition is given to another goal. A field keeps its
//! number under another name, and when it takes in other fields.

mod copy;
mod fields;
mod goals;
mod numbers;
mod reasons;
mod settle;

use crate::code::{Code, ItemRef};
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::words::EditionStatus;

pub use self::copy::Start;
pub use self::numbers::{free_number, misnumbered, moved};
pub use self::reasons::{reason, unexplained};
pub use self::settle::{goes_by_step, is_explained, settle, settle_told, telling};

/// Words of a goal or a field as somebody wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What it says. A field may do without.
    pub text: String,
}

/// A goal that one is split into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalPart {
    /// Its words.
    pub words: Words,
    /// Its field; none for an overarching goal.
    pub field: Option<Code>,
}

/// One step from the edition before towards the next. Goals and fields are those of the edition that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A goal in other words.
    Reword {
        /// The goal.
        goal: Code,
        /// Its new words.
        words: Words,
    },
    /// A goal in another field.
    Move {
        /// The goal.
        goal: Code,
        /// The field it goes to.
        field: Code,
    },
    /// Several goals in the place of one.
    Split {
        /// The goal.
        goal: Code,
        /// What it becomes: at least two.
        parts: Vec<GoalPart>,
    },
    /// One goal in the place of several.
    Merge {
        /// The goals: at least two, all overarching or none.
        goals: Vec<Code>,
        /// What they become.
        into: GoalPart,
    },
    /// A goal less.
    Drop {
        /// The goal.
        goal: Code,
    },
    /// A goal more.
    Add {
        /// What it says, and where.
        goal: GoalPart,
    },
    /// Back to the goals of the edition before, as they were there.
    TakeBack {
        /// The succession that told what became of them.
        succession: Code,
    },
    /// A field under another name, or described in other words.
    RenameField {
        /// The field.
        field: Code,
        /// Its new words.
        words: Words,
    },
    /// Several fields in one, with all their goals.
    MergeFields {
        /// The field that stays, with its number.
        into: Code,
        /// The fields that go into it.
        from: Vec<Code>,
        /// Its new words.
        words: Words,
    },
    /// A field more.
    AddField {
        /// Its words.
        words: Words,
    },
    /// A field less; it must be empty.
    DropField {
        /// The field.
        field: Code,
    },
}

impl Step {
    /// Names of steps by which goals, fields and what hangs on them go, as they stand in the log.
    pub const TAKING_OUT: [&str; 7] =
        ["move-goal", "split-goal", "merge-goals", "drop-goal", "take-back-goal", Step::MERGE_FIELDS, "drop-field"];

    /// The word under which whole fields become one.
    pub const MERGE_FIELDS: &'static str = "merge-fields";

    /// The words under which one is dropped.
    pub const DROPPING: [&'static str; 2] = ["drop-goal", "drop-field"];

    /// The word under which the step stands in the log.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Step::Reword { .. } => "reword-goal",
            Step::Move { .. } => "move-goal",
            Step::Split { .. } => "split-goal",
            Step::Merge { .. } => "merge-goals",
            Step::Drop { .. } => "drop-goal",
            Step::Add { .. } => "add-goal",
            Step::TakeBack { .. } => "take-back-goal",
            Step::RenameField { .. } => "rename-field",
            Step::MergeFields { .. } => Step::MERGE_FIELDS,
            Step::AddField { .. } => "add-field",
            Step::DropField { .. } => "drop-field",
        }
    }

    /// Whether the step is owed a reason: every change to what the edition before said. What is added may say where it comes
    /// from instead, and what is taken back is as it was.
    #[must_use]
    pub fn needs_reason(&self) -> bool {
        !matches!(self, Step::Add { .. } | Step::AddField { .. } | Step::TakeBack { .. })
    }
}

/// Why a step cannot be done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The edition is not there.
    #[error("there is no edition {0}")]
    NoEdition(Code),
    /// It is decided already.
    #[error("the edition is {0} and changes no more")]
    Decided(EditionStatus),
    /// There is one with this year already.
    #[error("there is an edition {0} already")]
    Taken(Code),
    /// A later edition is not decided yet.
    #[error("the edition {0} is not decided yet")]
    Open(Code),
    /// It is not later than the one it follows.
    #[error("{0} does not come after the edition before")]
    NotLater(Code),
    /// A goal or field is not there.
    #[error("{0} is not there")]
    Unknown(ItemRef),
    /// A reason is owed.
    #[error("this step needs a reason")]
    NoReason,
    /// It goes by a step, which says what becomes of it and why.
    #[error("{0} goes by a step of its edition alone")]
    ByStep(ItemRef),
    /// It changes its field by a step, which gives it a number there.
    #[error("{0} changes its field by a step of its edition alone")]
    ByMove(ItemRef),
    /// A title or text is missing.
    #[error("a title or a text is missing")]
    NoWords,
    /// Fewer than two goals or fields.
    #[error("at least two are needed")]
    TooFew,
    /// Overarching goals and goals of fields together, or an overarching goal in a field.
    #[error("an overarching goal belongs to no field, every other goal to one")]
    Overarching,
    /// A goal is in that field already.
    #[error("it is in this field already")]
    SameField,
    /// The field still holds goals.
    #[error("the field still holds {0} goals")]
    NotEmpty(usize),
    /// Several goals would become several others, which no succession can tell.
    #[error("what {0} tells has to be taken back first")]
    Tangled(ItemRef),
    /// Fields that became one do not come back by themselves.
    #[error("fields that became one do not come back by themselves")]
    Joined,
    /// Its number is another's, or names another field.
    #[error("the number of {0} is not free")]
    Given(ItemRef),
    /// There is no free number, or too many of them.
    #[error("there is no free number")]
    NoNumber,
}

impl Leitbild {
    /// This Leitbild after one step in an edition that is not decided yet. `reason` is kept with the succession, in `lang`.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn reworked(&self, edition: &Code, step: &Step, reason: Option<&str>, lang: &Lang) -> Result<Leitbild, Refused> {
        let status = self.edition_status(edition).ok_or_else(|| Refused::NoEdition(edition.clone()))?;
        if status.is_final() {
            return Err(Refused::Decided(status));
        }
        let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
        if step.needs_reason() && reason.is_none() {
            return Err(Refused::NoReason);
        }
        let mut desk = Desk { next: self.clone(), edition, lang };
        let touched = match step {
            Step::Reword { goal, words } => desk.reword(goal, words)?,
            Step::Move { goal, field } => desk.move_goal(goal, field)?,
            Step::Split { goal, parts } => desk.split(goal, parts)?,
            Step::Merge { goals, into } => desk.merge(goals, into)?,
            Step::Drop { goal } => desk.drop_goal(goal)?,
            Step::Add { goal } => desk.add(goal)?,
            Step::TakeBack { succession } => desk.take_back(succession)?,
            Step::RenameField { field, words } => desk.rename_field(field, words)?,
            Step::MergeFields { into, from, words } => desk.merge_fields(into, from, words)?,
            Step::AddField { words } => desk.add_field(words)?,
            Step::DropField { field } => desk.drop_field(field)?,
        };
        if let Some(tangled) = touched.iter().find(|key| desk.is_tangled(key)) {
            return Err(Refused::Tangled(tangled.clone()));
        }
        if let Some(reason) = reason {
            reasons::give(&mut desk.next, &touched, reason, lang);
        }
        Ok(desk.next)
    }
}

/// An edition on the desk.
struct Desk<'a> {
    next: Leitbild,
    edition: &'a Code,
    lang: &'a Lang,
}
