//! Mails of the site, as a mail server gets them, refuses them, or is not there.

mod client;
#[path = "client/insider.rs"]
mod insider;
#[path = "mail/letter.rs"]
mod letter;
mod server;
#[path = "mail/smtp.rs"]
mod smtp;

use std::time::{Duration, Instant};

use client::{Client, between};
use insider::seat;
use leitwerk_app::access::Actor;
use leitwerk_app::accounts::Invitation;
use leitwerk_app::clock::Clock;
use leitwerk_app::gate::Gate;
use leitwerk_app::key::Key;
use leitwerk_app::mail::{Delivered, Transport};
use leitwerk_model::access::Role;
use leitwerk_store::Db;
use leitwerk_store::mails::{Mail, State};
use leitwerk_testkit::{TestDatabase, sqlite};
use letter::Letter;
use server::Server;
use smtp::{MailServer, NEVER, NOT_NOW};

const PASSWORD: &str = "vier zufällige wörter genügen";
const FROM: &str = "Leitbild Kleinstadt <leitbild@kleinstadt.example.org>";

/// A site with an administrator who is signed in.
struct Office {
    db: Db,
    server: Server,
    administrator: Client,
    _database: TestDatabase,
}

impl Office {
    /// With these further arguments of `leitwerk serve`.
    async fn open(arguments: &[&str]) -> Office {
        let database = sqlite::database();
        let db = Db::open(database.url()).await.expect("a database");
        db.migrate().await.expect("tables");
        let chair = seat(&db, "leitung@kleinstadt.example.org", "Leitung", &[Role::Administrator]).await;
        let server = Server::start(&[&["serve", "--db", database.url()], arguments].concat());
        let administrator = Client { cookie: Some(chair.cookie), ..Client::of(&server.address) };
        Office { db, server, administrator, _database: database }
    }

    /// Invites somebody by the page for that.
    fn invite(&mut self, name: &str, address: &str) -> client::Answer {
        let fields = [("name", name), ("address", address), ("locale", "de"), ("role", "coordinator")];
        self.administrator.submit("/de/accounts/new", "/de/accounts/new", &fields)
    }

