//! Who may delete what is kept too long, and that every rule answers.

use std::collections::BTreeSet;
use std::sync::Arc;

use leitwerk_app::Error;
use leitwerk_app::access::{Action, Actor, Forbidden, Person};
use leitwerk_app::retention;
use leitwerk_model::access::Role;
use leitwerk_model::privacy::Rule;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::AccountId;
use strum::VariantArray as _;

use crate::support::{head, on_both};

#[tokio::test]
async fn whoever_runs_the_program_deletes_and_every_rule_says_how_much() {
    on_both(async |db| {
        let id = AccountId::draw().expect("a number");
        let at = "2026-01-01T08:00:00Z".into();
        let made =
            Step::Create { id, address: "a@example.org".into(), name: "Ayla".into(), locale: "de".into(), example: false, at };
        db.note(&[made]).await.expect("an account");
        let now = "2026-06-01T08:00:00Z".parse().expect("a time");
        let counted = retention::run(&db, &Actor::Operator, now, true).await.expect("counted");
        assert!(db.account(id).await.expect("an answer").is_some());
        let before = head(&db).await;
        let found = retention::run(&db, &Actor::Operator, now, false).await.expect("deleted");
        assert_eq!(found, counted);
        assert!(Rule::VARIANTS.iter().all(|rule| found[rule] == u64::from(*rule == Rule::Invitation)), "{found:?}");
        assert_eq!(db.account(id).await.expect("an answer"), None);
        let entry = db.audit_entries(before.0, 9).await.expect("entries").remove(0);
        assert_eq!(entry.actor.as_deref(), Some("operator"));
    })
    .await;
}

#[tokio::test]
async fn nobody_else_deletes() {
    on_both(async |db| {
        let person = Person {
            account: AccountId::draw().expect("a number"),
            name: "Ayla".into(),
            session: "s".into(),
            roles: Role::VARIANTS.iter().copied().collect(),
            wants_second_factor: false,
            own: BTreeSet::new(),
        };
        let now = "2026-06-01T08:00:00Z".parse().expect("a time");
        for actor in [Actor::Visitor, Actor::Person(Arc::new(person))] {
            for dry_run in [false, true] {
                let done = retention::run(&db, &actor, now, dry_run).await;
                assert!(matches!(done, Err(Error::Forbidden(Forbidden(Action::Maintain)))), "{done:?}");
            }
        }
    })
    .await;
}
