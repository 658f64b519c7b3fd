//! `privacy`: templates for the city's own papers on data protection.

use clap::{Subcommand, ValueEnum};
use leitwerk_model::meaning::Tongue;
use leitwerk_report::privacy;

use crate::output;

/// Which template.
#[derive(Subcommand)]
pub(crate) enum Template {
    /// The record of processing activities (Art. 30 GDPR), to be completed by the city.
    #[command(after_help = "Example:\n  leitwerk privacy record --lang de > verzeichnis.md")]
    Record(Arguments),
    /// The technical and organisational measures (Art. 32 GDPR), to be completed by the city.
    #[command(after_help = "Example:\n  leitwerk privacy measures --lang de > massnahmen.md")]
    Measures(Arguments),
}

/// In which language.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Language of the template.
    #[arg(long, value_enum, default_value_t = Language::De)]
    lang: Language,
}

/// Languages in which the templates are written.
#[derive(Clone, Copy, ValueEnum)]
enum Language {
    /// German.
    De,
    /// English.
    En,
}

impl Arguments {
    fn tongue(&self) -> Tongue {
        match self.lang {
            Language::De => Tongue::German,
            Language::En => Tongue::English,
        }
    }
}

/// Prints the template.
///
/// # Errors
/// When it cannot be printed.
pub(crate) fn run(template: &Template) -> anyhow::Result<()> {
    output::print(&match template {
        Template::Record(arguments) => privacy::record(arguments.tongue()),
        Template::Measures(arguments) => privacy::measures(arguments.tongue()),
    })
}
