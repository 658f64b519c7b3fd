//! Every page of the site in every language.

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};
use leitwerk_i18n::Locale;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_model::text::Part;

use crate::markup::{Markup, text};
use crate::support::{Answer, City, LEITBILD, addresses, items, locale};

/// The city's name in a language.
fn city_name(locale: &Locale) -> String {
    let lang: Lang = locale.tag().parse().expect("a language");
    let city = LEITBILD.of_kind(Kind::City).next().expect("a city");
    city.text(Part::Title).expect("a name").in_or_original(&lang).1.to_owned()
}

/// What holds for each page, whatever is on it.
pub(crate) fn check(address: &str, rest: &str, locale: &Locale, answer: &Answer) -> Vec<String> {
    if answer.status != StatusCode::OK {
        return vec![format!("{address}: {}", answer.status)];
    }
    let mut wrong = Vec::new();
    let mut hold = |holds: bool, what: String| {
        if !holds {
            wrong.push(format!("{address}: {what}"));
        }
    };
    let html = answer.text();
    let page = Markup::of(&html);
    hold(html.starts_with("<!doctype html>"), "no doctype".into());
    hold(answer.header(header::CONTENT_TYPE) == "text/html; charset=utf-8", "the type".into());
    let root = page.the("html");
    hold(root.get("lang") == Some(locale.tag()) && root.get("dir") == Some(locale.dir()), "lang or dir".into());
    let headings: Vec<String> = page.all("h1").map(|h1| page.text(h1)).collect();
    hold(headings.len() == 1 && !headings[0].is_empty(), format!("headings of first rank: {headings:?}"));
    hold(page.all("main").count() == 1, "not exactly one main".into());
    let title = page.all("title").next().map(|title| page.text(title)).unwrap_or_default();
    let named = title.strip_suffix(&format!(" – {}", city_name(locale)));
    hold(named.is_some_and(|rest| !rest.trim().is_empty()), format!("title {title:?}"));
    let example = page.elements.iter().find(|element| element.is_of("example")).map(|element| page.text(element));
    hold(example == Some(locale.site_example(&city_name(locale))), format!("example mark {example:?}"));
    wrong.extend(clean(address, &page));
    wrong.extend(switches(address, rest, locale, &page));
    wrong
}

/// No script, no style but our own, nothing from elsewhere, ids unique and fragments there.
pub(crate) fn clean(address: &str, page: &Markup<'_>) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for element in &page.elements {
        if matches!(element.name.as_str(), "script" | "style" | "iframe" | "object" | "embed" | "base" | "video" | "audio") {
            wrong.push(format!("{address}: <{}>", element.name));
        }
        for (name, value) in &element.attributes {
            if name == "style" || name.starts_with("on") || name == "srcset" || name == "srcdoc" {
                wrong.push(format!("{address}: {name}=\"{value}\" on {}", element.name));
            }
            let loads = matches!(name.as_str(), "src" | "action" | "formaction" | "data" | "poster" | "background")
                || (matches!(name.as_str(), "href" | "xlink:href") && element.name != "a");
            let ours = value.starts_with('/') && !value.starts_with("//");
            if loads && !ours {
                wrong.push(format!("{address}: {}: {name}=\"{value}\" is not of this site", element.name));
            }
            if name == "href" && ["javascript:", "data:", "vbscript:"].iter().any(|bad| value.to_lowercase().contains(bad)) {
                wrong.push(format!("{address}: href=\"{value}\""));
            }
            if name == "id" && !seen.insert(value.clone()) {
                wrong.push(format!("{address}: the id {value} stands there twice"));
            }
        }
    }
    for link in page.links().filter_map(|link| link.strip_prefix('#')) {
        if !seen.contains(link) {
            wrong.push(format!("{address}: #{link} leads nowhere"));
        }
    }
    for element in &page.elements {
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for id in element.get(name).into_iter().flat_map(str::split_whitespace) {
                if !seen.contains(id) {
                    wrong.push(format!("{address}: {name}=\"{id}\" names nothing"));
                }
            }
        }
    }
    wrong
}

