//! Where each person stands, as a table for the office.

use std::fmt::Write as _;

use leitwerk_analysis::opinion::Position;

/// Positions only: neither what somebody answered nor in which group they are. `docs/opinion-json.md` describes the columns.
pub(super) fn csv(positions: &[Position]) -> String {
    let mut out = "person,x,y,expected_x,expected_y,variance_x,covariance_xy,variance_y,in_conversation\n".to_owned();
    for position in positions {
        let Position { person, at: [x, y], expected: [ex, ey], covariance: [xx, xy, yy], in_conversation, .. } = position;
        let _ = writeln!(out, "{person},{x},{y},{ex},{ey},{xx},{xy},{yy},{in_conversation}");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Position, csv};

    #[test]
    fn a_row_tells_where_somebody_stands_and_nothing_of_what_they_answered() {
        let position = Position {
            person: 17,
            ratings: 12_345,
            at: [0.5, -1.25],
            expected: [0.25, -0.75],
            covariance: [0.1, -0.0625, 0.2],
            in_conversation: true,
            group: Some(98_765),
            membership: 0.321,
        };
        let table = csv(&[position]);
        assert_eq!(table.lines().nth(1), Some("17,0.5,-1.25,0.25,-0.75,0.1,-0.0625,0.2,true"));
    }
}
