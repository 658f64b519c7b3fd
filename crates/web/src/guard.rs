//! What stands around every request: rights, versions, security headers, friendly failures, the log.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_store::Head;
use sha2::{Digest, Sha256};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::timeout::TimeoutLayer;

use crate::api;
use crate::kept::{Encoding, LARGEST, Page};
use crate::pages::failure;
use crate::respond::{Failure, Unwritten};
use crate::routes::Routes;
use crate::site::Site;
use crate::state::App;

/// Longest time a request may take.
const TIME: Duration = Duration::from_secs(30);

/// No script, no style but our own, nothing from elsewhere, nobody frames us.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";

/// The routes with everything that stands around them.
pub(crate) fn layered(routes: Routes, app: App) -> Router {
    routes
        .router
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(async || {
            let mut response = StatusCode::METHOD_NOT_ALLOWED.into_response();
            response.extensions_mut().insert(Unwritten);
            response
        })
        .layer(CatchPanicLayer::custom(|panic: Box<dyn std::any::Any + Send>| {
            let words = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
            tracing::error!(panic = words.unwrap_or("without words"), "a page panicked");
            let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
            response.extensions_mut().insert(Unwritten);
            response
        }))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIME))
        .layer(middleware::from_fn_with_state(app.clone(), friendly))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(NotForContentType::new("application/zip"))))
        .layer(middleware::from_fn_with_state(app.clone(), versioned))
        .layer(middleware::from_fn(secured))
        .layer(middleware::from_fn_with_state(app.clone(), counted))
        .with_state(app)
}

/// Who asks: a visitor, unless the door says otherwise.
fn actor(request: &Request) -> Actor {
    request.extensions().get::<Actor>().cloned().unwrap_or(Actor::Visitor)
}

