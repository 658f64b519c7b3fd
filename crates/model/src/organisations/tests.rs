use super::*;
use crate::edit::{Typed, item};

fn key(text: &str) -> ItemRef {
    ItemRef::parse(text, None).expect("a reference")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn made(code: &str, fields: &[(&str, &str)]) -> Item {
    let typed: Typed =
        fields.iter().map(|(name, values)| ((*name).to_owned(), values.split(' ').map(str::to_owned).collect())).collect();
    let typed = Typed::from([("title".to_owned(), vec![format!("Haus {code}")])]).into_iter().chain(typed).collect();
    item(&key(code), &typed, None, &Lang::german()).unwrap_or_else(|wrong| panic!("{code}: {wrong:?}"))
}

/// A department with an office in it, a house; measures, a commitment and a body that hang on the office.
fn city() -> Leitbild {
    let measure = |code: &str, status: &str, ends: &str| {
        let mut measure = made(
            code,
            &[
                ("type", "project"),
                ("status", status),
                ("carried_by", "paid_staff"),
                ("text", "x"),
                ("responsible", "O002"),
                ("partners", "O003"),
            ],
        );
        if let (Facts::Measure(facts), false) = (&mut measure.facts, ends.is_empty()) {
            facts.ends = Some(ends.parse().expect("a day"));
        }
        measure
    };
    let mut leitbild = Leitbild::new();
    for item in [
        made("O001", &[]),
        made("O002", &[("parent", "O001"), ("valid_from", "2010"), ("url", "https://amt.example")]),
        made("O003", &[("parent", "O002")]),
        made("O004", &[]),
        measure("M001", "running", ""),
        measure("M002", "completed", ""),
        measure("M003", "running", "2018-12-31"),
        made("S01", &[("organisation", "O002"), ("text", "x")]),
        made("GR01", &[("type", crate::words::BodyType::WORDS[0]), ("chair", "O002"), ("members", "O003 O002")]),
    ] {
        leitbild.insert(item);
    }
    assert_eq!(leitbild.problems(), []);
    leitbild
}

fn turned(of: &[&str], turn: Turn, handed_over: &[(&str, usize)]) -> Result<Changed, Refused> {
    let handed_over = handed_over.iter().map(|(code, to)| HandedOver { item: key(code), to: *to }).collect();
    let of = of.iter().map(|code| key(code)).collect();
    let done = change(&city(), &Change { of, turn, on: day("2020-04-01"), handed_over }, &Lang::german());
    if let Ok(done) = &done {
        assert_eq!(done.next.problems(), [], "the whole holds together");
    }
    done
}

fn period(leitbild: &Leitbild, code: &str) -> [Option<String>; 2] {
    let (starts, ends) = leitbild.get(&key(code)).expect("it is there").facts.period();
    [starts, ends].map(|when| when.map(|when| when.to_string()))
}

fn named<'a>(leitbild: &'a Leitbild, code: &str) -> &'a str {
    leitbild.get(&key(code)).and_then(|item| item.text(Part::Title)).expect("a title").original().1
}

fn linked(leitbild: &Leitbild, code: &str, kind: LinkKind) -> Vec<String> {
    let item = leitbild.get(&key(code)).expect("it is there");
    item.links.iter().filter(|link| link.kind == kind).map(|link| link.other.to_string()).collect()
}

#[test]
fn with_a_new_name_another_begins_and_the_old_one_keeps_its_own() {
    let done =
        turned(&["O002"], Turn::Rename("Amt für Teilhabe".into()), &[("M001", 0), ("S01", 0), ("GR01", 0)]).expect("renamed");
    let next = done.next;
    assert_eq!(done.successors, [key("O005")]);
    assert_eq!((named(&next, "O002"), named(&next, "O005")), ("Haus O002", "Amt für Teilhabe"));
    assert_eq!(period(&next, "O002"), [Some("2010".into()), Some("2020-03-31".into())]);
    assert_eq!(period(&next, "O005"), [Some("2020-04-01".into()), None]);
    assert_eq!(linked(&next, "O002", LinkKind::FollowedBy), ["O005"]);
    assert_eq!(linked(&next, "O005", LinkKind::Parent), ["O001"], "it stays where it was");
    assert_eq!(linked(&next, "M001", LinkKind::Responsible), ["O005"]);
    assert_eq!(linked(&next, "M002", LinkKind::Responsible), ["O002"], "what is finished keeps the old name");
    assert_eq!(linked(&next, "S01", LinkKind::Promised), ["O005"]);
    assert_eq!(
        (linked(&next, "GR01", LinkKind::Chairs), linked(&next, "GR01", LinkKind::Delegates)),
        (vec!["O005".into()], vec!["O003".into(), "O005".into()])
    );
}

