//! Accounts: a change is whole or not at all, and what can be used once is used once.

use std::collections::BTreeSet;

use leitwerk_model::access::Role;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::mails::State;
use leitwerk_store::sessions::Purpose;
use leitwerk_store::{Db, Error};

use crate::support::{account, at_once, created, entry, item, key, link, mail, number, on_both, session, wins, write};

const NOON: &str = "2026-01-01T12:00:00Z";

async fn done(db: &Db, steps: &[Step]) {
    db.change_accounts(steps, &entry()).await.unwrap_or_else(|error| panic!("{steps:?}: {error}"));
}

/// Makes sure that a change is refused and leaves no trace, neither of its steps nor in the chain.
async fn refused(db: &Db, steps: &[Step], why: fn(&Error) -> bool) {
    let everything = async || {
        let accounts = db.accounts().await.expect("accounts");
        let mails = db.mails(100).await.expect("mails");
        (db.head().await.expect("a head"), accounts, mails, number(db, "SELECT count(*) FROM session").await)
    };
    let before = everything().await;
    let refused = db.change_accounts(steps, &entry()).await.expect_err("refused");
    assert!(why(&refused), "{refused}");
    assert!(why(&db.note(steps).await.expect_err("refused")));
    assert_eq!(everything().await, before);
    assert!(db.verify(None).await.expect("an answer").is_ok());
}

fn gone(error: &Error) -> bool {
    matches!(error, Error::Gone)
}

async fn administrator(db: &Db, address: &str) -> AccountId {
    let id = account(db, address).await;
    done(db, &[Step::Roles(id, [Role::Administrator].into()), Step::Password(id, "hash".into())]).await;
    id
}

#[tokio::test]
async fn an_account_is_found_by_number_and_by_address_however_it_is_written() {
    on_both(async |db| {
        write(&db, &[item("O001").done(), item("GR01").done()]).await;
        let id = account(&db, " Ayla.ÖZ@Example.org ").await;
        let deputy = account(&db, "bo@example.org").await;
        let membership = |of: &str, deputy| Membership { of: key(of), function: "Leitung".into(), deputy };
        done(
            &db,
            &[
                Step::Name(id, "Ayla Öz".into(), "en".into()),
                Step::Roles(id, [Role::Coordinator, Role::CouncilReader].into()),
                Step::Join(id, membership("O001", None)),
                Step::Join(id, membership("GR01", None)),
                Step::Join(id, membership("O001", Some(deputy))),
                Step::SignedIn(id, "2026-01-01".into()),
            ],
        )
        .await;
        let found = db.account(id).await.expect("an answer").expect("an account");
        assert_eq!((found.address.as_str(), found.name.as_str(), found.locale.as_str()), ("Ayla.ÖZ@Example.org", "Ayla Öz", "en"));
        assert_eq!(found.roles, [Role::Coordinator, Role::CouncilReader].into());
        assert_eq!(found.memberships, [membership("GR01", None), membership("O001", Some(deputy))]);
        assert!(!found.accepted && !found.second_factor && !found.example && !found.disabled);
        assert_eq!(found.signed_in_on.as_deref(), Some("2026-01-01"));
        assert_eq!(db.account_at("ayla.öz@EXAMPLE.org").await.expect("an answer"), Some(found.clone()));
        assert_eq!(db.account_at("  ").await.expect("an answer"), None);
        assert_eq!(db.account_at("nobody@example.org").await.expect("an answer"), None);
        assert_eq!(db.account(AccountId::draw().expect("a number")).await.expect("an answer"), None);
        let all = db.accounts().await.expect("accounts");
        assert_eq!(all.iter().map(|account| account.id).collect::<Vec<_>>(), [deputy, id], "by name");
        assert_eq!(all[1], found);
        done(&db, &[Step::Leave(id, key("GR01"))]).await;
        refused(&db, &[Step::Leave(id, key("GR01"))], gone).await;
        assert_eq!(db.account(id).await.expect("an answer").expect("an account").memberships.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn an_address_belongs_to_one_account() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        let other = account(&db, "bo@example.org").await;
        let taken = |error: &Error| matches!(error, Error::Taken);
        let third = AccountId::draw().expect("a number");
        refused(&db, &[Step::Name(id, "Other".into(), "en".into()), created(third, "AYLA@example.org")], taken).await;
        refused(&db, &[Step::Address(other, " Ayla@example.org".into())], taken).await;
        done(&db, &[Step::Address(id, "a@example.org".into()), Step::Address(other, "ayla@example.org".into())]).await;
        assert_eq!(db.account_at("ayla@example.org").await.expect("an answer").map(|account| account.id), Some(other));
        let at = db.clone();
        let made = at_once(move || {
            let db = at.clone();
            Box::pin(async move {
                let id = AccountId::draw().expect("a number");
                db.change_accounts(&[created(id, "new@example.org")], &entry()).await
            })
        })
        .await;
        assert_eq!(made.iter().filter(|made| made.is_ok()).count(), 1, "{made:?}");
        assert!(made.iter().all(|made| matches!(made, Ok(_) | Err(Error::Taken))), "{made:?}");
    })
    .await;
}

#[tokio::test]
async fn an_address_may_be_kept_in_other_letters() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        done(&db, &[Step::Address(id, "Ayla@Example.org".into())]).await;
        assert_eq!(db.account(id).await.expect("an answer").expect("an account").address, "Ayla@Example.org");
    })
    .await;
}

