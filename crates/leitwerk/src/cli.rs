//! The command line.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{CommandFactory, Parser, Subcommand};
use indicatif::ProgressBar;
use leitwerk_app::access::Actor;
use leitwerk_app::bundles::ImportError;
use leitwerk_app::gate::Gate;
use leitwerk_app::mail::Transport;
use leitwerk_store::Db;
use leitwerk_web::SiteUrl;

use crate::server::Door;
use crate::{audit, backup, check, diff, doctor, folder, key, opinion, post, privacy, report, restore, retention, server, user};

/// From what a city promises to what it does: an integration Leitbild, written together, carried out, watched.
#[derive(Parser)]
#[command(name = "leitwerk", version, after_help = "Begin with: leitwerk demo")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Address of the database.
#[derive(clap::Args)]
pub(crate) struct Database {
    /// Database: sqlite:FILE or postgres://user:password@host/name.
    #[arg(long = "db", env = "LEITWERK_DB", default_value = "sqlite:leitwerk.db", value_name = "URL")]
    pub(crate) url: String,
}

#[derive(Subcommand)]
enum Command {
    /// Show the fictional city of Musterstadt.
    #[command(after_help = "Example:\n  leitwerk demo --listen 127.0.0.1:8081")]
    Demo {
        /// Database; beside your other data where none is named.
        #[arg(long = "db", value_name = "URL")]
        url: Option<String>,
        /// Address to listen on.
        #[arg(long, env = "LEITWERK_LISTEN", default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
    },
    /// Serve a city's site.
    #[command(
        after_help = "Example:\n  leitwerk serve --db postgres://leitwerk@localhost/leitwerk --listen 127.0.0.1:8080 --url https://leitbild.example.org"
    )]
    Serve {
        #[command(flatten)]
        database: Database,
        /// Address to listen on.
        #[arg(long, env = "LEITWERK_LISTEN", default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
        /// Public address of the site, for feeds and search engines; without it http:// and the address it listens on.
        #[arg(long = "url", env = "LEITWERK_URL", value_name = "URL")]
        site: Option<SiteUrl>,
        /// Servers in front of this one, by address, whose word on who calls is taken (X-Forwarded-For).
        #[arg(long = "proxy", env = "LEITWERK_PROXY", value_name = "ADDRESS", value_delimiter = ',')]
        proxies: Vec<IpAddr>,
        #[command(flatten)]
        mail: post::Server,
    },
    /// Look after accounts.
    #[command(subcommand)]
    User(user::User),
    /// Bring the tables of a database up to date.
    #[command(after_help = "Example:\n  leitwerk migrate --db sqlite:leitwerk.db")]
    Migrate {
        #[command(flatten)]
        database: Database,
    },
    /// Read something into the database.
    #[command(subcommand)]
    Import(Import),
    /// Write something out of the database.
    #[command(subcommand)]
    Export(Export),
    /// Find the holes of a Leitbild: what is promised and not done, unanswered, overdue, contradictory.
    #[command(
        after_help = "Examples:\n  leitwerk check demo\n  leitwerk check city/ --rule LW001,LW006\n  leitwerk check sqlite:leitwerk.db --format json\n\nExit code: 0 nothing grave, 1 at least one error, 2 the check could not run."
    )]
    Check(check::Check),
    /// Tell what a rule of the check means, why it matters and how to mend what it finds.
    #[command(after_help = "Examples:\n  leitwerk explain LW001\n  leitwerk explain")]
    Explain(check::Explain),
    /// Show what changed from one edition to a later one, or from one bundle to another.
    #[command(after_help = diff::EXAMPLES)]
    Diff(diff::Arguments),
    /// Write an edition and its state as one file, to read, print and pass on.
    #[command(
        after_help = "Examples:\n  leitwerk report examples/muenster --edition 2008 --lang de --out m.html\n  leitwerk report demo --out - > report.html"
    )]
    Report(report::Arguments),
    /// Show what the answers of many people say: which views there are, what all share, what divides, and how sure that is.
    #[command(after_help = opinion::EXAMPLES)]
    Opinion(opinion::Arguments),
    /// Print a template for the city's own papers on data protection.
    #[command(subcommand)]
    Privacy(privacy::Template),
    /// Delete what is kept too long: ended sessions, old mails, accounts nobody accepted. A running site does so every day.
    #[command(after_help = "Example:\n  leitwerk retention --dry-run --db sqlite:leitwerk.db")]
    Retention {
        /// Only say what would be deleted.
        #[arg(long)]
        dry_run: bool,
        #[command(flatten)]
        database: Database,
    },
    /// Look at the chain of what was done: whether it was changed afterwards.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Write everything into one file, while the site runs. PostgreSQL has programs of its own for that.
    #[command(after_help = backup::EXAMPLES)]
    Backup(backup::Arguments),
    /// Put a backup in the place of the database, after it was looked through.
    #[command(after_help = restore::EXAMPLES)]
    Restore(restore::Arguments),
    /// Look the installation through and say what to do: rights, settings, disk, clock, versions, backups. Nothing is changed.
    #[command(after_help = doctor::EXAMPLES)]
    Doctor(doctor::Arguments),
    /// Print a script that completes commands in your shell.
    #[command(after_help = "Example:\n  leitwerk completions bash > /etc/bash_completion.d/leitwerk")]
    Completions {
        /// Your shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Subcommand)]
enum Import {
    /// A bundle: a folder of TOML, CSV and GeoJSON files. All of it is taken, or nothing.
    #[command(
        after_help = "Examples:\n  leitwerk import bundle examples/muenster --db sqlite:m.db\n  leitwerk import bundle city/ --replace"
    )]
    Bundle {
        /// The folder.
        folder: PathBuf,
        /// Take out of the database what the bundle does not name.
        #[arg(long)]
        replace: bool,
        #[command(flatten)]
        database: Database,
    },
    /// Borders of districts from a GeoJSON file (WGS 84).
    #[command(after_help = "Example:\n  leitwerk import borders stadtteile.geojson --property NR_STATIST --db sqlite:m.db")]
    Borders {
        /// The file.
        file: PathBuf,
        /// The property that holds a district's number, code or name.
        #[arg(long, default_value = "code")]
        property: String,
        #[command(flatten)]
        database: Database,
    },
}

