//! What stands around every request: rights, versions, security headers, friendly failures, the log.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
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
use tracing::Instrument as _;

use crate::api;
use crate::client;
use crate::forms::{self, Forms, Takes};
use crate::kept::{Encoding, LARGEST, Page};
use crate::pages::failure;
use crate::respond::{Failure, Unwritten};
use crate::routes::Routes;
use crate::session;
use crate::site::Site;
use crate::state::App;

/// Longest time a request may take.
const TIME: Duration = Duration::from_secs(30);

/// No script, no style but our own, nothing from elsewhere, nobody frames us.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; report-uri /csp-report";

/// What an answer for anybody but a visitor says of keeping it.
const KEPT_BY_NOBODY: HeaderValue = HeaderValue::from_static("private, no-store");

const HTML: &str = "text/html; charset=utf-8";

/// The routes with everything that stands around them.
pub(crate) fn layered(routes: Routes, app: App) -> Router {
    routes
        .router
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(async || {
            let mut response = StatusCode::METHOD_NOT_ALLOWED.into_response();
            response.extensions_mut().insert(Unwritten::AsStatus);
            response
        })
        .layer(CatchPanicLayer::custom(|panic: Box<dyn std::any::Any + Send>| {
            let words = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
            tracing::error!(panic = words.unwrap_or("without words"), "a page panicked");
            let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
            response.extensions_mut().insert(Unwritten::AsStatus);
            response
        }))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIME))
        .layer(middleware::from_fn_with_state(app.clone(), friendly))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(NotForContentType::new("application/zip"))))
        .layer(middleware::from_fn_with_state(app.clone(), versioned))
        .layer(middleware::from_fn_with_state(app.clone(), identified))
        .layer(middleware::from_fn(secured))
        .layer(middleware::from_fn_with_state(app.clone(), counted))
        .with_state(app)
}

/// Who asks: a visitor, unless the door says otherwise.
fn actor(request: &Request) -> Actor {
    request.extensions().get::<Actor>().cloned().unwrap_or(Actor::Visitor)
}

/// Finds out who asks, by what their browser holds, and makes ready what signs their forms. What programs read, files and
/// figures are the same for everybody, so nobody is looked up for them.
async fn identified(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let for_people = !api::is_for_programs(path) && !is_operation(path) && !path.starts_with("/downloads/");
    let token = if for_people { session::token(request.headers(), app.url()) } else { None };
    let actor = match token {
        None => Actor::Visitor,
        Some(token) => {
            let (parts, body) = request.into_parts();
            let local = client::client(&parts, app.proxies()).local;
            request = Request::from_parts(parts, body);
            // When the store does not answer, the page that follows says so.
            app.gate().actor(&token, local).await.unwrap_or_else(|error| {
                tracing::error!(%error, "a session could not be looked up");
                Actor::Visitor
            })
        }
    };
    request.extensions_mut().insert(Forms::new(app.gate().key(), app.gate().clock(), &actor));
    request.extensions_mut().insert(actor);
    let mut response = next.run(request).await;
    // Caches on the way must not give one reader what another has.
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Cookie"));
    response
}

/// Lets a request pass whose actor may do this; a form also has to be one of this site.
pub(crate) async fn authorised(action: Action, takes: Takes, request: Request, next: Next) -> Response {
    let actor = actor(&request);
    if let Err(forbidden) = authorise(&actor, action) {
        tracing::warn!(event = "forbidden", action = action.as_str(), "security");
        return Failure::App(forbidden.into()).into_response();
    }
    let mut response = if *request.method() != Method::POST || action == Action::ReportViolation {
        next.run(request).await
    } else {
        match forms::checked(takes, request).await {
            Ok(request) => next.run(request).await,
            Err(bad) => Failure::BadForm(bad).into_response(),
        }
    };
    if actor != Actor::Visitor {
        // Said where the answer is made for somebody, too: what says this already is kept by none of the layers outside.
        response.headers_mut().insert(header::CACHE_CONTROL, KEPT_BY_NOBODY);
    }
    response
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
        response.headers_mut().insert(header::CACHE_CONTROL, KEPT_BY_NOBODY);
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
    let asked = failure::Asked {
        accept: request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(str::to_owned),
        actor: actor(&request),
        forms: request.extensions().get::<Forms>().cloned(),
        id: request.extensions().get::<RequestId>().map(|RequestId(id)| id.clone()),
        sent: *request.method() == Method::POST,
        path: path.clone(),
    };
    let mut response = next.run(request).await;
    let wordless = response.status().is_server_error() && !response.headers().contains_key(header::CONTENT_TYPE);
    // A form that is shown again, with what is wrong or what another wrote meanwhile.
    let form_again = matches!(response.status(), StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT);
    let written = response.headers().contains_key(header::CONTENT_TYPE) && form_again;
    let refused =
        !written && (response.status().is_client_error() || wordless) && !matches!(path.as_str(), "/healthz" | "/metrics");
    if refused || response.extensions().get::<Unwritten>().is_some() {
        let allow = response.headers().get(header::ALLOW).cloned();
        if api::is_for_programs(&path) {
            response = api::problem::told(response);
            response.headers_mut().extend(allow.map(|allow| (header::ALLOW, allow)));
            return response;
        }
        let site: Option<Arc<Site>> = app.site().await.ok();
        let why = response.extensions().get::<Unwritten>().copied().unwrap_or(Unwritten::AsStatus);
        response = failure::page(response.status(), why, site, asked);
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
    // A document that bears its own style says which.
    response.headers_mut().entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // For browsers that are older than the policy above.
        (header::X_FRAME_OPTIONS, "DENY"),
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

/// Counts and logs a request by its route, never by its address: what people search for is nobody's business. Each request has an
/// id of its own, which everything that it logs bears, and the answer too: whoever reports a failure can name it.
async fn counted(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let start = Instant::now();
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = request.method().clone();
    let id = request_id();
    let span = tracing::info_span!("request", id);
    request.extensions_mut().insert(RequestId(id.clone()));
    let mut response = next.run(request).instrument(span.clone()).await;
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
    }
    let (status, took) = (response.status().as_u16(), start.elapsed());
    app.metrics().answered(&route, status, took);
    span.in_scope(|| tracing::info!(%method, route, status, took_ms = took.as_secs_f64() * 1000.0, "answered"));
    response
}

/// The id of a request.
#[derive(Clone)]
struct RequestId(String);

/// A number that no other request of this process has, and hardly one of another.
fn request_id() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    static FIRST: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(std::process::id()));
    format!("{:016x}", FIRST.wrapping_add(NEXT.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15)))
}
