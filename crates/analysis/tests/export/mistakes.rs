//! What cannot be read is told with file, line and a way out.

use leitwerk_analysis::opinion::export::{Error, Export, Files};

use super::{COMMENTS, Made, VOTES, made};

fn says(complaint: &str, parts: &[&str]) {
    for part in parts {
        assert!(complaint.contains(part), "“{part}” is not in: {complaint}");
    }
}

#[test]
fn an_answer_that_is_none_names_line_and_column() {
    let complaint = Made::votes("10,x,0,1,1\n20,x,1,1,2\n").complaint();
    says(&complaint, &["votes.csv:3:", "“2”", "“vote”", "-1, 0 or 1", "Take the file as Polis wrote it"]);
    assert_eq!(complaint.lines().count(), 1);
}

#[test]
fn all_mistakes_are_told_up_to_a_bound() {
    let complaint =
        Made::votes("a,x,0,1,1\n10,x,b,1,1\n10,x,0,-3,1\n10,x,0,1\n10,x,0,1,1,1,\"\n10,x,0,1,1,1\n10,\"x,0,1,1\n").complaint();
    for (line, part) in [
        (2, "“a” in the column “timestamp”"),
        (3, "“b” in the column “comment-id”"),
        (4, "“-3” in the column “voter-id”"),
        (5, "4 fields"),
        (6, "a quote is opened"),
        (7, "6 fields"),
        (8, "a quote is opened"),
    ] {
        let told = complaint.lines().find(|told| told.starts_with(&format!("votes.csv:{line}: "))).unwrap_or_default();
        assert!(told.contains(part), "line {line}: {complaint}");
    }
    let many = Made::votes(&"10,x,0,1,?\n".repeat(500)).complaint();
    assert_eq!(many.lines().count(), Error::MOST + 1);
    says(&many, &["votes.csv:21:", "There are more mistakes"]);
}

#[test]
fn numbers_that_are_too_large_are_mistakes() {
    says(&Made::votes("10,x,4294967296,1,1\n").complaint(), &["votes.csv:2:", "from 0 to 4294967295"]);
    says(&Made::votes("10,x,0,99999999999999999999999,1\n").complaint(), &["votes.csv:2:", "voter-id"]);
    says(&Made::votes("281474976710656,x,0,1,1\n").complaint(), &["votes.csv:2:", "timestamp"]);
    says(&Made::votes("1.65104E+12,x,0,1,1\n").complaint(), &["“1.65104E+12”", "spreadsheet"]);
}

#[test]
fn a_mistake_far_down_has_its_own_line() {
    let complaint = Made::votes(&format!("{}10,x,0,1,7\n", "10,x,0,1,1\n".repeat(300_000))).complaint();
    says(&complaint, &["votes.csv:300002:"]);
}

#[test]
fn empty_files_and_missing_columns_are_told() {
    says(&Made { votes: vec![], ..made() }.complaint(), &["votes.csv: the file is empty"]);
    says(&Made { comments: b"\xef\xbb\xbf\n".to_vec(), ..made() }.complaint(), &["comments.csv: the file is empty"]);
    says(&Made { people: vec![], ..made() }.complaint(), &["participants-votes.csv: the file is empty"]);
    let without = Made { votes: b"timestamp,comment,voter-id\n".to_vec(), ..made() }.complaint();
    says(&without, &["votes.csv:1:", "“comment-id”, “vote”", "“timestamp,comment,voter-id”"]);
    let twice = Made { votes: format!("{VOTES},vote\n").into_bytes(), ..made() }.complaint();
    says(&twice, &["votes.csv:1:", "two columns", "“vote”"]);
}

#[test]
fn other_encodings_are_told() {
    let wide: Vec<u8> = b"\xff\xfe".iter().copied().chain(VOTES.bytes().flat_map(|byte| [byte, 0])).collect();
    says(&Made { votes: wide, ..made() }.complaint(), &["votes.csv:1:", "UTF-8"]);
    let latin: Vec<u8> = [COMMENTS.as_bytes(), b"\n1,x,0,5,2,0,1,false,a\n2,x,1,5,0,1,0,false,gr\xfcn\n"].concat();
    says(&Made { comments: latin, ..made() }.complaint(), &["comments.csv:3:", "UTF-8"]);
}

#[test]
fn statements_and_people_that_stand_there_twice_are_told() {
    let complaint = Made::comments("1,x,0,5,2,0,1,false,a\n2,x,0,5,0,1,0,false,b\n").complaint();
    says(&complaint, &["comments.csv:3:", "the number 0", "after line 2"]);
    says(&Made::people("1,,,0,2,1,1,1,-1\n1,,,0,2,1,1,1,-1\n").complaint(), &["participants-votes.csv:3:", "after line 2"]);
}

#[test]
fn a_row_of_comments_with_a_wrong_number_is_not_taken_for_a_text() {
    let complaint = Made::comments("1,x,0,5,2,0,1,false,a\n2,x,1,5,none,1,0,false,b\n").complaint();
    says(&complaint, &["comments.csv:3:", "“none” in the column “agrees”"]);
    let complaint = Made::comments("1651071094558,x,0,5,2,0,1,false,a, b\n1651071094559,x,1,5,none,1,0,false,b\n").complaint();
    says(&complaint, &["comments.csv:3:", "“none” in the column “agrees”"]);
    let complaint = Made::comments("1651071094558,x,0,5,2,0,1,false,a, b\n1651071094559,x,1,5\n").complaint();
    says(&complaint, &["comments.csv:3:", "4 fields, the headings are 9"]);
    says(&Made::comments("1,x,0,5,2,0,2,false,a\n").complaint(), &["“2” in the column “moderated”"]);
    says(&Made::comments("1,x,0,5,2,0,1,perhaps,a\n").complaint(), &["“perhaps” in the column “is-meta”"]);
}

#[test]
fn people_rows_that_are_cut_are_told() {
    says(&Made::people("1,,,0,2\n").complaint(), &["participants-votes.csv:2:", "5 fields, the headings are 9"]);
    says(&Made::people("1,,x,0,2,1,1,1,-1\n").complaint(), &["participants-votes.csv:2:", "“x” in the column “group-id”"]);
}

#[test]
fn more_statements_than_there_is_room_for_are_told_once() {
    let votes: String = (0..20_000).map(|statement| format!("10,x,{statement},1,1\n")).collect();
    let complaint = Made::votes(&votes).complaint();
    says(&complaint, &["votes.csv: there are more than 16384 statements"]);
    let comments: String = (0..20_000).map(|statement| format!("1,x,{statement},5,0,0,1,,a\n")).collect();
    says(&Made::comments(&comments).complaint(), &["comments.csv: there are more than 16384 statements"]);
}

#[test]
fn a_file_that_stops_coming_is_told() {
    struct Torn;
    impl std::io::Read for Torn {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    let plain = made();
    let files = Files { votes: &mut Torn, comments: &mut &plain.comments[..], participants: None, summary: None };
    let complaint = Export::read(files).map(|export| export.remarks).unwrap_err().to_string();
    assert_eq!(complaint, "votes.csv cannot be read: the disk is gone");
}
