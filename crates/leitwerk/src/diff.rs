//! `leitwerk diff`: what changed, as text or JSON.

mod bundles;
mod editions;

use anyhow::{Context, bail};
use leitwerk_i18n::Locale;
use leitwerk_model::code::Code;
use leitwerk_model::diff;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use serde::Serialize;

use crate::paper::Paper;
use crate::{given, language, output};

/// Shown below `leitwerk diff --help`.
pub(crate) const EXAMPLES: &str = "Examples:
  leitwerk diff demo 2020 2025
  leitwerk diff city/ 2019 2025 --lang en
  leitwerk diff sqlite:leitwerk.db 2020 2025 --format json > diff.json
  leitwerk diff city-before/ city-after/

A bundle is a folder, the address of a database, or “demo”, the fictional city inside the program.
Goals are paired by the successions recorded in the bundle. docs/diff.md describes the JSON.";

/// What to compare.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The bundle with both editions; or the earlier of two bundles.
    bundle: String,
    /// The earlier edition; or the other bundle.
    old: String,
    /// The later edition.
    new: Option<String>,
    /// What comes out.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Language of headings and titles: de, en, ar or de-simple. As the bundle's texts where none is named.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// What comes out.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// To be read.
    Text,
    /// For other programs.
    Json,
}

/// Compares what was named, and prints it.
///
/// # Errors
/// When a bundle cannot be read, or the editions cannot be compared.
pub(crate) async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let asked = arguments.lang.as_deref();
    if let Some(new) = &arguments.new {
        let (old, new) = (edition(&arguments.old)?, edition(new)?);
        let given = given::read(&arguments.bundle).await?;
        let leitbild = &given.reading.leitbild;
        let t = language::of(asked, leitbild)?;
        let diff = diff::editions(leitbild, &old, &new)?;
        return print(arguments.format, &diff, || editions::text(&diff, leitbild, t, Paper::of_terminal()));
    }
    if edition(&arguments.old).is_ok() && !std::path::Path::new(&arguments.old).exists() {
        bail!(
            "{0} is an edition. Name the one to compare it with, too: leitwerk diff {1} {0} 2025",
            arguments.old,
            arguments.bundle
        );
    }
    let before = given::read(&arguments.bundle).await?.reading.leitbild;
    let after = given::read(&arguments.old).await?.reading.leitbild;
    let t = language::of(asked, &after)?;
    let diff = diff::bundles::bundles(&before, &after);
    print(arguments.format, &diff, || bundles::text(&diff, (&arguments.bundle, &arguments.old), t, Paper::of_terminal()))
}

fn print(format: Format, diff: &impl Serialize, text: impl FnOnce() -> String) -> anyhow::Result<()> {
    let out = match format {
        Format::Text => text(),
        Format::Json => serde_json::to_string_pretty(diff).context("the result cannot be written as JSON")? + "\n",
    };
    output::print(&out)
}

fn edition(text: &str) -> anyhow::Result<Code> {
    let code = Code::parse(text).ok().filter(|code| code.kind() == Kind::Edition);
    code.with_context(|| {
        format!("“{text}” is not an edition; editions are named by their year, as in: leitwerk diff demo 2020 2025")
    })
}

fn lang(t: &Locale) -> Lang {
    t.tag().parse().unwrap_or_else(|_| Lang::german())
}

/// A count as messages take it.
fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