#[tokio::test]
async fn a_step_that_fails_undoes_all_steps_and_the_entry() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        let third = AccountId::draw().expect("a number");
        let well = [
            created(third, "new@example.org"),
            Step::Name(id, "Other".into(), "en".into()),
            Step::Roles(id, [Role::Coordinator].into()),
            session(id, "s"),
            mail(Some(id), "ayla@example.org", NOON),
        ];
        let nobody = AccountId::draw().expect("a number");
        let failing = [
            Step::Name(nobody, "Nobody".into(), "de".into()),
            Step::Address(nobody, "n@example.org".into()),
            Step::Password(nobody, "hash".into()),
            Step::Join(id, Membership { of: key("O404"), function: String::new(), deputy: None }),
            Step::Leave(id, key("O404")),
            Step::Disable(nobody, NOON.into()),
            Step::Enable(nobody),
            Step::Delete(nobody),
            Step::SignedIn(nobody, "2026-01-01".into()),
            Step::TotpConfirm(id),
            Step::TotpUse(id, 0),
            Step::RecoveryUse(id, "none".into()),
            Step::End("none".into()),
            Step::UseLink { digest: "none".into(), purpose: Purpose::Reset, now: NOON.into() },
        ];
        for fails in failing {
            let steps: Vec<Step> = well.iter().cloned().chain([fails]).collect();
            refused(&db, &steps, gone).await;
        }
        let steps: Vec<Step> = well.iter().cloned().chain([Step::KeepAdministrator]).collect();
        refused(&db, &steps, |error| matches!(error, Error::LastAdministrator)).await;
        done(&db, &well).await;
    })
    .await;
}

#[tokio::test]
async fn somebody_who_is_not_there_cannot_stand_in() {
    on_both(async |db| {
        write(&db, &[item("O001").done()]).await;
        let id = account(&db, "ayla@example.org").await;
        let nobody = AccountId::draw().expect("a number");
        let membership = Membership { of: key("O001"), function: String::new(), deputy: Some(nobody) };
        refused(&db, &[Step::Join(id, membership)], gone).await;
    })
    .await;
}

#[tokio::test]
async fn the_last_administrator_stays_also_when_two_leave_at_once() {
    on_both(async |db| {
        let last = |error: &Error| matches!(error, Error::LastAdministrator);
        let id = administrator(&db, "ayla@example.org").await;
        let invited = account(&db, "bo@example.org").await;
        done(&db, &[Step::Roles(invited, [Role::Administrator].into()), Step::KeepAdministrator]).await;
        // Who has not accepted yet cannot sign in, and so does not count.
        for step in [Step::Roles(id, BTreeSet::new()), Step::Disable(id, NOON.into()), Step::Delete(id)] {
            refused(&db, &[step, Step::KeepAdministrator], last).await;
        }
        done(&db, &[Step::Password(invited, "hash".into())]).await;
        let leave = |id| {
            let db = db.clone();
            tokio::spawn(
                async move { db.change_accounts(&[Step::Disable(id, NOON.into()), Step::KeepAdministrator], &entry()).await },
            )
        };
        let both = [leave(id), leave(invited)];
        let mut left = 0;
        for done in both {
            left += usize::from(done.await.expect("no panic").is_ok());
        }
        assert_eq!(left, 1);
    })
    .await;
}

