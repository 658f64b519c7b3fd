//! Writing the next edition: it begins as a copy, and every step says what became of what.

mod support;

use std::collections::BTreeMap;

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::diff;
use leitwerk_model::edit::next_code;
use leitwerk_model::facts::Facts;
use leitwerk_model::frozen::Frozen;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::rework::{
    GoalPart, Refused, Start, Step, Words, free_number, misnumbered, moved, reason, settle, settle_told, unexplained,
};
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::words::EditionStatus;
use proptest::prelude::*;
use support::{With, code, item, key, leitbild};

/// An adopted edition of 2025 with two fields, two overarching goals and three goals of fields, and what hangs on them.
fn city() -> Leitbild {
    let here = |code: &str| item(&format!("2025/{code}"));
    let goal = |code: &str, title: &str| here(code).says(Part::Title, title).says(Part::Text, &format!("{title}."));
    leitbild([
        item("2025").fact("status", "adopted").says(Part::Title, "Fassung 2025").says(Part::Term, "Alle"),
        here("H1").says(Part::Title, "Sprache"),
        here("H2").says(Part::Title, "Arbeit"),
        here("A1").says(Part::Title, "Präambel").says(Part::Text, "Wir."),
        goal("L1", "Offenheit"),
        goal("L2", "Gegen Stigma"),
        goal("Z1.1", "Kurse").link("field", &["2025/H1"]).link("origin", &["V1"]).translated(
            Part::Text,
            "ar",
            "دورات",
            TextState::Translated,
        ),
        goal("Z1.2", "Lesen").link("field", &["2025/H1"]),
        goal("Z2.1", "Anerkennung").link("field", &["2025/H2"]),
        here("T1.1").link("overarching", &["2025/L1"]).link("in", &["2025/Z1.1"]).says(Part::Sentence, "In Kursen."),
        here("T1.2").link("overarching", &["2025/L1"]).link("in", &["2025/H2"]).says(Part::Sentence, "Bei der Arbeit."),
        here("T2.2").link("overarching", &["2025/L2"]).link("in", &["2025/H2"]).says(Part::Justification, "Steht im Gesetz."),
        item("V1").says(Part::Title, "Sitzung"),
        item("M001").fact("status", "running").link("goals", &["2025/Z1.1"]).says(Part::Title, "Elternkurs"),
        item("M002").fact("status", "completed").link("goals", &["2025/Z1.1"]).says(Part::Title, "Vorlesen"),
        item("I01").link("goals", &["2025/Z2.1"]).says(Part::Title, "Anteil"),
    ])
}

fn start() -> Start {
    let today = "2029-11-30".parse().expect("a day");
    Start { from: code("2025"), code: code("2030"), title: "Fassung 2030".into(), carry: true, today }
}

fn begun() -> Leitbild {
    city().next_edition(&start(), &Lang::german()).expect("an edition begins")
}

fn step(leitbild: &Leitbild, step: &Step) -> Result<Leitbild, Refused> {
    leitbild.reworked(&code("2030"), step, Some("Darum."), &Lang::german())
}

fn words(title: &str) -> Words {
    Words { title: title.into(), text: format!("{title}.") }
}

fn part(title: &str, field: &str) -> GoalPart {
    GoalPart { words: words(title), field: Some(code(field)) }
}

/// What the edition of 2030 says became of goals and fields: `2025/Z1.1 split Z1.3 Z1.4`.
fn told(leitbild: &Leitbild) -> Vec<String> {
    let line = |item: &Item| {
        let Facts::Succession(succession) = &item.facts else { unreachable!("a succession") };
        let codes = |kind, at| item.linked(kind, at).map(|other| other.code().to_string()).collect::<Vec<_>>().join("+");
        let (from, to) = (codes(LinkKind::Preceded, End::From), codes(LinkKind::Became, End::To));
        format!("{from} {} {to}", succession.change)
    };
    leitbild.in_edition(&code("2030"), Kind::Succession).map(line).filter(|line| !line.contains("continued")).collect()
}

/// The succession of 2030 that joins so many goals.
fn telling(leitbild: &Leitbild, goals: usize) -> Code {
    let mut all = leitbild.of_kind(Kind::Succession);
    all.find(|item| item.links.len() == goals).expect("a succession").key.code().clone()
}

