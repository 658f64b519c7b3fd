//! Writing take-ups place by place: which code a new one gets, and which place comes next.

use crate::code::{Code, ItemRef};
use crate::item::Item;
use crate::kind::Kind;
use crate::leitbild::Leitbild;
use crate::link::{Declared, End, LinkKind};
use crate::matrix::Matrix;

/// The numbers of a code without its letters: `4` of `L4`, `3` of `H3`.
fn number(key: &ItemRef) -> &str {
    key.code().as_str().trim_start_matches(|c: char| c.is_ascii_uppercase())
}

/// A free code for a take-up where an overarching goal meets a field: `T4.3` for the first, then `T4.3b`, `T4.3c`. None where the
/// alphabet has come to its end.
#[must_use]
pub fn free_code(leitbild: &Leitbild, edition: &Code, overarching: &ItemRef, field: &ItemRef) -> Option<Code> {
    let stem = format!("T{}.{}", number(overarching), number(field));
    let letters = leitbild.in_edition(edition, Kind::TakeUp).filter_map(|item| {
        let rest = item.key.code().as_str().strip_prefix(&stem)?;
        // The first has no letter; it counts as the one with `a`.
        match rest.as_bytes() {
            [] => Some(b'a'),
            [letter @ b'a'..=b'z'] => Some(*letter),
            _ => None,
        }
    });
    let code = match letters.max() {
        None => stem,
        Some(b'z') => return None,
        Some(last) => format!("{stem}{}", char::from(last + 1)),
    };
    Code::parse(&code).ok().filter(|code| code.kind() == Kind::TakeUp)
}

/// A take-up at a place, still without words.
#[must_use]
pub fn at(code: ItemRef, overarching: &ItemRef, place: &ItemRef) -> Item {
    let links = vec![
        Declared { kind: LinkKind::TakesUp, at: End::From, other: overarching.clone() },
        Declared { kind: LinkKind::TakenUpIn, at: End::To, other: place.clone() },
    ];
    Item { key: code, facts: crate::facts::Facts::TakeUp(crate::facts::Nothing {}), texts: [].into(), links }
}

/// The hole that comes after a place in the order of the matrix, and from its beginning again after the last; none where none is left.
#[must_use]
pub fn next_hole(matrix: &Matrix, overarching: &ItemRef, field: &ItemRef) -> Option<(ItemRef, ItemRef)> {
    let holes = matrix.holes();
    let here = (overarching, field);
    let next = holes.iter().find(|hole| **hole > here).or_else(|| holes.iter().find(|hole| **hole != here))?;
    Some((next.0.clone(), next.1.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> ItemRef {
        ItemRef::parse(text, None).expect("a reference")
    }

    fn with(codes: &[&str]) -> Leitbild {
        let mut leitbild = Leitbild::new();
        for code in codes {
            leitbild.insert(at(key(code), &key("2030/L4"), &key("2030/H3")));
        }
        leitbild
    }

    #[test]
    fn the_first_take_up_of_a_place_has_no_letter_and_the_others_count_on() {
        let edition = Code::parse("2030").expect("an edition");
        let free = |codes: &[&str]| {
            let code = free_code(&with(codes), &edition, &key("2030/L4"), &key("2030/H3"));
            code.map(|code| code.to_string())
        };
        assert_eq!(free(&[]).as_deref(), Some("T4.3"));
        assert_eq!(free(&["2025/T4.3", "2030/T4.30", "2030/T4.1"]).as_deref(), Some("T4.3"), "those of other places and editions");
        assert_eq!(free(&["2030/T4.3"]).as_deref(), Some("T4.3b"));
        assert_eq!(free(&["2030/T4.3a"]).as_deref(), Some("T4.3b"));
        assert_eq!(free(&["2030/T4.3c"]).as_deref(), Some("T4.3d"), "no code is given twice while a later one is there");
        assert_eq!(free(&["2030/T4.3z"]), None);
    }

    #[test]
    fn the_next_hole_is_behind_and_after_the_last_the_first() {
        let mut leitbild = with(&["2030/T4.3"]);
        for code in ["2030/L4", "2030/L5", "2030/H3", "2030/H4"] {
            let reference = key(code);
            let facts = crate::facts::Facts::from_map(reference.kind(), serde_json::Map::new()).expect("no facts");
            leitbild.insert(Item { key: reference, facts, texts: [].into(), links: Vec::new() });
        }
        let matrix = Matrix::of(&leitbild, &Code::parse("2030").expect("an edition"));
        let next = |goal: &str, field: &str| {
            next_hole(&matrix, &key(goal), &key(field)).map(|(goal, field)| (goal.code().to_string(), field.code().to_string()))
        };
        let place = |goal: &str, field: &str| Some((goal.to_owned(), field.to_owned()));
        assert_eq!(next("2030/L4", "2030/H3"), place("L4", "H4"), "from a place that is written");
        assert_eq!(next("2030/L4", "2030/H4"), place("L5", "H3"));
        assert_eq!(next("2030/L5", "2030/H4"), place("L4", "H4"), "and round again");
        let (empty, here) = (Matrix::new(vec![], vec![], vec![]), key("2030/L4"));
        assert_eq!(next_hole(&empty, &here, &key("2030/H3")), None);
    }
}
