//! The program as whoever runs it meets it: what it prints, how it ends, what it leaves behind.

mod server;

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Output;

use leitwerk_store::{Db, Head};
use leitwerk_testkit::sqlite;
use server::{Server, leitwerk};

fn run(arguments: &[&str]) -> Output {
    leitwerk(arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Version of what a database holds, and how many items that is.
async fn state(url: &str) -> (Head, usize) {
    let db = Db::open(url).await.expect("the database");
    let loaded = db.load().await.expect("the city");
    db.close().await;
    (loaded.head, loaded.leitbild.len())
}

fn small_bundle(folder: &Path, goal: &str) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let settings = "format = 1\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\", \"ar\"]\n";
    write("leitwerk.toml", settings);
    write("editions/2025/edition.toml", "[edition]\ncode = \"2025\"\nstatus = \"in_deliberation\"\ntitle.de = \"Fassung\"\n");
    write("editions/2025/fields.toml", "[[field]]\ncode = \"H1\"\ntitle.de = \"Sprache\"\n");
    write("editions/2025/goals.toml", goal);
}

const GOAL: &str = "[[goal]]\ncode = \"Z1.1\"\nfield = \"H1\"\ntitle.de = \"Deutsch von Anfang an\"\ntext.de = \"Text\"\n";

#[tokio::test]
async fn the_demo_serves_and_a_second_start_finds_its_city_there() {
    let database = sqlite::database();
    let first = Server::start(&["demo", "--db", database.url()]);
    assert!(first.said().contains("Musterstadt") && first.said().contains("Stop with Ctrl+C."), "{}", first.said());
    let (status, page) = first.get("/de/");
    assert!(status == 200 && page.contains("Was Musterstadt sich vorgenommen hat"), "{status}: {page}");
    assert_eq!(first.get("/ar/matrix").0, 303);
    assert_eq!(first.get("/healthz"), (200, "ok\n".to_owned()));
    assert_eq!(first.stop("TERM").code(), Some(0));
    let before = state(database.url()).await;
    assert!(before.1 > 600, "{before:?}");

    let second = Server::start(&["demo", "--db", database.url()]);
    assert_eq!(second.get("/en/measures/M001").0, 200);
    assert_eq!(second.stop("INT").code(), Some(0));
    let after = state(database.url()).await;
    assert_eq!(after.1, before.1);
    assert_eq!(after.0, Head(before.0.0 + 1), "nothing was imported again; only the example accounts have a new password");
}

#[test]
fn serve_without_data_shows_a_start_page_that_says_so() {
    let database = sqlite::database();
    let server = Server::start(&["serve", "--db", database.url()]);
    let (status, page) = server.get("/de/");
    assert!(status == 200 && page.contains("Hier steht noch kein Leitbild."), "{status}: {page}");
    assert_eq!(server.get("/de/goals").0, 404);
    assert_eq!(server.stop("TERM").code(), Some(0));
}

#[test]
fn serve_shows_what_was_imported_while_it_runs() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    let server = Server::start(&["serve", "--db", database.url()]);
    assert_eq!(server.get("/de/editions/2025/goals/Z1.1").0, 404);
    small_bundle(folder.path(), GOAL);
    let import = run(&["import", "bundle", folder.path().to_str().expect("a path"), "--db", database.url()]);
    assert!(import.status.success(), "{}", err(&import));
    assert!(out(&import).ends_with(": 4 created, 0 changed, 0 removed, 0 unchanged.\n"), "{}", out(&import));
    let (status, page) = server.get("/de/editions/2025/goals/Z1.1");
    assert!(status == 200 && page.contains("Deutsch von Anfang an") && page.contains("Kleinstadt"), "{status}: {page}");
}

#[test]
fn a_port_that_is_taken_is_said_with_a_way_out() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("its address").to_string();
    for command in ["serve", "demo"] {
        let database = sqlite::database();
        let output = run(&[command, "--db", database.url(), "--listen", &address]);
        assert_eq!(output.status.code(), Some(2), "{command}");
        let said = err(&output);
        assert!(said.starts_with(&format!("error: {address} cannot be listened on")) && said.contains("--listen"), "{said}");
        assert_eq!(out(&output), "", "{command} says nothing is open");
    }
}

