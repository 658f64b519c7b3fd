//! Signing in and out, and the pages behind links sent by mail.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use leitwerk_app::access::{Action, Actor, authorise};
use leitwerk_app::key::Token;
use leitwerk_app::sign_in::Refused;
use leitwerk_i18n::Locale;
use leitwerk_store::sessions::Purpose;
use serde::Deserialize;

use crate::client::Caller;
use crate::forms::Fields;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::session::{self, Held};
use crate::state::App;
use crate::view::{Nav, Page};

#[derive(Template)]
#[template(path = "sign_in/show.html")]
struct SignIn {
    page: Page,
    form: Form,
    /// What was just done, in a sentence.
    done: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "sign_in/code.html")]
struct Code {
    page: Page,
    form: Form,
    /// The code, for an account of the fictional city.
    example: Option<String>,
}

#[derive(Template)]
#[template(path = "sign_in/forgotten.html")]
struct Forgotten {
    page: Page,
    form: Form,
    /// Whether a mail was asked for.
    asked: bool,
}

#[derive(Template)]
#[template(path = "sign_in/password.html")]
struct Password {
    page: Page,
    form: Form,
    invited: bool,
}

#[derive(Template)]
#[template(path = "sign_in/address.html")]
struct Address {
    page: Page,
}

/// Where to go afterwards, and what was just done.
#[derive(Deserialize)]
pub(crate) struct Asked {
    to: Option<String>,
    done: Option<String>,
}

/// An address of this site in the language of the page, to go to afterwards; never one of another site.
pub(crate) fn local(t: &Locale, to: &str) -> Option<String> {
    let rest = to.strip_prefix(&format!("/{}/", t.tag()))?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./?=&%+".contains(c);
    (rest.len() < 500 && rest.chars().all(plain) && !rest.contains("..") && !rest.starts_with('/')).then(|| to.to_owned())
}

fn done(t: &'static Locale, word: Option<&str>) -> Option<&'static str> {
    match word? {
        "password" => Some(t.sign_in_done_password()),
        "invitation" => Some(t.sign_in_done_invitation()),
        "out" => Some(t.sign_in_done_out()),
        "everywhere" => Some(t.sign_in_done_everywhere()),
        "address" => Some(t.sign_in_done_address()),
        "deleted" => Some(t.sign_in_done_deleted()),
        _ => None,
    }
}

/// Where somebody begins who asked for no page: with what waits for them, where something can.
fn first(actor: &Actor) -> &'static str {
    if authorise(actor, Action::SeeMyDay).is_ok() { "my-day" } else { "account" }
}

/// `/de/sign-in`
pub(crate) async fn show(Query(asked): Query<Asked>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.sign_in_title());
    if actor.person().is_some() {
        return redirect(&page.to(first(&actor)));
    }
    let to = asked.to.and_then(|to| local(t, &to)).unwrap_or_default();
    page_once(&SignIn { form: Form::default().with("to", to), done: done(t, asked.done.as_deref()), page })
}

/// Takes address and password.
pub(crate) async fn begin(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    Held(old): Held,
    reader: Reader,
    fields: Fields,
) -> Answer {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.sign_in_title());
    let (address, to) = (fields.one("address"), local(t, fields.one("to")).unwrap_or_default());
    match app.gate().sign_in(&actor, address, fields.one("password"), &client, old.as_ref()).await {
        Ok(begun) => {
            let query = if to.is_empty() { String::new() } else { format!("?to={to}") };
            let next = match (begun.second_factor, to.is_empty()) {
                (true, _) => page.to(&format!("sign-in/code{query}")),
                (false, true) => page.to(first(&app.gate().actor(&begun.token, client.local).await?)),
                (false, false) => to,
            };
            holding(&app, redirect(&next)?, &begun.token)
        }
        Err(refused) => {
            let form = Form::default().with("address", address).with("to", to);
            let form = form.refused(t, refused, "address", t.sign_in_wrong())?;
            page_again(&SignIn { form, done: None, page })
        }
    }
}

/// `/de/sign-in/code`
pub(crate) async fn ask_code(State(app): State<App>, Query(asked): Query<Asked>, Held(token): Held, reader: Reader) -> Answer {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.sign_in_code_title());
    let Ok(halfway) = app.gate().halfway(token.as_ref()).await else { return redirect(&page.to("sign-in")) };
    let to = asked.to.and_then(|to| local(t, &to)).unwrap_or_default();
    page_once(&Code { form: Form::default().with("to", to), example: halfway.example_code, page })
}

/// Takes the code of the app, or a recovery code.
pub(crate) async fn take_code(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    Held(token): Held,
    reader: Reader,
    fields: Fields,
) -> Answer {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.sign_in_code_title());
    let Ok(halfway) = app.gate().halfway(token.as_ref()).await else { return redirect(&page.to("sign-in")) };
    let to = local(t, fields.one("to")).unwrap_or_default();
    match app.gate().second_factor(&actor, &halfway, fields.one("code"), &client).await {
        Ok(begun) => {
            let next = match to.is_empty() {
                true => page.to(first(&app.gate().actor(&begun.token, client.local).await?)),
                false => to,
            };
            holding(&app, redirect(&next)?, &begun.token)
        }
        Err(refused) => {
            let form = Form::default().with("to", to).refused(t, refused, "code", t.sign_in_code_wrong())?;
            page_again(&Code { form, example: halfway.example_code, page })
        }
    }
}

