//! What the generator writes is read back as what it gives out directly.

use leitwerk_analysis::opinion::export::{Export, Files};
use leitwerk_analysis::opinion::generate::{Outputs, Plan, events, generate, planted};
use leitwerk_analysis::opinion::ratings::Ratings;

const PLAN: Plan = Plan { participants: 3000, statements: 80, votes: 70_000, groups: 4, seed: 9 };

fn written(plan: &Plan) -> [Vec<u8>; 4] {
    let mut files = [const { Vec::new() }; 4];
    let [votes, comments, participants, summary] = &mut files;
    let mut told = Vec::new();
    generate(plan, Outputs { votes, comments, participants, summary }, &mut |rows| told.push(rows)).expect("it can be made");
    assert_eq!(told.last(), Some(&plan.votes));
    files
}

fn read([votes, comments, participants, summary]: &[Vec<u8>; 4]) -> Export {
    Export::read(Files {
        votes: &mut &votes[..],
        comments: &mut &comments[..],
        participants: Some(&mut &participants[..]),
        summary: Some(&mut &summary[..]),
    })
    .unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn files_and_ratings_of_a_plan_are_the_same_conversation() {
    let export = read(&written(&PLAN));
    let (ratings, tally) = Ratings::collect(events(&PLAN).unwrap()).unwrap();
    assert_eq!((&export.ratings, &export.tally), (&ratings, &tally));
    assert_eq!(export.topic.as_deref(), Some("Synthetic conversation"));
    assert!(export.statements.iter().all(|statement| statement.text.starts_with("Synthetic statement ")));
    let groups = export.groups.unwrap();
    let right = |person: usize| groups[person].is_none_or(|group| group == planted(&PLAN, ratings.people()[person]));
    assert!((0..groups.len()).all(right) && groups.iter().flatten().count() > 2000);
    let [remark] = &export.remarks[..] else { panic!("only that some changed their mind: {:?}", export.remarks) };
    assert!(format!("{remark:?}").starts_with("Replaced"));
}

#[test]
fn the_same_plan_gives_the_same_bytes_with_any_number_of_threads() {
    let with = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(|| written(&PLAN));
    let alone = with(1);
    assert!(alone == with(2) && alone == with(8));
}

#[test]
fn a_blob_has_no_exported_groups() {
    assert_eq!(read(&written(&Plan { groups: 1, ..PLAN })).groups, None);
}
