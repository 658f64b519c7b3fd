//! Whether pages are valid HTML, by the Nu Html Checker.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::checkers;
use crate::require::{Need, missing};
use crate::watched::{find, run};

/// Checks all pages, each given as name and HTML, in one run of the checker, which takes two seconds to start. Gives
/// everything it has to say, errors, warnings and remarks, each with the page's name and line; none where it is
/// missing.
///
/// # Panics
/// When the checker is there but does not work.
#[must_use]
pub fn validate(pages: &[(String, String)]) -> Option<Vec<String>> {
    if pages.is_empty() {
        return Some(Vec::new());
    }
    let Some(java) = find("java", &[]) else {
        return missing(
            Need::Browser,
            "there is no java",
            "install Java 17 or newer (Debian, Ubuntu: apt-get install default-jre-headless)",
        );
    };
    let jar = checkers::file("vnu-jar/build/dist/vnu.jar")?;
    let folder =
        tempfile::Builder::new().prefix("leitwerk-html-").tempdir().unwrap_or_else(|error| panic!("no temporary folder: {error}"));
    let mut command = Command::new(java);
    command.arg("-jar").arg(jar).args(["--format", "json", "--stdout", "--exit-zero-always"]);
    for (index, (name, html)) in pages.iter().enumerate() {
        let file = folder.path().join(format!("{index}.html"));
        fs::write(&file, html).unwrap_or_else(|error| panic!("{name} could not be written to {}: {error}", file.display()));
        command.arg(file);
    }
    let answer: Value =
        serde_json::from_str(&run(&mut command)).unwrap_or_else(|error| panic!("the checker's answer is no JSON: {error}"));
    let messages = answer["messages"].as_array().unwrap_or_else(|| panic!("the checker's answer has no messages: {answer}"));
    Some(messages.iter().map(|message| sentence(message, pages)).collect())
}

fn sentence(message: &Value, pages: &[(String, String)]) -> String {
    let text = |key: &str| message[key].as_str().unwrap_or_default().trim();
    let file = text("url").rsplit('/').next().and_then(|file| file.strip_suffix(".html")?.parse::<usize>().ok());
    let page = file.and_then(|index| pages.get(index)).map_or(text("url"), |(name, _)| name);
    let kind = if text("subType").is_empty() { text("type") } else { text("subType") };
    let line = message["lastLine"].as_u64().map(|line| format!(" line {line}")).unwrap_or_default();
    format!("{page}{line}: {kind}: {} | {}", text("message"), text("extract").replace('\n', " "))
}
