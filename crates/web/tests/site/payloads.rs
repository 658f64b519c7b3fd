//! Whatever stands in a text, a name or an address: no page takes it for markup.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Part, Text};

use crate::links::crawl;
use crate::markup::Markup;
use crate::support::{City, LEITBILD, LISTS, addresses, items};

/// Breaks out of text, of attributes in either quotes, of titles and of comments, and of Markdown.
const PAYLOAD: &str = "</title></a>--><script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus onfocus='alert(3)' x=\"";
const MARKDOWN: &str = "</div><script>alert(1)</script> [x](javascript:alert(4)) [y](data:text/html,alert) ![z](https://evil.example/z.png) \
    <iframe src=https://evil.example></iframe> [q]( \"onmouseover=alert(5) \") <https://evil.example/\"onclick=alert(6)> \
    [ref]\n\n<style>*{display:none}</style>\n\n[ref]: javascript:alert(7) 'x'\n";
const ADDRESS: &str = "https://evil.example/?a='onmouseover=alert(8)&b=;c";

/// The demo with payloads in every text, address and line.
pub(crate) fn poisoned() -> Files {
    let mut city = Leitbild::new();
    for item in LEITBILD.items() {
        let mut item = item.clone();
        for (part, text) in &mut item.texts {
            let mut versions = text.versions().clone();
            for version in versions.values_mut() {
                let payload = if part.is_markdown() { MARKDOWN } else { PAYLOAD };
                version.body = format!("{payload} {}", version.body);
            }
            *text = Text::new(versions).expect("a text");
        }
        let address = || Some(ADDRESS.to_owned());
        match &mut item.facts {
            Facts::Edition(edition) => {
                edition.decision = Some(PAYLOAD.into());
                edition.decision_url = address();
            }
            Facts::Source(source) => source.url = address(),
            Facts::Plan(plan) => plan.url = address(),
            Facts::Organisation(organisation) => organisation.url = address(),
            Facts::District(district) => district.number = Some(PAYLOAD.into()),
            _ => {}
        }
        city.insert(item);
    }
    leitwerk_bundle::write(&city)
}

/// Names of elements and attributes on pages of the demo as it is: all that pages may hold.
struct Vocabulary {
    elements: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

impl Vocabulary {
    fn add(&mut self, html: &str) {
        for element in Markup::of(html).elements {
            self.attributes.extend(element.attributes.iter().map(|(name, _)| format!("{} {name}", element.name)));
            self.elements.insert(element.name);
        }
    }

