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
    /// What stands before and behind a number that is a share of a hundred.
    pub(crate) percent_signs: (&'static str, &'static str),
    pub(crate) catalogue: LazyLock<Catalogue>,
    // Apart from the catalogue: a catalogue writes numbers while it is being read.
    pub(crate) formats: LazyLock<Formats>,
}

/// Every language; the number after `locale` is its place.
static LOCALES: [Locale; 7] = [
    locale::<0>("de", "ltr", "de", ("", "\u{a0}%")),
    // Dates the British way: the city is in Europe.
    locale::<1>("en", "ltr", "en-GB", ("", "%")),
    // Western digits, as the Arabic pages of German cities have them. The marks keep the sign with its number.
    locale::<2>("ar", "rtl", "ar-u-nu-latn", ("", "\u{200e}%\u{200e}")),
    locale::<3>("de-simple", "ltr", "de", ("", "\u{a0}%")),
    locale::<4>("tr", "ltr", "tr", ("%", "")),
    locale::<5>("uk", "ltr", "uk", ("", "\u{a0}%")),
    locale::<6>("ru", "ltr", "ru", ("", "\u{a0}%")),
];

const fn locale<const PLACE: usize>(
    tag: &'static str,
    dir: &'static str,
    conventions: &'static str,
    percent_signs: (&'static str, &'static str),
) -> Locale {
    let catalogue = LazyLock::new(Catalogue::read::<PLACE> as fn() -> Catalogue);
    let formats = LazyLock::new(Formats::read::<PLACE> as fn() -> Formats);
    Locale { tag, dir, conventions, percent_signs, catalogue, formats }
}

impl Locale {
    /// Every language, in the order in which they are offered: de, en, ar, de-simple, tr, uk, ru.
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
