//! Starts chromedriver once a test process, and windows in it.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use super::BrowserOptions;
use crate::checkers;
use crate::require::{Need, missing};
use crate::watched::{Watched, find, free_port};

const PATIENCE: Duration = Duration::from_secs(30);

static DRIVER: OnceLock<Option<Driver>> = OnceLock::new();
static COUNT: AtomicU32 = AtomicU32::new(1);

struct Driver {
    browser: PathBuf,
    watched: Watched,
    port: u16,
}

/// Opens a session with a new, empty profile.
pub(super) async fn session(options: &BrowserOptions) -> Option<Client> {
    let Some(driver) = DRIVER.get_or_init(Driver::start) else {
        return missing(
            Need::Browser,
            "there is no chromium with its chromedriver",
            "install both (Debian, Ubuntu: apt-get install chromium chromium-driver)",
        );
    };
    // A window without its checkers would be of little use, and a test of a page is skipped as a whole.
    checkers::file("axe-core")?;
    let profile = driver.watched.folder().join(format!("profile-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
    let BrowserOptions { language, width, height, script } = options;
    let mut preferences = json!({ "intl.accept_languages": language });
    if !script {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    let arguments = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &format!("--user-data-dir={}", profile.display()),
        &format!("--lang={language}"),
        &format!("--accept-lang={language}"),
        &format!("--window-size={width},{height}"),
    ];
    let capabilities = json!({
        "goog:chromeOptions": {
            "binary": driver.browser,
            "args": arguments,
            "prefs": preferences,
            // A window can be no narrower than 500 pixels; the page in it can.
            "mobileEmulation": {
                "deviceMetrics": { "width": width, "height": height, "pixelRatio": 1, "touch": false, "mobile": false },
            },
        },
    });
    let capabilities = capabilities.as_object().cloned().unwrap_or_default();
    let address = format!("http://127.0.0.1:{}", driver.port);
    let session = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await;
    Some(session.unwrap_or_else(|error| panic!("no browser window: {error}\n{}", driver.watched.log())))
}

impl Driver {
    fn start() -> Option<Driver> {
        let chromedriver = find("chromedriver", &["/usr/lib/chromium-browser".into()])?;
        let browsers = ["chromium", "chromium-browser", "google-chrome"];
        let browser = browsers.iter().find_map(|name| find(name, &[]))?;
        for _ in 0..5 {
            let folder = tempfile::Builder::new().prefix("leitwerk-browser-").tempdir();
            let folder = folder.unwrap_or_else(|error| panic!("no temporary folder: {error}"));
            let port = free_port();
            let watched = Watched::start(folder, "TERM", Command::new(&chromedriver).arg(format!("--port={port}")));
            let watched = watched.unwrap_or_else(|error| panic!("chromedriver could not be started: {error}"));
            if ready(&watched) {
                return Some(Driver { browser, watched, port });
            }
        }
        panic!("found no port for chromedriver five times");
    }
}

/// Waits until chromedriver answers; false when its port was taken.
fn ready(watched: &Watched) -> bool {
    let start = Instant::now();
    loop {
        let log = watched.log();
        if log.contains("started successfully") {
            return true;
        }
        if log.contains("port not available") || log.contains("Address already in use") {
            return false;
        }
        assert!(start.elapsed() < PATIENCE, "chromedriver did not start: {log}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
