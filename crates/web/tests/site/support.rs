//! A city with its site in one process, and what it answers.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::LazyLock;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use leitwerk_app::access::Actor;
use leitwerk_app::bundles;
use leitwerk_app::clock::Clock;
use leitwerk_app::gate::Gate;
use leitwerk_app::key::{Key, Token};
use leitwerk_app::mail::{Delivered, Transport, Written};
use leitwerk_app::passwords::Passwords;
use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::sessions::{NewSession, Stage};
use leitwerk_testkit::TestDatabase;
use leitwerk_testkit::sqlite;
use tokio::sync::OnceCell;
use tower::ServiceExt as _;

/// The bundle of the demo city.
pub(crate) static DEMO: LazyLock<Files> = LazyLock::new(|| leitwerk_testkit::folder::files("demo"));

/// The demo city as read from its bundle.
pub(crate) static LEITBILD: LazyLock<Leitbild> = LazyLock::new(|| leitwerk_bundle::read(&DEMO).leitbild);

/// The database file with the demo in it, made once: loading it takes longer than most tests.
static LOADED: OnceCell<Vec<u8>> = OnceCell::const_new();

/// Where the site is to be found.
pub(crate) const SITE: &str = "https://leitbild.example.org";
/// A password that is strong enough.
pub(crate) const PASSWORD: &str = "vier Dachse tanzen Walzer";
/// Where browsers are that are not on the machine itself.
pub(crate) const ELSEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));
/// The machine itself.
pub(crate) const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// The hash of the password, made once.
static HASH: OnceCell<String> = OnceCell::const_new();

/// The hash of [`PASSWORD`].
pub(crate) async fn hash() -> String {
    HASH.get_or_init(async || Passwords::default().hash(PASSWORD).await.expect("a hash")).await.clone()
}

/// A city and its site.
pub(crate) struct City {
    pub(crate) db: Db,
    pub(crate) gate: Gate,
    site: Router,
    insider: OnceCell<String>,
    _database: TestDatabase,
}

/// What the site answers.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The id of the request, which is another one each time.
    pub(crate) id: Option<String>,
}

impl City {
    /// The demo city.
    pub(crate) async fn demo() -> City {
        let bytes = LOADED.get_or_init(async || {
            let database = sqlite::database();
            let db = Db::open(database.url()).await.expect("a database");
            db.migrate().await.expect("tables");
            bundles::import(&db, &Actor::Operator, &DEMO, false).await.expect("the demo");
            db.close().await;
            std::fs::read(file(&database)).expect("the loaded database")
        });
        let database = sqlite::database();
        std::fs::write(file(&database), bytes.await).expect("a copy of the loaded database");
        City::open(database).await
    }

    /// A city with nothing in it.
    pub(crate) async fn empty() -> City {
        City::open(sqlite::database()).await
    }

    /// A city with a bundle in it.
    pub(crate) async fn of(files: &Files) -> City {
        let city = City::empty().await;
        city.import(files).await;
        city
    }

    /// A city with everything that was stored in another one.
    pub(crate) async fn holding(content: &[u8]) -> City {
        let database = sqlite::database();
        std::fs::write(file(&database), content).expect("a copy");
        City::open(database).await
    }

    /// Everything that is stored, to be compared.
    pub(crate) async fn content(&self) -> Vec<u8> {
        let database = sqlite::database();
        self.db.copy_into(Path::new(file(&database))).await.expect("a copy");
        std::fs::read(file(&database)).expect("the copy")
    }

    /// The demo at an address without TLS, as on one's own machine.
    pub(crate) async fn without_tls() -> City {
        let mut city = City::demo().await;
        let app = leitwerk_web::App::new(city.gate.clone()).await.expect("the city's settings");
        city.site = leitwerk_web::service(app.at("http://127.0.0.1:8080".parse().expect("an address")));
        city
    }

