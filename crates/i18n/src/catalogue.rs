//! The words of one language, and how a message is put together.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::Locale;
use crate::messages::{FILES, PLAIN};

/// The words of one language.
pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, in the order of [`PLAIN`]. Put together once and kept as long as the program runs.
    plain: Vec<&'static str>,
}

/// What fills a gap in a message.
#[derive(Clone, Copy)]
pub(crate) enum Argument<'a> {
    /// Selects the plural form and is written the language's way.
    Number(i64),
    /// Stands there as it is.
    Text(&'a str),
}

impl Catalogue {
    /// The words of the language at this place of [`Locale::all`].
    pub(crate) fn read<const PLACE: usize>() -> Catalogue {
        // German first, so that a message not translated yet is still a sentence.
        Catalogue::of::<PLACE>(FILES[0].iter().chain(FILES[PLACE]))
    }

    /// The words in `sources`; later ones replace earlier ones.
    fn of<'a, const PLACE: usize>(sources: impl Iterator<Item = &'a &'a str>) -> Catalogue {
        let locale = &Locale::all()[PLACE];
        // The primary tag only: it alone decides plural forms, and `de-simple` counts like `de`.
        let language = locale.tag().split('-').next().and_then(|tag| tag.parse().ok());
        let mut bundle = FluentBundle::new_concurrent(vec![language.expect("every tag begins with a language")]);
        bundle.set_formatter(Some(written_number::<PLACE, _>));

        // Where writing runs from right to left, every argument may be a title, a code or a number that runs the other
        // way, so Fluent isolates all of them (invisible marks U+2068, U+2069). The other languages isolate only what
        // needs it, in `isolated`: marks in every heading would end up in tables, searches and copied text for nothing.
        bundle.set_use_isolating(locale.is_rtl());

        for source in sources {
            // `build.rs` lets no file pass that does not parse.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        let plain = PLAIN.iter().map(|key| &*formatted(&bundle, key, None).0.leak()).collect();
        Catalogue { bundle, plain }
    }
}

/// How Fluent writes a number: it has no ways of its own.
fn written_number<const PLACE: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Locale::all()[PLACE].number(number.value)),
        _ => None,
    }
}

/// The message, and what went wrong.
fn formatted(bundle: &FluentBundle<FluentResource>, key: &str, arguments: Option<&FluentArgs<'_>>) -> (String, Vec<String>) {
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return (key.to_owned(), vec![format!("no message `{key}`")]);
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
    (text, errors.iter().map(ToString::to_string).collect())
}

impl Locale {
    /// The message without arguments at this place of [`PLAIN`].
    pub(crate) fn plain(&self, place: usize) -> &'static str {
        self.catalogue.plain[place]
    }

    /// The message without arguments that has this key.
    pub(crate) fn plain_by_key(&self, key: &str) -> Option<&'static str> {
        PLAIN.binary_search(&key).ok().map(|place| self.plain(place))
    }

    /// The message with its gaps filled.
    pub(crate) fn format(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let (text, errors) = self.try_format(key, arguments);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        text
    }

    /// The message with its gaps filled, and what went wrong.
    pub(crate) fn try_format(&self, key: &str, arguments: &[(&'static str, Argument<'_>)]) -> (String, Vec<String>) {
        formatted(&self.catalogue.bundle, key, Some(&self.filled(arguments)))
    }

    fn filled<'a>(&self, arguments: &[(&'static str, Argument<'a>)]) -> FluentArgs<'a> {
        let mut filled = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Number(number) => FluentValue::from(*number),
                // What holds isolates was put together in this language. Fluent's mark would let it run from left to right where
                // everything else in it is isolated, as in “name: figure”, so the direction is said.
                Argument::Text(text) if self.is_rtl() && text.contains('\u{2068}') => {
                    FluentValue::from(format!("\u{2067}{text}\u{2069}"))
                }
                Argument::Text(text) if self.is_rtl() => FluentValue::from(*text),
                Argument::Text(text) => FluentValue::String(self.isolated(text)),
            };
            filled.set(*name, value);
        }
        filled
    }

    /// A text made safe to stand among words of this language, whichever way its letters run.
    pub(crate) fn isolated<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.is_rtl() || text.chars().any(runs_from_right_to_left) {
            Cow::Owned(format!("\u{2068}{text}\u{2069}"))
        } else {
            Cow::Borrowed(text)
        }
    }
}

/// Whether a character belongs to a script written from right to left (the blocks Unicode reserves for them).
fn runs_from_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const GERMAN: &str = "goals = { $count ->\n    [one] { $count } Ziel in { $field }\n   *[other] { $count } Ziele in { $field }\n}\nonly-german = Nur { $field } hier\n";
    const ARABIC: &str = "goals = { $count ->\n    [zero] لا أهداف في { $field }\n    [two] هدفان في { $field }\n    [few] { $count } أهداف في { $field }\n   *[other] { $count } هدف في { $field }\n}\n";

    fn goals<const PLACE: usize>(sources: &[&str], key: &str, count: i64, field: &str) -> String {
        let arguments = [("count", Argument::Number(count)), ("field", Argument::Text(field))];
        let catalogue = Catalogue::of::<PLACE>(sources.iter());
        let (text, errors) = formatted(&catalogue.bundle, key, Some(&Locale::all()[PLACE].filled(&arguments)));
        assert!(errors.is_empty(), "{errors:?}");
        text
    }

    #[test]
    fn a_number_chooses_the_form_and_is_written_the_languages_way() {
        assert_eq!(goals::<0>(&[GERMAN], "goals", 1, "Bildung"), "1 Ziel in Bildung");
        assert_eq!(goals::<0>(&[GERMAN], "goals", 12_345, "Bildung"), "12.345 Ziele in Bildung");
        assert_eq!(goals::<1>(&[GERMAN], "goals", 12_345, "Bildung"), "12,345 Ziele in Bildung");
        assert_eq!(goals::<3>(&[GERMAN], "goals", 1, "Bildung"), "1 Ziel in Bildung");
    }

    #[test]
    fn arabic_has_its_own_forms_and_isolates_every_argument() {
        let plain = |count| goals::<2>(&[GERMAN, ARABIC], "goals", count, "Z1").replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(0), "لا أهداف في Z1");
        assert_eq!(plain(2), "هدفان في Z1");
        assert_eq!(plain(3), "3 أهداف في Z1");
        assert_eq!(plain(12_345), "12,345 هدف في Z1");
        assert!(goals::<2>(&[ARABIC], "goals", 2, "Z1").contains("\u{2068}Z1\u{2069}"));
    }

    #[test]
    fn left_to_right_languages_isolate_only_what_runs_the_other_way() {
        assert_eq!(goals::<0>(&[GERMAN], "only-german", 0, "Größe"), "Nur Größe hier");
        assert_eq!(goals::<0>(&[GERMAN], "only-german", 0, "سكن"), "Nur \u{2068}سكن\u{2069} hier");
    }

    #[test]
    fn what_is_not_translated_appears_in_german() {
        let text = goals::<2>(&[GERMAN, ARABIC], "only-german", 0, "Z1");
        assert_eq!(text.replace(['\u{2068}', '\u{2069}'], ""), "Nur Z1 hier");
    }
}
