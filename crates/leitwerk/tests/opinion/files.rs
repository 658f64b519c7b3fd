//! What the command leaves behind.

use std::fs;
use std::path::Path;

use crate::conversation::{Conversation, err, out, run};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("it").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[test]
fn what_may_be_published_is_written_and_replaced() {
    // Of nine people nothing may be drawn.
    let (conversation, other) = (Conversation::with_two_camps(), Conversation::of(&|_, _| 1, 9, 12));
    let folder = conversation.beside("published");
    let output = run(&["opinion", conversation.name(), "--out", text(&folder), "--lang", "en"]);
    assert!(output.status.success() && err(&output).contains("landscape.html"), "{}", err(&output));
    assert!(
        out(&output).contains("What a majority in every group shares") && !out(&output).contains("--out for-publication"),
        "{}",
        out(&output)
    );
    let written = names(&folder);
    for name in ["landscape.html", "landscape.svg", "divides.svg", "shared.svg", "statements.csv", "groups.csv"] {
        assert!(written.iter().any(|file| file == name), "{name} is not in {written:?}");
    }
    assert!(fs::read_to_string(folder.join("landscape.html")).expect("the page").contains("Mehr Autos."));

    let again = run(&["opinion", conversation.name(), "--out", text(&folder), "--lang", "en"]);
    assert!(!err(&again).contains("Replaced") && !err(&again).contains("Caution"), "nothing has changed: {}", err(&again));
    let note = folder.join("note.txt");
    fs::write(&note, "mine").expect("a file of somebody");
    let replacing = run(&["opinion", other.name(), "--out", text(&folder), "--lang", "en"]);
    assert!(replacing.status.success(), "{}", err(&replacing));
    let said = err(&replacing);
    let replaced = said.lines().find(|line| line.starts_with("Replaced in ")).expect("what was replaced");
    assert!(replaced.contains("landscape.html") && replaced.contains("statements.csv") && !replaced.contains("note.txt"), "{said}");
    let others = said.lines().find(|line| line.starts_with("Caution: ")).expect("what else lies there");
    assert!(others.contains("note.txt") && !others.contains("landscape.html"), "{said}");
    fs::remove_file(note).expect("removed");
    let fresh = conversation.beside("fresh");
    assert!(run(&["opinion", other.name(), "--out", text(&fresh)]).status.success());
    assert_eq!(names(&folder), names(&fresh), "no picture of the conversation before stays");
    assert_ne!(names(&folder), written, "the conversation before had others");
    assert!(!fs::read_to_string(folder.join("landscape.html")).expect("the page").contains("Mehr Autos."));
}

#[test]
fn all_of_it_is_written_or_nothing() {
    let conversation = Conversation::with_two_camps();
    let folder = conversation.beside("published");
    fs::create_dir_all(folder.join("statements.csv")).expect("a folder in the way");
    fs::write(folder.join("landscape.html"), "before").expect("a page");
    let output = run(&["opinion", conversation.name(), "--out", text(&folder)]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""), "{}", err(&output));
    assert!(err(&output).contains("statements.csv is a folder"), "{}", err(&output));
    assert_eq!(names(&folder), ["landscape.html", "statements.csv"]);
    assert_eq!(fs::read_to_string(folder.join("landscape.html")).expect("the page"), "before");
}

#[test]
fn a_folder_that_holds_something_else_is_left_alone() {
    let conversation = Conversation::with_two_camps();
    let before = names(Path::new(conversation.name()));
    let output = run(&["opinion", conversation.name(), "--out", conversation.name()]);
    assert!(output.status.code() == Some(2) && err(&output).contains("Name a new folder"), "{}", err(&output));
    assert_eq!(names(Path::new(conversation.name())), before);
    let output =
        run(&["opinion", "generate", "--participants", "20", "--statements", "5", "--votes", "60", "--out", conversation.name()]);
    assert!(output.status.code() == Some(2) && err(&output).contains("Name a new folder"), "{}", err(&output));
    assert_eq!(names(Path::new(conversation.name())), before);
}

