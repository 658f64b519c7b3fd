//! What stands around every request: rights, versions, security headers, friendly failures, the log.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use leitwerk_app::access::{Action, Actor, authorise};
use sha2::{Digest, Sha256};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

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
        .layer(middleware::from_fn_with_state(app.clone(), versioned))
        .layer(CatchPanicLayer::custom(|_| {
            let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
            response.extensions_mut().insert(Unwritten);
            response
        }))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIME))
        .layer(middleware::from_fn_with_state(app.clone(), friendly))
        .layer(CompressionLayer::new().quality(tower_http::CompressionLevel::Fastest))
        .layer(middleware::from_fn_with_state(app.clone(), counted))
        .with_state(app)
}

/// Lets a request pass whose actor may do this. Until there are accounts everybody is a visitor.
pub(crate) async fn authorised(action: Action, request: Request, next: Next) -> Response {
    match authorise(&Actor::Visitor, action) {
        Ok(()) => next.run(request).await,
        Err(forbidden) => Failure::App(forbidden.into()).into_response(),
    }
}

/// Answers “still the same” without rendering where the reader has this version already, and marks every page with
/// its version: the program, the head of the audit chain, the address.
async fn versioned(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) || is_operation(request.uri().path()) {
        return next.run(request).await;
    }
    let site = match app.site().await {
        Ok(site) => site,
        Err(error) => return Failure::from(error).into_response(),
    };
    let version = version(&app, &site, &request);
    request.extensions_mut().insert(site);
    if request.headers().get(header::IF_NONE_MATCH).is_some_and(|known| matches(known, &version)) {
        let mut response = StatusCode::NOT_MODIFIED.into_response();
        mark(response.headers_mut(), &version);
        return response;
    }
    let mut response = next.run(request).await;
    if response.status() == StatusCode::OK && !response.headers().contains_key(header::CACHE_CONTROL) {
        mark(response.headers_mut(), &version);
    }
    response
}

fn is_operation(path: &str) -> bool {
    matches!(path, "/healthz" | "/metrics") || path.starts_with("/static/")
}

fn version(app: &App, site: &Site, request: &Request) -> HeaderValue {
    let address = request.uri().path_and_query().map_or("/", |address| address.as_str());
    let language = if request.uri().path() == "/" { request.headers().get(header::ACCEPT_LANGUAGE) } else { None };
    let mut hash = Sha256::new();
    for part in
        [app.build().as_bytes(), &site.head.0.to_be_bytes(), address.as_bytes(), language.map_or(&[], HeaderValue::as_bytes)]
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
    known.split(',').any(|tag| tag.trim() == "*" || bare(tag) == bare(version))
}

fn mark(headers: &mut HeaderMap, version: &HeaderValue) {
    headers.insert(header::ETAG, version.clone());
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
}

/// Writes the page of an answer that has none, and the headers that every answer bears.
async fn friendly(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let accept = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let mut response = next.run(request).await;
    if response.extensions().get::<Unwritten>().is_some() {
        let site: Option<Arc<Site>> = app.site().await.ok();
        let allow = response.headers().get(header::ALLOW).cloned();
        response = failure::page(response.status(), site, &path, accept.as_deref());
        if let Some(allow) = allow {
            response.headers_mut().insert(header::ALLOW, allow);
        }
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
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
