//! Looking after accounts: who has one, inviting people, giving and taking rights, closing accounts.

use std::collections::BTreeSet;

use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use leitwerk_app::access::Actor;
use leitwerk_app::accounts::{GIVEN, Invitation};
use leitwerk_app::sign_in::Refused;
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_store::accounts::{Account, AccountId, Membership};
use serde::Deserialize;

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::account::role_word;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// One line of the list.
struct Line {
    href: String,
    name: String,
    address: String,
    rights: String,
    state: &'static str,
    signed_in: String,
}

/// One thing to choose.
struct Choice {
    value: String,
    word: Html,
    chosen: bool,
}

/// Something a person belongs to.
struct Belongs {
    code: String,
    href: String,
    title: Html,
    function: String,
    deputy: Option<String>,
}

#[derive(Template)]
#[template(path = "accounts/list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "accounts/new.html")]
struct New {
    page: Page,
    form: Form,
    roles: Vec<Choice>,
    places: Vec<Choice>,
    locales: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "accounts/show.html")]
struct Show {
    page: Page,
    account: Account,
    state: &'static str,
    form: Form,
    done: Option<&'static str>,
    roles: Vec<Choice>,
    belongs: Vec<Belongs>,
    places: Vec<Choice>,
    people: Vec<Choice>,
}

/// What was just done.
#[derive(Deserialize)]
pub(crate) struct Asked {
    done: Option<String>,
}

