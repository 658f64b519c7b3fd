//! The same questions have the same answers on both engines, and on the items themselves.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::code::Code;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;
use leitwerk_store::items::{Listing, Row};
use leitwerk_store::search::{MOST_WORDS, Question};
use leitwerk_store::{Db, ItemId, Sight, fold};
use leitwerk_testkit::{postgres, sqlite};

use crate::searching::question;
use crate::support::{code, demo, lang, links, write_all};

const QUESTIONS: &[&str] = &[
    "netz",
    "wegenetz",
    "sprache",
    "Sprachkurs Abend",
    "übergänge",
    "uebergaenge",
    "ubergange",
    "schule eltern",
    "Straße",
    "kanal",
    "verein frau",
    "wohnung",
    "arbeit beruf",
    "O0",
    "M014",
    "Z3.2",
    "2025",
    "de",
    "in der",
    "ein",
    "und oder",
    "e",
    "ü",
    "%",
    "rat haus",
    "school",
    "women work",
    "housing",
    "المدينة",
    "مدينة",
    "لغة",
    "الانفتاح",
    "اللُّغة العربية",
    "دورة",
    "في",
    "leicht",
    "ﷺ",
    "gesundheit pflege",
    "rassismus",
    "ehrenamt unterstützt",
    "jugend jugendlich jugendliche",
    "stadtteilhaus bibliothek",
    "abc xyz",
    "Sie können das im Rathaus sagen",
    "a b c d e f",
    "der die das und in zu nicht",
    "ß",
    "12",
    "2020 hafen",
    "café",
];

/// A row without the key of the store, which need not be the same.
type Shown = (String, String, Option<String>, Option<String>, Option<(String, String)>);

fn shown(row: &Row) -> Shown {
    let title = row.title.as_ref().map(|title| (title.lang.to_string(), title.body.clone()));
    (row.key.to_string(), row.status.clone(), row.starts.clone(), row.ends.clone(), title)
}

/// Every question about the demo and its answer.
async fn answers(db: &Db) -> Vec<(String, Vec<Shown>, String)> {
    let mut answers = Vec::new();
    let editions = [None, Some(code("2020")), Some(code("2025"))];
    for words in QUESTIONS {
        for (tag, edition, kind) in
            [("de", &editions[0], None), ("ar", &editions[1], Some(Kind::Goal)), ("en", &editions[2], Some(Kind::Measure))]
        {
            let asked = Question { lang: lang(tag), edition: edition.clone(), kind, limit: 50, ..question(words) };
            let hits = db.search(&asked).await.expect("hits");
            answers.push((format!("search {words} {tag}"), hits.rows.iter().map(shown).collect(), format!("{:?}", hits.facets)));
        }
    }
    let mut references: BTreeMap<ItemId, String> = BTreeMap::new();
    for kind in Kind::ALL {
        for edition in &editions {
            let listing = Listing { edition: edition.clone(), ..Listing::of(*kind, &lang("ar"), Sight::Public) };
            let rows = db.items(&listing).await.expect("a list");
            references.extend(rows.iter().map(|row| (row.id, row.key.to_string())));
            let facts: Vec<_> = db.items_with_facts(&listing).await.expect("a list").into_iter().map(|(_, facts)| facts).collect();
            let texts: Vec<_> = db.texts_of(&listing, Part::Text).await.expect("texts").into_values().collect();
            let counts = db.status_counts(*kind, edition.as_ref(), Sight::Public).await.expect("counts");
            answers.push((
                format!("list {kind} {edition:?}"),
                rows.iter().map(shown).collect(),
                format!("{facts:?} {texts:?} {counts:?}"),
            ));
        }
    }
    for edition in &editions {
        let counts = db.kind_counts(edition.as_ref(), Sight::Public).await.expect("counts");
        answers.push((format!("counts {edition:?}"), Vec::new(), format!("{counts:?}")));
    }
    let ids: Vec<ItemId> = references.keys().copied().collect();
    for some in [&ids[..], &ids[..1], &ids[40..60]] {
        let found = db.neighbours(some, &lang("en"), Sight::Public).await.expect("neighbours");
        let ends: Vec<_> = found.iter().map(|n| (n.link, n.at, &references[&n.of])).collect();
        answers.push((format!("neighbours of {}", some.len()), found.iter().map(|n| shown(&n.row)).collect(), format!("{ends:?}")));
    }
    for (link, from, to) in links() {
        let pairs = db.pairs(link, from, to, Sight::Public).await.expect("pairs");
        let pairs: Vec<_> = pairs.iter().map(|(from, to)| (&references[from], &references[to])).collect();
        answers.push((format!("pairs {from} {link} {to}"), Vec::new(), format!("{pairs:?}")));
    }
    answers
}

