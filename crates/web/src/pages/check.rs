//! The holes of the Leitbild and of what is done for it; internal.

use std::collections::BTreeMap;

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use leitwerk_app::access::Actor;
use leitwerk_app::check::{self, Read};
use leitwerk_model::access::Openness;
use leitwerk_model::check::{Finding, Place, Rule, Severity};
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_store::Sight;
use serde::Deserialize;

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{Nav, Page};

/// Findings of one rule that are shown before one has to ask for the rest.
const SHOWN: usize = 10;

/// One choice of a list to choose from.
struct Choice {
    value: String,
    word: String,
    chosen: bool,
}

/// A list to choose from.
struct Filter {
    name: &'static str,
    label: &'static str,
    choices: Vec<Choice>,
}

/// A finding.
struct Line {
    /// The page of its item, where the reader sees it.
    href: Option<String>,
    item: String,
    /// That it belongs to a draft.
    draft: Option<Html>,
    place: Option<String>,
    message: String,
    reason: Option<Html>,
}

/// The findings of a rule.
struct Group {
    rule: Rule,
    severity: Severity,
    name: &'static str,
    severity_word: &'static str,
    why: &'static str,
    help: &'static str,
    count: i64,
    lines: Vec<Line>,
    /// Where the rest of them is, and that it is there.
    rest: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "check/show.html")]
struct Show {
    page: Page,
    day: String,
    filters: Vec<Filter>,
    summary: Option<String>,
    groups: Vec<Group>,
    accepted: Vec<Group>,
}

/// What is shown.
#[derive(Deserialize)]
pub(crate) struct Shown {
    rule: Option<String>,
    severity: Option<String>,
    kind: Option<String>,
    edition: Option<String>,
}

/// `/de/check`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Query(shown): Query<Shown>,
    reader: Reader,
) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::None, t.check_title());
    let edition = shown.edition.as_deref().and_then(|code| Code::parse(code).ok()).filter(|code| code.kind() == Kind::Edition);
    let clock = jiff::Zoned::now().date().into();
    let read = check::read(app.db(), &actor, clock, edition).await?;
    let wanted = |finding: &Finding| {
        let fits = |asked: &Option<String>, is: &str| asked.as_deref().is_none_or(|asked| asked.is_empty() || asked == is);
        fits(&shown.rule, finding.rule.code())
            && fits(&shown.severity, finding.rule.severity().as_str())
            && fits(&shown.kind, finding.item.kind().as_str())
    };
    let all = shown.rule.as_deref().is_some_and(|rule| !rule.is_empty());
    let findings: Vec<(&Finding, Option<Html>)> =
        read.checked.findings.iter().filter(|finding| wanted(finding)).map(|finding| (finding, None)).collect();
    let accepted = read.checked.accepted.iter().filter(|(finding, _)| wanted(finding));
    let accepted: Vec<(&Finding, Option<Html>)> = accepted
        .map(|(finding, by)| {
            let reason = read.leitbild.get(by).and_then(|item| item.text(Part::Reason));
            (finding, reason.map(|reason| page_frame.plain_in(reason.in_or_original(&page_frame.lang))))
        })
        .collect();
    let summary = (!findings.is_empty()).then(|| summary(&page_frame, &findings));
    let groups = groups(&page_frame, &read, findings, &shown, all);
    let accepted = self::groups(&page_frame, &read, accepted, &shown, true);
    let filters = filters(&page_frame, &read, &shown);
    page(&Show { day: t.check_on(&t.date(read.today)), filters, summary, groups, accepted, page: page_frame })
}

fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// How many there are, by weight.
fn summary(page: &Page, findings: &[(&Finding, Option<Html>)]) -> String {
    let mut parts = vec![page.t.check_count(size(findings.len()))];
    for severity in Severity::ALL {
        let count = findings.iter().filter(|(finding, _)| finding.rule.severity() == *severity).count();
        if count > 0 {
            parts.push(page.t.severity_count(*severity, count));
        }
    }
    parts.join(" · ")
}