/// Signs out.
pub(crate) async fn out(State(app): State<App>, Extension(actor): Extension<Actor>, Held(token): Held, reader: Reader) -> Answer {
    if let Some(token) = token {
        app.gate().sign_out(&actor, &token).await?;
    }
    let mut response = redirect(&format!("/{}/sign-in?done=out", reader.t.tag()))?;
    session::forget(&mut response, app.url());
    Ok(response)
}

/// `/de/password`
pub(crate) async fn forgotten(reader: Reader) -> Answer {
    let t = reader.t;
    page_once(&Forgotten { page: Page::new(reader, Nav::None, t.sign_in_forgotten_title()), form: Form::default(), asked: false })
}

/// Takes the address for a new password. The answer is the same whether there is an account or not.
pub(crate) async fn ask_reset(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    reader: Reader,
    fields: Fields,
) -> Answer {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.sign_in_forgotten_title());
    let address = fields.one("address");
    match app.gate().forgotten(&actor, address, t.tag(), &client).await {
        Ok(()) => page_once(&Forgotten { page, form: Form::default(), asked: true }),
        Err(refused) => {
            let form = Form::default().with("address", address).refused(t, refused, "address", t.sign_in_wrong())?;
            page_again(&Forgotten { page, form, asked: false })
        }
    }
}

/// `/de/password/…`
pub(crate) async fn new_password(State(app): State<App>, Path((_, token)): Path<(String, String)>, reader: Reader) -> Answer {
    by_link(&app, Purpose::Reset, &token, reader).await
}

/// `/de/invitation/…`
pub(crate) async fn invitation(State(app): State<App>, Path((_, token)): Path<(String, String)>, reader: Reader) -> Answer {
    by_link(&app, Purpose::Invitation, &token, reader).await
}

async fn by_link(app: &App, purpose: Purpose, token: &str, reader: Reader) -> Answer {
    app.gate().check_link(purpose, Token::read(token).as_ref()).await.map_err(Failure::of_link)?;
    let page = password_page(reader, purpose);
    page_once(&Password { page, form: Form::default(), invited: purpose == Purpose::Invitation })
}

fn password_page(reader: Reader, purpose: Purpose) -> Page {
    let t = reader.t;
    let title = if purpose == Purpose::Invitation { t.sign_in_invitation_title() } else { t.sign_in_password_title() };
    Page::new(reader, Nav::None, title)
}

/// Takes a new password.
pub(crate) async fn take_password(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Path((_, token)): Path<(String, String)>,
    reader: Reader,
    fields: Fields,
) -> Answer {
    accept(&app, &actor, Purpose::Reset, &token, reader, &fields).await
}

/// Takes the first password.
pub(crate) async fn accept_invitation(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Path((_, token)): Path<(String, String)>,
    reader: Reader,
    fields: Fields,
) -> Answer {
    accept(&app, &actor, Purpose::Invitation, &token, reader, &fields).await
}

async fn accept(app: &App, actor: &Actor, purpose: Purpose, token: &str, reader: Reader, fields: &Fields) -> Answer {
    let t = reader.t;
    let page = password_page(reader, purpose);
    match app.gate().accept(actor, purpose, Token::read(token).as_ref(), fields.one("password")).await {
        Ok(()) => {
            let done = if purpose == Purpose::Invitation { "invitation" } else { "password" };
            let mut response = redirect(&page.to(&format!("sign-in?done={done}")))?;
            session::forget(&mut response, app.url());
            Ok(response)
        }
        Err(Refused::Gone) => Err(Failure::LinkGone),
        Err(refused) => {
            let form = Form::default().refused(t, refused, "password", t.sign_in_wrong())?;
            page_again(&Password { page, form, invited: purpose == Purpose::Invitation })
        }
    }
}

/// `/de/address/…`
pub(crate) async fn address(State(app): State<App>, Path((_, token)): Path<(String, String)>, reader: Reader) -> Answer {
    app.gate().check_link(Purpose::Address, Token::read(&token).as_ref()).await.map_err(Failure::of_link)?;
    let t = reader.t;
    page_once(&Address { page: Page::new(reader, Nav::None, t.sign_in_address_title()) })
}

/// Confirms a new address.
pub(crate) async fn confirm_address(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Path((_, token)): Path<(String, String)>,
    reader: Reader,
) -> Answer {
    app.gate().confirm_address(&actor, Token::read(&token).as_ref()).await.map_err(Failure::of_link)?;
    redirect(&format!("/{}/sign-in?done=address", reader.t.tag()))
}

/// Has the browser hold what it needs from now on.
pub(crate) fn holding(app: &App, mut response: Response, token: &Token) -> Answer {
    session::hold(&mut response, app.url(), token);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        let t = Locale::of("de").unwrap();
        assert_eq!(local(t, "/de/check?rule=LW001&kind=goal"), Some("/de/check?rule=LW001&kind=goal".to_owned()));
        for to in [
            "",
            "/",
            "//evil.example",
            "https://evil.example",
            "/en/check",
            "/de//evil.example",
            "/de/../x",
            "/de/\\evil.example",
            "/de/check\r\nSet-Cookie: a=b",
            "/de/check#a",
            "/de/@evil.example",
            "javascript:alert(1)",
            "/de/ä",
        ] {
            assert_eq!(local(t, to), None, "{to}");
        }
    }
}
