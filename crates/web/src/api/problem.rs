//! What a program is told when there is no answer (RFC 9457).

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// Media type of a problem.
pub(crate) const MEDIA_TYPE: &str = "application/problem+json";

/// Why there is no answer, for whoever asked.
#[derive(Debug)]
pub(crate) struct Problem {
    status: StatusCode,
    detail: String,
}

impl Problem {
    /// Nothing is at the address.
    pub(crate) fn not_found(detail: impl Into<String>) -> Problem {
        Problem { status: StatusCode::NOT_FOUND, detail: detail.into() }
    }

    /// The question is not understood.
    pub(crate) fn bad_request(detail: impl Into<String>) -> Problem {
        Problem { status: StatusCode::BAD_REQUEST, detail: detail.into() }
    }

    /// Something is wrong here. What it is goes to the log, not to whoever asked.
    pub(crate) fn broken(error: impl std::fmt::Display) -> Problem {
        tracing::error!(%error, "a request failed");
        Problem::of(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// What can be said about a status of which nothing else is known.
    pub(crate) fn of(status: StatusCode) -> Problem {
        let detail = match status {
            StatusCode::NOT_FOUND => "There is nothing at this address. /api/v1 lists what there is.",
            StatusCode::METHOD_NOT_ALLOWED => "This address is for reading only: use GET or HEAD.",
            StatusCode::FORBIDDEN => "This is not public.",
            StatusCode::SERVICE_UNAVAILABLE => "The answer took too long. Try again in a minute.",
            status if status.is_server_error() => {
                "Something went wrong on the server and has been recorded. Try again in a few minutes."
            }
            _ => "The request is not understood. /api/v1/openapi.json describes what can be asked.",
        };
        Problem { status, detail: detail.to_owned() }
    }
}

impl From<leitwerk_app::Error> for Problem {
    fn from(error: leitwerk_app::Error) -> Problem {
        match error {
            leitwerk_app::Error::Forbidden(_) => Problem::of(StatusCode::FORBIDDEN),
            other => Problem::broken(other),
        }
    }
}

impl From<leitwerk_store::Error> for Problem {
    fn from(error: leitwerk_store::Error) -> Problem {
        Problem::broken(error)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let title = self.status.canonical_reason().unwrap_or("Error");
        let body = json!({ "type": "about:blank", "title": title, "status": self.status.as_u16(), "detail": self.detail });
        (self.status, [(header::CONTENT_TYPE, MEDIA_TYPE)], body.to_string()).into_response()
    }
}

/// The answer to a failure under `/api/`: the problem as a handler told it, or one made of the status.
pub(crate) fn told(failed: Response) -> Response {
    let mut response = if failed.headers().get(header::CONTENT_TYPE) == Some(&HeaderValue::from_static(MEDIA_TYPE)) {
        failed
    } else {
        Problem::of(failed.status()).into_response()
    };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
