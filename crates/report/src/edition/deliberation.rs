//! What bodies said about the edition, word for word, and mistakes in it that were put right since.

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::{Consultation, Facts};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::words::{Report, address, chapter as whole, facts, say};
use crate::document::{Block, Span, Style};

/// The chapter on deliberation, in the order of the bodies.
pub(super) fn chapter(report: &Report<'_>) -> Vec<Block> {
    let t = report.t;
    let mut consultations: Vec<(&Item, &Consultation)> = report.own(Kind::Consultation).filter_map(told).collect();
    consultations.sort_by_key(|(item, consultation)| (consultation.order.unwrap_or(u32::MAX), item.key.clone()));
    let body = consultations.into_iter().flat_map(|(item, consultation)| one(report, item, consultation)).collect();
    whole("deliberation", t.kinds(Kind::Consultation), t.report_deliberation_intro(), body)
}

fn told(item: &Item) -> Option<(&Item, &Consultation)> {
    match &item.facts {
        Facts::Consultation(consultation) => Some((item, consultation)),
        _ => None,
    }
}

fn one(report: &Report<'_>, item: &Item, consultation: &Consultation) -> Vec<Block> {
    let t = report.t;
    let votes = |votes: Option<u32>| votes.map(|votes| say(t.number(votes))).unwrap_or_default();
    let mut blocks = vec![Block::Heading {
        level: 2,
        id: format!("consultation-{}", item.key.code()),
        words: report.all_called(report.back(&item.key, LinkKind::Deliberated)),
    }];
    blocks.extend(facts(vec![
        (t.item_date(), consultation.date.map(|date| say(t.date(date))).unwrap_or_default()),
        (t.link_back(LinkKind::ConsultedAt), report.all_called(report.back(&item.key, LinkKind::ConsultedAt))),
        (
            t.word("key", "result"),
            consultation.result.map(|result| say(t.word("consultation-result", result.as_str()))).unwrap_or_default(),
        ),
        (t.item_in_favour(), votes(consultation.in_favour)),
        (t.item_against(), votes(consultation.against)),
        (t.item_abstained(), votes(consultation.abstained)),
        (t.item_url(), consultation.url.as_deref().map(address).unwrap_or_default()),
    ]));
    for (part, label) in [(Part::Opinion, t.item_opinion()), (Part::Dissent, t.item_dissent())] {
        let words = report.text(item, part);
        if !words.is_empty() {
            blocks.push(Block::Paragraph(vec![Span::plain(label).styled(Style::Strong)]));
            blocks.push(Block::Quote(words));
        }
    }
    blocks
}

/// Mistakes in an item that were put right, each with its day: visible where the item stands.
pub(crate) fn errata(report: &Report<'_>, key: &ItemRef) -> Vec<Block> {
    let note = |erratum: &ItemRef| {
        let item = report.get(erratum)?;
        let date = item.facts.period().0.map(|date| report.t.date(date)).unwrap_or_default();
        let mut words = vec![Span::plain(format!("{} ({date}): ", report.t.kind(Kind::Erratum))).styled(Style::Strong)];
        words.extend(report.line(item, Part::Text)?);
        Some(Block::Note(words))
    };
    report.on(key, LinkKind::Corrected).iter().filter_map(note).collect()
}
