//! Numbers and moments as bytes: a file of fifty million rows has a hundred and fifty million of them.

const MILLISECONDS_OF_A_DAY: u64 = 24 * 3600 * 1000;

const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Writes moments as Polis does, `Wed Jan 01 09:00:00 UTC 2025`, and remembers the day, which is mostly that of the moment before.
#[derive(Default)]
pub(super) struct Calendar {
    /// Days since 1970, of what is remembered.
    day: u64,
    /// `Wed Jan 01`.
    date: String,
    year: u64,
}

impl Calendar {
    pub(super) fn push(&mut self, to: &mut Vec<u8>, at: u64) {
        let day = at / MILLISECONDS_OF_A_DAY;
        if day != self.day || self.date.is_empty() {
            self.turn_to(day);
        }
        let seconds = at % MILLISECONDS_OF_A_DAY / 1000;
        to.extend_from_slice(self.date.as_bytes());
        for (before, part) in [(b' ', seconds / 3600), (b':', seconds / 60 % 60), (b':', seconds % 60)] {
            to.push(before);
            to.extend([part / 10, part % 10].map(|digit| b'0' + digit as u8));
        }
        to.extend_from_slice(b" UTC ");
        push_number(to, self.year);
    }

    /// Source: E. G. Richards, "Calendars", in: Explanatory Supplement to the Astronomical Almanac (2013), 15.11.
    fn turn_to(&mut self, day: u64) {
        let julian = day + 2_440_588;
        let f = julian + 1401 + (4 * julian + 274_277) / 146_097 * 3 / 4 - 38;
        let e = 4 * f + 3;
        let h = 5 * (e % 1461 / 4) + 2;
        let (date, month) = (h % 153 / 5 + 1, (h / 153 + 2) % 12);
        self.year = e / 1461 - 4716 + (13 - month) / 12;
        self.date = format!("{} {} {date:02}", WEEKDAYS[(day % 7) as usize], MONTHS[month as usize]);
        self.day = day;
    }
}

/// Writes a whole number.
pub(super) fn push_number(to: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut from = digits.len();
    loop {
        from -= 1;
        digits[from] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    to.extend_from_slice(&digits[from..]);
}

#[cfg(test)]
mod tests {
    use super::Calendar;

    fn written(at: u64) -> String {
        let mut bytes = Vec::new();
        Calendar::default().push(&mut bytes, at);
        String::from_utf8(bytes).unwrap()
    }

    /// The second is from a real export: 07:51:34 in California.
    #[test]
    fn moments_are_written_as_polis_does() {
        assert_eq!(written(0), "Thu Jan 01 00:00:00 UTC 1970");
        assert_eq!(written(1_651_071_094_558), "Wed Apr 27 14:51:34 UTC 2022");
        assert_eq!(written(1_709_210_096_000), "Thu Feb 29 12:34:56 UTC 2024");
        assert_eq!(written(1_735_689_599_999), "Tue Dec 31 23:59:59 UTC 2024");
        assert_eq!(written(1_735_722_000_000), "Wed Jan 01 09:00:00 UTC 2025");
    }
}
