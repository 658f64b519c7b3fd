//! Who gets what: every route, asked by everybody, against the list in `rights.csv`, which is written by hand. Whoever adds a
//! route writes down there what each gets, before the table of rights says it.

use std::collections::BTreeSet;

use axum::http::Method;
use leitwerk_app::key::Token;
use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::mails::{About, NewMail};
use leitwerk_store::sessions::Purpose;
use leitwerk_store::staged::StagedFile;

use crate::drafts::{draft, notes};
use crate::preview;
use crate::support::{Browser, City, PASSWORD, code, hash};

/// Who asks, in the order of the columns.
const WHO: [&str; 8] = [
    "visitor",
    "signed_in",
    "officer",
    "member",
    "council_reader",
    "coordinator",
    "administrator",
    "administrator_without_second_factor",
];

/// One line of the list.
struct Row {
    method: Method,
    route: &'static str,
    address: &'static str,
    fields: &'static str,
    expected: Vec<u16>,
}

fn rows() -> Vec<Row> {
    let lines = include_str!("rights.csv").lines().filter(|line| !line.starts_with('#'));
    let mut lines = lines.map(|line| line.split(',').collect::<Vec<_>>());
    assert_eq!(lines.next().expect("a head")[5..], WHO);
    let row = |cells: Vec<&'static str>| Row {
        method: cells[0].parse().expect("a method"),
        route: cells[1],
        address: cells[2],
        fields: cells[4],
        expected: cells[5..].iter().map(|status| status.parse().expect("a status")).collect(),
    };
    lines.map(row).collect()
}

/// Whether an address is one of a route.
fn is_of(address: &str, route: &str) -> bool {
    let path = address.split('?').next().unwrap_or_default();
    let (path, route): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), route.split('/').collect());
    path.len() == route.len() && path.iter().zip(&route).all(|(part, of)| part == of || of.starts_with('{') && !part.is_empty())
}

#[test]
fn every_route_stands_in_the_list_of_rights() {
    let rows = rows();
    for row in &rows {
        assert_eq!(row.expected.len(), WHO.len(), "{} {}", row.method, row.address);
        assert!(is_of(row.address, row.route), "{} is no address of {}", row.address, row.route);
    }
    let listed: BTreeSet<String> = rows.iter().map(|row| format!("{} {}", row.method, row.route)).collect();
    let table = leitwerk_web::routes::table().table;
    let routes: BTreeSet<String> = table.iter().map(|route| format!("{} {}", route.method, route.path)).collect();
    let missing: Vec<&String> = routes.difference(&listed).collect();
    assert!(missing.is_empty(), "write into rights.csv who gets what at {missing:#?}");
    let gone: Vec<&String> = listed.difference(&routes).collect();
    assert!(gone.is_empty(), "no route answers to these lines of rights.csv: {gone:#?}");
}

/// The city with a draft and a finding that is accepted, somebody of each kind, and what the list names.
struct Stage {
    city: City,
    people: Vec<(AccountId, Option<Token>)>,
    /// What stands in the list in braces, and what it is.
    names: Vec<(&'static str, String)>,
}

impl Stage {
    async fn set() -> Stage {
        let city = City::demo().await;
        city.import(&draft("draft")).await;
        city.import(&notes()).await;
        let mut people = Vec::new();
        for who in WHO {
            let (roles, own): (&[Role], &[&str]) = match who {
                "officer" => (&[], &["O008"]),
                "member" => (&[], &["GR01"]),
                "council_reader" => (&[Role::CouncilReader], &[]),
                "coordinator" => (&[Role::Coordinator], &[]),
                "administrator" | "administrator_without_second_factor" => (&[Role::Administrator], &[]),
                _ => (&[], &[]),
            };
            let browser = match who {
                "visitor" => city.visitor(),
                who => city.signed_in_as(roles, own, who == "administrator").await,
            };
            if browser.token.is_some() {
                city.db.note(&[Step::Password(browser.account, hash().await)]).await.expect("a password");
            }
            people.push((browser.account, browser.token));
        }
        let (coordinator, _) = &people[WHO.iter().position(|who| *who == "coordinator").expect("a coordinator")];
        let file = StagedFile {
            id: "staged".into(),
            name: "liste.csv".into(),
            kind: "organisation".into(),
            choice: String::new(),
            body: b"Name\nBeispielverein\n".to_vec(),
        };
        city.db.stage_file(*coordinator, &file, "2026-01-01T00:00:00Z").await.expect("a file");
        preview::open(&city, "2999-01-01T00:00:00Z").await;
        let account = city.account("kim@leitbild.example.org", "Kim Beispiel", &[]).await;
        let invited = AccountId::draw().expect("a key");
        let [reset, invitation, confirm, dead] = [(); 4].map(|()| Token::draw().expect("a token"));
        let at = || "2026-01-01T00:00:00Z".to_owned();
        let link = |token: &Token, account, purpose, address: Option<&str>| Step::Link {
            digest: token.digest(),
            account,
            purpose,
            address: address.map(str::to_owned),
            at: at(),
            until: "2999-01-01T00:00:00Z".into(),
        };
        let of = ItemRef::new(None, code("O001")).expect("an organisation");
        let other = city.signed_in(&[]).await.token.expect("a token").digest();
        let address = "invited@leitbild.example.org".to_owned();
        let steps = [
            Step::Join(account, Membership { of, function: "Leitung".into(), deputy: None }),
            Step::Create {
                id: invited,
                address: address.clone(),
                name: "Ida".into(),
                locale: "de".into(),
                example: false,
                at: at(),
            },
            link(&reset, account, Purpose::Reset, None),
            link(&invitation, invited, Purpose::Invitation, None),
            link(&confirm, account, Purpose::Address, Some("kim.new@leitbild.example.org")),
            Step::Mail(NewMail { about: About::Invitation, account: Some(invited), address, locale: "de".into(), at: at() }),
        ];
        city.db.note(&steps).await.expect("what the list names");
        let mail = city.db.mails(10).await.expect("mails")[0].id.to_string();
        let text = |token: Token| token.as_str().to_owned();
        let names = vec![
            ("{address}", "kim@leitbild.example.org".into()),
            ("{password}", PASSWORD.into()),
            ("{new}", "sieben Luchse malen Wolken".into()),
            ("{account}", account.to_string()),
            ("{invited}", invited.to_string()),
            ("{mail}", mail),
            ("{reset}", text(reset)),
            ("{invitation}", text(invitation)),
            ("{confirm}", text(confirm)),
            ("{dead}", text(dead)),
            ("{other}", other),
            ("{file}", file.id),
            ("{preview-id}", preview::ID.into()),
            ("{preview}", preview::key(&city)),
        ];
        Stage { city, people, names }
    }

