//! Accounts that are there already, with whoever is signed in to them.

#![allow(dead_code, reason = "each test program uses its own part")]

use leitwerk_app::key::Token;
use leitwerk_model::access::Role;
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::AccountId;
use leitwerk_store::sessions::{NewSession, Stage};

/// An account.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    pub(crate) id: AccountId,
    /// What its owner's browser holds, who gave a second factor.
    pub(crate) cookie: String,
}

fn stamp(seconds: i64) -> String {
    let time = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Makes an account with these roles, and signs its owner in.
pub(crate) async fn seat(db: &Db, address: &str, name: &str, roles: &[Role]) -> Seat {
    let id = AccountId::draw().expect("a key");
    let create = Step::Create { id, address: address.into(), name: name.into(), locale: "de".into(), example: false, at: stamp(0) };
    let cookie = session(db, id, vec![create, Step::Roles(id, roles.iter().copied().collect())]).await;
    Seat { id, cookie }
}

/// Makes an account of the fictional city with this hash of its password, and signs its owner in, who has no second factor.
pub(crate) async fn newcomer(db: &Db, hash: &str) -> String {
    let id = AccountId::draw().expect("a key");
    let address = format!("neu-{id}@musterstadt.example");
    let create = Step::Create { id, address, name: "Neu Hier".into(), locale: "de".into(), example: true, at: stamp(0) };
    session(db, id, vec![create, Step::Password(id, hash.to_owned())]).await
}

/// Begins a session, after other steps.
pub(crate) async fn session(db: &Db, account: AccountId, mut steps: Vec<Step>) -> String {
    let token = Token::draw().expect("a token");
    steps.push(Step::Begin(NewSession {
        digest: token.digest(),
        account,
        stage: Stage::Full,
        strong: true,
        device: "Firefox, Linux".into(),
        at: stamp(0),
        until: stamp(12 * 3600),
    }));
    db.note(&steps).await.expect("a session");
    token.as_str().to_owned()
}