    async fn open(database: TestDatabase) -> City {
        let db = Db::open(database.url()).await.expect("a database");
        db.migrate().await.expect("tables");
        let key = Key::parse(&"07".repeat(32)).expect("a key");
        let gate = Gate::new(db.clone(), key).with_clock(Clock::default());
        let app = leitwerk_web::App::new(gate.clone()).await.expect("the city's settings");
        let app = app.at(SITE.parse().expect("an address"));
        City { db, gate, site: leitwerk_web::service(app), insider: OnceCell::new(), _database: database }
    }

    /// Brings a bundle in, beside what is there.
    pub(crate) async fn import(&self, files: &Files) {
        if let Err(error) = bundles::import(&self.db, &Actor::Operator, files, false).await {
            if let bundles::ImportError::Mistakes(mistakes) = &error {
                panic!("{}", mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n"));
            }
            panic!("{error}");
        }
    }

    /// What the site answers to a request.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        Answer::of(self.site.clone().oneshot(request).await.expect("the site never fails")).await
    }

    /// What a coordinator gets at an address.
    pub(crate) async fn inside(&self, address: &str) -> Answer {
        let cookie = self.insider.get_or_init(async || self.signed_in(&[Role::Coordinator]).await.cookie()).await;
        self.get_with(address, &[(header::COOKIE, cookie)]).await
    }

    /// Somebody who is signed in with these roles, and what their browser holds.
    pub(crate) async fn signed_in(&self, roles: &[Role]) -> Browser<'_> {
        self.signed_in_as(roles, &[], true).await
    }

    /// Somebody who is signed in with roles, belongs to something, and gave a second factor or not.
    pub(crate) async fn signed_in_as(&self, roles: &[Role], own: &[&str], strong: bool) -> Browser<'_> {
        let id = AccountId::draw().expect("a key");
        let token = Token::draw().expect("a token");
        let at = "2026-01-01T00:00:00Z".to_owned();
        let mut steps = vec![
            Step::Create {
                id,
                address: format!("{id}@leitbild.example.org"),
                name: format!("Person {id}"),
                locale: "de".into(),
                example: false,
                at,
            },
            Step::Roles(id, roles.iter().copied().collect()),
        ];
        for code in own {
            let of = ItemRef::new(None, self::code(code)).expect("an organisation or body");
            steps.push(Step::Join(id, Membership { of, function: String::new(), deputy: None }));
        }
        let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let until = "2999-01-01T00:00:00Z".to_owned();
        steps.push(Step::Begin(NewSession {
            digest: token.digest(),
            account: id,
            stage: Stage::Full,
            strong,
            device: "Firefox, Linux".into(),
            at: now,
            until,
        }));
        self.db.note(&steps).await.expect("an account");
        Browser { city: self, account: id, token: Some(token), from: ELSEWHERE }
    }

    /// A browser of nobody in particular.
    pub(crate) fn visitor(&self) -> Browser<'_> {
        self.visitor_from(ELSEWHERE)
    }

    /// The same, somewhere in particular.
    pub(crate) fn visitor_from(&self, from: IpAddr) -> Browser<'_> {
        Browser { city: self, account: AccountId::draw().expect("a key"), token: None, from }
    }

    /// Somebody who was invited, chose [`PASSWORD`] and has these roles, but is not signed in.
    pub(crate) async fn account(&self, address: &str, name: &str, roles: &[Role]) -> AccountId {
        let id = AccountId::draw().expect("a key");
        let at = "2026-01-01T00:00:00Z".to_owned();
        let (address, name) = (address.to_owned(), name.to_owned());
        let create = Step::Create { id, address, name, locale: "de".into(), example: false, at };
        let steps = [create, Step::Roles(id, roles.iter().copied().collect()), Step::Password(id, hash().await)];
        self.db.note(&steps).await.expect("an account");
        id
    }

    /// Sends what waits in the outbox, and gives what was sent.
    pub(crate) async fn mails(&self) -> Vec<Written> {
        let mut sent = Vec::new();
        while let Some(delivered) = self.gate.deliver(&Transport::Shown, SITE).await.expect("the outbox") {
            if let Delivered::Shown(written) = delivered {
                sent.push(written);
            }
        }
        sent
    }

    /// What is at an address.
    pub(crate) async fn get(&self, address: &str) -> Answer {
        self.get_with(address, &[]).await
    }

    /// What is at an address, asked for with headers.
    pub(crate) async fn get_with(&self, address: &str, headers: &[(header::HeaderName, &str)]) -> Answer {
        self.ask(Method::GET, address, headers).await
    }

    /// What a method does at an address.
    pub(crate) async fn ask(&self, method: Method, address: &str, headers: &[(header::HeaderName, &str)]) -> Answer {
        let request = Request::builder().method(method).uri(address);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(name, *value));
        self.send(request.body(Body::empty()).unwrap_or_else(|error| panic!("{address}: {error}"))).await
    }

    /// The page at an address, which is there.
    pub(crate) async fn page(&self, address: &str) -> String {
        let answer = self.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        answer.text()
    }
}

