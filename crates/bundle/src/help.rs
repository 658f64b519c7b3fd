//! What to do about a mistake.

use leitwerk_model::code::BadRef;
use leitwerk_model::frozen::Frozen;
use leitwerk_model::kind::Kind;
use leitwerk_model::problems::Breach;

use crate::layout;
use crate::mistake::{What, with_article};
use crate::toml_words;

impl What {
    /// What to do next.
    #[must_use]
    pub fn help(&self) -> String {
        match self {
            What::MissingFile => {
                "Add it: every bundle has leitwerk.toml, every folder of an edition edition.toml. docs/bundle-format.md shows both."
                    .into()
            }
            What::UnknownFile { near: Some(near) } => {
                format!("Did you mean {near}? Notes for people may stand in files ending in .md or .txt.")
            }
            What::UnknownFile { near: None } => "Take it out, or give it the ending .md or .txt if it is a note for people.".into(),
            What::UnknownFolder => "Name it by the edition's four digits, for example editions/2025.".into(),
            What::TooLarge { .. } => {
                "A file may have 32 MB. Simplify borders, or split the bundle and import its parts one after the other.".into()
            }
            What::LineTooLong { .. } => "A line may have 1 MB. Was something else pasted into this file?".into(),
            What::Utf16 => "Save it as UTF-8. In Excel: “CSV UTF-8”.".into(),
            What::NotUtf8 => "Save the file as UTF-8. The � in the line above shows where it goes wrong.".into(),
            What::Toml(why) => toml_words::help(why).into(),
            What::Csv(_) => {
                "A cell that contains a comma, a quote or a line break stands in \"quotes\"; a quote inside is written twice."
                    .into()
            }
            What::GeoJson(_) => "Export the borders again as GeoJSON (WGS 84), as a FeatureCollection.".into(),
            What::MissingTable(table) => format!("Begin with a line [{table}] and put its keys below."),
            What::UnknownTable { expected, home: Some(home), .. } => format!("Move it to {home}. In this file {expected}."),
            What::UnknownTable { expected, home: None, .. } => {
                format!("Take it out, or correct the name. In this file {expected}.")
            }
            What::Brackets { expected, .. } => format!("Write {expected}, with just as many brackets."),
            What::NewerFormat(_) => {
                "Install the newest version of this program, or export the bundle again with an older one.".into()
            }
            What::UnknownFormat(_) | What::MissingFormat => format!("Write format = {} in the first line.", layout::FORMAT),
            What::UnknownKey { near: Some(near), .. } => format!("Did you mean {near}?"),
            What::UnknownKey { kind, .. } => {
                format!("Take it out. docs/bundle-format.md lists the keys of {}.", with_article(kind))
            }
            What::UnknownColumn { near: Some(near), .. } => format!("Did you mean {near}?"),
            What::UnknownColumn { kind, .. } => {
                format!("Take the column out. docs/bundle-format.md lists the keys of {}.", with_article(kind))
            }
            What::NoHeading => "Put a row with the names of the columns in front, for example code,title.de.".into(),
            What::MissingColumn(name) => format!("Add {name} to the first row, which names the columns."),
            What::ColumnTwice(_) => "Take one of the two columns out.".into(),
            What::MissingKey { add, .. } => format!("Add {add}."),
            What::BadCode { kind, .. } | What::CodeOfOtherKind { kind, .. } => {
                format!("The code of {} looks like {}.", with_article(kind.as_str()), code_form(*kind))
            }
            What::DuplicateCode { .. } => "Give one of the two another code. A code is never used again.".into(),
            What::FolderIsNotCode { code, .. } => format!("Name the folder editions/{code}, or change the code."),
            What::WrongType { expected, .. } => format!("Write {expected}."),
            What::UnknownWord { words, .. } => format!("Choose one of: {}.", words.join(", ")),
            What::BadDate(_) => "Write year, month and day as far as they are known: 2025, 2025-06 or 2025-06-18.".into(),
            What::BadAddress(_) => "Write the whole address, beginning with https:// and without spaces.".into(),
            What::NotOneLine { .. } => "Shorten it, and take line breaks out. Longer words belong into a text.".into(),
            What::BadCount(_) => "Write digits only, without points, commas or spaces: 42310.".into(),
            What::BadNumber(_) => "Write digits, and a point before decimals: 12.5.".into(),
            What::BadColour(_) => "Write # and six digits or letters from a to f, for example #1f5f6b.".into(),
            What::NoLanguage => "Name at least the city's own language, for example [\"de\"].".into(),
            What::BadFacts(_) => "Compare the keys with those in docs/bundle-format.md.".into(),
            What::DecimalComma(found) => format!("Write a point: {}.", found.replace(',', ".")),
            What::BadReference(BadRef::EditionMissing(code)) => {
                format!("Write for example 2025/{code}, with the edition that is meant.")
            }
            What::BadReference(BadRef::EditionUnneeded(code)) => format!("Write {code}."),
            What::BadReference(BadRef::Code(_)) => "docs/bundle-format.md lists the form of every code.".into(),
            What::ReferenceToOtherKind { targets, .. } => {
                let targets: Vec<String> =
                    targets.iter().map(|kind| format!("{} ({})", with_article(kind.as_str()), code_form(*kind))).collect();
                format!("Name {}.", targets.join(", or "))
            }
            What::NamesNothing { key } => format!("Write a code after {key} ="),
            What::NamedTwice(_) => "Take one of them out.".into(),
            What::OnlyOne { key } => format!("Decide which one is meant by {key}."),
            What::TextWithoutLanguage { key, original } => format!("Write {key}.{original}, with the language after the point."),
            What::BadLanguage(_) => "Tags are written in small letters, like de, en, ar or de-simple.".into(),
            What::NoOriginal { key, original } => {
                format!(
                    "Add {key}.{original} (without a state), or mark another language: {{ text = \"…\", state = \"original\" }}."
                )
            }
            What::EmptyText(key) => format!("Write something, or leave {key} out."),
            What::TwoOriginals => {
                "Mark one as translated. The city's own language is the original unless another one says so.".into()
            }
            What::RowLength { .. } => "Is a comma missing, or a text with a comma not in \"quotes\"?".into(),
            What::FeatureWithoutCode => "Give it the property \"code\" with the district's code, for example \"D11\".".into(),
            What::BorderOfNothing(_) => "Add the district to districts.csv, or correct the code of the feature.".into(),
            What::BordersTwice(_) => "Take one of the two out, or join them to one MultiPolygon.".into(),
            What::NotAPolygon(_) | What::NoBorders => "Export areas (Polygon or MultiPolygon), not points or lines.".into(),
            What::BadArea(_) => "Export the borders again, as closed polygons in WGS 84 (degrees).".into(),
            What::SwappedAxes(first, second) => format!("Longitude comes first: [{second}, {first}]."),
            What::Breach(rule) => help_for(rule),
            What::Frozen(Frozen::Removed { .. }) => "Put it back as it was, or import without --replace.".into(),
            What::Frozen(_) => "Undo this change. What should be different belongs into the next edition.".into(),
            What::TooMany => "Correct those named first; then the others are named.".into(),
        }
    }
}

