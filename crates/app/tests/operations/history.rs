//! A history names the office of the moment, whatever becomes of whoever wrote.

use std::sync::Arc;

use leitwerk_app::access::{Actor, Person};
use leitwerk_app::edit;
use leitwerk_app::history::{self, Version};
use leitwerk_app::log::By;
use leitwerk_app::own_data::own_data;
use leitwerk_model::access::Role;
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::{Change, Write};
use serde_json::json;

use crate::edit::titled;
use crate::support::{and, city, import, key, on_both};

/// A city with two offices, and somebody who belongs to none yet.
async fn filled(db: &Db) -> AccountId {
    import(db, &and(&city(), "organisations.csv", "code,title.de\nO001,Amt\nO002,Stelle\n")).await;
    let id = AccountId::draw().expect("a number");
    let (address, name) = ("ayla@example.org".into(), "Ayla".into());
    let made = Step::Create { id, address, name, locale: "de".into(), example: false, at: "2026-01-01T08:00:00Z".into() };
    steps(db, &[made]).await;
    id
}

async fn steps(db: &Db, steps: &[Step]) {
    let entry = NewEntry { action: "test", actor: "operator".into(), content: json!({}) };
    db.change_accounts(steps, &entry).await.expect("a change");
}

fn joins(id: AccountId, of: &str) -> Step {
    Step::Join(id, Membership { of: key(of), function: String::new(), deputy: None })
}

/// Somebody who may write everything, belonging to what their account says now.
async fn person(db: &Db, id: AccountId) -> Actor {
    let account = db.account(id).await.expect("an answer").expect("the account");
    Actor::Person(Arc::new(Person {
        account: id,
        name: account.name,
        session: "s".into(),
        roles: [Role::Coordinator].into(),
        wants_second_factor: false,
        own: account.memberships.into_iter().map(|membership| membership.of).collect(),
    }))
}

async fn retitle(db: &Db, id: AccountId, title: &str) {
    let actor = person(db, id).await;
    let opened = edit::open(db, &actor, &key("M001")).await.expect("the measure");
    edit::save(db, &actor, opened.number, &titled(&opened.item, title), None).await.expect("saved");
}

async fn versions(db: &Db) -> Vec<Version> {
    history::read(db, &Actor::Operator, &key("M001")).await.expect("a history").versions
}

/// The offices of each version of the measure, the latest first.
async fn offices(db: &Db) -> Vec<String> {
    let told = |version: &Version| version.of.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    versions(db).await.iter().map(told).collect()
}

#[tokio::test]
async fn a_version_names_the_office_of_its_moment_whatever_becomes_of_whoever_wrote_it() {
    on_both(async |db| {
        let id = filled(&db).await;
        retitle(&db, id, "Noch ohne Amt").await;
        steps(&db, &[joins(id, "O001")]).await;
        retitle(&db, id, "Vom Amt").await;
        assert_eq!(offices(&db).await, ["O001", "", ""]);
        steps(&db, &[Step::Leave(id, key("O001")), joins(id, "O002")]).await;
        assert_eq!(offices(&db).await, ["O001", "", ""], "who goes to another office takes nothing along");
        retitle(&db, id, "Von der Stelle").await;
        steps(&db, &[joins(id, "O001")]).await;
        retitle(&db, id, "Von beiden").await;
        let all = ["O001 O002", "O002", "O001", "", ""];
        assert_eq!(offices(&db).await, all);
        let copy = own_data(&db, &person(&db, id).await).await.expect("a copy");
        let codes = copy["audit_chain"]["done_by_you"][1]["content"].as_array().expect("codes");
        assert!(codes.contains(&json!("M001")) && codes.contains(&json!("O001")), "one's copy tells it, too: {codes:?}");
        steps(&db, &[Step::Delete(id)]).await;
        assert_eq!(offices(&db).await, all, "an office is nobody's name");
        assert!(versions(&db).await.iter().take(4).all(|version| version.by == Some(By::Erased)));
    })
    .await;
}

#[tokio::test]
async fn of_a_change_from_before_offices_were_kept_those_of_today_are_told() {
    on_both(async |db| {
        let id = filled(&db).await;
        let loaded = db.load().await.expect("everything");
        let before = loaded.leitbild.get(&key("M001")).expect("the measure");
        let item = titled(before, "Wie früher");
        let change = Change { write: vec![Write { item: &item, public: true, before: Some(before) }], remove: Vec::new() };
        let entry = NewEntry { action: "edit-item", actor: id.actor(), content: json!({ "changed": ["M001"] }) };
        db.apply(loaded.head, &change, &entry).await.expect("a change");
        steps(&db, &[joins(id, "O001")]).await;
        assert_eq!(offices(&db).await, ["O001", ""]);
        steps(&db, &[Step::Leave(id, key("O001")), joins(id, "O002")]).await;
        assert_eq!(offices(&db).await, ["O002", ""]);
        steps(&db, &[Step::Delete(id)]).await;
        assert_eq!(offices(&db).await, ["", ""]);
    })
    .await;
}
