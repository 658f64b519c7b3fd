//! `restore`: a backup takes the place of the database, after it was looked through.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use leitwerk_app::access::Actor;
use leitwerk_app::audit::Chain;
use leitwerk_app::backup::{self, Checked};
use leitwerk_store::audit::Anchor;
use leitwerk_store::backup::Ended;
use leitwerk_store::look;

use crate::audit::{entries, meaning, read_anchor};
use crate::backup::anchor_file;
use crate::cli::Database;
use crate::database::{Alone, Files, with_ending};
use crate::output::print;
use crate::unfinished::{Unfinished, sync_folder};

/// Arguments of `restore`.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The backup.
    file: PathBuf,
    /// The end of the chain that was kept with it, as a file or NUMBER:HASH; without it FILE.anchor, where there is one.
    #[arg(long, value_name = "FILE|NUMBER:HASH")]
    anchor: Option<String>,
    /// Put aside a database that is in its place.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    database: Database,
}

/// What `--help` shows.
pub(crate) const EXAMPLES: &str = "Example:\n  systemctl stop leitwerk\n  leitwerk restore /var/backups/leitwerk/2026-11-30.db --db sqlite:/var/lib/leitwerk/leitwerk.db --force\n\nExit code: 0 it is restored, 1 the backup is not in order, 2 it could not be done.";

