//! `report`: an edition and its state as one file.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;
use leitwerk_i18n::Locale;
use leitwerk_model::code::Code;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::when::When;
use leitwerk_report::document::Document;
use leitwerk_report::edition::{self, FindingLine, Options};
use leitwerk_report::html;

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
    let (_, reading) = crate::given::read(&arguments.bundle).await?;
    let leitbild = &reading.leitbild;
    let edition = match arguments.edition {
        Some(edition) => edition,
        None => edition::usual(leitbild).cloned().with_context(|| format!("{} has no edition to report on", arguments.bundle))?,
    };
    let locale = locale(leitbild, arguments.lang.as_deref())?;
    let findings = if arguments.with_findings { findings(leitbild, &edition, locale, arguments.on)? } else { Vec::new() };
    let document = edition::document(leitbild, &Options { edition, locale, on: arguments.on, findings })?;
    match form {
        Form::Print => std::io::stdout().write_all(html::html(&document).as_bytes()).context("the report could not be printed"),
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

/// The language asked for, or else the one that the city writes in first.
fn locale(leitbild: &Leitbild, tag: Option<&str>) -> anyhow::Result<&'static Locale> {
    let tags = || Locale::all().iter().map(Locale::tag).collect::<Vec<_>>().join(", ");
    if let Some(tag) = tag {
        return Locale::of(tag).with_context(|| format!("reports are not written in “{tag}”; choose one of: {}", tags()));
    }
    let original = leitbild.of_kind(Kind::City).find_map(|item| match &item.facts {
        Facts::City(city) => Some(city.original_language.clone()),
        _ => None,
    });
    Ok(original.and_then(|lang| Locale::of(lang.as_str())).unwrap_or_else(|| Locale::negotiate(None)))
}

/// The findings of the check on an edition, in words.
fn findings(_: &Leitbild, _: &Code, _: &'static Locale, _: Option<When>) -> anyhow::Result<Vec<FindingLine>> {
    anyhow::bail!("this build of leitwerk finds no holes yet; leave --with-findings out")
}

/// The report as a PDF.
fn pdf(_: &Document) -> anyhow::Result<Vec<u8>> {
    anyhow::bail!(
        "this build of leitwerk writes no PDF. Build it with: cargo build --release --features pdf. Or write .html and print that from a browser"
    )
}

/// Writes beside the place first and moves it there when all of it is written.
fn write(out: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    let fresh = out.with_file_name(format!(".{name}.new"));
    let written = std::fs::write(&fresh, bytes).and_then(|()| std::fs::rename(&fresh, out));
    if let Err(error) = written {
        // Only what this call has made; that it is already gone does not matter.
        let _ = std::fs::remove_file(&fresh);
        return Err(error).with_context(|| format!("{} could not be written", out.display()));
    }
    eprintln!("{} written ({} kB).", out.display(), bytes.len().div_ceil(1024));
    Ok(())
}
