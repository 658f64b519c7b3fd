//! What the site costs: requests a second, waiting time, processor time a request, memory, import, start.
//!
//! `cargo bench -p leitwerk --bench site` prints the tables of docs/performance.md. The server runs as a process of its
//! own, on SQLite and, where there is one, on PostgreSQL; the client shares the machine with it, so processor time a
//! request is the figure to compare, not requests a second.

#[path = "../tests/support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Empty};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use leitwerk_testkit::{postgres, sqlite};

type Http = Client<HttpConnector, Empty<&'static [u8]>>;

/// Items whose bundle has 300 goals.
const ITEMS: usize = 752;
const LARGE: usize = 5_000;
const REQUESTS: usize = 4_000;
const CONNECTIONS: usize = 4;
const PAGES: [(&str, &str); 4] = [
    ("goal list (50 of 300)", "/de/editions/2025/goals"),
    ("item page", "/de/editions/2025/goals/Z3.12"),
    ("search", "/de/search?q=%C3%BCbergang"),
    ("API list (50 measures)", "/api/v1/measures?after=M00000000&limit=50"),
];

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let binary = Path::new(env!("CARGO_BIN_EXE_leitwerk"));
        println!("binary: {:.1} MB\n", std::fs::metadata(binary).expect("the binary").len() as f64 / 1e6);
        let file = sqlite::database();
        engine("SQLite", file.url()).await;
        if let Some(server) = postgres::database().await {
            engine("PostgreSQL", server.url()).await;
        }
        let file = sqlite::database();
        import("SQLite", file.url(), LARGE);
        if let Some(server) = postgres::database().await {
            import("PostgreSQL", server.url(), LARGE);
        }
    });
}

