//! A language the software speaks.

use std::fmt;
use std::sync::LazyLock;

use crate::catalogue::Catalogue;
use crate::formats::Formats;

/// A language the software speaks, with its words and its ways of writing numbers and dates.
///
/// There is one of each for the whole program; all threads share them. Words are read at first use.
pub struct Locale {
    tag: &'static str,
    dir: &'static str,
    /// The tag by which numbers, dates and lists are written.
    pub(crate) conventions: &'static str,
    /// What follows a number that is a share of a hundred.
    pub(crate) percent_sign: &'static str,
    pub(crate) catalogue: LazyLock<Catalogue>,
    // Apart from the catalogue: a catalogue writes numbers while it is being read.
    pub(crate) formats: LazyLock<Formats>,
}

/// Every language; the number after `locale` is its place.
static LOCALES: [Locale; 4] = [
    Locale { tag: "de", ..locale::<0>("de") },
    // Dates the British way: the city is in Europe.
    Locale { tag: "en", percent_sign: "%", ..locale::<1>("en-GB") },
    // Western digits, as the Arabic-language pages of German cities have them. The marks keep the sign with its number.
    Locale { tag: "ar", dir: "rtl", percent_sign: "\u{200e}%\u{200e}", ..locale::<2>("ar-u-nu-latn") },
    Locale { tag: "de-simple", ..locale::<3>("de") },
];

const fn locale<const PLACE: usize>(conventions: &'static str) -> Locale {
    Locale {
        tag: "",
        dir: "ltr",
        conventions,
        percent_sign: "\u{a0}%",
        catalogue: LazyLock::new(Catalogue::read::<PLACE>),
        formats: LazyLock::new(Formats::read::<PLACE>),
    }
}

impl Locale {
    /// Every language, in the order in which they are offered: de, en, ar, de-simple.
    #[must_use]
    pub fn all() -> &'static [Locale] {
        &LOCALES
    }

    /// The language with this tag, written exactly so.
    #[must_use]
    pub fn of(tag: &str) -> Option<&'static Locale> {
        LOCALES.iter().find(|locale| locale.tag == tag)
    }

    /// The tag, as in addresses and in `lang="…"`: `de-simple`.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The direction of writing, as in `dir="…"`: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        self.dir
    }

    pub(crate) fn is_rtl(&self) -> bool {
        self.dir == "rtl"
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Locale) -> bool {
        self.tag == other.tag
    }
}

impl Eq for Locale {}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tag).finish()
    }
}
