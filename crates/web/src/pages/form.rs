//! A form as a template shows it: what was typed stays, and what is wrong is said on top and at its field.

use std::collections::BTreeMap;

use leitwerk_app::passwords::{LONGEST, SHORTEST, Weak};
use leitwerk_app::sign_in::Refused;
use leitwerk_i18n::Locale;

use crate::respond::Failure;

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    /// The fields that something is wrong with, each with a sentence.
    pub(crate) problems: Vec<(&'static str, String)>,
    values: BTreeMap<&'static str, String>,
}

impl Form {
    /// A form with something in a field.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Form {
        self.values.insert(name, value.into());
        self
    }

    /// The same, with what is wrong. What cannot be said at a field has a page of its own.
    pub(crate) fn refused(
        mut self,
        t: &'static Locale,
        refused: Refused,
        field: &'static str,
        wrong: &str,
    ) -> Result<Form, Failure> {
        let said = match refused {
            Refused::Wrong => wrong.to_owned(),
            Refused::TooMany => t.form_too_many().to_owned(),
            Refused::Busy => t.form_busy().to_owned(),
            Refused::Weak(Weak::TooShort) => t.form_password_too_short(size(SHORTEST)),
            Refused::Weak(Weak::TooLong) => t.form_password_too_long(size(LONGEST)),
            Refused::Weak(Weak::Guessable) => t.form_password_guessable().to_owned(),
            Refused::Taken => t.form_address_taken().to_owned(),
            Refused::NoAddress => t.form_address_unreadable().to_owned(),
            Refused::NoName => t.form_name_missing().to_owned(),
            Refused::LastAdministrator => t.form_last_administrator().to_owned(),
            other @ (Refused::Gone | Refused::Other(_)) => return Err(other.into()),
        };
        self.problems.push((field, said));
        Ok(self)
    }

    /// What is wrong with a field.
    pub(crate) fn problem(&self, name: &str) -> Option<&str> {
        self.problems.iter().find(|(field, _)| *field == name).map(|(_, said)| said.as_str())
    }

    /// What stands in a field.
    pub(crate) fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }
}

fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
