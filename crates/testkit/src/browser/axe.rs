//! axe in a window: put there once, so that every page the window opens has it.

use fantoccini::Client;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use crate::checkers;

/// Which of its rules are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rules {
    All,
    /// All but contrast, which takes as long as the others together and is the same in every language.
    ButContrast,
}

/// Runs a script in every page that the window opens from now on, before the page's own: `Page.addScriptToEvaluateOnNewDocument`
/// of Chromium's protocol. No policy of a page stops it.
#[derive(Debug)]
struct InEveryPage(String);

impl WebDriverCompatibleCommand for InEveryPage {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({ "cmd": "Page.addScriptToEvaluateOnNewDocument", "params": { "source": self.0 } });
        (http::Method::POST, Some(body.to_string()))
    }
}

/// Puts axe into the page that is open and every later one.
pub(super) async fn put(client: &Client) -> Result<(), CmdError> {
    let file = checkers::file("axe-core/axe.min.js").unwrap_or_else(|| panic!("the window would not be open without axe"));
    let axe = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    client.execute(&axe, Vec::new()).await?;
    client.issue_cmd(InEveryPage(axe)).await?;
    Ok(())
}

/// What axe finds wrong with the page that is open.
pub(super) async fn run(client: &Client, rules: Rules) -> Result<Value, CmdError> {
    let run = "const [contrast, done] = arguments;
        axe.run({ rules: { 'color-contrast': { enabled: contrast } } }).then(
            result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${rule.help} | ${node.target.join(' ')} | ${node.html.slice(0, 200)}`))),
            error => done('' + error));";
    client.execute_async(run, vec![json!(rules == Rules::All)]).await
}
