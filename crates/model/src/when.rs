//! Dates as precise as they are known: a year, a month or a day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A point in time as precise as it is known: `2008`, `2008-02` or `2008-02-20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct When {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// Why a text is not a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a date; write 2025, 2025-06 or 2025-06-18")]
pub struct BadWhen(pub String);

impl When {
    /// The year, 1000 to 9999.
    #[must_use]
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, where known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The whole date, where the day is known.
    #[must_use]
    pub fn date(self) -> Option<jiff::civil::Date> {
        jiff::civil::Date::new(self.year, self.month?, self.day?).ok()
    }

    /// Whether `self` certainly lies after `other`, compared at the coarser of both precisions.
    #[must_use]
    pub fn is_after(self, other: When) -> bool {
        if self.year != other.year {
            return self.year > other.year;
        }
        match (self.month, other.month) {
            (Some(mine), Some(theirs)) if mine != theirs => mine > theirs,
            (Some(_), Some(_)) => matches!((self.day, other.day), (Some(mine), Some(theirs)) if mine > theirs),
            _ => false,
        }
    }
}

impl FromStr for When {
    type Err = BadWhen;
    fn from_str(text: &str) -> Result<When, BadWhen> {
        let bad = || BadWhen(text.chars().take(40).collect());
        let number = |part: &str, digits: usize| {
            if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) { part.parse::<i16>().ok() } else { None }
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| number(part, 4)).filter(|year| *year >= 1000).ok_or_else(bad)?;
        let small = |part: &str| number(part, 2).and_then(|n| i8::try_from(n).ok()).ok_or_else(bad);
        let month = parts.next().map(small).transpose()?;
        let day = parts.next().map(small).transpose()?;
        let first = jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1));
        if parts.next().is_some() || first.is_err() { Err(bad()) } else { Ok(When { year, month, day }) }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl From<jiff::civil::Date> for When {
    fn from(date: jiff::civil::Date) -> When {
        When { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl TryFrom<String> for When {
    type Error = BadWhen;
    fn try_from(text: String) -> Result<When, BadWhen> {
        text.parse()
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        when.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        text.parse().expect("a date")
    }

    #[test]
    fn dates_keep_their_precision() {
        for text in ["2008", "2008-02", "2008-02-20", "2024-02-29"] {
            assert_eq!(when(text).to_string(), text);
        }
        for bad in ["", "08", "2008-2", "2008-13", "2023-02-29", "20.02.2008", "2008-02-20-1", "0999", "2008/02"] {
            assert!(bad.parse::<When>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_vague_date_is_not_after_what_it_may_contain() {
        assert!(when("2009").is_after(when("2008-12-31")));
        assert!(!when("2008-12-31").is_after(when("2008")));
        assert!(when("2008-03").is_after(when("2008-02-20")));
        assert!(!when("2008-02").is_after(when("2008-02-01")));
        assert!(when("2008-02-02").is_after(when("2008-02-01")));
    }
}
