//! The mails that need looking after: not sent yet, given up, or shown because there is no mail server.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::sign_in::Refused;
use leitwerk_store::mails::{Mail, State as MailState};

use crate::pages::account::moment;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// One mail.
struct Line {
    id: i64,
    about: &'static str,
    address: String,
    state: &'static str,
    at: String,
    error: Option<String>,
    body: Option<String>,
    again: bool,
}

#[derive(Template)]
#[template(path = "mails/list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
}

/// `/de/mails`
pub(crate) async fn list(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    let t = reader.t;
    let mails = app.gate().outbox(&actor).await?;
    let page = Page::new(reader, Nav::None, t.mails_title());
    let line = |mail: Mail| Line {
        id: mail.id,
        about: t.word("mail", mail.about.as_str()),
        state: t.word("mail-state", mail.state.as_str()),
        at: moment(&page, &mail.created_at),
        again: matches!(mail.state, MailState::Failed | MailState::Waiting),
        address: mail.address,
        error: mail.error,
        body: mail.body,
    };
    let lines = mails.into_iter().map(line).collect();
    page_once(&List { lines, page })
}

/// Has a mail sent again.
pub(crate) async fn again(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Path((_, id)): Path<(String, String)>,
    reader: Reader,
) -> Answer {
    let id: i64 = id.parse().map_err(|_| Failure::NotFound)?;
    app.gate().send_again(&actor, id).await.map_err(|refused| match refused {
        Refused::Gone => Failure::NotFound,
        other => other.into(),
    })?;
    redirect(&format!("/{}/mails", reader.t.tag()))
}