fn links(leitbild: &Leitbild, of: &str) -> Vec<String> {
    leitbild.get(&key(of)).expect("it is there").links.iter().map(|link| link.other.to_string()).collect()
}

/// What holds after every step.
fn sound(before: &Leitbild, after: &Leitbild) {
    assert_eq!(after.problems(), [], "nothing contradicts anything else");
    assert_eq!(before.forbidden_changes(after), [], "the edition before stays as it was");
    assert_eq!(moved(before, after), None, "in another field a goal has another number");
    assert_eq!(misnumbered(before, after), None, "no number is another's");
    let mut seen: BTreeMap<ItemRef, usize> = BTreeMap::new();
    for succession in after.in_edition(&code("2030"), Kind::Succession) {
        for link in succession.links.iter().filter(|link| link.other.kind() == Kind::Goal) {
            *seen.entry(link.other.clone()).or_default() += 1;
        }
    }
    for edition in ["2025", "2030"] {
        for goal in after.in_edition(&code(edition), Kind::Goal) {
            assert_eq!(seen.get(&goal.key), Some(&1), "{} is told of once", goal.key);
        }
    }
    let diff = diff::editions(after, &code("2025"), &code("2030")).expect("two editions");
    assert!(diff.goals.iter().all(|group| group.open.is_empty()), "no trail ends in the open");
    let contradicts = |group: &diff::goals::GoalGroup| group.steps.iter().any(|step| step.contradiction.is_some());
    assert!(!diff.goals.iter().any(contradicts), "no succession says something else than the wording");
    for group in &diff.goals {
        for new in &group.new {
            let of_2025 = |goal: &&Item| goal.key.edition() == Some(&code("2025"));
            let same_number = |goal: &&Item| goal.key.code() == new.goal.code();
            let Some(old) = after.of_kind(Kind::Goal).filter(of_2025).find(same_number) else { continue };
            assert!(group.old.iter().any(|goal| goal.goal == old.key), "{} has the number of another goal", new.goal);
            assert_eq!(group.new.len(), 1, "{} keeps a number although it was split", new.goal);
        }
    }
}

#[test]
fn the_next_edition_begins_word_for_word_with_all_goals_continued() {
    let next = begun();
    sound(&city(), &next);
    assert_eq!(next.edition_status(&code("2030")), Some(EditionStatus::Draft));
    let diff = diff::editions(&next, &code("2025"), &code("2030")).expect("two editions");
    assert!(diff.goals.iter().all(|group| group.fate == diff::goals::Fate::Continued));
    assert!(diff.fields.iter().all(diff::fields::FieldDiff::is_unchanged));
    for old in city().items().filter(|item| item.key.edition().is_some()) {
        let new = next.get(&key(&format!("2030/{}", old.key.code()))).expect("it goes on");
        assert_eq!(new.texts, old.texts, "{} with its translations", old.key);
    }
    let edition = next.get(&key("2030")).expect("the edition");
    assert_eq!(edition.text(Part::Title).map(|text| text.original().1), Some("Fassung 2030"));
    assert!(edition.text(Part::Term).is_some() && edition.text(Part::Text).is_none());
}

#[test]
fn what_goes_on_goes_along_and_what_is_done_stays_behind() {
    let next = begun();
    assert_eq!(links(&next, "M001"), ["2025/Z1.1", "2030/Z1.1"]);
    assert_eq!(links(&next, "M002"), ["2025/Z1.1"], "it was completed");
    assert_eq!(links(&next, "I01"), ["2025/Z2.1", "2030/Z2.1"]);
    let alone = city().next_edition(&Start { carry: false, ..start() }, &Lang::german()).expect("an edition begins");
    assert_eq!(links(&alone, "M001"), ["2025/Z1.1"]);
}