#[tokio::test]
async fn credentials_tell_what_proves_who_somebody_is() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        let of = async || db.credentials(id).await.expect("an answer").expect("credentials");
        let new = of().await;
        assert!(new.password.is_none() && new.totp_secret.is_none() && !new.totp_confirmed && new.recovery_codes == 0);
        let codes = Step::RecoveryCodes(id, vec!["c1".into(), "c2".into()]);
        done(&db, &[Step::Password(id, "hash".into()), Step::TotpSecret(id, "sealed".into()), codes]).await;
        assert!(!db.account(id).await.expect("an answer").expect("an account").second_factor, "it was not shown to work");
        done(&db, &[Step::TotpConfirm(id), Step::TotpUse(id, 7)]).await;
        let now = db.credentials_at(" AYLA@example.org").await.expect("an answer").expect("credentials");
        assert_eq!((now.id, now.password.as_deref(), now.totp_secret.as_deref()), (id, Some("hash"), Some("sealed")));
        assert!(now.totp_confirmed && now.totp_step == 7 && now.recovery_codes == 2 && !now.disabled && !now.example);
        assert!(db.account(id).await.expect("an answer").expect("an account").second_factor);
        done(&db, &[Step::TotpRemove(id), Step::Disable(id, NOON.into())]).await;
        let after = of().await;
        assert!(after.totp_secret.is_none() && !after.totp_confirmed && after.totp_step == 0 && after.recovery_codes == 0);
        assert!(after.disabled && after.password.is_some());
        assert!(db.credentials_at("").await.expect("an answer").is_none());
        assert!(db.credentials_at("nobody@example.org").await.expect("an answer").is_none());
        assert!(db.credentials(AccountId::draw().expect("a number")).await.expect("an answer").is_none());
    })
    .await;
}

#[tokio::test]
async fn a_half_minute_counts_once_and_an_earlier_one_not_after_it() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        done(&db, &[Step::TotpSecret(id, "sealed".into()), Step::TotpConfirm(id)]).await;
        assert_eq!(wins(&db, &[Step::TotpUse(id, 58_000_000)]).await, 1);
        refused(&db, &[Step::TotpUse(id, 57_999_999)], gone).await;
        done(&db, &[Step::TotpUse(id, 58_000_001)]).await;
    })
    .await;
}

#[tokio::test]
async fn a_recovery_code_counts_once() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        let other = account(&db, "bo@example.org").await;
        done(&db, &[Step::RecoveryCodes(id, vec!["c1".into(), "c2".into()])]).await;
        refused(&db, &[Step::RecoveryUse(other, "c1".into())], gone).await;
        assert_eq!(wins(&db, &[Step::RecoveryUse(id, "c1".into())]).await, 1);
        assert_eq!(db.credentials(id).await.expect("an answer").expect("credentials").recovery_codes, 1);
        done(&db, &[Step::RecoveryCodes(id, vec!["d1".into()])]).await;
        refused(&db, &[Step::RecoveryUse(id, "c2".into())], gone).await;
    })
    .await;
}