    /// Waits until the mail that needs looking after is as it should be.
    async fn waits_for(&self, what: impl Fn(&Mail) -> bool) -> Mail {
        let start = Instant::now();
        loop {
            let mails = self.db.mails(10).await.expect("mails");
            if let Some(mail) = mails.iter().find(|mail| what(mail)) {
                return mail.clone();
            }
            assert!(start.elapsed() < Duration::from_secs(30), "{mails:?}\n{}", self.server.log());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// The one link in a text that opens an account.
fn link<'a>(text: &'a str, site: &str) -> &'a str {
    let links: Vec<&str> = text.split_whitespace().filter(|word| word.contains("/invitation/")).collect();
    assert_eq!(links.len(), 1, "{text}");
    links[0].strip_prefix(site).unwrap_or_else(|| panic!("{} is not at {site}", links[0]))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_reaches_whom_it_is_for_and_its_one_link_works_once() {
    let smtp = MailServer::start();
    let mut office = Office::open(&["--smtp", &smtp.url(), "--mail-from", FROM]).await;
    let invited = office.invite("Anna Größe", "anna@kleinstadt.example.org");
    assert!(invited.status == 303 && invited.location().ends_with("?done=invited"), "{}", invited.body);

    let letter = Letter::read(&smtp.next());
    assert_eq!(letter.recipients, ["anna@kleinstadt.example.org"]);
    assert_eq!(letter.header("to"), "anna@kleinstadt.example.org");
    assert_eq!(letter.header("from"), "\"Leitbild Kleinstadt\" <leitbild@kleinstadt.example.org>");
    assert!(letter.header("subject").contains("Einladung"), "{}", letter.header("subject"));
    assert!(letter.text.contains("Anna Größe"), "{}", letter.text);

    let path = link(&letter.text, &office.server.url("")).to_owned();
    let mut anna = Client::of(&office.server.address);
    let weak = anna.submit(&path, &path, &[("password", "Passwort1!")]);
    assert_eq!(weak.status, 422, "a password that is refused does not use the link up");
    let accepted = anna.submit(&path, &path, &[("password", PASSWORD)]);
    assert_eq!(accepted.location(), "/de/sign-in?done=invitation", "{}", accepted.body);
    assert_eq!(anna.get(&path).status, 404, "the link is used up");
    assert_eq!(anna.sign_in("Anna@Kleinstadt.example.org", PASSWORD).location(), "/de/my-day");
    assert_eq!(smtp.waiting(), 0, "one mail and no other");

    let token = path.rsplit('/').next().expect("a token");
    let log = office.server.log();
    assert!(log.contains("invite"), "the log is one of this server: {log}");
    for secret in [token, "anna@", "kleinstadt.example.org", "Größe", PASSWORD] {
        assert!(!log.contains(secret) && !office.server.said().contains(secret), "“{secret}” is in the log: {log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_in_a_name_or_an_address_never_become_lines_of_a_mail() {
    let smtp = MailServer::start();
    let mut office = Office::open(&["--smtp", &smtp.url(), "--mail-from", FROM]).await;
    for address in [
        "anna@example.org\r\nBcc: alle@example.org",
        "anna@example.org\nalle@example.org",
        "anna@example.org, alle@example.org",
        "Anna <anna@example.org>",
        "anna@example.org>\r\nRCPT TO:<alle@example.org",
        "\"anna\r\nBcc: alle\"@example.org",
        "anna@example.org\u{85}Bcc: alle@example.org",
    ] {
        assert_eq!(office.invite("Anna", address).status, 422, "{address:?}");
    }
    for (n, name) in
        ["Anna\r\nBcc: alle@example.org\r\n\r\nText", "Anna\u{85}Bcc: alle@example.org", "Anna\u{2028}Bcc: alle@example.org"]
            .into_iter()
            .enumerate()
    {
        let invited = office.invite(name, &format!("anna{n}@example.org"));
        assert!(invited.status == 303 || invited.status == 422, "{}: {}", invited.status, invited.body);
        if invited.status == 422 {
            continue;
        }
        let letter = Letter::read(&smtp.next());
        assert_eq!(letter.recipients, [format!("anna{n}@example.org")], "{name:?}");
        let names: Vec<&str> = letter.headers.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names.iter().all(|name| !matches!(*name, "bcc" | "cc")), "{names:?}");
        assert!(letter.text.lines().all(|line| !line.starts_with("Bcc:")), "{}", letter.text);
    }
    assert_eq!(smtp.waiting(), 0);
    assert!(!office.server.log().contains("alle@"), "{}", office.server.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_asks_to_come_again_gets_the_mail_later() {
    let smtp = MailServer::start();
    let mut office = Office::open(&["--smtp", &smtp.url(), "--mail-from", FROM]).await;
    let address = format!("{NOT_NOW}@example.org");
    assert_eq!(office.invite("Später", &address).status, 303);
    let mail = office.waits_for(|mail| mail.error.is_some()).await;
    assert_eq!((mail.state, mail.attempts), (State::Waiting, 1));
    let error = mail.error.expect("why");
    assert!(error.contains("451") && !error.contains(&address), "{error}");
    let page = office.administrator.get("/de/mails");
    assert!(page.body.contains("451") && page.body.contains(&address), "{}", page.body);
    assert!(!office.server.log().contains(&address), "{}", office.server.log());

    smtp.relent();
    let again = office.administrator.post(&format!("/de/mails/{}/again", mail.id), page.token(), &[]);
    assert_eq!((again.status, again.location()), (303, "/de/mails"));
    assert_eq!(Letter::read(&smtp.next()).recipients, [address]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_server_refuses_for_good_is_given_up_and_shown() {
    let smtp = MailServer::start();
    let mut office = Office::open(&["--smtp", &smtp.url(), "--mail-from", FROM]).await;
    let address = format!("{NEVER}@example.org");
    assert_eq!(office.invite("Nie", &address).status, 303);
    let mail = office.waits_for(|mail| mail.state == State::Failed).await;
    assert_eq!(mail.attempts, 1);
    let page = office.administrator.get("/en/mails");
    let error = between(&page.body, "<p class=\"problem\" lang=\"en\" dir=\"ltr\">", "</p>").expect("why");
    assert!(error.contains("550") && !error.contains(&address), "{error}");
    assert!(page.body.contains("not sent"), "{}", page.body);
    let log = office.server.log();
    assert!(log.contains("a mail was given up") && !log.contains(&address), "{log}");
    // A second one goes out although the first did not.
    assert_eq!(office.invite("Anna", "anna@example.org").status, 303);
    assert_eq!(Letter::read(&smtp.next()).recipients, ["anna@example.org"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_mail_server_a_mail_is_printed_and_shown_to_administrators() {
    let mut office = Office::open(&[]).await;
    assert_eq!(office.invite("Anna Größe", "anna@example.org").status, 303);
    let mail = office.waits_for(|mail| mail.state == State::Shown).await;
    let start = Instant::now();
    while !office.server.said().contains("/invitation/") {
        assert!(start.elapsed() < Duration::from_secs(10), "{}", office.server.said());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let said = office.server.said();
    assert!(said.contains("To: anna@example.org") && said.contains("Anna Größe"), "{said}");
    let path = link(&said, &office.server.url("")).to_owned();
    assert!(mail.body.is_some_and(|body| body.contains(&path)));
    assert!(office.administrator.get("/de/mails").body.contains(&path));
    let token = path.rsplit('/').next().expect("a token");
    assert!(!office.server.log().contains(token) && !office.server.log().contains("anna@"), "{}", office.server.log());
    let accepted = Client::of(&office.server.address).submit(&path, &path, &[("password", PASSWORD)]);
    assert_eq!(accepted.status, 303, "{}", accepted.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_is_tried_seven_times_within_two_days_and_then_given_up() {
    let smtp = MailServer::start();
    let database = sqlite::database();
    let db = Db::open(database.url()).await.expect("a database");
    db.migrate().await.expect("tables");
    let clock = Clock::default();
    let gate = Gate::new(db.clone(), Key::draw().expect("a key")).with_clock(clock.clone());
    let invitation = Invitation {
        address: format!("{NOT_NOW}@example.org"),
        name: "Später".into(),
        locale: "de".into(),
        roles: [Role::Coordinator].into(),
        memberships: Vec::new(),
        by_mail: true,
    };
    gate.invite(&Actor::Operator, &invitation).await.expect("an invitation");
    let transport = Transport::server(&smtp.url(), FROM).expect("a server");
    let mut hours = 0.0;
    let mut tries = 0;
    loop {
        match gate.deliver(&transport, "http://127.0.0.1").await.expect("the store works") {
            Some(Delivered::Again) => tries += 1,
            Some(Delivered::Failed) => break,
            None => {
                clock.advance(30);
                hours += 30.0 / 3600.0;
                assert!(hours < 48.0, "after two days it is still tried");
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(tries, 6);
    assert!((24.0..48.0).contains(&hours), "{hours} hours");
    assert_eq!(smtp.refusals(), 7);
    let mails = db.mails(10).await.expect("mails");
    assert_eq!((mails[0].state, mails[0].attempts), (State::Failed, 7));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_is_not_there_keeps_neither_the_site_nor_the_mail() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
    let mut office = Office::open(&["--smtp", &format!("smtp://{closed}"), "--mail-from", FROM]).await;
    assert_eq!(office.invite("Anna", "anna@example.org").status, 303);
    let mail = office.waits_for(|mail| mail.error.is_some()).await;
    assert_eq!(mail.state, State::Waiting);
    assert_eq!(office.server.get("/de/").0, 200);
}
