//! What stands in a table.

use jiff::ToSpan as _;

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its number, as the program that wrote the table counts.
    pub number: usize,
    /// What stands in its columns, from the first on.
    pub cells: Vec<Cell>,
}

/// What stands in one place of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, as `2025-06-18`.
    Day(String),
    /// A formula of which the file does not hold the result.
    Formula,
    /// What a spreadsheet shows where it cannot compute: `#REF!`.
    Fault(String),
}

impl Cell {
    /// What stands there as text, without white space around it; empty where nothing can be taken from it.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Cell::Empty | Cell::Formula | Cell::Fault(_) => String::new(),
            Cell::Text(text) | Cell::Day(text) => text.trim().to_owned(),
            Cell::Number(number) => number.to_string(),
        }
    }

    /// What stands there, to be shown.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Cell::Formula => "=…".to_owned(),
            Cell::Fault(said) => said.clone(),
            other => other.text(),
        }
    }

    /// What stands there as a date. A number that is no year is what spreadsheets count days by.
    #[must_use]
    pub fn date(&self) -> String {
        match self {
            Cell::Number(number) if number.fract() == 0.0 && (20_000.0..80_000.0).contains(number) => day(*number),
            other => other.text(),
        }
    }
}

/// The day with this number: 1 is the first of 1900 for spreadsheets, which count a day in February of that year that there
/// never was.
#[allow(clippy::cast_possible_truncation, reason = "only numbers of five digits get here")]
fn day(number: f64) -> String {
    let zero = jiff::civil::date(1899, 12, 30);
    zero.checked_add((number as i64).days()).map(|day| day.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_years_or_days_where_a_date_is_wanted() {
        assert_eq!(Cell::Number(2019.0).date(), "2019");
        assert_eq!(Cell::Number(43_617.0).date(), "2019-06-01");
        assert_eq!(Cell::Number(43_617.5).date(), "43617.5");
        assert_eq!(Cell::Day("2019-06-01".into()).date(), "2019-06-01");
        assert_eq!(Cell::Number(12.0).text(), "12");
    }
}
