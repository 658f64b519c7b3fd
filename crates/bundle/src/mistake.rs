//! What can be wrong with a bundle, said so that a person can mend it.

use std::fmt;

use leitwerk_model::code::{BadCode, BadRef};
use leitwerk_model::leitbild::{Frozen, Rule};
use serde::Serialize;

/// One mistake: where it stands, what it is. Its text form quotes the line and says what to do next.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mistake {
    /// File, relative to the bundle's folder.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
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
    #[error("the file is too large ({mebibytes} MB)")]
    TooLarge { mebibytes: usize },
    #[error("this line is too long ({kibibytes} kB)")]
    LineTooLong { kibibytes: usize },
    #[error("the file is stored as UTF-16")]
    Utf16,
    #[error("from here on the file is not UTF-8 text")]
    NotUtf8,
    #[error("this is not TOML: {0}")]
    Toml(String),
    #[error("this is not CSV: {0}")]
    Csv(String),
    #[error("this is not GeoJSON: {0}")]
    GeoJson(String),
    #[error("the file needs the table [{0}]")]
    MissingTable(&'static str),
    #[error("“{found}” does not belong here")]
    UnknownTable { found: String, expected: String },
    #[error("the format {0} is newer than this program")]
    UnknownFormat(String),
    #[error("the file does not say its format")]
    MissingFormat,
    #[error("“{found}” is not a key of {kind}")]
    UnknownKey { found: String, kind: &'static str, near: Option<String> },
    #[error("“{key}” is missing")]
    MissingKey { key: &'static str },
    #[error("{0}")]
    BadCode(BadCode),
    #[error("“{found}” is not the code of {expected}")]
    CodeOfOtherKind { found: String, expected: &'static str },
    #[error("{code} stands here already: line {line}")]
    DuplicateCode { code: String, line: usize },
    #[error("the folder is named {folder}, the edition {code}")]
    FolderIsNotCode { folder: String, code: String },
    #[error("“{key}” should be {expected}, not {found}")]
    WrongType { key: String, expected: &'static str, found: &'static str },
    #[error("“{found}” is not one of the words for “{key}”")]
    UnknownWord { key: &'static str, found: String, words: &'static [&'static str] },
    #[error("{0}")]
    BadValue(String),
    #[error("“{0}” is written with a decimal comma")]
    DecimalComma(String),
    #[error("{0}")]
    BadReference(BadRef),
    #[error("“{key}” cannot name {found}")]
    ReferenceToOtherKind { key: &'static str, found: String, expected: String },
    #[error("{0} is named twice")]
    NamedTwice(String),
    #[error("“{key}” names more than one")]
    OnlyOne { key: &'static str },
    #[error("“{key}” does not say its language")]
    TextWithoutLanguage { key: &'static str },
    #[error("“{0}” is not a language tag")]
    BadLanguage(String),
    #[error("“{key}” is not written in {original}, the city's own language")]
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
    #[error("the borders of a district are a polygon, not a {0}")]
    NotAPolygon(String),
    #[error("{0}")]
    BadArea(String),
    #[error("longitude and latitude seem to be swapped ({0}, {1})")]
    SwappedAxes(f64, f64),
    #[error("{0}")]
    Rule(Rule),
    #[error("{0}")]
    Frozen(Frozen),
}

impl What {
    /// What to do next.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            What::MissingFile => "Add it, or leave its folder out. docs/bundle-format.md lists the files.".into(),
            What::UnknownFile { near: Some(near) } => format!("Did you mean {near}? Notes for people may stand in files ending in .md or .txt."),
            What::UnknownFile { near: None } => "Take it out, or give it the ending .md or .txt if it is a note for people.".into(),
            What::TooLarge { .. } => "A file may have 32 MB. Simplify borders, or split the bundle and import its parts one after the other.".into(),
            What::LineTooLong { .. } => "A line may have 1 MB. Was something else pasted into this file?".into(),
            What::Utf16 => "Save it as UTF-8. In Excel: “CSV UTF-8”.".into(),
            What::NotUtf8 => "Save the file as UTF-8. The character quoted here shows where it goes wrong.".into(),
            What::Toml(_) => "Texts stand in \"quotes\", long ones in three (\"\"\"), lists in [brackets].".into(),
            What::Csv(_) => "A cell that contains a comma, a quote or a line break stands in \"quotes\"; a quote inside is written twice.".into(),
            What::GeoJson(_) => "Export the borders again as GeoJSON (WGS 84), as a FeatureCollection.".into(),
            What::MissingTable(table) => format!("Begin with a line [{table}] and put its keys below."),
            What::UnknownTable { expected, .. } => format!("In this file stand {expected}."),
            What::UnknownFormat(_) => "Install the newest version of this program, or export the bundle again with an older one.".into(),
            What::MissingFormat => "Write format = 1 in the first line.".into(),
            What::UnknownKey { near: Some(near), .. } => format!("Did you mean {near}?"),
            What::UnknownKey { kind, .. } => format!("Take it out. docs/bundle-format.md lists the keys of {kind}."),
            What::MissingKey { key } => format!("Add {key}."),
            What::BadCode(_) => "docs/bundle-format.md lists the form of every code.".into(),
            What::CodeOfOtherKind { .. } => "The letters of a code say what it is. docs/bundle-format.md lists them.".into(),
            What::DuplicateCode { .. } => "Give one of the two another code. A code is never used again.".into(),
            What::FolderIsNotCode { code, .. } => format!("Name the folder editions/{code}, or change the code."),
            What::WrongType { expected, .. } => format!("Write {expected}."),
            What::UnknownWord { words, .. } => format!("Choose one of: {}.", words.join(", ")),
            What::BadValue(_) => "Correct the value.".into(),
            What::DecimalComma(found) => format!("Write a point: {}.", found.replace(',', ".")),
            What::BadReference(BadRef::EditionMissing(code)) => format!("Write for example 2025/{code}."),
            What::BadReference(_) => "docs/bundle-format.md lists the form of every code.".into(),
            What::ReferenceToOtherKind { expected, .. } => format!("It names {expected}."),
            What::NamedTwice(_) => "Take one of them out.".into(),
            What::OnlyOne { key } => format!("Decide which one is meant by {key}."),
            What::TextWithoutLanguage { key } => format!("Write {key}.de = \"…\", with the language after the point."),
            What::BadLanguage(_) => "Tags look like de, en, ar or de-simple.".into(),
            What::NoOriginal { key, original } => {
                format!("Add {key}.{original}, or mark another language: {{ text = \"…\", state = \"original\" }}.")
            }
            What::EmptyText(key) => format!("Write something, or leave {key} out."),
            What::TwoOriginals => "Mark one as translated. The city's own language is the original unless another one says so.".into(),
            What::RowLength { .. } => "Is a comma missing, or a text with a comma not in \"quotes\"?".into(),
            What::FeatureWithoutCode => "Give it the property \"code\" with the district's code, for example \"D11\".".into(),
            What::BorderOfNothing(_) => "Add the district to districts.csv, or correct the code of the feature.".into(),
            What::NotAPolygon(_) => "Export areas (Polygon or MultiPolygon), not points or lines.".into(),
            What::BadArea(_) => "Export the borders again, as closed polygons in WGS 84 (degrees).".into(),
            What::SwappedAxes(first, second) => format!("Longitude comes first: [{second}, {first}]."),
            What::Rule(rule) => help_for(rule),
            What::Frozen(_) => "Undo this change. What should be different belongs into the next edition.".into(),
        }
    }
}

fn help_for(rule: &Rule) -> String {
    match rule {
        Rule::UnknownLink(item) => format!("Add {item}, or correct the code."),
        Rule::UnknownEdition(edition) => format!("Add editions/{edition}/edition.toml."),
        Rule::Circle(_) => "Take one of these links out.".into(),
        Rule::GoalWithoutField => "Add field = \"H…\".".into(),
        Rule::OverarchingInField => "Take field out; where it is taken up is written in take-ups.toml.".into(),
        Rule::NotOverarching(_) => "Name an overarching goal: L1 to L7.".into(),
        Rule::SentenceAndJustification => "Keep the sentence if the goal is taken up here, the justification if it is not.".into(),
        Rule::JustifiedOutsideField => "Write in = \"H…\".".into(),
        Rule::ChangeDoesNotFit { .. } => {
            "continued and reworded lead from 1 to 1, split from 1 to several, merged from several to 1, new from 0 to 1, dropped from 1 to 0."
                .into()
        }
        Rule::NotEarlier(_) => "from names goals of the edition before, for example 2020/Z3.2.".into(),
        Rule::NotThisEdition(_) => "to names goals of the edition in whose folder this file lies.".into(),
        Rule::EndsBeforeItStarts => "Correct one of the two dates.".into(),
        Rule::TwoSuccessions(_) => "Put both into one succession, as split or merged.".into(),
        Rule::CodeSaysOtherwise(_, code) => format!("Write {code}, or change the code."),
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}:{}: {}", self.path, self.line, self.column, self.what)?;
        if !self.quoted.is_empty() {
            let number = self.line.to_string();
            let margin = " ".repeat(number.len());
            writeln!(f, " {number} │ {}", self.quoted)?;
            writeln!(f, " {margin} │ {}{}", " ".repeat(self.caret), "^".repeat(self.width))?;
        }
        write!(f, "   → {}", self.what.help())
    }
}