#[tokio::test]
async fn an_import_with_mistakes_says_each_and_changes_nothing() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    let path = folder.path().to_str().expect("a path");
    small_bundle(folder.path(), GOAL);
    assert!(run(&["import", "bundle", path, "--db", database.url()]).status.success());
    let before = state(database.url()).await;

    small_bundle(
        folder.path(),
        &format!("{GOAL}\n[[goal]]\ncode = \"Z1.2\"\nfield = \"H9\"\ntitle.de = \"Ziel\"\ntitel.en = \"Goal\"\n"),
    );
    let output = run(&["import", "bundle", path, "--db", database.url()]);
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(1), ""));
    let said = err(&output);
    for words in ["editions/2025/goals.toml", "titel", "Nothing was imported: ", "mistakes to mend."] {
        assert!(said.contains(words), "“{words}” is not in: {said}");
    }
    assert_eq!(state(database.url()).await, before);
}

#[test]
fn what_cannot_be_opened_is_said_in_a_sentence() {
    let database = sqlite::database();
    for (arguments, words) in [
        (&["import", "bundle", "/nowhere/at/all"][..], "/nowhere/at/all is not a folder"),
        (&["import", "borders", "/nowhere.geojson"], "nowhere.geojson"),
    ] {
        let output = run(&[arguments, &["--db", database.url()]].concat());
        let said = err(&output);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.starts_with("error: ") && said.contains(words), "{said}");
    }
    for url in ["mysql://localhost/leitwerk", "sqlite:/nowhere/at/all/city.db", "nonsense"] {
        let output = run(&["migrate", "--db", url]);
        let said = err(&output);
        assert!(output.status.code() == Some(2) && said.starts_with("error: ") && !said.contains("panicked"), "{url}: {said}");
    }
}

