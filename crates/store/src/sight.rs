//! How much a reader sees. Every reading function is told, and leaves out the rest in its query.

/// How much of the Leitbild is read. What is for the office only is in neither: accepted findings are read by the check,
/// follow-ups by whoever sees to them, releases by whoever decides what is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sight {
    /// What everybody may read.
    Public,
    /// Also editions that are not brought in yet, everything in them, and the links that lead there.
    Drafts,
}

impl Sight {
    /// The least `is_public` of the items that are read.
    pub(crate) fn least(self) -> i64 {
        match self {
            Sight::Public => 1,
            Sight::Drafts => 0,
        }
    }
}

/// The condition under which an item, by its alias in the query, is read: in every query of a reading function, where
/// [`Sight::least`] is `$2`.
macro_rules! seen {
    ($item:literal) => {
        concat!(
            $item,
            ".is_public >= $2 AND ",
            $item,
            ".kind <> 'release' AND ",
            $item,
            ".kind <> 'acceptance' AND ",
            $item,
            ".kind <> 'follow-up'"
        )
    };
}
pub(crate) use seen;

#[cfg(test)]
mod tests {
    use leitwerk_model::kind::Kind;

    #[test]
    fn the_condition_leaves_out_every_kind_that_is_for_the_office_only() {
        let condition = seen!("i");
        for kind in Kind::ALL {
            assert_eq!(condition.contains(&format!("i.kind <> '{kind}'")), kind.is_internal(), "{kind}");
        }
    }
}
