//! Whatever stands in texts and names: no script of it runs in a browser, and the policy would stop it if it were written out.

use std::time::{Duration, Instant};

use leitwerk_model::access::Role;
use leitwerk_model::facts::Facts;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Text;
use leitwerk_store::Db;
use leitwerk_testkit::browser::{Browser, BrowserOptions};
use leitwerk_testkit::sqlite;
use serde_json::Value;

use crate::city::{DEMO, ONE_OF_EACH};
use crate::insider::seat;
use crate::server::{Server, leitwerk};

/// Breaks out of text, of attributes in either quotes, of titles and of comments, and out of Markdown.
const LINE: &str =
    "</title></a>--><script>window.ran=1</script><img src=x onerror=window.ran=2>\" autofocus onfocus='window.ran=3' x=\"";
const MARKDOWN: &str = "</div><script>window.ran=1</script> [x](javascript:window.ran=4) <svg onload=window.ran=5> ![z](https://evil.example/z.png) \
    <iframe src=javascript:parent.ran=6></iframe> [q]( \"onmouseover=window.ran=7 \") <https://evil.example/\"onclick=window.ran=8>\n\n\
    <style>*{display:none}</style>\n";
const ADDRESS: &str = "https://evil.example/?a='onmouseover=window.ran=9&b=;c";
const NAME: &str = "</title><script>window.ran=1</script><img src=x onerror=window.ran=2>\" onfocus='window.ran=3' autofocus x=\"";

/// The demo with this in every text, line and address, as files.
fn poisoned(folder: &std::path::Path) {
    let mut city = Leitbild::new();
    for item in DEMO.items() {
        let mut item = item.clone();
        for (part, text) in &mut item.texts {
            let mut versions = text.versions().clone();
            for version in versions.values_mut() {
                version.body = format!("{} {}", if part.is_markdown() { MARKDOWN } else { LINE }, version.body);
            }
            *text = Text::new(versions).expect("a text");
        }
        match &mut item.facts {
            Facts::Edition(edition) => {
                edition.decision = Some(LINE.into());
                edition.decision_url = Some(ADDRESS.into());
            }
            Facts::Source(source) => source.url = Some(ADDRESS.into()),
            Facts::Plan(plan) => plan.url = Some(ADDRESS.into()),
            Facts::Organisation(organisation) => organisation.url = Some(ADDRESS.into()),
            Facts::District(district) => district.number = Some(LINE.into()),
            _ => {}
        }
        city.insert(item);
    }
    for (path, bytes) in leitwerk_bundle::write(&city) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
}

/// What of a page could run, and whether something did.
const DANGER: &str = "
    const bad = [...document.querySelectorAll('script, iframe, object, embed, style, img')].map(e => e.outerHTML.slice(0, 100));
    for (const e of document.querySelectorAll('*')) for (const a of e.attributes) {
        if (a.name.startsWith('on') || (['href', 'src', 'action'].includes(a.name) && /^\\s*(javascript|data):/i.test(a.value)))
            bad.push(`${e.localName} ${a.name}=${a.value.slice(0, 80)}`);
    }
    // Touched as a reader would.
    for (const e of document.querySelectorAll('a, button, input, summary')) {
        e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        e.focus();
    }
    return [document.title, window.ran ?? null, bad];";

/// What an attacker would write out if he could, and what has come of it.
const FORCE: &str = "
    const put = html => document.body.insertAdjacentHTML('beforeend', html);
    const script = document.createElement('script');
    script.textContent = 'window.ran = \"inline\"';
    document.body.append(script);
    const other = document.createElement('script');
    other.src = 'data:text/javascript,window.ran=\"data\"';
    document.body.append(other);
    const foreign = document.createElement('script');
    foreign.src = 'https://evil.example/x.js';
    document.body.append(foreign);
    put('<img src=x:y onerror=\"window.ran = 1\">');
    put('<a id=bad href=\"javascript:window.ran = 2\">x</a>');
    document.getElementById('bad').click();
    put('<iframe src=\"javascript:parent.ran = 3\"></iframe><iframe srcdoc=\"<script>parent.ran = 4</script>\"></iframe>');
    put('<form id=away action=\"https://evil.example/\" method=post></form>');
    document.getElementById('away').submit();
    put('<style>body { outline: 7px solid red }</style>');
    setTimeout('window.ran = 5', 0);";