/// Runs `restore`.
///
/// # Errors
/// When the backup could not take its place; then what was there still is.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let source = &arguments.file;
    let Some(target) = look::sqlite_file(&arguments.database.url)? else {
        bail!(
            "PostgreSQL is restored with its own program: make an empty database, then \
             pg_restore --no-owner --role=leitwerk --dbname=DATABASE {}, then leitwerk audit verify --anchor {}",
            source.display(),
            anchor_file(source).display()
        );
    };
    refuse_source(source)?;
    let anchor = anchor(&arguments)?;
    let old = Files(target.clone());
    if let (Some(there), false) = (old.there().first(), arguments.force) {
        bail!("{} is there already; name another database, or put it aside with --force", there.display());
    }
    // Held until the end: nobody may open the old one while it goes.
    let alone = if target.is_file() { Some(Alone::with(&target)?) } else { None };

    let mut unfinished = Unfinished::beside(&target)?;
    let mut backup = File::open(source).with_context(|| format!("{} cannot be read", source.display()))?;
    std::io::copy(&mut backup, unfinished.file()).with_context(|| format!("{} cannot be copied", source.display()))?;
    let chain = match look_through(source, unfinished.path(), anchor.as_ref()).await? {
        Ok(chain) => chain,
        Err(refused) => {
            eprintln!("Nothing was restored: {refused}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let ended = backup::make_ready(&Actor::Operator, unfinished.path()).await?;
    let ready = backup::check(&Actor::Operator, unfinished.path(), Some(&chain.head)).await?;
    if !ready.damage.is_empty() || ready.chain.is_none_or(|ready| ready.found != chain.found) {
        bail!("the copy of {} was not in order after its tables were brought up to date; nothing was restored", source.display());
    }
    let owned = give_to_owner(unfinished.path(), &target);
    let aside = put_aside(&old)?;
    unfinished.place()?;
    drop(alone);
    tell(source, &target, &chain, anchor.is_some(), ended, aside.as_deref())?;
    if let Err(error) = owned {
        eprintln!("warning: {} belongs to you now ({error}); give it to the user that the program runs as.", target.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn refuse_source(source: &Path) -> anyhow::Result<()> {
    if !source.is_file() {
        bail!("there is no file {}", source.display());
    }
    let log = with_ending(source, "-wal");
    if log.exists() {
        bail!(
            "{} is no backup but a database in use: {} belongs to it. Make a backup of it first: leitwerk backup FILE --db sqlite:{}",
            source.display(),
            log.display(),
            source.display()
        );
    }
    Ok(())
}

/// The anchor that is given, or the one beside the backup.
fn anchor(arguments: &Arguments) -> anyhow::Result<Option<Anchor>> {
    if let Some(given) = &arguments.anchor {
        return read_anchor(given).map(Some);
    }
    let beside = anchor_file(&arguments.file);
    if beside.is_file() { read_anchor(&beside.to_string_lossy()).map(Some) } else { Ok(None) }
}

/// Looks a copy of the backup through, and says why it must not be restored.
async fn look_through(source: &Path, copy: &Path, anchor: Option<&Anchor>) -> anyhow::Result<Result<Chain, String>> {
    let name = source.display();
    let checked = match backup::check(&Actor::Operator, copy, anchor).await {
        Ok(checked) => checked,
        Err(leitwerk_app::Error::NoTables) => return Ok(Err(format!("{name} is no backup of this program."))),
        Err(leitwerk_app::Error::Store(leitwerk_store::Error::Open { reason, .. })) => {
            return Ok(Err(format!("{name} cannot be opened: {reason}.")));
        }
        Err(error) => return Err(error).with_context(|| format!("{name} cannot be restored")),
    };
    let Checked { damage, chain, .. } = checked;
    let Some(chain) = chain else {
        let first = damage.first().map(String::as_str).unwrap_or_default();
        return Ok(Err(format!("{name} is damaged: {first}. Take another backup.")));
    };
    if let Err(broken) = &chain.found {
        return Ok(Err(format!("its audit chain is not valid: {broken}. {} Take an earlier backup.", meaning(broken))));
    }
    Ok(Ok(chain))
}

/// Gives a new file to whom the old one belongs, or the folder: restored by root, it is used by the service.
#[cfg(unix)]
fn give_to_owner(new: &Path, target: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let owner = fs::metadata(target).or_else(|_| fs::metadata(folder))?;
    let own = fs::metadata(new)?;
    if (own.uid(), own.gid()) == (owner.uid(), owner.gid()) { Ok(()) } else { chown(new, Some(owner.uid()), Some(owner.gid())) }
}

#[cfg(not(unix))]
fn give_to_owner(_: &Path, _: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Keeps the old database under another name, its log with it. Gives the name.
fn put_aside(old: &Files) -> anyhow::Result<Option<PathBuf>> {
    let there = old.there();
    if there.is_empty() {
        return Ok(None);
    }
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H-%M-%SZ");
    let aside = Files(with_ending(&old.0, &format!(".before-{now}")));
    if let Some(taken) = aside.there().first() {
        bail!("{} is there already; wait a second and do this again", taken.display());
    }
    for (from, to) in old.all().into_iter().zip(aside.all()).filter(|(from, _)| there.contains(from)) {
        fs::rename(&from, &to).with_context(|| format!("{} cannot be put aside", from.display()))?;
    }
    sync_folder(&old.0)?;
    Ok(Some(aside.0))
}

fn tell(source: &Path, target: &Path, chain: &Chain, anchored: bool, ended: Ended, aside: Option<&Path>) -> anyhow::Result<()> {
    let last = chain.last_at.as_deref().map(|at| format!(", the last from {at}")).unwrap_or_default();
    print(&format!("{} restored to {}: {}{last}.\n", source.display(), target.display(), entries(chain.head.seq)))?;
    print(&format!("The audit chain is valid and ends at {}.\n", chain.head))?;
    if !anchored {
        eprintln!("warning: there was no anchor to compare it with, so nobody can tell whether its end was cut off.");
    }
    let Ended { sessions, links, mails } = ended;
    if ended != Ended::default() {
        print(&format!(
            "Ended, since they may have been closed, used or sent meanwhile: {sessions} sessions, {links} links from mails, \
             {mails} mails that waited.\n"
        ))?;
    }
    if let Some(aside) = aside {
        print(&format!("The database that was there is kept as {}. Delete it when you are sure.\n", aside.display()))?;
    }
    print(
        "The key file of the installation (leitwerk.key) is not part of a backup: the one from then must lie beside the database.\n\
         People who were erased since the backup was made are there again: erase them again before the site is open.\n",
    )
}