#[test]
fn an_edition_follows_the_last_one_that_was_decided() {
    let begin = |change: &dyn Fn(&mut Start)| {
        let mut start = start();
        change(&mut start);
        city().next_edition(&start, &Lang::german()).err()
    };
    assert_eq!(begin(&|start| start.code = code("2025")), Some(Refused::Taken(code("2025"))));
    assert_eq!(begin(&|start| start.code = code("2020")), Some(Refused::NotLater(code("2020"))));
    assert_eq!(begin(&|start| start.from = code("2020")), Some(Refused::NoEdition(code("2020"))));
    assert_eq!(begin(&|start| start.title = " ".into()), Some(Refused::NoWords));
    let draft = begun();
    let after = Start { code: code("2035"), ..start() };
    assert_eq!(draft.next_edition(&after, &Lang::german()).err(), Some(Refused::Open(code("2030"))));
    let from = Start { from: code("2030"), code: code("2035"), ..start() };
    assert_eq!(draft.next_edition(&from, &Lang::german()).err(), Some(Refused::Decided(EditionStatus::Draft)));
}

#[test]
fn other_words_keep_the_number_and_outdate_translations() {
    let next = step(&begun(), &Step::Reword { goal: code("Z1.1"), words: words("Kurse für alle") }).expect("a step");
    sound(&city(), &next);
    assert_eq!(told(&next), ["Z1.1 reworded Z1.1"]);
    let goal = next.get(&key("2030/Z1.1")).expect("the goal");
    let arabic = &goal.text(Part::Text).expect("a text").versions()[&"ar".parse().expect("a tag")];
    assert_eq!(arabic.state, TextState::Outdated);
    let reason = next.of_kind(Kind::Succession).find_map(|item| item.text(Part::Reason)).map(|text| text.original().1);
    assert_eq!(reason, Some("Darum."));
    let back = step(&next, &Step::Reword { goal: code("Z1.1"), words: words("Kurse") }).expect("a step");
    assert_eq!(told(&back), [""; 0], "the old words again: it is continued");
}

#[test]
fn a_goal_that_moves_gets_a_free_number_and_takes_everything_along() {
    let next = step(&begun(), &Step::Move { goal: code("Z1.1"), field: code("H2") }).expect("a step");
    sound(&city(), &next);
    assert!(next.get(&key("2030/Z1.1")).is_none());
    assert_eq!(links(&next, "2030/Z2.2"), ["2030/H2", "V1"]);
    assert_eq!(links(&next, "M001"), ["2025/Z1.1", "2030/Z2.2"]);
    assert_eq!(links(&next, "2030/T1.2a"), ["2030/L1", "2030/Z2.2"], "its take-up says where it stands now");
    let diff = diff::editions(&next, &code("2025"), &code("2030")).expect("two editions");
    assert!(diff.goals.iter().flat_map(|group| &group.pairs).any(|pair| pair.moved));
    assert_eq!(step(&next, &Step::Move { goal: code("Z2.2"), field: code("H2") }), Err(Refused::SameField));
    assert_eq!(step(&next, &Step::Move { goal: code("L1"), field: code("H2") }), Err(Refused::Overarching));
}

#[test]
fn a_number_that_an_earlier_edition_gave_is_given_to_no_other_goal() {
    let mut city = city();
    for old in [
        item("2020").fact("status", "superseded").says(Part::Title, "Fassung 2020"),
        item("2020/H1").says(Part::Title, "Sprache"),
        item("2020/Z1.7").link("field", &["2020/H1"]).says(Part::Title, "Lang her").says(Part::Text, "Lang her."),
    ] {
        city.insert(old);
    }
    let begun = city.next_edition(&start(), &Lang::german()).expect("an edition begins");
    let next = step(&begun, &Step::Add { goal: part("Neu", "H1") }).expect("a step");
    assert!(next.get(&key("2030/Z1.8")).is_some(), "{:?}", told(&next));
}

