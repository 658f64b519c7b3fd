//! Forms: every one bears a token that this site made for whoever sees it, and is taken only from a page of this site.
//!
//! The token of a visitor is signed and runs out; it needs no cookie. That of somebody who is signed in also names the session.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest as _, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use leitwerk_app::access::Actor;
use leitwerk_app::clock::Clock;
use leitwerk_app::key::Key;

use crate::respond::Failure;

/// Largest form without files, in bytes: a long text, of which each letter takes six in most scripts but the Latin one.
const LARGEST: usize = 512 * 1024;
/// Largest form with files, in bytes: the largest file that is taken, and room for the rest.
const LARGEST_WITH_FILES: usize = 21 * 1024 * 1024;
/// Most fields of a form: as many as a list of items with one each may have.
const MOST: usize = 10_000;
/// Seconds for which a form may lie open.
const OPEN: i64 = 12 * 3600;
/// The field that holds the token.
const TOKEN: &str = "csrf_token";

/// What signs the forms of one request.
#[derive(Clone, Debug)]
pub(crate) struct Forms {
    key: Key,
    now: i64,
    subject: String,
}

impl Forms {
    pub(crate) fn new(key: &Key, clock: &Clock, actor: &Actor) -> Forms {
        let subject = actor.person().map_or_else(|| "visitor".to_owned(), |person| person.session.clone());
        Forms { key: key.clone(), now: clock.now().as_second(), subject }
    }

    /// A token for a form that is shown now.
    pub(crate) fn token(&self) -> String {
        let until = self.now + OPEN;
        format!("{until}.{}", self.key.digest("form", &self.signed(until)))
    }

    fn signed(&self, until: i64) -> String {
        format!("{}\n{until}", self.subject)
    }

    /// Whether a token is of this site, for whoever sends it, and has not run out.
    fn fits(&self, token: &str) -> bool {
        let Some((until, digest)) = token.split_once('.') else { return false };
        let Ok(until) = until.parse::<i64>() else { return false };
        until > self.now && until <= self.now + OPEN && self.key.fits("form", &self.signed(until), digest)
    }
}

/// Why a form is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadForm {
    /// It was open too long, or is not of this site.
    #[error("a form without a valid token")]
    TooOld,
    /// It comes from a page of another site.
    #[error("a form from another site")]
    Elsewhere,
    /// It is too large.
    #[error("a form that is too large")]
    TooLarge,
    /// It is not written as forms are.
    #[error("a form that cannot be read")]
    Unreadable,
}

/// What forms an address takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// What can be typed.
    Fields,
    /// Files, too.
    Files,
}

/// A file that was sent with a form.
#[derive(Clone, Debug)]
pub(crate) struct SentFile {
    /// What it is called where it comes from.
    pub(crate) name: String,
    /// What is in it.
    pub(crate) body: Vec<u8>,
}

/// What was typed into a form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields {
    fields: BTreeMap<String, Vec<String>>,
    count: usize,
    files: BTreeMap<String, SentFile>,
}

impl Fields {
    /// What was typed into a field; empty where it is not there.
    pub(crate) fn one(&self, name: &str) -> &str {
        self.fields.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// Everything that was chosen under a name.
    pub(crate) fn many(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.get(name).into_iter().flatten().map(String::as_str)
    }

    /// What was typed into fields whose name begins so, by the rest of it.
    pub(crate) fn under<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.fields.iter().filter_map(move |(name, values)| Some((name.strip_prefix(start)?, values.first()?.as_str())))
    }

    /// The file that was chosen under a name; none where none was.
    pub(crate) fn file(&self, name: &str) -> Option<&SentFile> {
        self.files.get(name)
    }

    fn add(&mut self, name: String, value: String) -> Result<(), BadForm> {
        self.count += 1;
        if self.count > MOST {
            return Err(BadForm::TooLarge);
        }
        // No text holds this sign, and PostgreSQL does not take it. It is refused and not taken out: what somebody typed, a
        // password for instance, is taken as it is or not at all.
        if value.contains('\0') {
            return Err(BadForm::Unreadable);
        }
        self.fields.entry(name).or_default().push(value);
        Ok(())
    }
}

impl<S: Sync> FromRequestParts<S> for Fields {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Fields, Failure> {
        // Put there by the guard, once the form was checked.
        parts.extensions.remove::<Fields>().ok_or(Failure::BadForm(BadForm::Unreadable))
    }
}

/// Checks a form before its handler sees it: where it comes from, its size, its token.
pub(crate) async fn checked(takes: Takes, request: Request) -> Result<Request, BadForm> {
    let (mut parts, body) = request.into_parts();
    if !is_from_here(&parts.headers) {
        return Err(BadForm::Elsewhere);
    }
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let fields = match kind.as_str() {
        "application/x-www-form-urlencoded" => typed(body).await?,
        "multipart/form-data" if takes == Takes::Files => with_files(&parts, body).await?,
        _ => return Err(BadForm::Unreadable),
    };
    let forms = parts.extensions.get::<Forms>().ok_or(BadForm::TooOld)?;
    if !forms.fits(fields.one(TOKEN)) {
        return Err(BadForm::TooOld);
    }
    parts.extensions.insert(fields);
    Ok(Request::from_parts(parts, Body::empty()))
}