/// The switch of language stays on the page.
fn switches(address: &str, rest: &str, locale: &Locale, page: &Markup<'_>) -> Vec<String> {
    let mut wrong = Vec::new();
    for element in ["a", "link"] {
        let found: Vec<(&str, &str)> =
            page.all(element).filter_map(|link| Some((link.get("hreflang")?, link.get("href")?))).collect();
        let expected: Vec<(&str, String)> =
            Locale::all().iter().map(|other| (other.tag(), format!("/{}/{rest}", other.tag()))).collect();
        if !found.iter().map(|(tag, href)| (*tag, (*href).to_owned())).eq(expected.iter().cloned()) {
            wrong.push(format!("{address}: {element} to other languages: {found:?}"));
        }
    }
    let current: Vec<&str> = page
        .all("a")
        .filter(|link| link.get("hreflang").is_some() && link.get("aria-current").is_some())
        .filter_map(|link| link.get("hreflang"))
        .collect();
    if current != [locale.tag()] {
        wrong.push(format!("{address}: languages marked as current: {current:?}"));
    }
    wrong
}

async fn all_pages_in(tag: &str) {
    let (city, locale) = (City::demo().await, locale(tag));
    let mut wrong = Vec::new();
    for rest in addresses() {
        let address = format!("/{tag}/{rest}");
        wrong.extend(check(&address, &rest, locale, &city.get(&address).await));
    }
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
}

#[tokio::test]
async fn every_page_is_whole_and_clean_in_german() {
    all_pages_in("de").await;
}

#[tokio::test]
async fn every_page_is_whole_and_clean_in_english() {
    all_pages_in("en").await;
}

#[tokio::test]
async fn every_page_is_whole_and_clean_in_arabic() {
    all_pages_in("ar").await;
}

#[tokio::test]
async fn every_page_is_whole_and_clean_in_simple_german() {
    all_pages_in("de-simple").await;
}

#[tokio::test]
async fn every_page_is_whole_and_clean_in_turkish() {
    all_pages_in("tr").await;
}

#[tokio::test]
async fn every_page_is_whole_and_clean_in_ukrainian() {
    all_pages_in("uk").await;
}

#[tokio::test]
async fn every_page_is_whole_and_clean_in_russian() {
    all_pages_in("ru").await;
}

#[tokio::test]
async fn the_page_of_an_item_of_each_kind_shows_its_title_and_its_code() {
    let city = City::demo().await;
    let kinds: BTreeSet<Kind> = items().map(|key| key.kind()).collect();
    let with_pages = Kind::ALL.iter().filter(|kind| **kind != Kind::City && !kind.is_internal());
    assert_eq!(kinds.len(), with_pages.count(), "the demo has items of every kind");
    for kind in kinds {
        let item = LEITBILD.of_kind(kind).find(|item| !item.texts.is_empty()).expect("an item with words");
        for locale in Locale::all() {
            let html = city.page(&format!("/{}/{}", locale.tag(), item.key.path())).await;
            let page = Markup::of(&html);
            let lang: Lang = locale.tag().parse().expect("a language");
            // What a body said stands under the name of the body.
            let body = item.linked(LinkKind::Deliberated, End::From).next().and_then(|body| LEITBILD.get(body));
            let title = body.unwrap_or(item).title(&lang).expect("words").1;
            assert_eq!(page.text(page.the("h1")), title.split_whitespace().collect::<Vec<_>>().join(" "), "{}", item.key);
            let main = text(page.inner(page.the("main")));
            assert!(main.contains(item.key.code().as_str()), "{} in {}", item.key, locale.tag());
        }
    }
}

#[tokio::test]
async fn what_was_corrected_is_said_beside_it_and_in_the_report() {
    let city = City::demo().await;
    for (address, words) in [
        ("/de/editions/2020/sections/A1", "Hier steht der beschlossene Wortlaut vollständig"),
        ("/en/editions/2020/sections/A1", "What was adopted is given here in full"),
        ("/downloads/report-2020-de.html", "Hier steht der beschlossene Wortlaut vollständig"),
    ] {
        assert!(city.page(address).await.contains(words), "{address}");
    }
}