#[derive(Subcommand)]
enum Export {
    /// Everything as a bundle, in canonical form.
    #[command(after_help = "Example:\n  leitwerk export bundle city/ --db sqlite:leitwerk.db")]
    Bundle {
        /// The folder; new, empty, or holding a bundle already.
        folder: PathBuf,
        #[command(flatten)]
        database: Database,
    },
    /// Everything public as tables for spreadsheets, as on the site; drafts and what is internal stay here.
    #[command(after_help = "Example:\n  leitwerk export csv tables/ --db sqlite:leitwerk.db")]
    Csv {
        /// The folder; new, empty, or holding such tables already.
        folder: PathBuf,
        #[command(flatten)]
        database: Database,
    },
}

/// Runs the program.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    log(if matches!(cli.command, Command::Serve { .. }) { "info,sqlx=warn" } else { "warn,sqlx=error" });
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    match runtime.block_on(execute(cli.command)) {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

/// The log goes to standard error, as text or (LEITWERK_LOG_FORMAT=json) one object a line; LEITWERK_LOG says how much.
fn log(usual: &str) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("LEITWERK_LOG").unwrap_or_else(|_| usual.into());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if std::env::var("LEITWERK_LOG_FORMAT").is_ok_and(|format| format == "json") { log.json().init() } else { log.init() }
}

fn fail(error: &anyhow::Error) -> ExitCode {
    eprintln!("error: {error:#}");
    ExitCode::from(2)
}

