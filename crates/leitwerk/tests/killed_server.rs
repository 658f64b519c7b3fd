//! A server that is killed while it writes loses nothing that it acknowledged, and keeps nothing half.

mod client;
mod server;

use std::hash::{BuildHasher as _, RandomState};
use std::time::{Duration, Instant};

use client::{Client, between};
use leitwerk_store::{Db, Head};
use leitwerk_testkit::{TestDatabase, postgres, sqlite};
use server::{Server, leitwerk};
use sqlx::Connection as _;

/// Writes in a round; the server is killed while they are under way.
const WRITES: usize = 80;
/// How often it is killed.
const ROUNDS: usize = 50;
/// Whose name is written.
const ADDRESS: &str = "schreibt@leitbild.example.org";
const PASSWORD: &str = "vier zufällige wörter genügen";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_killed_server_acknowledged_is_lost_on_sqlite() {
    kill_servers(Some(sqlite::database())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_killed_server_acknowledged_is_lost_on_postgres() {
    kill_servers(postgres::database().await).await;
}

/// What is stored: how many entries the chain has, and what the account is called.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stored {
    entries: i64,
    name: String,
}

async fn kill_servers(database: Option<TestDatabase>) {
    let Some(database) = database else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let key = folder.path().join("leitwerk.key");
    let serve = || {
        let mut command = leitwerk(&["serve", "--db", database.url()]);
        Server::run(command.env("LEITWERK_KEY_FILE", &key).env("LEITWERK_LOG", "error"))
    };
    let mut add = leitwerk(&["user", "add", ADDRESS, "--name", "Vorher", "--db", database.url()]);
    let added = add.env("LEITWERK_KEY_FILE", &key).output().expect("the program runs");
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let said = String::from_utf8_lossy(&added.stdout).into_owned();
    let link = between(&said, "http://127.0.0.1:8080", "\n").expect("a link");

    let mut server = serve();
    let mut somebody = Client::of(&server.address);
    let accepted = somebody.submit(link, link, &[("password", PASSWORD)]);
    assert_eq!(accepted.location(), "/de/sign-in?done=invitation", "{}", accepted.body);
    assert_eq!(somebody.sign_in(ADDRESS, PASSWORD).location(), "/de/account");

    // Once without a kill: how long that takes.
    let mut number = 0;
    let start = Instant::now();
    let mut last = write(&mut somebody, &mut number);
    let duration = start.elapsed();
    assert_eq!(last.acknowledged, WRITES, "every write is acknowledged: {last:?}");
    server.kill();
    let mut before = stored(database.url()).await;
    assert_eq!(before.name, last.name);

    let (mut acknowledged, mut unsure_kept, mut unsure_lost, mut whole) = (0, 0, 0, 0);
    for round in 1..=ROUNDS {
        server = serve();
        // The same session, at another port.
        somebody = Client { cookie: somebody.cookie.clone(), ..Client::of(&server.address) };
        let moment = duration.mul_f64(chance());
        last = std::thread::scope(|scope| {
            let writing = scope.spawn(|| write(&mut somebody, &mut number));
            std::thread::sleep(moment);
            server.kill();
            writing.join().expect("no write is refused")
        });
        let after = stored(database.url()).await;
        let told = format!("round {round}, killed after {moment:?}: {last:?}, before {before:?}, after {after:?}");
        let entries = i64::try_from(last.acknowledged).expect("a small number");
        let kept = last.under_way.as_ref().is_some_and(|name| *name == after.name);
        if kept {
            assert_eq!(after.entries, before.entries + entries + 1, "{told}");
            unsure_kept += 1;
        } else {
            assert_eq!(after.entries, before.entries + entries, "{told}");
            assert_eq!(after.name, if last.acknowledged == 0 { before.name.clone() } else { last.name.clone() }, "{told}");
            unsure_lost += usize::from(last.under_way.is_some());
        }
        whole += usize::from(last.acknowledged == WRITES);
        acknowledged += last.acknowledged;
        before = after;
    }
    // The database that was written to under so many kills is still one to work with.
    server = serve();
    somebody = Client { cookie: somebody.cookie.clone(), ..Client::of(&server.address) };
    let account = somebody.get("/de/account");
    assert!(account.status == 200 && account.body.contains(&before.name), "the session goes on: {}", account.body);
    eprintln!(
        "{ROUNDS} rounds; {WRITES} writes take {duration:?}; {acknowledged} were acknowledged and none lost; of those under way \
         {unsure_kept} were kept and {unsure_lost} not; {whole} rounds ended before the kill"
    );
    assert!(acknowledged > ROUNDS && whole < ROUNDS / 2, "the server is killed while it writes");
    assert!(unsure_kept + unsure_lost > ROUNDS / 2, "most kills come while a write is under way");
    drop(server);
}

/// What a client knows of its writes.
#[derive(Debug)]
struct Journal {
    acknowledged: usize,
    /// The last name that was acknowledged.
    name: String,
    /// The name that was sent without an answer.
    under_way: Option<String>,
}

/// Writes names one after another, until all are written or the server is gone.
fn write(somebody: &mut Client, number: &mut usize) -> Journal {
    let mut journal = Journal { acknowledged: 0, name: String::new(), under_way: None };
    // A page that cannot be read any more: the server was killed before the first write.
    let Ok(page) = somebody.try_get("/de/account") else { return journal };
    assert_eq!(page.status, 200, "the session goes on: {}", page.body);
    let token = page.token().to_owned();
    while journal.acknowledged < WRITES {
        *number += 1;
        let name = format!("Name {number}");
        match somebody.try_post("/de/account/name", &token, &[("name", &name), ("locale", "de")]) {
            Ok(answer) => {
                assert_eq!((answer.status, answer.location()), (303, "/de/account?done=name"), "{}", answer.body);
                journal.acknowledged += 1;
                journal.name = name;
            }
            Err(_) => {
                journal.under_way = Some(name);
                break;
            }
        }
    }
    journal
}

/// Opens what a killed server left behind.
async fn stored(url: &str) -> Stored {
    if url.starts_with("postgres") {
        wait_for_backends(url).await;
    }
    let start = Instant::now();
    let db = Db::open(url).await.expect("the database opens");
    let Head(entries) = db.head().await.expect("a head");
    let name = db.account_at(ADDRESS).await.expect("an answer").expect("the account").name;
    assert_eq!(db.verify(None).await.expect("an answer"), Ok(entries), "the chain is whole");
    db.close().await;
    assert!(start.elapsed() < Duration::from_secs(20));
    Stored { entries, name }
}

/// Waits until the database has noticed that its client is gone: until then it may still finish what that one asked for.
async fn wait_for_backends(url: &str) {
    let mut connection = sqlx::PgConnection::connect(url).await.expect("a connection");
    let others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() \
                  AND backend_type = 'client backend'";
    for _ in 0..1_000 {
        let (left,): (i64,) = sqlx::query_as(others).fetch_one(&mut connection).await.expect("a count");
        if left == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the killed server's connections stay");
}

/// A number from 0 to 1.
fn chance() -> f64 {
    let bits = u32::try_from(RandomState::new().hash_one(0) >> 32).expect("32 bits");
    f64::from(bits) / f64::from(u32::MAX)
}
