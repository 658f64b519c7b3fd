//! Many accounts with the same password.

use leitwerk_app::passwords::Passwords;
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::AccountId;

pub(crate) const PASSWORD: &str = "vier zufällige wörter genügen";

/// Makes so many accounts, and gives their addresses.
pub(crate) async fn crowd(url: &str, count: usize) -> Vec<String> {
    let db = Db::open(url).await.expect("the database");
    db.migrate().await.expect("tables");
    // One hash for all: making them is not what is looked at.
    let hash = Passwords::default().hash(PASSWORD).await.expect("a hash");
    let mut addresses = Vec::new();
    for n in 0..count {
        let (id, address) = (AccountId::draw().expect("a key"), format!("person-{n}@example.org"));
        let at = "2026-01-01T00:00:00Z".to_owned();
        let create =
            Step::Create { id, address: address.clone(), name: format!("Person {n}"), locale: "de".into(), example: false, at };
        db.note(&[create, Step::Password(id, hash.clone())]).await.expect("an account");
        addresses.push(address);
    }
    db.close().await;
    addresses
}
