//! A real browser for tests: what a reader sees, reaches by key and is told by a screen reader.
//!
//! The browser has a profile of its own and is gone with the test process. Every method panics with the browser's own
//! words when it cannot do what it is asked: in a test there is nothing else to do with them.

mod axe;
mod driver;
mod protocol;

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use axe::Rules;
use protocol::Order;

/// How a reader's browser is set up.
#[derive(Clone, Debug)]
pub struct BrowserOptions {
    /// Preferred language, as in `Accept-Language`.
    pub language: String,
    /// Width of the page in CSS pixels; 360 is a phone.
    pub width: u32,
    /// Height of the page in CSS pixels.
    pub height: u32,
    /// Whether pages may run script. Without it [`Browser::axe`] cannot run either.
    pub script: bool,
}

impl Default for BrowserOptions {
    fn default() -> BrowserOptions {
        BrowserOptions { language: "de".into(), width: 1280, height: 900, script: true }
    }
}

/// An open browser window.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    script: bool,
    /// Width and height of the page in CSS pixels.
    size: (u32, u32),
    /// Whether axe is in every page that the window opens.
    has_axe: AtomicBool,
}

/// Says what an element is: its tag, id and words.
const DESCRIBE: &str = r#"
const describe = element => {
    const words = element.getAttribute('aria-label') || element.innerText || element.textContent
        || element.value || element.getAttribute('name') || '';
    const short = words.trim().replace(/\s+/g, ' ').slice(0, 60);
    return element.localName + (element.id ? '#' + element.id : '') + (short ? ` "${short}"` : '');
};
const focused = document.activeElement;
const nowhere = !focused || focused === document.body || focused === document.documentElement;
"#;

/// Writes a page into the window, and waits until all of it is there.
const SHOW: &str = "const [html, done] = arguments;
    document.open();
    document.write(html);
    document.close();
    const look = () => document.readyState === 'complete' ? done() : setTimeout(look, 5);
    look();";

/// The last, innermost element that sticks out of the window.
const STICKS_OUT: &str = "const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')].filter(e => {
        const box = e.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1) && !e.closest('.skip');
    }).slice(-1).map(e => e.outerHTML.slice(0, 160)).join('');";

impl Browser {
    /// Opens a window; none where the browser is missing.
    ///
    /// # Panics
    /// When the browser is there but does not start, or is missing and required.
    pub async fn open(options: BrowserOptions) -> Option<Browser> {
        let client = driver::session(&options).await?;
        let size = (options.width, options.height);
        Some(Browser { client, script: options.script, size, has_axe: AtomicBool::new(false) })
    }

    /// Opens a page and waits until it has loaded.
    pub async fn goto(&self, url: &str) {
        done(self.client.goto(url).await, &format!("opening {url}"));
    }

    /// Shows this HTML as if it were the page of the site that is open. The window stays, and with it whatever it has compiled,
    /// axe above all: many pages are looked at twice as fast as by opening each. Its headers and its way here are not looked at.
    ///
    /// # Panics
    /// When script is off, for a script writes it.
    pub async fn show(&self, html: &str) {
        assert!(self.script, "showing a page needs BrowserOptions::script");
        done(self.client.execute_async(SHOW, vec![json!(html)]).await, "showing a page");
    }

    /// Address of the page.
    pub async fn url(&self) -> String {
        done(self.client.current_url().await, "asking for the address").to_string()
    }

