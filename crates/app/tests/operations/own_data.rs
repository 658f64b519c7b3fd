//! What somebody gets of what is stored about them: all of it, or a reason.

use std::collections::BTreeSet;
use std::sync::Arc;

use leitwerk_app::Error;
use leitwerk_app::access::{Action, Actor, Forbidden, Person};
use leitwerk_app::own_data::own_data;
use leitwerk_model::access::Role;
use leitwerk_model::privacy::{Found, Given, personal};
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::audit::NewEntry;
use leitwerk_store::mails::{About, NewMail, State};
use leitwerk_store::sessions::{NewSession, Purpose, Stage};
use leitwerk_store::staged::StagedFile;
use serde_json::{Value, json};

use crate::support::{and, city, import, key, on_both};

const AT: &str = "2026-01-01T08:00:00Z";
const LATER: &str = "2027-01-01T08:00:00Z";

async fn account(db: &Db, address: &str) -> AccountId {
    let id = AccountId::draw().expect("a number");
    let name = format!("Name of {address}");
    let made = Step::Create { id, address: address.into(), name, locale: "de".into(), example: false, at: AT.into() };
    db.note(&[made]).await.expect("an account");
    id
}

/// Everything that can be stored about an account, each secret with that word in it.
async fn everything(db: &Db, id: AccountId, deputy: AccountId) {
    let begin = NewSession {
        digest: format!("secret-session-{id}"),
        account: id,
        stage: Stage::Full,
        strong: true,
        device: "Firefox, Android".into(),
        at: AT.into(),
        until: LATER.into(),
    };
    let link = Step::Link {
        digest: format!("secret-link-{id}"),
        account: id,
        purpose: Purpose::Address,
        address: Some("new@example.org".into()),
        at: AT.into(),
        until: LATER.into(),
    };
    let mail = NewMail {
        about: About::Invitation,
        account: Some(id),
        address: "ayla@example.org".into(),
        locale: "de".into(),
        at: AT.into(),
    };
    let steps = [
        Step::Roles(id, [Role::Coordinator].into()),
        Step::Join(id, Membership { of: key("O001"), function: "Vorstand".into(), deputy: Some(deputy) }),
        Step::Password(id, "secret-password".into()),
        Step::TotpSecret(id, "secret-totp".into()),
        Step::TotpConfirm(id),
        Step::TotpUse(id, 58_000_000),
        Step::RecoveryCodes(id, vec!["secret-code".into()]),
        Step::SignedIn(id, "2026-01-02".into()),
        Step::Disable(id, AT.into()),
        Step::Enable(id),
        Step::Begin(begin),
        link,
        Step::Mail(mail),
    ];
    let content = json!({ "changed": ["M001", "2025/Z1.1"], "account": deputy.to_string() });
    db.change_accounts(&steps, &NewEntry { action: "own-deed", actor: id.actor(), content }).await.expect("a change");
    let taken = db.take_mail(AT, LATER).await.expect("an answer").expect("a mail");
    db.settle_mail(taken.id, State::Shown, LATER, Some("no server"), Some("secret-body")).await.expect("settled");
    let file = StagedFile {
        id: "f".into(),
        name: "Liste.csv".into(),
        kind: "organisation".into(),
        choice: "{}".into(),
        body: b"secret-file".to_vec(),
    };
    db.stage_file(id, &file, AT).await.expect("kept");
    let content = json!({ "account": id.to_string() });
    db.change_accounts(&[], &NewEntry { action: "by-another", actor: deputy.actor(), content }).await.expect("a deed");
}

fn person(id: AccountId) -> Actor {
    Actor::Person(Arc::new(Person {
        account: id,
        name: "Ayla".into(),
        session: "s".into(),
        roles: BTreeSet::new(),
        wants_second_factor: false,
        own: BTreeSet::new(),
    }))
}

