//! For those who run the site: is it alive, how busy is it.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::state::App;

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

fn plain(status: StatusCode, text: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, text).into_response()
}
