//! Public codes (`Z3.2`, `M014`) and references to items by code (`2025/Z3.2`).

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::kind::Kind;

/// The short public name of an item, unique within its edition or city, and never reused.
///
/// The letters in front say the kind; numbers follow, separated by points; a take-up may end in a letter:
/// `2020`, `A1`, `H3`, `L4`, `Z3.2`, `T4.3b`, `F01`, `Q01.2`, `K1`, `G05`, `O012`, `S007`, `GR02`, `V11`, `D12`,
/// `PR1`, `PR1.2`, `M014`, `I07`, `X01`. The city's own code is `city`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code {
    text: Box<str>,
    kind: Kind,
}

/// Why a text is not a code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a code; codes look like Z3.2, M014 or 2025")]
pub struct BadCode(pub String);

/// Longest code accepted, in bytes.
pub const LONGEST: usize = 16;

impl Code {
    /// Parses a code and finds its kind.
    ///
    /// # Errors
    /// [`BadCode`] when the letters are unknown or the numbers do not have the form of that kind.
    pub fn parse(text: &str) -> Result<Code, BadCode> {
        let kind = if text.len() <= LONGEST { kind_of(text) } else { None };
        match kind {
            Some(kind) => Ok(Code { text: text.into(), kind }),
            None => Err(BadCode(text.chars().take(40).collect())),
        }
    }

    /// The code of the city itself.
    #[must_use]
    pub fn city() -> Code {
        Code { text: "city".into(), kind: Kind::City }
    }

    /// The kind that this code names.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether this is the code of an overarching goal (`L4`).
    #[must_use]
    pub fn is_overarching(&self) -> bool {
        self.kind == Kind::Goal && self.text.starts_with('L')
    }

    /// A form of the code in which plain byte order is the order people expect: `Z3.2` before `Z3.10` before `Z10.1`,
    /// overarching goals before goals of fields. Used as a column to sort by.
    #[must_use]
    pub fn sort_key(&self) -> String {
        let mut key = String::with_capacity(24);
        let mut digits = String::new();
        for character in self.text.chars().chain(std::iter::once('\0')) {
            if character.is_ascii_digit() {
                digits.push(character);
                continue;
            }
            if !digits.is_empty() {
                // Numbers too long for six places come after all others, by their length, then by their digits.
                let number = digits.trim_start_matches('0');
                if number.len() > 6 {
                    key.push_str(&format!(":{:02}{number}", number.len()));
                } else {
                    key.push_str(&format!("{number:0>6}"));
                }
                digits.clear();
            }
            if character != '\0' {
                key.push(character);
            }
        }
        key
    }
}

fn kind_of(text: &str) -> Option<Kind> {
    if text == "city" {
        return Some(Kind::City);
    }
    let letters = text.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(text.len());
    let (prefix, numbers) = text.split_at(letters);
    if prefix == "D" || (text.starts_with('D') && text.len() <= 6) {
        // Districts keep the city's own numbering, which may hold letters.
        let rest = &text[1..];
        return (!rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase())).then_some(Kind::District);
    }
    let (numbers, letter) = match numbers.char_indices().next_back() {
        Some((at, last)) if last.is_ascii_lowercase() => (&numbers[..at], true),
        _ => (numbers, false),
    };
    let parts: Vec<&str> = numbers.split('.').collect();
    if parts.iter().any(|part| part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let kind = match (prefix, parts.len()) {
        ("", 1) if numbers.len() == 4 => Kind::Edition,
        ("A", 1) => Kind::Section,
        ("H", 1) => Kind::Field,
        ("L", 1) | ("Z", 2) => Kind::Goal,
        ("T", 2) => Kind::TakeUp,
        ("F", 1) => Kind::Succession,
        ("BE", 1) => Kind::Consultation,
        ("ER", 1) => Kind::Erratum,
        ("Q", 1) => Kind::Source,
        ("Q", 2) => Kind::Result,
        ("K", 1) => Kind::Plan,
        ("G", 1) => Kind::StakeholderGroup,
        ("O", 1) => Kind::Organisation,
        ("S", 1) => Kind::Commitment,
        ("GR", 1) => Kind::Body,
        ("V", 1) => Kind::Meeting,
        ("PR", 1) => Kind::Process,
        ("PR", 2) => Kind::Phase,
        ("M", 1) => Kind::Measure,
        ("I", 1) => Kind::Indicator,
        ("FR", 1) => Kind::Release,
        ("X", 1) => Kind::Acceptance,
        ("W", 1) => Kind::FollowUp,
        _ => return None,
    };
    (!letter || kind == Kind::TakeUp).then_some(kind)
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Code {
    type Err = BadCode;
    fn from_str(text: &str) -> Result<Code, BadCode> {
        Code::parse(text)
    }
}

impl TryFrom<String> for Code {
    type Error = BadCode;
    fn try_from(text: String) -> Result<Code, BadCode> {
        Code::parse(&text)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> String {
        code.text.into()
    }
}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Code) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Code) -> Ordering {
        self.kind.cmp(&other.kind).then_with(|| as_counted(&self.text, &other.text)).then_with(|| self.text.cmp(&other.text))
    }
}

