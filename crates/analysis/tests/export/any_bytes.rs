//! No bytes make a reader panic, and the order of rows never matters.

use proptest::prelude::*;
use proptest::sample::select;

use super::{COMMENTS, Made, PEOPLE, VOTES, made};

/// Bytes that are nearly an export: pieces of rows, quotes, separators, ends of lines.
fn nearly() -> impl Strategy<Value = Vec<u8>> {
    let piece = select(vec![
        "1",
        "0",
        "-1",
        ",",
        ",",
        ",",
        ";",
        "\"",
        "\"\"",
        "\n",
        "\n",
        "\r\n",
        "x",
        "true",
        "ü",
        "\u{feff}",
        "4294967295",
        "1651071094558",
        "1,x,0,5,2,0,1,false,",
        "10,x,0,1,1\n",
        "1,,0,0,2,1,1,1,-1\n",
        "99999999999999999999",
        " ",
        "\t",
    ]);
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat().into_bytes()),
    ]
}

fn after(heading: &'static str) -> impl Strategy<Value = Vec<u8>> {
    (any::<bool>(), nearly()).prop_map(move |(headed, rows)| {
        let heading = if headed { format!("{heading}\n") } else { String::new() };
        [heading.as_bytes(), &rows].concat()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_make_it_panic(votes in after(VOTES), comments in after(COMMENTS), people in after(PEOPLE), summary in nearly()) {
        let _ = Made { votes, comments, people, summary }.read();
    }

    #[test]
    fn no_comments_make_it_panic(comments in after(COMMENTS)) {
        if let Ok(export) = (Made { comments, ..made() }).read() {
            prop_assert_eq!(export.statements.len(), export.ratings.statements().len());
        }
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        (rows, shuffled) in proptest::collection::vec((0_u32..12, 0_u32..5, 0_u32..300, -1_i8..=1), 0..400)
            .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
    ) {
        let written = |rows: &[(u32, u32, u32, i8)]| {
            let rows: String = rows.iter().map(|(at, statement, person, vote)| format!("{at},x,{statement},{person},{vote}\n")).collect();
            Made::votes(&rows).export()
        };
        prop_assert_eq!(written(&rows), written(&shuffled));
    }
}