    fn unknown(&self, html: &str) -> Vec<String> {
        let mut unknown = Vec::new();
        for element in Markup::of(html).elements {
            // What Markdown may make of a text that has none yet.
            let markdown = matches!(
                element.name.as_str(),
                "p" | "br" | "ul" | "ol" | "li" | "strong" | "em" | "a" | "h3" | "h4" | "blockquote"
            );
            if !markdown && !self.elements.contains(&element.name) {
                unknown.push(format!("<{}>", element.name));
            }
            for (name, value) in &element.attributes {
                let of_link = element.name == "a" && matches!(name.as_str(), "href" | "rel");
                let of_language = matches!(name.as_str(), "lang" | "dir");
                if !of_link && !of_language && !self.attributes.contains(&format!("{} {name}", element.name)) {
                    unknown.push(format!("<{} {name}=\"{value}\">", element.name));
                }
                let value = value.to_lowercase();
                if name == "href" && (value.contains("javascript:") || value.starts_with("data:")) {
                    unknown.push(format!("<{} {name}=\"{value}\">", element.name));
                }
            }
        }
        unknown
    }
}

#[tokio::test]
async fn no_payload_in_a_bundle_becomes_markup() {
    let demo = City::demo().await;
    let mut known = Vocabulary { elements: BTreeSet::new(), attributes: BTreeSet::new() };
    let kinds: BTreeMap<Kind, String> = items().map(|key| (key.kind(), key.path())).collect();
    let forms = ["sign-in", "password"].map(str::to_owned);
    for rest in LISTS.iter().map(|rest| (*rest).to_owned()).chain(kinds.into_values()).chain(forms) {
        known.add(&demo.page(&format!("/de/{rest}")).await);
    }
    for bad in ["script", "img", "iframe", "style", "object"] {
        assert!(!known.elements.contains(bad), "{bad}");
    }

    let files = poisoned();
    let mistakes: Vec<String> = leitwerk_bundle::read(&files).mistakes.iter().map(ToString::to_string).collect();
    assert!(mistakes.is_empty(), "{}", mistakes[..mistakes.len().min(3)].join("\n"));
    let city = City::of(&files).await;
    let (pages, wrong) = crawl(&city, "/de/", "/de/").await;
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(20)].join("\n"));
    assert!(pages.len() > 700, "{}", pages.len());
    let mut found = Vec::new();
    for (address, html) in &pages {
        let page = Markup::of(html);
        assert!(
            page.all("title").next().is_some_and(|title| page.text(title).contains(PAYLOAD)),
            "{address} names the city, and that is a payload"
        );
        found.extend(known.unknown(html).into_iter().map(|what| format!("{address}: {what}")));
    }
    for locale in Locale::all() {
        for rest in addresses().iter().step_by(7) {
            let html = city.page(&format!("/{}/{rest}", locale.tag())).await;
            found.extend(known.unknown(&html).into_iter().map(|what| format!("/{}/{rest}: {what}", locale.tag())));
        }
    }
    assert!(found.is_empty(), "{} defects:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}

#[tokio::test]
async fn no_payload_in_an_address_becomes_markup() {
    let city = City::demo().await;
    let mut known = Vocabulary { elements: BTreeSet::new(), attributes: BTreeSet::new() };
    for rest in ["search?q=netz", "measures?after=M002", "editions/2025/goals", "nothing"] {
        known.add(&city.get(&format!("/de/{rest}")).await.text());
    }
    let payload: String = PAYLOAD.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for rest in [
        format!("search?q={payload}"),
        format!("search?q=netz&kind={payload}"),
        format!("search?q=netz%20{payload}"),
        format!("search?q=netz&{payload}={payload}"),
        "search?q=netz&'onfocus=alert(1)&x='".to_owned(),
        format!("measures?status={payload}"),
        format!("measures?after={payload}"),
        format!("editions/2025/goals?after={payload}"),
        format!("measures/{payload}"),
        payload.clone(),
        format!("editions/{payload}/goals"),
    ] {
        for locale in Locale::all() {
            let answer = city.get(&format!("/{}/{rest}", locale.tag())).await;
            let html = String::from_utf8(answer.body).expect("text");
            assert_eq!(known.unknown(&html), Vec::<String>::new(), "{rest}");
            assert!(!html.contains("<script"), "{rest}");
        }
    }
}

#[tokio::test]
async fn the_poisoned_texts_are_still_read_as_words() {
    let city = City::of(&poisoned()).await;
    let html = city.page("/de/measures/M001").await;
    let page = Markup::of(&html);
    assert!(page.text(page.the("h1")).contains("<script>alert(1)</script>"), "{}", page.text(page.the("h1")));
    assert!(page.all("title").next().is_some_and(|title| page.text(title).contains("</title></a>-->")));
    let measure = LEITBILD.of_kind(Kind::Measure).next().expect("a measure");
    let words = measure.text(Part::Title).expect("a title").original().1;
    assert!(page.text(page.the("h1")).ends_with(words));
}

#[test]
fn what_no_page_holds_is_found() {
    let mut known = Vocabulary { elements: BTreeSet::new(), attributes: BTreeSet::new() };
    known.add("<main class=\"x\"><img src=\"a\"></main>");
    assert_eq!(known.unknown("<main class=\"y\"><p lang=\"de\">&lt;script&gt;</p></main>"), Vec::<String>::new());
    let found = known.unknown("<main id=\"x\"><script>1</script><a href=\"javascript:1\" onclick=\"1\">x</a></main>");
    assert_eq!(found.len(), 4, "{found:?}");
}