#[test]
fn an_export_never_overwrites_what_is_no_bundle() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    let [from, fresh, other] = ["from", "fresh", "other"].map(|name| folder.path().join(name));
    small_bundle(&from, GOAL);
    let text = |path: &Path| path.to_str().expect("a path").to_owned();
    assert!(run(&["import", "bundle", &text(&from), "--db", database.url()]).status.success());

    fs::create_dir(&other).expect("a folder");
    fs::write(other.join("brief.odt"), "Brief").expect("a file");
    let output = run(&["export", "bundle", &text(&other), "--db", database.url()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("holds other files"), "{}", err(&output));
    let left: Vec<_> = fs::read_dir(&other).expect("the folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(left, ["brief.odt"]);

    let output = run(&["export", "bundle", &text(&fresh), "--db", database.url()]);
    assert!(output.status.success(), "{}", err(&output));
    fs::write(fresh.join("README.md"), "Notiz").expect("a file");
    // Over a bundle it writes, and keeps the notes beside it.
    assert!(run(&["export", "bundle", &text(&fresh), "--db", database.url()]).status.success());
    assert_eq!(fs::read_to_string(fresh.join("README.md")).expect("the notes"), "Notiz");
    let again = run(&["import", "bundle", &text(&fresh), "--db", database.url()]);
    assert!(out(&again).ends_with(": 0 created, 0 changed, 0 removed, 4 unchanged.\n"), "{}", out(&again));
}

#[test]
fn an_export_leaves_alone_what_others_keep_in_the_folder() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    let [from, city] = ["from", "city"].map(|name| folder.path().join(name));
    small_bundle(&from, GOAL);
    let text = |path: &Path| path.to_str().expect("a path").to_owned();
    assert!(run(&["import", "bundle", &text(&from), "--db", database.url()]).status.success());
    // With a slash at the end, as shells complete it; first a new folder, then the same again.
    let target = format!("{}/", text(&city));
    for _ in 0..2 {
        let output = run(&["export", "bundle", &target, "--db", database.url()]);
        assert!(output.status.success(), "{}", err(&output));
    }
    let kept = [".git/config", "docs/letter.odt", "editions/NOTES.md", "table.xlsx"];
    for path in kept {
        fs::create_dir_all(city.join(path).parent().expect("a folder")).expect("a folder");
        fs::write(city.join(path), "ours").expect("a file");
    }
    // A file of a bundle that the database does not have goes: it would come back with the next import.
    fs::write(city.join("measures.toml"), "").expect("a file");
    assert!(run(&["export", "bundle", &target, "--db", database.url()]).status.success());
    for path in kept {
        assert_eq!(fs::read_to_string(city.join(path)).expect(path), "ours");
    }
    assert!(!city.join("measures.toml").exists());
    let left: Vec<_> = fs::read_dir(&city).expect("the folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".new")), "{left:?}");
}

#[test]
fn an_empty_database_is_not_exported_over_a_city() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    small_bundle(folder.path(), GOAL);
    let target = folder.path().to_str().expect("a path");
    let output = run(&["export", "bundle", target, "--db", database.url()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("this database is empty"), "{}", err(&output));
    assert!(folder.path().join("editions/2025/goals.toml").is_file());
}

#[tokio::test]
async fn the_demo_never_takes_the_place_of_a_real_city() {
    let (database, folder) = (sqlite::database(), tempfile::tempdir().expect("a folder"));
    small_bundle(folder.path(), GOAL);
    let target = folder.path().to_str().expect("a path");
    assert!(run(&["import", "bundle", target, "--db", database.url()]).status.success());
    let before = state(database.url()).await;
    let output = run(&["demo", "--db", database.url(), "--listen", "127.0.0.1:0"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("a real city"), "{}", err(&output));
    assert_eq!(state(database.url()).await, before);
}

/// The names of the commands below one, from its help.
fn commands(of: &[&str]) -> Vec<String> {
    let output = run(&[of, &["--help"]].concat());
    let help = out(&output);
    assert!(output.status.success(), "{of:?}: {}", err(&output));
    let listed = help.split("Commands:\n").nth(1).unwrap_or_default().split("\n\n").next().unwrap_or_default();
    let names = listed.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help").map(str::to_owned).collect()
}

#[test]
fn the_help_of_every_command_has_an_example() {
    let mut found = 0;
    let mut open: Vec<Vec<String>> = vec![Vec::new()];
    while let Some(command) = open.pop() {
        let words: Vec<&str> = command.iter().map(String::as_str).collect();
        let below = commands(&words);
        if below.is_empty() {
            found += 1;
            let help = out(&run(&[&words[..], &["--help"]].concat()));
            let example = help.split("Example").nth(1).unwrap_or_default();
            assert!(example.contains(&format!("leitwerk {}", words.join(" "))), "{words:?}: {help}");
        }
        open.extend(below.into_iter().map(|name| [&command[..], &[name]].concat()));
    }
    assert!(found >= 7, "{found} commands");
    assert!(out(&run(&["--help"])).contains("leitwerk demo"), "the first help says how to begin");
    assert!(out(&run(&["--version"])).starts_with("leitwerk 0"));
}

#[test]
fn shells_get_their_completions() {
    for shell in ["bash", "zsh", "fish"] {
        let output = run(&["completions", shell]);
        assert!(output.status.success(), "{shell}: {}", err(&output));
        for word in ["leitwerk", "demo", "import", "completions"] {
            assert!(out(&output).contains(word), "{shell}: {word}");
        }
    }
    let mut bash = std::process::Command::new("bash");
    let Ok(mut bash) = bash.arg("-n").stdin(std::process::Stdio::piped()).spawn() else {
        return eprintln!("skipped: there is no bash");
    };
    std::io::Write::write_all(&mut bash.stdin.take().expect("input"), &run(&["completions", "bash"]).stdout).expect("read");
    assert!(bash.wait().expect("an end").success(), "bash can read it");
}

#[test]
fn what_is_no_command_is_said_so() {
    let output = run(&["serv"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("serve"), "{}", err(&output));
    let output = run(&["serve", "--listen", "nowhere"]);
    assert!(output.status.code() == Some(2) && err(&output).contains("--listen"), "{}", err(&output));
}

#[test]
fn a_report_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let out_file = folder.path().join("report.html");
    let path = out_file.to_str().expect("a plain path");
    let muenster = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/muenster");
    let done = run(&["report", muenster, "--edition", "2008", "--lang", "de", "--on", "2025-10-15", "--out", path]);
    assert_eq!(done.status.code(), Some(0), "{}", err(&done));
    let report = fs::read_to_string(&out_file).expect("the report");
    assert!(report.starts_with("<!DOCTYPE html>") && report.trim_end().ends_with("</html>"));
    assert!(report.contains("Leitbild Migration und Integration (2008)") && report.contains("Bericht vom 15. Oktober 2025"));

    let printed = run(&["report", muenster, "--edition", "2008", "--lang", "de", "--on", "2025-10-15", "--out", "-"]);
    assert_eq!(out(&printed), report, "the same on standard output");

    let unknown = run(&["report", muenster, "--edition", "2031", "--out", path]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(err(&unknown).contains("there is no edition 2031; there are: 2008, 2014, 2019, 2025"), "{}", err(&unknown));
    assert_eq!(fs::read_to_string(&out_file).expect("the report"), report, "the file that was there stays");

    for (arguments, says) in [
        (["--lang", "fr", "--out", path], "choose one of de, en, ar, de-simple"),
        (["--lang", "de", "--out", "report.doc"], "name a file ending in .html or .pdf"),
    ] {
        let refused = run(&[&["report", muenster][..], &arguments[..]].concat());
        assert_eq!(refused.status.code(), Some(2));
        assert!(err(&refused).contains(says), "{}", err(&refused));
    }
    let left: Vec<_> = fs::read_dir(folder.path()).expect("the folder").collect();
    assert_eq!(left.len(), 1, "nothing else lies beside it: {left:?}");
}