/// Imports a generated bundle and says how long it took.
fn import(engine: &str, url: &str, items: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    support::large_bundle(folder.path(), items, "Übergang");
    let start = Instant::now();
    let done =
        Command::new(env!("CARGO_BIN_EXE_leitwerk")).args(["import", "bundle"]).arg(folder.path()).args(["--db", url]).output();
    let done = done.expect("the import runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    println!("import of {items} items into {engine}: {:.2} s", start.elapsed().as_secs_f64());
}

async fn engine(name: &str, url: &str) {
    import(name, url, ITEMS);
    let start = Instant::now();
    let server = Server::start(url);
    let http: Http = Client::builder(TokioExecutor::new()).pool_max_idle_per_host(CONNECTIONS).build_http();
    get(&http, &server, "/healthz", false).await;
    println!("{name}: start to first answer {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    get(&http, &server, "/de/", false).await;
    println!("{name}: memory idle {:.1} MB", server.memory());
    println!(
        "\n| {name} | sent | encoding | bytes | requests/s | p50 ms | p99 ms | CPU ms/request |\n|---|---|---|--:|--:|--:|--:|--:|"
    );
    for (page, path) in PAGES {
        for (again, gzip) in [(false, false), (false, true), (true, false), (true, true)] {
            load(&http, &server, path, again, gzip, 400).await;
            let (cpu, begun) = (server.cpu(), Instant::now());
            let (mut times, bytes) = load(&http, &server, path, again, gzip, if again { 4 * REQUESTS } else { REQUESTS / 2 }).await;
            let (cpu, took) = (server.cpu() - cpu, begun.elapsed());
            times.sort();
            let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
            println!(
                "| {page} | {} | {} | {bytes} | {:.0} | {:.2} | {:.2} | {:.3} |",
                if again { "again" } else { "first time" },
                if gzip { "gzip" } else { "none" },
                times.len() as f64 / took.as_secs_f64(),
                at(0.5),
                at(0.99),
                cpu.as_secs_f64() * 1e3 / times.len() as f64
            );
        }
    }
    let tag = etag(&http, &server, PAGES[0].1).await;
    let cpu = server.cpu();
    for _ in 0..2_000 {
        let request = request(&server, PAGES[0].1).header("if-none-match", &tag).body(Empty::new()).expect("a request");
        assert_eq!(http.request(request).await.expect("an answer").status(), 304);
    }
    println!("| goal list | known to the browser (304) | none | 0 | | | | {:.3} |", (server.cpu() - cpu).as_secs_f64() * 1e3 / 2e3);
    println!("\n{name}: memory after more than 10,000 requests {:.1} MB\n", server.memory());
}

/// Asks for a page over several connections. Unless `again`, each address is a new one, which the server has not sent
/// before.
async fn load(http: &Http, server: &Server, path: &str, again: bool, gzip: bool, requests: usize) -> (Vec<Duration>, usize) {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let mut tasks = Vec::new();
    for _ in 0..CONNECTIONS {
        let (http, path, base) = (http.clone(), path.to_owned(), server.base.clone());
        tasks.push(tokio::spawn(async move {
            let mut times = Vec::new();
            let mut bytes = 0;
            for _ in 0..requests / CONNECTIONS {
                let number = NUMBER.fetch_add(1, Ordering::Relaxed);
                let address = if again { path.clone() } else { unsent(&path, number) };
                let start = Instant::now();
                bytes = fetch(&http, &base, &address, gzip).await;
                times.push(start.elapsed());
            }
            (times, bytes)
        }));
    }
    let (mut times, mut bytes) = (Vec::new(), 0);
    for task in tasks {
        let (of_task, size) = task.await.expect("the task ends");
        times.extend(of_task);
        bytes = size;
    }
    (times, bytes)
}

/// The same page under an address that was not sent before.
fn unsent(path: &str, number: usize) -> String {
    let mark = if path.contains('?') { '&' } else { '?' };
    if !path.starts_with("/api/") {
        return format!("{path}{mark}n={number}");
    }
    // What programs read knows no further parameters: the number says which letters of the known ones are spelled as %XX.
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut bits = number;
    let spelled = query.bytes().map(|byte| {
        let plain = !byte.is_ascii_alphanumeric() || bits & 1 == 0;
        bits >>= usize::from(byte.is_ascii_alphanumeric());
        if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    });
    format!("{path}?{}", spelled.collect::<String>())
}

async fn get(http: &Http, server: &Server, path: &str, gzip: bool) {
    fetch(http, &server.base, path, gzip).await;
}

async fn fetch(http: &Http, base: &str, path: &str, gzip: bool) -> usize {
    let request = plain_request(base, path).header("accept-encoding", if gzip { "gzip" } else { "identity" });
    let answer = http.request(request.body(Empty::new()).expect("a request")).await.expect("an answer");
    assert_eq!(answer.status(), 200, "{path}");
    answer.into_body().collect().await.expect("a body").to_bytes().len()
}

async fn etag(http: &Http, server: &Server, path: &str) -> String {
    let answer = http.request(request(server, path).body(Empty::new()).expect("a request")).await.expect("an answer");
    answer.headers()["etag"].to_str().expect("text").to_owned()
}

fn request(server: &Server, path: &str) -> axum::http::request::Builder {
    plain_request(&server.base, path)
}

fn plain_request(base: &str, path: &str) -> axum::http::request::Builder {
    axum::http::Request::builder().uri(format!("{base}{path}"))
}

/// The site as a process of its own.
struct Server {
    child: Child,
    base: String,
}

impl Server {
    fn start(url: &str) -> Server {
        let mut child = Command::new(env!("CARGO_BIN_EXE_leitwerk"))
            .args(["serve", "--listen", "127.0.0.1:0", "--db", url])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let address = lines.map_while(Result::ok).find_map(|line| line.trim().strip_prefix("http://").map(str::to_owned));
        let base = format!("http://{}", address.expect("its address").trim_end_matches('/'));
        Server { child, base }
    }

    /// Processor time used so far, in user and system mode (Linux: 100 ticks a second).
    fn cpu(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).expect("its figures");
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |at: usize| fields[at].parse::<u64>().expect("a number");
        Duration::from_millis((ticks(11) + ticks(12)) * 10)
    }

    /// Resident memory in MB.
    fn memory(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("its figures");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("resident memory");
        line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<f64>().ok()).expect("a number") / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
