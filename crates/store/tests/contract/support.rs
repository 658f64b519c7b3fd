//! Databases with tables, items made in one line, the demo.

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{Declared, End, LinkKind};
use leitwerk_model::shape::{self, Holds};
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::AccountId;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::change::{Change, Write};
use leitwerk_store::items::Listing;
use leitwerk_store::mails::{About, NewMail};
use leitwerk_store::sessions::{NewSession, Purpose, Stage};
use leitwerk_store::{Db, Error, Head, ItemId, Result, Sight};
use leitwerk_testkit::both;
use serde_json::{Value, json};

/// Runs a test on a new database of each engine, its tables made.
pub(crate) async fn on_both(test: impl AsyncFn(Db)) {
    both(async |url: String| {
        let db = Db::open(&url).await.expect("an empty database opens");
        db.migrate().await.expect("tables");
        test(db.clone()).await;
        db.close().await;
    })
    .await;
}

/// Runs a statement behind the store's back.
pub(crate) async fn sql(db: &Db, statement: &str) {
    let statement = sqlx::AssertSqlSafe(statement.to_owned());
    match db {
        Db::Sqlite { write, .. } => drop(sqlx::raw_sql(statement).execute(write).await.expect("a statement")),
        Db::Postgres(pool) => drop(sqlx::raw_sql(statement).execute(pool).await.expect("a statement")),
    }
}

/// Asks for one number behind the store's back.
pub(crate) async fn number(db: &Db, query: &'static str) -> i64 {
    let (number,): (i64,) = match db {
        Db::Sqlite { write, .. } => sqlx::query_as(query).fetch_one(write).await.expect("a number"),
        Db::Postgres(pool) => sqlx::query_as(query).fetch_one(pool).await.expect("a number"),
    };
    number
}