/// The internal door: whoever comes through it runs the program. Pages of other sites cannot use it by giving this machine
/// a name of theirs (DNS rebinding), since it must be called by a loopback address.
pub(crate) async fn operated(mut request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = match host.strip_prefix('[') {
        Some(six) => six.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let loopback = name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    if !loopback {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    request.extensions_mut().insert(Actor::Operator);
    next.run(request).await
}

/// Lets a request pass whose actor may do this.
pub(crate) async fn authorised(action: Action, mut request: Request, next: Next) -> Response {
    let actor = actor(&request);
    request.extensions_mut().insert(actor.clone());
    match authorise(&actor, action) {
        Ok(_) => next.run(request).await,
        Err(forbidden) => Failure::App(forbidden.into()).into_response(),
    }
}

/// Answers without rendering where the reader has this version of a page already (“still the same”) or it was sent to
/// somebody else since the last change, and marks every page with its version: the program, the head of the audit chain,
/// the address.
async fn versioned(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) || is_operation(request.uri().path()) {
        return next.run(request).await;
    }
    if actor(&request) != Actor::Visitor {
        // What is internal is kept by nobody, neither here nor on the way.
        let mut response = next.run(request).await;
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        return response;
    }
    // Without the city there is no version; the page says what is wrong.
    let Ok(site) = app.site().await else { return next.run(request).await };
    let version = version(&app, &site, &request);
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    if known.as_ref().is_some_and(|known| matches(known, &version)) {
        return still_the_same(&version);
    }
    let encoding = Encoding::of(request.headers());
    request.headers_mut().insert(header::ACCEPT_ENCODING, encoding.accepted());
    let head = site.head;
    request.extensions_mut().insert(site);
    let address = request.uri().path_and_query().map_or_else(|| "/".to_owned(), |address| address.as_str().to_owned());
    let keeps = *request.method() == Method::GET && address != "/";
    if let Some(page) =
        app.kept().find(head, &address, encoding).filter(|_| keeps && known.as_ref().is_none_or(|known| known != "*"))
    {
        return (page.headers, page.body).into_response();
    }
    let mut response = next.run(request).await;
    if response.status() == StatusCode::OK && !response.headers().contains_key(header::CACHE_CONTROL) {
        // `*` means “whatever there is”, and now we know that there is something.
        if known.is_some_and(|known| known == "*") {
            return still_the_same(&version);
        }
        mark(response.headers_mut(), &version);
        if keeps {
            return keep(&app, head, &address, encoding, response).await;
        }
    }
    response
}

fn still_the_same(version: &HeaderValue) -> Response {
    let mut response = StatusCode::NOT_MODIFIED.into_response();
    mark(response.headers_mut(), version);
    response
}

/// Keeps an answer while it is sent for the first time.
async fn keep(app: &App, head: Head, address: &str, encoding: Encoding, response: Response) -> Response {
    let (parts, body) = response.into_parts();
    // Text made of the data; what is large or made only once (tables, the zip) has its own place.
    let kept = [HTML, "application/json"];
    if !kept.iter().any(|kind| parts.headers.get(header::CONTENT_TYPE) == Some(&HeaderValue::from_static(kind))) {
        return Response::from_parts(parts, body);
    }
    match axum::body::to_bytes(body, usize::MAX).await {
        Ok(body) => {
            if body.len() <= LARGEST {
                app.kept().keep(head, address, encoding, Page { headers: parts.headers.clone(), body: body.clone() });
            }
            Response::from_parts(parts, body.into())
        }
        Err(error) => {
            tracing::error!(%error, "a page could not be compressed");
            Failure::Broken.into_response()
        }
    }
}

fn is_operation(path: &str) -> bool {
    matches!(path, "/healthz" | "/metrics") || path.starts_with("/static/")
}

fn version(app: &App, site: &Site, request: &Request) -> HeaderValue {
    let address = request.uri().path_and_query().map_or("/", |address| address.as_str());
    let language = if request.uri().path() == "/" { request.headers().get(header::ACCEPT_LANGUAGE) } else { None };
    let mut hash = Sha256::new();
    let place = app.url().as_str().as_bytes();
    for part in
        [app.build().as_bytes(), place, site.state.as_bytes(), address.as_bytes(), language.map_or(&[], HeaderValue::as_bytes)]
    {
        hash.update(part);
        hash.update([0]);
    }
    let short: String = hash.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    HeaderValue::from_str(&format!("W/\"{short}\"")).unwrap_or(HeaderValue::from_static("W/\"0\""))
}

fn matches(known: &HeaderValue, version: &HeaderValue) -> bool {
    let (Ok(known), Ok(version)) = (known.to_str(), version.to_str()) else { return false };
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    known.split(',').any(|tag| bare(tag) == bare(version))
}

fn mark(headers: &mut HeaderMap, version: &HeaderValue) {
    headers.insert(header::ETAG, version.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
}

/// Writes the page of an answer that has none: of our own failures, and of what the framework refuses.
async fn friendly(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let accept = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let mut response = next.run(request).await;
    let wordless = response.status().is_server_error() && !response.headers().contains_key(header::CONTENT_TYPE);
    let refused = (response.status().is_client_error() || wordless) && !matches!(path.as_str(), "/healthz" | "/metrics");
    if refused || response.extensions().get::<Unwritten>().is_some() {
        let allow = response.headers().get(header::ALLOW).cloned();
        if api::is_for_programs(&path) {
            response = api::problem::told(response);
            response.headers_mut().extend(allow.map(|allow| (header::ALLOW, allow)));
            return response;
        }
        let site: Option<Arc<Site>> = app.site().await.ok();
        response = failure::page(response.status(), site, &path, accept.as_deref());
        if let Some(allow) = allow {
            response.headers_mut().insert(header::ALLOW, allow);
        }
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// Writes the headers that every answer bears.
async fn secured(request: Request, next: Next) -> Response {
    let for_programs = api::is_for_programs(request.uri().path());
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if for_programs {
        // What is public may be read by scripts of any page; nothing here depends on who asks.
        for (name, value) in [
            (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
            (header::ACCESS_CONTROL_EXPOSE_HEADERS, "ETag"),
            (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
        ] {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    }
    response
}

/// Counts and logs a request by its route, never by its address: what people search for is nobody's business.
async fn counted(State(app): State<App>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().clone();
    let response = next.run(request).await;
    let (status, took) = (response.status().as_u16(), start.elapsed());
    app.metrics().answered(&route, status, took);
    tracing::info!(%method, route, status, took_ms = took.as_secs_f64() * 1000.0, "answered");
    response
}