#[test]
fn a_goal_is_split_and_taken_back() {
    let split = Step::Split { goal: code("Z1.1"), parts: vec![part("Kurse am Tag", "H1"), part("Kurse im Betrieb", "H2")] };
    let next = step(&begun(), &split).expect("a step");
    sound(&city(), &next);
    assert_eq!(told(&next), ["Z1.1 split Z1.3+Z2.2"]);
    assert_eq!(links(&next, "M001"), ["2025/Z1.1", "2030/Z1.3", "2030/Z2.2"], "whoever carried it out is asked which part");
    assert_eq!(links(&next, "2030/T1.1"), ["2030/L1", "2030/Z1.3"], "one place only: the first part");
    assert_eq!(links(&next, "2030/Z2.2"), ["2030/H2", "V1"], "both come from where it came");

    let fewer = step(&next, &Step::Drop { goal: code("Z2.2") }).expect("a step");
    sound(&city(), &fewer);
    assert_eq!(told(&fewer), ["Z1.1 reworded Z1.3"], "of two parts one is left");

    let back = step(&next, &Step::TakeBack { succession: telling(&next, 3) }).expect("a step");
    sound(&city(), &back);
    assert_eq!(told(&back), [""; 0]);
    assert_eq!(links(&back, "M001"), ["2025/Z1.1", "2030/Z1.1"]);
    assert_eq!(links(&back, "2030/T1.1"), ["2030/L1", "2030/Z1.1"]);
    assert_eq!(back.get(&key("2030/Z1.1")).map(|goal| &goal.texts), city().get(&key("2025/Z1.1")).map(|goal| &goal.texts));
}

#[test]
fn goals_are_merged_and_what_was_split_before_is_taken_back_first() {
    let merge = |goals: &[&str]| Step::Merge { goals: goals.iter().map(|goal| code(goal)).collect(), into: part("Alles", "H1") };
    let next = step(&begun(), &merge(&["Z1.1", "Z2.1", "Z1.1"])).expect("a step");
    sound(&city(), &next);
    assert_eq!(told(&next), ["Z1.1+Z2.1 merged Z1.3"]);
    assert_eq!(links(&next, "I01"), ["2025/Z2.1", "2030/Z1.3"]);
    assert_eq!(step(&next, &merge(&["Z1.2", "Z1.2"])), Err(Refused::TooFew));
    assert_eq!(step(&next, &merge(&["Z1.2", "L1"])), Err(Refused::Overarching));
    let gone = step(&next, &Step::Drop { goal: code("Z1.3") }).expect("a step");
    sound(&city(), &gone);
    assert_eq!(told(&gone), ["Z1.1 dropped ", "Z2.1 dropped "]);

    let split = Step::Split { goal: code("Z1.1"), parts: vec![part("A", "H1"), part("B", "H1")] };
    let parts = step(&begun(), &split).expect("a step");
    assert!(matches!(step(&parts, &merge(&["Z1.3", "Z2.1"])), Err(Refused::Tangled(_))));
}

#[test]
fn a_goal_that_is_dropped_says_why_and_comes_back_with_its_take_up() {
    let draft = begun();
    let drop = Step::Drop { goal: code("Z1.1") };
    assert_eq!(draft.reworked(&code("2030"), &drop, Some(" "), &Lang::german()), Err(Refused::NoReason));
    let next = step(&draft, &drop).expect("a step");
    sound(&city(), &next);
    assert_eq!(told(&next), ["Z1.1 dropped "]);
    assert!(next.get(&key("2030/T1.1")).is_none(), "nothing is taken up in a goal that is gone");
    assert_eq!(links(&next, "M001"), ["2025/Z1.1"]);
    let back = step(&next, &Step::TakeBack { succession: telling(&next, 1) }).expect("a step");
    sound(&city(), &back);
    assert_eq!(links(&back, "2030/T1.1"), ["2030/L1", "2030/Z1.1"]);
}

#[test]
fn a_goal_more_is_new_and_vanishes_without_trace() {
    let next = step(&begun(), &Step::Add { goal: part("Gesundheit", "H2") }).expect("a step");
    sound(&city(), &next);
    assert_eq!(told(&next), [" new Z2.2"]);
    let without = step(&next, &Step::Drop { goal: code("Z2.2") }).expect("a step");
    assert_eq!(told(&without), [""; 0]);
    sound(&city(), &without);
}

