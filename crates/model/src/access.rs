//! Who may do what: one table, [`TABLE`], which pages, programs and the command line all go by. Nothing else decides.
//!
//! A row names an action and who may do it; what nobody is named for nobody may do. Where somebody may do it only for what is
//! their own, the row says [`Reach::Own`]: items of the organisations and bodies they belong to.

use std::collections::BTreeSet;

use crate::code::ItemRef;
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::LinkKind;
use crate::words::words;

words! {
    /// What somebody is to the city. A person may be several.
    Role {
        /// Looks after accounts, mail and the log; reads no drafts by that alone. Counts only with a second factor.
        Administrator,
        /// Writes the Leitbild and keeps it together.
        Coordinator,
        /// Answers for what an organisation does.
        Officer,
        /// Sits on a body.
        Member,
        /// Reads for the council what is not public yet.
        CouncilReader,
    }
}

words! {
    /// What is done.
    Action {
        /// Reading what is public.
        ReadPublic,
        /// Signing in, accepting an invitation, asking for a new password.
        SignIn,
        /// Reading an edition that is not public yet, by a link that was made for that.
        ReadPreview,
        /// A browser reporting that it stopped something.
        ReportViolation,
        /// Reading figures about the running program.
        ReadMetrics,
        /// Reading and changing one's own account.
        UseOwnAccount,
        /// Reading editions that are not brought in yet, and everything in them.
        ReadDrafts,
        /// Reading the holes that the check finds.
        ReadFindings,
        /// Reading what waits for oneself.
        SeeMyDay,
        /// Writing items, and reading how they came to be as they are.
        EditItems,
        /// Creating items.
        CreateItems,
        /// Keeping the whole together: writing the matrix, taking items out and bringing them back.
        KeepItems,
        /// Deciding what is public, and reading what is not.
        Release,
        /// Bringing in tables and bundles from files, and taking that back.
        ImportItems,
        /// Changing the city's logo and the template of its papers.
        ChangeFace,
        /// Writing translations of items, and confirming them.
        Translate,
        /// Reading what was done, when, and by whom.
        ReadLog,
        /// Inviting people, giving and taking rights, closing accounts.
        ManageAccounts,
        /// Reading mails that could not be sent, and sending them again.
        ManageMail,
        /// Writing a bundle into the store.
        ImportBundle,
        /// Reading everything, internal items too, as a bundle.
        ExportBundle,
        /// Making and reading backups, deleting what is kept too long.
        Maintain,
    }
}

/// Whom a row of the table means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// Anybody, without account.
    Everyone,
    /// Anybody who is signed in.
    SignedIn,
    /// Those who have this role.
    Has(Role),
}

