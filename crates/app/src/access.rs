//! Who acts, and whether they may. The table is [`leitwerk_model::access::TABLE`]; here it meets a person.

use std::collections::BTreeSet;
use std::sync::Arc;

pub use leitwerk_model::access::{Action, Reach};
use leitwerk_model::access::{Role, reach};
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_store::Sight;
use leitwerk_store::accounts::AccountId;
use leitwerk_store::sessions::Session;

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Anybody on the site, without account.
    Visitor,
    /// Somebody who is signed in.
    Person(Arc<Person>),
    /// Whoever runs the program on the machine and has the database's address.
    Operator,
    /// The program itself, which looks after what it keeps.
    System,
}

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their account.
    pub account: AccountId,
    /// What they are called.
    pub name: String,
    /// The digest of the session they act in.
    pub session: String,
    /// What they are in this session: an administrator only with a second factor.
    pub roles: BTreeSet<Role>,
    /// Whether a role waits for a second factor.
    pub wants_second_factor: bool,
    /// Organisations and bodies they belong to.
    pub own: BTreeSet<ItemRef>,
}

impl Person {
    /// Somebody in a session.
    pub(crate) fn of(session: Session) -> Person {
        let mut roles = session.roles;
        let belongs = |kind| session.own.iter().any(|key| key.kind() == kind);
        if belongs(Kind::Organisation) {
            roles.insert(Role::Officer);
        }
        if belongs(Kind::Body) {
            roles.insert(Role::Member);
        }
        let wants_second_factor = !session.strong && roles.remove(&Role::Administrator);
        Person {
            account: session.account,
            name: session.name,
            session: session.digest,
            roles,
            wants_second_factor,
            own: session.own,
        }
    }
}

/// The actor may not do this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this needs the right to {0:?}")]
pub struct Forbidden(pub Action);

impl Actor {
    /// How the actor is named in the audit chain: never by name.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Actor::Visitor => "visitor".to_owned(),
            Actor::Person(person) => person.account.actor(),
            Actor::Operator => "operator".to_owned(),
            Actor::System => "system".to_owned(),
        }
    }

    /// Who is signed in.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        match self {
            Actor::Person(person) => Some(person),
            Actor::Visitor | Actor::Operator | Actor::System => None,
        }
    }
}

/// How far the actor's right to do this reaches.
///
/// # Errors
/// [`Forbidden`] when there is none.
pub fn authorise(actor: &Actor, action: Action) -> Result<Reach, Forbidden> {
    let reach = match actor {
        Actor::Operator => Some(Reach::All),
        Actor::System => (action == Action::Maintain).then_some(Reach::All),
        Actor::Visitor => reach(None, action),
        Actor::Person(person) => reach(Some(&person.roles), action),
    };
    reach.ok_or(Forbidden(action))
}

/// How much of the Leitbild the actor sees. The only place where an actor becomes a sight.
#[must_use]
pub fn sight(actor: &Actor) -> Sight {
    match authorise(actor, Action::ReadDrafts) {
        Ok(Reach::All) => Sight::Drafts,
        // A sight knows nothing of what is somebody's own.
        Ok(Reach::Own) | Err(_) => Sight::Public,
    }
}

#[cfg(test)]
mod tests {
    use leitwerk_store::sessions::Stage;

    use super::*;

    fn session(roles: &[Role], own: &[&str], strong: bool) -> Session {
        let own = own.iter().map(|code| ItemRef::new(None, leitwerk_model::code::Code::parse(code).unwrap()).unwrap());
        Session {
            digest: "d".into(),
            account: "7".parse().unwrap(),
            name: "Ayla Example".into(),
            stage: Stage::Full,
            strong,
            second_factor: strong,
            example: false,
            seen_at: String::new(),
            roles: roles.iter().copied().collect(),
            own: own.collect(),
        }
    }

    #[test]
    fn an_administrator_counts_only_with_a_second_factor() {
        let weak = Person::of(session(&[Role::Administrator, Role::Coordinator], &[], false));
        assert!(weak.wants_second_factor && weak.roles == [Role::Coordinator].into());
        let strong = Person::of(session(&[Role::Administrator], &[], true));
        assert!(!strong.wants_second_factor && strong.roles == [Role::Administrator].into());
    }

    #[test]
    fn officer_and_member_follow_from_what_somebody_belongs_to() {
        assert_eq!(Person::of(session(&[], &["O001"], false)).roles, [Role::Officer].into());
        assert_eq!(Person::of(session(&[], &["GR01", "O001"], false)).roles, [Role::Officer, Role::Member].into());
    }

    #[test]
    fn drafts_are_seen_by_coordinators_members_council_readers_and_the_operator() {
        let of = |roles: &[Role], own: &[&str]| sight(&Actor::Person(Arc::new(Person::of(session(roles, own, true)))));
        assert_eq!((sight(&Actor::Visitor), sight(&Actor::Operator)), (Sight::Public, Sight::Drafts));
        for role in [Role::Coordinator, Role::Member, Role::CouncilReader] {
            assert_eq!(of(&[role], &[]), Sight::Drafts, "{role}");
        }
        assert_eq!(of(&[], &["GR01"]), Sight::Drafts, "whoever belongs to a body is a member");
        for (roles, own) in [(&[] as &[Role], &[] as &[&str]), (&[Role::Administrator], &[]), (&[Role::Officer], &["O001"])] {
            assert_eq!(of(roles, own), Sight::Public, "{roles:?} {own:?}");
        }
    }

    #[test]
    fn the_chain_names_nobody() {
        let actor = Actor::Person(Arc::new(Person::of(session(&[], &[], false))));
        assert_eq!(actor.name(), "account:7");
    }
}
