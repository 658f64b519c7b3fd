//! Dates, periods and lists, the way a language writes them.

use icu_calendar::Date;
use leitwerk_model::when::When;

use crate::Locale;
use crate::catalogue::Argument::Text;

impl Locale {
    /// A date as precise as it is known: `2008`, `Februar 2008`, `20. Februar 2008`.
    #[must_use]
    pub fn date(&self, when: When) -> String {
        let (year, month, day) = match (when.date(), when.month()) {
            (Some(date), _) => (date.year(), date.month(), Some(date.day())),
            (None, Some(month)) => (when.year(), month, None),
            (None, None) => return when.year().to_string(),
        };
        let first = |number: i8| number.unsigned_abs();
        match Date::try_new_gregorian(year.into(), first(month), day.map_or(1, first)) {
            Ok(date) if day.is_some() => self.formats.days.format(&date).to_string(),
            Ok(date) => self.formats.months.format(&date).to_string(),
            Err(_) => when.to_string(),
        }
    }

    /// A span of time: `2020 bis 2025`, `seit 2020`, `bis 2022`. Empty if neither end is known, a single date if both
    /// are the same.
    #[must_use]
    pub fn period(&self, from: Option<When>, to: Option<When>) -> String {
        match (from, to) {
            (Some(from), Some(to)) if from == to => self.date(from),
            (Some(from), Some(to)) => self.format("period-both", &[("from", Text(&self.date(from))), ("to", Text(&self.date(to)))]),
            (Some(from), None) => self.format("period-since", &[("from", Text(&self.date(from)))]),
            (None, Some(to)) => self.format("period-until", &[("to", Text(&self.date(to)))]),
            (None, None) => String::new(),
        }
    }

    /// Things one after the other: `A, B und C`.
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let items: Vec<_> = items.iter().map(|item| self.isolated(item.as_ref())).collect();
        self.formats.lists.format(items.iter().map(|item| &**item)).to_string()
    }
}
