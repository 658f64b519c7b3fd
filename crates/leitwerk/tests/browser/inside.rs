//! Pages for whoever signs in, and those on the way there: axe finds nothing, their HTML is valid, a phone shows them whole.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use leitwerk_app::access::Actor;
use leitwerk_app::bundles;
use leitwerk_app::passwords::Passwords;
use leitwerk_store::Db;
use leitwerk_store::account_steps::Step;
use leitwerk_store::mails::{About, NewMail, State};
use leitwerk_store::staged::StagedFile;
use leitwerk_testkit::browser::{Browser, BrowserOptions};
use leitwerk_testkit::html;
use tokio::sync::OnceCell;

use crate::city::{COLOURS, LANGUAGES, Site};
use crate::client::{ADMINISTRATOR, Answer, COORDINATOR, Client, between, example_code};
use crate::insider::newcomer;
use crate::server::leitwerk;

const OFFICER: &str = "zustaendig@musterstadt.example";
const PASSWORD: &str = "vier zufällige wörter genügen";
/// An address at which too often the wrong password was tried.
const TRIED: &str = "viel-versucht@musterstadt.example";

/// What stands for the code that the page with the form shows.
const CODE: &str = "…";

/// Who is signed in, and what lies about.
pub(crate) struct People {
    password: String,
    /// Its hash: the same for all accounts of the demo, and for those that come.
    hash: String,
    administrator: Client,
    coordinator: Client,
    /// Pages below the language that hold a key or a number.
    places: BTreeMap<&'static str, String>,
}

/// Who looks at a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Visitor,
    Coordinator,
    Administrator,
    /// Somebody whose password was right, before the second factor.
    Halfway,
    /// Somebody new who sets up the second factor.
    Newcomer,
}

/// A page below the language, and what is sent to get it, if anything.
struct View {
    who: Who,
    path: String,
    status: u16,
    sent: Option<Vec<(&'static str, String)>>,
    /// The page that has the form.
    from: &'static str,
}

/// The page of the account that a list links to under a name.
fn account(list: &str, name: &str) -> String {
    let before = list.split(&format!("<bdi>{name}")).next().unwrap_or_default();
    let at = before.rfind("/accounts/").unwrap_or_else(|| panic!("{name} is not in {list}"));
    before[at + 1..].split('"').next().unwrap_or_default().to_owned()
}

/// The path of a link below the language.
fn below(text: &str, place: &str) -> String {
    let token = text.split(&format!("/de/{place}/")).nth(1).and_then(|rest| rest.get(..64));
    format!("{place}/{}", token.unwrap_or_else(|| panic!("no link to {place} in {text}")))
}

impl People {
    async fn of(site: &Site) -> &People {
        site.people.get_or_init(async || People::arrive(site).await).await
    }

