//! No message is written for nobody.

use std::path::Path;

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if path.is_dir() {
            sources(&path, found);
        } else if matches!(ending, "rs" | "html") {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).expect("text")));
        }
    }
}

#[test]
fn every_message_is_shown_somewhere() {
    let mut found = Vec::new();
    let crates = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    for entry in std::fs::read_dir(crates).expect("the crates") {
        let folder = entry.expect("a crate").path();
        // The crate of the messages would call its own methods, and tests show nothing to anybody. The findings of the
        // check are put together there, for all who show them.
        if folder.ends_with("i18n") {
            let path = folder.join("src/findings.rs");
            found.push((path.display().to_string(), std::fs::read_to_string(&path).expect("text")));
        } else if folder.join("src").is_dir() {
            sources(&folder.join("src"), &mut found);
            if folder.join("templates").is_dir() {
                sources(&folder.join("templates"), &mut found);
            }
        }
    }
    let sources: Vec<(&str, String)> = found.iter().map(|(name, text)| (name.as_str(), text.clone())).collect();
    assert!(sources.iter().any(|(name, _)| name.ends_with("base.html")) && sources.len() > 60);
    let unused = leitwerk_i18n::check::unused_keys(&sources);
    assert!(unused.is_empty(), "no page shows these messages: {unused:#?}");
}
