//! What the tests of this crate and of its users look at.

use std::collections::HashSet;

use crate::Locale;
use crate::catalogue::Argument;
use crate::messages::{MESSAGES, METHODS};

/// A message of one language, as it stands in its file.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// Tag of the language.
    pub locale: &'static str,
    /// The file: `locales/de/goals.ftl`.
    pub file: &'static str,
    /// The key: `goals-heading`.
    pub key: &'static str,
    /// The variables, by name, each with whether it takes a number.
    pub variables: &'static [(&'static str, bool)],
}

/// Every message of every language.
#[must_use]
pub fn messages() -> &'static [Message] {
    MESSAGES
}

/// The message in `locale`, with `count` for every number and `text` for every other variable.
///
/// # Errors
/// What Fluent complains about, in its own words.
pub fn try_format(locale: &Locale, message: &Message, count: i64, text: &str) -> Result<String, Vec<String>> {
    let argument = |is_number| if is_number { Argument::Number(count) } else { Argument::Text(text) };
    let arguments: Vec<_> = message.variables.iter().map(|(name, is_number)| (*name, argument(*is_number))).collect();
    let (text, errors) = locale.try_format(message.key, &arguments);
    if errors.is_empty() { Ok(text) } else { Err(errors) }
}

/// The keys whose method (`.goals_heading(`) is called in none of the source texts (name and content of each file).
/// Families, whose words are known only at run time, count as used.
#[must_use]
pub fn unused_keys(sources: &[(&str, String)]) -> Vec<String> {
    uncalled(METHODS, sources).map(str::to_owned).collect()
}

/// The keys of those methods that are called nowhere.
fn uncalled<'a>(methods: &[(&'a str, &str)], sources: &[(&str, String)]) -> impl Iterator<Item = &'a str> {
    let called: HashSet<&str> = sources.iter().flat_map(|(_, source)| calls(source)).collect();
    methods.iter().filter(move |(_, method)| !called.contains(method)).map(|(key, _)| *key)
}

/// The names of all methods called in a source text.
fn calls(source: &str) -> impl Iterator<Item = &str> {
    source.split('.').skip(1).filter_map(|after_dot| {
        let end = after_dot.find(|c: char| c != '_' && !c.is_ascii_alphanumeric())?;
        let (name, rest) = after_dot.split_at(end);
        rest.starts_with('(').then_some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_used_when_its_method_is_called() {
        let methods = [("goals-heading", "goals_heading"), ("goals-in", "goals_in"), ("goals-new", "goals_new")];
        let page = "<h1>{{ l.goals_heading() }}</h1> goals-in x.goals_in goals_new()";
        let code = "let text = locale\n    .goals_in(count, title);";
        let unused = |sources: &[(&str, String)]| uncalled(&methods, sources).collect::<Vec<_>>();
        assert_eq!(unused(&[("goals.html", page.to_owned())]), ["goals-in", "goals-new"]);
        assert_eq!(unused(&[("goals.html", page.to_owned()), ("goals.rs", code.to_owned())]), ["goals-new"]);
    }
}
