//! One item and what it hangs together with.

use std::collections::BTreeSet;

use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::shape;
use leitwerk_model::text::{Part, TextState};
use leitwerk_store::Sight;

use crate::support::{id, item, key, lang, on_both, write};

/// A reference of each kind; of goals an overarching one.
pub(crate) fn some(kind: Kind, number: usize) -> ItemRef {
    let reference = match kind {
        Kind::City => "city".to_owned(),
        Kind::Edition => format!("20{number}"),
        Kind::Section => format!("2025/A{number}"),
        Kind::Field => format!("2025/H{number}"),
        Kind::Goal => format!("2025/L{number}"),
        Kind::TakeUp => format!("2025/T1.{number}"),
        Kind::Succession => format!("2025/F{number}"),
        Kind::Consultation => format!("2025/BE{number}"),
        Kind::Erratum => format!("ER{number}"),
        Kind::Source => format!("Q{number}"),
        Kind::Result => format!("Q1.{number}"),
        Kind::Plan => format!("K{number}"),
        Kind::StakeholderGroup => format!("G{number}"),
        Kind::Organisation => format!("O{number}"),
        Kind::Commitment => format!("S{number}"),
        Kind::Body => format!("GR{number}"),
        Kind::Meeting => format!("V{number}"),
        Kind::District => format!("D{number}"),
        Kind::Process => format!("PR{number}"),
        Kind::Phase => format!("PR1.{number}"),
        Kind::Measure => format!("M{number}"),
        Kind::Indicator => format!("I{number}"),
        Kind::Release => format!("FR{number}"),
        Kind::Acceptance => format!("X{number}"),
        Kind::FollowUp => format!("W{number}"),
    };
    let reference = key(&reference);
    assert_eq!(reference.kind(), kind);
    reference
}

#[tokio::test]
async fn neighbours_are_found_from_both_ends_over_every_kind_of_link() {
    on_both(async |db| {
        let german = lang("de");
        let mut items: Vec<_> = Kind::ALL.iter().map(|kind| item(&some(*kind, 11).to_string())).collect();
        let mut expected = BTreeSet::new();
        // What is about findings is given by none of these functions.
        for declaring in Kind::ALL.iter().filter(|kind| **kind != Kind::City && !kind.is_internal()) {
            let mut sketch = item(&some(*declaring, 12).to_string()).title(&[("de", declaring.as_str())]);
            for (name, link) in shape::link_keys(*declaring) {
                for target in link.targets {
                    let other = some(*target, 11);
                    sketch = sketch.link(name, &other.to_string());
                    let own = some(*declaring, 12);
                    let (from, to) = if link.at == End::From { (other, own) } else { (own, other) };
                    expected.insert((from, link.kind, to));
                }
            }
            items.push(sketch);
        }
        write(&db, &items.into_iter().map(super::support::Sketch::done).collect::<Vec<_>>()).await;
        let over: BTreeSet<LinkKind> = expected.iter().map(|(_, kind, _)| *kind).collect();
        let internal = Kind::ALL.iter().filter(|kind| kind.is_internal()).flat_map(|kind| shape::link_keys(*kind));
        let internal: BTreeSet<LinkKind> = internal.map(|(_, link)| link.kind).collect();
        let told = LinkKind::ALL.iter().copied().filter(|kind| !internal.contains(kind));
        assert_eq!(over, told.collect(), "every kind of link is there but those of notes of the office");
        for (from, kind, to) in &expected {
            let ends = [(from, to, End::To), (to, from, End::From)];
            for (of, neighbour, at) in ends {
                let of = id(&db, &of.to_string()).await;
                let found = db.neighbours(&[of], &german, Sight::Public).await.expect("neighbours");
                let hits = found.iter().filter(|n| n.link == *kind && n.at == at && n.row.key == *neighbour && n.of == of);
                assert_eq!(hits.count(), 1, "{from} {kind} {to}, asked {neighbour}");
            }
            let pairs = db.pairs(*kind, from.kind(), to.kind(), Sight::Public).await.expect("pairs");
            let pair = (id(&db, &from.to_string()).await, id(&db, &to.to_string()).await);
            assert_eq!(pairs.iter().filter(|found| **found == pair).count(), 1, "{from} {kind} {to}");
        }
    })
    .await;
}