#[test]
fn several_become_one_new_or_go_on_as_one_of_them() {
    let done = turned(&["O002", "O004"], Turn::Merge("Haus der Stadt".into()), &[]).expect("merged");
    assert_eq!(done.successors, [key("O005")]);
    for code in ["O002", "O004"] {
        assert_eq!(linked(&done.next, code, LinkKind::FollowedBy), ["O005"]);
    }
    let done = turned(&["O002", "O004"], Turn::Join(key("O004")), &[("M001", 0)]).expect("joined");
    assert_eq!((done.successors, done.next.of_kind(Kind::Organisation).count()), (vec![key("O004")], 4));
    assert_eq!(period(&done.next, "O004"), [None, None], "it goes on");
    assert_eq!(linked(&done.next, "M001", LinkKind::Responsible), ["O004"]);
    let inside = turned(&["O003", "O002"], Turn::Merge("Amt".into()), &[]).expect("merged with what it belonged to");
    assert_eq!(linked(&inside.next, "O005", LinkKind::Parent), ["O001"]);
    assert_eq!(turned(&["O002", "O002"], Turn::Merge("x".into()), &[]), Err(Refused::TooFew));
    assert_eq!(turned(&["O002", "O003"], Turn::Join(key("O004")), &[]), Err(Refused::Gone(key("O004"))));
}

#[test]
fn of_one_that_is_split_each_part_gets_what_it_is_given() {
    let names = vec!["Amt A".to_owned(), "Amt B".to_owned()];
    let done = turned(&["O002"], Turn::Split(names), &[("M001", 1), ("S01", 0), ("O003", 1)]).expect("split");
    assert_eq!(done.successors, [key("O005"), key("O006")]);
    assert_eq!(linked(&done.next, "O002", LinkKind::FollowedBy), ["O005", "O006"]);
    assert_eq!(linked(&done.next, "M001", LinkKind::Responsible), ["O006"]);
    assert_eq!(linked(&done.next, "S01", LinkKind::Promised), ["O005"]);
    assert_eq!(linked(&done.next, "O003", LinkKind::Parent), ["O006"]);
    for names in [vec!["A".to_owned()], vec!["A".to_owned(), " A".to_owned()], vec!["A".to_owned(), " ".to_owned()]] {
        assert_eq!(turned(&["O002"], Turn::Split(names), &[]), Err(Refused::NoName));
    }
}

#[test]
fn the_tree_of_a_day_is_the_one_of_that_day() {
    let moved = turned(&["O002"], Turn::Move(Some(key("O004"))), &[]).expect("moved").next;
    let parent = |leitbild: &Leitbild, code: &str, on: &str| {
        let item = leitbild.get(&key(code)).expect("it is there");
        parent_on(leitbild, item, day(on)).map(|parent| parent.key.to_string())
    };
    assert_eq!(parent(&moved, "O002", "2020-03-31").as_deref(), Some("O001"));
    assert_eq!(parent(&moved, "O005", "2020-04-01").as_deref(), Some("O004"));
    // What lies below names whom it belonged to, and belongs to whoever followed.
    assert_eq!(parent(&moved, "O003", "2020-03-31").as_deref(), Some("O002"));
    assert_eq!(parent(&moved, "O003", "2020-04-01").as_deref(), Some("O005"));
    let split = turned(&["O002"], Turn::Split(vec!["A".into(), "B".into()]), &[("O003", 1)]).expect("split").next;
    assert_eq!(parent(&split, "O003", "2020-03-31").as_deref(), Some("O002"));
    assert_eq!(parent(&split, "O003", "2020-04-01").as_deref(), Some("O006"));
    let closed = turned(&["O002"], Turn::Close, &[]).expect("closed").next;
    assert_eq!(parent(&closed, "O003", "2020-04-01"), None);
    assert!(is_there(closed.get(&key("O002")).expect("it"), day("2020-03-31")));
    assert!(!is_there(closed.get(&key("O002")).expect("it"), day("2020-04-01")));
}