async fn ask(browser: &Browser, script: &str) -> Value {
    browser.client().execute(script, Vec::new()).await.expect("an answer without a dialog in front of the page")
}

#[tokio::test]
async fn no_script_in_a_text_or_a_name_runs_and_the_policy_would_stop_it() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    poisoned(folder.path());
    let path = folder.path().to_str().expect("a plain path");
    let import = leitwerk(&["import", "bundle", path, "--db", database.url()]).output().expect("the program runs");
    assert!(import.status.success(), "{}", String::from_utf8_lossy(&import.stderr));
    let db = Db::open(database.url()).await.expect("the database");
    let roles = [Role::Administrator, Role::Coordinator];
    let somebody = seat(&db, "name@example.org", NAME, &roles).await;
    db.close().await;
    let function = "<img src=x onerror=window.ran=9>";
    let add = ["user", "add", "bea@example.org", "--name", NAME, "--belongs", "O001", "--function", function];
    let added = leitwerk(&[&add[..], &["--db", database.url()]].concat()).output().expect("the program runs");
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    let server = Server::start(&["serve", "--db", database.url()]);
    browser.goto(&server.url("/healthz")).await;
    browser.hold("leitwerk", &somebody.cookie).await;

    let own = format!("accounts/{}", somebody.id);
    let inside = [
        "account",
        "accounts",
        "accounts/new",
        &own,
        "log",
        "mails",
        "check",
        "check?rule=LW001",
        "rights",
        "edit/M001",
        "history/M001",
        "write",
    ];
    let odd = [
        "search?q=%3Cscript%3Ewindow.ran%3D1%3C/script%3E",
        "sign-in?to=javascript:window.ran=1",
        "%3Cimg%20src=x%20onerror=window.ran=1%3E",
    ];
    let (mut wrong, mut pages) = (Vec::new(), 0);
    for language in ["de", "ar"] {
        for rest in ONE_OF_EACH.iter().chain(&inside).chain(&odd) {
            browser.goto(&server.url(&format!("/{language}/{rest}"))).await;
            let found = ask(&browser, DANGER).await;
            if !found[1].is_null() || found[2] != serde_json::json!([]) {
                wrong.push(format!("/{language}/{rest}: {found}"));
            }
            assert!(found[0].as_str().is_some_and(|title| title.contains("window.ran=1")), "every title names the city: {found}");
            pages += 1;
        }
    }
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong.join("\n"));
    let log = server.log();
    assert!(!log.contains("content_policy"), "on {pages} pages the policy had nothing to stop: {log}");

    // What if it had been written out after all?
    browser.goto(&server.url("/de/accounts")).await;
    ask(&browser, FORCE).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let after = ask(&browser, "return [window.ran ?? null, getComputedStyle(document.body).outlineWidth];").await;
    assert!(after[0].is_null() && after[1] != "7px", "{after}");
    assert!(browser.url().await.ends_with("/de/accounts"), "no form leaves for another site: {}", browser.url().await);
    let start = Instant::now();
    let stopped = ["script-src-elem", "script-src-attr", "img-src", "form-action", "style-src-elem"];
    while !stopped.iter().all(|directive| server.log().contains(directive)) {
        assert!(start.elapsed() < Duration::from_secs(20), "the browser told of what it stopped: {}", server.log());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let log = server.log();
    assert!(log.contains("content_policy") && !log.contains("evil.example") && !log.contains("ran ="), "{log}");
    browser.close().await;
}

#[tokio::test]
async fn a_page_of_another_site_that_does_run_script_is_seen_to() {
    let Some(browser) = Browser::open(BrowserOptions::default()).await else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let page = folder.path().join("page.html");
    std::fs::write(&page, format!("<!doctype html><title>window.ran=1</title><p>{NAME}</p><p>{MARKDOWN}</p>")).expect("a page");
    browser.goto(&format!("file://{}", page.display())).await;
    let found = ask(&browser, DANGER).await;
    assert!(!found[1].is_null() && found[2].as_array().is_some_and(|bad| bad.len() > 3), "{found}");
    browser.close().await;
}
