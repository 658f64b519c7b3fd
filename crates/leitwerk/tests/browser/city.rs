//! The demo city, its pages, and the server that all tests of this program share while one of them runs.

use std::sync::{Arc, LazyLock, Mutex, Weak};

use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_testkit::{TestDatabase, sqlite};
use tokio::sync::OnceCell;

use crate::inside::People;
use crate::server::Server;

/// The demo city.
pub(crate) static DEMO: LazyLock<Leitbild> = LazyLock::new(|| {
    let files = leitwerk_testkit::folder::files("demo");
    leitwerk_bundle::read(&files).leitbild
});

/// The languages of the site with their directions.
pub(crate) const LANGUAGES: [(&str, &str); 7] =
    [("de", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("de-simple", "ltr"), ("tr", "ltr"), ("uk", "ltr"), ("ru", "ltr")];

/// The languages in which contrast is looked at, one of each direction: colours are the same in the others.
pub(crate) const COLOURS: [&str; 2] = ["de", "ar"];

/// Pages that are no item's.
const LISTS: [&str; 33] = [
    "",
    "editions",
    "editions/2020/goals",
    "editions/2020/fields",
    "editions/2020/matrix",
    "editions/2020/successions",
    "editions/2025/goals",
    "editions/2025/fields",
    "editions/2025/matrix",
    "editions/2025/successions",
    "editions/2025/diff/2020",
    "measures",
    "measures?status=stopped",
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
    "search",
    "search?q=sprache",
    "search?q=xyzxyz",
    "downloads",
    "api",
    "about",
    "accessibility",
    "privacy",
    "imprint",
    "nothing/here",
];

/// A page of every sort, below the language.
pub(crate) const ONE_OF_EACH: [&str; 42] = [
    "",
    "editions/2025",
    "editions/2025/goals",
    "editions/2025/fields",
    "editions/2025/matrix",
    "editions/2020/matrix/L1/H1",
    "editions/2025/successions",
    "editions/2025/diff/2020",
    "measures",
    "organisations",
    "stakeholder-groups",
    "meetings",
    "districts",
    "sources",
    "processes",
    "indicators",
    "search?q=sprache",
    "downloads",
    "api",
    "accessibility",
    "nothing/here",
    "editions/2025/goals/L1",
    "editions/2025/goals/Z1.1",
    "editions/2025/fields/H1",
    "editions/2025/sections/A1",
    "editions/2025/take-ups/T1.1",
    "editions/2025/successions/F01",
    "editions/2025/consultations/BE1",
    "errata/ER1",
    "sources/Q01",
    "results/Q01.1",
    "plans/K1",
    "stakeholder-groups/G01",
    "organisations/O008",
    "commitments/S001",
    "bodies/GR01",
    "meetings/V01",
    "districts/D11",
    "processes/PR1",
    "phases/PR1.1",
    "measures/M001",
    "indicators/I01",
];

/// Every page, below the language.
pub(crate) fn every_page() -> Vec<String> {
    let keys = DEMO.items().map(|item| &item.key).filter(|key| key.kind() != Kind::City && !key.kind().is_internal());
    let places = ["2020", "2025"].into_iter().flat_map(|edition| {
        (1..=7).flat_map(move |goal| (1..=10).map(move |field| format!("editions/{edition}/matrix/L{goal}/H{field}")))
    });
    LISTS.iter().map(|list| (*list).to_owned()).chain(keys.map(ItemRef::path)).chain(places).collect()
}

/// The demo, served.
pub(crate) struct Site {
    pub(crate) server: Server,
    pub(crate) database: TestDatabase,
    /// Whoever is signed in to it.
    pub(crate) people: OnceCell<People>,
}

impl Site {
    /// The site that other tests use just now, or a new one.
    pub(crate) fn open() -> Arc<Site> {
        static SITE: Mutex<Weak<Site>> = Mutex::new(Weak::new());
        let mut shared = SITE.lock().expect("no test panics while the site starts");
        if let Some(site) = shared.upgrade() {
            return site;
        }
        let site = Arc::new(Site::new());
        *shared = Arc::downgrade(&site);
        site
    }

    /// A new one, for a test that changes what others would see.
    pub(crate) fn new() -> Site {
        let database = sqlite::database();
        Site { server: Server::start(&["demo", "--db", database.url()]), database, people: OnceCell::const_new() }
    }
}