    fn browser(&self, who: usize) -> Browser<'_> {
        let (account, token) = &self.people[who];
        Browser { account: *account, token: token.clone(), ..self.city.visitor() }
    }

    /// What the list says, with what its names are for somebody.
    fn named(&self, text: &str, browser: &Browser<'_>) -> String {
        let text = text.replace("{own}", &browser.token.as_ref().map(Token::digest).unwrap_or_default());
        let text = text.replace("{self}", &browser.account.to_string());
        self.names.iter().fold(text, |text, (name, is)| text.replace(name, is))
    }
}

/// What is stored but for counted tries.
async fn stored(city: &City) -> String {
    let mut said = format!("{:?} {:?}", city.db.anchor().await, city.db.mails(1_000).await);
    for account in city.db.accounts().await.expect("accounts") {
        let (credentials, sessions) = (city.db.credentials(account.id).await, city.db.sessions(account.id, "").await);
        said += &format!("{account:?} {credentials:?} {sessions:?}");
    }
    said
}

/// What somebody gets, and what is wrong with it.
async fn ask(stage: &Stage, before: &[u8], row: &Row, who: usize, token: &str) -> Vec<String> {
    let browser = stage.browser(who);
    let (address, fields) = (stage.named(row.address, &browser), stage.named(row.fields, &browser));
    let fields: Vec<(&str, &str)> = fields.split('&').filter_map(|field| field.split_once('=')).collect();
    let expected = row.expected[who];
    let told = |what: String| vec![format!("{} {} ({}) as {}: {what}", row.method, row.address, row.fields, WHO[who])];
    if row.method == Method::GET {
        let status = browser.get(&address).await.status.as_u16();
        return if status == expected { Vec::new() } else { told(format!("{status} and not {expected}")) };
    }
    // What is taken is done in a city of its own, and so is what counts a try.
    let counts = matches!(expected, 409 | 422);
    let own = if expected < 400 || counts { Some(City::holding(before).await) } else { None };
    let city = own.as_ref().unwrap_or(&stage.city);
    let known = if counts { stored(city).await } else { String::new() };
    let status = browser.in_city(city).post_with(token, &address, &fields).await.status.as_u16();
    if status != expected {
        return told(format!("{status} and not {expected}"));
    }
    let same = !counts || stored(city).await == known;
    if same { Vec::new() } else { told("it was refused, and something changed".into()) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_gets_what_the_list_of_rights_says_and_what_is_refused_changes_nothing() {
    let stage = Stage::set().await;
    let before = stage.city.content().await;
    let (mut wrong, mut asked) = (Vec::new(), 0);
    let mut tokens = Vec::new();
    for who in 0..WHO.len() {
        tokens.push(stage.browser(who).form_token().await);
    }
    for row in rows() {
        for (who, token) in tokens.iter().enumerate() {
            wrong.extend(ask(&stage, &before, &row, who, token).await);
            asked += 1;
        }
        let refuses = row.method == Method::POST && row.expected.iter().any(|status| matches!(status, 403..=405));
        if refuses && stage.city.content().await != before {
            wrong.push(format!("{} {} ({}): it was refused, and something changed", row.method, row.address, row.fields));
        }
    }
    println!("{asked} combinations of route, who asks and state of the item");
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong.join("\n"));
    assert!(stage.city.content().await == before, "reading changes nothing");
}

#[test]
fn what_is_not_in_the_list_would_be_found() {
    assert!(is_of("/de/accounts/1/roles", "/{lang}/accounts/{account}/roles"));
    assert!(!is_of("/de/accounts/1", "/{lang}/accounts/{account}/roles") && !is_of("/de/log", "/{lang}/mails"));
    assert!(!is_of("/de/accounts/", "/{lang}/accounts/{account}") && is_of("/de/log?before=2", "/{lang}/log"));
}
