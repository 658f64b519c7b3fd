//! `report`: an edition and its state as one file.

use std::path::{Path, PathBuf};

use anyhow::Context;
use leitwerk_model::check::{Question, check};
use leitwerk_model::code::Code;
use leitwerk_model::when::When;
use leitwerk_report::document::Document;
use leitwerk_report::edition::{self, Options};
use leitwerk_report::html;

use crate::files::{self, Readers};
use crate::{given, language, output};

/// What the command is asked for.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to report on: a folder, the address of a database (sqlite:FILE, postgres://…), or the word demo.
    #[arg(value_name = "BUNDLE")]
    bundle: String,
    /// Code of the edition; the one in force, or else the latest, where none is named.
    #[arg(long, value_name = "CODE")]
    edition: Option<Code>,
    /// Language of the report; the city's first where none is named.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Day of the report, to be printed: 2025-10-15.
    #[arg(long, value_name = "DATE")]
    on: Option<When>,
    /// Add the findings of the check, for the office only.
    #[arg(long)]
    with_findings: bool,
    /// Where to write it: a file ending in .html or .pdf, or - to print the HTML.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Makes the report and writes it: the whole file or none.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let form = Form::of(&arguments.out)?;
    let given = given::read(&arguments.bundle).await?;
    let leitbild = &given.reading.leitbild;
    let edition = match arguments.edition {
        Some(edition) => edition,
        None => edition::usual(leitbild).cloned().with_context(|| format!("{} has no edition to report on", arguments.bundle))?,
    };
    let locale = language::of(arguments.lang.as_deref(), leitbild)?;
    // Without findings nothing depends on the day, and the same data give the same bytes whenever they are printed.
    let today = arguments.with_findings.then(|| given.day(arguments.on));
    let findings =
        today.map_or_else(Vec::new, |today| check(leitbild, &Question { today, edition: Some(edition.clone()) }).findings);
    let document = edition::document(leitbild, &Options { edition, locale, on: arguments.on.or(today), findings })?;
    match form {
        Form::Print => output::print(&html::html(&document)),
        Form::Html => write(&arguments.out, html::html(&document).as_bytes()),
        Form::Pdf => write(&arguments.out, &pdf(&document)?),
    }
}

/// What the report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Print,
    Html,
    Pdf,
}

impl Form {
    fn of(out: &Path) -> anyhow::Result<Form> {
        let ending = out.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            _ if out == Path::new("-") => Ok(Form::Print),
            "html" | "htm" => Ok(Form::Html),
            "pdf" => Ok(Form::Pdf),
            _ => anyhow::bail!("{} does not say what to write; name a file ending in .html or .pdf", out.display()),
        }
    }
}

/// The report as a PDF.
#[cfg(feature = "pdf")]
fn pdf(document: &Document) -> anyhow::Result<Vec<u8>> {
    let fonts = leitwerk_report_pdf::Fonts::of_this_system()?;
    Ok(leitwerk_report_pdf::pdf(document, &fonts)?)
}

/// That there is none: Typst is large, and many can do without.
#[cfg(not(feature = "pdf"))]
fn pdf(_: &Document) -> anyhow::Result<Vec<u8>> {
    anyhow::bail!(
        "this build of leitwerk writes no PDF. Build it with: cargo build --release --features pdf. Or write .html and print that from a browser"
    )
}

fn write(out: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    files::write(out, bytes, Readers::Usual)?;
    eprintln!("{} written ({} kB).", out.display(), bytes.len().div_ceil(1024));
    Ok(())
}
