//! `leitwerk opinion`: what the answers of many people say, and how sure that is.

mod folder;
mod generate;
mod positions;
mod remarks;
mod summary;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use indicatif::ProgressBar;
use leitwerk_analysis::opinion::export::{Export, ExportedStatement, File};
use leitwerk_analysis::opinion::{self, Landscape, Method, Options};
use leitwerk_i18n::Locale;
use leitwerk_report::opinion::figures::Figures;
use leitwerk_report::opinion::{Opinion, StatementText};

use crate::files::{self, Readers};
use crate::paper::Paper;
use crate::{language, output};

/// Shown below `leitwerk opinion --help`.
pub(crate) const EXAMPLES: &str = "Examples:
  leitwerk opinion export/
  leitwerk opinion export/ --lang ar
  leitwerk opinion export/ --out for-publication/
  leitwerk opinion export/ --method polis --groups export --format json > opinion.json
  leitwerk opinion generate --participants 2000 --statements 100 --votes 60000 --groups 3 --out export/

docs/opinion.md tells the method. The JSON is for the office only; docs/opinion-json.md describes it and says what to publish.";

/// What the command is asked for.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    question: Option<Question>,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Write an export that nobody gave: made-up people with planted groups, to compare programs on.
    #[command(after_help = generate::EXAMPLES)]
    Generate(generate::Arguments),
}

/// What is asked about a conversation.
#[derive(clap::Args)]
struct Question {
    /// The folder of a Polis export, with votes.csv and comments.csv in it.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Language: de, en, ar or de-simple. German where none is named.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// What is printed.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Also write pictures and tables that may be published, into this folder: new, empty or made by this command.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Whose formulas to use.
    #[arg(long, value_enum, ignore_case = true, default_value = "leitwerk")]
    method: Formulas,
    /// Where groups come from.
    #[arg(long, value_enum, default_value = "found")]
    groups: Groups,
    /// How many threads compute; as many as the machine has where none is named. The result is the same.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// Where chance starts from: the same number, the same result.
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Also write where each person stands, into this file. Personal data: never publish it.
    #[arg(long, value_name = "FILE")]
    per_person: Option<PathBuf>,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A summary, to be read.
    Text,
    /// Everything, for programs of the office.
    Json,
}

/// Whose formulas are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Formulas {
    /// Those of this program.
    Leitwerk,
    /// Those of Polis, for comparison.
    Polis,
}

/// Where groups come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Groups {
    /// Looked for in the answers.
    Found,
    /// Those recorded in participants-votes.csv.
    Export,
}

/// What was read and what it says.
struct Answer {
    export: Export,
    landscape: Landscape,
}

/// Answers what is asked.
///
/// # Errors
/// When the export cannot be read, or a file not written.
pub(crate) fn run(arguments: Arguments) -> anyhow::Result<()> {
    match (arguments.command, arguments.question) {
        (Some(Command::Generate(arguments)), _) => generate::run(&arguments),
        (None, Some(question)) => answer(&question),
        (None, None) => bail!("name the folder of a Polis export: leitwerk opinion export/"),
    }
}

fn answer(question: &Question) -> anyhow::Result<()> {
    let t = language::or_german(question.lang.as_deref())?;
    question.places_fit()?;
    let Answer { export, landscape } = match question.threads {
        Some(threads) => {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads)).build();
            pool.context("the threads cannot be started; name fewer with --threads")?.install(|| question.compute(t))?
        }
        None => question.compute(t)?,
    };
    let texts = texts(&export);
    let figures = Figures::new(&landscape, &texts);
    if let Some(out) = &question.out {
        let title = export.topic.as_deref().unwrap_or(t.landscape_title());
        let files = leitwerk_report::opinion::files(&Opinion { landscape: &landscape, texts: &texts, title, locale: t });
        let written = folder::write(out, &files)?;
        let out = out.display().to_string();
        if !written.replaced.is_empty() {
            eprintln!("{}", t.opinion_replaced(&t.list(&written.replaced), &out));
        }
        if !written.others.is_empty() {
            eprintln!("{}", t.opinion_other_files(&t.list(&written.others), &out));
        }
        eprintln!("{}", t.opinion_written(&out, folder::PAGE));
    }
    let told = summary::Told {
        export: &export,
        landscape: &landscape,
        figures: &figures,
        t,
        folder: &question.folder,
        given: question.groups == Groups::Export,
        is_written: question.out.is_some(),
    };
    if let Some(file) = &question.per_person {
        files::write(file, positions::csv(&landscape.positions).as_bytes(), Readers::Nobody)?;
        eprintln!("{}", t.opinion_per_person(&file.display().to_string()));
    }
    match question.format {
        Format::Text => output::print(&summary::text(&told, Paper::of_terminal())),
        Format::Json => {
            // Standard output is for the program that reads it; what people should know goes beside it.
            for remark in remarks::about(&export, question.groups == Groups::Export) {
                eprintln!("{}", remarks::sentence(t, remark));
            }
            eprintln!("{}", t.opinion_internal());
            let json = serde_json::to_string_pretty(&landscape).context("the result cannot be written as JSON")?;
            output::print(&(json + "\n"))
        }
    }
}

impl Question {
    /// That nothing about single people comes to lie among what is published, or in place of what was read.
    fn places_fit(&self) -> anyhow::Result<()> {
        let Some(file) = &self.per_person else { return Ok(()) };
        let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
        let Ok(parent) = parent.canonicalize() else {
            bail!("{} cannot be written: there is no folder {}", file.display(), parent.display());
        };
        let lies_in = |folder: &Path| folder.canonicalize().is_ok_and(|folder| parent.starts_with(folder));
        if self.out.as_deref().is_some_and(lies_in) || parent.join(folder::PAGE).exists() {
            bail!("{} would lie among what may be published; name a file in another folder", file.display());
        }
        let read = [File::Votes, File::Comments, File::Participants, File::Summary];
        if lies_in(&self.folder) && read.iter().any(|read| file.ends_with(read.name())) {
            bail!("{} would be in place of what is read; name a file in another folder", file.display());
        }
        Ok(())
    }

    fn compute(&self, t: &Locale) -> anyhow::Result<Answer> {
        let reading = waiting(t.opinion_reading());
        let export = folder::read(&self.folder, &reading);
        reading.finish_and_clear();
        let export = export?;
        let groups = match (self.groups, &export.groups) {
            (Groups::Found, _) => None,
            (Groups::Export, Some(groups)) => Some(groups.clone()),
            (Groups::Export, None) => bail!(
                "{} holds no groups; leave out “--groups export” to have them looked for",
                self.folder.join(File::Participants.name()).display()
            ),
        };
        let method = match self.method {
            Formulas::Leitwerk => Method::Leitwerk,
            Formulas::Polis => Method::Polis,
        };
        let options = Options { method, groups, seed: self.seed, ..Options::default() };
        let computing = waiting(t.opinion_computing());
        let landscape = opinion::landscape(&export.ratings, &export.roles(), &options);
        computing.finish_and_clear();
        Ok(Answer { export, landscape })
    }
}

/// The words of the statements; in which language they are, no export says.
fn texts(export: &Export) -> Vec<StatementText> {
    let text = |statement: &ExportedStatement| StatementText { id: statement.id, text: statement.text.clone(), lang: None };
    export.statements.iter().map(text).collect()
}

/// Shows on a terminal that work is going on.
fn waiting(what: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(what.to_owned());
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}
