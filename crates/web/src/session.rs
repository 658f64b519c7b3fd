//! What a browser holds once somebody signs in: one cookie with a random token, and nothing in it.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use cookie::{Cookie, SameSite};
use leitwerk_app::key::Token;

use crate::address::SiteUrl;
use crate::state::App;

/// The cookie's name. Over TLS the browser itself makes sure that no other host has set it.
fn name(site: &SiteUrl) -> &'static str {
    if site.is_secure() { "__Host-leitwerk" } else { "leitwerk" }
}

/// What the browser holds.
pub(crate) fn token(headers: &HeaderMap, site: &SiteUrl) -> Option<Token> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut values = cookies.flat_map(Cookie::split_parse).flatten().filter(|cookie| cookie.name() == name(site));
    let value = values.next()?;
    // Two of the same name: somebody else set one of them.
    if values.next().is_some() {
        return None;
    }
    Token::read(value.value())
}

/// What the browser holds, if anything.
pub(crate) struct Held(pub(crate) Option<Token>);

impl FromRequestParts<App> for Held {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Held, Infallible> {
        Ok(Held(token(&parts.headers, app.url())))
    }
}

/// Has the browser hold a token.
pub(crate) fn hold(response: &mut Response, site: &SiteUrl, token: &Token) {
    set(response, cookie(site, token.as_str()));
}

/// Has the browser forget it, and everything else it keeps of this site.
pub(crate) fn forget(response: &mut Response, site: &SiteUrl) {
    let clear = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), clear);
    let mut cookie = cookie(site, "");
    cookie.make_removal();
    set(response, cookie);
}

fn cookie<'a>(site: &SiteUrl, value: &'a str) -> Cookie<'a> {
    let cookie = Cookie::build((name(site), value)).path("/").http_only(true).same_site(SameSite::Lax);
    if site.is_secure() { cookie.secure(true).build() } else { cookie.build() }
}

fn set(response: &mut Response, cookie: Cookie<'_>) {
    if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}