impl Answer {
    async fn of(response: axum::response::Response) -> Answer {
        let (mut parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        let id = parts.headers.remove("x-request-id").map(|id| id.to_str().expect("a plain header").to_owned());
        Answer { status: parts.status, headers: parts.headers, body, id }
    }

    /// The body as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).expect("text in UTF-8")
    }

    /// A header, empty where it is not there.
    pub(crate) fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a plain header"))
    }
}

/// Somebody's browser.
pub(crate) struct Browser<'a> {
    pub(crate) city: &'a City,
    /// Whose.
    pub(crate) account: AccountId,
    /// What it holds.
    pub(crate) token: Option<Token>,
    /// Where it is.
    pub(crate) from: IpAddr,
}

/// The address of this site that a mail links to.
pub(crate) fn linked(mail: &Written) -> String {
    let link = mail.body.split_whitespace().find_map(|word| word.strip_prefix(SITE)).expect("a link");
    link.to_owned()
}

impl Browser<'_> {
    /// The cookie it sends.
    pub(crate) fn cookie(&self) -> String {
        self.token.as_ref().map(|token| format!("__Host-leitwerk={}", token.as_str())).unwrap_or_default()
    }

    /// The same browser before another city.
    pub(crate) fn in_city<'b>(&self, city: &'b City) -> Browser<'b> {
        Browser { city, account: self.account, token: self.token.clone(), from: self.from }
    }

    /// What is at an address.
    pub(crate) async fn get(&self, address: &str) -> Answer {
        self.ask(Method::GET, address, &[]).await
    }

    /// What a method does at an address.
    pub(crate) async fn ask(&self, method: Method, address: &str, headers: &[(header::HeaderName, &str)]) -> Answer {
        let request = headers.iter().fold(self.request(method, address), |request, (name, value)| request.header(name, *value));
        self.city.send(request.body(Body::empty()).unwrap_or_else(|error| panic!("{address}: {error}"))).await
    }

    /// The page at an address, which is there.
    pub(crate) async fn page(&self, address: &str) -> String {
        let answer = self.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        answer.text()
    }

    /// A request of this browser, still without a body.
    pub(crate) fn request(&self, method: Method, address: &str) -> axum::http::request::Builder {
        let peer = SocketAddr::new(self.from, 40_000);
        let request = Request::builder().method(method).uri(address).extension(ConnectInfo(peer));
        let request = request.header(header::HOST, "leitbild.example.org");
        if self.token.is_some() { request.header(header::COOKIE, self.cookie()) } else { request }
    }

    /// A token as a page of this browser bears it.
    pub(crate) async fn form_token(&self) -> String {
        let mut page = self.get("/de/sign-in").await;
        if page.status != StatusCode::OK {
            page = self.get("/de/account").await;
        }
        let html = page.text();
        let at = html.find("name=\"csrf_token\" value=\"").expect("a form") + 25;
        html[at..].split('"').next().expect("a token").to_owned()
    }

    /// Sends a form as a page of the site does, and holds what it is given.
    pub(crate) async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.form_token().await;
        let answer = self.post_with(&token, address, fields).await;
        self.take(&answer);
        answer
    }

    /// Sends a form with a file, as browsers do.
    pub(crate) async fn send_file(&self, address: &str, fields: &[(&str, &str)], name: &str, body: &[u8]) -> Answer {
        let token = self.form_token().await;
        let mut sent = Vec::new();
        for (field, value) in fields.iter().copied().chain([("csrf_token", token.as_str())]) {
            sent.extend(format!("--xyz\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes());
        }
        let head = format!("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        sent.extend([head.as_bytes(), body, b"\r\n--xyz--\r\n"].concat());
        let request = self.request(Method::POST, address).header(header::ORIGIN, SITE);
        let request = request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=xyz");
        self.city.send(request.body(Body::from(sent)).expect("a request")).await
    }

    /// Sends a form with a token of this site.
    pub(crate) async fn post_with(&self, token: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain([("csrf_token", token)]).collect();
        self.send(address, &fields, &[(header::ORIGIN, SITE)]).await
    }

    /// Holds what an answer says, as browsers do.
    pub(crate) fn take(&mut self, answer: &Answer) {
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("a plain header").split(';').next().expect("a cookie");
            let (name, value) = cookie.split_once('=').expect("a name");
            assert_eq!(name, "__Host-leitwerk");
            self.token = Token::read(value);
        }
    }

    /// Signs in.
    pub(crate) async fn sign_in(&mut self, address: &str, password: &str) -> Answer {
        self.post("/de/sign-in", &[("address", address), ("password", password)]).await
    }

    /// Sends fields with headers, whatever they are.
    pub(crate) async fn send(&self, address: &str, fields: &[(&str, &str)], headers: &[(header::HeaderName, &str)]) -> Answer {
        let body: String = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self.request(Method::POST, address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(name, *value));
        self.city.send(request.body(Body::from(body)).expect("a request")).await
    }
}

fn file(database: &TestDatabase) -> &str {
    database.url().trim_start_matches("sqlite:")
}

/// Files from paths and contents.
pub(crate) fn files(entries: &[(&str, &str)]) -> Files {
    entries.iter().map(|(path, content)| ((*path).to_owned(), content.as_bytes().to_vec())).collect()
}

pub(crate) fn code(text: &str) -> Code {
    Code::parse(text).expect("a code")
}

/// Every item of the demo that has a page.
pub(crate) fn items() -> impl Iterator<Item = &'static ItemRef> {
    LEITBILD.items().map(|item| &item.key).filter(|key| key.kind() != Kind::City && !key.kind().is_internal())
}

