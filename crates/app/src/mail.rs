//! Sending mails: text and link are made when a mail is sent, and tried again when the server does not take it.

use leitwerk_i18n::Locale;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::text::Part;
use leitwerk_store::Sight;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::Account;
use leitwerk_store::mails::{About, Mail, State};
use leitwerk_store::sessions::Purpose;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport as _, Message, Tokio1Executor};

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::gate::Gate;
use crate::key::Token;
use crate::sign_in::Refused;

/// Days for which an invitation can be accepted.
pub const INVITATION_DAYS: i64 = 7;
/// Hours for which a link for a new password can be used.
pub const RESET_HOURS: i64 = 1;
/// Hours for which a new address can be confirmed.
pub const ADDRESS_HOURS: i64 = 24;
/// Hours after which a wish for a link is forgotten, if its mail could not be sent until then.
const STALE_HOURS: i64 = 36;
/// Seconds until a mail is tried again: after the first try, the second, and so on. Then it is given up.
const AGAIN: [i64; 6] = [60, 5 * 60, 30 * 60, 2 * 3600, 6 * 3600, 24 * 3600];
/// Seconds that one mail may take.
const PATIENCE: u64 = 60;
/// Mails of the outbox that are listed.
const LISTED: i64 = 200;

/// How mails leave.
#[derive(Clone, Debug)]
pub enum Transport {
    /// By a mail server.
    Server {
        /// The server.
        smtp: Box<AsyncSmtpTransport<Tokio1Executor>>,
        /// Who they are from.
        from: Mailbox,
    },
    /// Not at all: they are shown to administrators, and where the program runs.
    Shown,
}

/// The address of the mail server, or of the sender, cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum BadServer {
    /// The server's address.
    #[error("the mail server's address cannot be read: {0}; write smtps://user:password@mail.example.org")]
    Server(lettre::transport::smtp::Error),
    /// Password and links would travel without TLS to another machine.
    #[error("to another machine mails only go over TLS; write smtps://… or smtp://…?tls=required")]
    Open,
    /// The sender's address.
    #[error("“{0}” is no mail address to send from; write \"Leitbild <leitbild@example.org>\"")]
    From(String),
}

impl Transport {
    /// A mail server: `smtps://user:password@host` (TLS from the start) or `smtp://user:password@host?tls=required`
    /// (STARTTLS); `smtp://host` without TLS for a server on the same machine.
    ///
    /// # Errors
    /// [`BadServer`].
    pub fn server(url: &str, from: &str) -> Result<Transport, BadServer> {
        if is_open(url) {
            return Err(BadServer::Open);
        }
        let smtp = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(BadServer::Server)?;
        let smtp = smtp.timeout(Some(std::time::Duration::from_secs(PATIENCE / 2))).build();
        let from = from.parse().map_err(|_| BadServer::From(from.to_owned()))?;
        Ok(Transport::Server { smtp: Box::new(smtp), from })
    }

    /// Whether the server answers.
    ///
    /// # Errors
    /// What it says.
    pub async fn test(&self) -> Result<bool, lettre::transport::smtp::Error> {
        match self {
            Transport::Server { smtp, .. } => smtp.test_connection().await,
            Transport::Shown => Ok(true),
        }
    }
}

/// A mail in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Where to.
    pub address: String,
    /// What it is about, in a line.
    pub subject: String,
    /// Its text.
    pub body: String,
}

/// What happened to a mail that was taken from the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// The server took it.
    Sent,
    /// It is shown instead.
    Shown(Written),
    /// There was nobody to send it to.
    Dropped,
    /// It will be tried again.
    Again,
    /// It was given up.
    Failed,
}