async fn typed(body: Body) -> Result<Fields, BadForm> {
    let body = axum::body::to_bytes(body, LARGEST).await.map_err(|_| BadForm::TooLarge)?;
    let mut fields = Fields::default();
    for (name, value) in url::form_urlencoded::parse(&body) {
        fields.add(name.into_owned(), value.into_owned())?;
    }
    Ok(fields)
}

/// A form with files. Nothing of it touches a disk, and the names of the files are not believed.
async fn with_files(parts: &Parts, body: Body) -> Result<Fields, BadForm> {
    let mut request = Request::new(body);
    request.headers_mut().clone_from(&parts.headers);
    DefaultBodyLimit::max(LARGEST_WITH_FILES).apply(&mut request);
    let unreadable = |error: MultipartError| {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE { BadForm::TooLarge } else { BadForm::Unreadable }
    };
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| BadForm::Unreadable)?;
    let mut fields = Fields::default();
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let name = field.name().ok_or(BadForm::Unreadable)?.to_owned();
        match field.file_name().map(str::to_owned) {
            Some(file) => {
                let body = field.bytes().await.map_err(unreadable)?.to_vec();
                // A browser sends an empty file where none was chosen.
                if !file.is_empty() || !body.is_empty() {
                    fields.files.insert(name, SentFile { name: file, body });
                }
            }
            None => fields.add(name, field.text().await.map_err(unreadable)?)?,
        }
    }
    Ok(fields)
}

/// Whether a page of this site sends this: by `Origin`, or by `Referer` where a browser does not say it.
fn is_from_here(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if text(header::HeaderName::from_static("sec-fetch-site")).is_some_and(|site| site != "same-origin") {
        return false;
    }
    let Some(host) = text(header::HOST) else { return false };
    let Some(from) = text(header::ORIGIN).or_else(|| text(header::REFERER)) else { return false };
    let Ok(from) = url::Url::parse(from) else { return false };
    let Some(name) = from.host_str() else { return false };
    let here = |scheme: &str| url::Url::parse(&format!("{scheme}://{host}/")).ok();
    here(from.scheme())
        .is_some_and(|here| here.host_str() == Some(name) && here.port_or_known_default() == from.port_or_known_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(key: &Key, subject: &str, now: i64) -> Forms {
        Forms { key: key.clone(), now, subject: subject.to_owned() }
    }

    #[test]
    fn a_token_is_good_for_its_reader_and_its_time_only() {
        let key = Key::draw().unwrap();
        let token = forms(&key, "visitor", 1_000).token();
        assert!(forms(&key, "visitor", 1_000 + OPEN - 1).fits(&token));
        assert!(!forms(&key, "visitor", 1_000 + OPEN).fits(&token));
        assert!(!forms(&key, "session", 1_000).fits(&token));
        assert!(!forms(&Key::draw().unwrap(), "visitor", 1_000).fits(&token));
        let longer = token.replacen("44200", "44201", 1);
        assert!(longer != token && !forms(&key, "visitor", 1_000).fits(&longer));
        for forged in ["", ".", "x.y", "99999999999.00"] {
            assert!(!forms(&key, "visitor", 1_000).fits(forged));
        }
    }

    #[test]
    fn only_pages_of_this_site_may_send_forms() {
        let from = |pairs: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(header::HeaderName::from_static(name), value.parse().unwrap());
            }
            is_from_here(&headers)
        };
        let host = ("host", "leitbild.example.org");
        assert!(from(&[host, ("origin", "https://leitbild.example.org")]));
        assert!(from(&[host, ("referer", "https://leitbild.example.org/de/sign-in")]));
        assert!(from(&[("host", "127.0.0.1:8080"), ("origin", "http://127.0.0.1:8080")]));
        assert!(from(&[host, ("origin", "https://leitbild.example.org"), ("sec-fetch-site", "same-origin")]));
        assert!(!from(&[host]));
        assert!(!from(&[host, ("origin", "null")]));
        assert!(!from(&[host, ("origin", "https://leitbild.example.org.evil.example")]));
        assert!(!from(&[host, ("origin", "https://evil.example"), ("referer", "https://leitbild.example.org/de/")]));
        assert!(!from(&[host, ("origin", "https://leitbild.example.org:8443")]));
        assert!(!from(&[host, ("origin", "https://leitbild.example.org"), ("sec-fetch-site", "cross-site")]));
        assert!(!from(&[("origin", "https://leitbild.example.org")]));
    }
}