    /// Waits until the window is at an address that `there` accepts, for ten seconds at most, and gives the address it is
    /// at: a form that was sent may still be on its way when the click returns.
    pub async fn arrived(&self, there: impl Fn(&str) -> bool) -> String {
        for _ in 0..100 {
            let url = self.url().await;
            if there(&url) {
                return url;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        self.url().await
    }

    /// The visible text of the first element that `selector` (CSS) finds.
    pub async fn text(&self, selector: &str) -> String {
        let element = done(self.client.find(Locator::Css(selector)).await, selector);
        done(element.text().await, selector)
    }

    /// The page's HTML as it is now.
    pub async fn html(&self) -> String {
        done(self.client.source().await, "reading the page")
    }

    /// Clicks the first element that `selector` (CSS) finds, and waits for the page that follows, if one does.
    pub async fn click(&self, selector: &str) {
        let element = done(self.client.find(Locator::Css(selector)).await, selector);
        done(element.click().await, selector);
    }

    /// Types into the first field that `selector` (CSS) finds.
    pub async fn type_into(&self, selector: &str, text: &str) {
        let element = done(self.client.find(Locator::Css(selector)).await, selector);
        done(element.send_keys(text).await, selector);
    }

    /// Presses the tab key.
    pub async fn press_tab(&self) {
        self.press(Key::Tab).await;
    }

    /// Presses the enter key.
    pub async fn press_enter(&self) {
        self.press(Key::Enter).await;
    }

    async fn press(&self, key: Key) {
        let value = char::from(key);
        let press = KeyActions::new("keyboard".into()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        done(self.client.perform_actions(press).await, "pressing a key");
    }

    /// Types where the focus is.
    pub async fn type_on(&self, text: &str) {
        let element = done(self.client.active_element().await, "asking for the focus");
        done(element.send_keys(text).await, "typing");
    }

    /// An attribute of the element that has the focus. Without script, too.
    pub async fn focused_attribute(&self, name: &str) -> Option<String> {
        let element = done(self.client.active_element().await, "asking for the focus");
        done(element.attr(name).await, name)
    }

    /// Has the browser hold this cookie of the site that is open, and no other. With script only.
    pub async fn hold(&self, name: &str, value: &str) {
        self.forget().await;
        // The driver takes no cookies for addresses that are numbers.
        self.ask(&format!("document.cookie = '{name}={value}; path=/; samesite=lax';")).await;
    }

    /// Has the browser forget the cookies of the site that is open.
    pub async fn forget(&self) {
        done(self.client.delete_all_cookies().await, "forgetting cookies");
    }

    /// The element that has the focus, such as `a#skip "Zum Inhalt"`; empty when none has.
    pub async fn focused(&self) -> String {
        self.ask(&format!("{DESCRIBE} return nowhere ? '' : describe(focused);")).await.as_str().unwrap_or_default().to_owned()
    }

    /// The elements the tab key reaches, from the one that has the focus (after [`Browser::goto`]: from the first) until
    /// the focus leaves the page or comes back to one it has been at.
    ///
    /// # Panics
    /// When there is no end to it.
    pub async fn tab_order(&self) -> Vec<String> {
        let mut order = Vec::new();
        self.ask("window.leitwerkReached = new Set();").await;
        let reached = format!(
            "{DESCRIBE} if (nowhere || window.leitwerkReached.has(focused)) return null;
             window.leitwerkReached.add(focused); return describe(focused);"
        );
        while order.len() < 1000 {
            self.press_tab().await;
            let Value::String(element) = self.ask(&reached).await else { return order };
            order.push(element);
        }
        panic!("the tab key has reached 1000 elements and found no end");
    }

    /// What axe finds wrong with the page: rule, what is wrong, and the element. All its rules are applied.
    ///
    /// # Panics
    /// When script is off, for axe is a script.
    pub async fn axe(&self) -> Vec<String> {
        self.axe_with(Rules::All).await
    }

    /// The same without the rule on contrast, for a page that was checked in the same colours in another language.
    ///
    /// # Panics
    /// When script is off, for axe is a script.
    pub async fn axe_but_contrast(&self) -> Vec<String> {
        self.axe_with(Rules::ButContrast).await
    }

    async fn axe_with(&self, rules: Rules) -> Vec<String> {
        assert!(self.script, "axe needs BrowserOptions::script");
        if !self.has_axe.swap(true, Ordering::Relaxed) {
            done(axe::put(&self.client).await, "putting axe into the window");
        }
        let answer = done(axe::run(&self.client, rules).await, "running axe");
        let Value::Array(violations) = answer else { panic!("axe could not check {}: {answer}", self.url().await) };
        violations.into_iter().map(|violation| violation.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Whether the page is wider than the window, so that a reader has to scroll sideways.
    pub async fn scrolls_sideways(&self) -> bool {
        let wider = "const page = document.documentElement; return page.scrollWidth > page.clientWidth;";
        self.ask(wider).await.as_bool() == Some(true)
    }

    /// What sticks out of the page in a window of `width` CSS pixels, so that a reader has to scroll sideways: the innermost
    /// element of it, shortened. The window has its own width again afterwards.
    pub async fn sticks_out_at(&self, width: u32) -> Option<String> {
        self.set_size(width, self.size.1).await;
        let sideways = self.scrolls_sideways().await;
        let what = if sideways { self.ask(STICKS_OUT).await.as_str().map(str::to_owned) } else { None };
        let (own, height) = self.size;
        self.set_size(own, height).await;
        sideways.then(|| what.unwrap_or_default())
    }

    /// Gives the page this size in CSS pixels, and waits until it has it.
    async fn set_size(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        done(self.client.issue_cmd(Order("Emulation.setDeviceMetricsOverride", metrics)).await, "changing the width");
        for _ in 0..200 {
            if self.ask("return innerWidth;").await == width {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("the page does not get {width} pixels wide");
    }

    /// Clicks the first element that `selector` (CSS) finds, and waits until the page that is open is gone and the window is
    /// at an address that `there` accepts, for half a minute at most; gives the address it is at. Without script, too.
    pub async fn leave_by(&self, selector: &str, there: impl Fn(&str) -> bool) -> String {
        let page = done(self.client.find(Locator::Css("html")).await, "finding the page");
        self.click(selector).await;
        for _ in 0..300 {
            // An element of a page that is gone answers with an error.
            if page.tag_name().await.is_err() {
                return self.arrived(there).await;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{selector} leads nowhere: {}", self.html().await);
    }

    /// Writes a picture (PNG) of the window to a file.
    pub async fn screenshot(&self, path: &Path) {
        let png = done(self.client.screenshot().await, "taking a picture");
        std::fs::write(path, png).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Closes the window. One that is not closed goes with the test process.
    pub async fn close(self) {
        done(self.client.close().await, "closing the window");
    }

    /// The WebDriver session, for what there is no method for here.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    async fn ask(&self, script: &str) -> Value {
        done(self.client.execute(script, Vec::new()).await, "running a script")
    }
}

fn done<T>(result: Result<T, CmdError>, what: &str) -> T {
    result.unwrap_or_else(|error| panic!("the browser failed at {what}: {error}"))
}
