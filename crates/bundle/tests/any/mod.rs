//! Any Leitbild at all: every kind, every key, made from the same table of keys that the program goes by.

use std::collections::BTreeMap;

use leitwerk_model::area::{Area, Ring};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::Declared;
use leitwerk_model::shape::{self, Holds, Key, LinkKey};
use leitwerk_model::text::{Part, Text, TextState, Texts, Version};
use leitwerk_model::when::When;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Map, Value};

const LANGUAGES: &[&str] = &["de", "en", "ar", "tr", "uk", "de-simple", "kmr"];

/// What TOML, CSV or JSON might trip over.
const TRAPS: &[&str] = &[
    "Ziel",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\"",
    "\"\"",
    "\"\"\"",
    "'''",
    "'",
    "\\",
    "\\n",
    "\\u0041",
    "\\\n",
    ",",
    ";",
    ",,",
    "=",
    "#",
    "[",
    "]]",
    "{",
    "}",
    "- ",
    "**fett**",
    "|",
    "é",
    "ß",
    "…",
    "„Stadt“",
    "التعلّم معًا",
    "‏",
    "مرحبا",
    "👩🏽‍🤝‍👩🏻",
    "🏳️‍🌈",
    "\u{feff}",
    "\u{2028}",
    "\u{202e}",
    "\u{a0}",
    "=1+1",
    "@x",
    "true",
    "null",
    "2025",
    "1e5",
    "de",
    "G01 G02",
];

/// What a key adds to an item.
#[derive(Clone, Debug)]
enum Piece {
    Fact(&'static str, Value),
    Text(Part, Text),
    Links(Vec<Declared>),
    None,
}

/// Any Leitbild that can be written down.
pub(crate) fn leitbild() -> impl Strategy<Value = Leitbild> {
    (prop::collection::btree_set("(1|2)[0-9]{3}", 1..3), languages()).prop_flat_map(|(editions, languages)| {
        let editions: Vec<Code> = editions.iter().map(|code| Code::parse(code).unwrap()).collect();
        let city = item(Kind::City, &editions, &languages);
        let own: Vec<_> =
            editions.iter().map(|code| item_of(ItemRef::new(None, code.clone()).unwrap(), &editions, &languages)).collect();
        let others = Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::City | Kind::Edition));
        let others: Vec<_> = others.map(|kind| prop::collection::vec(item(*kind, &editions, &languages), 0..4)).collect();
        (city, own, others, Just(languages)).prop_map(|(mut city, own, others, languages)| {
            if let Facts::City(facts) = &mut city.facts {
                facts.original_language = languages[0].clone();
                facts.languages = languages;
                facts.languages.rotate_left(1);
            }
            let mut all = Leitbild::new();
            for item in std::iter::once(city).chain(own).chain(others.into_iter().flatten()) {
                all.insert(item);
            }
            all
        })
    })
}

/// The city's languages, the original first.
fn languages() -> impl Strategy<Value = Vec<Lang>> {
    let all: Vec<Lang> = LANGUAGES.iter().map(|tag| tag.parse().unwrap()).collect();
    subsequence(all, 1..LANGUAGES.len()).prop_shuffle()
}

fn item(kind: Kind, editions: &[Code], languages: &[Lang]) -> BoxedStrategy<Item> {
    let (editions, languages) = (editions.to_vec(), languages.to_vec());
    reference(kind, &editions).prop_flat_map(move |key| item_of(key, &editions, &languages)).boxed()
}

fn item_of(key: ItemRef, editions: &[Code], languages: &[Lang]) -> BoxedStrategy<Item> {
    let kind = key.kind();
    let pieces: Vec<BoxedStrategy<Piece>> = shape::keys(kind).iter().map(|key| piece(key, editions, languages)).collect();
    let area = if kind == Kind::District { prop::option::of(area()).boxed() } else { Just(None).boxed() };
    (pieces, area)
        .prop_map(move |(pieces, area)| {
            let (mut map, mut texts, mut links) = (Map::new(), Texts::new(), Vec::new());
            for piece in pieces {
                match piece {
                    Piece::Fact(name, value) => {
                        map.insert(name.to_owned(), value);
                    }
                    Piece::Text(part, text) => {
                        texts.insert(part, text);
                    }
                    Piece::Links(named) => links.extend(named),
                    Piece::None => {}
                }
            }
            let mut facts = Facts::from_map(kind, map).unwrap();
            if let Facts::District(district) = &mut facts {
                district.area = area;
            }
            Item { key: key.clone(), facts, texts, links }
        })
        .boxed()
}

fn piece(key: &'static Key, editions: &[Code], languages: &[Lang]) -> BoxedStrategy<Piece> {
    let fact = |value: BoxedStrategy<Value>| value.prop_map(|value| Piece::Fact(key.name, value)).boxed();
    let some = match key.holds {
        Holds::Text(part) => text(languages).prop_map(move |text| Piece::Text(part, text)).boxed(),
        Holds::Link(link) => links(link, key.required, editions),
        Holds::Word(words) => fact(select(words).prop_map(Value::from).boxed()),
        Holds::When => fact(when().prop_map(|when| when.to_string().into()).boxed()),
        Holds::Url => fact("https?://[a-zäé0-9./?&=#%,;'~+-]{1,40}".prop_map(Value::from).boxed()),
        Holds::Line => fact(line().prop_map(Value::from).boxed()),
        Holds::Flag => fact(any::<bool>().prop_map(Value::from).boxed()),
        Holds::Count => fact(any::<u32>().prop_map(Value::from).boxed()),
        Holds::Decimal => {
            let any = prop_oneof![any::<f64>(), (-10_000..10_000i32).prop_map(|tenths| f64::from(tenths) / 10.0)];
            fact(any.prop_filter("finite", |number| number.is_finite()).prop_map(Value::from).boxed())
        }
        Holds::Colour => fact("#[0-9a-f]{6}".prop_map(Value::from).boxed()),
        Holds::Language => fact(Just(Value::from("de")).boxed()),
        Holds::Languages => fact(Just(Value::from(vec!["de"])).boxed()),
    };
    if key.required { some } else { prop_oneof![some, Just(Piece::None)].boxed() }
}

