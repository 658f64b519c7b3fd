//! What is odd is read in one certain way, and told.

use leitwerk_analysis::opinion::Role;
use leitwerk_analysis::opinion::export::{Export, File, Remark};
use leitwerk_analysis::opinion::ratings::Rating;

use super::{Made, made};

fn answers(export: &Export) -> Vec<(u32, u32, Rating)> {
    let ratings = &export.ratings;
    let row = |person: usize| {
        let of = move |cell: &leitwerk_analysis::opinion::ratings::Cell| {
            (ratings.people()[person], ratings.statements()[cell.statement()], cell.rating())
        };
        ratings.row(person).iter().map(of)
    };
    (0..ratings.people().len()).flat_map(row).collect()
}

const AS_MADE: [(u32, u32, Rating); 4] =
    [(1, 0, Rating::Agree), (1, 1, Rating::Disagree), (2, 0, Rating::Agree), (2, 1, Rating::Pass)];

const UNGROUPED: &str = "1,,,0,2,1,1,1,-1\n2,,,0,2,1,0,1,0\n";

#[test]
fn a_plain_export_has_nothing_odd() {
    let export = made().export();
    assert_eq!(export.remarks, []);
    assert_eq!(answers(&export), AS_MADE);
    assert_eq!(export.topic.as_deref(), Some("The old market"));
    assert_eq!(export.groups, Some(vec![Some(0), Some(1)]));
    assert_eq!(export.roles(), [Role::Open, Role::Open]);
    assert_eq!(export.statements[1].text, "Fewer cars, now");
}

#[test]
fn columns_may_stand_in_any_order_with_others_among_them() {
    let votes =
        b"vote,important,voter-id,timestamp,comment-id\n1,,1,10,0\n-1,,1,20,1\n\"1\",,\"2\",\"30\",\"0\"\n0,\"a,b\",2,40,1\n";
    let export = Made { votes: votes.to_vec(), ..made() }.export();
    assert_eq!((answers(&export), export.remarks), (AS_MADE.to_vec(), vec![]));
}

#[test]
fn a_byte_order_mark_and_the_line_ends_of_windows_change_nothing() {
    let odd = |bytes: &[u8]| {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        format!("\u{feff}{}\r\n", text.replace('\n', "\r\n")).into_bytes()
    };
    let plain = made();
    let odd =
        Made { votes: odd(&plain.votes), comments: odd(&plain.comments), people: odd(&plain.people), summary: odd(&plain.summary) };
    assert_eq!(odd.export(), plain.export());
}

#[test]
fn semicolons_are_read_and_told() {
    let plain = made();
    let comments = String::from_utf8(plain.comments.clone()).unwrap().replace("\"Fewer cars, now\"", "Fewer cars now");
    let with = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().replace(',', ";").into_bytes();
    let export = Made { votes: with(&plain.votes), comments: with(comments.as_bytes()), ..plain }.export();
    assert_eq!(answers(&export), AS_MADE);
    let told = |file| Remark::Separator { file, separator: ';' };
    assert_eq!(export.remarks, [told(File::Comments), told(File::Votes)]);
}

#[test]
fn signs_the_other_way_round_are_turned_and_told() {
    let export = Made::votes("10,x,0,1,-1\n20,x,1,1,1\n30,x,0,2,-1\n40,x,1,2,0\n").export();
    assert_eq!((answers(&export), &export.tally.per_statement), (AS_MADE.to_vec(), &vec![[0, 0, 2], [1, 1, 0]]));
    assert_eq!(export.remarks, [Remark::Flipped { statements: 2 }]);
}

#[test]
fn counts_that_fit_neither_way_are_told_and_nothing_is_turned() {
    let export = Made::comments("1,x,0,5,7,0,1,false,a\n2,x,1,5,0,1,0,false,b\n").export();
    assert_eq!(answers(&export), AS_MADE);
    assert_eq!(export.remarks, [Remark::OtherCounts { statements: 1, of: 2, first: 0 }]);
}

/// Statements that as many agree as disagree with fit both ways and show nothing.
#[test]
fn balanced_statements_turn_nothing() {
    let rows = "1,x,0,5,1,1,1,false,a\n2,x,1,5,1,1,1,false,b\n3,x,2,5,1,0,1,false,c\n";
    let votes = "10,x,0,1,1\n11,x,0,2,-1\n12,x,1,1,1\n13,x,1,2,-1\n14,x,2,1,1\n";
    let export = Made { votes: Made::votes(votes).votes, people: Made::people("").people, ..Made::comments(rows) }.export();
    assert_eq!(export.remarks, [Remark::UnknownPeople { people: 2, first: 1 }]);
    assert_eq!(export.tally.per_statement[2], [0, 0, 1]);
}

#[test]
fn the_latest_answer_counts_and_replaced_ones_are_told() {
    let votes = "30,x,0,1,1\n20,x,1,1,-1\n30,x,0,2,1\n40,x,1,2,0\n10,x,0,1,-1\n";
    let export = Made { votes: Made::votes(votes).votes, ..Made::comments("1,x,0,5,2,1,1,,a\n2,x,1,5,0,1,0,,b\n") }.export();
    assert_eq!(answers(&export), AS_MADE);
    assert_eq!(export.remarks, [Remark::Replaced { events: 1 }]);
}

#[test]
fn contradictory_answers_of_one_moment_are_a_pass_and_told() {
    let votes = "10,x,0,1,1\n20,x,1,1,-1\n30,x,0,2,1\n40,x,1,2,1\n40,x,1,2,-1\n";
    let export = Made { votes: Made::votes(votes).votes, ..Made::comments("1,x,0,5,2,0,1,,a\n2,x,1,5,1,2,0,,b\n") }.export();
    assert_eq!(answers(&export), AS_MADE);
    assert_eq!(export.remarks, [Remark::Replaced { events: 1 }, Remark::Contradictory { answers: 1 }]);
}

