//! The outbox: each mail is taken by one, and what became of it is known.

use leitwerk_store::mails::{About, Mail, State};
use leitwerk_store::{Db, Error};

use crate::support::{account, at_once, mail, on_both};

const EIGHT: &str = "2026-01-01T08:00:00Z";
const NINE: &str = "2026-01-01T09:00:00Z";
const NOON: &str = "2026-01-01T12:00:00Z";
const EVENING: &str = "2026-01-01T20:00:00Z";

async fn take(db: &Db, now: &str) -> Option<Mail> {
    db.take_mail(now, EVENING).await.expect("an answer")
}

#[tokio::test]
async fn a_mail_waits_until_it_is_due_and_the_oldest_is_first() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        db.note(&[mail(None, "later@example.org", NINE), mail(Some(id), "ayla@example.org", EIGHT)]).await.expect("noted");
        assert_eq!(take(&db, "2026-01-01T07:59:59Z").await, None);
        let first = take(&db, NOON).await.expect("a mail");
        assert_eq!((first.address.as_str(), first.account, first.about), ("ayla@example.org", Some(id), About::Reset));
        assert_eq!((first.state, first.attempts, first.created_at.as_str()), (State::Waiting, 1, EIGHT));
        assert_eq!((first.locale.as_str(), first.error, first.body), ("de", None, None));
        assert_eq!(take(&db, NOON).await.map(|mail| (mail.address, mail.account)), Some(("later@example.org".into(), None)));
        assert_eq!(take(&db, NOON).await, None, "nobody gets one that somebody is sending");
        // Whoever took it fell over: after a while another gets it.
        assert_eq!(take(&db, EVENING).await.map(|mail| mail.attempts), Some(2));
    })
    .await;
}

#[tokio::test]
async fn two_workers_never_take_the_same_mail() {
    on_both(async |db| {
        let mails: Vec<_> = (0..6).map(|n| mail(None, &format!("m{n}@example.org"), EIGHT)).collect();
        db.note(&mails).await.expect("noted");
        let at = db.clone();
        let taken = at_once(move || {
            let db = at.clone();
            Box::pin(async move { db.take_mail(NOON, EVENING).await.expect("an answer").map(|mail| mail.id) })
        })
        .await;
        let mut ids: Vec<i64> = taken.iter().flatten().copied().collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), taken.iter().flatten().count(), "{taken:?}");
        assert_eq!(ids.len(), 6, "all are taken: {taken:?}");
    })
    .await;
}

#[tokio::test]
async fn what_became_of_a_mail_is_known() {
    on_both(async |db| {
        db.note(&[mail(None, "a@example.org", EIGHT)]).await.expect("noted");
        let id = take(&db, NOON).await.expect("a mail").id;
        db.settle_mail(id, State::Waiting, EVENING, Some("try later"), None).await.expect("settled");
        let waiting = db.mails(9).await.expect("mails").remove(0);
        assert_eq!((waiting.state, waiting.error.as_deref()), (State::Waiting, Some("try later")));
        assert_eq!(take(&db, NOON).await, None);
        db.settle_mail(id, State::Failed, EVENING, Some("no such mailbox"), None).await.expect("settled");
        assert_eq!(take(&db, EVENING).await, None, "given up");
        db.retry_mail(id, NOON).await.expect("again");
        assert_eq!(take(&db, NOON).await.map(|mail| mail.attempts), Some(1));
        db.settle_mail(id, State::Sent, NOON, None, None).await.expect("settled");
        assert!(matches!(db.retry_mail(id, NOON).await, Err(Error::Gone)), "what was sent is not sent again");
        assert!(matches!(db.retry_mail(id + 1, NOON).await, Err(Error::Gone)));
        assert_eq!(take(&db, EVENING).await, None);
    })
    .await;
}

#[tokio::test]
async fn administrators_see_what_waits_failed_or_is_to_be_handed_on_the_latest_first() {
    on_both(async |db| {
        let states = [State::Waiting, State::Sent, State::Shown, State::Failed, State::Dropped];
        for state in states {
            db.note(&[mail(None, &format!("{}@example.org", state.as_str()), EIGHT)]).await.expect("noted");
        }
        for state in states {
            let body = (state == State::Shown).then_some("The link: …");
            let taken = take(&db, NOON).await.expect("a mail");
            db.settle_mail(taken.id, state, EVENING, None, body).await.expect("settled");
        }
        let shown = db.mails(9).await.expect("mails");
        let seen: Vec<(State, Option<&str>)> = shown.iter().map(|mail| (mail.state, mail.body.as_deref())).collect();
        assert_eq!(seen, [(State::Failed, None), (State::Shown, Some("The link: …")), (State::Waiting, None)]);
        assert_eq!(db.mails(1).await.expect("mails").len(), 1);
    })
    .await;
}
