//! `backup`: everything in one file, while the site runs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use leitwerk_app::access::Actor;
use leitwerk_app::audit::Chain;
use leitwerk_app::backup::{self, Checked};
use leitwerk_store::audit::Anchor;
use leitwerk_store::look;

use crate::audit::{entries, meaning};
use crate::cli::Database;
use crate::database::{self, with_ending};
use crate::files::{self, Readers};
use crate::output::print;
use crate::unfinished::{Unfinished, sync_folder};

/// Arguments of `backup`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The file; FILE.anchor is written beside it.
    file: PathBuf,
    /// Replace a file of this name.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    database: Database,
}

/// What `--help` shows.
pub(crate) const EXAMPLES: &str = "Example:\n  leitwerk backup /var/backups/leitwerk/2026-11-30.db --db sqlite:/var/lib/leitwerk/leitwerk.db\n\nExit code: 0 the backup is made and in order, 1 it is made, but the audit chain in it is not valid, 2 there is none.";

/// Runs `backup`.
///
/// # Errors
/// When there is no backup in the end; then nothing is left of it, and what was there before still is.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let Some(original) = look::sqlite_file(&arguments.database.url)? else {
        return postgres(&arguments).await;
    };
    let target = &arguments.file;
    refuse_target(target, &original, arguments.force)?;
    let db = database::look(&arguments.database.url).await?;
    let unfinished = Unfinished::beside(target)?;
    // It may have come while another process wrote it.
    refuse_target(target, &original, arguments.force)?;
    let checked = backup::copy(&db, &Actor::Operator, unfinished.path()).await;
    db.close().await;
    let Checked { tables, damage, chain } = checked.with_context(|| format!("{} was not written", target.display()))?;
    if let Some(first) = damage.first() {
        bail!("{} was not written, since the copy is damaged: {first}. Look at the disk (leitwerk doctor)", target.display());
    }
    let chain = chain.context("the copy could not be looked through")?;
    if let (Err(broken), true) = (&chain.found, target.exists()) {
        bail!(
            "{} was not replaced, since the audit chain is not valid any more: {broken}. Name another file, and run: leitwerk audit verify",
            target.display()
        );
    }
    let size = std::fs::metadata(unfinished.path()).map(|found| found.len()).unwrap_or_default();
    unfinished.place()?;
    write_anchor(target, &chain.head)?;
    tell(target, size, tables.made.unwrap_or_default(), &chain)
}

/// What must not be written over.
fn refuse_target(target: &Path, original: &Path, force: bool) -> anyhow::Result<()> {
    if target.is_dir() {
        bail!("{} is a folder; name a file in it, such as {}", target.display(), target.join("2026-11-30.db").display());
    }
    for file in [target.to_owned(), anchor_file(target)] {
        if file.exists() && !force {
            bail!("{} is there already; name another file, or replace it with --force", file.display());
        }
    }
    let same = |one: &PathBuf| target.canonicalize().is_ok_and(|target| one.canonicalize().is_ok_and(|one| one == target));
    if database::Files(original.to_owned()).all().iter().any(same) {
        bail!("{} is the database itself; name another file", target.display());
    }
    Ok(())
}

/// Where the anchor of a backup is.
pub(crate) fn anchor_file(backup: &Path) -> PathBuf {
    with_ending(backup, ".anchor")
}

fn write_anchor(target: &Path, anchor: &Anchor) -> anyhow::Result<()> {
    let file = anchor_file(target);
    files::write(&file, format!("{anchor}\n").as_bytes(), Readers::Nobody)?;
    std::fs::File::open(&file)
        .and_then(|file| file.sync_all())
        .with_context(|| format!("{} cannot be brought to disk", file.display()))?;
    sync_folder(&file)
}

fn tell(target: &Path, size: u64, step: i64, chain: &Chain) -> anyhow::Result<ExitCode> {
    let last = chain.last_at.as_deref().map(|at| format!(", the last from {at}")).unwrap_or_default();
    let kib = size.div_ceil(1024);
    print(&format!(
        "Backup written to {}: {kib} KiB, tables of step {step}, {}{last}.\n",
        target.display(),
        entries(chain.head.seq)
    ))?;
    print(&format!("Anchor, also in {}:\n{}\n", anchor_file(target).display(), chain.head))?;
    let code = match &chain.found {
        Ok(_) => {
            print("It was opened and read through: it is whole, and its audit chain is valid up to the anchor.\n")?;
            ExitCode::SUCCESS
        }
        Err(broken) => {
            eprintln!("warning: the audit chain is not valid: {broken}. {}\nRun: leitwerk audit verify", meaning(broken));
            ExitCode::FAILURE
        }
    };
    print(
        "Not in it: the key file of the installation (leitwerk.key). Keep a copy of that in another place than the backups; without \
         it, what is sealed with it cannot be opened.\n",
    )?;
    Ok(code)
}

/// A server has programs of its own.
async fn postgres(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let db = database::look(&arguments.database.url).await?;
    let anchor = leitwerk_app::audit::anchor(&db, &Actor::Operator).await;
    db.close().await;
    let anchor = anchor?;
    eprintln!(
        "error: PostgreSQL is backed up with its own program: pg_dump --format=custom --file={} DATABASE; keep the following anchor \
         with it, which was taken before, as {}",
        arguments.file.display(),
        anchor_file(&arguments.file).display()
    );
    print(&format!("{anchor}\n"))?;
    Ok(ExitCode::from(2))
}
