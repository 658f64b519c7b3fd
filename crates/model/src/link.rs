//! Typed links between items.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

use crate::code::ItemRef;

/// What a link says. Every link runs *from* where something comes from *to* what became of it,
/// or, for links that only give context, from the whole to its part.
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
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum LinkKind {
    /// Source → its quoted result.
    Quoted,
    /// Group of city society → meeting it took part in.
    Attended,
    /// Body → meeting it held.
    Held,
    /// Result, source, meeting, body or group → goal that came of it.
    Origin,
    /// Goal or field of the edition before → succession.
    Preceded,
    /// Succession → goal or field of the later edition.
    Became,
    /// Overarching goal → take-up.
    TakesUp,
    /// Take-up → field, goal of a field or measure in which it is taken up.
    TakenUpIn,
    /// Goal → measure that carries it out.
    CarriedOut,
    /// Goal → commitment made to it.
    Committed,
    /// Goal or measure → indicator that watches it.
    Watched,
    /// Field → goal in it.
    InField,
    /// Field → body that works on it.
    WorkedOn,
    /// Organisation → commitment it made.
    Promised,
    /// Organisation → measure it answers for.
    Responsible,
    /// Organisation → measure it takes part in.
    Partner,
    /// Organisation → body it chairs.
    Chairs,
    /// Organisation → body it sends people to.
    Delegates,
    /// Organisation → organisation below it.
    Parent,
    /// Organisation or body → the one that followed it.
    FollowedBy,
    /// Group of city society → organisation that belongs to it.
    GroupOf,
    /// District → what takes place there.
    TakesPlace,
    /// Borough → district in it.
    Contains,
    /// Process → edition written in it.
    Writes,
    /// Process → its phase.
    HasPhase,
    /// Phase → meeting in it.
    InPhase,
    /// Plan → measure it also contains.
    Planned,
    /// Plan → goal that says the same.
    Same,
    /// Plan → goal it supports.
    Supports,
    /// Plan → goal it works against.
    Conflicts,
    /// Body → consultation in which it deliberated.
    Deliberated,
    /// Meeting → consultation that took place in it.
    ConsultedAt,
    /// Item of an edition → mistake in it that was put right.
    Corrected,
    /// Release → item that it withholds, or released.
    Released,
    /// Acceptance → item of which it accepts a finding.
    Accepts,
    /// Item → what is still to be seen to about it.
    Prompted,
    /// Organisation → what it has to see to.
    Assigned,
    /// Meeting → what it decided that somebody sees to.
    Decided,
}

impl LinkKind {
    /// Every kind of link.
    pub const ALL: &'static [LinkKind] = <LinkKind as VariantArray>::VARIANTS;

    /// The string form: `carried_out`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Whether the link is part of the thread, from source to indicator. The others give context.
    #[must_use]
    pub fn is_thread(self) -> bool {
        matches!(
            self,
            LinkKind::Quoted
                | LinkKind::Attended
                | LinkKind::Held
                | LinkKind::Origin
                | LinkKind::Preceded
                | LinkKind::Became
                | LinkKind::TakesUp
                | LinkKind::TakenUpIn
                | LinkKind::CarriedOut
                | LinkKind::Committed
                | LinkKind::Watched
        )
    }
}

/// One link between two items.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Link {
    /// Where it starts.
    pub from: ItemRef,
    /// What it says.
    pub kind: LinkKind,
    /// Where it ends.
    pub to: ItemRef,
}

/// One of the two ends of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// Where it starts.
    From,
    /// Where it ends.
    To,
}

/// A link as the item that declares it writes it down: the item itself is one end, `other` the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Declared {
    /// What the link says.
    pub kind: LinkKind,
    /// At which end the other item stands.
    pub at: End,
    /// The other item.
    pub other: ItemRef,
}

impl Declared {
    /// The link as seen from nobody in particular.
    #[must_use]
    pub fn by(&self, item: &ItemRef) -> Link {
        let (from, to) = match self.at {
            End::From => (self.other.clone(), item.clone()),
            End::To => (item.clone(), self.other.clone()),
        };
        Link { from, kind: self.kind, to }
    }
}
