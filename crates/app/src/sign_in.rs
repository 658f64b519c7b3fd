//! Signing in and out. Answers never tell who has an account: every way out of a wrong sign-in does the same work and gives the
//! same answer, and whether a mail is sent is decided only when it is sent.

use std::sync::Arc;

use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Credentials, address_key};
use leitwerk_store::audit::NewEntry;
use leitwerk_store::mails::{About, NewMail};
use leitwerk_store::sessions::{NewSession, Purpose, Stage};
use serde_json::json;

use crate::Error;
use crate::access::{Action, Actor, Person, authorise};
use crate::gate::{Client, Gate, Limit};
use crate::key::Token;
use crate::passwords::{HashError, Weak, judge};
use crate::second_factor;

/// Seconds after which a session that nobody used ends.
pub const IDLE: i64 = 2 * 3600;
/// Seconds after which a session ends at the latest.
pub const LONGEST: i64 = 12 * 3600;
/// Seconds within which the second factor must follow the password.
pub const BETWEEN_FACTORS: i64 = 10 * 60;
/// Seconds between two notes that a session was seen.
const NOTED: i64 = 5 * 60;

/// Why somebody is not let in.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Address, password or code do not fit. Which of them is not said.
    #[error("address, password or code do not fit")]
    Wrong,
    /// Too many tries; try again later.
    #[error("too many tries")]
    TooMany,
    /// Too many are signing in just now.
    #[error("too many are signing in at once")]
    Busy,
    /// The new password is too weak.
    #[error("the password is too weak")]
    Weak(Weak),
    /// Somebody has the mail address already.
    #[error("somebody has this mail address already")]
    Taken,
    /// The link or page is too old, or was used.
    #[error("the link is too old or was used")]
    Gone,
    /// The last administrator must stay.
    #[error("the last administrator must stay")]
    LastAdministrator,
    /// What was typed is no mail address.
    #[error("this is no mail address")]
    NoAddress,
    /// A name or a function is missing or too long.
    #[error("this is missing or too long")]
    NoName,
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<leitwerk_store::Error> for Refused {
    fn from(error: leitwerk_store::Error) -> Refused {
        match error {
            leitwerk_store::Error::Gone => Refused::Gone,
            leitwerk_store::Error::Taken => Refused::Taken,
            leitwerk_store::Error::LastAdministrator => Refused::LastAdministrator,
            other => Refused::Other(other.into()),
        }
    }
}

impl From<crate::access::Forbidden> for Refused {
    fn from(forbidden: crate::access::Forbidden) -> Refused {
        Refused::Other(forbidden.into())
    }
}

impl From<crate::key::KeyError> for Refused {
    fn from(error: crate::key::KeyError) -> Refused {
        Refused::Other(error.into())
    }
}

impl From<HashError> for Refused {
    fn from(error: HashError) -> Refused {
        match error {
            HashError::Busy => Refused::Busy,
            HashError::Failed => Refused::Other(Error::Hash(error)),
        }
    }
}

impl From<Weak> for Refused {
    fn from(weak: Weak) -> Refused {
        Refused::Weak(weak)
    }
}

/// How a sign-in goes on.
#[derive(Clone, Debug)]
pub struct Begun {
    /// What the browser holds from now on.
    pub token: Token,
    /// Whether the second factor is still asked for.
    pub second_factor: bool,
}

/// Somebody between password and second factor.
#[derive(Clone, Debug)]
pub struct Halfway {
    account: AccountId,
    digest: String,
    /// For an account of the fictional city: what its app would show now.
    pub example_code: Option<String>,
}