#[test]
fn statements_that_comments_does_not_know_count_as_taken_out() {
    let export = Made::comments("1,x,0,5,2,0,1,false,More trees\n").export();
    assert_eq!(export.remarks, [Remark::UnknownStatements { statements: vec![1] }]);
    assert_eq!(export.roles(), [Role::Open, Role::Rejected]);
    assert_eq!(export.ratings.statements(), [0, 1]);
}

#[test]
fn statements_that_nobody_rated_are_in_the_matrix() {
    let comments = Made::comments("3,x,9,5,0,0,1,,c\n1,x,0,5,2,0,1,,a\n2,x,1,5,0,1,0,,b\n");
    let export = Made { people: Made::people(UNGROUPED).people, ..comments }.export();
    assert_eq!((export.ratings.statements(), export.tally.per_statement[2]), (&[0, 1, 9][..], [0, 0, 0]));
    assert_eq!((export.statements[2].text.as_str(), export.remarks), ("c", vec![]));
}

#[test]
fn moderation_and_meta_decide_what_shapes_the_landscape() {
    let rows = "1,x,0,5,2,0,-1,true,a\n2,x,1,5,0,1,0,TRUE,b\n3,x,2,5,0,0,1,,c\n";
    assert_eq!(Made::comments(rows).export().roles(), [Role::Rejected, Role::Meta, Role::Open]);
}

#[test]
fn columns_that_older_exports_lack_are_told() {
    let comments = b"comment-id,agrees,disagrees,comment-body\n0,2,0,a\n1,0,1,b\n";
    let export = Made { comments: comments.to_vec(), people: b"participant\n1\n2\n".to_vec(), ..made() }.export();
    let missing = |file, column| Remark::MissingColumn { file, column };
    let told = [missing(File::Comments, "moderated"), missing(File::Comments, "is-meta"), missing(File::Participants, "group-id")];
    assert_eq!(export.remarks, told);
    assert_eq!((export.roles(), export.groups), (vec![Role::Open, Role::Open], None));
}

#[test]
fn people_who_are_missing_or_counted_otherwise_are_told() {
    let export = Made::people("2,,1,0,3,1,0,1,0\n8,,,0,0,0,0,,\n").export();
    let told = [Remark::UnknownPeople { people: 1, first: 1 }, Remark::OtherPeopleCounts { people: 1, first: 2 }];
    assert_eq!(export.remarks, told);
    assert_eq!(export.groups, Some(vec![None, Some(1)]));
}

#[test]
fn groups_of_people_who_rated_too_little_are_told() {
    let votes = "10,x,0,1,1\n20,x,1,1,-1\n30,x,0,2,1\n";
    let people = "1,,0,0,2,1,1,1,-1\n2,,1,0,1,1,0,1,\n";
    let export = Made { votes: Made::votes(votes).votes, ..Made::people(people) }.export();
    assert_eq!(export.remarks, [Remark::GroupsOfQuietPeople { people: 1, of: 2, needed: 2 }]);
}

#[test]
fn without_groups_there_are_none() {
    assert_eq!(Made::people(UNGROUPED).export().groups, None);
}

#[test]
fn a_conversation_that_nobody_rated_in_is_read_and_told() {
    let export = Made { people: Made::people("").people, ..Made::votes("") }.export();
    assert!(export.remarks.contains(&Remark::NoRatings) && export.ratings.is_empty());
    assert_eq!(export.statements.len(), 2);
}

#[test]
fn texts_that_are_not_quoted_go_on_until_the_next_statement() {
    let rows = "1,x,0,5,2,0,1,false,More trees, \"please\",\n\n3, or four\n2,x,1,5,0,1,0,false,\"The EU\" is too big\n\
                3,x,2,5,0,0,0,false,\"Quoted, \"\"well\"\"\nand long\"\n4,x,3,5,0,0,0,false,\"Left open\n";
    let export = Made { people: Made::people(UNGROUPED).people, ..Made::comments(rows) }.export();
    let texts: Vec<&str> = export.statements.iter().map(|statement| statement.text.as_str()).collect();
    let whole = ["More trees, \"please\",\n\n3, or four", "\"The EU\" is too big", "Quoted, \"well\"\nand long", "\"Left open"];
    assert_eq!(texts, whole);
    assert_eq!(export.remarks, [Remark::UnquotedTexts { statements: 3, line: 2 }]);
}

/// Otherwise whoever writes a statement could bring in another, with any counts and moderation.
#[test]
fn a_quoted_text_that_looks_like_a_row_stays_a_text() {
    let rows = "1,x,0,5,2,0,1,false,\"Look\n9,x,7,5,9,9,1,false,here\"\n2,x,1,5,0,1,0,false,b\n";
    let export = Made::comments(rows).export();
    assert_eq!(export.statements.len(), 2);
    assert_eq!((export.statements[0].text.as_str(), export.remarks), ("Look\n9,x,7,5,9,9,1,false,here", vec![]));
}

#[test]
fn a_topic_may_be_quoted_and_is_not_needed() {
    let topic = |summary: &str| Made { summary: summary.as_bytes().to_vec(), ..made() }.export().topic;
    assert_eq!(topic("topic,\"Together, we'll\nbuild\"\n").as_deref(), Some("Together, we'll\nbuild"));
    assert_eq!(topic("views,5\n"), None);
    assert_eq!(topic(""), None);
}