#[test]
fn fields_are_renamed_and_merged_with_their_goals() {
    let rename = Step::RenameField { field: code("H2"), words: words("Arbeit und Wirtschaft") };
    let next = step(&begun(), &rename).expect("a step");
    sound(&city(), &next);
    assert_eq!(told(&next), ["H2 reworded H2"]);
    let back = step(&next, &Step::TakeBack { succession: code("F06") }).expect("a step");
    assert_eq!(told(&back), [""; 0]);

    let merge = Step::MergeFields { into: code("H1"), from: vec![code("H2")], words: words("Sprache und Arbeit") };
    let next = step(&begun(), &merge).expect("a step");
    sound(&city(), &next);
    let mut lines = told(&next);
    lines.sort();
    assert_eq!(lines, ["H1+H2 merged H1"], "the goal of the field that went is continued under another number");
    assert_eq!(links(&next, "2030/Z1.3"), ["2030/H1"]);
    assert_eq!(links(&next, "2030/T1.1a"), ["2030/L1", "2030/H1"]);
    assert_eq!(links(&next, "2030/T2.1"), ["2030/L2", "2030/H1"]);
    let telling = |of: &str| {
        let of = ItemRef::parse(of, None).expect("a reference");
        let tells = |item: &&Item| item.linked(LinkKind::Became, End::To).any(|other| *other == of);
        next.in_edition(&code("2030"), Kind::Succession).find(tells).expect("what tells of it").clone()
    };
    assert!(telling("2030/Z1.3").text(Part::Reason).is_some(), "the reason of the fields is that of the goals that moved");
    let succession = telling("2030/H1").key.code().clone();
    assert_eq!(step(&next, &Step::TakeBack { succession }), Err(Refused::Joined));
    let diff = diff::editions(&next, &code("2025"), &code("2030")).expect("two editions");
    let merged = diff.fields.iter().find(|field| field.new.is_some()).expect("a field");
    assert_eq!(merged.paired_by, Some(diff::fields::PairedBy::Succession));
    assert_eq!(step(&begun(), &Step::DropField { field: code("H2") }), Err(Refused::NotEmpty(1)));
}

#[test]
fn a_field_more_and_a_field_less() {
    let next = step(&begun(), &Step::AddField { words: Words { title: "Sport".into(), text: String::new() } }).expect("a step");
    sound(&city(), &next);
    assert_eq!(told(&next), [" new H3"]);
    let moved = step(&next, &Step::Move { goal: code("Z2.1"), field: code("H3") }).expect("a step");
    let gone = step(&moved, &Step::DropField { field: code("H2") }).expect("a step");
    sound(&city(), &gone);
    assert_eq!(told(&gone), [" new H3", "H2 dropped "]);
}

/// An item as somebody writes it in a form.
fn written(leitbild: &Leitbild, item: Item, reason: Option<&str>) -> Leitbild {
    let (mut next, key) = (leitbild.clone(), item.key.clone());
    next.insert(item);
    settle(&mut next, leitbild, &key, reason, &Lang::german());
    next
}

#[test]
fn what_is_written_in_a_form_settles_too() {
    let draft = begun();
    let draft = written(&draft, draft.get(&key("2030/Z1.2")).expect("a goal").clone().says(Part::Text, "Anders."), None);
    let new = item("2030/Z1.9").link("field", &["2030/H1"]).says(Part::Title, "Neu").says(Part::Text, "Neu.");
    let draft = written(&draft, new, None);
    // Fields are told of as soon as they are called otherwise, or are new.
    let draft = written(&draft, draft.get(&key("2030/H1")).expect("a field").clone().says(Part::Title, "Reden"), None);
    let draft = written(&draft, item("2030/H3").says(Part::Title, "Wohnen"), None);
    sound(&city(), &draft);
    assert_eq!(told(&draft), ["Z1.2 reworded Z1.2", " new Z1.9", "H1 reworded H1", " new H3"]);
    let decided = written(&city(), city().get(&key("2025/Z1.1")).expect("a goal").clone(), Some("Darum."));
    assert_eq!(decided, city(), "the edition that is decided stays");
}

