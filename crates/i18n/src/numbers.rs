//! Numbers and shares, the way a language writes them.

use icu_decimal::input::{Decimal, SignDisplay};

use crate::Locale;

/// A number to be written: whole numbers as they are, others with at most six decimals.
#[derive(Clone, Debug, PartialEq)]
pub struct Number(Option<Decimal>);

macro_rules! whole_numbers {
    ($($whole:ty),+) => {
        $(impl From<$whole> for Number {
            fn from(value: $whole) -> Number {
                Number(Some(Decimal::from(value)))
            }
        })+
    };
}
whole_numbers!(i64, i32, u64, u32, usize);

impl From<f64> for Number {
    /// A number that is none (not a number, infinite) is written as a dash.
    fn from(value: f64) -> Number {
        if !value.is_finite() {
            return Number(None);
        }
        // Six decimals are more than any figure here means, and hide that 0.1 + 0.2 is not 0.3.
        let decimal = Decimal::try_from_str(&format!("{value:.6}")).ok();
        Number(decimal.map(|mut decimal| {
            decimal.trim_end();
            decimal.apply_sign_display(SignDisplay::Negative);
            decimal
        }))
    }
}

impl Locale {
    /// A number, grouped and with decimals as the language has them: `12.345`, `3,5`.
    pub fn number(&self, value: impl Into<Number>) -> String {
        match value.into().0 {
            Some(decimal) => self.formats.numbers.format(&decimal).to_string(),
            None => "–".to_owned(),
        }
    }

    /// A share of a hundred with its sign where the language has it: 3.5 is `3,5 %`, in Turkish `%3,5`.
    pub fn percent(&self, share: impl Into<Number>) -> String {
        let (before, behind) = self.percent_signs;
        let number = self.number(share);
        // A sign in front stands between the minus and the number: -%7.
        match number.strip_prefix('-') {
            Some(positive) => format!("-{before}{positive}{behind}"),
            None => format!("{before}{number}{behind}"),
        }
    }
}
