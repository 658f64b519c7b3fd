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
        let steps = [Step::Name(person.account, line(name)?, locale.to_owned())];
        self.change(actor, "rename-account", &steps).await
    }

    /// Sets a new password; all other sessions end, and this one gets a new token.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn change_password(&self, actor: &Actor, old: &str, new: &str, client: &Client) -> Result<Token, Refused> {
        let person = person(actor)?;
        let account = self.prove(person, old).await?;
        judge(new, &[&account.name, &account.address])?;
        let hash = self.passwords.hash(new).await?;
        let strong = account.second_factor;
        let mut steps =
            vec![Step::Password(account.id, hash), Step::EndLinks(account.id), self.mail_to(&account, About::PasswordChanged)];
        let token = self.rotate(&mut steps, person, client, strong)?;
        self.change(actor, "change-password", &steps).await?;
        Ok(token)
    }

    /// Asks for another mail address: a link goes to the new one.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn ask_address(&self, actor: &Actor, password: &str, address: &str) -> Result<(), Refused> {
        let person = person(actor)?;
        let account = self.prove(person, password).await?;
        let address = crate::mail_address(address)?;
        if !self.try_once(&[(Limit::MailTo, &address_key(&address))]).await? {
            return Err(Refused::TooMany);
        }
        let mail =
            NewMail { about: About::Address, account: Some(account.id), address, locale: account.locale, at: self.clock.stamp() };
        Ok(self.db.note(&[Step::Mail(mail)]).await?)
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
        Ok(())
    }

    /// Begins to set up a second factor: a new secret for the app, which counts only once it was shown to work.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn begin_second_factor(&self, actor: &Actor, password: &str) -> Result<(), Refused> {
        let person = person(actor)?;
        let account = self.prove(person, password).await?;
        if account.second_factor {
            return Err(Refused::Gone);
        }
        let secret = second_factor::new_secret(&self.key, account.id)?;
        Ok(self.db.note(&[Step::TotpSecret(account.id, secret)]).await?)
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
        let digests = codes.iter().map(|code| second_factor::recovery_digest(id, code)).collect();
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
    pub async fn new_recovery_codes(&self, actor: &Actor, password: &str) -> Result<Vec<String>, Refused> {
        let person = person(actor)?;
        let account = self.prove(person, password).await?;
        if !account.second_factor {
            return Err(Refused::Gone);
        }
        let codes = second_factor::recovery_codes()?;
        let digests = codes.iter().map(|code| second_factor::recovery_digest(account.id, code)).collect();
        let steps = [Step::RecoveryCodes(account.id, digests), self.mail_to(&account, About::SecondFactorChanged)];
        self.change(actor, "new-recovery-codes", &steps).await?;
        Ok(codes)
    }

    /// Takes the second factor away; asks for the password and a code. This session gets a new token, all others end.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn remove_second_factor(&self, actor: &Actor, password: &str, code: &str, client: &Client) -> Result<Token, Refused> {
        let person = person(actor)?;
        let account = self.prove(person, password).await?;
        if !self.try_once(&[(Limit::Code, &account.id.to_string())]).await? {
            return Err(Refused::TooMany);
        }
        let mut steps = vec![
            self.code_step(account.id, code).await?,
            Step::TotpRemove(account.id),
            self.mail_to(&account, About::SecondFactorChanged),
        ];
        let token = self.rotate(&mut steps, person, client, false)?;
        match self.change(actor, "remove-second-factor", &steps).await {
            Err(Refused::Gone) => Err(Refused::Wrong),
            done => done.map(|()| token),
        }
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
    pub async fn delete_own(&self, actor: &Actor, password: &str) -> Result<(), Refused> {
        let person = person(actor)?;
        let account = self.prove(person, password).await?;
        let mut steps = vec![Step::Delete(account.id)];
        if account.roles.contains(&leitwerk_model::access::Role::Administrator) {
            steps.push(Step::KeepAdministrator);
        }
        // Who did this is not kept: it would be the name again.
        let entry = NewEntry { action: "delete-own-account", actor: "somebody".into(), content: json!({}) };
        self.db.change_accounts(&steps, &entry).await?;
        Ok(())
    }

    /// Makes sure once more that it is the person: by the password, within the limits.
    async fn prove(&self, person: &Person, password: &str) -> Result<Account, Refused> {
        let id = person.account.to_string();
        if !self.try_once(&[(Limit::PasswordFromNetwork, &*format!("own\n{id}"))]).await? {
            tracing::warn!(event = "password_limited", "security");
            return Err(Refused::TooMany);
        }
        let known = self.db.credentials(person.account).await?.ok_or(Refused::Gone)?;
        if !self.passwords.verify(password, known.password.as_deref()).await? {
            tracing::warn!(event = "password_failed", "security");
            return Err(Refused::Wrong);
        }
        let forgiven = self.limit_key(Limit::PasswordFromNetwork, &format!("own\n{id}"));
        self.db.note(&[Step::Forgive(vec![forgiven])]).await?;
        self.db.account(person.account).await?.ok_or(Refused::Gone)
    }

    /// Adds the steps that end all sessions and begin a new one for this browser.
    fn rotate(&self, steps: &mut Vec<Step>, person: &Person, client: &Client, strong: bool) -> Result<Token, Refused> {
        let token = Token::draw()?;
        steps.push(Step::EndAll(person.account, None));
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

    pub(crate) async fn change(&self, actor: &Actor, action: &'static str, steps: &[Step]) -> Result<(), Refused> {
        let entry = NewEntry { action, actor: actor.name(), content: json!({}) };
        self.db.change_accounts(steps, &entry).await?;
        tracing::info!(event = action, "security");
        Ok(())
    }
}
