//! Reads the HTML of the site. Text in it is always escaped, so whatever begins with `<` is a tag, or a defect.

/// The start of an element.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// Names and values, character references resolved.
    pub(crate) attributes: Vec<(String, String)>,
    /// Where its content begins.
    inner: usize,
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Whether it has a class.
    pub(crate) fn is_of(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_whitespace().any(|one| one == class))
    }
}

/// A page.
pub(crate) struct Markup<'a> {
    html: &'a str,
    pub(crate) elements: Vec<Element>,
}

impl<'a> Markup<'a> {
    pub(crate) fn of(html: &'a str) -> Markup<'a> {
        let mut elements = Vec::new();
        let mut at = 0;
        while let Some(found) = html[at..].find('<') {
            let start = at + found + 1;
            let end = tag_end(html, start);
            let tag = &html[start..end];
            at = end + 1;
            if tag.starts_with(|first: char| first.is_ascii_alphabetic()) {
                let (name, attributes) = tag.split_at(tag.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(tag.len()));
                elements.push(Element { name: name.to_lowercase(), attributes: attributes_of(attributes), inner: at });
            }
        }
        Markup { html, elements }
    }

    /// The elements with this name.
    pub(crate) fn all(&self, name: &'static str) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// The only element with this name.
    pub(crate) fn the(&self, name: &'static str) -> &Element {
        let found: Vec<&Element> = self.all(name).collect();
        assert_eq!(found.len(), 1, "exactly one {name}");
        found[0]
    }

    /// What stands in an element that does not hold another of its name.
    pub(crate) fn inner(&self, element: &Element) -> &'a str {
        let rest = &self.html[element.inner..];
        &rest[..rest.find(&format!("</{}>", element.name)).unwrap_or_else(|| panic!("{} has an end", element.name))]
    }

    /// The words in an element that does not hold another of its name.
    pub(crate) fn text(&self, element: &Element) -> String {
        text(self.inner(element))
    }

    /// What stands in the fields of the page's forms, as a browser would send it.
    pub(crate) fn filled(&self) -> Vec<(String, String)> {
        let mut filled = Vec::new();
        let mut choice = String::new();
        for element in &self.elements {
            let name = || element.get("name").unwrap_or_default().to_owned();
            match element.name.as_str() {
                "select" => choice = name(),
                "option" if element.get("selected").is_some() => {
                    filled.push((choice.clone(), element.get("value").unwrap_or_default().to_owned()));
                }
                "textarea" => filled.push((name(), unescaped(self.inner(element).trim_start_matches('\n')))),
                "input" => {
                    let ticked = !matches!(element.get("type"), Some("checkbox" | "radio")) || element.get("checked").is_some();
                    if ticked {
                        filled.push((name(), element.get("value").unwrap_or_default().to_owned()));
                    }
                }
                _ => {}
            }
        }
        filled.retain(|(name, _)| !name.is_empty());
        filled
    }

    /// Addresses of links.
    pub(crate) fn links(&self) -> impl Iterator<Item = &str> {
        self.all("a").filter_map(|link| link.get("href"))
    }
}

/// The words of a piece of HTML.
pub(crate) fn text(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[(tag_end(rest, start + 1) + 1).min(rest.len())..];
    }
    out.push_str(rest);
    unescaped(&out).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the tag that began at `from` ends, quotes respected.
fn tag_end(html: &str, from: usize) -> usize {
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate().skip(from) {
        match (byte, quote) {
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            (b'>', None) => return at,
            _ => {}
        }
    }
    html.len()
}

fn attributes_of(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c == '/' || c.is_whitespace()).unwrap_or(rest.len());
        let name = rest[..end].to_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|first| matches!(first, '"' | '\''));
            let body = quote.map_or(after, |_| &after[1..]);
            let end = match quote {
                Some(quote) => body.find(quote).unwrap_or(body.len()),
                None => body.find(char::is_whitespace).unwrap_or(body.len()),
            };
            value = &body[..end];
            rest = &body[(end + quote.map_or(0, |_| 1)).min(body.len())..];
        }
        found.push((name, unescaped(value)));
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    }
    found
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&").replace("&amp;", "&")
}

#[test]
fn tags_attributes_and_words_are_read() {
    let html = "<!doctype html><p class=\"a b\" hidden data-x='&lt;1&gt;'>Eins <b>&amp; zwei</b></p><br/>";
    let markup = Markup::of(html);
    let names: Vec<&str> = markup.elements.iter().map(|element| element.name.as_str()).collect();
    assert_eq!(names, ["p", "b", "br"]);
    let p = markup.the("p");
    assert_eq!((p.get("class"), p.get("hidden"), p.get("data-x")), (Some("a b"), Some(""), Some("<1>")));
    assert_eq!(markup.text(p), "Eins & zwei");
}
