//! Which families of fonts set which script, and whether they have every character of a document.
//!
//! Per script there is a list, best first; the first family that has all the document's letters of the script sets it.
//! If none has all, several are used. Families in the folder `LEITWERK_FONTS` that no list names come last.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use unicode_script::{Script, UnicodeScript as _};

use crate::error::PdfError;
use crate::fonts::Fonts;

/// For Latin, Greek and Cyrillic. Noto first: its scripts go together.
const EUROPEAN: &[&str] = &[
    "Noto Sans",
    "Open Sans",
    "Source Sans 3",
    "DejaVu Sans",
    "Liberation Sans",
    "FreeSans",
    "Segoe UI",
    "Arial",
    "Helvetica Neue",
];
/// For Arabic, Persian, Urdu, Kurdish.
const ARABIC: &[&str] =
    &["Noto Sans Arabic", "Noto Naskh Arabic", "Noto Kufi Arabic", "Amiri", "Segoe UI", "Arial", "Geeza Pro", "DejaVu Sans"];
/// For Chinese, Japanese and Korean.
const EAST_ASIAN: &[&str] = &[
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Noto Sans CJK KR",
    "Noto Sans SC",
    "Noto Sans JP",
    "Noto Sans KR",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "PingFang SC",
    "Hiragino Sans",
];
/// For signs of no script: arrows, stars, emoji.
const SIGNS: &[&str] = &[
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Sans Symbols 2",
    "Noto Sans Math",
    "DejaVu Sans",
    "Segoe UI Symbol",
    "Apple Symbols",
    "Noto Emoji",
    "Noto Color Emoji",
    "Segoe UI Emoji",
    "Apple Color Emoji",
];

const INSTALL: &str = "apt-get install fonts-noto-core";
const INSTALL_EAST_ASIAN: &str = "apt-get install fonts-noto-cjk";
const INSTALL_EMOJI: &str = "apt-get install fonts-noto-color-emoji";

/// How many characters before and after a missing one are shown, and how many missing ones are named.
const NEAR: usize = 20;
const EXAMPLES: usize = 5;

/// The characters of a document, each with how often it stands there and the text around its first place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Characters(BTreeMap<char, (usize, String)>);

/// The families that set a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Families {
    /// All of them, best first.
    pub(crate) all: Vec<String>,
    /// Those of each script, by its short name: `Arab`.
    pub(crate) of_script: BTreeMap<&'static str, Vec<String>>,
}

impl Characters {
    /// Takes in a text that will be set.
    pub(crate) fn add(&mut self, text: &str) {
        for (at, c) in text.char_indices().filter(|&(_, c)| needs_glyph(c)) {
            self.0.entry(c).or_insert_with(|| (0, near(text, at))).0 += 1;
        }
    }

    /// The characters of each script, the script with the most letters first; signs of no script are under `Common`.
    fn by_script(&self) -> Vec<(Script, Vec<char>)> {
        let mut scripts: BTreeMap<&'static str, (usize, Vec<char>)> = BTreeMap::new();
        for (&c, (count, _)) in &self.0 {
            let (total, characters) = scripts.entry(script(c).short_name()).or_default();
            *total += count;
            characters.push(c);
        }
        let mut scripts: Vec<_> = scripts.into_iter().collect();
        scripts.sort_by_key(|(name, (total, _))| (*name == "Zyyy", Reverse(*total)));
        let named = scripts
            .into_iter()
            .map(|(name, (_, characters))| (Script::from_short_name(name).unwrap_or(Script::Common), characters));
        named.collect()
    }
}

/// Chooses the families for the characters of a document.
pub(crate) fn families(characters: &Characters, fonts: &Fonts) -> Result<Families, PdfError> {
    let mut chosen = Families::default();
    for (script, wanted) in characters.by_script() {
        let known: Vec<String> = match script {
            Script::Common => {
                chosen.all.iter().cloned().chain(known(Script::Latin)).chain(SIGNS.iter().map(|&sign| sign.to_owned())).collect()
            }
            script => known(script),
        };
        let candidates = known.iter().map(String::as_str).chain(fonts.named_families());
        let found = cover(&wanted, candidates.collect(), fonts).map_err(|missing| no_font(script, &missing, characters))?;
        for family in &found {
            if !chosen.all.contains(family) {
                chosen.all.push(family.clone());
            }
        }
        if script != Script::Common {
            chosen.of_script.insert(script.short_name(), found);
        }
    }
    Ok(chosen)
}