impl Gate {
    /// Sends the next mail of the outbox that is due; none where there is none. `site` is the public address of the site,
    /// without a slash at the end.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn deliver(&self, transport: &Transport, site: &str) -> Result<Option<Delivered>, Error> {
        let now = self.clock.stamp();
        let Some(mail) = self.db.take_mail(&now, &self.clock.stamp_in(2 * i64::try_from(PATIENCE).unwrap_or(60))).await? else {
            return Ok(None);
        };
        let Some(written) = self.write(&mail, site).await? else {
            self.db.settle_mail(mail.id, State::Dropped, &now, None, None).await?;
            return Ok(Some(Delivered::Dropped));
        };
        let Transport::Server { smtp, from } = transport else {
            let body = format!("{}\n\n{}", written.subject, written.body);
            self.db.settle_mail(mail.id, State::Shown, &now, None, Some(&body)).await?;
            return Ok(Some(Delivered::Shown(written)));
        };
        let failed = match message(from, &written) {
            Ok(message) => match smtp.send(message).await {
                Ok(_) => None,
                Err(error) => Some((error.is_permanent(), reason(&error))),
            },
            Err(error) => Some((true, error)),
        };
        let tried = usize::try_from(mail.attempts - 1).unwrap_or_default();
        Ok(Some(match failed {
            None => {
                self.db.settle_mail(mail.id, State::Sent, &now, None, None).await?;
                Delivered::Sent
            }
            Some((permanent, error)) if permanent || tried >= AGAIN.len() => {
                tracing::error!(mail = mail.id, error, "a mail was given up");
                self.db.settle_mail(mail.id, State::Failed, &now, Some(&error), None).await?;
                Delivered::Failed
            }
            Some((_, error)) => {
                tracing::warn!(mail = mail.id, error, "a mail could not be sent and will be tried again");
                let again = self.clock.stamp_in(AGAIN[tried]);
                self.db.settle_mail(mail.id, State::Waiting, &again, Some(&error), None).await?;
                Delivered::Again
            }
        }))
    }

    /// Puts a mail into words, making its link; none where there is nobody to send it to.
    async fn write(&self, mail: &Mail, site: &str) -> Result<Option<Written>, Error> {
        let account = match mail.account {
            Some(id) => self.db.account(id).await?,
            None => self.db.account_at(&mail.address).await?.filter(|account| account.accepted),
        };
        let Some(account) = account.filter(|account| !account.disabled && !account.example) else { return Ok(None) };
        if self.is_stale(mail, &account) {
            return Ok(None);
        }
        let t = Locale::of(&mail.locale).unwrap_or(&Locale::all()[0]);
        let city = self.city_name(t).await?;
        let link = match mail.about {
            About::Invitation => Some((Purpose::Invitation, INVITATION_DAYS * 24 * 3600, None)),
            About::Reset => Some((Purpose::Reset, RESET_HOURS * 3600, None)),
            About::Address => Some((Purpose::Address, ADDRESS_HOURS * 3600, Some(mail.address.clone()))),
            About::PasswordChanged | About::AddressChanged | About::SecondFactorChanged | About::RightsChanged => None,
        };
        let href = match link {
            Some((purpose, seconds, address)) => self.make_link(&account, purpose, address, seconds, site).await?,
            None => format!("{site}/{}/account", t.tag()),
        };
        let (subject, what) = match mail.about {
            About::Invitation => (t.mail_invitation_subject(&city), t.mail_invitation(&city, INVITATION_DAYS, &href)),
            About::Reset => (t.mail_reset_subject(&city), t.mail_reset(&city, RESET_HOURS, &href)),
            About::Address => (t.mail_address_subject(&city), t.mail_address(&city, ADDRESS_HOURS, &href)),
            About::PasswordChanged => (t.mail_password_changed_subject(&city), t.mail_password_changed(&city)),
            About::AddressChanged => (t.mail_address_changed_subject(&city), t.mail_address_changed(&city)),
            About::SecondFactorChanged => (t.mail_second_factor_changed_subject(&city), t.mail_second_factor_changed(&city)),
            About::RightsChanged => (t.mail_rights_changed_subject(&city), t.mail_rights_changed(&city, &href)),
        };
        let body = format!("{}\n\n{what}\n\n{}\n{site}/{}/\n", t.mail_greeting(&account.name), t.mail_closing(&city), t.tag());
        // Marks of direction are for pages: around a link they would become part of it.
        let plain = |text: &str| text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        let (subject, body) = (plain(&subject), plain(&body));
        // To the address of the account, not as somebody typed it: two ways of writing may be two mailboxes.
        let address = match mail.about {
            About::Reset | About::Invitation => account.address.clone(),
            _ => mail.address.clone(),
        };
        Ok(Some(Written { address, subject: one_line(&subject), body }))
    }

    /// Whether the time of what a mail is about is over: an invitation that was accepted, a wish for a link of days ago.
    fn is_stale(&self, mail: &Mail, account: &Account) -> bool {
        let latest = match mail.about {
            About::Invitation if account.accepted => return true,
            About::Reset if !account.accepted => return true,
            About::Invitation => INVITATION_DAYS * 24 * 3600,
            About::Reset | About::Address => STALE_HOURS * 3600,
            About::PasswordChanged | About::AddressChanged | About::SecondFactorChanged | About::RightsChanged => return false,
        };
        mail.created_at < self.clock.stamp_in(-latest)
    }

    /// Makes a link that can be used once, for so many seconds; earlier ones for the same purpose are no longer good.
    pub(crate) async fn make_link(
        &self,
        account: &Account,
        purpose: Purpose,
        address: Option<String>,
        seconds: i64,
        site: &str,
    ) -> Result<String, Error> {
        let token = Token::draw()?;
        let (digest, at, until) = (token.digest(), self.clock.stamp(), self.clock.stamp_in(seconds));
        self.db.note(&[Step::Link { digest, account: account.id, purpose, address, at, until }]).await?;
        let place = match purpose {
            Purpose::Invitation => "invitation",
            Purpose::Reset => "password",
            Purpose::Address => "address",
        };
        Ok(format!("{site}/{}/{place}/{}", account.locale, token.as_str()))
    }

    async fn city_name(&self, t: &'static Locale) -> Result<String, Error> {
        let lang = t.tag().parse().unwrap_or_else(|_| leitwerk_model::language::Lang::german());
        let Ok(key) = ItemRef::new(None, Code::city()) else { return Ok("Leitwerk".to_owned()) };
        let city = self.db.item(&key, &lang, Sight::Public).await?;
        let title = city.and_then(|mut city| city.texts.remove(&Part::Title));
        Ok(title.map_or("Leitwerk".to_owned(), |(_, version)| version.body))
    }

    /// The mails that need looking after: waiting, given up, shown.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn outbox(&self, actor: &Actor) -> Result<Vec<Mail>, Refused> {
        authorise(actor, Action::ManageMail)?;
        Ok(self.db.mails(LISTED).await?)
    }

    /// Has a mail that was given up sent again.
    ///
    /// # Errors
    /// [`Refused::Gone`] when there is no such mail.
    pub async fn send_again(&self, actor: &Actor, id: i64) -> Result<(), Refused> {
        authorise(actor, Action::ManageMail)?;
        Ok(self.db.retry_mail(id, &self.clock.stamp()).await?)
    }
}

