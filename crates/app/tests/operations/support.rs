//! A small city as a bundle, and bundles from the workspace.

use leitwerk_app::access::Actor;
use leitwerk_app::bundles::{self, ImportError, Outcome};
use leitwerk_bundle::{Files, Mistake};
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_store::{Db, Head};
use leitwerk_testkit::both;

/// Runs a test on a new database of each engine, its tables made.
pub(crate) async fn on_both(test: impl AsyncFn(Db)) {
    both(async |url: String| {
        let db = open(&url).await;
        test(db.clone()).await;
        assert!(db.verify(None).await.expect("an answer").is_ok(), "the chain is valid after every test");
        db.close().await;
    })
    .await;
}

pub(crate) async fn open(url: &str) -> Db {
    let db = Db::open(url).await.expect("an empty database opens");
    db.migrate().await.expect("tables");
    db
}

/// A city with an adopted edition, one in deliberation and a measure.
pub(crate) fn city() -> Files {
    let goals = r#"[[goal]]
code = "L1"
title.de = "Offenheit"
title.en = "Openness"
text.de = "Alle gehen aufeinander zu."

[[goal]]
code = "Z1.1"
field = "H1"
title.de = "Sprache"
title.en = "Language"
text.de = "Wer Deutsch lernen will, kann es."
text.en = "Whoever wants to learn German can."
"#;
    let field = "[[field]]\ncode = \"H1\"\ntitle.de = \"Bildung\"\n";
    let edition =
        |code: &str, status: &str| format!("[edition]\ncode = \"{code}\"\nstatus = \"{status}\"\ntitle.de = \"Fassung {code}\"\n");
    let measure = r#"[[measure]]
code = "M001"
type = "project"
status = "running"
carried_by = "paid_staff"
goals = ["2020/L1", "2025/Z1.1"]
title.de = "Lotsen"
title.en = "Guides"
title.ar = "مرشدون"
text.de = "Lotsen begleiten Familien."
text.en = "Guides go with families."
"#;
    let settings = "format = 1\n\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\", \"en\"]\n";
    let files = [
        ("leitwerk.toml", settings),
        ("editions/2020/edition.toml", &edition("2020", "adopted")),
        ("editions/2020/fields.toml", field),
        ("editions/2020/goals.toml", goals),
        ("editions/2025/edition.toml", &edition("2025", "in_deliberation")),
        ("editions/2025/fields.toml", field),
        ("editions/2025/goals.toml", goals),
        ("measures.toml", measure),
        ("districts.csv", "code,title.de,number,parent\nD1,Mitte,1,\nD11,Dom,11,D1\nD12,Hafen,12,D1\n"),
    ];
    files.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect()
}

/// The same bundle with other words in one file.
pub(crate) fn with(files: &Files, path: &str, old: &str, new: &str) -> Files {
    let mut files = files.clone();
    let text = String::from_utf8(files[path].clone()).expect("text");
    assert!(text.contains(old), "{path} does not hold {old}");
    files.insert(path.to_owned(), text.replacen(old, new, 1).into_bytes());
    files
}

/// The same bundle with something at the end of one file.
pub(crate) fn and(files: &Files, path: &str, more: &str) -> Files {
    let mut files = files.clone();
    files.entry(path.to_owned()).or_default().extend(more.as_bytes());
    files
}

/// The same bundle without one file.
pub(crate) fn without(files: &Files, path: &str) -> Files {
    let mut files = files.clone();
    files.remove(path).expect("a file of the bundle");
    files
}

pub(crate) async fn import(db: &Db, files: &Files) -> Outcome {
    bundles::import(db, &Actor::Operator, files, false).await.unwrap_or_else(|error| panic!("{error:?}"))
}

pub(crate) async fn replace(db: &Db, files: &Files) -> Outcome {
    bundles::import(db, &Actor::Operator, files, true).await.unwrap_or_else(|error| panic!("{error:?}"))
}

/// Imports what must not be imported: gives the mistakes, and makes sure that nothing at all has changed.
pub(crate) async fn refused(db: &Db, files: &Files, replace: bool) -> Vec<Mistake> {
    let before = (db.head().await.expect("a head"), db.load().await.expect("everything").leitbild);
    let mistakes = match bundles::import(db, &Actor::Operator, files, replace).await {
        Err(ImportError::Mistakes(mistakes)) => mistakes,
        other => panic!("not refused: {other:?}"),
    };
    let after = (db.head().await.expect("a head"), db.load().await.expect("everything").leitbild);
    assert!(before == after, "nothing changes");
    assert!(!mistakes.is_empty());
    mistakes
}

/// Where the mistakes stand: `file:line`.
pub(crate) fn places(mistakes: &[Mistake]) -> Vec<String> {
    mistakes.iter().map(|mistake| format!("{}:{}", mistake.path, mistake.line)).collect()
}

pub(crate) async fn head(db: &Db) -> Head {
    db.head().await.expect("a head")
}

pub(crate) fn key(reference: &str) -> ItemRef {
    ItemRef::parse(reference, None).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn names(keys: &[ItemRef]) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}

/// An item as stored, internal ones too.
pub(crate) async fn stored(db: &Db, reference: &str) -> Option<Item> {
    db.load().await.expect("everything").leitbild.get(&key(reference)).cloned()
}

/// A bundle of the workspace: `demo`, `examples/muenster`.
pub(crate) fn bundle(folder: &str) -> Files {
    leitwerk_testkit::folder::files(folder)
}