/// The script most letters of a text are in, by its short name.
pub(crate) fn main_script(text: &str) -> Option<&'static str> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for name in text.chars().map(script).filter(|&script| script != Script::Common).map(|script| script.short_name()) {
        *counts.entry(name).or_default() += 1;
    }
    counts.into_iter().max_by_key(|&(_, count)| count).map(|(name, _)| name)
}

/// The first family that has all these characters, or the first few that together have them; else what is missing.
fn cover(wanted: &[char], candidates: Vec<&str>, fonts: &Fonts) -> Result<Vec<String>, Vec<char>> {
    let has_all = |family: &&&str| wanted.iter().all(|&c| fonts.has(family, c));
    if let Some(family) = candidates.iter().find(has_all) {
        return Ok(vec![(*family).to_owned()]);
    }
    let mut missing = wanted.to_vec();
    let mut found = Vec::new();
    for family in candidates {
        let before = missing.len();
        missing.retain(|&c| !fonts.has(family, c));
        if missing.len() < before {
            found.push(family.to_owned());
        }
    }
    if missing.is_empty() { Ok(found) } else { Err(missing) }
}

/// Families that are known to set a script well, best first.
fn known(script: Script) -> Vec<String> {
    let listed = match script {
        Script::Latin | Script::Greek | Script::Cyrillic => EUROPEAN,
        Script::Arabic => ARABIC,
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Hangul => EAST_ASIAN,
        _ => &[],
    };
    if !listed.is_empty() {
        return listed.iter().map(|&family| family.to_owned()).collect();
    }
    let name = script.full_name().replace('_', " ");
    let noto = ["Sans", "Serif"].map(|kind| format!("Noto {kind} {name}"));
    noto.into_iter().chain(EUROPEAN.iter().map(|&family| family.to_owned())).collect()
}

fn no_font(script: Script, missing: &[char], characters: &Characters) -> PdfError {
    let examples: Vec<String> = missing.iter().take(EXAMPLES).map(char::to_string).collect();
    let more = if missing.len() > EXAMPLES { " …" } else { "" };
    let what = match (script, missing) {
        (Script::Common, [one]) => format!("the character “{one}” (U+{:04X})", u32::from(*one)),
        (Script::Common, _) => format!("the characters {}{more}", examples.join(" ")),
        _ => format!("{} letters ({}{more})", script.full_name().replace('_', " "), examples.join(" ")),
    };
    let near = missing.first().and_then(|c| characters.0.get(c)).map(|(_, near)| near.clone()).unwrap_or_default();
    let install = match script {
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Hangul => INSTALL_EAST_ASIAN,
        Script::Common if missing.iter().any(|&c| c >= '\u{1f000}') => INSTALL_EMOJI,
        _ => INSTALL,
    };
    PdfError::NoFont { what, near, install }
}

/// The script of a character. Marks that join any letter count as signs.
fn script(c: char) -> Script {
    match c.script() {
        Script::Inherited | Script::Unknown => Script::Common,
        script => script,
    }
}

/// Whether a character is drawn, and not only space or an instruction.
fn needs_glyph(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !typst::text::is_default_ignorable(c)
}

/// The text around a place.
fn near(text: &str, at: usize) -> String {
    let (before, after) = text.split_at(at);
    let start = before.char_indices().rev().nth(NEAR - 1).map_or(0, |(start, _)| start);
    let end = after.char_indices().nth(NEAR + 1).map_or(text.len(), |(end, _)| at + end);
    let (left, right) = (if start > 0 { "…" } else { "" }, if end < text.len() { "…" } else { "" });
    format!("{left}{}{right}", text[start..end].trim())
}
