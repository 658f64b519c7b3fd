//! Many who sign in at once: each gets an answer, and pages go on being read meanwhile.

mod client;
#[path = "client/crowd.rs"]
mod crowd;
mod server;

use std::sync::atomic::{AtomicBool, Ordering};

use client::Client;
use crowd::{PASSWORD, crowd};
use leitwerk_testkit::sqlite;
use server::Server;

const AT_ONCE: usize = 200;

/// What 200 get who sign in at once, each from the address that `from` says; pages are read meanwhile.
fn at_once(server: &Server, addresses: &[String], from: impl Fn(usize) -> String + Sync) -> (Vec<client::Answer>, usize) {
    let token = Client::of(&server.address).get("/de/sign-in").token().to_owned();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let mut read = 0;
            while !done.load(Ordering::Relaxed) {
                for path in ["/de/", "/en/accessibility", "/healthz"] {
                    let (status, page) = server.get(path);
                    assert_eq!(status, 200, "{path}: {page}");
                    read += 1;
                }
            }
            read
        });
        let each = (0..AT_ONCE).map(|n| {
            let (token, from) = (&token, &from);
            scope.spawn(move || {
                let mut somebody = Client::of(&server.address).with("X-Forwarded-For", &from(n));
                let fields = [("address", addresses[n % addresses.len()].as_str()), ("password", PASSWORD)];
                somebody.post("/de/sign-in", token, &fields)
            })
        });
        let each: Vec<_> = each.collect();
        let answers = each.into_iter().map(|one| one.join().expect("an answer")).collect();
        done.store(true, Ordering::Relaxed);
        (answers, reading.join().expect("pages"))
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_two_hundred_gets_in_or_is_told_in_a_sentence_why_not() {
    let database = sqlite::database();
    let addresses = crowd(database.url(), 20).await;
    let server = Server::start(&["serve", "--db", database.url(), "--proxy", "127.0.0.1"]);
    let (answers, read) = at_once(&server, &addresses, |n| format!("203.0.{}.{}", n / 100, n % 100));
    let mut counts = [0, 0, 0];
    for answer in &answers {
        let kind = match answer.status {
            303 => 0,
            422 if answer.body.contains("Gerade melden sich sehr viele Menschen an") => 1,
            422 if answer.body.contains("zu viele Versuche") => 2,
            _ => panic!("{}: {}\n{}", answer.status, answer.body, server.log()),
        };
        counts[kind] += 1;
    }
    eprintln!(
        "{} signed in, {} were told to come again, {} had tried too often; {read} pages read",
        counts[0], counts[1], counts[2]
    );
    assert!(counts[0] > 0 && read > 0, "{counts:?}, {read}");
    let log = server.log();
    assert!(!log.contains("ERROR") && !log.contains("panicked"), "{log}");

    // From one network there is an end to it, and that, too, is an answer.
    let (answers, _) = at_once(&server, &addresses, |_| "198.51.100.1".to_owned());
    let (again, _) = at_once(&server, &addresses[..1], |_| "198.51.100.1".to_owned());
    let mut limited = 0;
    for answer in answers.iter().chain(&again) {
        assert!(matches!(answer.status, 303 | 422), "{}: {}", answer.status, answer.body);
        limited += usize::from(answer.body.contains("zu viele Versuche"));
    }
    assert!(limited >= 100, "of 400 only {limited} were told that these are too many");
    assert!(!server.log().contains("ERROR"), "{}", server.log());
}
