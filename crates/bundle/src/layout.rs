//! Which kind stands in which file.

use std::collections::BTreeMap;

use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;

/// A bundle as paths (with `/`, relative to its folder) and bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The file with the city's own settings.
pub const CITY: &str = "leitwerk.toml";
/// The file with the borders of districts.
pub const BORDERS: &str = "districts.geojson";
/// The number in `format = …` that this program reads and writes.
pub const FORMAT: i64 = 1;

/// Largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 32 * 1024 * 1024;
/// Longest line that is read, in bytes; borders, which machines write, may be longer.
pub const LONGEST_LINE: usize = 1024 * 1024;

/// How items of a kind are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `[city]` or `[edition]`: one table.
    Single,
    /// `[[goal]]`: one table an item.
    Tables,
    /// One row an item.
    Csv,
}

/// How items of a kind are written.
#[must_use]
pub fn form(kind: Kind) -> Form {
    match kind {
        Kind::City | Kind::Edition => Form::Single,
        Kind::Organisation | Kind::District => Form::Csv,
        _ => Form::Tables,
    }
}

/// The file in which items of a kind stand.
#[must_use]
pub fn path(kind: Kind, edition: Option<&Code>) -> String {
    let name = match kind {
        Kind::City => return CITY.to_owned(),
        Kind::Edition => "edition",
        kind => kind.plural(),
    };
    let ending = if form(kind) == Form::Csv { "csv" } else { "toml" };
    match edition {
        Some(edition) => format!("editions/{edition}/{name}.{ending}"),
        None => format!("{name}.{ending}"),
    }
}

/// What a path holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// Items of a kind, of an edition where the kind belongs to one.
    Items(Kind, Option<Code>),
    /// The borders of districts.
    Borders,
    /// Something for people: a README, a licence, a hidden file.
    Ignored,
    /// Nothing this program knows.
    Unknown,
}

/// What stands at a path.
#[must_use]
pub fn room(path: &str) -> Room {
    let name = path.rsplit('/').next().unwrap_or(path);
    if path.split('/').any(|part| part.starts_with('.'))
        || name.ends_with(".md")
        || name.ends_with(".txt")
        || name.starts_with("LICENSE")
    {
        return Room::Ignored;
    }
    if path == BORDERS {
        return Room::Borders;
    }
    if let Some(rest) = path.strip_prefix("editions/") {
        let Some((edition, _)) = rest.split_once('/') else { return Room::Unknown };
        let Some(edition) = Code::parse(edition).ok().filter(|code| code.kind() == Kind::Edition) else { return Room::Unknown };
        let mut kinds = Kind::ALL.iter().filter(|kind| kind.in_edition() || **kind == Kind::Edition);
        let kind = kinds.find(|kind| self::path(**kind, Some(&edition)) == path);
        return kind.map_or(Room::Unknown, |kind| Room::Items(*kind, Some(edition.clone())));
    }
    let mut kinds = Kind::ALL.iter().filter(|kind| !kind.in_edition() && **kind != Kind::Edition);
    kinds.find(|kind| self::path(**kind, None) == path).map_or(Room::Unknown, |kind| Room::Items(*kind, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_again_in_its_file() {
        let edition = Code::parse("2025").ok();
        for kind in Kind::ALL {
            let home = edition.as_ref().filter(|_| kind.in_edition() || *kind == Kind::Edition);
            assert_eq!(room(&path(*kind, home)), Room::Items(*kind, home.cloned()));
        }
        assert_eq!(room("editions/2025/notes.toml"), Room::Unknown);
        assert_eq!(room("editions/last/goals.toml"), Room::Unknown);
        assert_eq!(room("goals.toml"), Room::Unknown);
        assert_eq!(room("README.md"), Room::Ignored);
        assert_eq!(room(".git/config"), Room::Ignored);
    }
}