#[test]
fn what_changes_is_owed_a_reason_and_gets_it_in_the_form() {
    let old = begun();
    assert_eq!(old.owing(&code("2030")), [].into(), "word for word as before owes nothing");
    for (key, word) in [(key("2030/Z1.2"), Part::Text), (key("2030/H1"), Part::Title)] {
        let other = old.get(&key).expect("it").clone().says(word, "Anders");
        let silent = written(&old, other.clone(), Some("  "));
        let owing: Vec<_> = silent.owing(&code("2030")).into_iter().collect();
        assert_eq!(unexplained(&old, &silent), owing, "{key}");
        assert_eq!((owing.len(), reason(&silent, &key)), (1, None), "{key}");
        let explained = written(&old, other, Some(" Darum. "));
        assert_eq!((explained.owing(&code("2030")), unexplained(&old, &explained)), ([].into(), vec![]), "{key}");
        assert_eq!(reason(&explained, &key).map(|text| text.original().1), Some("Darum."), "{key}");
        // Who writes again what was owed before owes it still; who writes something else does not.
        let again = written(&silent, silent.get(&key).expect("it").clone().says(word, "Noch anders"), None);
        assert_eq!(unexplained(&silent, &again), owing, "{key}");
        let beside = written(&silent, silent.get(&crate::key("2030/L1")).expect("it").clone(), None);
        assert_eq!(unexplained(&silent, &beside), [], "{key}");
        // As it was before it owes nothing.
        let back = written(&silent, old.get(&key).expect("it").clone(), None);
        assert_eq!((back.owing(&code("2030")), told(&back).is_empty()), ([].into(), true), "{key}");
        // Whoever takes the reason away owes it.
        let mut bare = explained.clone();
        let year = code("2030");
        let told = explained.in_edition(&year, Kind::Succession).find(|item| item.text(Part::Reason).is_some());
        let mut told = told.expect("a succession").clone();
        told.texts.clear();
        bare.insert(told);
        assert_eq!(unexplained(&explained, &bare), owing, "{key}");
    }
}

#[test]
fn what_moves_splits_or_goes_is_owed_a_reason_and_what_is_new_or_decided_is_not() {
    let silent = |step: &Step| {
        let mut next = crate::step(&begun(), step).expect("a step");
        let mut told: Vec<Item> = next.in_edition(&code("2030"), Kind::Succession).cloned().collect();
        told.iter_mut().for_each(|item| item.texts.clear());
        told.into_iter().for_each(|item| {
            next.insert(item);
        });
        next
    };
    let moved = silent(&Step::Move { goal: code("Z1.1"), field: code("H2") });
    let split = silent(&Step::Split { goal: code("Z1.1"), parts: vec![part("A", "H1"), part("B", "H1")] });
    let dropped = silent(&Step::Drop { goal: code("Z1.1") });
    for owes in [&moved, &split, &dropped] {
        assert_eq!(owes.owing(&code("2030")).len(), 1, "{:?}", told(owes));
    }
    assert_eq!(silent(&Step::Add { goal: part("Neu", "H1") }).owing(&code("2030")), [].into());
    let mut decided = moved;
    decided.insert(decided.get(&key("2030")).expect("the edition").clone().fact("status", "adopted"));
    assert_eq!(decided.owing(&code("2030")), [].into());
}

#[test]
fn nothing_is_written_into_an_edition_that_is_decided() {
    let add = Step::Add { goal: part("X", "H1") };
    assert_eq!(city().reworked(&code("2025"), &add, None, &Lang::german()), Err(Refused::Decided(EditionStatus::Adopted)));
    assert_eq!(city().reworked(&code("1999"), &add, None, &Lang::german()), Err(Refused::NoEdition(code("1999"))));
}

/// A step with goals and fields that are there, by numbers.
fn some_step(leitbild: &Leitbild, (which, a, b, c): (u8, usize, usize, usize)) -> Option<Step> {
    let codes = |kind| leitbild.in_edition(&code("2030"), kind).map(|item| item.key.code().clone()).collect::<Vec<Code>>();
    let pick = |codes: &[Code], at: usize| codes.get(at % codes.len().max(1)).cloned();
    let (goals, fields) = (codes(Kind::Goal), codes(Kind::Field));
    let goal = pick(&goals, a)?;
    let field = |at| pick(&fields, at);
    let part = |of: &Code, at: usize| {
        let home = if of.is_overarching() { None } else { field(at) };
        GoalPart { words: words(&format!("Teil {at}")), field: home }
    };
    Some(match which % 11 {
        0 => Step::Reword { goal, words: words(&format!("Anders {b}")) },
        1 => Step::Move { goal, field: field(b)? },
        2 => Step::Split { parts: (0..2 + c % 2).map(|at| part(&goal, b + at)).collect(), goal },
        3 => Step::Merge { into: part(&goal, c), goals: vec![goal, pick(&goals, b)?] },
        4 => Step::Drop { goal },
        5 => Step::Add { goal: part(&goal, b) },
        6 | 7 => Step::TakeBack { succession: pick(&codes(Kind::Succession), b)? },
        8 => Step::RenameField { field: field(a)?, words: words(&format!("Feld {b}")) },
        9 => Step::MergeFields { into: field(a)?, from: vec![field(b)?], words: words(&format!("Feld {c}")) },
        _ => Step::AddField { words: words(&format!("Feld {c}")) },
    })
}

