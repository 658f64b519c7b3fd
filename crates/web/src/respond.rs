//! How pages and failures become answers.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Why there is no page. What the person sees is a friendly page; what went wrong goes to the log.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Nothing is there.
    #[error("not found")]
    NotFound,
    /// An answer broke off while it was made.
    #[error("an answer broke off")]
    Broken,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] leitwerk_store::Error),
    /// An operation failed.
    #[error(transparent)]
    App(#[from] leitwerk_app::Error),
    /// A template failed.
    #[error(transparent)]
    Template(#[from] askama::Error),
    /// A feed or a map of the site could not be written.
    #[error("XML could not be written: {0}")]
    Xml(std::io::Error),
    /// The zip could not be made.
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
}

/// Marks an answer whose page [`crate::guard`] still has to write.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unwritten;

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = match &self {
            Failure::NotFound => StatusCode::NOT_FOUND,
            Failure::App(leitwerk_app::Error::Forbidden(_)) => StatusCode::FORBIDDEN,
            other => {
                tracing::error!(error = %other, "a request failed");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Unwritten);
        response
    }
}

/// What a handler gives.
pub(crate) type Answer = Result<Response, Failure>;

/// A page.
pub(crate) fn page(template: &impl Template) -> Answer {
    let html = template.render()?;
    let mut response = html.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Ok(response)
}

/// Sends the reader to another address of this site.
pub(crate) fn redirect(to: &str) -> Answer {
    let location = HeaderValue::from_str(to).map_err(|_| Failure::NotFound)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
}
