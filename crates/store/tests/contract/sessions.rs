//! Sessions, links and limits: they end when they say so, and what can be used once is used once.

use leitwerk_model::access::Role;
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::Membership;
use leitwerk_store::sessions::{NewSession, Purpose, Stage};

use crate::support::{account, at_once, item, key, link, number, on_both, session, wins, write};

const EIGHT: &str = "2026-01-01T08:00:00Z";
const NOON: &str = "2026-01-01T12:00:00Z";
const SEVEN: &str = "2026-01-01T07:00:00Z";
const NEXT_YEAR: &str = "2027-01-01T00:00:00Z";

async fn noted(db: &Db, steps: &[Step]) {
    db.note(steps).await.unwrap_or_else(|error| panic!("{steps:?}: {error}"));
}

async fn there(db: &Db, digest: &str, now: &str, idle_since: &str) -> bool {
    db.session(digest, now, idle_since).await.expect("an answer").is_some()
}

#[tokio::test]
async fn a_session_says_who_it_is_and_what_they_may_do() {
    on_both(async |db| {
        write(&db, &[item("O001").done(), item("GR01").done()]).await;
        let id = account(&db, "ayla@example.org").await;
        let member = |of: &str| Step::Join(id, Membership { of: key(of), function: String::new(), deputy: None });
        let begin = NewSession {
            digest: "s".into(),
            account: id,
            stage: Stage::Password,
            strong: true,
            device: "Firefox, Android".into(),
            at: EIGHT.into(),
            until: "2026-01-01T20:00:00Z".into(),
        };
        let roles = Step::Roles(id, [Role::Administrator, Role::Coordinator].into());
        noted(&db, &[roles, member("O001"), member("GR01"), Step::Begin(begin)]).await;
        let found = db.session("s", NOON, SEVEN).await.expect("an answer").expect("a session");
        assert_eq!((found.digest.as_str(), found.account, found.name.as_str()), ("s", id, "Ayla Example"));
        assert_eq!((found.stage, found.strong, found.second_factor, found.example), (Stage::Password, true, false, false));
        assert_eq!((found.seen_at.as_str(), found.own), (EIGHT, [key("O001"), key("GR01")].into()));
        assert_eq!(found.roles, [Role::Administrator, Role::Coordinator].into());
        assert!(!there(&db, "other", NOON, SEVEN).await);
        assert!(db.sessions(id, NOON).await.expect("sessions").is_empty(), "a sign-in that is not finished is in no list");
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_over_or_idle_is_none() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        noted(&db, &[session(id, "s")]).await;
        assert!(there(&db, "s", "2026-01-01T19:59:59Z", SEVEN).await);
        assert!(!there(&db, "s", "2026-01-01T20:00:00Z", SEVEN).await, "over");
        assert!(there(&db, "s", NOON, "2026-01-01T07:59:59Z").await);
        assert!(!there(&db, "s", NOON, EIGHT).await, "idle");
        db.see_session("s", NOON).await.expect("seen");
        assert!(there(&db, "s", NOON, EIGHT).await);
        db.see_session("none", NOON).await.expect("nothing to note");
        assert!(!there(&db, "none", NOON, EIGHT).await);
    })
    .await;
}

#[tokio::test]
async fn sessions_are_listed_latest_first_and_end_one_by_one_or_all_but_one() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        let other = account(&db, "bo@example.org").await;
        noted(&db, &[session(id, "s1"), session(id, "s2"), session(id, "s3"), session(other, "t")]).await;
        db.see_session("s2", NOON).await.expect("seen");
        let list =
            async |now| db.sessions(id, now).await.expect("sessions").into_iter().map(|seen| seen.digest).collect::<Vec<_>>();
        assert_eq!(list(NOON).await, ["s2", "s1", "s3"]);
        let first = db.sessions(id, NOON).await.expect("sessions").remove(0);
        assert_eq!((first.device.as_str(), first.created_at.as_str(), first.seen_at.as_str()), ("Firefox, Android", EIGHT, NOON));
        assert!(list(NEXT_YEAR).await.is_empty());
        assert_eq!(wins(&db, &[Step::End("s1".into())]).await, 1);
        noted(&db, &[Step::EndAll(id, Some("s2".into()))]).await;
        assert_eq!(list(NOON).await, ["s2"]);
        noted(&db, &[Step::EndAll(id, None)]).await;
        assert!(list(NOON).await.is_empty());
        assert!(there(&db, "t", NOON, SEVEN).await, "others stay");
    })
    .await;
}

