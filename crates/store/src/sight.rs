//! How much a reader sees. Every reading function is told, and leaves out the rest in its query.

/// How much of the Leitbild is read. What is about findings of the check (acceptances) is in neither: the check reads it.
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
        concat!($item, ".is_public >= $2 AND ", $item, ".kind <> 'acceptance'")
    };
}
pub(crate) use seen;

#[cfg(test)]
mod tests {
    use leitwerk_model::kind::Kind;

    #[test]
    fn the_condition_leaves_out_every_kind_that_is_about_findings() {
        let condition = seen!("i");
        for kind in Kind::ALL {
            assert_eq!(condition.contains(&format!("i.kind <> '{kind}'")), kind.is_internal(), "{kind}");
        }
    }
}
