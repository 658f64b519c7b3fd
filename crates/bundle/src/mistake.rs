//! What can be wrong with a bundle, said so that a person can mend it.

use std::fmt;

use leitwerk_model::code::BadRef;
use leitwerk_model::frozen::Frozen;
use leitwerk_model::kind::Kind;
use leitwerk_model::problems::Breach;
use serde::Serialize;

/// Most mistakes named of one file.
pub(crate) const MOST: usize = 200;

/// One mistake: where it stands, what it is. Its text form quotes the line and says what to do next.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mistake {
    /// File, relative to the bundle's folder.
    pub path: String,
    /// Line, from 1; 0 where the item does not stand in the bundle.
    pub line: usize,
    /// Column in characters, from 1; 0 as above.
    pub column: usize,
    /// The line itself, shortened where it is long.
    pub quoted: String,
    /// Where in the quoted line the place begins, in characters from 0.
    #[serde(skip)]
    pub caret: usize,
    /// How many characters are meant.
    #[serde(skip)]
    pub width: usize,
    /// What is wrong.
    #[serde(serialize_with = "as_text")]
    pub what: What,
}

impl Mistake {
    /// A mistake of a file as a whole.
    pub(crate) fn of_file(path: &str, what: What) -> Mistake {
        Mistake { path: path.into(), line: 1, column: 1, quoted: String::new(), caret: 0, width: 1, what }
    }
}

fn as_text<S: serde::Serializer>(what: &What, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(what)
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[allow(missing_docs, reason = "the message beside each variant says what it means")]
pub enum What {
    #[error("the file is missing")]
    MissingFile,
    #[error("no file of this name belongs to a bundle")]
    UnknownFile { near: Option<String> },
    #[error("the folder is not named after an edition")]
    UnknownFolder,
    #[error("the file is too large ({mebibytes} MB)")]
    TooLarge { mebibytes: usize },
    #[error("this line is too long ({kibibytes} kB)")]
    LineTooLong { kibibytes: usize },
    #[error("the file is stored as UTF-16")]
    Utf16,
    #[error("from here on the file is not UTF-8 text")]
    NotUtf8,
    #[error("this cannot be read as TOML: {0}")]
    Toml(String),
    #[error("this cannot be read as CSV: {0}")]
    Csv(&'static str),
    #[error("this cannot be read as GeoJSON: {0}")]
    GeoJson(String),
    #[error("the file needs the table [{0}]")]
    MissingTable(&'static str),
    #[error("“{found}” does not belong in this file")]
    UnknownTable { found: String, expected: String, home: Option<String> },
    #[error("“{found}” should be “{expected}”")]
    Brackets { found: String, expected: String },
    #[error("the format {0} is newer than this program")]
    NewerFormat(String),
    #[error("there is no format {0}")]
    UnknownFormat(String),
    #[error("the file does not say its format")]
    MissingFormat,
    #[error("“{found}” is not a key of {of}", of = with_article(kind))]
    UnknownKey { found: String, kind: &'static str, near: Option<String> },
    #[error("no column may have the name “{found}”")]
    UnknownColumn { found: String, kind: &'static str, near: Option<String> },
    #[error("the first row does not name the columns")]
    NoHeading,
    #[error("the column “{0}” is missing")]
    MissingColumn(String),
    #[error("two columns are named “{0}”")]
    ColumnTwice(String),
    #[error("“{key}” is missing")]
    MissingKey { key: &'static str, add: String },
    #[error("“{found}” is not a code")]
    BadCode { found: String, kind: Kind },
    #[error("“{found}” is not the code of {of}", of = with_article(kind.as_str()))]
    CodeOfOtherKind { found: String, kind: Kind },
    #[error("{code} already stands in line {line}")]
    DuplicateCode { code: String, line: usize },
    #[error("the folder is named {folder}, the edition {code}")]
    FolderIsNotCode { folder: String, code: String },
    #[error("“{key}” should be {expected}, not {found}")]
    WrongType { key: String, expected: &'static str, found: &'static str },
    #[error("“{found}” is not one of the words for “{key}”")]
    UnknownWord { key: &'static str, found: String, words: &'static [&'static str] },
    #[error("“{0}” is not a date")]
    BadDate(String),
    #[error("“{0}” is not a web address")]
    BadAddress(String),
    #[error("“{key}” should be one line of 1 to 200 characters")]
    NotOneLine { key: &'static str },
    #[error("“{0}” is not a whole number from 0 to 4294967295")]
    BadCount(String),
    #[error("“{0}” is not a number")]
    BadNumber(String),
    #[error("“{0}” is not a colour")]
    BadColour(String),
    #[error("no language is named")]
    NoLanguage,
    #[error("{0}")]
    BadFacts(String),
    #[error("“{0}” is written with a decimal comma")]
    DecimalComma(String),
    #[error("{0}")]
    BadReference(BadRef),
    #[error("“{key}” cannot name {found}")]
    ReferenceToOtherKind { key: &'static str, found: String, targets: &'static [Kind] },
    #[error("“{key}” names nothing")]
    NamesNothing { key: &'static str },
    #[error("{0} is named twice")]
    NamedTwice(String),
    #[error("“{key}” names more than one")]
    OnlyOne { key: &'static str },
    #[error("“{key}” does not say its language")]
    TextWithoutLanguage { key: &'static str, original: String },
    #[error("“{0}” is not a language tag")]
    BadLanguage(String),
    #[error("“{key}” has no original")]
    NoOriginal { key: &'static str, original: String },
    #[error("“{0}” is empty")]
    EmptyText(String),
    #[error("this text has two originals")]
    TwoOriginals,
    #[error("the row has {found} cells, the heading {expected}")]
    RowLength { found: usize, expected: usize },
    #[error("the feature does not say which district it is")]
    FeatureWithoutCode,
    #[error("{0} is not in districts.csv")]
    BorderOfNothing(String),
    #[error("the borders of {0} stand here a second time")]
    BordersTwice(String),
    #[error("the borders of a district are a polygon, not {of}", of = with_article(.0))]
    NotAPolygon(String),
    #[error("the feature has no borders")]
    NoBorders,
    #[error("{0}")]
    BadArea(String),
    #[error("longitude and latitude seem to be swapped ({0}, {1})")]
    SwappedAxes(f64, f64),
    #[error("{0}")]
    Breach(Breach),
    #[error("{0}")]
    Frozen(Frozen),
    #[error("there are too many mistakes in this file to name them all")]
    TooMany,
}

/// “a goal”, “an edition”.
pub(crate) fn with_article(word: &str) -> String {
    let plain = word.strip_prefix("a ").unwrap_or(word);
    let vowel = plain.starts_with(|first: char| "aeioAEIO".contains(first));
    format!("{} {plain}", if vowel { "an" } else { "a" })
}

/// A text from the bundle, fit to stand in a message: short and without control characters.
pub(crate) fn short(text: &str) -> String {
    let mut shown: String = text.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(60).is_some() {
        shown.push('…');
    }
    shown
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            writeln!(f, "{}: {}", self.path, self.what)?;
        } else {
            writeln!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.what)?;
        }
        if !self.quoted.is_empty() {
            let number = self.line.to_string();
            let margin = " ".repeat(number.len());
            writeln!(f, " {number} │ {}", self.quoted)?;
            writeln!(f, " {margin} │ {}{}", " ".repeat(self.caret), "^".repeat(self.width))?;
        }
        write!(f, "   → {}", self.what.help())
    }
}
