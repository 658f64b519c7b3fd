//! The holes that the check has found, for the office only.

use leitwerk_model::check::{Finding, Severity};

use super::words::{Report, heading, say, table};
use crate::document::{Block, Inline, Span, Style};

/// The findings by severity, the worst first.
pub(super) fn all(report: &Report<'_>, findings: &[Finding]) -> Vec<Block> {
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
        let of_severity = findings.iter().filter(|finding| finding.rule.severity() == severity);
        let rows = of_severity.map(|finding| row(report, finding)).collect();
        let columns = [(t.report_finding(), 6), (t.report_rule(), 4), (t.report_way_out(), 5)];
        let table = table(title, &columns, rows);
        blocks.extend(table.into_iter().flat_map(|table| [heading(2, &format!("findings-{severity}"), title), table]));
    }
    blocks
}

fn row(report: &Report<'_>, finding: &Finding) -> Vec<Inline> {
    let t = report.t;
    let found = say(t.finding(report.leitbild, finding));
    let rule = vec![Span::plain(finding.rule.code()).styled(Style::Code), Span::plain(" "), Span::plain(t.rule_name(finding.rule))];
    vec![found, rule, say(t.rule_help(finding.rule))]
}
