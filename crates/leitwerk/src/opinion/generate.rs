//! `leitwerk opinion generate`: an export that nobody gave, to compare programs on.

use std::io::{BufWriter, Write as _};
use std::path::PathBuf;

use anyhow::{Context, bail};
use indicatif::{ProgressBar, ProgressStyle};
use leitwerk_analysis::opinion::export::File;
use leitwerk_analysis::opinion::generate::{Outputs, Plan, generate};

use super::folder;
use crate::files::{Pending, Readers};

/// Shown below `leitwerk opinion generate --help`.
pub(super) const EXAMPLES: &str = "Example:
  leitwerk opinion generate --participants 2000 --statements 100 --votes 60000 --groups 3 --out export/
  leitwerk opinion export/

The same numbers give the same files, byte for byte.";

/// What the made-up conversation is like.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// How many people rate.
    #[arg(long, value_name = "N")]
    participants: u32,
    /// How many statements there are.
    #[arg(long, value_name = "M")]
    statements: u32,
    /// How many ratings there are in all; most people rate little, a few a lot.
    #[arg(long, value_name = "V")]
    votes: u64,
    /// How many groups of people think alike; 1: views differ without forming groups; 0: pure chance.
    #[arg(long, value_name = "K", default_value_t = 2)]
    groups: u32,
    /// Where chance starts from: the same number, the same files.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// The folder to write: a new or an empty one.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Writes the export: all its files, or none.
///
/// # Errors
/// When there is no such conversation, or the folder is not free or cannot be written.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let Arguments { participants, statements, votes, groups, seed, ref out } = *arguments;
    // What lies there could be a real conversation.
    if !folder::is_free(out)? {
        bail!("{} holds files. Name a new folder, or an empty one.", out.display());
    }
    let plan = Plan { participants, statements, votes, groups, seed };
    let mut pending = Pending::default();
    pending.make_folder(out)?;
    let mut open = |file: File| pending.open(&out.join(file.name()), Readers::Usual).map(BufWriter::new);
    let mut writers = [open(File::Votes)?, open(File::Comments)?, open(File::Participants)?, open(File::Summary)?];
    let bar = bar(votes);
    let [votes, comments, participants, summary] = &mut writers;
    let done = generate(&plan, Outputs { votes, comments, participants, summary }, &mut |rows| bar.set_position(rows));
    bar.finish_and_clear();
    done?;
    for writer in &mut writers {
        writer.flush().with_context(|| format!("{} cannot be written", out.display()))?;
    }
    drop(writers);
    pending.place()?;
    println!("{} ratings of made-up people written to {}.", plan.votes, out.display());
    Ok(())
}

/// Shows on a terminal how far it is.
fn bar(rows: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {human_pos} / {human_len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(rows).with_style(style)
}
