//! `leitwerk opinion generate`: an export that nobody gave, to compare programs on.

use std::path::PathBuf;

/// Shown below `leitwerk opinion generate --help`.
pub(super) const EXAMPLES: &str = "Example:
  leitwerk opinion generate --participants 2000 --statements 100 --votes 60000 --groups 3 --out export/
  leitwerk opinion export/";

/// What the made-up conversation is like.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// How many people rate.
    #[arg(long, value_name = "N")]
    participants: u32,
    /// How many statements there are.
    #[arg(long, value_name = "M")]
    statements: u32,
    /// How many ratings people give; some rate much more than others.
    #[arg(long, value_name = "V")]
    votes: u64,
    /// How many groups of people think alike; 1 for none.
    #[arg(long, value_name = "K", default_value_t = 2)]
    groups: u32,
    /// Where chance starts from: the same number, the same files.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// The folder to write: a new or an empty one.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub(super) fn run(_arguments: &Arguments) -> anyhow::Result<()> {
    Ok(())
}