#[tokio::test]
async fn deleting_an_account_leaves_what_was_done_and_nothing_of_the_person() {
    on_both(async |db| {
        write(&db, &[item("O001").done()]).await;
        let id = account(&db, "Ayla@example.org").await;
        let other = account(&db, "bo@example.org").await;
        let own = |of, deputy| Step::Join(of, Membership { of: key("O001"), function: "f".into(), deputy });
        let steps = [
            Step::Roles(id, [Role::Coordinator].into()),
            own(id, None),
            own(other, Some(id)),
            Step::RecoveryCodes(id, vec!["c".into()]),
            session(id, "s"),
            link(id, "l", Purpose::Invitation),
            mail(Some(id), "ayla@example.org", NOON),
            mail(None, "AYLA@example.org", NOON),
            mail(None, "bo@example.org", NOON),
        ];
        done(&db, &steps).await;
        let mut deed = entry();
        deed.actor = id.actor();
        db.change_accounts(&[], &deed).await.expect("a deed");
        done(&db, &[Step::Delete(id)]).await;
        assert_eq!(db.account(id).await.expect("an answer"), None);
        for (query, left) in [
            ("SELECT count(*) FROM account", 1),
            ("SELECT count(*) FROM account_role", 0),
            ("SELECT count(*) FROM membership", 1),
            ("SELECT count(*) FROM membership WHERE deputy_id IS NOT NULL", 0),
            ("SELECT count(*) FROM recovery_code", 0),
            ("SELECT count(*) FROM session", 0),
            ("SELECT count(*) FROM mail_link", 0),
            ("SELECT count(*) FROM mail", 1),
            ("SELECT count(*) FROM audit_detail WHERE actor LIKE 'account:%' OR actor_salt IS NULL AND actor IS NOT NULL", 0),
        ] {
            assert_eq!(number(&db, query).await, left, "{query}");
        }
        let entries = db.audit_entries(0, 100).await.expect("entries");
        let erased: Vec<_> = entries.iter().filter(|entry| entry.actor.is_none()).collect();
        assert!(erased.len() == 1 && erased[0].content.is_some(), "{erased:?}");
        assert!(db.verify(None).await.expect("an answer").is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_note_leaves_no_entry_in_the_chain() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        let head = db.head().await.expect("a head");
        db.note(&[session(id, "s"), mail(Some(id), "ayla@example.org", NOON)]).await.expect("noted");
        assert_eq!(db.head().await.expect("a head"), head);
        assert_eq!(db.mails(9).await.expect("mails").len(), 1);
        assert!(db.mails(9).await.expect("mails").iter().all(|mail| mail.state == State::Waiting));
        done(&db, &[]).await;
        assert!(db.head().await.expect("a head") > head);
    })
    .await;
}

#[tokio::test]
async fn nobody_has_the_number_0() {
    on_both(async |db| {
        account(&db, "ayla@example.org").await;
        let nobody: AccountId = "0".parse().expect("a number");
        assert!(db.account(nobody).await.expect("an answer").is_none());
        assert!(db.credentials(nobody).await.expect("an answer").is_none());
    })
    .await;
}

#[tokio::test]
async fn a_first_password_is_set_once_and_what_let_somebody_in_must_still_hold() {
    on_both(async |db| {
        let id = account(&db, "ayla@example.org").await;
        done(&db, &[Step::FirstPassword(id, "one".into())]).await;
        refused(&db, &[Step::FirstPassword(id, "two".into())], gone).await;
        done(&db, &[Step::StillProven(id, "one".into(), false)]).await;
        refused(&db, &[Step::StillProven(id, "two".into(), false), session(id, "s")], gone).await;
        refused(&db, &[Step::StillProven(id, "one".into(), true), session(id, "s")], gone).await;
        done(&db, &[Step::TotpSecret(id, "sealed".into()), Step::TotpConfirm(id)]).await;
        refused(&db, &[Step::StillProven(id, "one".into(), false), session(id, "s")], gone).await;
        refused(&db, &[Step::TotpSecret(id, "another".into())], gone).await;
        done(&db, &[Step::StillProven(id, "one".into(), true)]).await;
        done(&db, &[Step::Disable(id, NOON.into())]).await;
        refused(&db, &[Step::StillProven(id, "one".into(), true), session(id, "s")], gone).await;
    })
    .await;
}

#[tokio::test]
async fn no_mail_makes_a_link_after_all_links_were_taken_away() {
    on_both(async |db| {
        let (id, other) = (account(&db, "ayla@example.org").await, account(&db, "bo@example.org").await);
        let shown = "2026-01-01T08:00:00Z";
        done(
            &db,
            &[link(id, "l", Purpose::Reset), mail(Some(id), "ayla@example.org", shown), mail(Some(other), "bo@example.org", shown)],
        )
        .await;
        let taken = db.take_mail(NOON, "2026-01-02T00:00:00Z").await.expect("an answer").expect("a mail");
        assert_eq!(taken.account, Some(id));
        db.settle_mail(taken.id, State::Shown, NOON, None, Some("a link")).await.expect("settled");
        done(&db, &[mail(Some(id), "ayla@example.org", NOON)]).await;
        done(&db, &[Step::EndLinks(id)]).await;
        assert_eq!(number(&db, "SELECT count(*) FROM mail_link").await, 0);
        assert_eq!(number(&db, "SELECT count(*) FROM mail WHERE body IS NOT NULL").await, 0, "what was shown is no longer there");
        let waiting = db.mails(10).await.expect("mails").into_iter().filter(|mail| mail.state == State::Waiting);
        assert_eq!(waiting.map(|mail| mail.account).collect::<Vec<_>>(), [Some(other)], "those of others still wait");
    })
    .await;
}