    async fn arrive(site: &Site) -> People {
        let password = site.server.password();
        let [mut administrator, mut coordinator] = [(); 2].map(|()| Client::of(&site.server.address));
        administrator.sign_in_to_demo(ADMINISTRATOR, &password);
        coordinator.sign_in_to_demo(COORDINATOR, &password);
        let begun = coordinator.submit("/de/account", "/de/account/second-factor/begin", &[("password", &password)]);
        assert_eq!(begun.location(), "/de/account/second-factor", "{}", begun.body);

        let long = "anna-katharina.beispiel-mit-einem-sehr-langen-namen@verwaltung.musterstadt.example.org";
        for (name, address) in [("Bea Beispiel", "bea@example.org"), ("Anna-Katharina Beispiel-Überlangername", long)] {
            let fields = [("name", name), ("address", address), ("locale", "de"), ("role", "council_reader")];
            let invited = administrator.submit("/de/accounts/new", "/de/accounts/new", &fields);
            assert_eq!(invited.status, 303, "{}", invited.body);
        }
        let mails = seen(&mut administrator, |page| page.matches("/de/invitation/").count() == 2).await;
        // The latest mail stands first: Anna's.
        let links: Vec<String> = mails.split("/de/invitation/").skip(1).map(|rest| format!("invitation/{}", &rest[..64])).collect();
        let bea_link = format!("/de/{}", links[1]);
        let mut bea = Client::of(&site.server.address);
        assert_eq!(bea.submit(&bea_link, &bea_link, &[("password", PASSWORD)]).status, 303);
        assert_eq!(bea.sign_in("bea@example.org", PASSWORD).status, 303);
        let asked = bea.submit("/de/account", "/de/account/address", &[("address", "bea@example.net"), ("password", PASSWORD)]);
        assert_eq!(asked.location(), "/de/account?done=address", "{}", asked.body);
        let mails = seen(&mut administrator, |page| page.contains("/de/address/")).await;

        let list = administrator.get("/de/accounts").body;
        let closed = account(&list, "Beispiel Rat");
        let closing = administrator.submit(&format!("/de/{closed}"), &format!("/de/{closed}/disable"), &[]);
        assert_eq!(closing.status, 303, "{}", closing.body);
        let reset = leitwerk(&["user", "reset", OFFICER, "--db", site.database.url()]).output().expect("the program runs");
        let reset = String::from_utf8_lossy(&reset.stdout).into_owned();
        let mut stranger = Client::of(&site.server.address);
        for _ in 0..11 {
            stranger.sign_in(TRIED, "falsch geraten");
        }
        failed_mail(site).await;
        staged_files(site).await;
        draft(site).await;
        let open = [("do", "open"), ("readers", "Werkstatt im Oktober"), ("days", "30")];
        let opened = coordinator.submit("/de/editions/2035/preview", "/de/editions/2035/preview", &open);
        assert_eq!(opened.status, 303, "{}", opened.body);
        let previews = coordinator.get("/de/editions/2035/preview").body;
        let preview = between(&previews, "/de/preview/", "\"").expect("a link").to_owned();
        let shown = coordinator.get("/de/import/taken/preview").body;
        let digest = between(&shown, "name=\"digest\" value=\"", "\"").expect("a digest");
        let taken = coordinator.submit("/de/import/taken/preview", "/de/import/taken/preview", &[("digest", digest)]);
        let imported = between(taken.location(), "/de/imports/", "?").expect("an import").to_owned();
        let places = BTreeMap::from([
            ("invitation", links[0].clone()),
            ("address", below(&mails, "address")),
            ("password", below(&reset, "password")),
            ("preview", format!("preview/{preview}")),
            ("imported", format!("imports/{imported}")),
            ("own", account(&list, "Beispiel Verwaltung")),
            ("invited", account(&list, "Anna-Katharina")),
            ("closed", closed),
            ("officer", account(&list, "Beispiel Zuständige")),
            ("member", account(&list, "Beispiel Gremium")),
        ]);
        let hash = Passwords::default().hash(&password).await.expect("a hash");
        People { password, hash, administrator, coordinator, places }
    }

    /// What the browsers of administrator and coordinator hold, and pages with everything that each can do.
    pub(crate) async fn at_the_desk(site: &Site) -> [(String, Vec<String>); 2] {
        let people = People::of(site).await;
        let of = |client: &Client, pages: &[&str]| {
            (client.cookie.clone().expect("a session"), pages.iter().map(|page| (*page).to_owned()).collect())
        };
        let accounts = ["account", "accounts", "accounts/new", &people.places["officer"], "mails", "log", "check"];
        let writing = [
            "edit/M001",
            "write/matrix/2025/L3/H4",
            "translate/ar/2025:Z1.1",
            "my-day",
            "editions/2025/rework/Z1.2",
            "editions/2025/decision",
            "editions/2025/preview",
            "import/good",
            "import/good/preview",
            "release",
            "face",
            "turn/O008/merge",
        ];
        [of(&people.administrator, &accounts), of(&people.coordinator, &writing)]
    }

