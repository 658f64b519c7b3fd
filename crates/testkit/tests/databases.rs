//! The databases the kit gives to tests, and what is left of them.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use leitwerk_testkit::{database, postgres};

fn psql(url: &str, sql: &str) -> String {
    let output = Command::new("psql").args(["-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", url, "-c", sql]).output().expect("psql");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[tokio::test]
async fn a_postgres_database_answers_and_knows_all_letters() {
    let Some(database) = postgres::database().await else { return };
    assert_eq!(psql(database.url(), "SHOW server_encoding"), "UTF8");
    psql(database.url(), "CREATE EXTENSION pg_trgm");
    assert_eq!(psql(database.url(), "SELECT lower('ÜBER')"), "über");
    assert_eq!(psql(database.url(), "SELECT 'Müllabfuhr مرحبا' LIKE '%رحب%' AND show_trgm('مرحبا')::text <> '{}'"), "t");
}

#[tokio::test]
async fn each_database_is_empty_and_goes_when_dropped() {
    let Some(one) = postgres::database().await else { return };
    let Some(other) = postgres::database().await else { return };
    psql(one.url(), "CREATE TABLE only_here (id integer)");
    assert_eq!(psql(other.url(), "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"), "0");
    let name = one.url().rsplit('/').next().expect("a name").to_owned();
    drop(one);
    assert_eq!(psql(other.url(), &format!("SELECT count(*) FROM pg_database WHERE datname = '{name}'")), "0");
}

#[tokio::test]
async fn both_runs_on_each_engine() {
    let urls = Mutex::new(Vec::new());
    database::both(async |url: String| urls.lock().expect("a list").push(url)).await;
    let urls = urls.into_inner().expect("a list");
    assert!(urls[0].starts_with("sqlite:/"));
    assert!(urls[1..].iter().all(|url| url.starts_with("postgres://")));
}

#[tokio::test]
#[ignore = "is run, and killed, by the next test"]
async fn holds_a_database_until_its_input_ends() {
    let Some(database) = postgres::database().await else { return };
    println!("\nfolder {}", psql(database.url(), "SHOW unix_socket_directories"));
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

#[tokio::test]
async fn a_killed_test_leaves_no_server_and_no_folder() {
    if postgres::database().await.is_none() {
        return;
    }
    let mut test = Command::new(std::env::current_exe().expect("this program"));
    test.args(["--ignored", "--exact", "--nocapture", "holds_a_database_until_its_input_ends"]);
    let mut test = test.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a second process");
    let lines = BufReader::new(test.stdout.take().expect("its output")).lines();
    let folder = lines.map_while(Result::ok).find_map(|line| line.strip_prefix("folder ").map(str::to_owned)).expect("a folder");
    let pid = std::fs::read_to_string(Path::new(&folder).join("data/postmaster.pid")).expect("a running server");
    let pid = pid.lines().next().expect("a number").to_owned();
    let running = || Command::new("ps").args(["-p", &pid]).stdout(Stdio::null()).status().is_ok_and(|status| status.success());
    assert!(running());

    // Rust's kill is the signal no process can answer.
    test.kill().expect("killed");
    test.wait().expect("ended");
    let start = Instant::now();
    while running() || Path::new(&folder).exists() {
        assert!(start.elapsed() < Duration::from_secs(10), "still there: {pid} in {folder}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
