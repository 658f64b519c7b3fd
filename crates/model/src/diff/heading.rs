//! Under which heading a group of goals is shown.

use strum::IntoStaticStr;

use super::all_same;
use super::goals::{Fate, GoalGroup};

/// Under which heading a group of goals is shown: its fate, but for what a reader should look at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Heading {
    /// The one succession there is contradicts the wording.
    Contradictory,
    /// [`Fate::Dropped`].
    Dropped,
    /// [`Fate::New`].
    New,
    /// [`Fate::Split`].
    Split,
    /// [`Fate::Merged`].
    Merged,
    /// [`Fate::Regrouped`].
    Regrouped,
    /// [`Fate::Reworded`].
    Reworded,
    /// Word for word the same, in another field.
    Moved,
    /// [`Fate::Unsaid`].
    Unsaid,
    /// Word for word the same, where it was.
    Continued,
}

impl Heading {
    /// Every heading, in order.
    pub const ALL: [Heading; 10] = [
        Heading::Contradictory,
        Heading::Dropped,
        Heading::New,
        Heading::Split,
        Heading::Merged,
        Heading::Regrouped,
        Heading::Reworded,
        Heading::Moved,
        Heading::Unsaid,
        Heading::Continued,
    ];

    /// The word by which a page names the part below it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl GoalGroup {
    /// Under which heading it is shown.
    #[must_use]
    pub fn heading(&self) -> Heading {
        match self.fate {
            Fate::Continued | Fate::Reworded if self.steps.len() == 1 && self.is_contradictory() => Heading::Contradictory,
            Fate::Continued if self.pairs.iter().any(|pair| pair.moved) => Heading::Moved,
            Fate::Continued => Heading::Continued,
            Fate::Reworded => Heading::Reworded,
            Fate::Dropped => Heading::Dropped,
            Fate::New => Heading::New,
            Fate::Split => Heading::Split,
            Fate::Merged => Heading::Merged,
            Fate::Regrouped => Heading::Regrouped,
            Fate::Unsaid => Heading::Unsaid,
        }
    }

    /// How many goals it stands for when goals under its heading are counted: those of the earlier edition, those of the later
    /// one where they are new, and all where nothing says what became of them.
    #[must_use]
    pub fn count(&self) -> usize {
        match self.fate {
            Fate::New => self.new.len(),
            Fate::Unsaid => self.old.len() + self.new.len(),
            _ => self.old.len(),
        }
    }

    /// Whether it can be shown by its name alone.
    #[must_use]
    pub fn is_named_only(&self) -> bool {
        self.heading() == Heading::Continued && self.pairs.iter().all(|pair| all_same(&pair.texts))
    }
}
