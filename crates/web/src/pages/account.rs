//! One's own account: name, password, address, second factor, sessions, what is stored, the end of it.

use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::IntoResponse as _;
use leitwerk_app::access::Actor;
use leitwerk_app::own_account::{Own, Proof};
use leitwerk_app::sign_in::Refused;
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use serde::Deserialize;

use crate::client::Caller;
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::form::Form;
use crate::pages::sign_in::holding;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::session;
use crate::state::App;
use crate::view::{Nav, Page};

/// Something one belongs to.
struct Belongs {
    href: String,
    title: Html,
    function: String,
    deputy: Option<String>,
}

/// One of one's sessions.
struct Session {
    digest: String,
    device: String,
    seen: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "account/show.html")]
struct Show {
    page: Page,
    own: Own,
    form: Form,
    done: Option<&'static str>,
    roles: Vec<&'static str>,
    belongs: Vec<Belongs>,
    sessions: Vec<Session>,
    /// Whether a role waits for a second factor.
    wants_second_factor: bool,
}

#[derive(Template)]
#[template(path = "account/second_factor.html")]
struct SecondFactor {
    page: Page,
    form: Form,
    picture: Html,
    secret: String,
    address: String,
    example: Option<String>,
}

#[derive(Template)]
#[template(path = "account/recovery_codes.html")]
struct RecoveryCodes {
    page: Page,
    codes: Vec<String>,
}

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

fn done(t: &'static Locale, word: Option<&str>) -> Option<&'static str> {
    match word? {
        "name" => Some(t.account_done_name()),
        "password" => Some(t.account_done_password()),
        "address" => Some(t.account_done_address()),
        "second-factor" => Some(t.account_done_second_factor()),
        "session" => Some(t.account_done_session()),
        _ => None,
    }
}

async fn show_page(app: &App, actor: &Actor, reader: Reader, form: Form, asked: Option<&str>) -> Result<Show, Failure> {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.account_title());
    let own = app.gate().own(actor).await?;
    let mut belongs = Vec::new();
    for membership in &own.account.memberships {
        let item = app.db().item(&membership.of, &page.lang, page.sight).await?;
        let title = item.and_then(|item| item.texts.into_iter().find(|(part, _)| *part == leitwerk_model::text::Part::Title));
        let deputy = membership.deputy.and_then(|id| own.deputies.iter().find(|(deputy, _)| *deputy == id));
        belongs.push(Belongs {
            href: page.href(&membership.of),
            title: title.map_or_else(|| Html::text(membership.of.code().as_str()), |(_, text)| page.plain(&text)),
            function: membership.function.clone(),
            deputy: deputy.map(|(_, name)| name.clone()),
        });
    }
    let session = |seen: &leitwerk_store::sessions::Seen| Session {
        digest: seen.digest.clone(),
        device: if seen.device.is_empty() { t.account_device_unknown().to_owned() } else { seen.device.clone() },
        seen: moment(&page, &seen.seen_at),
        current: seen.digest == own.session,
    };
    let sessions = own.sessions.iter().map(session).collect();
    let person = actor.person();
    let roles: Vec<&'static str> = person.into_iter().flat_map(|person| &person.roles).map(|role| role_word(t, *role)).collect();
    let wants_second_factor = person.is_some_and(|person| person.wants_second_factor);
    Ok(Show { own, form, done: done(t, asked), roles, belongs, sessions, wants_second_factor, page })
}

/// What a role is called.
pub(crate) fn role_word(t: &'static Locale, role: Role) -> &'static str {
    t.word("role", role.as_str())
}

/// A time of the store for the eye: day and time where the server stands.
pub(crate) fn moment(page: &Page, at: &str) -> String {
    let Ok(time) = at.parse::<jiff::Timestamp>() else { return at.to_owned() };
    let here = time.to_zoned(jiff::tz::TimeZone::system());
    format!("{}, {}", page.t.date(here.date().into()), here.strftime("%H:%M"))
}

/// `/de/account`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Answer {
    page_once(&show_page(&app, &actor, reader, Form::default(), asked.done.as_deref()).await?)
}

/// Shows the account again with what is wrong, or goes on.
async fn again(app: &App, actor: &Actor, reader: Reader, refused: Refused, field: &'static str, form: Form) -> Answer {
    let t = reader.t;
    let factor = app.gate().own(actor).await?.account.second_factor;
    let wrong = if factor { t.account_proof_wrong() } else { t.account_password_wrong() };
    let form = form.refused(t, refused, field, wrong)?;
    page_again(&show_page(app, actor, reader, form, None).await?)
}

fn proof(fields: &Fields) -> Proof<'_> {
    Proof { password: fields.one("password"), code: fields.one("code") }
}

/// Takes name and language of mails.
pub(crate) async fn rename(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, fields: Fields) -> Answer {
    match app.gate().rename(&actor, fields.one("name"), fields.one("locale")).await {
        Ok(()) => redirect(&format!("/{}/account?done=name", reader.t.tag())),
        Err(refused) => again(&app, &actor, reader, refused, "name", Form::default().with("name", fields.one("name"))).await,
    }
}