proptest! {
    #[test]
    fn whatever_is_done_in_whichever_order_nothing_is_lost_or_left_untold(
        choices in proptest::collection::vec((any::<u8>(), 0..9_usize, 0..9_usize, 0..9_usize), 1..14)
    ) {
        let mut now = begun();
        for choice in choices {
            let Some(chosen) = some_step(&now, choice) else { continue };
            if let Ok(next) = step(&now, &chosen) {
                sound(&now, &next);
                now = next;
            }
        }
    }
}

#[test]
fn a_goal_that_nothing_tells_of_follows_the_one_with_its_number() {
    let mut untold = begun();
    let told: Vec<_> = untold.in_edition(&code("2030"), Kind::Succession).map(|item| item.key.clone()).collect();
    told.iter().for_each(|key| drop(untold.remove(key)));
    let goal = untold.get(&key("2030/Z1.2")).expect("a goal").clone();
    assert_eq!(crate::told(&written(&untold, goal.clone().says(Part::Text, "Anders."), Some("Darum."))), ["Z1.2 reworded Z1.2"]);
    let dropped = step(&untold, &Step::Drop { goal: code("Z1.2") }).expect("a step");
    assert_eq!(crate::told(&dropped), ["Z1.2 dropped "]);
    assert_eq!(dropped.owing(&code("2030")), [].into(), "its reason is kept");
    // A new goal follows none.
    let new = item("2030/Z1.9").link("field", &["2030/H1"]).says(Part::Title, "Neu").says(Part::Text, "Neu.");
    assert_eq!(crate::told(&written(&untold, new, None)), [" new Z1.9"]);
}

#[test]
fn what_a_succession_says_follows_from_what_it_joins() {
    let before = begun();
    let mut next = before.clone();
    let told = |leitbild: &Leitbild| {
        leitbild
            .in_edition(&code("2030"), Kind::Succession)
            .find(|item| item.linked(LinkKind::Became, End::To).any(|to| *to == key("2030/Z1.2")))
            .cloned()
    };
    let wrong = told(&before).expect("a succession").fact("change", "dropped");
    next.insert(wrong);
    settle_told(&mut next, &before);
    assert_eq!(next, before);
    // A goal in another field is another, whatever its number.
    let goal = before.get(&key("2030/Z1.2")).expect("a goal").clone();
    let moved = Item { links: Vec::new(), ..goal }.link("field", &["2030/H2"]);
    assert_eq!(unexplained(&before, &written(&before, moved, None)).len(), 1);
}

#[test]
fn a_goal_that_changes_its_field_keeps_its_number_only_where_no_edition_was_before() {
    let elsewhere = |leitbild: &Leitbild, goal: &str, field: &str| {
        let mut next = leitbild.clone();
        let item = leitbild.get(&key(goal)).expect("a goal").clone();
        next.insert(Item { links: Vec::new(), ..item }.link("field", &[field]));
        moved(leitbild, &next)
    };
    assert_eq!(elsewhere(&begun(), "2030/Z1.2", "2030/H2"), Some(key("2030/Z1.2")));
    assert_eq!(elsewhere(&begun(), "2030/Z1.2", "2030/H1"), None, "where it was");
    let mut first = city();
    first.insert(first.get(&key("2025")).expect("an edition").clone().fact("status", "draft"));
    assert_eq!(elsewhere(&first, "2025/Z1.2", "2025/H2"), None, "nobody has quoted the number yet");
}