async fn execute(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Demo { url, listen } => {
            let url = match url {
                Some(url) => url,
                None => server::demo_database()?,
            };
            let db = open(&url).await?;
            server::load_demo(&db).await?;
            let gate = Gate::new(db, key::of(&url)?);
            let greeting = server::open_examples(&gate).await?;
            let door = Door { listen, site: None, proxies: Vec::new(), transport: Transport::Shown };
            server::serve(gate, door, &greeting).await?;
        }
        Command::Serve { database, listen, site, proxies, mail } => {
            let transport = mail.transport()?;
            let db = open(&database.url).await?;
            let greeting = if db.head().await? == leitwerk_store::Head(0) {
                format!(
                    "This database is empty. Fill it with: leitwerk import bundle FOLDER --db {}\n\nThe site is open:",
                    database.url
                )
            } else {
                "The site is open:".to_owned()
            };
            let gate = Gate::new(db, key::of(&database.url)?);
            server::serve(gate, Door { listen, site, proxies, transport }, &greeting).await?;
        }
        Command::User(command) => return user::run(command).await,
        Command::Migrate { database } => {
            open(&database.url).await?.close().await;
            println!("The tables are up to date.");
        }
        Command::Import(Import::Bundle { folder, replace, database }) => {
            return import_bundle(&folder, replace, &database.url).await;
        }
        Command::Import(Import::Borders { file, property, database }) => {
            return import_borders(&file, &property, &database.url).await;
        }
        Command::Export(Export::Bundle { folder, database }) => {
            let db = open(&database.url).await?;
            let waiting = waiting("everything is being read …");
            let files = leitwerk_app::bundles::export(&db, &Actor::Operator).await?;
            waiting.finish_and_clear();
            db.close().await;
            if files.is_empty() {
                anyhow::bail!("this database is empty; is it the right one? Name another with --db");
            }
            folder::write(&folder, &files)?;
            println!("{} files written to {}.", files.len(), folder.display());
        }
        Command::Check(asked) => return check::run(asked).await,
        Command::Explain(asked) => return check::explain(&asked),
        Command::Diff(arguments) => diff::run(&arguments).await?,
        Command::Export(Export::Csv { folder, database }) => {
            let db = open(&database.url).await?;
            let public = leitwerk_app::public::read(&db, &Actor::Operator).await?.leitbild;
            db.close().await;
            if public.is_empty() {
                anyhow::bail!("there is nothing public in this database; is it the right one? Name another with --db");
            }
            let tables = leitwerk_report::csv::tables(&public);
            folder::write_tables(&folder, &tables)?;
            println!("{} tables written to {}. dictionary.csv explains every column.", tables.len(), folder.display());
        }
        Command::Report(arguments) => {
            let waiting = waiting("the report is being written …");
            let done = report::run(arguments).await;
            waiting.finish_and_clear();
            done?;
        }
        Command::Opinion(arguments) => opinion::run(arguments)?,
        Command::Privacy(template) => privacy::run(&template)?,
        Command::Retention { dry_run, database } => {
            let db = open(&database.url).await?;
            retention::run(&db, dry_run).await?;
            db.close().await;
        }
        Command::Audit(asked) => return audit::run(asked).await,
        Command::Backup(arguments) => return backup::run(arguments).await,
        Command::Restore(arguments) => return restore::run(arguments).await,
        Command::Doctor(arguments) => return doctor::run(arguments).await,
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "leitwerk", &mut std::io::stdout());
        }
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) async fn open(url: &str) -> anyhow::Result<Db> {
    let db = Db::open(url).await?;
    db.migrate().await?;
    Ok(db)
}

async fn import_bundle(folder: &std::path::Path, replace: bool, url: &str) -> anyhow::Result<ExitCode> {
    let files = folder::read(folder)?;
    let db = open(url).await?;
    let waiting = waiting(&format!("{} files are being checked and written …", files.len()));
    let done = leitwerk_app::bundles::import(&db, &Actor::Operator, &files, replace).await;
    waiting.finish_and_clear();
    db.close().await;
    match done {
        Ok(outcome) => {
            println!(
                "{}: {} created, {} changed, {} removed, {} unchanged.",
                folder.display(),
                outcome.created.len(),
                outcome.changed.len(),
                outcome.removed.len(),
                outcome.unchanged
            );
            if outcome.absent > 0 {
                println!("{} items of the database are not in the folder. They stay; --replace takes them out.", outcome.absent);
            }
            if !outcome.unread.is_empty() {
                println!(
                    "{} texts in plain German are called reviewed, and nobody noted who read them. They are kept as translated; \
                     who read them is noted on the pages where they are translated.",
                    outcome.unread.len()
                );
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => refuse(error),
    }
}

async fn import_borders(file: &std::path::Path, property: &str, url: &str) -> anyhow::Result<ExitCode> {
    let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let db = open(url).await?;
    let name = file.display().to_string();
    let done = leitwerk_app::borders::import(&db, &Actor::Operator, &name, &bytes, property).await;
    db.close().await;
    match done {
        Ok(outcome) => {
            println!("{} districts have borders from {name} now.", outcome.districts.len());
            if !outcome.unknown.is_empty() {
                println!("Fits no district: {}.", outcome.unknown.join(", "));
            }
            if !outcome.without.is_empty() {
                let codes: Vec<String> = outcome.without.iter().map(ToString::to_string).collect();
                println!("Not in the file: {}.", codes.join(", "));
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => refuse(error),
    }
}

/// Shows on a terminal that work is going on.
fn waiting(what: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(what.to_owned());
    bar.enable_steady_tick(std::time::Duration::from_millis(120));
    bar
}

/// Prints mistakes one by one; nothing was changed.
fn refuse(error: ImportError) -> anyhow::Result<ExitCode> {
    match error {
        ImportError::Mistakes(mistakes) => {
            for mistake in &mistakes {
                eprintln!("{mistake}\n");
            }
            let count = mistakes.len();
            eprintln!("Nothing was imported: {count} {} to mend.", if count == 1 { "mistake" } else { "mistakes" });
            Ok(ExitCode::FAILURE)
        }
        ImportError::Other(error) => Err(error.into()),
    }
}