async fn filled(db: &Db) -> (AccountId, AccountId) {
    let group = "[[stakeholder-group]]\ncode = \"G01\"\ntitle.de = \"Vereine\"\n";
    let files = and(&city(), "stakeholder-groups.toml", group);
    let files = and(&files, "organisations.csv", "code,title.de,groups\nO001,Verein,G01\n");
    import(db, &files).await;
    let (id, other) = (account(db, "ayla@example.org").await, account(db, "bo@example.org").await);
    everything(db, id, other).await;
    (id, other)
}

/// What there may be of a column that nothing could be stored in while the account was open.
const MAY_BE_EMPTY: &[(&str, &str)] = &[("account", "disabled_at")];

#[tokio::test]
async fn everything_stored_about_somebody_is_in_their_copy_or_named_as_not_shown() {
    on_both(async |db| {
        let (id, _) = filled(&db).await;
        let copy = own_data(&db, &person(id)).await.expect("a copy");
        let named = |list: &str, table: &str, column: &str| {
            let entries = copy[list].as_array().expect("a list");
            entries.iter().any(|entry| entry["table"] == table && entry["column"] == column)
        };
        for (table, column, data) in personal() {
            let (table, found, column) = (table.name, table.found, column.name);
            let row = match found {
                Some(Found::Chain) => &copy["audit_chain"]["done_by_you"][0],
                _ => &copy["stored"][table][0],
            };
            match data.copy {
                Given::Whole | Given::Codes => {
                    let value = row.get(column).unwrap_or_else(|| panic!("{table}.{column} is not in the copy"));
                    assert!(!value.is_null() || MAY_BE_EMPTY.contains(&(table, column)), "{table}.{column} is empty: {row}");
                    assert!(named("meaning", table, column), "{table}.{column} is not explained");
                }
                Given::Withheld(_) => {
                    assert!(row.get(column).is_none(), "{table}.{column} is shown");
                    assert!(named("stored_but_not_shown", table, column), "{table}.{column} is not named");
                }
                Given::Elsewhere => assert!(copy["stored"].get(table).is_none(), "{table}"),
            }
        }
        assert_eq!(copy["organisations_and_bodies"], json!([{ "code": "O001", "title": "Verein", "as_deputy": false }]));
        assert_eq!(copy["audit_chain"]["done_by_you"][0]["content"], json!(["2025/Z1.1", "M001"]));
        assert_eq!(copy["audit_chain"]["done_to_your_account"][0]["action"], "by-another");
        assert_eq!(copy["stored"]["account_role"][0]["role"], "coordinator");
    })
    .await;
}

#[tokio::test]
async fn a_copy_holds_no_secret_and_nobody_else() {
    on_both(async |db| {
        let (id, other) = filled(&db).await;
        let copy = own_data(&db, &person(id)).await.expect("a copy").to_string();
        assert!(!copy.contains("secret-") && !copy.contains("bo@example.org") && !copy.contains(&other.actor()), "{copy}");
        let others = own_data(&db, &person(other)).await.expect("a copy");
        let text = others.to_string();
        assert!(!text.contains("ayla@example.org") && !text.contains("Vorstand") && !text.contains(&id.to_string()), "{text}");
        assert_eq!(others["organisations_and_bodies"], json!([{ "code": "O001", "title": "Verein", "as_deputy": true }]));
        assert_eq!(others["stored"]["session"], Value::Array(Vec::new()));
    })
    .await;
}

#[tokio::test]
async fn only_whoever_has_an_account_gets_a_copy() {
    on_both(async |db| {
        for actor in [Actor::Visitor, Actor::Operator] {
            let done = own_data(&db, &actor).await;
            assert!(matches!(done, Err(Error::Forbidden(Forbidden(Action::UseOwnAccount)))), "{done:?}");
        }
        let deleted = own_data(&db, &person(AccountId::draw().expect("a number"))).await;
        assert!(matches!(deleted, Err(Error::Store(leitwerk_store::Error::Gone))), "{deleted:?}");
    })
    .await;
}