/// The order of two sort keys, without making them: every map of items asks for it.
fn as_counted(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    loop {
        match (a, b) {
            ([x, ..], [y, ..]) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let ((of_a, rest_of_a), (of_b, rest_of_b)) = (number(a), number(b));
                let order = of_a.len().cmp(&of_b.len()).then_with(|| of_a.cmp(of_b));
                if order.is_ne() {
                    return order;
                }
                (a, b) = (rest_of_a, rest_of_b);
            }
            ([x, rest_of_a @ ..], [y, rest_of_b @ ..]) if x == y => (a, b) = (rest_of_a, rest_of_b),
            _ => return a.first().cmp(&b.first()),
        }
    }
}

/// The digits at the beginning, without leading zeros, and what follows them.
fn number(text: &[u8]) -> (&[u8], &[u8]) {
    let (digits, rest) = text.split_at(text.iter().take_while(|byte| byte.is_ascii_digit()).count());
    (&digits[digits.iter().take_while(|digit| **digit == b'0').count()..], rest)
}

/// Names one item of a city: a code, and the edition in which it stands where codes are unique only there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ItemRef {
    edition: Option<Code>,
    code: Code,
}

/// Why a text is not a reference.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadRef {
    /// Not a code at all.
    #[error(transparent)]
    Code(#[from] BadCode),
    /// A goal, field, section, take-up or succession without its edition.
    #[error("“{0}” needs its edition in front, for example 2025/{0}")]
    EditionMissing(String),
    /// An edition in front of something that belongs to the whole city.
    #[error("“{0}” belongs to the whole city; leave the edition out")]
    EditionUnneeded(String),
}

impl ItemRef {
    /// Joins a code and its edition.
    ///
    /// # Errors
    /// [`BadRef`] when an edition is missing, or given where none belongs.
    pub fn new(edition: Option<&Code>, code: Code) -> Result<ItemRef, BadRef> {
        match (code.kind().in_edition(), edition) {
            (true, Some(edition)) if edition.kind() == Kind::Edition => Ok(ItemRef { edition: Some(edition.clone()), code }),
            (true, Some(edition)) => Err(BadCode(edition.to_string()).into()),
            (true, None) => Err(BadRef::EditionMissing(code.to_string())),
            (false, Some(_)) => Err(BadRef::EditionUnneeded(code.to_string())),
            (false, None) => Ok(ItemRef { edition: None, code }),
        }
    }

    /// Parses `M014` or `2025/Z3.2`; where `home` is given, `Z3.2` alone means the one of that edition.
    ///
    /// # Errors
    /// [`BadRef`] as [`ItemRef::new`].
    pub fn parse(text: &str, home: Option<&Code>) -> Result<ItemRef, BadRef> {
        if let Some((edition, code)) = text.split_once('/') {
            return ItemRef::new(Some(&Code::parse(edition)?), Code::parse(code)?);
        }
        let code = Code::parse(text)?;
        let edition = home.filter(|_| code.kind().in_edition());
        ItemRef::new(edition, code)
    }

    /// The item's kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.code.kind()
    }

    /// The item's own code.
    #[must_use]
    pub fn code(&self) -> &Code {
        &self.code
    }

    /// The edition the item belongs to, for kinds that belong to one.
    #[must_use]
    pub fn edition(&self) -> Option<&Code> {
        self.edition.as_ref()
    }

    /// The address below a language: `editions/2025/goals/Z3.2`, `measures/M014`.
    #[must_use]
    pub fn path(&self) -> String {
        let plural = self.kind().plural();
        match &self.edition {
            Some(edition) => format!("editions/{edition}/{plural}/{}", self.code),
            None => format!("{plural}/{}", self.code),
        }
    }

    /// The reference as seen from inside an edition: `Z3.2` there, `2020/Z3.2` elsewhere.
    #[must_use]
    pub fn seen_from(&self, home: Option<&Code>) -> String {
        if self.edition.is_some() && self.edition.as_ref() == home { self.code.to_string() } else { self.to_string() }
    }
}

