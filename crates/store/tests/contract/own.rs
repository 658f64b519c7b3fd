//! What is stored about the holder of an account: all of it, and nothing about others.

use leitwerk_model::text::Part;
use leitwerk_store::Error;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::audit::NewEntry;
use leitwerk_store::own::Belonging;
use leitwerk_store::sessions::Purpose;
use serde_json::{Value, json};

use crate::support::{account, item, key, link, mail, on_both, session, write};

#[tokio::test]
async fn a_copy_holds_everything_about_an_account_and_nothing_about_others() {
    on_both(async |db| {
        let named = |reference: &str, name: &str| item(reference).title(&[("de", name), ("en", "other")]).done();
        write(&db, &[named("O001", "Verein"), named("GR01", "Beirat"), item("O002").text(Part::Text, &[("de", "x")]).done()]).await;
        let id = account(&db, "Ayla@example.org").await;
        let other = account(&db, "bo@example.org").await;
        let join = |who, of: &str, deputy| Step::Join(who, Membership { of: key(of), function: "Leitung".into(), deputy });
        let steps = [
            join(id, "O001", Some(other)),
            join(other, "GR01", Some(id)),
            join(other, "O002", None),
            session(id, "secret-1"),
            session(other, "secret-2"),
            link(id, "secret-3", Purpose::Reset),
            link(other, "secret-4", Purpose::Reset),
            mail(Some(id), "old@example.org", "2026-01-01T08:00:00Z"),
            mail(None, "AYLA@example.org", "2026-01-01T08:00:00Z"),
            mail(None, "bo@example.org", "2026-01-01T08:00:00Z"),
            mail(Some(other), "bo@example.org", "2026-01-01T08:00:00Z"),
        ];
        let told = |actor: String, action, content: Value| NewEntry { action, actor, content };
        db.change_accounts(&steps, &told(id.actor(), "own-deed", json!({ "changed": ["O001"] }))).await.expect("a change");
        let about =
            [json!({ "account": id.to_string() }), json!({ "accounts": [id.to_string().parse::<i64>().expect("a number")] })];
        for content in about {
            db.change_accounts(&[], &told(other.actor(), "changed-by-other", content)).await.expect("a deed");
        }
        // A number that only contains the account's.
        db.change_accounts(&[], &told(other.actor(), "another", json!({ "account": format!("1{id}") }))).await.expect("a deed");
        let stored = db.stored_about(id).await.expect("a copy");
        let rows = |table: &str| stored.rows[table].clone();
        assert_eq!(rows("account")[0]["address"], "Ayla@example.org");
        assert_eq!(rows("account")[0]["totp_confirmed"], 0);
        assert_eq!(rows("account")[0]["signed_in_on"], Value::Null);
        let counts = [("account", 1), ("membership", 1), ("session", 1), ("mail_link", 1), ("mail", 2), ("recovery_code", 0)];
        for (table, count) in counts {
            assert_eq!(rows(table).len(), count, "{table}: {:?}", rows(table));
        }
        assert_eq!(rows("session")[0]["device"], "Firefox, Android");
        assert_eq!(rows("audit_entry").len(), 1);
        assert_eq!(
            (&rows("audit_entry")[0]["action"], &rows("audit_detail")[0]["actor"]),
            (&json!("own-deed"), &json!(id.actor()))
        );
        let belonging = |code: &str, title: &str, as_deputy| Belonging { code: code.into(), title: Some(title.into()), as_deputy };
        assert_eq!(stored.belongs, [belonging("GR01", "Beirat", true), belonging("O001", "Verein", false)]);
        let concerning: Vec<&str> = stored.concerning.iter().map(|(_, action)| action.as_str()).collect();
        assert_eq!(concerning, ["changed-by-other", "changed-by-other"]);
        let all = format!("{stored:?}");
        for hidden in ["secret", "bo@example.org", "another"] {
            assert!(!all.contains(hidden), "{hidden}: {all}");
        }
    })
    .await;
}

#[tokio::test]
async fn of_nobody_nothing_is_stored() {
    on_both(async |db| {
        let nobody = AccountId::draw().expect("a number");
        assert!(matches!(db.stored_about(nobody).await, Err(Error::Gone)));
    })
    .await;
}
