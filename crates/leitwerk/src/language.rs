//! The language in which a command speaks.

use anyhow::Context;
use leitwerk_i18n::Locale;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;

/// The language that is asked for, or else the one in which the bundle is written.
///
/// # Errors
/// When the program does not speak the language that is asked for.
pub(crate) fn of(asked: Option<&str>, leitbild: &Leitbild) -> anyhow::Result<&'static Locale> {
    let original = leitbild.of_kind(Kind::City).find_map(|city| match &city.facts {
        Facts::City(city) => Locale::of(city.original_language.as_str()),
        _ => None,
    });
    match asked {
        Some(tag) => spoken(tag),
        None => Ok(original.unwrap_or_else(|| Locale::negotiate(None))),
    }
}

/// The language that is asked for, or else that of the machine.
///
/// # Errors
/// When the program does not speak the language that is asked for.
pub(crate) fn of_machine(asked: Option<&str>) -> anyhow::Result<&'static Locale> {
    match asked {
        Some(tag) => spoken(tag),
        None => {
            let set =
                ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|set| !set.is_empty()));
            // `de_DE.UTF-8` is `de-DE`.
            let tag = set.map(|set| set.split('.').next().unwrap_or_default().replace('_', "-"));
            Ok(Locale::negotiate(tag.as_deref()))
        }
    }
}

/// The language that is asked for, or else German, the language of the offices.
///
/// # Errors
/// When the program does not speak the language that is asked for.
pub(crate) fn or_german(asked: Option<&str>) -> anyhow::Result<&'static Locale> {
    asked.map_or_else(|| Ok(Locale::negotiate(None)), spoken)
}

fn spoken(tag: &str) -> anyhow::Result<&'static Locale> {
    Locale::of(tag).with_context(|| {
        let known: Vec<&str> = Locale::all().iter().map(Locale::tag).collect();
        format!("the program does not speak “{tag}”; choose one of {}", known.join(", "))
    })
}
