//! Accounts from the command line, the key of an installation, and who is let in from where.

mod client;
mod server;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Output;

use client::{ADMINISTRATOR, COORDINATOR, Client, between};
use leitwerk_testkit::{both, sqlite};
use server::{Server, leitwerk};

const PASSWORD: &str = "vier zufällige wörter genügen";
const ANNA: &str = "anna@kleinstadt.example.org";

/// The program at one database, with a key beside it.
struct Office {
    url: String,
    key: PathBuf,
    _folder: tempfile::TempDir,
}

impl Office {
    fn at(url: &str) -> Office {
        let folder = tempfile::tempdir().expect("a folder");
        Office { url: url.to_owned(), key: folder.path().join("leitwerk.key"), _folder: folder }
    }

    fn user(&self, arguments: &[&str]) -> Output {
        let mut command = leitwerk(&[&["user"], arguments, &["--db", &self.url]].concat());
        command.env("LEITWERK_KEY_FILE", &self.key).output().expect("the program runs")
    }

    /// What is printed where all goes well.
    fn told(&self, arguments: &[&str]) -> String {
        let output = self.user(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", err(&output));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// What is said where it does not; nothing is printed then.
    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.user(arguments);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{arguments:?}");
        let said = err(&output);
        assert!(said.starts_with("error: ") && !said.contains("panicked"), "{said}");
        said
    }

    fn serve(&self, arguments: &[&str]) -> Server {
        let mut command = leitwerk(&[&["serve", "--db", &self.url], arguments].concat());
        Server::run(command.env("LEITWERK_KEY_FILE", &self.key))
    }
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The path of the link that a command printed for the site at 127.0.0.1:8080.
fn link(said: &str) -> String {
    assert_eq!(said.matches("http://").count(), 1, "{said}");
    between(said, "http://127.0.0.1:8080", "\n").expect("a link").to_owned()
}

fn mode(file: &Path) -> u32 {
    fs::metadata(file).unwrap_or_else(|error| panic!("{}: {error}", file.display())).permissions().mode() & 0o777
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_made_opened_closed_and_given_rights_from_the_command_line() {
    both(async |url| {
        let office = Office::at(&url);
        assert!(office.told(&["list"]).contains("There are no accounts. Make the first: leitwerk user add"));
        let link_of_anna = link(&office.told(&["add", ANNA, "--name", "Anna  Größe", "--role", "administrator"]));
        assert!(link_of_anna.starts_with("/de/invitation/"), "{link_of_anna}");
        let listed = office.told(&["list"]);
        assert!(
            [ANNA, "Anna Größe", "invited", "password only", "administrator"].iter().all(|word| listed.contains(word)),
            "{listed}"
        );
        let english = link(&office.told(&["add", "bob@kleinstadt.example.org", "--name", "Bob", "--lang", "en"]));
        assert!(english.starts_with("/en/invitation/"), "{english}");

        let server = office.serve(&[]);
        let mut anna = Client::of(&server.address);
        assert_eq!(anna.submit(&link_of_anna, &link_of_anna, &[("password", PASSWORD)]).status, 303);
        assert_eq!(anna.sign_in(ANNA, PASSWORD).location(), "/de/account");
        assert_eq!(anna.get("/de/account").status, 200);
        assert_eq!(anna.get("/de/accounts").status, 403, "an administrator needs a second factor first");

        // Whoever lost access gets a link; what was open is closed.
        let reset = link(&office.told(&["reset", &ANNA.to_uppercase(), "--second-factor"]));
        assert!(reset.starts_with("/de/password/"), "{reset}");
        assert_eq!(anna.get("/de/account").status, 403, "her sessions ended");
        assert_eq!(anna.submit(&reset, &reset, &[("password", "noch vier andere wörter dazu")]).status, 303);
        assert_eq!(anna.get(&reset).status, 404, "the link is used up");
        assert_eq!(anna.sign_in(ANNA, PASSWORD).status, 422, "the old password is gone");
        assert_eq!(anna.sign_in(ANNA, "noch vier andere wörter dazu").status, 303);

        let last = office.refused(&["disable", ANNA]);
        assert!(last.contains("make somebody else an administrator first"), "{last}");
        let last = office.refused(&["rights", ANNA, "--set", "coordinator"]);
        assert!(last.contains("make somebody else an administrator first"), "{last}");
        // An administrator who never came in does not count.
        assert!(
            office.told(&["rights", "bob@kleinstadt.example.org", "--set", "administrator,coordinator"]).contains("administrator")
        );
        assert!(office.refused(&["disable", ANNA]).contains("an administrator first"));
        let bob_link = link(&office.told(&["reset", "bob@kleinstadt.example.org"]));
        assert!(bob_link.starts_with("/en/invitation/"), "who never came in is invited again: {bob_link}");
        assert_eq!(Client::of(&server.address).get(&english).status, 404, "the earlier link is no longer good");
        assert_eq!(Client::of(&server.address).submit(&bob_link, &bob_link, &[("password", PASSWORD)]).status, 303);

        assert!(office.told(&["disable", ANNA]).contains("cannot sign in any more"));
        assert_eq!(anna.get("/de/account").status, 403, "her sessions ended again");
        assert_eq!(anna.sign_in(ANNA, "noch vier andere wörter dazu").status, 422);
        assert!(office.told(&["list"]).lines().any(|line| line.contains(ANNA) && line.contains("closed")));
        assert!(office.refused(&["reset", ANNA]).contains("an account that is closed"));
        office.told(&["enable", ANNA]);
        assert_eq!(anna.sign_in(ANNA, "noch vier andere wörter dazu").status, 303);
        let none = office.told(&["rights", ANNA, "--set"]);
        assert!(none.contains("open") && !none.contains("administrator"), "{none}");
        assert!(office.refused(&["delete", "bob@kleinstadt.example.org"]).contains("an administrator first"));
        office.told(&["delete", ANNA]);
        assert_eq!(anna.get("/de/account").status, 403, "what is deleted is signed in nowhere");
        assert_eq!(anna.sign_in(ANNA, "noch vier andere wörter dazu").status, 422);
        assert!(!office.told(&["list"]).contains(ANNA));
    })
    .await;
}

#[test]
fn what_cannot_be_done_with_accounts_is_said_with_a_way_out() {
    let database = sqlite::database();
    let office = Office::at(database.url());
    office.told(&["add", ANNA, "--name", "Anna", "--role", "council_reader"]);
    for (arguments, words) in [
        (&["add", &ANNA.to_uppercase(), "--name", "Anna"][..], "somebody has this mail address already"),
        (&["add", "keine Adresse", "--name", "Anna"], "this is no mail address"),
        (&["add", "a@example.org\nBcc: b@example.org", "--name", "Anna"], "this is no mail address"),
        (&["add", "a@example.org", "--name", "  "], "this is missing or too long"),
        (&["add", "a@example.org", "--name", "A", "--lang", "fr"], "none of the languages of the site"),
        (&["add", "a@example.org", "--name", "A", "--belongs", "O999"], "an organisation or body without entry"),
        (&["add", "a@example.org", "--name", "A", "--belongs", "nichts da"], "is no code of an organisation"),
        (&["disable", "niemand@example.org"], "leitwerk user list"),
        (&["enable", "niemand@example.org"], "leitwerk user list"),
        (&["reset", "niemand@example.org"], "leitwerk user list"),
        (&["rights", "niemand@example.org"], "leitwerk user list"),
        (&["add", "a@example.org", "--name", "A", "--role", "officer"], "those who belong to an organisation or body"),
        (&["rights", ANNA, "--set", "king"], "administrator, coordinator, council_reader"),
    ] {
        let said = office.refused(arguments);
        assert!(said.contains(words), "“{words}” is not in: {said}");
    }
    let listed = office.told(&["list"]);
    assert_eq!(listed.lines().count(), 1, "{listed}");
}

#[test]
fn key_and_database_are_for_their_owner_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("city.db");
    let url = format!("sqlite:{}", file.display());
    let added = leitwerk(&["user", "add", ANNA, "--name", "Anna", "--db", &url]).output().expect("the program runs");
    assert!(added.status.success(), "{}", err(&added));
    let key = folder.path().join("city.key");
    assert_eq!((mode(&key), mode(&file)), (0o600, 0o600));
    let text = fs::read_to_string(&key).expect("the key");
    assert!(text.trim().len() == 64 && text.trim().bytes().all(|byte| byte.is_ascii_hexdigit()));
    // The next command takes the same key, and a server's companions of the file are no more open than the file.
    let server = Server::start(&["serve", "--db", &url]);
    assert_eq!(fs::read_to_string(&key).expect("the key"), text);
    for entry in fs::read_dir(folder.path()).expect("the folder") {
        let path = entry.expect("an entry").path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    drop(server);
    assert!(!fs::read(&file).expect("the file").windows(64).any(|part| part == text.trim().as_bytes()), "the key is not in it");
}

#[test]
fn the_key_comes_from_the_environment_or_a_named_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("city.db").display());
    let list = || leitwerk(&["user", "list", "--db", &url]);
    let listed = list().env("LEITWERK_KEY", "0".repeat(64)).output().expect("the program runs");
    assert!(listed.status.success(), "{}", err(&listed));
    assert!(!folder.path().join("city.key").exists(), "where the environment holds it, no file is made");

    let elsewhere = folder.path().join("elsewhere.key");
    let listed = list().env("LEITWERK_KEY_FILE", &elsewhere).output().expect("the program runs");
    assert!(listed.status.success() && mode(&elsewhere) == 0o600, "{}", err(&listed));
    assert!(!folder.path().join("city.key").exists());

    let short = list().env("LEITWERK_KEY", "abc").output().expect("the program runs");
    assert_eq!(short.status.code(), Some(2));
    assert!(err(&short).contains("LEITWERK_KEY cannot be used: a key is 64 hexadecimal digits"), "{}", err(&short));
    fs::write(&elsewhere, "abc").expect("a file");
    let broken = list().env("LEITWERK_KEY_FILE", &elsewhere).output().expect("the program runs");
    assert_eq!(broken.status.code(), Some(2));
    assert!(err(&broken).contains("elsewhere.key holds no key; was it cut off?"), "{}", err(&broken));
    assert_eq!(fs::read_to_string(&elsewhere).expect("the file"), "abc", "what is there is never written over");
    let nowhere = list().env("LEITWERK_KEY_FILE", "/nowhere/at/all.key").output().expect("the program runs");
    assert!(err(&nowhere).contains("LEITWERK_KEY_FILE") && nowhere.status.code() == Some(2), "{}", err(&nowhere));
    assert!(!err(&nowhere).contains("panicked"));
}

#[test]
fn with_another_key_forms_and_second_factors_fail_with_a_sentence_and_sessions_go_on() {
    let database = sqlite::database();
    let first = Server::start(&["demo", "--db", database.url()]);
    let password = first.password();
    let mut chief = Client::of(&first.address);
    chief.sign_in_to_demo(ADMINISTRATOR, &password);
    let shown = chief.get("/de/account");
    let token = shown.token().to_owned();
    assert_eq!(first.stop("TERM").code(), Some(0));

    let mut command = leitwerk(&["demo", "--db", database.url()]);
    let other = Server::run(command.env("LEITWERK_KEY", "1".repeat(64)));
    let password = other.password();
    let mut chief = Client { address: other.address.clone(), ..chief };
    assert_eq!(chief.get("/de/account").status, 403, "the demo ends its sessions when it starts");
    let stale = chief.post("/de/sign-in", &token, &[("address", ADMINISTRATOR), ("password", &password)]);
    assert_eq!(stale.status, 403, "a form signed with the other key is too old");
    let begun = chief.sign_in(ADMINISTRATOR, &password);
    assert_eq!(begun.location(), "/de/sign-in/code", "{}", begun.body);
    let asked = chief.get("/de/sign-in/code");
    assert!(asked.status < 500 || other.log().contains("is the key file the one that belongs to the database?"), "{}", other.log());
    assert_eq!(other.get("/de/").0, 200, "what is public is as open as before");
}

#[test]
fn the_demo_lets_in_only_who_comes_from_this_machine_itself() {
    let database = sqlite::database();
    let server = Server::start(&["demo", "--db", database.url()]);
    let password = server.password();
    for (name, value) in [("X-Forwarded-For", "127.0.0.1"), ("X-Forwarded-For", "203.0.113.7"), ("Forwarded", "for=127.0.0.1")] {
        let mut behind = Client::of(&server.address).with(name, value);
        let refused = behind.sign_in(COORDINATOR, &password);
        assert_eq!((refused.status, behind.cookie.as_deref()), (422, None), "{name}: {value}");
        // The same words as for a password that is wrong: nothing is told.
        let wrong = Client::of(&server.address).sign_in(COORDINATOR, "falsch geraten");
        let alert = |page: &str| between(page, "role=\"alert\"", "</ul>").map(str::to_owned);
        assert_eq!(alert(&refused.body), alert(&wrong.body));
        assert!(alert(&wrong.body).is_some());
    }
    let mut here = Client::of(&server.address);
    here.sign_in_to_demo(COORDINATOR, &password);
    assert_eq!(here.get("/de/check").status, 200);
    let mut stolen = Client { headers: vec![("X-Forwarded-For".into(), "203.0.113.7".into())], ..here.clone() };
    assert_eq!(stolen.get("/de/check").status, 403, "what the browser holds is worth nothing from elsewhere");
    assert_eq!(here.get("/de/check").status, 200);
    // Every start has a password of its own.
    let again = Server::start(&["demo", "--db", database.url()]);
    assert_ne!(again.password(), password);
    assert_eq!(here.get("/de/check").status, 403, "and ends what was open before");
}

#[test]
fn behind_a_named_server_each_network_has_limits_of_its_own() {
    let database = sqlite::database();
    let office = Office::at(database.url());
    let invitation = link(&office.told(&["add", ANNA, "--name", "Anna", "--role", "coordinator"]));
    let server = office.serve(&["--proxy", "127.0.0.1", "--url", "http://leitbild.example.org"]);
    let from = |address: &str| Client::of(&server.address).with("X-Forwarded-For", address);
    assert_eq!(from("203.0.113.1").submit(&invitation, &invitation, &[("password", PASSWORD)]).status, 303);
    let mut guesser = from("198.51.100.1, 203.0.113.2");
    for _ in 0..10 {
        assert_eq!(guesser.sign_in(ANNA, "falsch geraten").status, 422);
    }
    let limited = guesser.sign_in(ANNA, PASSWORD);
    assert_eq!((limited.status, guesser.cookie.as_deref()), (422, None), "after ten guesses the right one is no longer taken");
    // What a client writes in front itself makes it nobody else.
    let mut liar = from("192.0.2.99, 203.0.113.2");
    assert_eq!(liar.sign_in(ANNA, PASSWORD).status, 422);
    assert_eq!(from("203.0.113.3").sign_in(ANNA, PASSWORD).status, 303, "somebody at another address is not kept out");
    let log = server.log();
    assert!(log.contains("sign_in_limited") && !log.contains("203.0.113") && !log.contains(ANNA), "{log}");

    let mut said = leitwerk(&["serve", "--db", database.url(), "--proxy", "the-one-in-front", "--listen", "127.0.0.1:0"]);
    let said = said.output().expect("the program runs");
    assert!(said.status.code() == Some(2) && err(&said).contains("--proxy"), "{}", err(&said));
}

#[test]
fn without_a_named_server_in_front_nobody_is_taken_at_their_word() {
    let database = sqlite::database();
    let office = Office::at(database.url());
    let invitation = link(&office.told(&["add", ANNA, "--name", "Anna"]));
    let server = office.serve(&[]);
    assert_eq!(Client::of(&server.address).submit(&invitation, &invitation, &[("password", PASSWORD)]).status, 303);
    for n in 0..10 {
        let mut guesser = Client::of(&server.address).with("X-Forwarded-For", &format!("203.0.113.{n}"));
        assert_eq!(guesser.sign_in(ANNA, "falsch geraten").status, 422);
    }
    let mut another = Client::of(&server.address).with("X-Forwarded-For", "203.0.113.200");
    assert_eq!(another.sign_in(ANNA, PASSWORD).status, 422, "another header makes no other network");
}
