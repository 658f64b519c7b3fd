//! How one language writes numbers, dates and lists.

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale as Conventions;

use crate::Locale;

/// How one language writes numbers, dates and lists.
pub(crate) struct Formats {
    pub(crate) numbers: DecimalFormatter,
    pub(crate) months: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    pub(crate) days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    pub(crate) lists: ListFormatter,
}

impl Formats {
    pub(crate) fn read<const PLACE: usize>() -> Formats {
        let conventions: Conventions = Locale::all()[PLACE].conventions.parse().expect("the tags in `locale.rs` are well-formed");
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        let compiled_in = "the data of every language are compiled in";
        Formats {
            numbers: DecimalFormatter::try_new((&conventions).into(), Default::default()).expect(compiled_in),
            months: FixedCalendarDateTimeFormatter::try_new((&conventions).into(), YM::long()).expect(compiled_in),
            days: FixedCalendarDateTimeFormatter::try_new((&conventions).into(), YMD::long()).expect(compiled_in),
            lists: ListFormatter::try_new_and((&conventions).into(), wide).expect(compiled_in),
        }
    }
}
