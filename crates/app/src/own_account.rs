//! What people do with their own account. What would open it to somebody else asks for the password once more.

use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{Account, AccountId, address_key};
use leitwerk_store::audit::NewEntry;
use leitwerk_store::mails::{About, NewMail};
use leitwerk_store::sessions::{NewSession, Purpose, Seen, Stage};
use serde_json::json;

use crate::Error;
use crate::access::{Action, Actor, Forbidden, Person, authorise};
use crate::gate::{Client, Gate, Limit};
use crate::key::Token;
use crate::passwords::judge;
use crate::second_factor::{self, Setup};
use crate::sign_in::{LONGEST, Refused};

/// Longest name or function, in characters.
pub(crate) const LONGEST_NAME: usize = 120;

/// What shows once more that it is the person, before something that could open the account to somebody else.
#[derive(Clone, Copy)]
pub struct Proof<'a> {
    /// The password.
    pub password: &'a str,
    /// A code of the app, or a recovery code; needed where there is a second factor.
    pub code: &'a str,
}

/// What it means that a step did not find what a proof rests on.
fn proven(error: leitwerk_store::Error) -> Refused {
    match error.into() {
        Refused::Gone => Refused::Wrong,
        other => other,
    }
}

/// Somebody's own account.
#[derive(Clone, Debug)]
pub struct Own {
    /// The account.
    pub account: Account,
    /// Its sessions, the latest first.
    pub sessions: Vec<Seen>,
    /// The digest of the session it is read in.
    pub session: String,
    /// Recovery codes left.
    pub recovery_codes: i64,
    /// Who stands in, by name.
    pub deputies: Vec<(AccountId, String)>,
}

fn person(actor: &Actor) -> Result<&Person, Refused> {
    authorise(actor, Action::UseOwnAccount)?;
    actor.person().ok_or(Refused::Other(Error::Forbidden(Forbidden(Action::UseOwnAccount))))
}

/// A name or function as it is kept: one line, not empty, not too long.
pub(crate) fn line(text: &str) -> Result<String, Refused> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !line.is_empty() && line.chars().count() <= LONGEST_NAME && !line.chars().any(char::is_control);
    if fits { Ok(line) } else { Err(Refused::NoName) }
}