#[tokio::test]
async fn the_short_address_of_a_goal_leads_to_the_edition_in_force() {
    let city = City::demo().await;
    for (short, long) in [
        ("/ar/goals/Z3.2", "/ar/editions/2020/goals/Z3.2"),
        ("/de/goals", "/de/editions/2020/goals"),
        ("/de-simple/matrix", "/de-simple/editions/2020/matrix"),
        ("/en/fields/H1", "/en/editions/2020/fields/H1"),
    ] {
        let answer = city.get(short).await;
        assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, long));
    }
}

#[tokio::test]
async fn what_is_not_there_is_a_friendly_page_in_the_language_of_the_address() {
    let city = City::demo().await;
    for rest in [
        "nothing",
        "measures/M001/more",
        "goals/M001",
        "measures/Z1.1",
        "city/city",
        "editions/1999",
        "editions/2025/goals/Z99.9",
        "editions/2025/goals/H1",
        "editions/2025/measures/M001",
        "editions/2025/matrix/L1/H99",
        "editions/2025/matrix/Z1.1/H1",
        "editions/M001/goals",
        "editions/2025/",
        "measures/",
    ] {
        for locale in Locale::all() {
            let address = format!("/{}/{rest}", locale.tag());
            let answer = city.get_with(&address, &[(header::ACCEPT_LANGUAGE, "fr,en")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
            let html = answer.text();
            let page = Markup::of(&html);
            let root = page.the("html");
            assert_eq!((root.get("lang"), root.get("dir")), (Some(locale.tag()), Some(locale.dir())), "{address}");
            assert_eq!(page.text(page.the("h1")), locale.failure_not_found_title(), "{address}");
            assert_eq!(clean(&address, &page), Vec::<String>::new());
        }
    }
    for (address, accept, lang) in [("/xx/", "ar;q=0.9", "ar"), ("/nothing", "en-GB,de;q=0.5", "en"), ("/DE/", "", "de")] {
        let answer = city.get_with(address, &[(header::ACCEPT_LANGUAGE, accept)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert_eq!(Markup::of(&answer.text()).the("html").get("lang"), Some(lang), "{address}");
    }
}

#[tokio::test]
async fn without_a_bundle_the_start_page_says_so_and_every_list_is_empty() {
    let city = City::empty().await;
    for locale in Locale::all() {
        let html = city.page(&format!("/{}/", locale.tag())).await;
        assert!(html.contains(locale.start_empty()), "{}", locale.tag());
        assert!(!html.contains("class=\"example\""));
        for rest in ["editions", "measures", "organisations", "districts", "indicators", "search?q=netz", "downloads", "imprint"] {
            let address = format!("/{}/{rest}", locale.tag());
            let html = city.page(&address).await;
            assert_eq!(clean(&address, &Markup::of(&html)), Vec::<String>::new());
        }
        assert_eq!(city.get(&format!("/{}/goals", locale.tag())).await.status, StatusCode::NOT_FOUND);
    }
}

#[test]
fn what_is_not_clean_is_found() {
    let fine = "<a href=\"#a\" id=\"a\">x</a><img src=\"/static/1/icon.svg\"><a href=\"https://example.org\">y</a>";
    assert_eq!(clean("fine", &Markup::of(fine)), Vec::<String>::new());
    for bad in [
        "<script>1</script>",
        "<p style=\"color:red\">x</p>",
        "<p onclick=\"1\">x</p>",
        "<img src=\"https://example.org/x.png\">",
        "<link rel=\"stylesheet\" href=\"//example.org/x.css\">",
        "<form action=\"https://example.org\"></form>",
        "<a href=\"javascript:1\">x</a>",
        "<a href=\"#nowhere\">x</a>",
        "<p id=\"a\">x</p><p id=\"a\">y</p>",
        "<section aria-labelledby=\"nothing\">x</section>",
    ] {
        assert_eq!(clean("bad", &Markup::of(bad)).len(), 1, "{bad}: {:?}", clean("bad", &Markup::of(bad)));
    }
}