#[test]
fn a_new_goal_bears_a_number_that_no_other_had_and_that_names_its_field() {
    let with = |draft: &Leitbild, goal: &str, field: &str| {
        let mut next = draft.clone();
        next.insert(item(goal).link("field", &[field]).says(Part::Title, "Neu").says(Part::Text, "Neu."));
        settle(&mut next, draft, &key(goal), None, &Lang::german());
        misnumbered(draft, &next)
    };
    let dropped = step(&begun(), &Step::Drop { goal: code("Z1.2") }).expect("a step");
    assert_eq!(with(&dropped, "2030/Z1.2", "2030/H1"), Some(key("2030/Z1.2")), "that was another goal");
    assert_eq!(with(&dropped, "2030/Z1.3", "2030/H1"), None);
    assert_eq!(with(&dropped, "2030/Z1.3", "2030/H2"), Some(key("2030/Z1.3")), "it names another field");
    assert_eq!(next_code(&dropped, Kind::Goal, Some(&code("2030"))), None, "that depends on the field");
    let free = |draft: &Leitbild, field: Option<&str>| free_number(draft, &code("2030"), field.map(code).as_ref());
    assert_eq!(free(&dropped, Some("H1")), Some(code("Z1.3")));
    let last = step(&begun(), &Step::Drop { goal: code("Z2.1") }).expect("a step");
    assert_eq!(free(&last, Some("H2")), Some(code("Z2.2")), "the number of what is dropped stays its own");
    assert_eq!(free(&last, None), Some(code("L3")));
    // Of a draft that a file brought without what became of its goals, whoever has a number follows whoever had it.
    let mut untold = begun();
    let goal = untold.remove(&key("2030/Z1.2")).expect("a goal");
    let told: Vec<_> = untold.in_edition(&code("2030"), Kind::Succession).map(|item| item.key.clone()).collect();
    told.iter().for_each(|key| drop(untold.remove(key)));
    let mut again = untold.clone();
    again.insert(goal);
    assert_eq!(misnumbered(&untold, &again), None);
}

#[test]
fn a_goal_may_go_back_to_where_the_edition_before_has_it() {
    let mut elsewhere = begun();
    let goal = elsewhere.get(&key("2030/Z1.2")).expect("a goal").clone();
    elsewhere.insert(Item { links: Vec::new(), ..goal.clone() }.link("field", &["2030/H2"]));
    let mut home = elsewhere.clone();
    home.insert(goal);
    assert_eq!((moved(&elsewhere, &home), moved(&home, &elsewhere)), (None, Some(key("2030/Z1.2"))));
}

#[test]
fn a_field_that_was_dropped_comes_back_with_its_number_and_words() {
    let emptied = step(&begun(), &Step::Move { goal: code("Z2.1"), field: code("H1") }).expect("a step");
    let dropped = step(&emptied, &Step::DropField { field: code("H2") }).expect("a step");
    assert!(told(&dropped).contains(&"H2 dropped ".to_owned()), "{:?}", told(&dropped));
    let gone = |item: &&Item| item.linked(LinkKind::Preceded, End::From).any(|old| *old == key("2025/H2"));
    let succession = dropped.in_edition(&code("2030"), Kind::Succession).find(gone).expect("it is told").key.code().clone();
    let back = step(&dropped, &Step::TakeBack { succession }).expect("a step");
    sound(&dropped, &back);
    assert_eq!(back.get(&key("2030/H2")).map(|field| &field.texts), begun().get(&key("2030/H2")).map(|field| &field.texts));
    assert!(!told(&back).iter().any(|line| line.contains("H2")), "{:?}", told(&back));
    assert_eq!(back.in_edition(&code("2030"), Kind::TakeUp).count(), begun().in_edition(&code("2030"), Kind::TakeUp).count());
}

#[test]
fn an_edition_that_owes_reasons_is_adopted_by_no_bundle() {
    let draft = begun();
    let goal = draft.get(&key("2030/Z1.2")).expect("a goal").clone().says(Part::Text, "Anders.");
    let silent = written(&draft, goal, None);
    let adopted = |leitbild: &Leitbild| {
        let mut next = leitbild.clone();
        next.insert(leitbild.get(&key("2030")).expect("an edition").clone().fact("status", "adopted"));
        next
    };
    let frozen = Frozen::Unexplained { edition: code("2030"), owing: 1 };
    assert_eq!(silent.forbidden_changes(&adopted(&silent)), [(key("2030"), frozen)]);
    assert_eq!(draft.forbidden_changes(&adopted(&draft)), []);
    assert_eq!(city().forbidden_changes(&adopted(&silent)), [], "a whole edition from elsewhere is as it is");
}