#[test]
fn positions_of_people_are_written_with_a_warning_and_nothing_of_what_they_answered() {
    let conversation = Conversation::with_two_camps();
    for (lang, warning) in
        [("de", "veröffentlichen Sie sie nicht"), ("en", "do not publish"), ("ar", "ولا تنشروه"), ("de-simple", "nicht im Internet")]
    {
        let file = conversation.beside(&format!("people-{lang}.csv"));
        let output = run(&["opinion", conversation.name(), "--per-person", text(&file), "--lang", lang]);
        assert!(output.status.success() && err(&output).contains(warning), "{lang}: {}", err(&output));
        assert!(!out(&output).contains("people-"), "{}", out(&output));
        let table = fs::read_to_string(&file).expect("the table");
        let heading = "person,x,y,expected_x,expected_y,variance_x,covariance_xy,variance_y,in_conversation";
        assert_eq!((table.lines().next(), table.lines().count()), (Some(heading), 121));
        for row in table.lines().skip(1) {
            let cells: Vec<&str> = row.split(',').collect();
            assert!(cells.len() == 9 && cells[1..8].iter().all(|cell| cell.parse::<f64>().is_ok_and(f64::is_finite)), "{row}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(fs::metadata(&file).expect("the file").permissions().mode() & 0o077, 0, "nobody else can read it");
        }
    }
}

#[test]
fn positions_of_people_never_lie_among_what_is_published_or_read() {
    let conversation = Conversation::with_two_camps();
    let published = conversation.beside("published");
    let written = run(&["opinion", conversation.name(), "--out", text(&published)]);
    assert!(written.status.success(), "{}", err(&written));
    let votes = conversation.read("votes.csv");
    let around = published.join("..").join("published").join("people.csv");
    let read = Path::new(conversation.name()).join("votes.csv");
    for file in [published.join("people.csv"), around, read] {
        for more in [&["--out", text(&published)][..], &[]] {
            let output = run(&[&["opinion", conversation.name(), "--per-person", text(&file)], more].concat());
            assert_eq!(output.status.code(), Some(2), "{}", file.display());
            assert!(err(&output).contains("name a file in another folder"), "{}", err(&output));
        }
    }
    assert!(!published.join("people.csv").exists() && conversation.read("votes.csv") == votes);
}

#[test]
fn a_made_up_export_is_the_same_every_time_and_can_be_read() {
    let plan = ["--participants", "150", "--statements", "25", "--votes", "2000", "--groups", "2", "--seed", "9"];
    let (one, same) = (Conversation::generated(&plan), Conversation::generated(&plan));
    let other = Conversation::generated(&[&plan[..9], &["10"]].concat());
    for file in ["votes.csv", "comments.csv", "participants-votes.csv", "summary.csv"] {
        assert_eq!(one.read(file), same.read(file), "{file}");
    }
    assert_ne!(one.read("votes.csv"), other.read("votes.csv"));
    assert_eq!(one.read("votes.csv").lines().count(), 2001);
    assert_eq!(names(Path::new(one.name())).len(), 4, "nothing else is left");
    let output = run(&["opinion", one.name(), "--groups", "export", "--lang", "en"]);
    assert!(output.status.success() && out(&output).contains("Took part: 150 people"), "{}", out(&output));
    assert!(out(&output).contains("2 groups are recorded in participants-votes.csv"), "{}", out(&output));
}

#[test]
fn a_conversation_that_cannot_be_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let target = folder.path().join("export");
    let asked = ["opinion", "generate", "--participants", "10", "--statements", "5", "--votes", "60", "--out", text(&target)];
    let output = run(&asked);
    assert!(output.status.code() == Some(2) && err(&output).contains("50"), "{}", err(&output));
    assert!(!target.exists());
}
