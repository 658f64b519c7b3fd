//! What only Chromium's own protocol can do (<https://chromedevtools.github.io/devtools-protocol/>), sent through its driver.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

/// A method of the protocol, such as `Page.addScriptToEvaluateOnNewDocument`, with its parameters.
#[derive(Debug)]
pub(super) struct Order(pub(super) &'static str, pub(super) Value);

impl WebDriverCompatibleCommand for Order {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "cmd": self.0, "params": self.1 }).to_string()))
    }
}
