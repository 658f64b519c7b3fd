//! For those who run the site: is it alive, how busy is it.

use axum::body::Body;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::state::App;

/// Largest report of a browser, in bytes.
const LARGEST_REPORT: usize = 16 * 1024;

/// `/healthz`: 200 while the database answers.
pub(crate) async fn health(State(app): State<App>) -> Response {
    match app.db().head().await {
        Ok(_) => plain(StatusCode::OK, "ok\n".into()),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            plain(StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n".into())
        }
    }
}

/// `/metrics`, for Prometheus.
pub(crate) async fn metrics(State(app): State<App>) -> Response {
    plain(StatusCode::OK, app.metrics().text())
}

/// `/robots.txt`: everything public may be found; what is made up should not be.
pub(crate) async fn robots(State(app): State<App>) -> Response {
    let example = app.site().await.is_ok_and(|site| site.example);
    let rules = if example {
        "Disallow: /\n".to_owned()
    } else {
        format!("Disallow: /metrics\n\nSitemap: {}\n", app.url().to("/sitemap.xml"))
    };
    plain(StatusCode::OK, format!("User-agent: *\n{rules}"))
}

/// `/csp-report`: a browser stopped something that a page was not allowed to do. Only what kind it was goes to the log.
pub(crate) async fn violation(body: Body) -> StatusCode {
    let report = axum::body::to_bytes(body, LARGEST_REPORT).await.ok();
    let report: Option<serde_json::Value> = report.and_then(|report| serde_json::from_slice(&report).ok());
    let report = report.as_ref().and_then(|report| report.get("csp-report"));
    let directive = report.and_then(|report| report.get("effective-directive").or_else(|| report.get("violated-directive")));
    let directive = directive.and_then(|directive| directive.as_str()).unwrap_or_default();
    let known: String = directive.chars().take(40).filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    tracing::warn!(event = "content_policy", directive = known, "security");
    StatusCode::NO_CONTENT
}

fn plain(status: StatusCode, text: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, text).into_response()
}