    /// What the browser of somebody holds.
    async fn cookie(&self, who: Who, site: &Site) -> Option<String> {
        match who {
            Who::Visitor => None,
            Who::Coordinator => self.coordinator.cookie.clone(),
            Who::Administrator => self.administrator.cookie.clone(),
            Who::Halfway => {
                let mut halfway = Client::of(&site.server.address);
                let begun = halfway.sign_in(ADMINISTRATOR, &self.password);
                assert_eq!(begun.location(), "/de/sign-in/code", "{}", begun.body);
                halfway.cookie
            }
            Who::Newcomer => {
                let db = Db::open(site.database.url()).await.expect("the database");
                let new = newcomer(&db, &self.hash).await;
                db.close().await;
                let mut new = Client { cookie: Some(new), ..Client::of(&site.server.address) };
                let begun = new.submit("/de/account", "/de/account/second-factor/begin", &[("password", &self.password)]);
                assert_eq!(begun.location(), "/de/account/second-factor", "{}", begun.body);
                new.cookie
            }
        }
    }
}

/// The page of mails, once something stands on it.
async fn seen(administrator: &mut Client, there: impl Fn(&str) -> bool) -> String {
    let start = Instant::now();
    loop {
        let page = administrator.get("/de/mails").body;
        if there(&page) {
            return page;
        }
        assert!(start.elapsed() < Duration::from_secs(30), "{page}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// A mail that was given up, as a mail server would have it.
async fn failed_mail(site: &Site) {
    let db = Db::open(site.database.url()).await.expect("the database");
    // Far in the future, so that nobody sends it before it is given up.
    let at = "2998-01-01T00:00:00Z".to_owned();
    let mail = NewMail { about: About::Reset, account: None, address: "fort@example.org".into(), locale: "de".into(), at };
    db.note(&[Step::Mail(mail)]).await.expect("a mail");
    let id = db.mails(1).await.expect("mails")[0].id;
    let error = Some("550: permanent error (550): 5.1.1 … nobody here has this address");
    db.settle_mail(id, State::Failed, "2998-01-01T00:00:00Z", error, None).await.expect("given up");
    db.close().await;
}

/// Three lists that the coordinator is about to bring in: one that fits, one with mistakes, one that will be taken in.
async fn staged_files(site: &Site) {
    let db = Db::open(site.database.url()).await.expect("the database");
    let coordinator = db.account_at(COORDINATOR).await.expect("accounts").expect("the coordinator").id;
    let good = "Nr.;Name;Beschreibung;Seit\nO008;;Neu beschrieben.;\n;Beispielverein mit einem besonders langen Namen;Ein Verein.;1.6.2019\n";
    let bad = "Titel;Stand;Beginn;Ziel\nEins;singt;bald;Nirgends\nEins;läuft;2020;2025/Z1.1\n";
    let taken = "Name;Beschreibung\nNoch ein Beispielverein;Ein Verein.\n";
    let columns = |names: &[&str]| {
        let named: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        format!("{{\"columns\":[{}],\"by_title\":true}}", named.join(","))
    };
    for (id, kind, body, choice) in [
        ("good", "organisation", good, columns(&["code", "title", "text", "valid_from"])),
        ("taken", "organisation", taken, columns(&["title", "text"])),
        ("bad", "measure", bad, columns(&["title", "status", "starts", "goals"])),
    ] {
        let file = StagedFile { id: id.into(), name: "liste.csv".into(), kind: kind.into(), choice, body: body.into() };
        db.stage_file(coordinator, &file, "2998-01-01T00:00:00Z").await.expect("kept");
    }
    db.close().await;
}

/// An edition that is not public yet.
async fn draft(site: &Site) {
    let db = Db::open(site.database.url()).await.expect("the database");
    let edition = "[edition]\ncode = \"2035\"\nstatus = \"draft\"\ntitle.de = \"Fassung 2035\"\n";
    let fields = "[[field]]\ncode = \"H1\"\nsymbol = \"faith\"\ntitle.de = \"Ein Feld\"\ntext.de = \"Worum es geht.\"\n";
    let settings = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo/leitwerk.toml")).expect("the settings");
    let files = [
        ("leitwerk.toml".to_owned(), settings),
        ("editions/2035/edition.toml".to_owned(), edition.into()),
        ("editions/2035/fields.toml".to_owned(), fields.into()),
    ];
    bundles::import(&db, &Actor::Operator, &files.into(), false).await.expect("a draft");
    db.close().await;
}

/// Every page, by who looks at it.
fn views(people: &People, language: &str) -> Vec<View> {
    use Who::{Administrator, Coordinator, Halfway, Newcomer, Visitor};
    let place = |name: &str| people.places[name].clone();
    let get = |who, path: &str, status| View { who, path: path.to_owned(), status, sent: None, from: "" };
    let post = |who, from, path: &str, status, fields: &[(&'static str, &str)]| {
        let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        View { who, path: path.to_owned(), status, sent: Some(fields), from }
    };
    let gone = format!("invitation/{}", "0".repeat(64));
    let taken = [("name", "Noch eine"), ("address", ADMINISTRATOR), ("locale", "de"), ("role", "coordinator"), ("place", "O001")];
    let measure = [
        ("do", "save"),
        ("base", "0"),
        ("type", "project"),
        ("status", "running"),
        ("carried_by", "paid_staff"),
        ("title", "Ein anderer Titel, der vom gespeicherten abweicht"),
        ("text", "Ein anderer Text."),
        ("goals", "2025/Z1.1"),
    ];
    let looked = [
        ("do", "look"),
        ("base", "1"),
        ("title", "Der Kurs wird vom Amt bezahlt, weil alle partizipieren sollen."),
        ("text", "z. B."),
    ];
    let mut views = vec![
        get(Visitor, "sign-in", 200),
        get(Visitor, "sign-in?done=out&to=/de/check", 200),
        get(Visitor, "password", 200),
        get(Visitor, &place("invitation"), 200),
        get(Visitor, &place("password"), 200),
        get(Visitor, &place("address"), 200),
        get(Visitor, &gone, 404),
        get(Visitor, "rights", 200),
        get(Visitor, "accounts", 403),
        get(Visitor, "check", 403),
        post(Visitor, "sign-in", "sign-in", 422, &[("address", "niemand@example.org"), ("password", "falsch geraten")]),
        post(Visitor, "sign-in", "sign-in", 422, &[("address", TRIED), ("password", "falsch geraten")]),
        post(Visitor, "sign-in", "sign-in", 403, &[("csrf_token", "1.2"), ("address", "a@example.org"), ("password", "x")]),
        post(Visitor, "password", "password", 422, &[("address", "keine Adresse")]),
        get(Coordinator, "", 200),
        get(Coordinator, "account", 200),
        get(Coordinator, "account?done=name", 200),
        get(Coordinator, "account/second-factor", 200),
        get(Coordinator, "check", 200),
        get(Coordinator, "check?severity=warning&kind=measure", 200),
        get(Coordinator, "check?rule=LW025", 200),
        get(Coordinator, "editions/2025/goals/L1", 200),
        get(Coordinator, "my-day", 200),
        get(Coordinator, "my-day?done=W001", 200),
        get(Coordinator, "new/follow-ups", 200),
        get(Coordinator, "edit/W001", 200),
        get(Coordinator, "write", 200),
        get(Coordinator, "write?find=sprache", 200),
        get(Coordinator, "write/matrix/2025", 200),
        get(Coordinator, "write/matrix/2025/L3/H4", 200),
        get(Coordinator, "write/matrix/2020/L1/H1?done=1", 200),
        get(Coordinator, "bulk/measures", 200),
        get(Coordinator, "bulk/goals?edition=2025&find=sprache&none=1", 200),
        post(Coordinator, "bulk/measures", "bulk/measures", 200, &[("do", "choose"), ("key", "status"), ("item", "M001@1")]),
        post(
            Coordinator,
            "bulk/measures",
            "bulk/measures",
            200,
            &[("do", "find"), ("key", "partners"), ("find-other", "a"), ("item", "M001@1")],
        ),
        post(
            Coordinator,
            "bulk/measures",
            "bulk/measures",
            200,
            &[("do", "preview"), ("key", "status"), ("value", "paused"), ("item", "M001@1")],
        ),
        post(
            Coordinator,
            "bulk/measures",
            "bulk/measures",
            409,
            &[("do", "save"), ("key", "status"), ("value", "paused"), ("item", "M001@0")],
        ),
        post(
            Coordinator,
            "write/matrix/2025/L1/H1",
            "write/matrix/2025/L1/H1",
            409,
            &[("do", "save"), ("take-up", "T1.1"), ("base-T1.1", "0"), ("words-T1.1", "Andere Worte.")],
        ),
        post(
            Coordinator,
            "write/matrix/2025/L3/H4",
            "write/matrix/2025/L3/H4",
            422,
            &[("do", "save"), ("sentence", "S"), ("justification", "S"), ("at", "2025/H4")],
        ),
        get(Coordinator, "next-edition", 200),
        post(Coordinator, "next-edition", "next-edition", 422, &[("code", "2031"), ("title", "Fassung 2031")]),
        get(Coordinator, "editions/2025/rework", 200),
        get(Coordinator, "editions/2020/rework", 200),
        get(Coordinator, "editions/2025/rework/add", 200),
        get(Coordinator, "editions/2025/rework/add?kind=fields", 200),
        get(Coordinator, "editions/2025/rework/merge?goal=Z1.1&goal=Z1.2", 200),
        get(Coordinator, "editions/2025/rework/Z1.1", 200),
        get(Coordinator, "editions/2025/rework/L1", 200),
        get(Coordinator, "editions/2025/rework/H1", 200),
        get(Coordinator, "editions/2025/rework/F02", 200),
        post(
            Coordinator,
            "editions/2025/rework/Z1.1",
            "editions/2025/rework/Z1.1",
            422,
            &[("do", "split"), ("title-1", "Ein Teil"), ("text-1", "Ein Text."), ("field-1", "H1"), ("reason", "Darum.")],
        ),
        post(Coordinator, "editions/2025/rework/merge", "editions/2025/rework/merge", 422, &[("title", "T"), ("reason", "G")]),
        get(Coordinator, "editions/2025/decision", 200),
        get(Coordinator, "editions/2020/decision", 200),
        post(
            Coordinator,
            "editions/2025/decision",
            "editions/2025/decision",
            422,
            &[("do", "adopt"), ("adopted_on", "bald"), ("decision_url", "ris"), ("valid_from", "2031"), ("valid_to", "2030")],
        ),
        get(Coordinator, "editions/2025/consultations/BE1", 200),
        get(Coordinator, "new/consultations?edition=2025", 200),
        get(Coordinator, "editions/2025/preview", 200),
        get(Coordinator, "editions/2035/preview", 200),
        post(Coordinator, "editions/2035/preview", "editions/2035/preview", 422, &[("do", "open"), ("days", "7")]),
        get(Coordinator, "release", 200),
        get(Coordinator, "edit/M001", 200),
        get(Coordinator, "import", 200),
        get(Coordinator, "import/good", 200),
        get(Coordinator, "import/good/preview", 200),
        get(Coordinator, "import/bad", 200),
        get(Coordinator, "import/bad/preview", 200),
        get(Coordinator, &place("imported"), 200),
        get(Coordinator, "turn/O008/rename", 200),
        get(Coordinator, "turn/O008/merge", 200),
        get(Coordinator, "turn/O008/split", 200),
        get(Coordinator, "turn/O008/move", 200),
        get(Coordinator, "turn/O008/close", 200),
        get(Coordinator, "turn/GR01/members", 200),
        post(
            Coordinator,
            "turn/O008/split",
            "turn/O008/split",
            422,
            &[("do", "save"), ("base/O008", "1"), ("on", "bald"), ("name", "Ein neuer Name")],
        ),
        post(Coordinator, "import", "import", 422, &[("kind", "organisations")]),
        post(
            Coordinator,
            "import/bad",
            "import/bad",
            422,
            &[
                ("do", "preview"),
                ("column/0", ""),
                ("column/1", ""),
                ("column/2", ""),
                ("column/3", ""),
                ("shown_heading", "1"),
                ("heading", "1"),
            ],
        ),
        post(Coordinator, "import/good", "import/good/preview", 409, &[("digest", "x")]),
        get(Coordinator, "edit/city", 200),
        get(Coordinator, "face", 200),
        get(Administrator, "face", 200),
        get(Coordinator, "decisions/V15", 200),
        post(Coordinator, "decisions/V15", "decisions/V15", 422, &[("text-1", "x"), ("due-1", "bald")]),
        post(Coordinator, "face", "face", 422, &[("base", "1"), ("name", ""), ("accent", "#ffdd00")]),
        post(Coordinator, "face", "face", 409, &[("base", "0"), ("name", "Musterstadt")]),
        post(Coordinator, "face/logo", "face", 422, &[]),
        post(Coordinator, "face/template", "face", 422, &[]),
        get(Coordinator, "edit/2025:Z1.1", 200),
        post(
            Coordinator,
            "edit/2025:Z1.1",
            "edit/2025:Z1.1",
            422,
            &[("do", "save"), ("base", "1"), ("title", "Anders"), ("text", "Anders."), ("field", "2025/H1")],
        ),
        get(Coordinator, "edit/2025:Z1.1/links", 200),
        get(Coordinator, "edit/2025:L1/links?sort=take-up.overarching&find=sprache", 200),
        get(Coordinator, "edit/V15/links?cut=W001", 200),
        get(Coordinator, "new/measures", 200),
        get(Coordinator, "new/goals?edition=2025", 200),
        get(Coordinator, "history/M001", 200),
        get(Coordinator, "archive", 200),
        // Somebody else saved meanwhile; something is missing; something is looked up, looked at, held by others.
        post(Coordinator, "edit/M002", "edit/M002", 409, &measure),
        post(Coordinator, "edit/M002", "edit/M002", 422, &[("do", "save"), ("base", "1"), ("starts", "bald"), ("goals", "M001")]),
        post(Coordinator, "edit/M002", "edit/M002", 200, &[("do", "find"), ("base", "1"), ("find-partners", "a"), ("title", "T")]),
        post(Coordinator, "edit/M002", "edit/M002", 200, &[("do", "preview"), ("base", "1"), ("text", "- Eins\n- **Zwei**")]),
        post(Coordinator, "edit/O008", "edit/O008/archive", 422, &[("base", "1")]),
        post(Coordinator, "edit/O001/links", "edit/O001/links", 422, &[("cut", "S001 organisation 1")]),
        post(Coordinator, "edit/2025:Z1.2/links", "edit/2025:Z1.2/links", 409, &[("tie", "M001 goals 0")]),
        post(Coordinator, "new/measures", "new/measures", 422, &[("do", "save"), ("code", "Z1")]),
        get(Coordinator, "translate", 200),
        get(Coordinator, "translate/ar?standing=missing&kind=leitbild", 200),
        get(Coordinator, "translate/de-simple?from=2020", 200),
        get(Coordinator, "translate/ar/table?written=12&left=1", 200),
        get(Coordinator, "translate/ar/2025:Z1.1", 200),
        post(Coordinator, "translate/ar/table", "translate/ar/table", 422, &[("file", "")]),
        get(Coordinator, "translate/de-simple/M001?done=saved", 200),
        // Somebody else translated meanwhile; hints while writing; a review without the name of a group.
        post(Coordinator, "translate/ar/M002", "translate/ar/M002", 409, &[("base", "99"), ("title", "عنوان آخر")]),
        post(Coordinator, "translate/de-simple/M002", "translate/de-simple/M002", 200, &looked),
        post(Coordinator, "translate/en/M002", "translate/en/M002/review", 422, &[("base", "1"), ("part", "title")]),
        get(Coordinator, "accounts", 403),
        post(Coordinator, "account/second-factor", "account/second-factor", 422, &[("code", "000")]),
        post(Coordinator, "account", "account/name", 422, &[("name", " "), ("locale", "de")]),
        post(Coordinator, "account", "account/sessions/end", 409, &[("session", "nobody's")]),
        get(Administrator, "account", 200),
        get(Administrator, "accounts", 200),
        get(Administrator, "accounts/new", 200),
        get(Administrator, &place("own"), 200),
        get(Administrator, &place("invited"), 200),
        get(Administrator, &place("closed"), 200),
        get(Administrator, &place("officer"), 200),
        get(Administrator, &format!("{}?done=roles", place("member")), 200),
        get(Administrator, "accounts/1", 404),
        get(Administrator, "mails", 200),
        get(Administrator, "log", 200),
        get(Administrator, "rights", 200),
        get(Administrator, "nothing/here", 404),
        get(Administrator, "search?q=sprache", 200),
        post(Administrator, "accounts/new", "accounts/new", 422, &taken),
        post(Administrator, "account", "account/recovery-codes", 422, &[("password", "falsch geraten"), ("code", "0")]),
        get(Halfway, "sign-in/code", 200),
        post(Newcomer, "account/second-factor", "account/second-factor", 200, &[("code", CODE)]),
    ];
    // It is long, and the same in every language but for the words.
    if COLOURS.contains(&language) {
        views.push(get(Visitor, &place("preview"), 200));
    }
    // A wrong code counts, and too many close the way for a while.
    if language == "ar" {
        views.push(post(Halfway, "sign-in/code", "sign-in/code", 422, &[("code", "000000")]));
        // So does asking for a new password, for whom it is.
        views.push(post(Visitor, "password", "password", 200, &[("address", "niemand@example.org")]));
    }
    views
}

/// The fields with the code in its place that the page shows.
fn filled(fields: &[(&'static str, String)], page: &str) -> Vec<(&'static str, String)> {
    let value = |value: &String| if value == CODE { example_code(page) } else { value.clone() };
    fields.iter().map(|(name, text)| (*name, value(text))).collect()
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} defects:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

/// Pages by language, each with the name it is told by: asked for once, looked at by several tests.
static ANSWERS: [OnceCell<Vec<(String, String)>>; LANGUAGES.len()] = [const { OnceCell::const_new() }; LANGUAGES.len()];

/// The pages and answers to forms in a language.
async fn answers(site: &Site, language: &str) -> &'static [(String, String)] {
    let at = LANGUAGES.iter().position(|(known, _)| *known == language).expect("a language");
    ANSWERS[at].get_or_init(|| asked(site, LANGUAGES[at].0, LANGUAGES[at].1)).await
}

/// Asks for every page, and that its answer is what it should be.
async fn asked(site: &Site, language: &str, dir: &str) -> Vec<(String, String)> {
    let people = People::of(site).await;
    let mut pages = Vec::new();
    for view in views(people, language) {
        let mut somebody = Client { cookie: people.cookie(view.who, site).await, ..Client::of(&site.server.address) };
        let address = format!("/{language}/{}", view.path);
        let answer: Answer = match &view.sent {
            None => somebody.get(&address),
            Some(fields) => {
                let shown = somebody.get(&format!("/{language}/{}", view.from));
                let own = fields.iter().find(|(name, _)| *name == "csrf_token");
                let token = own.map_or(shown.token(), |(_, token)| token.as_str());
                let fields = filled(fields, &shown.body);
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                somebody.post(&address, token, &fields)
            }
        };
        assert_eq!(answer.status, view.status, "{:?} {address}: {}", view.who, answer.body);
        assert!(answer.body.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\"")), "{address}");
        let kept = answer.header("cache-control").unwrap_or_default();
        let may_be_kept = view.who == Who::Visitor && view.path == "rights";
        assert!(kept.contains("no-store") || may_be_kept, "{:?} {address} is kept: {kept}", view.who);
        assert!(between(&answer.body, "<title>", "</title>").is_some_and(|title| !title.is_empty()), "{address}");
        pages.push((format!("{:?} {address}", view.who), answer.body));
    }
    assert!(pages.len() > 100, "{} pages", pages.len());
    pages
}

/// Every page and every answer to a form: it runs in its direction, axe finds nothing, and a phone of 320 pixels shows it without
/// scrolling sideways.
async fn everybody_can_use_it(language: &str, dir: &str) {
    let Some(browser) = Browser::open(BrowserOptions { language: language.into(), ..BrowserOptions::default() }).await else {
        return;
    };
    let (site, mut wrong) = (Site::open(), Vec::new());
    browser.goto(&site.server.url("/healthz")).await;
    for (name, page) in answers(&site, language).await {
        browser.show(page).await;
        let direction = "return getComputedStyle(document.querySelector('h1')).direction;";
        let direction = browser.client().execute(direction, Vec::new()).await.expect("an answer");
        if direction != dir {
            wrong.push(format!("{name}: runs {direction}"));
        }
        let found = if COLOURS.contains(&language) { browser.axe().await } else { browser.axe_but_contrast().await };
        let out = browser.sticks_out_at(320).await.map(|what| format!("sticks out at 320 pixels: {what}"));
        wrong.extend(found.into_iter().chain(out).map(|what| format!("{name}: {what}")));
    }
    browser.close().await;
    none(&wrong);
}

#[tokio::test]
async fn everybody_can_use_private_pages_in_german() {
    everybody_can_use_it("de", "ltr").await;
}

#[tokio::test]
async fn everybody_can_use_private_pages_in_english() {
    everybody_can_use_it("en", "ltr").await;
}

#[tokio::test]
async fn everybody_can_use_private_pages_in_arabic() {
    everybody_can_use_it("ar", "rtl").await;
}

#[tokio::test]
async fn everybody_can_use_private_pages_in_simple_german() {
    everybody_can_use_it("de-simple", "ltr").await;
}

#[tokio::test]
async fn everybody_can_use_private_pages_in_turkish() {
    everybody_can_use_it("tr", "ltr").await;
}

#[tokio::test]
async fn everybody_can_use_private_pages_in_ukrainian() {
    everybody_can_use_it("uk", "ltr").await;
}

#[tokio::test]
async fn everybody_can_use_private_pages_in_russian() {
    everybody_can_use_it("ru", "ltr").await;
}

#[tokio::test]
async fn private_pages_in_every_language_are_valid_html() {
    let site = Site::open();
    let mut pages = Vec::new();
    for (language, _) in LANGUAGES {
        pages.extend_from_slice(answers(&site, language).await);
    }
    let Some(messages) = html::validate(&pages) else { return };
    none(&messages);
}
