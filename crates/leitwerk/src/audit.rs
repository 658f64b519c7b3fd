//! `audit`: whether what was done was changed afterwards, and the end of the chain to keep elsewhere.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use leitwerk_app::access::Actor;
use leitwerk_app::audit::{self, Chain};
use leitwerk_store::audit::{Anchor, Broken};

use crate::cli::Database;
use crate::database;
use crate::output::print;

#[derive(clap::Subcommand)]
pub(crate) enum Audit {
    /// Recompute the chain of what was done, and say whether it was changed afterwards.
    #[command(
        after_help = "Examples:\n  leitwerk audit verify --db sqlite:leitwerk.db\n  leitwerk audit verify --anchor /var/backups/leitwerk/2026-11-30.db.anchor\n\nExit code: 0 the chain is valid, 1 it is not, 2 it could not be read."
    )]
    Verify {
        /// An end of the chain that was kept elsewhere: a file (every backup has one), or NUMBER:HASH.
        #[arg(long, value_name = "FILE|NUMBER:HASH")]
        anchor: Option<String>,
        #[command(flatten)]
        database: Database,
    },
    /// Print the end of the chain in one line, to be kept elsewhere: only with it a cut end can be noticed.
    #[command(after_help = "Example:\n  leitwerk audit anchor --db sqlite:leitwerk.db > 2026-11-30.anchor")]
    Anchor {
        #[command(flatten)]
        database: Database,
    },
}

/// Runs `audit`.
///
/// # Errors
/// When the database cannot be read.
pub(crate) async fn run(asked: Audit) -> anyhow::Result<ExitCode> {
    match asked {
        Audit::Verify { anchor, database } => {
            let anchor = anchor.as_deref().map(read_anchor).transpose()?;
            let db = database::look(&database.url).await?;
            let chain = audit::verify(&db, &Actor::Operator, anchor.as_ref()).await;
            db.close().await;
            let chain = chain?;
            print(&tell(&chain, anchor.as_ref()))?;
            Ok(if chain.found.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        Audit::Anchor { database } => {
            let db = database::look(&database.url).await?;
            let anchor = audit::anchor(&db, &Actor::Operator).await;
            db.close().await;
            print(&format!("{}\n", anchor?))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// An anchor as somebody gives it: written out, or in a file.
///
/// # Errors
/// When it is neither.
pub(crate) fn read_anchor(given: &str) -> anyhow::Result<Anchor> {
    if let Ok(anchor) = given.parse() {
        return Ok(anchor);
    }
    let file = Path::new(given);
    if !file.is_file() {
        bail!("{given} is neither a file nor an anchor; an anchor is NUMBER:HASH, as leitwerk audit anchor prints it");
    }
    let text = std::fs::read_to_string(file).with_context(|| format!("{given} cannot be read"))?;
    text.parse().with_context(|| format!("{given} holds no anchor"))
}

/// What was found, in plain words.
fn tell(chain: &Chain, anchor: Option<&Anchor>) -> String {
    let broken = match &chain.found {
        Ok(count) => return valid(chain, *count, anchor),
        Err(broken) => broken,
    };
    format!("The audit chain is not valid: {broken}.\n\n{}\n\n{NEXT}\n", meaning(broken))
}

fn valid(chain: &Chain, count: i64, anchor: Option<&Anchor>) -> String {
    let last = chain.last_at.as_deref().map(|at| format!(", the last from {at}")).unwrap_or_default();
    let mut said = format!("The audit chain is valid: {}{last}.\n", entries(count));
    if chain.erased.actors > 0 {
        said.push_str(&format!("In {} of them who acted was erased, as the rules on erasure have it.\n", chain.erased.actors));
    }
    if chain.erased.details > 0 {
        said.push_str(&format!("Of {} of them only date and kind are left; the rest was erased.\n", chain.erased.details));
    }
    said.push_str(&match anchor {
        Some(anchor) => {
            format!("It contains entry {} just as the anchor has it, so its end was not cut off before that.\n", anchor.seq)
        }
        None => "Whether its end was cut off only an anchor can tell: leitwerk audit verify --anchor FILE\n".to_owned(),
    });
    said
}

/// A number of entries in words.
pub(crate) fn entries(count: i64) -> String {
    match count {
        0 => "no entries yet".to_owned(),
        1 => "1 entry".to_owned(),
        count => format!("{count} entries"),
    }
}

/// What a break means.
pub(crate) fn meaning(broken: &Broken) -> String {
    match broken {
        Broken::Missing(seq) => format!(
            "{} Entry {seq} was deleted, or what is stored is damaged. What it said is not known any more; whether later \
             entries are as they were made cannot be told.",
            before(*seq)
        ),
        Broken::Changed(seq) => format!(
            "{} Entry {seq} is not as it was made: it, or the order of entries, was changed in the database, past the program.",
            before(*seq)
        ),
        Broken::DetailChanged(seq) => format!(
            "{} That entry {seq} was made, and when, is as it was; who did it or what was changed is not as it was written then.",
            before(*seq)
        ),
        Broken::NotAnchored(seq) => format!(
            "The entries that are there fit together, but the anchor was taken from a chain in which entry {seq} was there, and \
             with another hash. Either the anchor belongs to another database, or the end was cut off and what was done then is gone."
        ),
    }
}

fn before(seq: i64) -> String {
    match seq - 1 {
        0 => "Nothing comes before it.".to_owned(),
        1 => "Entry 1 is in order.".to_owned(),
        last => format!("Entries 1 to {last} are in order."),
    }
}

const NEXT: &str = "What to do: leave the database as it is and keep a copy of it. Look for the newest backup that is still in order \
                    (leitwerk audit verify --db sqlite:BACKUP --anchor BACKUP.anchor): what happened lies between it and the next. \
                    Find out who had access to the database; whoever answers for data protection has to know. Then decide whether \
                    to bring that backup back (leitwerk restore).";