fn groups(page: &Page, read: &Read, findings: Vec<(&Finding, Option<Html>)>, shown: &Shown, all: bool) -> Vec<Group> {
    let t = page.t;
    let mut by_rule: BTreeMap<(Severity, Rule), Vec<Line>> = BTreeMap::new();
    for (finding, reason) in findings {
        let is_seen = match Openness::of(&read.leitbild, &finding.item) {
            Openness::Released => true,
            Openness::Draft | Openness::Withheld => page.sight == Sight::Drafts && read.leitbild.get(&finding.item).is_some(),
            Openness::AboutFindings | Openness::ForTheOffice => false,
        };
        let line = Line {
            href: is_seen.then(|| page.href(&finding.item)),
            item: finding.item.to_string(),
            draft: page.draft_mark_of(&finding.item),
            // The key of a file says nothing here.
            place: finding.place_name().filter(|_| !matches!(finding.place, Some(Place::Key(_)))),
            message: t.finding(&read.leitbild, finding),
            reason,
        };
        by_rule.entry((finding.rule.severity(), finding.rule)).or_default().push(line);
    }
    let group = |((severity, rule), mut lines): ((Severity, Rule), Vec<Line>)| {
        let count = lines.len();
        if !all && count > SHOWN {
            lines.truncate(SHOWN);
        }
        Group {
            rule,
            severity,
            name: t.rule_name(rule),
            severity_word: t.severity(severity),
            why: t.rule_why(rule),
            help: t.rule_help(rule),
            count: size(count),
            rest: (lines.len() < count).then(|| (page.to(&format!("check?{}", query(shown, rule))), t.check_rest(size(count)))),
            lines,
        }
    };
    by_rule.into_iter().map(group).collect()
}

/// The same choice, narrowed down to one rule.
fn query(shown: &Shown, rule: Rule) -> String {
    let plain = |text: &&String| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let mut parts = vec![format!("rule={rule}")];
    for (name, value) in [("severity", &shown.severity), ("kind", &shown.kind), ("edition", &shown.edition)] {
        parts.extend(value.as_ref().filter(plain).map(|value| format!("{name}={value}")));
    }
    parts.join("&")
}

fn filters(page: &Page, read: &Read, shown: &Shown) -> Vec<Filter> {
    let t = page.t;
    let everything = read.checked.findings.iter().chain(read.checked.accepted.iter().map(|(finding, _)| finding));
    let mut rules: Vec<Rule> = everything.clone().map(|finding| finding.rule).collect();
    let mut kinds: Vec<Kind> = everything.map(|finding| finding.item.kind()).collect();
    rules.sort();
    rules.dedup();
    kinds.sort();
    kinds.dedup();
    let filter = |name, label, asked: &Option<String>, choices: Vec<(String, String)>| {
        let asked = asked.as_deref().unwrap_or_default();
        let first = Choice { value: String::new(), word: t.check_filter_all().to_owned(), chosen: asked.is_empty() };
        let others = choices.into_iter().map(|(value, word)| Choice { chosen: value == asked, value, word });
        Filter { name, label, choices: std::iter::once(first).chain(others).collect() }
    };
    let rules = rules.iter().map(|rule| (rule.code().to_owned(), format!("{rule} {}", t.rule_name(*rule)))).collect();
    let severities =
        Severity::ALL.iter().map(|severity| (severity.as_str().to_owned(), t.severity(*severity).to_owned())).collect();
    let kinds = kinds.iter().map(|kind| (kind.as_str().to_owned(), t.kinds(*kind).to_owned())).collect();
    let editions = read.leitbild.of_kind(Kind::Edition).map(|item| item.key.code().to_string());
    let editions = editions.map(|code| (code.clone(), code)).collect();
    vec![
        filter("rule", t.check_filter_rule(), &shown.rule, rules),
        filter("severity", t.check_filter_severity(), &shown.severity, severities),
        filter("kind", t.check_filter_kind(), &shown.kind, kinds),
        filter("edition", t.check_filter_edition(), &shown.edition, editions),
    ]
}