words! {
    /// For which items somebody may do something.
    Reach {
        /// Only those of one's own organisations and bodies.
        Own,
        /// All.
        All,
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What is done.
    pub action: Action,
    /// Who may do it, and for which items.
    pub who: &'static [(Who, Reach)],
}

use Who::{Everyone, Has, SignedIn};

const fn row(action: Action, who: &'static [(Who, Reach)]) -> Row {
    Row { action, who }
}

/// Who may do what. Whoever runs the program on its machine and has the database's address may do everything besides: the
/// last rows name nobody, since they are done there only.
pub const TABLE: &[Row] = &[
    row(Action::ReadPublic, &[(Everyone, Reach::All)]),
    row(Action::SignIn, &[(Everyone, Reach::All)]),
    row(Action::ReadPreview, &[(Everyone, Reach::All)]),
    row(Action::ReportViolation, &[(Everyone, Reach::All)]),
    row(Action::ReadMetrics, &[(Everyone, Reach::All)]),
    row(Action::UseOwnAccount, &[(SignedIn, Reach::Own)]),
    row(
        Action::ReadDrafts,
        &[(Has(Role::Coordinator), Reach::All), (Has(Role::Member), Reach::All), (Has(Role::CouncilReader), Reach::All)],
    ),
    row(
        Action::ReadFindings,
        &[(Has(Role::Coordinator), Reach::All), (Has(Role::Officer), Reach::Own), (Has(Role::Member), Reach::Own)],
    ),
    row(
        Action::SeeMyDay,
        &[
            (Has(Role::Coordinator), Reach::All),
            (Has(Role::Officer), Reach::Own),
            (Has(Role::Member), Reach::Own),
            (Has(Role::CouncilReader), Reach::Own),
        ],
    ),
    row(Action::EditItems, &[(Has(Role::Coordinator), Reach::All), (Has(Role::Officer), Reach::Own)]),
    row(Action::CreateItems, &[(Has(Role::Coordinator), Reach::All), (Has(Role::Officer), Reach::Own)]),
    row(Action::KeepItems, &[(Has(Role::Coordinator), Reach::All)]),
    row(Action::Release, &[(Has(Role::Coordinator), Reach::All)]),
    row(Action::ImportItems, &[(Has(Role::Coordinator), Reach::All)]),
    row(Action::ChangeFace, &[(Has(Role::Administrator), Reach::All), (Has(Role::Coordinator), Reach::All)]),
    row(Action::Translate, &[(Has(Role::Coordinator), Reach::All), (Has(Role::Officer), Reach::Own)]),
    row(Action::ReadLog, &[(Has(Role::Administrator), Reach::All), (Has(Role::Coordinator), Reach::All)]),
    row(Action::ManageAccounts, &[(Has(Role::Administrator), Reach::All)]),
    row(Action::ManageMail, &[(Has(Role::Administrator), Reach::All)]),
    row(Action::ImportBundle, &[]),
    row(Action::ExportBundle, &[]),
    row(Action::Maintain, &[]),
];

/// How far somebody's right to an action reaches; none without it. `roles` are those of a person who is signed in, none those
/// of anybody else.
#[must_use]
pub fn reach(roles: Option<&BTreeSet<Role>>, action: Action) -> Option<Reach> {
    let row = TABLE.iter().find(|row| row.action == action)?;
    let fits = |who: &Who| match who {
        Everyone => true,
        SignedIn => roles.is_some(),
        Has(role) => roles.is_some_and(|roles| roles.contains(role)),
    };
    row.who.iter().filter(|(who, _)| fits(who)).map(|(_, reach)| *reach).max()
}

words! {
    /// How public an item is.
    Openness {
        /// Everybody may read it.
        Released,
        /// It belongs to an edition that is not brought in yet.
        Draft,
        /// It is withheld until it is released.
        Withheld,
        /// It is about findings of the check.
        AboutFindings,
        /// It is what the office still has to see to.
        ForTheOffice,
    }
}

impl Openness {
    /// What whoever reads such an item does.
    #[must_use]
    pub fn reading(self) -> Action {
        match self {
            Openness::Released => Action::ReadPublic,
            Openness::Draft => Action::ReadDrafts,
            // Whoever writes it has to read it; everybody else reads it where drafts are read.
            Openness::Withheld => Action::EditItems,
            Openness::AboutFindings => Action::ReadFindings,
            Openness::ForTheOffice => Action::EditItems,
        }
    }

    /// How public an item of a Leitbild is.
    #[must_use]
    pub fn of(leitbild: &Leitbild, key: &ItemRef) -> Openness {
        match leitbild.get(key) {
            _ if key.kind() == Kind::FollowUp => Openness::ForTheOffice,
            _ if key.kind().is_internal() => Openness::AboutFindings,
            Some(item) if leitbild.is_public(item) => Openness::Released,
            Some(_) if key.edition().is_none() && key.kind() != Kind::Edition => Openness::Withheld,
            _ => Openness::Draft,
        }
    }
}

/// Whether an item is somebody's own: it is one of `own` (organisations and bodies), or a link joins it to one of them. Goals
/// of a field are also those of a body that looks after the field.
#[must_use]
pub fn is_own(leitbild: &Leitbild, key: &ItemRef, own: &BTreeSet<ItemRef>) -> bool {
    if own.contains(key) {
        return true;
    }
    let joined = |a: &ItemRef, b: &ItemRef| {
        leitbild.get(a).is_some_and(|item| item.links.iter().any(|link| link.other == *b))
            || leitbild.get(b).is_some_and(|item| item.links.iter().any(|link| link.other == *a))
    };
    if own.iter().any(|mine| joined(key, mine)) {
        return true;
    }
    if key.kind() != Kind::Goal {
        return false;
    }
    let field =
        leitbild.get(key).and_then(|goal| goal.links.iter().map(|link| &link.other).find(|other| other.kind() == Kind::Field));
    field.is_some_and(|field| own.iter().any(|mine| joined(field, mine)))
}

/// Whether one of the organisations `own` answers for an item: the organisation itself, measures it is responsible for, what it
/// promised, what it has to see to. Less than [`is_own`]: who takes part in something, or sends somebody to a body, does not write about it.
#[must_use]
pub fn answers_for(leitbild: &Leitbild, key: &ItemRef, own: &BTreeSet<ItemRef>) -> bool {
    let is_organisation = key.kind() == Kind::Organisation && own.contains(key);
    is_organisation || leitbild.get(key).is_some_and(|item| names_own(item, own))
}

/// Whether an item names one of the organisations `own` as the one that answers for it.
#[must_use]
pub fn names_own(item: &Item, own: &BTreeSet<ItemRef>) -> bool {
    let by = [LinkKind::Responsible, LinkKind::Promised, LinkKind::Assigned];
    item.links.iter().any(|link| by.contains(&link.kind) && own.contains(&link.other))
}

/// The key under which an item of a kind names the organisation that answers for it; none where nobody does. Whoever may create
/// only what is their own creates items of these kinds, with their organisation there.
#[must_use]
pub fn own_key(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Measure | Kind::FollowUp => Some("responsible"),
        Kind::Commitment => Some("organisation"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    fn of(roles: &[Role]) -> BTreeSet<Role> {
        roles.iter().copied().collect()
    }

    #[test]
    fn the_key_of_whoever_answers_declares_one_of_the_links_that_say_so() {
        let by = [LinkKind::Responsible, LinkKind::Promised, LinkKind::Assigned];
        for kind in Kind::ALL {
            let says: Vec<&str> =
                crate::shape::link_keys(*kind).filter(|(_, key)| by.contains(&key.kind)).map(|(name, _)| name).collect();
            assert_eq!(own_key(*kind).into_iter().collect::<Vec<_>>(), says, "{kind}");
        }
    }

    #[test]
    fn every_action_stands_in_the_table_once() {
        for action in Action::VARIANTS {
            assert_eq!(TABLE.iter().filter(|row| row.action == *action).count(), 1, "{action}");
        }
    }

    const VISITOR: [Action; 5] =
        [Action::ReadPublic, Action::SignIn, Action::ReadPreview, Action::ReportViolation, Action::ReadMetrics];

    #[test]
    fn without_account_only_what_is_public_can_be_done() {
        let may: Vec<Action> = Action::VARIANTS.iter().copied().filter(|action| reach(None, *action).is_some()).collect();
        assert_eq!(may, VISITOR);
    }

    #[test]
    fn an_account_without_role_reaches_itself_and_nothing_more() {
        let may: Vec<Action> = Action::VARIANTS.iter().copied().filter(|action| reach(Some(&of(&[])), *action).is_some()).collect();
        assert_eq!(may, [VISITOR.as_slice(), &[Action::UseOwnAccount]].concat());
    }

    #[test]
    fn an_administrator_reads_no_drafts_by_that_alone() {
        assert_eq!(reach(Some(&of(&[Role::Administrator])), Action::ReadDrafts), None);
        assert_eq!(reach(Some(&of(&[Role::Administrator, Role::Coordinator])), Action::ReadDrafts), Some(Reach::All));
    }

    #[test]
    fn of_two_roles_the_wider_reach_counts() {
        assert_eq!(reach(Some(&of(&[Role::Officer])), Action::ReadFindings), Some(Reach::Own));
        assert_eq!(reach(Some(&of(&[Role::Officer, Role::Coordinator])), Action::ReadFindings), Some(Reach::All));
    }

    #[test]
    fn some_things_are_done_on_the_machine_only() {
        let everything = of(Role::VARIANTS);
        for action in [Action::ImportBundle, Action::ExportBundle, Action::Maintain] {
            assert_eq!(reach(Some(&everything), action), None, "{action}");
        }
    }
}
