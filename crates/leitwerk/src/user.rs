//! `leitwerk user`: accounts from the command line. The first one can be made nowhere else.

use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Subcommand};
use leitwerk_app::access::Actor;
use leitwerk_app::accounts::{GIVEN, Invitation};
use leitwerk_app::gate::Gate;
use leitwerk_app::sign_in::Refused;
use leitwerk_model::access::Role;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_store::accounts::{Account, Membership};
use leitwerk_web::SiteUrl;

use crate::cli::{self, Database};
use crate::key;

/// What is done with accounts.
#[derive(Subcommand)]
pub(crate) enum User {
    /// Make an account, and print a link with which its owner chooses a password.
    #[command(
        after_help = "Examples:\n  leitwerk user add anna@example.org --name \"Anna Beispiel\" --role administrator\n  leitwerk user add b@example.org --name \"B. Beispiel\" --belongs O001 --function \"Ansprechperson\""
    )]
    Add {
        /// Mail address.
        address: String,
        /// What the person is called.
        #[arg(long)]
        name: String,
        /// Language of mails and of the link.
        #[arg(long, default_value = "de", value_name = "LANGUAGE")]
        lang: String,
        /// A role: administrator, coordinator or council_reader. May be given several times.
        #[arg(long = "role", value_parser = role)]
        roles: Vec<Role>,
        /// An organisation or body the person belongs to, by its code.
        #[arg(long, value_name = "CODE")]
        belongs: Option<String>,
        /// What the person does there.
        #[arg(long, requires = "belongs", default_value = "")]
        function: String,
        #[command(flatten)]
        place: Place,
    },
    /// List all accounts with what they may do.
    #[command(after_help = "Example:\n  leitwerk user list --db sqlite:leitwerk.db")]
    List {
        #[command(flatten)]
        database: Database,
    },
    /// Close an account: nobody can sign in to it, and its sessions end.
    #[command(after_help = "Example:\n  leitwerk user disable anna@example.org")]
    Disable {
        /// Mail address.
        address: String,
        #[command(flatten)]
        database: Database,
    },
    /// Open a closed account again.
    #[command(after_help = "Example:\n  leitwerk user enable anna@example.org")]
    Enable {
        /// Mail address.
        address: String,
        #[command(flatten)]
        database: Database,
    },
    /// Delete an account of somebody who is gone. What they did stays in the log, without their name.
    #[command(after_help = "Example:\n  leitwerk user delete anna@example.org")]
    Delete {
        /// Mail address.
        address: String,
        #[command(flatten)]
        database: Database,
    },
    /// Print a link with which somebody chooses a new password; all their sessions end.
    #[command(after_help = "Example:\n  leitwerk user reset anna@example.org --second-factor --url https://leitbild.example.org")]
    Reset {
        /// Mail address.
        address: String,
        /// Take the second factor away, too.
        #[arg(long)]
        second_factor: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Show or set the roles of somebody.
    #[command(
        after_help = "Examples:\n  leitwerk user rights anna@example.org\n  leitwerk user rights anna@example.org --set administrator,coordinator"
    )]
    Rights {
        /// Mail address.
        address: String,
        /// The roles from now on; an empty list takes all away.
        #[arg(long = "set", value_delimiter = ',', value_parser = role, num_args = 0.., value_name = "ROLES")]
        set: Option<Vec<Role>>,
        #[command(flatten)]
        database: Database,
    },
}

/// Which database, and where its site is.
#[derive(Args)]
pub(crate) struct Place {
    #[command(flatten)]
    database: Database,
    /// Public address of the site, for the link.
    #[arg(long = "url", env = "LEITWERK_URL", default_value = "http://127.0.0.1:8080", value_name = "URL")]
    site: SiteUrl,
}

fn role(text: &str) -> Result<Role, String> {
    let names = || GIVEN.map(Role::as_str).join(", ");
    let role: Result<Role, _> = text.parse();
    role.ok().filter(|role| GIVEN.contains(role)).ok_or_else(|| {
        format!("the roles that can be given are {}; officers and members are those who belong to an organisation or body", names())
    })
}

