//! What is kept too long goes, what is younger stays.

use jiff::{SignedDuration, Timestamp};
use leitwerk_model::privacy::Rule;
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::AccountId;
use leitwerk_store::mails::{About, NewMail, State};
use leitwerk_store::previews::PreviewLink;
use leitwerk_store::retention::Counts;
use leitwerk_store::sessions::{NewSession, Purpose, Stage};
use leitwerk_store::staged::StagedFile;
use strum::VariantArray as _;

use crate::support::{account, entry, number, on_both};

fn now() -> Timestamp {
    "2026-06-01T12:00:00.75Z".parse().expect("a time")
}

/// The moment at which a rule begins to hold, and seconds later.
fn limit(rule: Rule, seconds: i64) -> String {
    let at = now() - SignedDuration::from_hours(24 * rule.days()) + SignedDuration::from_secs(seconds);
    Timestamp::from_second(at.as_second()).expect("a time").to_string()
}

async fn noted(db: &Db, steps: &[Step]) {
    db.note(steps).await.unwrap_or_else(|error| panic!("{steps:?}: {error}"));
}

fn session(account: AccountId, digest: &str, until: String) -> Step {
    let at = "2026-01-01T00:00:00Z".into();
    Step::Begin(NewSession { digest: digest.into(), account, stage: Stage::Full, strong: false, device: "d".into(), at, until })
}

fn link(account: AccountId, digest: &str, purpose: Purpose, until: String) -> Step {
    Step::Link { digest: digest.into(), account, purpose, address: None, at: "2026-01-01T00:00:00Z".into(), until }
}

async fn mail(db: &Db, state: State, at: String, body: Option<&str>) {
    let mail = NewMail { about: About::Reset, account: None, address: "x@example.org".into(), locale: "de".into(), at };
    noted(db, &[Step::Mail(mail)]).await;
    let end = "2026-06-01T00:00:00Z";
    if state == State::Waiting {
        return;
    }
    // The one before is not taken again before its time.
    let taken = db.take_mail("2026-06-02T00:00:00Z", "2027-01-01T00:00:00Z").await.expect("an answer").expect("a mail");
    db.settle_mail(taken.id, state, end, None, body).await.expect("settled");
}

async fn invited(db: &Db, address: &str, at: String, accepted: bool, example: bool) -> AccountId {
    let id = AccountId::draw().expect("a number");
    let name = "Ayla Example".into();
    noted(db, &[Step::Create { id, address: address.into(), name, locale: "de".into(), example, at }]).await;
    if accepted {
        noted(db, &[Step::Password(id, "hash".into())]).await;
    }
    id
}

/// Of everything one that is just too old, and one that is a second younger.
async fn filled(db: &Db) -> Vec<AccountId> {
    let id = account(db, "ayla@example.org").await;
    noted(db, &[Step::Password(id, "hash".into())]).await;
    let steps = [
        session(id, "old", limit(Rule::Session, 0)),
        session(id, "young", limit(Rule::Session, 1)),
        link(id, "old", Purpose::Reset, limit(Rule::MailLink, 0)),
        link(id, "young", Purpose::Address, limit(Rule::MailLink, 1)),
    ];
    noted(db, &steps).await;
    for (key, seconds) in [("old", 0), ("young", 1)] {
        db.count_attempts(&[key.into()], "2026-01-01T00:00:00Z", &limit(Rule::Attempt, seconds)).await.expect("counted");
    }
    for (name, seconds) in [("old", 0), ("young", 1)] {
        let file = StagedFile { id: name.into(), name: name.into(), kind: String::new(), choice: String::new(), body: vec![1] };
        db.stage_file(id, &file, &limit(Rule::StagedFile, seconds)).await.expect("kept");
    }
    for (name, seconds) in [("old", 0), ("young", 1)] {
        let expires_at = limit(Rule::PreviewLink, seconds);
        let (edition, readers, created_at) = ("2030".into(), "Rat".into(), "2026-01-01T00:00:00Z".into());
        let preview = PreviewLink { id: name.into(), edition, readers, created_at, expires_at };
        db.open_preview(&preview, &entry()).await.expect("a link");
    }
    for state in [State::Sent, State::Shown, State::Failed, State::Dropped] {
        for seconds in [0, 1] {
            mail(db, state, limit(Rule::Mail, seconds), None).await;
        }
    }
    mail(db, State::Shown, limit(Rule::MailText, 0), Some("old text")).await;
    mail(db, State::Shown, limit(Rule::MailText, 1), Some("young text")).await;
    mail(db, State::Waiting, limit(Rule::Mail, -90_000_000), None).await;
    let at = |seconds| limit(Rule::Invitation, seconds);
    let old = invited(db, "old@example.org", at(0), false, false).await;
    invited(db, "young@example.org", at(1), false, false).await;
    invited(db, "accepted@example.org", at(0), true, false).await;
    invited(db, "demo@example.org", at(0), false, true).await;
    let again = invited(db, "again@example.org", at(0), false, false).await;
    noted(db, &[link(again, "again", Purpose::Invitation, limit(Rule::MailLink, 9))]).await;
    let acted = invited(db, "acted@example.org", at(0), false, false).await;
    let mut deed = entry();
    deed.actor = acted.actor();
    db.change_accounts(&[], &deed).await.expect("a deed");
    let mut gone = vec![old, acted];
    gone.sort();
    gone
}