/// Every item of the demo that everybody may read.
pub(crate) fn public() -> impl Iterator<Item = &'static Item> {
    LEITBILD.items().filter(|item| !item.kind().is_internal())
}

/// Pages that are no item's, below the language, all of which answer 200.
pub(crate) const LISTS: [&str; 32] = [
    "",
    "editions",
    "editions/2020/goals",
    "editions/2020/fields",
    "editions/2020/matrix",
    "editions/2020/matrix/L1/H1",
    "editions/2020/successions",
    "editions/2025/goals",
    "editions/2025/fields",
    "editions/2025/matrix",
    "editions/2025/matrix/L7/H10",
    "editions/2025/successions",
    "editions/2025/diff/2020",
    "measures",
    "measures?status=running",
    "measures?after=M050",
    "organisations",
    "stakeholder-groups",
    "bodies",
    "meetings",
    "districts",
    "sources",
    "plans",
    "processes",
    "indicators",
    "search?q=sprache&kind=measure",
    "downloads",
    "api",
    "about",
    "accessibility",
    "privacy",
    "rights",
];

/// Every page below the language that answers 200.
pub(crate) fn addresses() -> Vec<String> {
    let lists =
        LISTS.iter().copied().chain(["imprint", "sign-in", "password", "search", "search?q=%D9%84%D8%BA%D8%A9"]).map(str::to_owned);
    lists.chain(items().map(ItemRef::path)).collect()
}

/// A language the software speaks.
pub(crate) fn locale(tag: &str) -> &'static Locale {
    Locale::of(tag).expect("a language of the site")
}
