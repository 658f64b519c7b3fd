//! Looking after the accounts of others: inviting people, giving and taking rights, closing accounts.

use std::collections::BTreeSet;

use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{Account, AccountId, Membership};
use leitwerk_store::audit::NewEntry;
use leitwerk_store::mails::{About, NewMail};
use leitwerk_store::sessions::Purpose;
use serde_json::json;

use crate::access::{Action, Actor, authorise};
use crate::gate::Gate;
use crate::mail::{INVITATION_DAYS, RESET_HOURS};
use crate::own_account::line;
use crate::sign_in::Refused;

/// Somebody who is to be invited.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Mail address.
    pub address: String,
    /// What the person is called.
    pub name: String,
    /// The language of mails, as a tag.
    pub locale: String,
    /// Roles given.
    pub roles: BTreeSet<Role>,
    /// What the person belongs to.
    pub memberships: Vec<Membership>,
    /// Whether the link goes by mail; otherwise [`Gate::link_for`] makes one to hand over.
    pub by_mail: bool,
}

/// Roles that are given; officer and member follow from what somebody belongs to.
pub const GIVEN: [Role; 3] = [Role::Administrator, Role::Coordinator, Role::CouncilReader];

impl Gate {
    /// All accounts, by name.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn accounts(&self, actor: &Actor) -> Result<Vec<Account>, Refused> {
        authorise(actor, Action::ManageAccounts)?;
        Ok(self.db.accounts().await?)
    }

    /// One account.
    ///
    /// # Errors
    /// [`Refused::Gone`] when it is not there.
    pub async fn account(&self, actor: &Actor, id: AccountId) -> Result<Account, Refused> {
        authorise(actor, Action::ManageAccounts)?;
        // The store takes the number nought for any account; nobody has it.
        self.db.account(id).await?.filter(|account| account.id == id).ok_or(Refused::Gone)
    }

    /// Invites somebody: makes the account and has a link sent to choose a password.
    ///
    /// # Errors
    /// [`Refused::Taken`] when the address has an account.
    pub async fn invite(&self, actor: &Actor, invitation: &Invitation) -> Result<AccountId, Refused> {
        authorise(actor, Action::ManageAccounts)?;
        let id = AccountId::draw()?;
        let address = crate::mail_address(&invitation.address)?;
        let at = self.clock.stamp();
        let mut steps = vec![Step::Create {
            id,
            address: address.clone(),
            name: line(&invitation.name)?,
            locale: invitation.locale.clone(),
            example: false,
            at: at.clone(),
        }];
        steps.push(Step::Roles(id, given(&invitation.roles)));
        for membership in &invitation.memberships {
            steps.push(Step::Join(id, checked(membership)?));
        }
        if invitation.by_mail {
            let locale = invitation.locale.clone();
            steps.push(Step::Mail(NewMail { about: About::Invitation, account: Some(id), address, locale, at }));
        }
        self.change_other(actor, "invite", id, &steps).await?;
        Ok(id)
    }

    /// Sends the invitation once more; the earlier link is no longer good.
    ///
    /// # Errors
    /// [`Refused::Gone`] when it was accepted already.
    pub async fn invite_again(&self, actor: &Actor, id: AccountId) -> Result<(), Refused> {
        let account = self.account(actor, id).await?;
        if account.accepted || account.disabled {
            return Err(Refused::Gone);
        }
        self.change_other(actor, "invite-again", id, &[self.mail_to(&account, About::Invitation)]).await
    }

    /// Sets the roles of somebody. Their sessions end, so that what they may do is the same everywhere.
    ///
    /// # Errors
    /// [`Refused::LastAdministrator`].
    pub async fn set_roles(&self, actor: &Actor, id: AccountId, roles: &BTreeSet<Role>) -> Result<(), Refused> {
        let account = self.account(actor, id).await?;
        let roles = given(roles);
        if roles == account.roles {
            return Ok(());
        }
        let mut steps = vec![Step::Roles(id, roles.clone()), Step::EndAll(id, None), self.mail_to(&account, About::RightsChanged)];
        if account.roles.contains(&Role::Administrator) && !roles.contains(&Role::Administrator) {
            steps.push(Step::KeepAdministrator);
        }
        let words = |roles: &BTreeSet<Role>| roles.iter().map(|role| role.as_str()).collect::<Vec<_>>();
        let content = json!({ "account": id.to_string(), "roles": { "before": words(&account.roles), "after": words(&roles) } });
        self.change_as(actor, "set-roles", content, &steps).await
    }

    /// Says what somebody belongs to, with function and deputy. Their sessions end.
    ///
    /// # Errors
    /// [`Refused::Gone`] when there is no such organisation, body or deputy; [`Refused::Wrong`] for being one's own deputy.
    pub async fn join(&self, actor: &Actor, id: AccountId, membership: &Membership) -> Result<(), Refused> {
        let account = self.account(actor, id).await?;
        let membership = checked(membership)?;
        if membership.deputy == Some(id) {
            return Err(Refused::Wrong);
        }
        let content = json!({ "account": id.to_string(), "changed": [membership.of] });
        let steps = [Step::Join(id, membership), Step::EndAll(id, None), self.mail_to(&account, About::RightsChanged)];
        self.change_as(actor, "join", content, &steps).await
    }

    /// Ends a membership. Their sessions end.
    ///
    /// # Errors
    /// [`Refused::Gone`].
    pub async fn leave(&self, actor: &Actor, id: AccountId, of: &ItemRef) -> Result<(), Refused> {
        let account = self.account(actor, id).await?;
        let steps = [Step::Leave(id, of.clone()), Step::EndAll(id, None), self.mail_to(&account, About::RightsChanged)];
        self.change_as(actor, "leave", json!({ "account": id.to_string(), "changed": [of] }), &steps).await
    }

    /// Closes an account: nobody can sign in to it, and its sessions end.
    ///
    /// # Errors
    /// [`Refused::LastAdministrator`].
    pub async fn disable(&self, actor: &Actor, id: AccountId) -> Result<(), Refused> {
        let account = self.account(actor, id).await?;
        let mut steps = vec![Step::Disable(id, self.clock.stamp())];
        if account.roles.contains(&Role::Administrator) {
            steps.push(Step::KeepAdministrator);
        }
        self.change_other(actor, "disable-account", id, &steps).await
    }

    /// Opens a closed account again.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn enable(&self, actor: &Actor, id: AccountId) -> Result<(), Refused> {
        self.account(actor, id).await?;
        self.change_other(actor, "enable-account", id, &[Step::Enable(id)]).await
    }

    /// Deletes an account that nobody uses any more.
    ///
    /// # Errors
    /// [`Refused::LastAdministrator`].
    pub async fn delete(&self, actor: &Actor, id: AccountId) -> Result<(), Refused> {
        let account = self.account(actor, id).await?;
        let mut steps = vec![Step::Delete(id)];
        if account.roles.contains(&Role::Administrator) {
            steps.push(Step::KeepAdministrator);
        }
        let entry = NewEntry { action: "delete-account", actor: actor.name(), content: json!({}) };
        self.db.change_accounts(&steps, &entry).await?;
        tracing::info!(event = "delete-account", "security");
        Ok(())
    }

    /// Helps somebody who cannot sign in: sends a link for a new password, and takes the second factor away if asked to. Their
    /// sessions end.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn reset(&self, actor: &Actor, id: AccountId, second_factor: bool) -> Result<(), Refused> {
        let account = self.account(actor, id).await?;
        if !account.accepted || account.disabled {
            return Err(Refused::Gone);
        }
        let mut steps = vec![Step::EndAll(id, None)];
        if second_factor {
            steps.extend([Step::TotpRemove(id), self.mail_to(&account, About::SecondFactorChanged)]);
        }
        steps.push(self.mail_to(&account, About::Reset));
        self.change_other(actor, "reset-account", id, &steps).await
    }

    /// A link to choose the first password, or a new one, to hand over by other ways than mail. Only whoever runs the program
    /// may: there has to be a first account. Sessions end, and the second factor is taken away if asked to. `site` is the
    /// public address of the site, without a slash at the end.
    ///
    /// # Errors
    /// [`Refused::Gone`] when the account is closed.
    pub async fn link_for(&self, actor: &Actor, id: AccountId, second_factor: bool, site: &str) -> Result<String, Refused> {
        authorise(actor, Action::Maintain)?;
        let account = self.account(actor, id).await?;
        if account.disabled {
            return Err(Refused::Gone);
        }
        let mut steps = vec![Step::EndAll(id, None)];
        if second_factor {
            steps.push(Step::TotpRemove(id));
        }
        self.change_other(actor, "make-link", id, &steps).await?;
        let (purpose, seconds) = if account.accepted {
            (Purpose::Reset, RESET_HOURS * 3600)
        } else {
            (Purpose::Invitation, INVITATION_DAYS * 24 * 3600)
        };
        Ok(self.make_link(&account, purpose, None, seconds, site).await?)
    }

    async fn change_other(&self, actor: &Actor, action: &'static str, id: AccountId, steps: &[Step]) -> Result<(), Refused> {
        self.change_as(actor, action, json!({ "account": id.to_string() }), steps).await
    }

    async fn change_as(
        &self,
        actor: &Actor,
        action: &'static str,
        content: serde_json::Value,
        steps: &[Step],
    ) -> Result<(), Refused> {
        let entry = NewEntry { action, actor: actor.name(), content };
        self.db.change_accounts(steps, &entry).await?;
        tracing::info!(event = action, "security");
        Ok(())
    }
}

fn given(roles: &BTreeSet<Role>) -> BTreeSet<Role> {
    roles.iter().copied().filter(|role| GIVEN.contains(role)).collect()
}

fn checked(membership: &Membership) -> Result<Membership, Refused> {
    use leitwerk_model::kind::Kind;
    if !matches!(membership.of.kind(), Kind::Organisation | Kind::Body) {
        return Err(Refused::Gone);
    }
    let function = if membership.function.trim().is_empty() { String::new() } else { line(&membership.function)? };
    Ok(Membership { function, ..membership.clone() })
}
