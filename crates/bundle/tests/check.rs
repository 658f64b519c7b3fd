//! Every rule of the check on a bundle that breaks it and on one that just does not.
//!
//! The pairs are the examples that `leitwerk explain` shows. Each is added to the bundle in `check/base`, in which nothing
//! is to be found: with its `-` lines it has findings of this rule and of no other, with its `+` lines none at all.

use std::path::Path;

use leitwerk_bundle::{Files, read};
use leitwerk_model::check::{Checked, Question, Rule, check};

/// The day on which the base is judged.
const TODAY: &str = "2025-10-15";

fn base() -> Files {
    fn collect(folder: &Path, prefix: &str, files: &mut Files) {
        for entry in std::fs::read_dir(folder).expect("the base bundle") {
            let path = entry.expect("an entry").path();
            let name = format!("{prefix}{}", path.file_name().and_then(|name| name.to_str()).expect("a plain name"));
            if path.is_dir() {
                collect(&path, &format!("{name}/"), files);
            } else {
                files.insert(name, std::fs::read(&path).expect("a file"));
            }
        }
    }
    let mut files = Files::new();
    collect(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check/base")), "", &mut files);
    files
}

/// The base with the lines of an example that are there whatever happens, and those with one of the marks.
fn with(example: &str, mark: char) -> Files {
    let mut files = base();
    let mut path = None;
    for line in example.lines() {
        if let Some(name) = line.strip_prefix("@ ") {
            path = Some(name.to_owned());
            files.entry(name.to_owned()).or_default().extend_from_slice(if name.ends_with(".csv") { b"" } else { b"\n" });
            continue;
        }
        let (sign, words) = line.split_at_checked(2).unwrap_or_else(|| panic!("“{line}” begins with a mark and a space"));
        if sign == "  " || sign == format!("{mark} ") {
            let file = files.get_mut(path.as_ref().expect("a file is named first")).expect("a file");
            file.extend_from_slice(format!("{words}\n").as_bytes());
        } else {
            assert!(matches!(sign, "- " | "+ "), "“{line}”");
        }
    }
    files
}

fn checked(files: &Files) -> Checked {
    let reading = read(files);
    let mistakes: Vec<String> = reading.mistakes.iter().map(ToString::to_string).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    check(&reading.leitbild, &Question { today: TODAY.parse().expect("a date"), edition: None })
}

fn told(checked: &Checked) -> Vec<String> {
    let findings = checked.findings.iter();
    findings.map(|found| format!("{} {} {:?} {:?}", found.rule, found.item, found.place_name(), found.detail)).collect()
}

#[test]
fn in_the_base_nothing_is_to_be_found() {
    assert_eq!(told(&checked(&base())), Vec::<String>::new());
}

#[test]
fn every_rule_is_broken_by_its_example_and_by_no_other() {
    let mut all = String::new();
    for rule in Rule::ALL {
        let found = checked(&with(rule.example(), '-'));
        assert!(!found.findings.is_empty() && found.findings.iter().all(|one| one.rule == *rule), "{rule}: {:#?}", told(&found));
        all += &told(&found).join("\n");
        all.push('\n');
    }
    insta::assert_snapshot!("findings", all);
}

#[test]
fn every_example_is_mended_by_its_way_out() {
    for rule in Rule::ALL {
        let found = checked(&with(rule.example(), '+'));
        assert_eq!(told(&found), Vec::<String>::new(), "{rule}");
    }
}
