//! Other plans of the city, and how they stand to the goals.

use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use super::words::{Report, address, chapter as whole, facts, say};
use crate::document::Block;

/// The links between a plan and a goal.
const RELATIONS: [LinkKind; 3] = [LinkKind::Same, LinkKind::Supports, LinkKind::Conflicts];

/// The chapter: plans related to a goal of the edition, or that name one of its measures.
pub(super) fn chapter(report: &Report<'_>) -> Vec<Block> {
    let body = report.of_kind(Kind::Plan).flat_map(|plan| told(report, plan)).collect();
    whole("plans", report.t.sources_plans_title(), report.t.sources_plans_intro(), body)
}

fn told(report: &Report<'_>, plan: &Item) -> Vec<Block> {
    let t = report.t;
    let is_ours = |measure: &ItemRef| !report.goals_before(measure, LinkKind::CarriedOut).is_empty();
    let planned = report.on(&plan.key, LinkKind::Planned).iter().filter(|key| is_ours(key));
    let mut related: Vec<_> = RELATIONS
        .iter()
        .map(|relation| (t.link_on(*relation), report.all_named(report.goals_after(&plan.key, *relation))))
        .collect();
    related.push((t.link_on(LinkKind::Planned), report.all_named(planned)));
    let (Some(related), Facts::Plan(known)) = (facts(related), &plan.facts) else { return Vec::new() };
    let mut blocks = vec![report.heading_of_title(2, &plan.key)];
    blocks.extend(report.text(plan, Part::Text));
    blocks.extend(facts(vec![
        (t.item_date(), say(known.date.map(|date| t.date(date)).unwrap_or_default())),
        (t.item_url(), known.url.as_deref().map(address).unwrap_or_default()),
    ]));
    blocks.push(related);
    blocks
}