impl fmt::Display for ItemRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.edition {
            Some(edition) => write!(f, "{edition}/{}", self.code),
            None => self.code.fmt(f),
        }
    }
}

impl TryFrom<String> for ItemRef {
    type Error = BadRef;
    fn try_from(text: String) -> Result<ItemRef, BadRef> {
        ItemRef::parse(&text, None)
    }
}

impl From<ItemRef> for String {
    fn from(item: ItemRef) -> String {
        item.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_say_the_kind() {
        let cases = [
            ("2020", Kind::Edition),
            ("L4", Kind::Goal),
            ("Z10.2", Kind::Goal),
            ("T4.3b", Kind::TakeUp),
            ("Q01.2", Kind::Result),
            ("GR02", Kind::Body),
            ("G02", Kind::StakeholderGroup),
            ("D11", Kind::District),
            ("DM", Kind::District),
            ("PR1", Kind::Process),
            ("PR1.2", Kind::Phase),
            ("M014", Kind::Measure),
            ("W001", Kind::FollowUp),
        ];
        for (text, kind) in cases {
            assert_eq!(Code::parse(text).map(|code| code.kind()), Ok(kind), "{text}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for text in [
            "",
            "Z",
            "Z3",
            "Z3.",
            "Z3.2.1",
            "z3.2",
            "M01b",
            "20",
            "Ä1",
            "M 1",
            "L4.1",
            "D",
            "D-1",
            "W1a",
            "W1.2",
            "M0000000000000001",
        ] {
            assert!(Code::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn codes_sort_as_people_count() {
        let mut codes: Vec<Code> = ["Z10.1", "Z3.10", "L2", "Z3.2", "L1"].iter().filter_map(|c| c.parse().ok()).collect();
        codes.sort();
        let sorted: Vec<&str> = codes.iter().map(Code::as_str).collect();
        assert_eq!(sorted, ["L1", "L2", "Z3.2", "Z3.10", "Z10.1"]);
    }

    #[test]
    fn the_order_of_codes_is_that_of_their_sort_keys() {
        let texts = [
            "L1",
            "L10",
            "Z1.1",
            "Z01.1",
            "Z1.10",
            "Z1.2",
            "Z10.1",
            "Z2.0",
            "Z2.00",
            "T4.3",
            "T4.3a",
            "T4.3b",
            "T4.10",
            "M1",
            "M001",
            "M1000000",
            "M999999",
            "M00000000000001",
            "M99999999999999",
            "D1",
            "D10",
            "D1A",
            "D1A2",
            "DM",
            "DA1",
            "2008",
            "2025",
        ];
        let codes: Vec<Code> = texts.iter().map(|text| Code::parse(text).expect("a code")).collect();
        for a in &codes {
            for b in codes.iter().filter(|b| b.kind == a.kind) {
                let keys = a.sort_key().cmp(&b.sort_key()).then_with(|| a.text.cmp(&b.text));
                assert_eq!(a.cmp(b), keys, "{a} and {b}");
            }
        }
    }

    #[test]
    fn a_goal_needs_its_edition_and_a_measure_has_none() {
        assert_eq!(ItemRef::parse("Z3.2", None), Err(BadRef::EditionMissing("Z3.2".into())));
        assert_eq!(ItemRef::parse("2025/M014", None), Err(BadRef::EditionUnneeded("M014".into())));
        let home = Code::parse("2025").ok();
        let goal = ItemRef::parse("Z3.2", home.as_ref()).expect("a goal of the home edition");
        assert_eq!(goal.to_string(), "2025/Z3.2");
        assert_eq!(goal.path(), "editions/2025/goals/Z3.2");
        assert_eq!(goal.seen_from(home.as_ref()), "Z3.2");
        assert_eq!(ItemRef::parse("M014", home.as_ref()).map(|m| m.path()), Ok("measures/M014".to_owned()));
    }
}
