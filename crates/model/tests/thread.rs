//! Walking the thread from sources to indicators and back.

mod support;

use std::collections::{BTreeMap, HashSet};

use leitwerk_model::code::ItemRef;
use leitwerk_model::link::{Link, LinkKind};
use leitwerk_model::thread::{Step, Thread, Way};
use proptest::prelude::*;
use support::{With, item, key, two_editions};

/// Source → result → goal of 2020 → succession → goal of 2025 → measure → indicator, with context beside it.
fn city() -> Thread {
    Thread::of(&two_editions([
        item("Q01"),
        item("Q01.1").link("source", &["Q01"]),
        item("2020/Z1.1").link("field", &["2020/H1"]).link("origin", &["Q01.1"]),
        item("2025/F01").link("from", &["2020/Z1.1"]).link("to", &["2025/Z1.1"]),
        item("2025/T1.1").link("overarching", &["2025/L1"]).link("in", &["M001"]),
        item("O001"),
        item("D1"),
        item("M001").link("goals", &["2025/Z1.1"]).link("responsible", &["O001"]).link("districts", &["D1"]),
        item("I01").link("goals", &["2025/Z1.1"]).link("measures", &["M001"]),
        item("S001").link("organisation", &["O001"]).link("goals", &["2025/Z1.1"]),
        item("K1").link("supports", &["2025/Z1.1"]),
    ]))
}

fn walked(thread: &Thread, start: &str, way: Way, depth: usize) -> Vec<String> {
    thread.walk(&key(start), way, depth).into_iter().map(|step| format!("{} {}", step.depth, step.item)).collect()
}

#[test]
fn on_from_a_source_one_sees_what_became_of_it() {
    let on = walked(&city(), "Q01", Way::On, 10);
    let expected = ["1 Q01.1", "2 2020/Z1.1", "3 2025/F01", "4 2025/Z1.1", "5 M001", "5 S001", "5 I01"];
    assert_eq!(on.iter().collect::<HashSet<_>>(), expected.map(String::from).iter().collect::<HashSet<_>>());
    assert_eq!(on.len(), expected.len());
}

#[test]
fn back_from_an_indicator_one_sees_where_it_comes_from() {
    let back = walked(&city(), "I01", Way::Back, 10);
    let expected = ["1 2025/Z1.1", "1 M001", "2 2025/T1.1", "2 2025/F01", "3 2025/L1", "3 2020/Z1.1", "4 Q01.1", "5 Q01"];
    assert_eq!(back.iter().collect::<HashSet<_>>(), expected.map(String::from).iter().collect::<HashSet<_>>());
    assert_eq!(back.len(), expected.len());
}

#[test]
fn a_walk_goes_as_deep_as_asked() {
    assert_eq!(walked(&city(), "Q01", Way::On, 0), Vec::<String>::new());
    assert_eq!(walked(&city(), "Q01", Way::On, 2), ["1 Q01.1", "2 2020/Z1.1"]);
    assert_eq!(walked(&city(), "Q01", Way::On, usize::MAX).len(), 7);
}

#[test]
fn links_that_only_give_context_are_not_walked() {
    let thread = city();
    for context in ["O001", "D1", "K1", "2025/H1"] {
        for way in [Way::On, Way::Back] {
            assert_eq!(thread.neighbours(&key(context), way), [], "{context}");
        }
    }
    for kind in LinkKind::ALL {
        let link = Link { from: key("M001"), kind: *kind, to: key("M002") };
        assert_eq!(walked(&Thread::new([link]), "M001", Way::On, 9).is_empty(), !kind.is_thread(), "{kind}");
    }
}

#[test]
fn something_reached_two_ways_comes_once_by_the_shorter_one() {
    let steps = city().walk(&key("2025/Z1.1"), Way::On, 9);
    let indicators: Vec<&Step> = steps.iter().filter(|step| step.item == key("I01")).collect();
    let step = Step { item: key("I01"), over: LinkKind::Watched, before: key("2025/Z1.1"), depth: 1 };
    assert_eq!(indicators, [&step]);
}

#[test]
fn an_item_that_is_not_there_leads_nowhere() {
    assert_eq!(walked(&city(), "M404", Way::On, 9), Vec::<String>::new());
    assert_eq!(walked(&Thread::default(), "M001", Way::Back, 9), Vec::<String>::new());
}

fn link(from: usize, kind: LinkKind, to: usize) -> Link {
    Link { from: node(from), kind, to: node(to) }
}

fn node(number: usize) -> ItemRef {
    key(&format!("M{number:03}"))
}

