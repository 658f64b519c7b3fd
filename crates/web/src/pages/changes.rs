//! What has changed, to subscribe to: an Atom feed (RFC 4287) in each language.

use std::fmt::Write as _;
use std::io;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use leitwerk_app::access::Actor;
use leitwerk_app::changes::{self, Dated};
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use sha2::{Digest, Sha256};

use crate::address::SiteUrl;
use crate::html::Html;
use crate::reader::Reader;
use crate::respond::Answer;
use crate::site::lang;
use crate::state::App;
use crate::xml::Document;

/// So many of the latest changes are told.
const ENTRIES: usize = 50;
/// Most items named under one heading.
const NAMED: usize = 20;
/// When nothing has changed yet.
const NEVER: &str = "1970-01-01T00:00:00Z";

/// `/de/feed.atom`
pub(crate) async fn feed(State(app): State<App>, reader: Reader) -> Answer {
    let t = reader.t;
    let public = app.public().await?;
    let changes = changes::latest(app.db(), &Actor::Visitor, ENTRIES).await?;
    let feed = Feed { t, url: app.url(), leitbild: &public.leitbild };
    let entries: Vec<Told> = changes.iter().filter_map(|change| feed.told(change)).collect();
    let city = reader.site.name(t);
    let here = app.url().to(&format!("/{}/feed.atom", t.tag()));
    let start = app.url().to(&format!("/{}/", t.tag()));
    let text = Document::write(|xml| {
        xml.element("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", t.tag())], |xml| {
            // The feed of a site stays itself as long as it has the same address and language.
            xml.text("id", &[], &urn(&["feed", &here]))?;
            xml.text("title", &[], &t.changes_feed(city))?;
            xml.text("subtitle", &[], t.changes_subtitle())?;
            xml.text("updated", &[], entries.first().map_or(NEVER, |entry| &entry.at))?;
            xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &here)])?;
            xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", t.tag()), ("href", &start)])?;
            xml.element("author", &[], |xml| xml.text("name", &[], city))?;
            xml.text("generator", &[("version", env!("CARGO_PKG_VERSION"))], "Leitwerk")?;
            entries.iter().try_for_each(|entry| entry.write(xml, t, &start))
        })
    })?;
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}

/// What all entries of a feed are made with.
struct Feed<'a> {
    t: &'static Locale,
    url: &'a SiteUrl,
    leitbild: &'a Leitbild,
}

/// An entry in words.
struct Told {
    id: String,
    at: String,
    title: String,
    html: String,
    /// The page of the one item it is about.
    page: Option<String>,
}

impl Told {
    fn write(&self, xml: &mut Document, t: &Locale, start: &str) -> io::Result<()> {
        xml.element("entry", &[], |xml| {
            xml.text("id", &[], &self.id)?;
            xml.text("title", &[], &self.title)?;
            xml.text("updated", &[], &self.at)?;
            let page = self.page.as_deref().unwrap_or(start);
            xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", t.tag()), ("href", page)])?;
            xml.text("content", &[("type", "html")], &self.html)
        })
    }
}

impl Feed<'_> {
    /// A change in words; none where nothing is left of it that could be read.
    fn told(&self, dated: &Dated) -> Option<Told> {
        let t = self.t;
        let there =
            |keys: &[ItemRef]| -> Vec<ItemRef> { keys.iter().filter(|key| self.leitbild.get(key).is_some()).cloned().collect() };
        let (created, changed) = (there(&dated.change.created), there(&dated.change.changed));
        // What came back later is no longer gone.
        let removed: Vec<ItemRef> = dated.change.removed.iter().filter(|key| self.leitbild.get(key).is_none()).cloned().collect();
        let count = |keys: &[ItemRef]| i64::try_from(keys.len()).unwrap_or(i64::MAX);
        let sections = [
            (t.changes_new(), t.changes_count_new(count(&created)), created),
            (t.changes_changed(), t.changes_count_changed(count(&changed)), changed),
            (t.changes_removed(), t.changes_count_removed(count(&removed)), removed),
        ];
        let mut counts = Vec::new();
        let mut html = String::new();
        for (heading, how_many, keys) in sections.iter().filter(|(_, _, keys)| !keys.is_empty()) {
            counts.push(how_many.as_str());
            let _ = write!(html, "<h2>{}</h2><ul>", Html::text(heading));
            for key in keys.iter().take(NAMED) {
                let _ = write!(html, "<li>{}</li>", self.named(key));
            }
            html.push_str("</ul>");
            if keys.len() > NAMED {
                let _ = write!(html, "<p>{}</p>", Html::text(&t.changes_more(count(&keys[NAMED..]))));
            }
        }
        let mut all = sections.iter().flat_map(|(_, _, keys)| keys);
        let (first, second) = (all.next()?, all.next());
        let page = self.leitbild.get(first).filter(|_| second.is_none()).map(|_| self.page(first));
        Some(Told { id: urn(&["entry", &dated.hash, t.tag()]), at: dated.at.clone(), title: counts.join(", "), html, page })
    }

    /// An item with its code and what it is called; only the code where it is gone.
    fn named(&self, key: &ItemRef) -> String {
        let kind = self.t.kind(key.kind());
        // There is only one city, whose code tells nobody anything.
        let name = Html::text(&if key.kind() == Kind::City { kind.to_owned() } else { format!("{kind} {key}") });
        let Some(item) = self.leitbild.get(key) else { return name.to_string() };
        let title = item.title(&lang(self.t)).map(|(written, title)| {
            let marked = if written.as_str() == self.t.tag() { String::new() } else { format!(" lang=\"{written}\"") };
            format!(": <span{marked}>{}</span>", Html::text(title))
        });
        format!("<a href=\"{}\">{name}</a>{}", self.page(key), title.unwrap_or_default())
    }

    fn page(&self, key: &ItemRef) -> String {
        let path = if key.kind() == Kind::City { String::new() } else { key.path() };
        self.url.to(&format!("/{}/{path}", self.t.tag()))
    }
}

/// A name that never changes, made of what it stands for (RFC 9562, version 8).
fn urn(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
        hash.update([0]);
    }
    let mut bytes = hash.finalize();
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