fn text(languages: &[Lang]) -> BoxedStrategy<Text> {
    let all: Vec<Lang> = LANGUAGES.iter().map(|tag| tag.parse().unwrap()).collect();
    let original = prop_oneof![3 => Just(languages[0].clone()), 1 => select(all.clone())];
    let states = select(vec![TextState::Translated, TextState::Machine, TextState::Outdated, TextState::Reviewed]);
    let others = prop::collection::btree_map(select(all), (body(), states), 0..4);
    (original, body(), others)
        .prop_map(|(original, body, others)| {
            let mut versions: BTreeMap<Lang, Version> =
                others.into_iter().map(|(lang, (body, state))| (lang, Version { body, state })).collect();
            versions.insert(original, Version { body, state: TextState::Original });
            Text::new(versions).unwrap()
        })
        .boxed()
}

fn body() -> impl Strategy<Value = String> {
    let words = prop_oneof![3 => select(TRAPS).prop_map(str::to_owned), 1 => "\\PC{1,6}"];
    prop::collection::vec(words, 1..12).prop_map(|words| words.concat()).prop_filter("not empty", |body| !body.trim().is_empty())
}

fn line() -> impl Strategy<Value = String> {
    let line =
        body().prop_map(|body| body.replace(char::is_control, "").trim().chars().take(100).collect::<String>().trim().to_owned());
    line.prop_filter("not empty", |line| !line.is_empty())
}

fn when() -> impl Strategy<Value = When> {
    "[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?".prop_map(|text| text.parse().unwrap())
}

fn links(link: LinkKey, required: bool, editions: &[Code]) -> BoxedStrategy<Piece> {
    let targets: Vec<_> = link.targets.iter().map(|kind| reference(*kind, editions)).collect();
    let target = (any::<Index>(), targets).prop_map(|(at, targets)| at.get(&targets).clone());
    let count = if link.many { usize::from(required)..4 } else { 1..2 };
    let named = prop::collection::btree_set(target, count).prop_map(|named| named.into_iter().collect::<Vec<_>>()).prop_shuffle();
    named
        .prop_map(move |named| {
            let declared = named.into_iter().map(|other| Declared { kind: link.kind, at: link.at, other });
            Piece::Links(declared.collect())
        })
        .boxed()
}

fn reference(kind: Kind, editions: &[Code]) -> BoxedStrategy<ItemRef> {
    let form = match kind {
        Kind::City => return Just(ItemRef::new(None, Code::city()).unwrap()).boxed(),
        Kind::Edition => return select(editions.to_vec()).prop_map(|code| ItemRef::new(None, code).unwrap()).boxed(),
        Kind::Section => "A[0-9]{1,3}",
        Kind::Field => "H[0-9]{1,2}",
        Kind::Goal => "(L[1-7]|Z[0-9]{1,2}\\.[0-9]{1,2})",
        Kind::TakeUp => "T[1-7]\\.[0-9]{1,2}[a-d]?",
        Kind::Succession => "F[0-9]{1,3}",
        Kind::Consultation => "BE[0-9]{1,2}",
        Kind::Erratum => "ER[0-9]{1,2}",
        Kind::Source => "Q[0-9]{1,2}",
        Kind::Result => "Q[0-9]{1,2}\\.[0-9]{1,2}",
        Kind::Plan => "K[0-9]{1,2}",
        Kind::StakeholderGroup => "G[0-9]{1,2}",
        Kind::Organisation => "O[0-9]{1,4}",
        Kind::Commitment => "S[0-9]{1,3}",
        Kind::Body => "GR[0-9]{1,2}",
        Kind::Meeting => "V[0-9]{1,3}",
        Kind::District => "D[0-9A-Z]{1,4}",
        Kind::Process => "PR[0-9]",
        Kind::Phase => "PR[0-9]\\.[0-9]",
        Kind::Measure => "M[0-9]{1,4}",
        Kind::Indicator => "I[0-9]{1,2}",
        Kind::Release => "FR[0-9]{1,3}",
        Kind::Acceptance => "X[0-9]{1,2}",
        Kind::FollowUp => "W[0-9]{1,3}",
    };
    let edition = if kind.in_edition() { select(editions.to_vec()).prop_map(Some).boxed() } else { Just(None).boxed() };
    (form, edition).prop_map(|(code, edition)| ItemRef::new(edition.as_ref(), Code::parse(&code).unwrap()).unwrap()).boxed()
}

fn area() -> impl Strategy<Value = Area> {
    let number = |most: f64| prop_oneof![-most..most, (0..9_000_000i32).prop_map(move |small| f64::from(small) / 100_000.0)];
    let ring = prop::collection::vec((number(180.0), number(90.0)), 3..7).prop_map(|positions| {
        let mut ring: Ring = positions.into_iter().map(|(longitude, latitude)| [longitude, latitude]).collect();
        ring.push(ring[0]);
        ring
    });
    let polygons = prop::collection::vec(prop::collection::vec(ring, 1..4), 1..4);
    polygons.prop_filter_map("not where swapped borders of German cities lie", |polygons| {
        let area = Area::new(polygons).ok()?;
        let [west, south, ..] = area.bounds();
        (!((47.0..=55.1).contains(&west) && (5.0..=16.0).contains(&south))).then_some(area)
    })
}