#[tokio::test]
async fn both_engines_give_the_same_answers_about_the_demo() {
    let (first, Some(second)) = (sqlite::database(), postgres::database().await) else { return };
    let demo = demo();
    let mut all = Vec::new();
    for url in [first.url(), second.url()] {
        let db = Db::open(url).await.expect("a database");
        db.migrate().await.expect("tables");
        write_all(&db, &demo).await;
        // Written again in another order, for answers must not hang on the order of writing.
        let half: Vec<Item> = demo.items().filter(|item| item.key.to_string().ends_with('3')).cloned().collect();
        crate::support::write(&db, &half).await;
        all.push(answers(&db).await);
        db.close().await;
    }
    for (one, other) in all[0].iter().zip(&all[1]) {
        assert_eq!(one.0, other.0);
        assert_eq!(one.1, other.1, "{}", one.0);
        assert_eq!(one.2, other.2, "{}", one.0);
    }
    let with_hits = all[0].iter().filter(|(asked, rows, _)| asked.starts_with("search") && !rows.is_empty()).count();
    assert!(with_hits > 60, "only {with_hits} questions find something");
}

/// Every item that can be found, with its texts folded in both spellings of umlauts.
fn folded(leitbild: &Leitbild) -> Vec<(String, Vec<String>)> {
    let spelled = |body: &str| {
        [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue")]
            .iter()
            .fold(body.to_owned(), |body, (umlaut, plain)| body.replace(umlaut, plain))
    };
    let bodies = |item: &Item| {
        let texts = item.texts.values().flat_map(|text| text.versions().values().map(|version| version.body.as_str()));
        texts.chain([item.key.code().as_str()]).flat_map(|body| [fold(body), fold(&spelled(body))]).collect()
    };
    let found = leitbild.items().filter(|item| item.key.code() != &Code::city() && !item.kind().is_internal());
    found.map(|item| (item.key.to_string(), bodies(item))).collect()
}

/// What must be found, worked out on the items themselves.
fn expected(folded: &[(String, Vec<String>)], words: &str) -> BTreeSet<String> {
    let asked = fold(words);
    let asked: Vec<&str> = asked.split(' ').filter(|word| !word.is_empty()).take(MOST_WORDS).collect();
    let holds = |bodies: &[String]| asked.iter().all(|word| bodies.iter().any(|body| body.contains(word)));
    folded.iter().filter(|(_, bodies)| !asked.is_empty() && holds(bodies)).map(|(key, _)| key.clone()).collect()
}

#[tokio::test]
async fn search_finds_what_the_items_hold_and_nothing_else() {
    let demo = demo();
    let folded = folded(&demo);
    crate::support::on_both(async |db| {
        write_all(&db, &demo).await;
        for words in QUESTIONS {
            let hits = db.search(&Question { limit: 10_000, ..question(words) }).await.expect("hits");
            let found: BTreeSet<String> = hits.rows.iter().map(|row| row.key.to_string()).collect();
            assert_eq!(found.len(), hits.rows.len(), "{words}: nothing twice");
            assert_eq!(found, expected(&folded, words), "{words}");
        }
    })
    .await;
}