fn done(t: &'static Locale, word: Option<&str>) -> Option<&'static str> {
    match word? {
        "invited" => Some(t.accounts_done_invited()),
        "roles" => Some(t.accounts_done_roles()),
        "membership" => Some(t.accounts_done_membership()),
        "disabled" => Some(t.accounts_done_disabled()),
        "enabled" => Some(t.accounts_done_enabled()),
        "reset" => Some(t.accounts_done_reset()),
        _ => None,
    }
}

fn state(t: &'static Locale, account: &Account) -> &'static str {
    match account {
        Account { disabled: true, .. } => t.accounts_state_disabled(),
        Account { accepted: false, .. } => t.accounts_state_invited(),
        _ => t.accounts_state_open(),
    }
}

/// `/de/accounts`
pub(crate) async fn list(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader) -> Answer {
    let t = reader.t;
    let accounts = app.gate().accounts(&actor).await?;
    let frame = Page::new(reader, Nav::None, t.accounts_title());
    let line = |account: Account| {
        let mut rights: Vec<String> = account.roles.iter().map(|role| role_word(t, *role).to_owned()).collect();
        rights.extend(account.memberships.iter().map(|membership| membership.of.code().to_string()));
        Line {
            href: frame.to(&format!("accounts/{}", account.id)),
            state: state(t, &account),
            signed_in: frame.date(account.signed_in_on.as_deref()),
            name: account.name,
            address: account.address,
            rights: rights.join(", "),
        }
    };
    let lines = accounts.into_iter().map(line).collect();
    page(&List { lines, page: frame })
}

/// Organisations and bodies to choose from.
async fn places(app: &App, page: &Page, chosen: &str) -> Result<Vec<Choice>, Failure> {
    let mut places = Vec::new();
    for kind in [Kind::Organisation, Kind::Body] {
        for row in app.db().items(&page.listing(kind)).await? {
            let code = row.key.code().to_string();
            let link = page.link(&row);
            let word = Html::trusted(format!(
                "{} {}",
                Html::text(&code),
                Html::text(&row.title.map_or(String::new(), |words| words.body))
            ));
            places.push(Choice {
                chosen: code == chosen,
                value: code,
                word: if link.title.is_empty() { Html::text(&link.code) } else { word },
            });
        }
    }
    Ok(places)
}

fn roles(t: &'static Locale, chosen: &BTreeSet<Role>) -> Vec<Choice> {
    let choice = |role: Role| Choice {
        value: role.as_str().to_owned(),
        word: Html::text(role_word(t, role)),
        chosen: chosen.contains(&role),
    };
    GIVEN.into_iter().map(choice).collect()
}

async fn new_page(app: &App, reader: Reader, form: Form, chosen: &BTreeSet<Role>) -> Result<New, Failure> {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.accounts_invite_title());
    let places = places(app, &page, form.value("place")).await?;
    let locale = if form.value("locale").is_empty() { t.tag() } else { form.value("locale") };
    let locales = page.site.locales.iter().map(|l| Choice {
        value: l.tag().to_owned(),
        word: Html::text(l.own_name()),
        chosen: l.tag() == locale,
    });
    Ok(New { roles: roles(t, chosen), places, locales: locales.collect(), form, page })
}

/// `/de/accounts/new`
pub(crate) async fn new(State(app): State<App>, reader: Reader) -> Answer {
    page_once(&new_page(&app, reader, Form::default(), &BTreeSet::new()).await?)
}

fn chosen_roles(fields: &Fields) -> BTreeSet<Role> {
    fields.many("role").filter_map(|role| role.parse().ok()).collect()
}

fn membership(fields: &Fields) -> Option<Membership> {
    let of = ItemRef::new(None, Code::parse(fields.one("place")).ok()?).ok()?;
    let deputy = fields.one("deputy").parse().ok();
    Some(Membership { of, function: fields.one("function").to_owned(), deputy })
}

/// Invites somebody.
pub(crate) async fn invite(State(app): State<App>, Extension(actor): Extension<Actor>, reader: Reader, fields: Fields) -> Answer {
    let t = reader.t;
    let locale = Locale::of(fields.one("locale")).unwrap_or(t);
    let roles = chosen_roles(&fields);
    let invitation = Invitation {
        address: fields.one("address").to_owned(),
        name: fields.one("name").to_owned(),
        locale: locale.tag().to_owned(),
        roles: roles.clone(),
        memberships: membership(&fields).into_iter().collect(),
        by_mail: true,
    };
    match app.gate().invite(&actor, &invitation).await {
        Ok(id) => redirect(&format!("/{}/accounts/{id}?done=invited", t.tag())),
        Err(refused) => {
            let field = if matches!(refused, Refused::NoName) { "name" } else { "address" };
            let form =
                Form::default().with("address", invitation.address).with("name", invitation.name).with("locale", locale.tag());
            let form = form.with("place", fields.one("place")).with("function", fields.one("function"));
            let form = form.refused(t, refused, field, t.form_address_unreadable())?;
            page_again(&new_page(&app, reader, form, &roles).await?)
        }
    }
}

async fn show_page(app: &App, actor: &Actor, id: &str, reader: Reader, form: Form, asked: Option<&str>) -> Result<Show, Failure> {
    let t = reader.t;
    let id: AccountId = id.parse().map_err(|_| Failure::NotFound)?;
    let all = app.gate().accounts(actor).await?;
    let account = all.iter().find(|account| account.id == id).cloned().ok_or(Failure::NotFound)?;
    let page = Page::new(reader, Nav::None, account.name.clone());
    let places = places(app, &page, form.value("place")).await?;
    let name_of = |id: AccountId| all.iter().find(|other| other.id == id).map(|other| other.name.clone());
    let belongs = account.memberships.iter().map(|membership| {
        let code = membership.of.code().to_string();
        let title = places.iter().find(|place| place.value == code).map_or_else(|| Html::text(&code), |place| place.word.clone());
        Belongs {
            href: page.href(&membership.of),
            title,
            function: membership.function.clone(),
            deputy: membership.deputy.and_then(name_of),
            code,
        }
    });
    let belongs = belongs.collect();
    let people = all.iter().filter(|other| other.id != id && !other.disabled).map(|other| Choice {
        value: other.id.to_string(),
        word: Html::text(&other.name),
        chosen: form.value("deputy") == other.id.to_string(),
    });
    let people = people.collect();
    Ok(Show {
        state: state(t, &account),
        roles: roles(t, &account.roles),
        account,
        form,
        done: done(t, asked),
        belongs,
        places,
        people,
        page,
    })
}

/// `/de/accounts/17`
pub(crate) async fn show(
    State(app): State<App>,
    Extension(actor): Extension<Actor>,
    Path((_, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    reader: Reader,
) -> Answer {
    page_once(&show_page(&app, &actor, &id, reader, Form::default(), asked.done.as_deref()).await?)
}

/// Does something to an account, and shows it again.
macro_rules! change {
    ($(#[$doc:meta])* $name:ident, $done:literal, $field:literal, |$gate:ident, $actor:ident, $id:ident, $fields:ident| $body:expr) => {
        $(#[$doc])*
        pub(crate) async fn $name(
            State(app): State<App>,
            Extension(actor): Extension<Actor>,
            Path((_, id)): Path<(String, String)>,
            reader: Reader,
            $fields: Fields,
        ) -> Answer {
            let t = reader.t;
            let $id: AccountId = id.parse().map_err(|_| Failure::NotFound)?;
            let ($gate, $actor) = (app.gate(), &actor);
            let result: Result<(), Refused> = $body.await;
            match result {
                Ok(()) => redirect(&format!("/{}/accounts/{id}?done={}", t.tag(), $done)),
                Err(refused) => {
                    let form = Form::default().with("place", $fields.one("place")).with("function", $fields.one("function"));
                    let field = if matches!(refused, Refused::Wrong) { "place" } else { $field };
                    let form = form.refused(t, refused, field, t.form_place_missing())?;
                    page_again(&show_page(&app, &actor, &id, reader, form, None).await?)
                }
            }
        }
    };
}

change!(/// Sets the roles.
    set_roles, "roles", "roles", |gate, actor, id, fields| async { gate.set_roles(actor, id, &chosen_roles(&fields)).await });
change!(/// Adds a membership, or changes it.
join, "membership", "function", |gate, actor, id, fields| async {
    match membership(&fields) {
        Some(membership) => gate.join(actor, id, &membership).await,
        None => Err(Refused::NoName),
    }
});
change!(/// Ends a membership.
leave, "membership", "function", |gate, actor, id, fields| async {
    match membership(&fields) {
        Some(membership) => gate.leave(actor, id, &membership.of).await,
        None => Err(Refused::Gone),
    }
});
change!(/// Closes the account.
    disable, "disabled", "state", |gate, actor, id, fields| async { let _ = &fields; gate.disable(actor, id).await });
change!(/// Opens it again.
    enable, "enabled", "state", |gate, actor, id, fields| async { let _ = &fields; gate.enable(actor, id).await });
change!(/// Helps somebody who cannot sign in.
reset, "reset", "state", |gate, actor, id, fields| async {
    gate.reset(actor, id, fields.one("second-factor") == "remove").await
});
change!(/// Sends the invitation once more.
    invite_again, "invited", "state", |gate, actor, id, fields| async { let _ = &fields; gate.invite_again(actor, id).await });
