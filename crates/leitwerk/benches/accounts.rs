//! What accounts cost: a sign-in, a page for whoever is signed in against the public one, memory under 1,000 sessions, and
//! whether pages stay fast while 200 sign in at once.
//!
//! `cargo bench -p leitwerk --bench accounts` prints the figures of docs/performance.md. The server runs as a process of its own
//! and shares the machine with those who ask.

#[path = "../tests/client/mod.rs"]
mod client;
#[path = "../tests/client/crowd.rs"]
mod crowd;
#[path = "../tests/client/insider.rs"]
mod insider;
#[path = "../tests/server/mod.rs"]
mod server;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use client::Client;
use crowd::{PASSWORD, crowd};
use insider::session;
use leitwerk_store::Db;
use leitwerk_testkit::{postgres, sqlite};
use server::{Server, leitwerk};

/// Items whose bundle has 300 goals.
const ITEMS: usize = 752;
const ACCOUNTS: usize = 50;
const SESSIONS: usize = 1_000;
const AT_ONCE: usize = 200;
const REQUESTS: usize = 500;
const PAGE: &str = "/de/editions/2025/goals";

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let file = sqlite::database();
        engine("SQLite", file.url()).await;
        if let Some(server) = postgres::database().await {
            engine("PostgreSQL", server.url()).await;
        }
    });
}

async fn engine(name: &str, url: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    support::large_bundle(folder.path(), ITEMS, "Übergang");
    let import = leitwerk(&["import", "bundle", folder.path().to_str().expect("a plain path"), "--db", url]).output();
    assert!(import.expect("the import runs").status.success());
    let addresses = crowd(url, ACCOUNTS).await;
    let mut serve = leitwerk(&["serve", "--db", url, "--proxy", "127.0.0.1"]);
    let key = folder.path().join("leitwerk.key");
    let server = Server::run(serve.env("LEITWERK_KEY_FILE", &key).env("LEITWERK_LOG", "error"));

    let token = Client::of(&server.address).get("/de/sign-in").token().to_owned();
    let mut times = Vec::new();
    for n in 0..100 {
        let mut somebody = Client::of(&server.address).with("X-Forwarded-For", &format!("192.0.2.{n}"));
        let (answer, took) = sign_in(&mut somebody, &token, &addresses[n % ACCOUNTS]);
        assert_eq!(answer, 303);
        times.push(took);
    }
    told(name, "sign-in, one after another", &mut times);

    let mut visitor = Client::of(&server.address);
    let mut insider = Client::of(&server.address).with("X-Forwarded-For", "192.0.2.200");
    assert_eq!(sign_in(&mut insider, &token, &addresses[0]).0, 303);
    let mut number = 0;
    for (what, somebody) in [("goal list, visitor, first time", &mut visitor), ("goal list, signed in", &mut insider)] {
        let mut times = Vec::new();
        let cpu = cpu(&server);
        for _ in 0..REQUESTS {
            number += 1;
            times.push(read(somebody, &format!("{PAGE}?n={number}")));
        }
        told(name, what, &mut times);
        println!("{name}: {what}: CPU {:.2} ms a request", (self::cpu(&server) - cpu).as_secs_f64() * 1e3 / REQUESTS as f64);
    }
    told(name, "goal list, visitor, again", &mut (0..REQUESTS).map(|_| read(&mut visitor, PAGE)).collect::<Vec<_>>());

    let before = memory(&server);
    let db = Db::open(url).await.expect("the database");
    let account = db.account_at(&addresses[1]).await.expect("an answer").expect("an account").id;
    let mut times = Vec::new();
    for _ in 0..SESSIONS {
        let cookie = session(&db, account, Vec::new()).await;
        let mut somebody = Client { cookie: Some(cookie), ..Client::of(&server.address) };
        times.push(read(&mut somebody, PAGE));
    }
    db.close().await;
    told(name, "goal list, each of 1,000 sessions once", &mut times);
    println!("{name}: memory before {before:.1} MB, with {SESSIONS} sessions {:.1} MB", memory(&server));

    let mut quiet: Vec<Duration> = (0..REQUESTS).map(|n| read(&mut visitor, &format!("{PAGE}?q={n}"))).collect();
    told(name, "goal list, visitor, nobody signs in", &mut quiet);
    let done = AtomicBool::new(false);
    let start = Instant::now();
    let (answers, mut pages) = std::thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let mut times = Vec::new();
            while !done.load(Ordering::Relaxed) {
                times.push(read(&mut visitor, &format!("{PAGE}?m={}", times.len())));
            }
            times
        });
        let each = (0..AT_ONCE).map(|n| {
            let (server, token, address) = (&server, &token, &addresses[n % ACCOUNTS]);
            scope.spawn(move || {
                let mut somebody = Client::of(&server.address).with("X-Forwarded-For", &format!("198.51.100.{n}"));
                sign_in(&mut somebody, token, address)
            })
        });
        let each: Vec<_> = each.collect();
        let answers: Vec<(u16, Duration)> = each.into_iter().map(|one| one.join().expect("an answer")).collect();
        done.store(true, Ordering::Relaxed);
        (answers, reading.join().expect("pages"))
    });
    let (of, took) = (|status: u16| answers.iter().filter(|(answer, _)| *answer == status).count(), start.elapsed());
    println!(
        "{name}: of {AT_ONCE} sign-ins at once {} got in and {} were told to come again, in {:.1} s",
        of(303),
        of(422),
        took.as_secs_f64()
    );
    assert_eq!(of(303) + of(422), AT_ONCE);
    told(name, "those sign-ins", &mut answers.iter().map(|(_, took)| *took).collect::<Vec<_>>());
    told(name, "goal list, visitor, meanwhile", &mut pages);
    println!("{name}: memory afterwards {:.1} MB\n", memory(&server));
}

fn sign_in(somebody: &mut Client, token: &str, address: &str) -> (u16, Duration) {
    let start = Instant::now();
    let answer = somebody.post("/de/sign-in", token, &[("address", address), ("password", PASSWORD)]);
    (answer.status, start.elapsed())
}

fn read(somebody: &mut Client, path: &str) -> Duration {
    let start = Instant::now();
    assert_eq!(somebody.get(path).status, 200);
    start.elapsed()
}

fn told(engine: &str, what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("{engine}: {what}: {} times, p50 {:.2} ms, p99 {:.2} ms", times.len(), at(0.5), at(0.99));
}

/// Processor time used so far (Linux).
fn cpu(server: &Server) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", server.process())).expect("its figures");
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields[at].parse::<u64>().expect("a number");
    Duration::from_millis((ticks(11) + ticks(12)) * 10)
}

/// Resident memory in MB.
fn memory(server: &Server) -> f64 {
    let ps = Command::new("ps").args(["-o", "rss=", "-p", &server.process().to_string()]).output().expect("ps runs");
    String::from_utf8_lossy(&ps.stdout).trim().parse::<f64>().expect("a number") / 1024.0
}
