//! axe in a window: put there once, so that every page the window opens has it.

use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

use super::protocol::Order;
use crate::checkers;

/// Which of its rules are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rules {
    All,
    /// All but contrast, which takes as long as the others together and is the same in every language.
    ButContrast,
}

/// Puts axe into the page that is open and every later one, before the page's own script; no policy of a page stops it.
pub(super) async fn put(client: &Client) -> Result<(), CmdError> {
    let file = checkers::file("axe-core/axe.min.js").unwrap_or_else(|| panic!("the window would not be open without axe"));
    let axe = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    client.execute(&axe, Vec::new()).await?;
    client.issue_cmd(Order("Page.addScriptToEvaluateOnNewDocument", json!({ "source": axe }))).await?;
    Ok(())
}

/// What axe finds wrong with the page that is open.
pub(super) async fn run(client: &Client, rules: Rules) -> Result<Value, CmdError> {
    let run = "const [contrast, done] = arguments;
        axe.run({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } }).then(
            result => done(result.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${rule.help} | ${node.target.join(' ')} | ${node.html.slice(0, 200)}`))),
            error => done('' + error));";
    client.execute_async(run, vec![json!(rules == Rules::All)]).await
}