/// Runs the command.
///
/// # Errors
/// When it could not be done.
pub(crate) async fn run(command: User) -> anyhow::Result<ExitCode> {
    match command {
        User::Add { address, name, lang, roles, belongs, function, place } => {
            let gate = gate(&place.database).await?;
            let of = belongs.map(|code| item(&code)).transpose()?;
            let memberships = of.map(|of| Membership { of, function, deputy: None }).into_iter().collect();
            let locale =
                leitwerk_i18n::Locale::of(&lang).with_context(|| format!("“{lang}” is none of the languages of the site"))?;
            let invitation = Invitation {
                address: address.clone(),
                name,
                locale: locale.tag().to_owned(),
                roles: roles.into_iter().collect(),
                memberships,
                by_mail: false,
            };
            let id = gate.invite(&Actor::Operator, &invitation).await.map_err(told)?;
            let link = gate.link_for(&Actor::Operator, id, false, place.site.as_str()).await.map_err(told)?;
            println!("{address} has an account now. Hand over this link; it can be used once, within seven days:\n\n    {link}\n");
        }
        User::List { database } => {
            let gate = gate(&database).await?;
            let accounts = gate.accounts(&Actor::Operator).await.map_err(told)?;
            for account in &accounts {
                println!("{}", line(account));
            }
            if accounts.is_empty() {
                println!("There are no accounts. Make the first: leitwerk user add ADDRESS --name NAME --role administrator");
            }
        }
        User::Disable { address, database } => {
            let (gate, account) = found(&database, &address).await?;
            gate.disable(&Actor::Operator, account.id).await.map_err(told)?;
            println!("{address} cannot sign in any more.");
        }
        User::Enable { address, database } => {
            let (gate, account) = found(&database, &address).await?;
            gate.enable(&Actor::Operator, account.id).await.map_err(told)?;
            println!("{address} can sign in again.");
        }
        User::Delete { address, database } => {
            let (gate, account) = found(&database, &address).await?;
            gate.delete(&Actor::Operator, account.id).await.map_err(told)?;
            println!("The account of {address} is gone.");
        }
        User::Reset { address, second_factor, place } => {
            let (gate, account) = found(&place.database, &address).await?;
            let link = gate.link_for(&Actor::Operator, account.id, second_factor, place.site.as_str()).await.map_err(told)?;
            let time = if account.accepted { "one hour" } else { "seven days" };
            println!("Hand over this link; it can be used once, within {time}:\n\n    {link}\n");
        }
        User::Rights { address, set, database } => {
            let (gate, account) = found(&database, &address).await?;
            if let Some(roles) = set {
                gate.set_roles(&Actor::Operator, account.id, &roles.into_iter().collect()).await.map_err(told)?;
            }
            let account = gate.account(&Actor::Operator, account.id).await.map_err(told)?;
            println!("{}", line(&account));
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn gate(database: &Database) -> anyhow::Result<Gate> {
    let db = cli::open(&database.url).await?;
    Ok(Gate::new(db, key::of(&database.url)?))
}

async fn found(database: &Database, address: &str) -> anyhow::Result<(Gate, Account)> {
    let gate = gate(database).await?;
    let account = gate.db().account_at(address).await?;
    let account = account.with_context(|| format!("there is no account with the address {address}; see: leitwerk user list"))?;
    Ok((gate, account))
}

fn item(code: &str) -> anyhow::Result<ItemRef> {
    let parsed = Code::parse(code).ok().and_then(|code| ItemRef::new(None, code).ok());
    parsed.with_context(|| format!("“{code}” is no code of an organisation (O001) or body (GR01)"))
}

fn told(refused: Refused) -> anyhow::Error {
    match refused {
        Refused::Gone => anyhow::anyhow!("that is not there: an account that is closed, or an organisation or body without entry"),
        Refused::LastAdministrator => {
            anyhow::anyhow!("nobody could manage accounts any more; make somebody else an administrator first")
        }
        other => other.into(),
    }
}

/// One account in a line.
fn line(account: &Account) -> String {
    let mut rights: Vec<String> = account.roles.iter().map(|role| role.as_str().to_owned()).collect();
    rights.extend(account.memberships.iter().map(|membership| membership.of.code().to_string()));
    let state = match account {
        Account { disabled: true, .. } => "closed",
        Account { accepted: false, .. } => "invited",
        _ => "open",
    };
    let factor = if account.second_factor { "second factor" } else { "password only" };
    format!("{:34} {:26} {state:8} {factor:14} {}", account.address, account.name, rights.join(", "))
}
