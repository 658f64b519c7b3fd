//! Pieces of HTML that are safe to print as they are.

use std::fmt;
use std::sync::LazyLock;

use askama::filters::HtmlSafe;

/// HTML that is safe to print as it is. Only this module, [`crate::view`] and the drawings of `leitwerk-report` make it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl Html {
    /// Text, escaped.
    pub(crate) fn text(text: &str) -> Html {
        let mut out = String::with_capacity(text.len() + 8);
        escape_into(&mut out, text);
        Html(out)
    }

    /// HTML made by a template or a drawing of this program.
    pub(crate) fn trusted(html: String) -> Html {
        Html(html)
    }

    /// Markdown in the small subset that texts may use: paragraphs, lists, emphasis, links. Raw HTML in it is text.
    pub(crate) fn markdown(source: &str) -> Html {
        static CLEAN: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
            let mut builder = ammonia::Builder::empty();
            builder
                .tags(["p", "br", "ul", "ol", "li", "strong", "em", "a", "h3", "h4", "blockquote"].into())
                .tag_attributes([("a", ["href"].into())].into())
                .url_schemes(["https", "http", "mailto"].into())
                .link_rel(Some("noopener noreferrer"));
            builder
        });
        let mut options = comrak::Options::default();
        options.extension.autolink = true;
        options.render.escape = true;
        let html = comrak::markdown_to_html(source, &options);
        Html(CLEAN.clean(&html).to_string())
    }

    /// Whether there is nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Appends text, escaped.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            plain => out.push(plain),
        }
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::FastWritable for Html {
    fn write_into(&self, out: &mut dyn fmt::Write, _values: &dyn askama::Values) -> askama::Result<()> {
        Ok(out.write_str(&self.0)?)
    }
}

impl HtmlSafe for Html {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_lets_no_script_through() {
        for source in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "<img src=x onerror=alert(1)>",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "![x](https://example.org/x.png)",
            "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
        ] {
            let html = Html::markdown(source).to_string();
            for bad in ["<script", "<img", "=\"javascript:", "=\"data:", "<a href=\"https://example.org\" onclick"] {
                assert!(!html.contains(bad), "{source} → {html}");
            }
        }
    }

    #[test]
    fn markdown_keeps_paragraphs_lists_and_links() {
        let html = Html::markdown("Eins **zwei**\n\n* drei\n\n[vier](https://example.org)").to_string();
        assert!(html.contains("<p>Eins <strong>zwei</strong></p>") && html.contains("<li>drei</li>"), "{html}");
        assert!(html.contains("<a href=\"https://example.org\" rel=\"noopener noreferrer\">vier</a>"), "{html}");
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(Html::text("<a href='x'>&\"").to_string(), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
    }
}