/// Takes a new password.
pub(crate) async fn change_password(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    reader: Reader,
    fields: Fields,
) -> Answer {
    match app.gate().change_password(&actor, &proof(&fields), fields.one("new"), &client).await {
        Ok(token) => holding(&app, redirect(&format!("/{}/account?done=password", reader.t.tag()))?, &token),
        Err(refused) => {
            let field = if matches!(refused, Refused::Weak(_)) { "new" } else { "password" };
            again(&app, &actor, reader, refused, field, Form::default()).await
        }
    }
}

/// Takes another address, to be confirmed.
pub(crate) async fn ask_address(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    reader: Reader,
    fields: Fields,
) -> Answer {
    let address = fields.one("address");
    match app.gate().ask_address(&actor, &proof(&fields), address, &client).await {
        Ok(token) => holding(&app, redirect(&format!("/{}/account?done=address", reader.t.tag()))?, &token),
        Err(refused) => {
            let field = if matches!(refused, Refused::Wrong) { "address-password" } else { "address" };
            again(&app, &actor, reader, refused, field, Form::default().with("address", address)).await
        }
    }
}

/// Begins to set up a second factor.
pub(crate) async fn begin_second_factor(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    reader: Reader,
    fields: Fields,
) -> Answer {
    match app.gate().begin_second_factor(&actor, &proof(&fields), &client).await {
        Ok(token) => holding(&app, redirect(&format!("/{}/account/second-factor", reader.t.tag()))?, &token),
        Err(refused) => again(&app, &actor, reader, refused, "factor-password", Form::default()).await,
    }
}

/// `/de/account/second-factor`
pub(crate) async fn second_factor(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    match setup_page(&app, &actor, reader, Form::default()).await? {
        Ok(setup) => page_once(&setup),
        Err(account) => redirect(&account),
    }
}

/// The page with the secret, or where to go when there is none.
async fn setup_page(app: &App, actor: &Actor, reader: Reader, form: Form) -> Result<Result<SecondFactor, String>, Failure> {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.account_factor_title());
    let Some((setup, example)) = app.gate().setup(actor, page.city()).await? else { return Ok(Err(page.to("account"))) };
    // Made by us of squares alone.
    let picture = Html::trusted(setup.picture);
    Ok(Ok(SecondFactor { form, picture, secret: grouped(&setup.secret), address: setup.address, example, page }))
}

/// In groups of four, to be typed.
fn grouped(secret: &str) -> String {
    let signs: Vec<char> = secret.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Takes a code that shows that the app works.
pub(crate) async fn confirm_second_factor(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    reader: Reader,
    fields: Fields,
) -> Answer {
    let t = reader.t;
    match app.gate().confirm_second_factor(&actor, fields.one("code"), &client).await {
        Ok((codes, token)) => {
            let page = Page::new(reader, Nav::None, t.account_codes_title());
            holding(&app, page_once(&RecoveryCodes { codes, page })?, &token)
        }
        Err(refused) => {
            let form = Form::default().refused(t, refused, "code", t.sign_in_code_wrong())?;
            match setup_page(&app, &actor, reader, form).await? {
                Ok(setup) => page_again(&setup),
                Err(account) => redirect(&account),
            }
        }
    }
}

/// Gives new recovery codes.
pub(crate) async fn recovery_codes(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    reader: Reader,
    fields: Fields,
) -> Answer {
    match app.gate().new_recovery_codes(&actor, &proof(&fields), &client).await {
        Ok((codes, token)) => {
            let t = reader.t;
            holding(&app, page_once(&RecoveryCodes { codes, page: Page::new(reader, Nav::None, t.account_codes_title()) })?, &token)
        }
        Err(refused) => again(&app, &actor, reader, refused, "codes-password", Form::default()).await,
    }
}

/// Takes the second factor away.
pub(crate) async fn remove_second_factor(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Caller(client): Caller,
    reader: Reader,
    fields: Fields,
) -> Answer {
    match app.gate().remove_second_factor(&actor, &proof(&fields), &client).await {
        Ok(token) => holding(&app, redirect(&format!("/{}/account?done=second-factor", reader.t.tag()))?, &token),
        Err(refused) => again(&app, &actor, reader, refused, "remove-password", Form::default()).await,
    }
}

/// Ends one session.
pub(crate) async fn end_session(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    fields: Fields,
) -> Answer {
    app.gate().end_session(&actor, fields.one("session")).await?;
    redirect(&format!("/{}/account?done=session", reader.t.tag()))
}

/// Signs out everywhere.
pub(crate) async fn everywhere(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    app.gate().sign_out_everywhere(&actor).await?;
    let mut response = redirect(&format!("/{}/sign-in?done=everywhere", reader.t.tag()))?;
    session::forget(&mut response, app.url());
    Ok(response)
}

/// Deletes the account.
pub(crate) async fn delete(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, fields: Fields) -> Answer {
    match app.gate().delete_own(&actor, &proof(&fields)).await {
        Ok(()) => {
            let mut response = redirect(&format!("/{}/sign-in?done=deleted", reader.t.tag()))?;
            session::forget(&mut response, app.url());
            Ok(response)
        }
        Err(refused) => again(&app, &actor, reader, refused, "delete-password", Form::default()).await,
    }
}

/// `/de/account/data`: everything that is stored about whoever asks, as a file.
pub(crate) async fn data(State(app): State<App>, Extension(actor): Extension<Actor>) -> Answer {
    let data = leitwerk_app::own_data::own_data(app.db(), &actor).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"leitwerk-account.json\""),
    ];
    Ok((headers, format!("{data:#}\n")).into_response())
}