#[test]
fn a_circle_is_walked_once_round_and_the_start_is_never_reached() {
    let round = |length: usize| Thread::new((0..length).map(|at| link(at, LinkKind::Became, (at + 1) % length)));
    assert_eq!(walked(&round(1), "M000", Way::On, 9), Vec::<String>::new());
    assert_eq!(walked(&round(2), "M000", Way::On, 9), ["1 M001"]);
    assert_eq!(walked(&round(5), "M000", Way::On, 9), ["1 M001", "2 M002", "3 M003", "4 M004"]);
    assert_eq!(walked(&round(5), "M000", Way::Back, 2), ["1 M004", "2 M003"]);
}

#[test]
fn a_link_given_twice_counts_once() {
    let twice = || link(1, LinkKind::CarriedOut, 2);
    let thread = Thread::new([twice(), twice(), link(1, LinkKind::Watched, 2)]);
    let neighbours = thread.neighbours(&node(1), Way::On);
    assert_eq!(neighbours, [(LinkKind::CarriedOut, node(2)), (LinkKind::Watched, node(2))], "two kinds are two neighbours");
    assert_eq!(walked(&thread, "M001", Way::On, 9), ["1 M002"], "but one step");
}

/// Up to 40 items and 120 links of any kind between them.
fn graphs() -> impl Strategy<Value = (usize, Vec<Link>)> {
    (1_usize..=40).prop_flat_map(|nodes| {
        let links = prop::collection::vec((0..nodes, prop::sample::select(LinkKind::ALL), 0..nodes), 0..=120);
        (Just(nodes), links.prop_map(|links| links.into_iter().map(|(from, kind, to)| link(from, kind, to)).collect()))
    })
}

/// Distances by going over every link again and again, as slow and plain as can be.
fn distances(links: &[Link], start: &ItemRef, way: Way) -> BTreeMap<ItemRef, usize> {
    let mut found = BTreeMap::from([(start.clone(), 0)]);
    for round in 1.. {
        let mut fresh = Vec::new();
        for link in links.iter().filter(|link| link.kind.is_thread()) {
            let (here, there) = if way == Way::On { (&link.from, &link.to) } else { (&link.to, &link.from) };
            if found.get(here) == Some(&(round - 1)) && !found.contains_key(there) {
                fresh.push(there.clone());
            }
        }
        if fresh.is_empty() {
            break;
        }
        found.extend(fresh.into_iter().map(|item| (item, round)));
    }
    found
}

proptest! {
    #[test]
    fn what_is_reached_on_is_reached_back((nodes, links) in graphs()) {
        let thread = Thread::new(links);
        let reach = |way| -> HashSet<(usize, usize)> {
            let from = |start| thread.walk(&node(start), way, usize::MAX).into_iter().map(move |step| (start, step.item));
            let pairs = (0..nodes).flat_map(from);
            pairs.map(|(start, item)| (start, (0..nodes).find(|at| node(*at) == item).expect("a node of the graph"))).collect()
        };
        let back: HashSet<(usize, usize)> = reach(Way::Back).into_iter().map(|(start, end)| (end, start)).collect();
        prop_assert_eq!(reach(Way::On), back);
    }

    #[test]
    fn every_walk_takes_the_shortest_ways((nodes, links) in graphs(), start in 0_usize..40, depth in 0_usize..12, on in any::<bool>()) {
        let (start, way) = (node(start % nodes), if on { Way::On } else { Way::Back });
        let steps = Thread::new(links.clone()).walk(&start, way, depth);
        let mut expected = distances(&links, &start, way);
        expected.retain(|item, at| *item != start && *at <= depth);
        let reached: BTreeMap<ItemRef, usize> = steps.iter().map(|step| (step.item.clone(), step.depth)).collect();
        prop_assert_eq!(reached.len(), steps.len(), "no item comes twice");
        prop_assert_eq!(reached, expected);
        prop_assert!(steps.is_sorted_by_key(|step| step.depth), "nearest first");
    }

    #[test]
    fn every_step_goes_over_a_link_that_is_there((nodes, links) in graphs(), start in 0_usize..40) {
        let start = node(start % nodes);
        let steps = Thread::new(links.clone()).walk(&start, Way::On, usize::MAX);
        let depth_of = |item: &ItemRef| if *item == start { Some(0) } else { steps.iter().find(|step| step.item == *item).map(|step| step.depth) };
        for step in &steps {
            let over = Link { from: step.before.clone(), kind: step.over, to: step.item.clone() };
            prop_assert!(links.contains(&over));
            prop_assert_eq!(depth_of(&step.before), Some(step.depth - 1));
        }
    }
}
