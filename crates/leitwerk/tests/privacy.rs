//! `privacy` and `retention` as whoever runs them meets them.

mod server;

use std::process::Output;

use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::AccountId;
use leitwerk_testkit::sqlite;
use server::leitwerk;

fn run(arguments: &[&str]) -> Output {
    leitwerk(arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn templates_come_in_german_unless_asked_for_in_english() {
    assert!(out(&run(&["privacy", "record"])).starts_with("# Verzeichnis von Verarbeitungstätigkeiten"));
    assert!(out(&run(&["privacy", "measures", "--lang", "de"])).contains("**[AUSFÜLLEN: "));
    assert!(out(&run(&["privacy", "record", "--lang", "en"])).starts_with("# Record of processing activities"));
    assert!(out(&run(&["privacy", "measures", "--lang", "en"])).contains("**[FILL IN: "));
    let unknown = run(&["privacy", "record", "--lang", "fr"]);
    assert!(unknown.status.code() == Some(2) && String::from_utf8_lossy(&unknown.stderr).contains("[possible values: de, en]"));
}

#[tokio::test]
async fn what_is_too_old_is_told_first_and_deleted_then() {
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    let id = AccountId::draw().expect("a number");
    let at = "2020-01-01T08:00:00Z".into();
    let made = Step::Create { id, address: "a@example.org".into(), name: "Ayla".into(), locale: "de".into(), example: false, at };
    db.note(&[made]).await.expect("an account");
    let told = out(&run(&["retention", "--dry-run", "--db", database.url()]));
    assert!(told.contains("never accepted: 1 to delete. Rule: 60 days") && told.contains("Nothing was changed."), "{told}");
    assert!(db.account(id).await.expect("an answer").is_some());
    let told = out(&run(&["retention", "--db", database.url()]));
    assert!(told.contains("never accepted: 1 deleted.") && told.contains("Sessions that have ended: 0 deleted."), "{told}");
    assert_eq!(db.account(id).await.expect("an answer"), None);
    assert!(db.verify(None).await.expect("an answer").is_ok());
    db.close().await;
}