impl Gate {
    /// Signs in with address and password. `old` is what the browser held until now; it ends.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn sign_in(
        &self,
        actor: &Actor,
        address: &str,
        password: &str,
        client: &Client,
        old: Option<&Token>,
    ) -> Result<Begun, Refused> {
        authorise(actor, Action::SignIn)?;
        let key = address_key(address);
        let here = format!("{key}\n{}", client.network);
        let limits = [(Limit::PasswordFromNetwork, &*here), (Limit::Password, &*key)];
        // One after the other: whoever is over the first limit adds no rows for addresses that they make up.
        if !self.try_once(&[(Limit::Network, &client.network)]).await? || !self.try_once(&limits).await? {
            tracing::warn!(event = "sign_in_limited", "security");
            return Err(Refused::TooMany);
        }
        let known = self.db.credentials_at(&key).await?;
        let hash = known.as_ref().and_then(|known| known.password.as_deref());
        let fits = self.passwords.verify(password, hash).await?;
        let open = |known: &Credentials| !known.disabled && (!known.example || client.local);
        let Some(known) = known.filter(|known| fits && open(known)) else {
            tracing::warn!(event = "sign_in_failed", "security");
            return Err(Refused::Wrong);
        };
        let second_factor = known.totp_confirmed;
        let mut steps = vec![Step::Forgive(limits.iter().map(|(limit, of)| self.limit_key(*limit, of)).collect())];
        // Hashing takes its time; a reset meanwhile, or a second factor, must not be passed by.
        steps.push(Step::StillProven(known.id, known.password.unwrap_or_default(), second_factor));
        let token = self.begin(&mut steps, known.id, client, !second_factor, false, old)?;
        self.db.note(&steps).await.map_err(|error| match error.into() {
            Refused::Gone => Refused::Wrong,
            other => other,
        })?;
        tracing::info!(event = if second_factor { "password_accepted" } else { "signed_in" }, "security");
        Ok(Begun { token, second_factor })
    }

    /// Who stands between password and second factor, by what their browser holds.
    ///
    /// # Errors
    /// [`Refused::Gone`] when nobody does.
    pub async fn halfway(&self, token: Option<&Token>) -> Result<Halfway, Refused> {
        let digest = token.ok_or(Refused::Gone)?.digest();
        let session = self.db.session(&digest, &self.clock.stamp(), &self.clock.stamp_in(-BETWEEN_FACTORS)).await?;
        let session = session.filter(|session| session.stage == Stage::Password).ok_or(Refused::Gone)?;
        let known = self.db.credentials(session.account).await?.filter(|known| known.example);
        let example_code = match known {
            // A code that was used already is shown to nobody: the next one is good half a minute early.
            Some(Credentials { totp_secret: Some(sealed), totp_step, .. }) => {
                let seconds = self.clock.now().as_second().max(second_factor::begins(totp_step + 1));
                Some(second_factor::code(&self.key, session.account, &sealed, seconds)?)
            }
            _ => None,
        };
        Ok(Halfway { account: session.account, digest, example_code })
    }

    /// Finishes a sign-in with a code of the app, or a recovery code.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn second_factor(&self, actor: &Actor, halfway: &Halfway, code: &str, client: &Client) -> Result<Begun, Refused> {
        authorise(actor, Action::SignIn)?;
        let id = halfway.account;
        if !self.try_once(&[(Limit::Code, &id.to_string())]).await? {
            tracing::warn!(event = "second_factor_limited", "security");
            return Err(Refused::TooMany);
        }
        let use_code = self.code_step(id, code).await?;
        let mut steps =
            vec![use_code, Step::End(halfway.digest.clone()), Step::Forgive(vec![self.limit_key(Limit::Code, &id.to_string())])];
        let token = self.begin(&mut steps, id, client, true, true, None)?;
        match self.db.note(&steps).await.map_err(Refused::from) {
            Err(Refused::Gone) => {
                tracing::warn!(event = "second_factor_failed", "security");
                Err(Refused::Wrong)
            }
            done => done.map(|()| {
                tracing::info!(event = "signed_in", "security");
                Begun { token, second_factor: false }
            }),
        }
    }

    /// The step that uses a code of the app or a recovery code; a code that fits neither uses one that is not there.
    pub(crate) async fn code_step(&self, id: AccountId, code: &str) -> Result<Step, Refused> {
        let known = self.db.credentials(id).await?.ok_or(Refused::Gone)?;
        let seconds = self.clock.now().as_second();
        let half_minute = match known.totp_secret {
            Some(sealed) => second_factor::half_minute(&self.key, id, &sealed, code, seconds)?,
            None => None,
        };
        Ok(match half_minute {
            Some(half_minute) => Step::TotpUse(id, half_minute),
            None => Step::RecoveryUse(id, second_factor::recovery_digest(&self.key, id, code)),
        })
    }

    fn begin(
        &self,
        steps: &mut Vec<Step>,
        id: AccountId,
        client: &Client,
        full: bool,
        strong: bool,
        old: Option<&Token>,
    ) -> Result<Token, Refused> {
        let token = Token::draw()?;
        steps.push(Step::EndQuietly(old.map(Token::digest).unwrap_or_default()));
        let (stage, longest) = if full { (Stage::Full, LONGEST) } else { (Stage::Password, BETWEEN_FACTORS) };
        if full {
            steps.push(Step::SignedIn(id, self.clock.stamp()[..10].to_owned()));
        }
        steps.push(Step::Begin(NewSession {
            digest: token.digest(),
            account: id,
            stage,
            strong,
            device: client.device.clone(),
            at: self.clock.stamp(),
            until: self.clock.stamp_in(longest),
        }));
        Ok(token)
    }

    /// Who acts, by what their browser holds: a visitor where that is nothing or has ended. `local` is whether the request
    /// comes from this machine.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn actor(&self, token: &Token, local: bool) -> Result<Actor, Error> {
        let digest = token.digest();
        let Some(session) = self.db.session(&digest, &self.clock.stamp(), &self.clock.stamp_in(-IDLE)).await? else {
            return Ok(Actor::Visitor);
        };
        if session.stage != Stage::Full || (session.example && !local) {
            return Ok(Actor::Visitor);
        }
        if session.seen_at < self.clock.stamp_in(-NOTED) {
            // That it was seen can be noted another time: a page must not wait or fail for it.
            if let Err(error) = self.db.see_session(&digest, &self.clock.stamp()).await {
                tracing::warn!(%error, "that a session was seen could not be noted");
            }
        }
        Ok(Actor::Person(Arc::new(Person::of(session))))
    }

    /// Signs out: what the browser held means nothing any more.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sign_out(&self, actor: &Actor, token: &Token) -> Result<(), Refused> {
        authorise(actor, Action::SignIn)?;
        self.db.note(&[Step::EndQuietly(token.digest())]).await?;
        tracing::info!(event = "signed_out", "security");
        Ok(())
    }

    /// Has a link for a new password sent to an address, if there is an account. The same is done where there is none.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn forgotten(&self, actor: &Actor, address: &str, locale: &str, client: &Client) -> Result<(), Refused> {
        authorise(actor, Action::SignIn)?;
        if !self.try_once(&[(Limit::MailFrom, &client.network)]).await? {
            tracing::warn!(event = "mail_limited", "security");
            return Err(Refused::TooMany);
        }
        // Above this limit nobody is told: it would tell that somebody else asked.
        let address = crate::mail_address(address)?;
        if self.try_once(&[(Limit::MailTo, &address_key(&address))]).await? {
            let mail = NewMail { about: About::Reset, account: None, address, locale: locale.to_owned(), at: self.clock.stamp() };
            self.db.note(&[Step::Mail(mail)]).await?;
        }
        tracing::info!(event = "reset_asked", "security");
        Ok(())
    }

    /// Whether a link sent by mail can still be used.
    ///
    /// # Errors
    /// [`Refused::Gone`] when not.
    pub async fn check_link(&self, purpose: Purpose, token: Option<&Token>) -> Result<(), Refused> {
        let digest = token.ok_or(Refused::Gone)?.digest();
        self.db.link(&digest, purpose, &self.clock.stamp()).await?.ok_or(Refused::Gone).map(drop)
    }

    /// Sets a password by a link sent by mail: the first, or a new one. All sessions end.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn accept(&self, actor: &Actor, purpose: Purpose, token: Option<&Token>, password: &str) -> Result<(), Refused> {
        authorise(actor, Action::SignIn)?;
        let digest = token.ok_or(Refused::Gone)?.digest();
        let linked = self.db.link(&digest, purpose, &self.clock.stamp()).await?.ok_or(Refused::Gone)?;
        let account = self.db.account(linked.account).await?.ok_or(Refused::Gone)?;
        judge(password, &[&account.name, &account.address])?;
        let hash = self.passwords.hash(password).await?;
        let id = account.id;
        let mut steps = vec![Step::UseLink { digest, purpose, now: self.clock.stamp() }];
        let action = match purpose {
            Purpose::Invitation => {
                steps.push(Step::FirstPassword(id, hash));
                "accept-invitation"
            }
            Purpose::Reset | Purpose::Address => {
                steps.extend([Step::Password(id, hash), self.mail_to(&account, About::PasswordChanged)]);
                "reset-password"
            }
        };
        steps.extend([Step::EndAll(id, None), Step::EndLinks(id)]);
        let entry = NewEntry { action, actor: id.actor(), content: json!({}) };
        self.db.change_accounts(&steps, &entry).await?;
        tracing::info!(event = action, "security");
        Ok(())
    }
}
