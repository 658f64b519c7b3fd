//! How pages and failures become answers.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leitwerk_app::sign_in::Refused;

use crate::forms::BadForm;

/// Why there is no page. What the person sees is a friendly page; what went wrong goes to the log.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// Nothing is there.
    #[error("not found")]
    NotFound,
    /// An answer broke off while it was made.
    #[error("an answer broke off")]
    Broken,
    /// A form is not taken.
    #[error(transparent)]
    BadForm(#[from] BadForm),
    /// A link sent by mail is no longer good.
    #[error("a link is no longer good")]
    LinkGone,
    /// A link to a draft was ended, or its time is up.
    #[error("a preview has ended")]
    PreviewGone,
    /// Something was changed meanwhile, and the page has no place to say so.
    #[error("something changed meanwhile")]
    Changed,
    /// Somebody is not let in, and the page has no place to say so.
    #[error(transparent)]
    Refused(#[from] Refused),
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
    /// A Word file could not be written.
    #[error(transparent)]
    Docx(#[from] leitwerk_report::docx::Error),
    /// A file of a spreadsheet could not be made.
    #[error(transparent)]
    Xlsx(#[from] leitwerk_report::translations::Unwritable),
    /// The zip could not be made.
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
}

/// Marks an answer whose page [`crate::guard`] still has to write.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unwritten {
    /// The status says what is to be said.
    AsStatus,
    /// A form was open too long.
    FormTooOld,
    /// A link was used already, or is too old.
    LinkGone,
    /// A link to a draft was ended, or is too old.
    PreviewGone,
    /// What somebody wanted to do is done already, or something changed meanwhile.
    Changed,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut unwritten = Unwritten::AsStatus;
        let status = match &self {
            Failure::NotFound => StatusCode::NOT_FOUND,
            Failure::App(leitwerk_app::Error::Forbidden(_))
            | Failure::Refused(Refused::Other(leitwerk_app::Error::Forbidden(_))) => StatusCode::FORBIDDEN,
            Failure::BadForm(bad) => {
                tracing::warn!(event = "form_refused", reason = %bad, "security");
                match bad {
                    BadForm::TooOld | BadForm::Elsewhere => {
                        unwritten = Unwritten::FormTooOld;
                        StatusCode::FORBIDDEN
                    }
                    BadForm::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
                    BadForm::Unreadable => StatusCode::UNSUPPORTED_MEDIA_TYPE,
                }
            }
            Failure::LinkGone => {
                unwritten = Unwritten::LinkGone;
                StatusCode::NOT_FOUND
            }
            Failure::PreviewGone => {
                unwritten = Unwritten::PreviewGone;
                StatusCode::NOT_FOUND
            }
            Failure::Refused(Refused::Gone) | Failure::Changed => {
                unwritten = Unwritten::Changed;
                StatusCode::CONFLICT
            }
            Failure::Refused(Refused::TooMany) => StatusCode::TOO_MANY_REQUESTS,
            Failure::Refused(Refused::Busy) => StatusCode::SERVICE_UNAVAILABLE,
            Failure::Refused(
                Refused::Wrong
                | Refused::Weak(_)
                | Refused::Taken
                | Refused::LastAdministrator
                | Refused::NoAddress
                | Refused::NoName,
            ) => StatusCode::UNPROCESSABLE_ENTITY,
            other => {
                tracing::error!(error = %other, "a request failed");
                StatusCode::INTERNAL_SERVER_ERROR
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(unwritten);
        response
    }
}

impl Failure {
    /// What is said where a link was followed.
    pub(crate) fn of_link(refused: Refused) -> Failure {
        // That somebody else has an address by now is nobody's business.
        if matches!(refused, Refused::Gone | Refused::Taken) { Failure::LinkGone } else { refused.into() }
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

/// A page that shows a form again, with what is wrong.
pub(crate) fn page_again(template: &impl Template) -> Answer {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// A page for one reader, with another status than usual.
pub(crate) fn page_with(status: StatusCode, template: &impl Template) -> Answer {
    let mut response = page(template)?;
    *response.status_mut() = status;
    Ok(private(response))
}

/// A page that nobody keeps, although anybody may read it: it bears a token, or what is shown once.
pub(crate) fn page_once(template: &impl Template) -> Answer {
    page(template).map(private)
}

fn private(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

/// Sends the reader to another address of this site.
pub(crate) fn redirect(to: &str) -> Answer {
    let location = HeaderValue::from_str(to).map_err(|_| Failure::NotFound)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
}
