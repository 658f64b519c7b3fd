//! The map of the site for search engines: every page in every language (sitemaps.org, protocol 0.9).

use axum::extract::{Query, State};
use axum::http::header;
use axum::response::IntoResponse;
use leitwerk_i18n::Locale;
use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::matrix::Matrix;
use serde::Deserialize;

use crate::address::SiteUrl;
use crate::respond::{Answer, Failure};
use crate::state::App;
use crate::xml::Document;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Most addresses in one map. The protocol allows 50,000 and 50 MB; with an address of the site as long as may be and
/// seven languages, each address with its alternatives has up to 3.5 kB.
const MOST: usize = 14_000;

/// Pages that belong to no item, below the language.
const PAGES: [&str; 18] = [
    "",
    "editions",
    "measures",
    "indicators",
    "organisations",
    "stakeholder-groups",
    "bodies",
    "meetings",
    "districts",
    "sources",
    "plans",
    "processes",
    "downloads",
    "about",
    "accessibility",
    "privacy",
    "rights",
    "imprint",
];

/// Which map.
#[derive(Deserialize)]
pub(crate) struct Asked {
    part: Option<usize>,
}

/// `/sitemap.xml`: the map, or where there are too many pages for one, the list of the maps `/sitemap.xml?part=1` and so on.
pub(crate) async fn show(State(app): State<App>, Query(asked): Query<Asked>) -> Answer {
    let (site, public) = (app.site().await?, app.public().await?);
    let pages = if site.is_empty() { Vec::new() } else { pages(&public.leitbild) };
    let at_once = (MOST / site.locales.len().max(1)).max(1);
    let parts: Vec<&[String]> = pages.chunks(at_once).collect();
    let xml = match asked.part {
        None if parts.len() > 1 => index(app.url(), parts.len())?,
        None => map(app.url(), &site.locales, parts.first().copied().unwrap_or_default())?,
        Some(part) if parts.len() > 1 => {
            let pages = part.checked_sub(1).and_then(|part| parts.get(part)).ok_or(Failure::NotFound)?;
            map(app.url(), &site.locales, pages)?
        }
        Some(_) => return Err(Failure::NotFound),
    };
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response())
}

/// Every page below the language.
fn pages(leitbild: &Leitbild) -> Vec<String> {
    let mut pages: Vec<String> = PAGES.iter().map(|page| (*page).to_owned()).chain(["api".to_owned()]).collect();
    let editions: Vec<&Code> = leitbild.of_kind(Kind::Edition).map(|edition| edition.key.code()).collect();
    for edition in &editions {
        pages.extend(editions.iter().filter(|older| *older < edition).map(|older| format!("editions/{edition}/diff/{older}")));
        for list in ["goals", "fields", "matrix", "successions"] {
            pages.push(format!("editions/{edition}/{list}"));
        }
        let matrix = Matrix::of(leitbild, edition);
        for goal in &matrix.overarching {
            let place =
                |field: &leitwerk_model::code::ItemRef| format!("editions/{edition}/matrix/{}/{}", goal.code(), field.code());
            pages.extend(matrix.fields.iter().map(place));
        }
    }
    let items = leitbild.items().filter(|item| item.kind() != Kind::City);
    pages.extend(items.map(|item| item.key.path()));
    pages
}

/// The pages in every language, each with its other languages.
fn map(url: &SiteUrl, locales: &[&'static Locale], pages: &[String]) -> Result<String, Failure> {
    Document::write(|xml| {
        xml.element("urlset", &[("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)], |xml| {
            for page in pages {
                let addresses: Vec<(&str, String)> =
                    locales.iter().map(|locale| (locale.tag(), url.to(&format!("/{}/{page}", locale.tag())))).collect();
                for (_, address) in &addresses {
                    xml.element("url", &[], |xml| {
                        xml.text("loc", &[], address)?;
                        addresses.iter().try_for_each(|(tag, address)| {
                            xml.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", tag), ("href", address)])
                        })
                    })?;
                }
            }
            Ok(())
        })
    })
}

fn index(url: &SiteUrl, parts: usize) -> Result<String, Failure> {
    Document::write(|xml| {
        xml.element("sitemapindex", &[("xmlns", NAMESPACE)], |xml| {
            (1..=parts).try_for_each(|part| {
                xml.element("sitemap", &[], |xml| xml.text("loc", &[], &url.to(&format!("/sitemap.xml?part={part}"))))
            })
        })
    })
}
