//! Search over everything that the reader sees.

use askama::Template;
use axum::extract::{Query, State};
use leitwerk_model::kind::Kind;
use leitwerk_store::search::Question;
use serde::Deserialize;

use super::PER_PAGE;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::state::App;
use crate::view::{ItemLink, Nav, Page};

/// Longest question, in characters; more is cut off.
const LONGEST: usize = 200;

struct Facet {
    href: String,
    word: &'static str,
    count: i64,
    current: bool,
}

#[derive(Template)]
#[template(path = "search/show.html")]
struct Show {
    page: Page,
    question: String,
    found: String,
    facets: Vec<Facet>,
    hits: Vec<ItemLink>,
    next: Option<String>,
}

/// What is asked.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
    kind: Option<String>,
    skip: Option<u32>,
}

/// `/de/search?q=netz`
pub(crate) async fn show(State(app): State<App>, Query(asked): Query<Asked>, reader: Reader) -> Answer {
    let t = reader.t;
    let page_frame = Page::new(reader, Nav::Search, t.search_title());
    let words: String = asked.q.chars().take(LONGEST).collect();
    let kind = asked.kind.as_deref().and_then(|kind| kind.parse::<Kind>().ok());
    let skip = i64::from(asked.skip.unwrap_or(0));
    let (lang, sight) = (page_frame.lang.clone(), page_frame.sight);
    let question = Question { words: words.clone(), lang, sight, kind, edition: None, skip, limit: PER_PAGE as i64 };
    let hits_found = app.db().search(&question).await?;
    let address = |kind: Option<Kind>, skip: i64| {
        let mut address = page_frame.to(&format!("search?q={}", encoded(&words)));
        if let Some(kind) = kind {
            address.push_str(&format!("&kind={kind}"));
        }
        if skip > 0 {
            address.push_str(&format!("&skip={skip}"));
        }
        address
    };
    let all: i64 = hits_found.facets.values().sum();
    let total = kind.map_or(all, |kind| hits_found.facets.get(&kind).copied().unwrap_or(0));
    let mut facets = vec![Facet { href: address(None, 0), word: t.search_everything(), count: all, current: kind.is_none() }];
    facets.extend(hits_found.facets.iter().map(|(of, count)| Facet {
        href: address(Some(*of), 0),
        word: t.kinds(*of),
        count: *count,
        current: kind == Some(*of),
    }));
    let next = (skip + (PER_PAGE as i64) < total).then(|| address(kind, skip + PER_PAGE as i64));
    let hits = hits_found.rows.iter().map(|row| page_frame.link(row)).collect();
    page(&Show { found: t.search_found(total, &words), question: words, facets, hits, next, page: page_frame })
}

/// Text as part of a query (RFC 3986: everything but unreserved characters as %XX).
fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn a_question_survives_in_an_address() {
        assert_eq!(encoded("Kita & Schule=1"), "Kita%20%26%20Schule%3D1");
        assert_eq!(encoded("لغة"), "%D9%84%D8%BA%D8%A9");
    }
}