fn expected() -> Counts {
    [
        (Rule::Session, 1),
        (Rule::MailLink, 1),
        (Rule::Attempt, 1),
        (Rule::Mail, 4),
        (Rule::MailText, 1),
        (Rule::Invitation, 2),
        (Rule::StagedFile, 1),
        (Rule::PreviewLink, 1),
    ]
    .into()
}

#[tokio::test]
async fn what_is_too_old_goes_and_what_is_younger_stays() {
    on_both(async |db| {
        let gone = filled(&db).await;
        let before = db.head().await.expect("a head");
        assert_eq!(db.delete_overdue(now(), "operator", false).await.expect("deleted"), expected());
        for (query, left) in [
            ("SELECT count(*) FROM session WHERE digest = 'young'", 1),
            ("SELECT count(*) FROM session", 1),
            ("SELECT count(*) FROM mail_link WHERE digest IN ('young', 'again')", 2),
            ("SELECT count(*) FROM mail_link", 2),
            ("SELECT count(*) FROM staged_file WHERE id = 'young'", 1),
            ("SELECT count(*) FROM staged_file", 1),
            ("SELECT count(*) FROM preview_link WHERE id = 'young'", 1),
            ("SELECT count(*) FROM preview_link", 1),
            ("SELECT count(*) FROM attempt WHERE key = 'young'", 1),
            ("SELECT count(*) FROM attempt", 1),
            ("SELECT count(*) FROM mail WHERE state = 'waiting'", 1),
            ("SELECT count(*) FROM mail", 7),
            ("SELECT count(*) FROM mail WHERE body = 'young text'", 1),
            ("SELECT count(*) FROM mail WHERE body IS NOT NULL", 1),
        ] {
            assert_eq!(number(&db, query).await, left, "{query}");
        }
        let left: Vec<String> = db.accounts().await.expect("accounts").into_iter().map(|account| account.address).collect();
        assert_eq!(
            left,
            ["accepted@example.org", "again@example.org", "ayla@example.org", "demo@example.org", "young@example.org"]
        );
        let entries = db.audit_entries(before.0, 9).await.expect("entries");
        assert_eq!(entries.len(), 1);
        assert_eq!((entries[0].action.as_str(), entries[0].actor.as_deref()), ("delete-unaccepted-accounts", Some("operator")));
        let content = entries[0].content.as_deref().expect("a content");
        assert!(gone.iter().all(|id| content.contains(&id.to_string())) && !content.contains('@'), "{content}");
        assert_eq!(number(&db, "SELECT count(*) FROM audit_detail WHERE actor LIKE 'account:%'").await, 0);
        assert!(db.verify(None).await.expect("an answer").is_ok());
        let nothing = Rule::VARIANTS.iter().map(|rule| (*rule, 0)).collect::<Counts>();
        assert_eq!(db.delete_overdue(now(), "operator", false).await.expect("deleted"), nothing);
        assert_eq!(db.head().await.expect("a head").0, before.0 + 1, "nothing deleted, nothing told");
    })
    .await;
}

#[tokio::test]
async fn a_dry_run_counts_the_same_and_changes_nothing() {
    on_both(async |db| {
        filled(&db).await;
        let tables = ["account", "session", "mail_link", "attempt", "mail", "audit_entry", "audit_detail"];
        let counted = async || {
            let mut counts = Vec::new();
            for table in tables {
                let query: &'static str = Box::leak(format!("SELECT count(*) FROM {table}").into_boxed_str());
                counts.push(number(&db, query).await);
            }
            counts.push(number(&db, "SELECT count(*) FROM mail WHERE body IS NOT NULL").await);
            counts.push(number(&db, "SELECT count(*) FROM audit_detail WHERE actor LIKE 'account:%'").await);
            counts
        };
        let before = counted().await;
        assert_eq!(db.delete_overdue(now(), "operator", true).await.expect("counted"), expected());
        assert_eq!(counted().await, before);
        assert_eq!(db.delete_overdue(now(), "operator", false).await.expect("deleted"), expected());
        assert_ne!(counted().await, before);
    })
    .await;
}
