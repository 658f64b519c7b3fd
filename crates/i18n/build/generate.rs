//! Reads a folder of languages and writes the code.
//!
//! German decides which messages there are and what their arguments are called. Mistakes of any language that a
//! parser can see stop the build with file and line; whether the languages agree with each other is for the tests,
//! so that a new German text can be tried before it is translated.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

#[path = "messages.rs"]
mod messages;

use messages::{Message, read_messages};

/// The languages, in the order of `Locale::all()`. The first is the one the others are measured by.
const LOCALES: [&str; 7] = ["de", "en", "ar", "de-simple", "tr", "uk", "ru"];

/// Beginnings of keys that are looked up by hand-written methods, with a word known only at run time.
const FAMILIES: [&str; 10] =
    ["kind-", "kinds-", "word-", "link-on-", "link-back-", "language-", "period-", "check-name-", "check-help-", "check-why-"];

/// All files of a language, by name.
fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    let paths = paths.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path.clone()))).collect()
}

/// The code for the languages in `folder`, or every mistake in them, with file and line.
pub(crate) fn generate(folder: &Path) -> Result<String, Vec<String>> {
    let mut mistakes = Vec::new();
    let mut catalogues: Vec<Vec<Message>> = Vec::new();
    let mut embedded = String::from("pub(crate) static FILES: &[&[&str]] = &[\n");
    for locale in LOCALES {
        let mut messages: Vec<Message> = Vec::new();
        embedded.push_str("    &[\n");
        for (name, path) in files(&folder.join(locale)) {
            let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let found = read_messages(&format!("locales/{locale}/{name}"), &source, &mut mistakes);
            for message in &found {
                if let Some(earlier) = messages.iter().find(|earlier| earlier.key == message.key) {
                    mistakes.push(format!("{}: `{}` also stands in {}", message.file, message.key, earlier.file));
                }
            }
            messages.extend(found);
            writeln!(embedded, "        include_str!({path:?}),").expect("a string takes everything");
        }
        embedded.push_str("    ],\n");
        catalogues.push(messages);
    }
    embedded.push_str("];\n");
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    Ok([embedded, methods(&mut catalogues[0]), table(&catalogues)].join("\n"))
}

/// The methods, the sorted keys of messages without arguments, and the list of keys with their methods.
fn methods(german: &mut [Message]) -> String {
    german.sort_by(|a, b| a.key.cmp(&b.key));
    let plain: Vec<&str> = german.iter().filter(|message| message.variables.is_empty()).map(|message| &*message.key).collect();
    let typed = || german.iter().filter(|message| !FAMILIES.iter().any(|family| message.key.starts_with(family)));

    let keys: Vec<(&str, String)> = typed().map(|message| (&*message.key, method_name(&message.key))).collect();
    let mut code = format!("pub(crate) static PLAIN: &[&str] = &{plain:?};\n");
    code += &format!("pub(crate) static METHODS: &[(&str, &str)] = &{keys:?};\n\n");
    code += "/// One method for each message; the words stand in `locales/`.\n";
    code += "#[allow(clippy::too_many_arguments, reason = \"a sentence has as many gaps as it has\")]\nimpl crate::Locale {\n";
    for message in typed() {
        code += "    /// ```text\n";
        for line in message.text.lines() {
            code += &format!("    /// {line}\n");
        }
        code += "    /// ```\n    #[must_use]\n";
        code += &method(message, &plain);
    }
    code + "}\n"
}

fn method(message: &Message, plain: &[&str]) -> String {
    let name = method_name(&message.key);
    if let Ok(index) = plain.binary_search(&&*message.key) {
        return format!("    pub fn r#{name}(&self) -> &'static str {{\n        self.plain({index})\n    }}\n\n");
    }
    let mut parameters = String::new();
    let mut arguments = String::new();
    for (variable, is_number) in &message.variables {
        let name = method_name(variable);
        let (kind, wrap) = if *is_number { ("i64", "Number") } else { ("&str", "Text") };
        parameters += &format!(", r#{name}: {kind}");
        arguments += &format!("({variable:?}, crate::catalogue::Argument::{wrap}(r#{name})), ");
    }
    let key = &message.key;
    format!("    pub fn r#{name}(&self{parameters}) -> String {{\n        self.format({key:?}, &[{arguments}])\n    }}\n\n")
}

fn method_name(key: &str) -> String {
    key.replace('-', "_")
}

/// What the tests compare: every message of every language with its variables.
fn table(catalogues: &[Vec<Message>]) -> String {
    let mut code = String::from("pub(crate) static MESSAGES: &[crate::check::Message] = &[\n");
    for (locale, messages) in LOCALES.iter().zip(catalogues) {
        for Message { file, key, variables, .. } in messages {
            let variables: Vec<(&String, &bool)> = variables.iter().collect();
            code += &format!(
                "    crate::check::Message {{ locale: {locale:?}, file: {file:?}, key: {key:?}, variables: &{variables:?} }},\n"
            );
        }
    }
    code + "];\n"
}
