//! The page for an address where nothing is, and for what went wrong.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leitwerk_app::access::Actor;

use crate::forms::Forms;
use crate::pages::sign_in::local;
use crate::reader::{Reader, split};
use crate::respond::Unwritten;
use crate::site::Site;
use crate::view::{Nav, Page};

#[derive(Template)]
#[template(path = "failure.html")]
struct Failed {
    page: Page,
    explanation: &'static str,
    way_out: &'static str,
    /// Where to sign in, if that may help.
    sign_in: Option<String>,
    /// What to name when reporting a failure of ours.
    id: Option<String>,
}

/// Who asked for what.
pub(crate) struct Asked {
    /// The address.
    pub(crate) path: String,
    /// Whether a form was sent.
    pub(crate) sent: bool,
    /// The languages the browser prefers.
    pub(crate) accept: Option<String>,
    /// Who it is.
    pub(crate) actor: Actor,
    /// What signs the forms of the page.
    pub(crate) forms: Option<Forms>,
    /// The id of the request.
    pub(crate) id: Option<String>,
}

/// A friendly page for a status that is no success, in the language of the address or of the browser.
pub(crate) fn page(status: StatusCode, why: Unwritten, site: Option<Arc<Site>>, asked: Asked) -> Response {
    // Without a database there is no city to name; then plain words must do.
    let Some(site) = site else {
        return (status, "Leitwerk: the database does not answer. Please try again in a minute.\n").into_response();
    };
    let named = split(&asked.path).map(|(locale, _)| locale).filter(|locale| site.locales.contains(locale));
    let locale = named.unwrap_or_else(|| site.negotiate(asked.accept.as_deref()));
    let signed_in = asked.actor.person().is_some();
    let reader = Reader { actor: asked.actor, forms: asked.forms, ..Reader::new(locale, site, String::new()) };
    let t = reader.t;
    let (title, explanation, way_out) = match status {
        _ if matches!(why, Unwritten::FormTooOld) => (t.failure_form_title(), t.failure_form(), t.failure_form_way_out()),
        _ if matches!(why, Unwritten::LinkGone) => (t.failure_link_title(), t.failure_link(), t.failure_link_way_out()),
        _ if matches!(why, Unwritten::PreviewGone) => (t.failure_link_title(), t.preview_gone(), t.preview_gone_way_out()),
        _ if matches!(why, Unwritten::Changed) => (t.failure_changed_title(), t.failure_changed(), t.failure_changed_way_out()),
        StatusCode::NOT_FOUND => (t.failure_not_found_title(), t.failure_not_found(), t.failure_not_found_way_out()),
        StatusCode::METHOD_NOT_ALLOWED => (t.failure_method_title(), t.failure_method(), t.failure_not_found_way_out()),
        StatusCode::FORBIDDEN if signed_in => (t.failure_forbidden_title(), t.failure_forbidden(), t.failure_forbidden_signed_in()),
        // Somebody may have written for longer than a session lasts.
        StatusCode::FORBIDDEN if asked.sent => (t.failure_unsaved_title(), t.failure_unsaved(), t.failure_unsaved_way_out()),
        StatusCode::FORBIDDEN => (t.failure_forbidden_title(), t.failure_forbidden(), t.failure_forbidden_sign_in()),
        StatusCode::TOO_MANY_REQUESTS => (t.failure_many_title(), t.failure_many(), t.failure_many_way_out()),
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            (t.failure_large_title(), t.failure_large(), t.failure_not_found_way_out())
        }
        StatusCode::BAD_REQUEST => (t.failure_request_title(), t.failure_request(), t.failure_not_found_way_out()),
        _ => (t.failure_internal_title(), t.failure_internal(), t.failure_internal_way_out()),
    };
    let may_help = status == StatusCode::FORBIDDEN && !signed_in && matches!(why, Unwritten::AsStatus);
    let page = Page::new(reader, Nav::None, title);
    let sign_in = may_help.then(|| {
        let to = local(t, &asked.path).map_or(String::new(), |to| format!("?to={to}"));
        page.to(&format!("sign-in{to}"))
    });
    let id = asked.id.filter(|_| status.is_server_error());
    let failed = Failed { page, explanation, way_out, sign_in, id };
    let html = failed.render().unwrap_or_else(|_| title.to_owned());
    let mut response = (status, html).into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}
