//! Reads the messages of one file and what their patterns ask for.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message as Parsed, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::{parser, serializer};

/// The variables of a message, by name, each with whether it takes a number.
pub(crate) type Variables = BTreeMap<String, bool>;

/// One message of one language.
pub(crate) struct Message {
    /// Where it stands: `locales/de/goals.ftl`.
    pub(crate) file: String,
    /// Its key: `goals-heading`.
    pub(crate) key: String,
    /// Key and text, as a file would have them.
    pub(crate) text: String,
    /// What it needs to be told.
    pub(crate) variables: Variables,
}

/// The messages of a file. What cannot be used is added to `mistakes`, with file and line.
pub(crate) fn read_messages(file: &str, source: &str, mistakes: &mut Vec<String>) -> Vec<Message> {
    let line = |at: usize| source.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            // The line on which the broken entry begins: a missing brace is noticed only in the entry after it.
            let start = error.slice.map_or(error.pos.start, |slice| slice.start);
            mistakes.push(format!("{file}:{}: {}", line(start), error.kind));
        }
        resource
    });

    let mut messages = Vec::new();
    for entry in resource.body {
        let Entry::Message(parsed) = entry else { continue };
        let key = parsed.id.name.to_owned();
        let at = line(parsed.id.name.as_ptr().addr() - source.as_ptr().addr());
        let mut mistake = |what: &str| mistakes.push(format!("{file}:{at}: `{key}` {what}"));

        if messages.iter().any(|earlier: &Message| earlier.key == key) {
            mistake("stands there a second time");
        }
        if !key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            mistake("is not written in lower case with hyphens");
        }
        if !parsed.attributes.is_empty() {
            mistake("has attributes; give each text a key of its own");
        }
        let Some(pattern) = &parsed.value else {
            mistake("has no text");
            continue;
        };
        let mut seen = Seen::default();
        seen.pattern(pattern);
        for what in &seen.mistakes {
            mistake(what);
        }
        messages.push(Message { file: file.to_owned(), text: text(&parsed), key, variables: seen.variables });
    }
    messages
}

fn text(message: &Parsed<&str>) -> String {
    let alone = Parsed { comment: None, ..message.clone() };
    serializer::serialize(&Resource { body: vec![Entry::Message(alone)] })
}

/// What a walk through a pattern has found.
#[derive(Default)]
struct Seen {
    variables: Variables,
    mistakes: Vec<&'static str>,
}

impl Seen {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                if let InlineExpression::VariableReference { id } = selector
                    && variants.iter().all(|variant| chooses_by_number(&variant.key))
                {
                    self.variables.insert(id.name.to_owned(), true);
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.to_owned()).or_insert(id.name == "count");
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { arguments, .. } => {
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    self.inline(&argument.value);
                }
            }
            InlineExpression::MessageReference { .. } => {
                self.mistakes.push("refers to another message; write it out or make a term (`-name = …`)");
            }
            InlineExpression::FunctionReference { .. } => {
                self.mistakes.push("calls a function; there are none, numbers are written the language's way by themselves");
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn chooses_by_number(key: &VariantKey<&str>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many", "other"].contains(name),
    }
}
