//! `doctor`: looks the installation through and says what to do. Nothing is changed.

mod backups;
mod disk;
mod doors;
mod engine;
mod finding;
mod rights;
mod secrets;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use jiff::Timestamp;
use leitwerk_app::access::Actor;
use leitwerk_app::doctor::{self, Facts};
use leitwerk_app::mail::Transport;
use leitwerk_store::look;
use leitwerk_web::SiteUrl;
use serde_json::json;

use crate::cli::Database;
use crate::database;
use crate::doctor::backups::Kept;
use crate::doctor::finding::{Finding, Verdict};
use crate::doctor::secrets::Mail;
use crate::output::print;
use crate::{key, post};

/// Arguments of `doctor`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    database: Database,
    /// Public address of the site.
    #[arg(long = "url", env = "LEITWERK_URL", value_name = "URL")]
    site: Option<SiteUrl>,
    /// Address that the site listens on.
    #[arg(long, env = "LEITWERK_LISTEN")]
    listen: Option<SocketAddr>,
    /// Folder with the backups and their anchors.
    #[arg(long, env = "LEITWERK_BACKUP", value_name = "FOLDER")]
    backups: Option<PathBuf>,
    #[command(flatten)]
    mail: post::Server,
    /// How to write what was found.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// How to write what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// What `--help` shows.
pub(crate) const EXAMPLES: &str = "Examples:\n  leitwerk doctor --db sqlite:/var/lib/leitwerk/leitwerk.db --backups /var/backups/leitwerk\n  leitwerk doctor --format json\n\nExit code: 0 no problems, 1 problems, 2 the installation could not be looked through.";

/// What is known of an installation.
pub(crate) struct Installation {
    /// The database file; none where a server keeps it.
    pub(crate) file: Option<PathBuf>,
    /// What the database says about itself.
    pub(crate) facts: Facts,
    /// The time of this machine.
    pub(crate) now: Timestamp,
    /// Public address of the site.
    pub(crate) site: Option<SiteUrl>,
    /// Address that the site listens on.
    pub(crate) listen: Option<SocketAddr>,
    /// Folder with the backups.
    pub(crate) backups: Option<PathBuf>,
    /// The newest of them with an anchor.
    pub(crate) newest: Option<Kept>,
    /// The key file; none where the environment holds the key.
    pub(crate) key: Option<PathBuf>,
    /// The mail server.
    pub(crate) mail: Mail,
}

/// One point that is looked at. A point that cannot be decided says nothing.
type Check = fn(&Installation) -> Vec<Finding>;

/// Everything that is looked at, in this order. A new point is a function in the file of its topic and a line here.
const CHECKS: &[Check] = &[
    engine::versions,
    engine::durability,
    engine::letters,
    engine::damage,
    engine::chain,
    rights::database,
    rights::folder,
    rights::key,
    secrets::key,
    secrets::mail,
    disk::kind,
    disk::space,
    disk::clock,
    backups::age,
    doors::listening,
    doors::address,
];

/// Runs `doctor`.
///
/// # Errors
/// When the database cannot be read at all.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let Arguments { database, site, listen, backups, mail, format } = arguments;
    let file = look::sqlite_file(&database.url)?;
    let newest = backups.as_deref().and_then(backups::newest);
    let db = database::look(&database.url).await?;
    let facts = doctor::facts(&db, &Actor::Operator, newest.as_ref().map(|kept| &kept.anchor)).await;
    db.close().await;
    let (key, mail) = (key::file_of(&database.url), mail_of(&mail).await);
    let installation = Installation { file, facts: facts?, now: Timestamp::now(), site, listen, backups, newest, key, mail };
    let findings: Vec<Finding> = CHECKS.iter().flat_map(|check| check(&installation)).collect();
    print(&if format == Format::Json { as_json(&findings) } else { as_text(&findings) })?;
    Ok(if count(&findings, Verdict::Problem) == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn mail_of(server: &post::Server) -> Mail {
    match server.transport() {
        Ok(Transport::Shown) => Mail::None,
        Err(error) => Mail::Bad(format!("{error:#}")),
        Ok(transport) => match transport.test().await {
            Ok(true) => Mail::Answers,
            Ok(false) => Mail::Silent("it refuses".to_owned()),
            Err(error) => Mail::Silent(error.to_string()),
        },
    }
}

fn count(findings: &[Finding], verdict: Verdict) -> usize {
    findings.iter().filter(|finding| finding.verdict == verdict).count()
}

fn as_text(findings: &[Finding]) -> String {
    let mut text: String = findings.iter().map(|finding| format!("{finding}\n")).collect();
    let number = |count, one: &str| if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") };
    let [problems, warnings] = [Verdict::Problem, Verdict::Warning].map(|verdict| count(findings, verdict));
    text.push_str(&format!("\n{}, {}.\n", number(problems, "problem"), number(warnings, "warning")));
    text
}

fn as_json(findings: &[Finding]) -> String {
    let document = json!({
        "problems": count(findings, Verdict::Problem),
        "warnings": count(findings, Verdict::Warning),
        "findings": findings,
    });
    format!("{document:#}\n")
}
