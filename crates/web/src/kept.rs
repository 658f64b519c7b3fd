//! Pages kept in memory as they were sent, for as long as nothing changes.
//!
//! A public page depends on nothing but the program, the head of the audit chain and its address (see
//! docs/adr/0003-page-version.md), so what was sent once can be sent again until the head moves. This spares the
//! database and the compression; it is bounded, and emptied when full.

use std::collections::HashMap;
use std::sync::Mutex;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, header};
use leitwerk_store::Head;

/// Most bytes kept at a time.
const MOST: usize = 8 * 1024 * 1024;
/// Largest page that is kept.
pub(crate) const LARGEST: usize = 512 * 1024;

/// How a page is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

impl Encoding {
    /// What a browser gets that accepts this: the smallest of what it names without reservation.
    pub(crate) fn of(headers: &HeaderMap) -> Encoding {
        let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let names = |name: &str| {
            accepted.split(',').any(|coding| {
                let mut parts = coding.split(';').map(str::trim);
                parts.next().is_some_and(|coding| coding.eq_ignore_ascii_case(name)) && parts.all(|part| !is_zero(part))
            })
        };
        if names("br") {
            Encoding::Brotli
        } else if names("gzip") {
            Encoding::Gzip
        } else {
            Encoding::Plain
        }
    }

    /// The same as the browser would say it.
    pub(crate) fn accepted(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Encoding::Brotli => "br",
            Encoding::Gzip => "gzip",
            Encoding::Plain => "identity",
        })
    }
}

/// Whether a parameter is a quality of nothing: `q=0`, `q=0.0`.
fn is_zero(parameter: &str) -> bool {
    parameter.split_once('=').is_some_and(|(name, value)| name.trim() == "q" && value.trim().parse() == Ok(0.0))
}

/// A page as it was sent.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// The pages of one head.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    pages: Mutex<Pages>,
}

#[derive(Debug)]
struct Pages {
    head: Head,
    bytes: usize,
    by_address: HashMap<(String, Encoding), Page>,
}

impl Default for Pages {
    fn default() -> Pages {
        Pages { head: Head(0), bytes: 0, by_address: HashMap::new() }
    }
}

impl Kept {
    /// The page of an address, if it was sent since the last change.
    pub(crate) fn find(&self, head: Head, address: &str, encoding: Encoding) -> Option<Page> {
        let pages = self.pages.lock().ok()?;
        if pages.head == head { pages.by_address.get(&(address.to_owned(), encoding)).cloned() } else { None }
    }

    /// Keeps a page.
    pub(crate) fn keep(&self, head: Head, address: &str, encoding: Encoding, page: Page) {
        let Ok(mut pages) = self.pages.lock() else { return };
        if pages.head != head || pages.bytes + page.body.len() > MOST {
            *pages = Pages { head, ..Pages::default() };
        }
        pages.bytes += page.body.len() + address.len();
        pages.by_address.insert((address.to_owned(), encoding), page);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(size: usize) -> Page {
        Page { headers: HeaderMap::new(), body: Bytes::from(vec![b'x'; size]) }
    }

    #[test]
    fn a_page_is_kept_until_something_changes() {
        let kept = Kept::default();
        kept.keep(Head(1), "/de/", Encoding::Gzip, page(3));
        assert_eq!(kept.find(Head(1), "/de/", Encoding::Gzip).map(|page| page.body.len()), Some(3));
        assert!(kept.find(Head(1), "/de/", Encoding::Plain).is_none());
        assert!(kept.find(Head(2), "/de/", Encoding::Gzip).is_none());
        kept.keep(Head(2), "/en/", Encoding::Gzip, page(3));
        assert!(kept.find(Head(1), "/de/", Encoding::Gzip).is_none());
    }

    #[test]
    fn no_more_is_kept_than_there_is_room_for() {
        let kept = Kept::default();
        for number in 0..100 {
            kept.keep(Head(1), &format!("/de/search?q={number}"), Encoding::Plain, page(LARGEST));
            let pages = kept.pages.lock().expect("nobody panics");
            assert!(pages.bytes <= MOST + 100 && pages.bytes >= LARGEST);
        }
    }

    #[test]
    fn browsers_get_the_smallest_encoding_they_accept() {
        let of = |accepted: &'static str| {
            Encoding::of(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]))
        };
        assert_eq!(of("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(of("gzip;q=0.5"), Encoding::Gzip);
        assert_eq!(of("br;q=0, gzip"), Encoding::Gzip);
        assert_eq!(of("identity"), Encoding::Plain);
        assert_eq!(of("brotli"), Encoding::Plain);
        assert_eq!(Encoding::of(&HeaderMap::new()), Encoding::Plain);
    }
}