#[tokio::test]
async fn neighbours_of_several_items_come_at_once_with_titles_in_the_readers_language() {
    on_both(async |db| {
        let goals = ["2025/L1", "2025/L2", "2025/L3"].map(|goal| item(goal).done());
        let shared = item("M002").title(&[("de", "Lotsen"), ("en", "Guides")]).link("goals", "2025/L1").link("goals", "2025/L2");
        let own = item("M001").title(&[("de", "Café")]).link("goals", "2025/L2");
        write(&db, &[&goals[..], &[shared.done(), own.done()]].concat()).await;
        let ids = [id(&db, "2025/L1").await, id(&db, "2025/L2").await, id(&db, "2025/L3").await];
        let found = db.neighbours(&ids, &lang("en"), Sight::Public).await.expect("neighbours");
        let found: Vec<_> = found
            .iter()
            .map(|n| (n.of, n.row.key.to_string(), n.row.title.as_ref().map(|t| (&*t.lang, t.body.as_str()))))
            .collect();
        let expected = [
            (ids[1], "M001".to_owned(), Some(("de", "Café"))),
            (ids[0], "M002".to_owned(), Some(("en", "Guides"))),
            (ids[1], "M002".to_owned(), Some(("en", "Guides"))),
        ];
        assert_eq!(found, expected);
        assert_eq!(db.neighbours(&[], &lang("en"), Sight::Public).await.expect("none"), []);
        assert_eq!(db.neighbours(&ids[2..], &lang("en"), Sight::Public).await.expect("none"), []);
    })
    .await;
}

#[tokio::test]
async fn pairs_come_in_the_order_of_codes_and_editions() {
    on_both(async |db| {
        let goals = ["2020/L2", "2025/L1", "2025/L2", "2025/L10"].map(|goal| item(goal).done());
        let measures = [
            item("M10").link("goals", "2020/L2").link("goals", "2025/L2").done(),
            item("M2").link("goals", "2025/L2").link("goals", "2025/L10").done(),
        ];
        write(&db, &[&goals[..], &measures[..]].concat()).await;
        let pairs = db.pairs(LinkKind::CarriedOut, Kind::Goal, Kind::Measure, Sight::Public).await.expect("pairs");
        let mut expected = Vec::new();
        // Of one goal in the order in which the measures name it.
        for (goal, measure) in [("2020/L2", "M10"), ("2025/L2", "M2"), ("2025/L2", "M10"), ("2025/L10", "M2")] {
            expected.push((id(&db, goal).await, id(&db, measure).await));
        }
        assert_eq!(pairs, expected);
        assert_eq!(db.pairs(LinkKind::CarriedOut, Kind::Measure, Kind::Goal, Sight::Public).await.expect("none"), []);
        assert_eq!(db.pairs(LinkKind::Watched, Kind::Goal, Kind::Measure, Sight::Public).await.expect("none"), []);
    })
    .await;
}

#[tokio::test]
async fn an_item_brings_its_facts_and_each_text_in_the_readers_language_or_the_original() {
    on_both(async |db| {
        let made = item("I01")
            .fact("latest_value", 0.1)
            .title(&[("de", "Teilnehmende"), ("en", "Participants")])
            .text(Part::ReadingAid, &[("en", "More is better."), ("de", "Mehr ist besser.")])
            .text(Part::Origin, &[("de", "Amt")])
            .done();
        write(&db, std::slice::from_ref(&made)).await;
        let found = db.item(&key("I01"), &lang("en"), Sight::Public).await.expect("an answer").expect("the indicator");
        assert_eq!((&found.key, &found.facts), (&made.key, &made.facts));
        let texts: Vec<_> = found.texts.iter().map(|(part, (lang, v))| (*part, lang.as_str(), v.body.as_str(), v.state)).collect();
        let expected = [
            (Part::Title, "en", "Participants", TextState::Translated),
            (Part::ReadingAid, "en", "More is better.", TextState::Original),
            (Part::Origin, "de", "Amt", TextState::Original),
        ];
        assert_eq!(texts, expected);
        let found = db.item(&key("I01"), &lang("ar"), Sight::Public).await.expect("an answer").expect("the indicator");
        let langs: Vec<_> = found.texts.values().map(|(lang, _)| lang.as_str()).collect();
        assert_eq!(langs, ["de", "en", "de"], "the originals");
    })
    .await;
}