pub(crate) fn key(reference: &str) -> ItemRef {
    ItemRef::parse(reference, None).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn code(text: &str) -> Code {
    Code::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn lang(tag: &str) -> Lang {
    tag.parse().unwrap_or_else(|error| panic!("{error}"))
}

/// An item with nothing but what its kind must have, to be added to.
pub(crate) fn item(reference: &str) -> Sketch {
    let key = key(reference);
    let must = shape::keys(key.kind()).iter().filter(|key| key.required);
    let facts = must.filter_map(|key| Some((key.name.to_owned(), sample(key.holds)?))).collect();
    let facts = Facts::from_map(key.kind(), facts).expect("the facts a kind must have");
    Sketch(Item { key, facts, texts: [].into(), links: Vec::new() })
}

/// Some value for a key that holds a fact.
pub(crate) fn sample(holds: Holds) -> Option<Value> {
    Some(match holds {
        Holds::Text(_) | Holds::Link(_) => return None,
        Holds::Word(words) => words[0].into(),
        Holds::When => "2025-06".into(),
        Holds::Url => "https://example.org/?a=1&b='2'".into(),
        Holds::Line => "„1“ \"zwei\" 'drei' 100 % 🌍 مرحبا".into(),
        Holds::Flag => true.into(),
        Holds::Count => u32::MAX.into(),
        Holds::Decimal => 0.1.into(),
        Holds::Colour => "#1f5f6b".into(),
        Holds::Language => "de".into(),
        Holds::Languages => json!(["de", "ar"]),
    })
}

/// An item in the making.
pub(crate) struct Sketch(pub(crate) Item);

impl Sketch {
    /// Sets one fact by its key.
    pub(crate) fn fact(mut self, name: &str, value: impl Into<Value>) -> Sketch {
        let mut facts = self.0.facts.to_map();
        facts.insert(name.to_owned(), value.into());
        self.0.facts = Facts::from_map(self.0.kind(), facts).expect("a fact of this kind");
        self
    }

    /// Sets a text; the first language is the original.
    pub(crate) fn text(mut self, part: Part, bodies: &[(&str, &str)]) -> Sketch {
        let state = |at| if at == 0 { TextState::Original } else { TextState::Translated };
        let versions = bodies.iter().enumerate();
        let versions = versions.map(|(at, (tag, body))| (lang(tag), Version { body: (*body).to_owned(), state: state(at) }));
        self.0.texts.insert(part, Text::new(versions.collect()).expect("a text with one original"));
        self
    }

    /// Names it; the first language is the original.
    pub(crate) fn title(self, bodies: &[(&str, &str)]) -> Sketch {
        let part = shape::title_part(self.0.kind());
        self.text(part, bodies)
    }

    /// Declares a link under a key.
    pub(crate) fn link(mut self, name: &str, other: &str) -> Sketch {
        let (_, link) = shape::link_keys(self.0.kind()).find(|(key, _)| *key == name).expect("a key that declares links");
        self.0.links.push(Declared { kind: link.kind, at: link.at, other: key(other) });
        self
    }

    pub(crate) fn done(self) -> Item {
        self.0
    }
}

pub(crate) fn entry() -> NewEntry {
    NewEntry { action: "test", actor: "operator".into(), content: json!({ "why": "a \"test\"" }) }
}

/// Writes public items.
pub(crate) async fn write(db: &Db, items: &[Item]) -> Head {
    change(db, items, &[]).await.expect("a change")
}

/// Writes public items and takes others out.
pub(crate) async fn change(db: &Db, items: &[Item], remove: &[&str]) -> Result<Head> {
    let loaded = db.load().await?;
    let write = items.iter().map(|item| Write { before: loaded.leitbild.get(&item.key), ..fresh(item) }).collect();
    let gone: Vec<Item> = remove.iter().map(|reference| item(reference).done()).collect();
    let remove = gone.iter().map(|gone| loaded.leitbild.get(&gone.key).unwrap_or(gone)).collect();
    db.apply(loaded.head, &Change { write, remove }, &entry()).await
}

/// A public item as if it were new.
pub(crate) fn fresh(item: &Item) -> Write<'_> {
    Write { item, public: true, before: None }
}

/// Writes a whole Leitbild, drafts of editions as internal.
pub(crate) async fn write_all(db: &Db, leitbild: &Leitbild) -> Head {
    let loaded = db.load().await.expect("everything");
    let public = |item: &Item| {
        let edition = if item.kind() == Kind::Edition { Some(item.key.code()) } else { item.key.edition() };
        edition.is_none_or(|edition| leitbild.edition_status(edition).is_some_and(|status| status.is_public()))
    };
    let write = |item| Write { item, public: public(item), before: loaded.leitbild.get(&item.key) };
    let change = Change { write: leitbild.items().map(write).collect(), remove: Vec::new() };
    db.apply(loaded.head, &change, &entry()).await.expect("a change")
}

/// The id of a public item.
pub(crate) async fn id(db: &Db, reference: &str) -> ItemId {
    db.item(&key(reference), &Lang::german(), Sight::Public)
        .await
        .expect("an answer")
        .unwrap_or_else(|| panic!("{reference} is not there"))
        .id
}

/// The references of a list, in its order.
pub(crate) async fn listed(db: &Db, listing: &Listing) -> Vec<String> {
    db.items(listing).await.expect("a list").into_iter().map(|row| row.key.to_string()).collect()
}

/// A German list of a kind.
pub(crate) fn list(kind: Kind) -> Listing {
    Listing::of(kind, &Lang::german(), Sight::Public)
}

/// Every kind of link with the kinds of item it may join.
pub(crate) fn links() -> Vec<(LinkKind, Kind, Kind)> {
    let mut links = Vec::new();
    for kind in Kind::ALL {
        for (_, link) in shape::link_keys(*kind) {
            let ends = |target: &Kind| if link.at == End::From { (*target, *kind) } else { (*kind, *target) };
            links.extend(link.targets.iter().map(ends).map(|(from, to)| (link.kind, from, to)));
        }
    }
    links
}

/// Musterstadt, as read from its bundle.
pub(crate) fn demo() -> Leitbild {
    let files = leitwerk_testkit::folder::files("demo");
    let reading = leitwerk_bundle::read(&files);
    assert_eq!(reading.mistakes, []);
    reading.leitbild
}

/// An account in one line.
pub(crate) async fn account(db: &Db, address: &str) -> AccountId {
    let id = AccountId::draw().expect("a number");
    db.change_accounts(&[created(id, address)], &entry()).await.expect("an account");
    id
}

/// The step that makes an account.
pub(crate) fn created(id: AccountId, address: &str) -> Step {
    Step::Create {
        id,
        address: address.into(),
        name: "Ayla Example".into(),
        locale: "de".into(),
        example: false,
        at: "2026-01-01T08:00:00Z".into(),
    }
}

/// A session of an account, from eight to eight.
pub(crate) fn session(id: AccountId, digest: &str) -> Step {
    Step::Begin(NewSession {
        digest: digest.into(),
        account: id,
        stage: Stage::Full,
        strong: false,
        device: "Firefox, Android".into(),
        at: "2026-01-01T08:00:00Z".into(),
        until: "2026-01-01T20:00:00Z".into(),
    })
}

/// A link for an account that can be used on the first day of the year.
pub(crate) fn link(id: AccountId, digest: &str, purpose: Purpose) -> Step {
    Step::Link {
        digest: digest.into(),
        account: id,
        purpose,
        address: None,
        at: "2026-01-01T08:00:00Z".into(),
        until: "2026-01-02T08:00:00Z".into(),
    }
}

/// A mail that waits since a time.
pub(crate) fn mail(account: Option<AccountId>, address: &str, at: &str) -> Step {
    Step::Mail(NewMail { about: About::Reset, account, address: address.into(), locale: "de".into(), at: at.into() })
}

/// Does something eight times at once, and gives what came of each.
pub(crate) async fn at_once<T: Send + 'static>(task: impl Fn() -> BoxFuture<T>) -> Vec<T> {
    let tasks: Vec<_> = (0..8).map(|_| tokio::spawn(task())).collect();
    let mut done = Vec::new();
    for task in tasks {
        done.push(task.await.expect("no panic"));
    }
    done
}

/// Something that will be done, on whichever thread.
pub(crate) type BoxFuture<T> = std::pin::Pin<Box<dyn Future<Output = T> + Send>>;

/// Takes the same steps eight times at once, and gives how often that went well; otherwise something was gone.
pub(crate) async fn wins(db: &Db, steps: &[Step]) -> usize {
    let steps = steps.to_vec();
    let db = db.clone();
    let done = at_once(move || {
        let (db, steps) = (db.clone(), steps.clone());
        Box::pin(async move { db.change_accounts(&steps, &entry()).await })
    })
    .await;
    assert!(done.iter().all(|done| matches!(done, Ok(_) | Err(Error::Gone))), "{done:?}");
    done.iter().filter(|done| done.is_ok()).count()
}