#[tokio::test]
async fn a_closed_account_has_neither_session_nor_link() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        noted(&db, &[session(id, "s"), link(id, "l", Purpose::Reset), Step::Disable(id, NOON.into())]).await;
        assert!(!there(&db, "s", NOON, SEVEN).await);
        assert_eq!(db.link("l", Purpose::Reset, NOON).await.expect("an answer"), None);
        assert_eq!(number(&db, "SELECT (SELECT count(*) FROM session) + (SELECT count(*) FROM mail_link)").await, 0);
        // Nor does one count that began while the account was being closed.
        noted(&db, &[session(id, "late"), link(id, "late", Purpose::Reset)]).await;
        assert!(!there(&db, "late", NOON, SEVEN).await);
        assert_eq!(db.link("late", Purpose::Reset, NOON).await.expect("an answer"), None);
        noted(&db, &[Step::Enable(id)]).await;
        assert!(!db.account(id).await.expect("an answer").expect("an account").disabled);
    })
    .await;
}

#[tokio::test]
async fn a_link_is_for_one_purpose_until_its_time_is_up() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        let address = Step::Link {
            digest: "a".into(),
            account: id,
            purpose: Purpose::Address,
            address: Some("new@example.org".into()),
            at: EIGHT.into(),
            until: NEXT_YEAR.into(),
        };
        noted(&db, &[link(id, "l", Purpose::Reset), address]).await;
        let found = async |digest, purpose, now| db.link(digest, purpose, now).await.expect("an answer");
        let reset = found("l", Purpose::Reset, NOON).await.expect("a link");
        assert_eq!((reset.account, reset.address), (id, None));
        let new = found("a", Purpose::Address, NOON).await.expect("a link");
        assert_eq!(new.address.as_deref(), Some("new@example.org"));
        assert_eq!(found("l", Purpose::Invitation, NOON).await, None);
        assert_eq!(found("l", Purpose::Reset, "2026-01-02T08:00:00Z").await, None);
        noted(&db, &[link(id, "l2", Purpose::Reset)]).await;
        assert_eq!(found("l", Purpose::Reset, NOON).await, None, "a new link for the same takes the old one's place");
        assert!(found("l2", Purpose::Reset, NOON).await.is_some() && found("a", Purpose::Address, NOON).await.is_some());
        noted(&db, &[Step::EndLinks(id)]).await;
        assert!(found("l2", Purpose::Reset, NOON).await.is_none() && found("a", Purpose::Address, NOON).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn a_link_is_used_once_whoever_is_faster() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        noted(&db, &[link(id, "l", Purpose::Reset), session(id, "s")]).await;
        let using = |purpose, now: &str| Step::UseLink { digest: "l".into(), purpose, now: now.into() };
        assert_eq!(wins(&db, &[using(Purpose::Invitation, NOON)]).await, 0);
        assert_eq!(wins(&db, &[using(Purpose::Reset, NEXT_YEAR)]).await, 0);
        let head = db.head().await.expect("a head");
        assert_eq!(wins(&db, &[Step::Password(id, "new".into()), using(Purpose::Reset, NOON), Step::EndAll(id, None)]).await, 1);
        assert_eq!(db.head().await.expect("a head").0, head.0 + 1, "one entry for the one that won");
        assert_eq!(db.link("l", Purpose::Reset, NOON).await.expect("an answer"), None);
    })
    .await;
}

#[tokio::test]
async fn tries_are_counted_each_and_begin_anew_when_their_time_is_up() {
    on_both(async |db| {
        let keys = ["a".to_owned(), "b".to_owned()];
        let at = db.clone();
        let counted = at_once(move || {
            let (db, keys) = (at.clone(), ["a".to_owned(), "b".to_owned()]);
            Box::pin(async move { db.count_attempts(&keys, EIGHT, NOON).await.expect("counts") })
        })
        .await;
        let mut counts: Vec<Vec<i64>> = counted;
        counts.sort();
        assert_eq!(counts, (1..=8).map(|n| vec![n, n]).collect::<Vec<_>>(), "none is lost, none counted twice");
        // The time runs from the first try, not from the last.
        let eleven = "2026-01-01T11:59:59Z";
        assert_eq!(db.count_attempts(&keys[..1], eleven, NEXT_YEAR).await.expect("counts"), [9]);
        assert_eq!(db.count_attempts(&keys, NOON, NEXT_YEAR).await.expect("counts"), [1, 1]);
        assert_eq!(db.count_attempts(&keys, NOON, NEXT_YEAR).await.expect("counts"), [2, 2]);
        noted(&db, &[Step::Forgive(vec!["a".into(), "none".into()])]).await;
        assert_eq!(db.count_attempts(&keys, NOON, NEXT_YEAR).await.expect("counts"), [1, 3]);
        assert!(db.count_attempts(&[], NOON, NEXT_YEAR).await.expect("counts").is_empty());
        // Looking counts nothing.
        assert_eq!(db.attempts("b", NOON).await.expect("a count"), 3);
        assert_eq!(db.attempts("b", NOON).await.expect("a count"), 3);
        assert_eq!(db.attempts("b", NEXT_YEAR).await.expect("a count"), 0, "its time is up");
        assert_eq!(db.attempts("none", NOON).await.expect("a count"), 0);
    })
    .await;
}
