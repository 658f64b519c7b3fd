//! The holes that the check has found, for the office only.

use leitwerk_model::check::Severity;
use leitwerk_model::code::ItemRef;

use super::words::{Report, heading, say, table};
use crate::document::{Block, Inline, Span, Style};

/// A finding of the check, in the words in which it is to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingLine {
    /// Code of the rule: `LW001`.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// The item it is about.
    pub item: ItemRef,
    /// What the rule is called.
    pub title: String,
    /// What was found.
    pub message: String,
    /// The way out.
    pub help: String,
}

/// The findings by severity, the worst first.
pub(super) fn all(report: &Report<'_>, findings: &[FindingLine]) -> Vec<Block> {
    if findings.is_empty() {
        return Vec::new();
    }
    let t = report.t;
    let mut blocks = vec![Block::Paragraph(vec![Span::plain(t.report_internal()).styled(Style::Strong)])];
    let groups = [
        (Severity::Error, t.report_severity_error()),
        (Severity::Warning, t.report_severity_warning()),
        (Severity::Note, t.report_severity_note()),
    ];
    for (severity, title) in groups {
        let mut lines: Vec<&FindingLine> = findings.iter().filter(|finding| finding.severity == severity).collect();
        lines.sort_by(|a, b| (&a.code, &a.item, &a.message).cmp(&(&b.code, &b.item, &b.message)));
        let rows = lines.into_iter().map(|finding| row(report, finding)).collect();
        let columns = [(t.report_finding(), 6), (t.report_rule(), 4), (t.report_way_out(), 5)];
        let table = table(title, &columns, rows);
        blocks.extend(table.into_iter().flat_map(|table| [heading(2, &format!("findings-{severity}"), title), table]));
    }
    blocks
}

fn row(report: &Report<'_>, finding: &FindingLine) -> Vec<Inline> {
    let mut found = report.code_link(&finding.item);
    found.push(Span::plain(" "));
    found.push(Span::plain(&finding.message));
    let rule = vec![Span::plain(&finding.code).styled(Style::Code), Span::plain(" "), Span::plain(&finding.title)];
    vec![found, rule, say(&finding.help)]
}