/// Whether mails would go to another machine without TLS.
fn is_open(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("smtp://") else { return false };
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let host = place.rsplit('@').next().unwrap_or(place).split('/').next().unwrap_or_default();
    let here = ["localhost", "127.0.0.1", "[::1]"];
    let here = here.iter().any(|name| host == *name || host.strip_prefix(name).is_some_and(|port| port.starts_with(':')));
    !here && !query.split('&').any(|pair| pair == "tls=required")
}

fn message(from: &Mailbox, written: &Written) -> Result<Message, String> {
    let to: Mailbox = written.address.parse().map_err(|_| "the address cannot be read".to_owned())?;
    let builder: MessageBuilder = Message::builder().from(from.clone()).to(to).subject(&written.subject);
    builder.header(ContentType::TEXT_PLAIN).body(written.body.clone()).map_err(|error| error.to_string())
}

/// What a mail server said, short enough for a table, without the address of anybody.
fn reason(error: &lettre::transport::smtp::Error) -> String {
    let code = error.status().map(|code| format!("{code}: ")).unwrap_or_default();
    let said: String = error.to_string().chars().filter(|c| !c.is_control()).take(200).collect();
    let said: Vec<&str> = said.split(' ').map(|word| if word.contains('@') { "…" } else { word }).collect();
    format!("{code}{}", said.join(" "))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