impl Gate {
    /// Somebody's own account.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn own(&self, actor: &Actor) -> Result<Own, Refused> {
        let person = person(actor)?;
        let account = self.db.account(person.account).await?.ok_or(Refused::Gone)?;
        let sessions = self.db.sessions(person.account, &self.clock.stamp()).await?;
        let credentials = self.db.credentials(person.account).await?.ok_or(Refused::Gone)?;
        let mut deputies = Vec::new();
        for id in account.memberships.iter().filter_map(|membership| membership.deputy) {
            deputies.extend(self.db.account(id).await?.map(|deputy| (id, deputy.name)));
        }
        Ok(Own { account, sessions, session: person.session.clone(), recovery_codes: credentials.recovery_codes, deputies })
    }

    /// Says what one is called, and in which language mails shall be.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn rename(&self, actor: &Actor, name: &str, locale: &str) -> Result<(), Refused> {
        let person = person(actor)?;
        let locale = leitwerk_i18n::Locale::of(locale).map_or("de", leitwerk_i18n::Locale::tag);
        let name = line(name)?;
        let known = self.db.account(person.account).await?.ok_or(Refused::Gone)?;
        if known.name == name && known.locale == locale {
            return Ok(());
        }
        let steps = [Step::Name(person.account, name, locale.to_owned())];
        self.change(actor, "rename-account", &steps).await
    }

    /// Sets a new password; all other sessions end, and this one gets a new token.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn change_password(&self, actor: &Actor, proof: &Proof<'_>, new: &str, client: &Client) -> Result<Token, Refused> {
        let person = person(actor)?;
        let (account, mut steps) = self.prove(person, proof).await?;
        judge(new, &[&account.name, &account.address])?;
        let hash = self.passwords.hash(new).await?;
        let strong = account.second_factor;
        steps.extend([
            Step::Password(account.id, hash),
            Step::EndLinks(account.id),
            self.mail_to(&account, About::PasswordChanged),
        ]);
        let token = self.rotate(&mut steps, person, client, strong)?;
        self.change_proven(actor, "change-password", &steps).await?;
        Ok(token)
    }

    /// Asks for another mail address: a link goes to the new one.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn ask_address(&self, actor: &Actor, proof: &Proof<'_>, address: &str, client: &Client) -> Result<Token, Refused> {
        let person = person(actor)?;
        let address = crate::mail_address(address)?;
        let (account, mut steps) = self.prove(person, proof).await?;
        let id = account.id.to_string();
        if !self.try_once(&[(Limit::MailTo, &address_key(&address)), (Limit::MailOf, &id)]).await? {
            return Err(Refused::TooMany);
        }
        let mail = NewMail {
            about: About::Address,
            account: Some(account.id),
            address,
            locale: account.locale.clone(),
            at: self.clock.stamp(),
        };
        steps.push(Step::Mail(mail));
        let token = self.renew(&mut steps, person, client, account.second_factor)?;
        self.db.note(&steps).await.map_err(proven)?;
        tracing::info!(event = "address_asked", "security");
        Ok(token)
    }

    /// Confirms another mail address by the link that went to it. The old one is told.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn confirm_address(&self, actor: &Actor, token: Option<&Token>) -> Result<(), Refused> {
        authorise(actor, Action::SignIn)?;
        let digest = token.ok_or(Refused::Gone)?.digest();
        let linked = self.db.link(&digest, Purpose::Address, &self.clock.stamp()).await?.ok_or(Refused::Gone)?;
        let account = self.db.account(linked.account).await?.ok_or(Refused::Gone)?;
        let steps = [
            Step::UseLink { digest, purpose: Purpose::Address, now: self.clock.stamp() },
            Step::Address(account.id, linked.address.ok_or(Refused::Gone)?),
            Step::EndLinks(account.id),
            self.mail_to(&account, About::AddressChanged),
        ];
        let entry = NewEntry { action: "change-address", actor: account.id.actor(), content: json!({}) };
        self.db.change_accounts(&steps, &entry).await?;
        tracing::info!(event = "change-address", "security");
        Ok(())
    }

    /// Begins to set up a second factor: a new secret for the app, which counts only once it was shown to work.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn begin_second_factor(&self, actor: &Actor, proof: &Proof<'_>, client: &Client) -> Result<Token, Refused> {
        let person = person(actor)?;
        let (account, mut steps) = self.prove(person, proof).await?;
        if account.second_factor {
            return Err(Refused::Gone);
        }
        let secret = second_factor::new_secret(&self.key, account.id)?;
        steps.push(Step::TotpSecret(account.id, secret));
        let token = self.renew(&mut steps, person, client, false)?;
        self.db.note(&steps).await.map_err(proven)?;
        tracing::info!(event = "second_factor_begun", "security");
        Ok(token)
    }

    /// What the app needs to learn the new secret, and for an account of the fictional city the code it would show; none where
    /// nothing was begun, or it is done.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn setup(&self, actor: &Actor, city: &str) -> Result<Option<(Setup, Option<String>)>, Refused> {
        let person = person(actor)?;
        let account = self.db.account(person.account).await?.ok_or(Refused::Gone)?;
        let known = self.db.credentials(person.account).await?.ok_or(Refused::Gone)?;
        let Some(sealed) = known.totp_secret.filter(|_| !known.totp_confirmed) else { return Ok(None) };
        let setup = second_factor::setup(&self.key, account.id, &sealed, &account.address, city)?;
        let seconds = self.clock.now().as_second();
        let code = account.example.then(|| second_factor::code(&self.key, account.id, &sealed, seconds)).transpose()?;
        Ok(Some((setup, code)))
    }

    /// Finishes the setup with a code that the app shows. Gives the recovery codes, which are shown once, and the new token of
    /// this session; all others end.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when the code does not fit.
    pub async fn confirm_second_factor(&self, actor: &Actor, code: &str, client: &Client) -> Result<(Vec<String>, Token), Refused> {
        let person = person(actor)?;
        let id = person.account;
        if !self.try_once(&[(Limit::Code, &id.to_string())]).await? {
            return Err(Refused::TooMany);
        }
        let known = self.db.credentials(id).await?.ok_or(Refused::Gone)?;
        let sealed = known.totp_secret.filter(|_| !known.totp_confirmed).ok_or(Refused::Gone)?;
        let half_minute =
            second_factor::half_minute(&self.key, id, &sealed, code, self.clock.now().as_second())?.ok_or(Refused::Wrong)?;
        let account = self.db.account(id).await?.ok_or(Refused::Gone)?;
        let codes = second_factor::recovery_codes()?;
        let digests = codes.iter().map(|code| second_factor::recovery_digest(&self.key, id, code)).collect();
        let mut steps = vec![
            Step::TotpConfirm(id),
            Step::TotpUse(id, half_minute),
            Step::RecoveryCodes(id, digests),
            Step::Forgive(vec![self.limit_key(Limit::Code, &id.to_string())]),
            self.mail_to(&account, About::SecondFactorChanged),
        ];
        let token = self.rotate(&mut steps, person, client, true)?;
        self.change(actor, "set-up-second-factor", &steps).await?;
        Ok((codes, token))
    }

    /// Gives new recovery codes; the old ones are gone.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn new_recovery_codes(
        &self,
        actor: &Actor,
        proof: &Proof<'_>,
        client: &Client,
    ) -> Result<(Vec<String>, Token), Refused> {
        let person = person(actor)?;
        let (account, mut steps) = self.prove(person, proof).await?;
        if !account.second_factor {
            return Err(Refused::Gone);
        }
        let codes = second_factor::recovery_codes()?;
        let digests = codes.iter().map(|code| second_factor::recovery_digest(&self.key, account.id, code)).collect();
        steps.extend([Step::RecoveryCodes(account.id, digests), self.mail_to(&account, About::SecondFactorChanged)]);
        let token = self.renew(&mut steps, person, client, true)?;
        self.change_proven(actor, "new-recovery-codes", &steps).await?;
        Ok((codes, token))
    }

    /// Takes the second factor away; asks for the password and a code. This session gets a new token, all others end.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn remove_second_factor(&self, actor: &Actor, proof: &Proof<'_>, client: &Client) -> Result<Token, Refused> {
        let person = person(actor)?;
        let (account, mut steps) = self.prove(person, proof).await?;
        if !account.second_factor {
            return Err(Refused::Gone);
        }
        steps.extend([Step::TotpRemove(account.id), self.mail_to(&account, About::SecondFactorChanged)]);
        let token = self.rotate(&mut steps, person, client, false)?;
        self.change_proven(actor, "remove-second-factor", &steps).await?;
        Ok(token)
    }

    /// Ends one of one's own sessions.
    ///
    /// # Errors
    /// [`Refused::Gone`] when it is not there, or somebody else's.
    pub async fn end_session(&self, actor: &Actor, digest: &str) -> Result<(), Refused> {
        let person = person(actor)?;
        let own = self.db.sessions(person.account, &self.clock.stamp()).await?;
        if !own.iter().any(|session| session.digest == digest) {
            return Err(Refused::Gone);
        }
        Ok(self.db.note(&[Step::End(digest.to_owned())]).await?)
    }

    /// Signs out everywhere, here too.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn sign_out_everywhere(&self, actor: &Actor) -> Result<(), Refused> {
        let person = person(actor)?;
        Ok(self.db.note(&[Step::EndAll(person.account, None)]).await?)
    }

    /// Deletes one's own account. Texts stay, without the name; who acted goes from the chain of what was done.
    ///
    /// # Errors
    /// [`Refused::LastAdministrator`] when nobody could manage accounts any more.
    pub async fn delete_own(&self, actor: &Actor, proof: &Proof<'_>) -> Result<(), Refused> {
        let person = person(actor)?;
        let (account, mut steps) = self.prove(person, proof).await?;
        steps.push(Step::Delete(account.id));
        if account.roles.contains(&leitwerk_model::access::Role::Administrator) {
            steps.push(Step::KeepAdministrator);
        }
        // Who did this is not kept: it would be the name again.
        let entry = NewEntry { action: "delete-own-account", actor: "somebody".into(), content: json!({}) };
        self.db.change_accounts(&steps, &entry).await.map_err(proven)?;
        tracing::info!(event = "delete-own-account", "security");
        Ok(())
    }

    /// Makes sure once more that it is the person: by the password, and a code where there is a second factor, within the limits.
    /// Gives the steps that a change on the strength of it begins with: they fail when it does not hold any more.
    async fn prove(&self, person: &Person, proof: &Proof<'_>) -> Result<(Account, Vec<Step>), Refused> {
        let id = person.account.to_string();
        let limit = format!("own\n{id}");
        if !self.try_once(&[(Limit::PasswordFromNetwork, &limit)]).await? {
            tracing::warn!(event = "password_limited", "security");
            return Err(Refused::TooMany);
        }
        let known = self.db.credentials(person.account).await?.ok_or(Refused::Gone)?;
        if !self.passwords.verify(proof.password, known.password.as_deref()).await? {
            tracing::warn!(event = "password_failed", "security");
            return Err(Refused::Wrong);
        }
        let account = self.db.account(person.account).await?.ok_or(Refused::Gone)?;
        let mut forgiven = vec![self.limit_key(Limit::PasswordFromNetwork, &limit)];
        let mut steps = Vec::new();
        if account.second_factor {
            if !self.try_once(&[(Limit::Code, &id)]).await? {
                tracing::warn!(event = "second_factor_limited", "security");
                return Err(Refused::TooMany);
            }
            steps.push(self.code_step(account.id, proof.code).await?);
            forgiven.push(self.limit_key(Limit::Code, &id));
        }
        let hash = known.password.unwrap_or_default();
        steps.extend([Step::StillProven(account.id, hash, account.second_factor), Step::Forgive(forgiven)]);
        Ok((account, steps))
    }

    /// Adds the steps that end all sessions and begin a new one for this browser.
    fn rotate(&self, steps: &mut Vec<Step>, person: &Person, client: &Client, strong: bool) -> Result<Token, Refused> {
        let token = self.renew(steps, person, client, strong)?;
        steps.push(Step::EndAll(person.account, Some(token.digest())));
        Ok(token)
    }

    /// Adds the steps that give this browser's session a new token: after each proof the one before means nothing any more.
    fn renew(&self, steps: &mut Vec<Step>, person: &Person, client: &Client, strong: bool) -> Result<Token, Refused> {
        let token = Token::draw()?;
        // Whoever was signed out meanwhile, here or everywhere, stays so.
        steps.push(Step::End(person.session.clone()));
        steps.push(Step::Begin(NewSession {
            digest: token.digest(),
            account: person.account,
            stage: Stage::Full,
            strong,
            device: client.device.clone(),
            at: self.clock.stamp(),
            until: self.clock.stamp_in(LONGEST),
        }));
        Ok(token)
    }

    pub(crate) fn mail_to(&self, account: &Account, about: About) -> Step {
        Step::Mail(NewMail {
            about,
            account: Some(account.id),
            address: account.address.clone(),
            locale: account.locale.clone(),
            at: self.clock.stamp(),
        })
    }

    /// A change on the strength of a proof: where that does not hold any more, it was wrong.
    async fn change_proven(&self, actor: &Actor, action: &'static str, steps: &[Step]) -> Result<(), Refused> {
        self.change(actor, action, steps)
            .await
            .map_err(|refused| if matches!(refused, Refused::Gone) { Refused::Wrong } else { refused })
    }

    pub(crate) async fn change(&self, actor: &Actor, action: &'static str, steps: &[Step]) -> Result<(), Refused> {
        let entry = NewEntry { action, actor: actor.name(), content: json!({}) };
        self.db.change_accounts(steps, &entry).await?;
        tracing::info!(event = action, "security");
        Ok(())
    }
}