#[test]
fn what_still_runs_on_the_day_is_proposed_to_go_on() {
    let hanging = hanging(&city(), &[key("O002")], day("2020-04-01"));
    let said: Vec<(String, bool)> = hanging.into_iter().map(|(key, runs)| (key.to_string(), runs)).collect();
    let expected = [("O003", true), ("S01", true), ("GR01", true), ("M001", true), ("M002", false), ("M003", false)];
    assert_eq!(said, expected.map(|(code, runs)| (code.to_owned(), runs)));
}

#[test]
fn a_body_gets_a_new_name_or_new_members_from_a_day_on() {
    let done = turned(&["GR01"], Turn::Rename("Forum".into()), &[]).expect("renamed");
    assert_eq!(
        (done.successors.clone(), linked(&done.next, "GR01", LinkKind::FollowedBy)),
        (vec![key("GR02")], vec!["GR02".into()])
    );
    let seats = Turn::Reseat { chair: Some(key("O004")), members: vec![key("O004")] };
    let next = turned(&["GR01"], seats, &[]).expect("reseated").next;
    assert_eq!(linked(&next, "GR02", LinkKind::Delegates), ["O004"]);
    assert_eq!(linked(&next, "GR01", LinkKind::Delegates), ["O003", "O002"], "who sat there before is still known");
    assert_eq!(turned(&["GR01"], Turn::Move(None), &[]), Err(Refused::NotHere));
    assert_eq!(turned(&["O002"], Turn::Reseat { chair: None, members: vec![] }, &[]), Err(Refused::NotHere));
    let same = Turn::Reseat { chair: Some(key("O002")), members: vec![key("O003"), key("O002")] };
    assert_eq!(turned(&["GR01"], same, &[]), Err(Refused::Same));
}

#[test]
fn what_cannot_be_says_why() {
    assert_eq!(turned(&["O002"], Turn::Rename("Haus O002".into()), &[]), Err(Refused::Same));
    assert_eq!(turned(&["O002"], Turn::Rename(" ".into()), &[]), Err(Refused::NoName));
    assert_eq!(turned(&["O002"], Turn::Move(Some(key("O001"))), &[]), Err(Refused::Same));
    for below in ["O002", "O003"] {
        assert_eq!(turned(&["O002"], Turn::Move(Some(key(below))), &[]), Err(Refused::Round(key(below))));
    }
    assert_eq!(turned(&["M001"], Turn::Close, &[]), Err(Refused::Gone(key("M001"))));
    assert_eq!(turned(&["O099"], Turn::Close, &[]), Err(Refused::Gone(key("O099"))));
    let at = |on: &str| {
        let change_on = Change { of: vec![key("O002")], turn: Turn::Close, on: day(on), handed_over: BTreeSet::new() };
        change(&city(), &change_on, &Lang::german()).map(|_| ())
    };
    assert_eq!(at("2009-06-01"), Err(Refused::NotYet(key("O002"))));
    let next = turned(&["O002"], Turn::Close, &[]).expect("closed").next;
    let again = Change { of: vec![key("O002")], turn: Turn::Close, on: day("2021-01-01"), handed_over: BTreeSet::new() };
    assert_eq!(change(&next, &again, &Lang::german()), Err(Refused::Ended(key("O002"))));
}

#[test]
fn a_chair_and_a_member_that_become_one_hold_one_seat() {
    let seats = |members: &str| {
        let body = made("GR02", &[("type", crate::words::BodyType::WORDS[0]), ("chair", "O002"), ("members", members)]);
        let body = hand_over(body, &[key("O002"), key("O003")], &key("O009"));
        let of = |kind| body.links.iter().filter(|link| link.kind == kind).map(|link| link.other.to_string()).collect::<Vec<_>>();
        (of(LinkKind::Chairs), of(LinkKind::Delegates))
    };
    let one = || vec!["O009".to_owned()];
    assert_eq!(seats("O003"), (one(), vec![]));
    assert_eq!(seats("O003 O004"), (one(), vec!["O004".to_owned()]));
    assert_eq!(seats("O002 O003"), (one(), one()), "the chair was among the members before");
}
