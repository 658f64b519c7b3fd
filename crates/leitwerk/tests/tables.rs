//! What others take away: tables on the command line, and whole addresses in feeds and maps.

mod server;

use std::fs;
use std::process::Output;

use leitwerk_testkit::sqlite;
use server::{Server, leitwerk};

fn run(arguments: &[&str]) -> Output {
    leitwerk(arguments).output().expect("the program runs")
}

fn small_city(url: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let city = "format = 1\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\", \"ar\"]\n";
    fs::write(folder.path().join("leitwerk.toml"), city).expect("a file");
    let groups = "[[stakeholder-group]]\ncode = \"G01\"\ntitle.de = \"=1+1\"\n";
    fs::write(folder.path().join("stakeholder-groups.toml"), groups).expect("a file");
    fs::create_dir_all(folder.path().join("editions/2030")).expect("a folder");
    let draft = "[edition]\ncode = \"2030\"\nstatus = \"draft\"\ntitle.de = \"Entwurf\"\n";
    fs::write(folder.path().join("editions/2030/edition.toml"), draft).expect("a file");
    let done = run(&["import", "bundle", folder.path().to_str().expect("a path"), "--db", url]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn tables_are_written_and_written_again_but_never_beside_other_files() {
    let database = sqlite::database();
    small_city(database.url());
    let folder = tempfile::tempdir().expect("a folder");
    let tables = folder.path().join("tables");
    let export = |to: &std::path::Path| run(&["export", "csv", to.to_str().expect("a path"), "--db", database.url()]);
    for _ in 0..2 {
        let done = export(&tables);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(said.contains("24 tables written") && said.contains("dictionary.csv explains every column"), "{said}");
        let names: Vec<_> = fs::read_dir(&tables).expect("the tables").collect();
        assert_eq!(names.len(), 24);
    }
    let groups = fs::read_to_string(tables.join("stakeholder-groups.csv")).expect("a table");
    assert!(groups.contains("G01,'=1+1,"), "{groups}");
    let editions = fs::read_to_string(tables.join("editions.csv")).expect("a table");
    assert!(editions.lines().count() == 1 && !editions.contains("Entwurf"), "a draft is not handed out");

    let other = folder.path().join("other");
    fs::create_dir(&other).expect("a folder");
    fs::write(other.join("measures.csv"), "mine").expect("a file");
    let refused = export(&other);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("holds other files. Name a new folder"), "it says so");
    assert_eq!(fs::read_to_string(other.join("measures.csv")).expect("the file"), "mine");
}

#[test]
fn an_empty_database_gives_no_tables() {
    let database = sqlite::database();
    let folder = tempfile::tempdir().expect("a folder");
    let done = run(&["export", "csv", folder.path().join("t").to_str().expect("a path"), "--db", database.url()]);
    assert_eq!(done.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&done.stderr).contains("nothing public in this database"), "it says so");
    assert!(!folder.path().join("t").exists());
}

#[test]
fn feeds_and_maps_name_the_public_address() {
    let database = sqlite::database();
    small_city(database.url());
    let named = Server::start(&["serve", "--db", database.url(), "--url", "https://leitbild.example.org/"]);
    assert!(named.get("/de/feed.atom").1.contains("href=\"https://leitbild.example.org/de/feed.atom\""));
    assert!(named.get("/sitemap.xml").1.contains("<loc>https://leitbild.example.org/ar/</loc>"));
    assert!(named.get("/robots.txt").1.contains("Sitemap: https://leitbild.example.org/sitemap.xml"));
    drop(named);
    let unnamed = Server::start(&["serve", "--db", database.url()]);
    let here = format!("href=\"http://{}/de/feed.atom\"", unnamed.address);
    assert!(unnamed.get("/de/feed.atom").1.contains(&here), "{here}");
    drop(unnamed);
    let refused = run(&["serve", "--db", database.url(), "--url", "leitbild.example.org/integration"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("write it like https://leitbild.example.org"), "{refused:?}");
}