/// Codes of a kind, by example.
pub(crate) fn code_form(kind: Kind) -> &'static str {
    match kind {
        Kind::City => "city",
        Kind::Edition => "2025",
        Kind::Section => "A1",
        Kind::Field => "H3",
        Kind::Goal => "Z3.2 or L4",
        Kind::TakeUp => "T4.3",
        Kind::Succession => "F01",
        Kind::Consultation => "BE1",
        Kind::Erratum => "ER1",
        Kind::Source => "Q01",
        Kind::Result => "Q01.2",
        Kind::Plan => "K1",
        Kind::StakeholderGroup => "G05",
        Kind::Organisation => "O012",
        Kind::Commitment => "S007",
        Kind::Body => "GR02",
        Kind::Meeting => "V11",
        Kind::District => "D12",
        Kind::Process => "PR1",
        Kind::Phase => "PR1.2",
        Kind::Measure => "M014",
        Kind::Indicator => "I07",
        Kind::Release => "FR001",
        Kind::Acceptance => "X01",
        Kind::FollowUp => "W001",
    }
}

fn help_for(rule: &Breach) -> String {
    match rule {
        Breach::UnknownLink(item) => {
            let edition = if item.kind() == Kind::Edition { Some(item.code()) } else { item.edition() };
            format!("Add it to {}, or correct the code.", layout::path(item.kind(), edition))
        }
        Breach::UnknownEdition(edition) => format!("Add editions/{edition}/edition.toml."),
        Breach::Circle(_) => "Take one of these links out.".into(),
        Breach::GoalWithoutField => "Name the field it belongs to, for example field = \"H3\".".into(),
        Breach::OverarchingInField => "Take field out; where it is taken up is written in take-ups.toml.".into(),
        Breach::NotOverarching(_) => "Name an overarching goal: L1 to L7.".into(),
        Breach::SentenceAndJustification => "Keep the sentence if the goal is taken up here, the justification if it is not.".into(),
        Breach::JustifiedOutsideField => "Name the field, for example in = \"H3\", or write a sentence instead.".into(),
        Breach::ChangeDoesNotFit { .. } => {
            "continued and reworded lead from 1 to 1, split from 1 to several, merged from several to 1, new from 0 to 1, dropped from 1 to 0."
                .into()
        }
        Breach::NotEarlier(_) => "from names goals of the edition before, for example 2020/Z3.2.".into(),
        Breach::NotThisEdition(_) => "Name a goal of the edition in whose folder this file lies.".into(),
        Breach::EndsBeforeItStarts => "Correct one of the two dates.".into(),
        Breach::MixedSuccession(..) => "Name goals only or fields only, and give the others a succession of their own.".into(),
        Breach::TwoSuccessions(_) => "Put both into one succession, as split or merged.".into(),
        Breach::CodeSaysOtherwise(_, code) => format!("Write {code}, or change the code."),
    }
}
