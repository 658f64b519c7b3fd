//! Who may do what.

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Anybody on the site, without account.
    Visitor,
    /// Whoever runs the program on the machine and has the database's address.
    Operator,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading what is public.
    ReadPublic,
    /// Reading the holes that the check finds.
    ReadFindings,
    /// Reading figures about the running program.
    ReadMetrics,
    /// Writing a bundle into the store.
    ImportBundle,
    /// Reading everything, internal items too, as a bundle.
    ExportBundle,
}

/// The actor may not do this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this needs the right to {0:?}")]
pub struct Forbidden(pub Action);

impl Actor {
    /// How the actor is named in the audit chain.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Actor::Visitor => "visitor",
            Actor::Operator => "operator",
        }
    }
}

/// Whether the actor may do this.
///
/// # Errors
/// [`Forbidden`] when not.
pub fn authorise(actor: &Actor, action: Action) -> Result<(), Forbidden> {
    let allowed = match actor {
        Actor::Operator => true,
        Actor::Visitor => matches!(action, Action::ReadPublic | Action::ReadMetrics),
    };
    if allowed { Ok(()) } else { Err(Forbidden(action)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_only_reads_what_is_public() {
        assert_eq!(authorise(&Actor::Visitor, Action::ReadPublic), Ok(()));
        for action in [Action::ReadFindings, Action::ImportBundle, Action::ExportBundle] {
            assert_eq!(authorise(&Actor::Visitor, action), Err(Forbidden(action)));
            assert_eq!(authorise(&Actor::Operator, action), Ok(()));
        }
    }
}
