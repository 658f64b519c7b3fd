//! What the browser and the checkers of pages find, and what is left of them.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use leitwerk_testkit::browser::{Browser, BrowserOptions};
use leitwerk_testkit::html;

/// A valid page under the strictest policy there is.
const PAGE: &str = r##"<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>Ziele</title>
</head>
<body>
<main>
<h1>Ziele</h1>
<p id="words">Ohne Skript</p>
<p><a href="#a">Eins</a> <a href="#b">Eins</a> <button id="two" type="button">Zwei</button></p>
<svg viewBox="0 0 10 10" role="group" aria-label="Karte"><a href="#map"><title>West</title><path d="M0 0h9v9z"/></a></svg>
BODY
</main>
</body>
</html>
"##;

fn page(body: &str) -> String {
    PAGE.replace("BODY", body)
}

/// A file that is opened as a page.
struct Opened(tempfile::TempDir);

impl Opened {
    fn new(html: &str) -> Opened {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("page.html"), html).expect("a page");
        Opened(folder)
    }

    fn url(&self) -> String {
        format!("file://{}", self.0.path().join("page.html").display())
    }
}

#[tokio::test]
async fn axe_finds_a_violation_and_only_that_under_a_strict_policy() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    browser.goto(&Opened::new(&page("")).url()).await;
    assert_eq!(browser.axe().await, Vec::<String>::new());
    browser.goto(&Opened::new(&page("<img src=\"x.png\">")).url()).await;
    let violations = browser.axe().await;
    assert_eq!(violations.len(), 1, "{violations:?}");
    assert!(violations[0].starts_with("image-alt: "), "{violations:?}");
    browser.close().await;
}

#[tokio::test]
async fn a_page_that_is_shown_is_checked_like_one_that_is_opened() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    browser.goto(&Opened::new(&page("")).url()).await;
    for (body, found) in [("<img src=\"x.png\">", 1), ("", 0), ("<p lang=\"xx-yy-zz\">Wort</p>", 1)] {
        browser.show(&page(body)).await;
        assert_eq!(browser.axe().await.len(), found, "{body}");
        assert_eq!(browser.text("h1").await, "Ziele");
    }
    browser.show(&page("<pre>Ein-Wort-das-viel-viel-viel-viel-viel-viel-viel-zu-lang-ist</pre>")).await;
    assert!(browser.sticks_out_at(320).await.is_some());
    browser.close().await;
}

#[tokio::test]
async fn the_tab_key_reaches_each_element_once_and_links_are_followed() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    let opened = Opened::new(&page(""));
    browser.goto(&opened.url()).await;
    assert_eq!(browser.focused().await, "");
    assert_eq!(browser.tab_order().await, ["a \"Eins\"", "a \"Eins\"", "button#two \"Zwei\"", "a \"West\""]);
    browser.click("a[href='#b']").await;
    assert_eq!(browser.url().await, format!("{}#b", opened.url()));
    browser.close().await;
}

#[tokio::test]
async fn a_phone_shows_what_is_too_wide() {
    let Some(browser) = Browser::open(BrowserOptions { width: 360, height: 640, language: "ar".into(), script: true }).await else {
        return;
    };
    browser.goto(&Opened::new(&page("")).url()).await;
    let seen =
        browser.client().execute("return [innerWidth, innerHeight, navigator.language]", Vec::new()).await.expect("an answer");
    assert_eq!(seen.to_string(), "[360,640,\"ar\"]");
    assert!(!browser.scrolls_sideways().await);
    browser
        .goto(
            &Opened::new(
                &page("<p>Segregations‑und‑Dissimilaritätsindex‑der‑Stadtteile‑im‑Vergleich</p>").replace('\u{2011}', "_"),
            )
            .url(),
        )
        .await;
    assert!(browser.scrolls_sideways().await);
    assert_eq!(browser.sticks_out_at(1280).await, None);
    let out = browser.sticks_out_at(320).await;
    assert!(out.is_some());
    assert_eq!(browser.client().execute("return innerWidth", Vec::new()).await.expect("an answer"), 360, "its own width again");
    let folder = tempfile::tempdir().expect("a folder");
    browser.screenshot(&folder.path().join("page.png")).await;
    assert!(std::fs::read(folder.path().join("page.png")).expect("a picture").starts_with(b"\x89PNG"));
    browser.close().await;
}

#[tokio::test]
async fn without_script_a_page_can_still_be_read() {
    let with_script = "<!DOCTYPE html><html lang=\"de\"><title>Skript</title><p id=\"words\">Ohne Skript</p>
        <p><a href=\"#b\">Weiter</a></p><script>document.getElementById('words').textContent = 'Mit Skript'</script>";
    let opened = Opened::new(with_script);
    for (script, words) in [(true, "Mit Skript"), (false, "Ohne Skript")] {
        let Some(browser) = Browser::open(BrowserOptions { script, ..BrowserOptions::default() }).await else { return };
        browser.goto(&opened.url()).await;
        assert_eq!(browser.text("#words").await, words);
        assert!(browser.html().await.contains(words));
        browser.click("a").await;
        assert!(browser.url().await.ends_with("#b"));
        browser.close().await;
    }
}

#[test]
fn invalid_html_is_reported_with_its_page_and_valid_html_is_not() {
    let pages = [("ziele".to_owned(), page("")), ("stadtteile".to_owned(), page("<p><div>Kein Absatz</div></p>"))];
    let Some(messages) = html::validate(&pages) else { return };
    assert!(!messages.is_empty());
    assert!(messages.iter().all(|message| message.starts_with("stadtteile line ")), "{messages:#?}");
    assert!(messages[0].contains("error: "), "{messages:#?}");
}

#[tokio::test]
#[ignore = "is run, and killed, by the next test"]
async fn holds_a_window_until_its_input_ends() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    let profile = browser.client().capabilities().expect("capabilities")["chrome"]["userDataDir"].clone();
    println!("\nprofile {}", profile.as_str().expect("a folder"));
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

#[tokio::test]
async fn a_killed_test_leaves_no_browser_and_no_folder() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    browser.close().await;
    let mut test = Command::new(std::env::current_exe().expect("this program"));
    test.args(["--ignored", "--exact", "--nocapture", "holds_a_window_until_its_input_ends"]);
    let mut test = test.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a second process");
    let lines = BufReader::new(test.stdout.take().expect("its output")).lines();
    let profile = lines.map_while(Result::ok).find_map(|line| line.strip_prefix("profile ").map(str::to_owned)).expect("a folder");
    let folder = Path::new(&profile).parent().expect("the driver's folder");
    let running = || {
        let processes = Command::new("ps").args(["-A", "-o", "args="]).output().expect("ps");
        String::from_utf8_lossy(&processes.stdout).matches(&*folder.to_string_lossy()).count()
    };
    assert!(running() > 1);

    // Rust's kill is the signal no process can answer.
    test.kill().expect("killed");
    test.wait().expect("ended");
    let start = Instant::now();
    while running() > 0 || folder.exists() {
        assert!(start.elapsed() < Duration::from_secs(10), "still there: {}", folder.display());
        std::thread::sleep(Duration::from_millis(20));
    }
}
