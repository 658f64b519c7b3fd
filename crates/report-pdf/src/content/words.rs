//! Words in a row as values for the template.

use leitwerk_report::document::{Inline, Span, Style, Target};
use typst::foundations::{Array, Dict, IntoValue as _, Value, dict};

use super::{Setting, tongue};
use crate::clean::clean;
use crate::script;
use crate::tongue::Tongue;

/// Longest address that Typst takes, in bytes.
const LONGEST_ADDRESS: usize = 8000;

impl Setting<'_> {
    /// Spans; one that needs nothing but its text is only that.
    pub(super) fn words(&mut self, words: &Inline) -> Value {
        Value::Array(words.iter().map(|span| self.span(span, false)).collect::<Array>())
    }

    /// Words of headings and columns. They stand again in the contents, above pages and on the next page of a table,
    /// where PDF/UA allows no links and where they must not turn the line around.
    pub(super) fn still_words(&mut self, words: &Inline) -> Value {
        let still = words.iter().map(|span| self.span(&Span { link: None, ..span.clone() }, true));
        Value::Array(still.collect::<Array>())
    }

    fn span(&mut self, span: &Span, still: bool) -> Value {
        let text = clean(&span.text);
        self.characters.add(&text);
        let other = span.lang.as_deref().filter(|lang| *lang != self.lang);
        if span.style == Style::Plain && other.is_none() && span.link.is_none() {
            return text.into_value();
        }
        let mut value = dict! { "text" => text.as_str(), "style" => style(span.style) };
        if let Some(other) = other {
            value.insert("tongue".into(), tongue(&Tongue::of(other)).into_value());
            value.insert("still".into(), still.into_value());
            // Digits and points in the fonts of the words they stand among.
            if let Some(script) = script::main_script(&text) {
                value.insert("script".into(), script.into_value());
            }
        }
        if let Some(link) = &span.link {
            self.link(&mut value, link);
        }
        value.into_value()
    }

    /// Leads somewhere, if there is such a place.
    fn link(&self, value: &mut Dict, link: &Target) {
        match link {
            Target::Within(id) => {
                if let Some(label) = self.labels.get(id.as_str()) {
                    value.insert("within".into(), label.as_str().into_value());
                }
            }
            Target::Elsewhere(address) if is_address(address) => {
                value.insert("elsewhere".into(), address.as_str().into_value());
            }
            Target::Elsewhere(_) => {}
        }
    }
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Plain => "plain",
        Style::Strong => "strong",
        Style::Emphasis => "emphasis",
        Style::Code => "code",
        Style::Quiet => "quiet",
        Style::Break => "break",
    }
}

/// Whether a reader may be led there: the web or a mailbox, nothing that a program would run.
fn is_address(address: &str) -> bool {
    let begins = |scheme: &str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let is_text = address.chars().all(|c| !c.is_control() && !c.is_whitespace());
    is_text && address.len() <= LONGEST_ADDRESS && ["https://", "http://", "mailto:"].into_iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_and_to_mailboxes_only() {
        for address in ["https://stadt.example/a?b=c", "HTTP://stadt.example", "mailto:ki@stadt.example"] {
            assert!(is_address(address), "{address}");
        }
        for address in ["javascript:alert(1)", "file:///etc/passwd", "https:", "", "https://a b", "https://a\u{0}", "é"] {
            assert!(!is_address(address), "{address}");
        }
    }
}
