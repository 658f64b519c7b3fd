//! `check` and `explain`: the holes of a bundle, and what each rule means.

use std::fmt::Write as _;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use anyhow::Context;
use leitwerk_bundle::{Location, Locator};
use leitwerk_i18n::Locale;
use leitwerk_model::check::{Finding, Place, Question, Rule, Severity, check};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;
use leitwerk_model::when::When;
use serde_json::{Value, json};

use crate::given::{self, Given};
use crate::{language, output};

/// What `check` is asked.
#[derive(clap::Args)]
pub(crate) struct Check {
    /// The bundle: a folder, `demo`, or the address of a database.
    #[arg(default_value = ".")]
    bundle: String,
    /// How to write the findings.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Only these rules: LW001,LW007.
    #[arg(long, value_name = "CODES", value_delimiter = ',', value_parser = rule)]
    rule: Vec<Rule>,
    /// All but these rules.
    #[arg(long, value_name = "CODES", value_delimiter = ',', value_parser = rule)]
    ignore: Vec<Rule>,
    /// Judge this edition; without it, every one in force or being written.
    #[arg(long, value_name = "CODE")]
    edition: Option<Code>,
    /// Judge as of this day; without it, today, or the day that example data describe.
    #[arg(long, value_name = "DATE")]
    on: Option<When>,
    /// Language of the findings; without it, that of the bundle.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// How to write findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// What `explain` is asked.
#[derive(clap::Args)]
pub(crate) struct Explain {
    /// The rule: LW001. Without it, all rules are listed.
    #[arg(value_parser = rule)]
    rule: Option<Rule>,
    /// Language; without it, that of your machine.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

fn rule(code: &str) -> Result<Rule, String> {
    let listed = || {
        format!(
            "there is no such rule; they are called LW001 to {}, and “leitwerk explain” lists them",
            Rule::WORDS[Rule::WORDS.len() - 1]
        )
    };
    code.to_uppercase().parse().map_err(|_| listed())
}

/// A finding with everything that is printed of it.
struct Told<'a> {
    finding: &'a Finding,
    message: String,
    at: Option<Location>,
    /// The acceptance that covers it, and its reason.
    accepted: Option<(&'a ItemRef, &'a str)>,
}

/// Checks a bundle. The exit code is 1 when there is an error among the findings.
pub(crate) async fn run(asked: Check) -> anyhow::Result<ExitCode> {
    let given = given::read(&asked.bundle).await?;
    let leitbild = &given.reading.leitbild;
    let t = language::of(asked.lang.as_deref(), leitbild)?;
    let today = given.day(asked.on);
    if let Some(edition) = &asked.edition {
        leitbild.edition_status(edition).with_context(|| format!("there is no edition {edition} in {}", asked.bundle))?;
    }
    let checked = check(leitbild, &Question { today, edition: asked.edition.clone() });
    let wanted = |rule: Rule| (asked.rule.is_empty() || asked.rule.contains(&rule)) && !asked.ignore.contains(&rule);
    let mut locator = given.folder.as_ref().map(|_| Locator::new(&given.reading, &given.files));
    let mut tell = |finding, accepted| Told {
        finding,
        message: t.finding(leitbild, finding),
        at: locator.as_mut().and_then(|locator| locator.locate(&finding.item, key(finding))),
        accepted,
    };
    let findings: Vec<Told<'_>> =
        checked.findings.iter().filter(|one| wanted(one.rule)).map(|finding| tell(finding, None)).collect();
    let accepted = checked.accepted.iter().filter(|(one, _)| wanted(one.rule));
    let accepted: Vec<Told<'_>> = accepted.map(|(finding, by)| tell(finding, Some((by, reason(t, leitbild, by))))).collect();
    match asked.format {
        Format::Text => output::print(&text(t, &given, today, &findings, accepted.len()))?,
        Format::Json => output::print(&format!("{:#}\n", json(t, &given, &findings, &accepted)))?,
    }
    let worst = findings.iter().any(|told| told.finding.rule.severity() == Severity::Error);
    Ok(if worst { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The key under which a finding stands in its file.
fn key(finding: &Finding) -> Option<&'static str> {
    match finding.place.as_ref()? {
        Place::Key(key) => Some(key),
        Place::Text(part, _) => Some(part.as_str()),
        Place::Item(_) | Place::Lang(_) => None,
    }
}

fn reason<'a>(t: &Locale, leitbild: &'a Leitbild, acceptance: &ItemRef) -> &'a str {
    let text = leitbild.get(acceptance).and_then(|item| item.text(Part::Reason));
    text.zip(t.tag().parse().ok()).map_or("", |(text, lang)| text.in_or_original(&lang).1)
}

fn place(given: &Given, at: &Location) -> String {
    let folder = given.folder.as_deref().unwrap_or_default();
    if folder == "." { at.path.clone() } else { format!("{folder}/{}", at.path) }
}

fn text(t: &Locale, given: &Given, today: When, findings: &[Told<'_>], accepted: usize) -> String {
    let bold = Style::new().bold();
    let quiet = Style::new().dimmed();
    let mut out = String::new();
    for told in findings {
        let rule = told.finding.rule;
        let colour = colour(rule.severity());
        let _ = writeln!(out, "{colour}{} {rule}{colour:#}{bold}: {}{bold:#}", t.severity(rule.severity()), t.rule_name(rule));
        let beside = told.finding.place_name().map(|place| format!(" · {place}")).unwrap_or_default();
        let at = told.at.as_ref().map(|at| format!("  {}:{}:{}", place(given, at), at.line, at.column)).unwrap_or_default();
        let _ = writeln!(out, "  {quiet}{}{beside}{at}{quiet:#}", told.finding.item);
        let _ = writeln!(out, "  {}", told.message);
        let _ = writeln!(out, "  → {}\n", t.rule_help(rule));
    }
    let size = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    if findings.is_empty() {
        let _ = writeln!(out, "{}", t.check_nothing());
    } else {
        let of = |severity: Severity| findings.iter().filter(|told| told.finding.rule.severity() == severity).count();
        let counts = [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter(|severity| of(*severity) > 0);
        let counts: Vec<String> = counts.map(|severity| t.severity_count(severity, of(severity))).collect();
        let _ = writeln!(out, "{bold}{}{bold:#}  {}", t.check_count(size(findings.len())), counts.join(" · "));
    }
    if accepted > 0 {
        let _ = writeln!(out, "{}", t.check_accepted_count(size(accepted)));
    }
    let _ = writeln!(out, "{}", t.check_on(&t.date(today)));
    if let Some(told) = findings.first() {
        let _ = writeln!(out, "{}", t.check_explain_hint(&format!("leitwerk explain {}", told.finding.rule)));
    }
    out
}

fn colour(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}

fn json(t: &Locale, given: &Given, findings: &[Told<'_>], accepted: &[Told<'_>]) -> Value {
    let one = |told: &Told<'_>| {
        let rule = told.finding.rule;
        let mut value = json!({
            "code": rule.code(),
            "severity": rule.severity(),
            "item": told.finding.item.to_string(),
            "place": told.finding.place_name(),
            "message": told.message,
            "help": t.rule_help(rule),
            "file": told.at.as_ref().map(|at| place(given, at)),
            "line": told.at.as_ref().map(|at| at.line),
        });
        if let Some((by, reason)) = told.accepted {
            value["accepted_by"] = by.to_string().into();
            value["reason"] = reason.into();
        }
        value
    };
    json!({
        "findings": findings.iter().map(one).collect::<Vec<_>>(),
        "accepted": accepted.iter().map(one).collect::<Vec<_>>(),
    })
}

/// Explains a rule, or lists all of them.
pub(crate) fn explain(asked: &Explain) -> anyhow::Result<ExitCode> {
    let t = language::of_machine(asked.lang.as_deref())?;
    let bold = Style::new().bold();
    let mut out = String::new();
    let Some(rule) = asked.rule else {
        for rule in Rule::ALL {
            let colour = colour(rule.severity());
            let _ =
                writeln!(out, "{bold}{rule}{bold:#}  {colour}{:<8}{colour:#} {}", t.severity(rule.severity()), t.rule_name(*rule));
        }
        output::print(&out)?;
        return Ok(ExitCode::SUCCESS);
    };
    let colour = colour(rule.severity());
    let _ = writeln!(out, "{colour}{} {rule}{colour:#}{bold}: {}{bold:#}\n", t.severity(rule.severity()), t.rule_name(rule));
    for (heading, words) in [(t.check_explain_why(), t.rule_why(rule)), (t.check_explain_help(), t.rule_help(rule))] {
        let _ = writeln!(out, "{bold}{heading}{bold:#}\n  {words}\n");
    }
    let _ = writeln!(out, "{bold}{}{bold:#}\n  {}\n", t.check_explain_example(), t.check_explain_example_note());
    let (red, green) = (AnsiColor::Red.on_default(), AnsiColor::Green.on_default());
    for line in rule.example().lines() {
        let _ = match line.as_bytes().first() {
            Some(b'@') => writeln!(out, "  {bold}{}{bold:#}", line.trim_start_matches("@ ")),
            Some(b'-') => writeln!(out, "    {red}{line}{red:#}"),
            Some(b'+') => writeln!(out, "    {green}{line}{green:#}"),
            _ => writeln!(out, "    {line}"),
        };
    }
    let accept = format!(
        "    [[acceptance]]\n    code = \"X01\"\n    rule = \"{rule}\"\n    items = [\"…\"]\n    reason.{} = \"{}\"",
        t.tag(),
        t.check_explain_accept_reason()
    );
    let _ = writeln!(out, "\n{}\n\n{accept}", t.check_explain_accept());
    output::print(&out)?;
    Ok(ExitCode::SUCCESS)
}
