//! The interface for programs: everything public, in the form its description says, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use axum::http::{Method, StatusCode, header};
use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::link::End;
use leitwerk_model::matrix::{Matrix, PlaceState};
use leitwerk_model::shape::{self, Holds};
use serde_json::{Value, json};

use crate::markup::Markup;
use crate::support::{Answer, City, DEMO, LEITBILD, code, files, public};

fn read(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&answer.body)))
}

async fn get(city: &City, address: &str) -> Value {
    let answer = city.get(address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", String::from_utf8_lossy(&answer.body));
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/json", "{address}");
    assert_eq!(answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{address}");
    read(&answer)
}

fn href(key: &ItemRef) -> String {
    if key.kind() == Kind::City { "/api/v1/city".to_owned() } else { format!("/api/v1/{}", key.path()) }
}

/// All items of a list, asked for part by part.
async fn all(city: &City, start: &str) -> Vec<Value> {
    let (mut items, mut address) = (Vec::new(), Some(start.to_owned()));
    while let Some(at) = address {
        let part = get(city, &at).await;
        items.extend(part["items"].as_array().expect("items").iter().cloned());
        address = part["next"].as_str().map(str::to_owned);
    }
    items
}

fn codes(items: &[Value]) -> Vec<&str> {
    items.iter().filter_map(|item| item["code"].as_str()).collect()
}

/// Validators of the description's schemas, by name.
struct Schemas {
    document: Value,
    made: BTreeMap<String, jsonschema::Validator>,
}

impl Schemas {
    async fn of(city: &City) -> Schemas {
        Schemas { document: get(city, "/api/v1/openapi.json").await, made: BTreeMap::new() }
    }

    /// The name of the schema of what is at an address, asked for as the description writes it.
    fn at(&self, path: &str) -> String {
        let answer = &self.document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"];
        answer["schema"]["$ref"].as_str().unwrap_or_else(|| panic!("{path}")).rsplit('/').next().expect("a name").to_owned()
    }

    /// What is wrong with an answer.
    fn mistakes(&mut self, name: &str, answer: &Value) -> Vec<String> {
        let schema = self.made.entry(name.to_owned()).or_insert_with(|| {
            let schema = json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$ref": format!("#/components/schemas/{name}"),
                "components": self.document["components"]
            });
            jsonschema::validator_for(&schema).expect("a schema")
        });
        schema.iter_errors(answer).map(|error| format!("{name}{}: {error}", error.instance_path())).collect()
    }
}

#[tokio::test]
async fn every_item_and_every_list_fits_its_description() {
    let city = City::demo().await;
    let mut schemas = Schemas::of(&city).await;
    let mut wrong = Vec::new();
    for item in public() {
        let answer = get(&city, &href(&item.key)).await;
        let in_edition = if item.kind().in_edition() { "/editions/{edition}" } else { "" };
        let path = if item.kind() == Kind::City {
            "/api/v1/city".to_owned()
        } else {
            format!("/api/v1{in_edition}/{}/{{code}}", item.kind().plural())
        };
        let name = schemas.at(&path);
        wrong.extend(schemas.mistakes(&name, &answer));
    }
    let start = get(&city, "/api/v1").await;
    wrong.extend(schemas.mistakes("Start", &start));
    for list in start["lists"].as_array().expect("lists") {
        let at = list["href"].as_str().expect("an address");
        let path = list["edition"].as_str().map_or_else(|| at.to_owned(), |edition| at.replace(edition, "{edition}"));
        let name = schemas.at(&path);
        let answer = get(&city, at).await;
        wrong.extend(schemas.mistakes(&name, &answer));
        assert_eq!(answer["total"], list["total"], "{at}");
    }
    for matrix in start["matrices"].as_array().expect("matrices") {
        wrong.extend(schemas.mistakes("Matrix", &get(&city, matrix["href"].as_str().expect("an address")).await));
    }
    assert!(wrong.is_empty(), "{} mistakes:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
    assert!(!schemas.mistakes("Measure", &json!({ "code": "M001", "more": 1 })).is_empty(), "what does not fit is found");
}

#[tokio::test]
async fn an_item_says_everything_about_itself() {
    let city = City::demo().await;
    for item in public() {
        let answer = get(&city, &href(&item.key)).await;
        assert_eq!(answer["code"], item.key.code().as_str());
        assert_eq!(answer["edition"].as_str(), item.key.edition().map(|edition| edition.as_str()));
        assert_eq!(answer["kind"], item.kind().as_str());
        assert_eq!(answer["status"].as_str(), item.status());
        for (name, value) in item.facts.to_map() {
            let shown = &answer["facts"][&name];
            assert_eq!(if name == "area" { &shown["coordinates"] } else { shown }, &value, "{}: {name}", item.key);
        }
        for key in shape::keys(item.kind()) {
            let Holds::Text(part) = key.holds else { continue };
            let there = item.text(part).map(|text| serde_json::to_value(text).expect("JSON")).unwrap_or_default();
            assert_eq!(answer["texts"].get(key.name).cloned().unwrap_or_default(), there, "{}: {}", item.key, key.name);
        }
    }
    let measure = get(&city, "/api/v1/measures/M001").await;
    let pages = measure["pages"].as_object().expect("pages");
    assert_eq!(pages.len(), Locale::all().len());
    for page in pages.values() {
        assert_eq!(city.get(page.as_str().expect("an address")).await.status, StatusCode::OK);
    }
    assert_eq!(get(&city, "/api/v1/city").await["pages"]["ar"], "/ar/");
}

#[tokio::test]
async fn both_items_of_a_link_show_it() {
    let city = City::demo().await;
    let mut shown: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in public() {
        let answer = get(&city, &href(&item.key)).await;
        let links = answer["links"].as_array().expect("links").iter().map(|link| {
            format!(
                "{} {} {}",
                link["kind"].as_str().expect("a word"),
                link["end"].as_str().expect("an end"),
                link["item"]["href"].as_str().expect("an address")
            )
        });
        let links: BTreeSet<String> = links.collect();
        assert_eq!(links.len(), answer["links"].as_array().expect("links").len(), "{}: none twice", item.key);
        shown.insert(href(&item.key), links);
    }
    let mut count = 0;
    for link in LEITBILD.links().filter(|link| !link.from.kind().is_internal() && !link.to.kind().is_internal()) {
        assert!(shown[&href(&link.from)].contains(&format!("{} to {}", link.kind, href(&link.to))), "{link:?}");
        assert!(shown[&href(&link.to)].contains(&format!("{} from {}", link.kind, href(&link.from))), "{link:?}");
        count += 2;
    }
    assert_eq!(shown.values().map(BTreeSet::len).sum::<usize>(), count, "and no other link is shown");
    // In the order in which the measure names them.
    let measure = LEITBILD.of_kind(Kind::Measure).find(|measure| measure.links.len() > 3).expect("a measure");
    let answer = get(&city, &href(&measure.key)).await;
    for (declared, link) in measure.links.iter().zip(answer["links"].as_array().expect("links")) {
        let end = if declared.at == End::From { "from" } else { "to" };
        assert_eq!((&link["end"], &link["item"]["href"]), (&json!(end), &json!(href(&declared.other))));
    }
}

#[tokio::test]
async fn lists_are_in_the_order_of_codes_and_hold_each_item_once() {
    let city = City::demo().await;
    for kind in Kind::ALL.iter().filter(|kind| !kind.is_internal() && **kind != Kind::City) {
        let editions = if kind.in_edition() { vec![Some(code("2020")), Some(code("2025"))] } else { vec![None] };
        for edition in editions {
            let expected = LEITBILD.of_kind(*kind).filter(|item| item.key.edition() == edition.as_ref());
            let expected: Vec<&str> = expected.map(|item| item.key.code().as_str()).collect();
            let place = edition.map(|edition| format!("/editions/{edition}")).unwrap_or_default();
            for limit in [7, 50, 200] {
                let items = all(&city, &format!("/api/v1{place}/{}?limit={limit}", kind.plural())).await;
                assert_eq!(codes(&items), expected, "{kind}, {limit} at a time");
            }
        }
    }
    let usual = get(&city, "/api/v1/measures").await;
    assert_eq!(usual["items"].as_array().map(Vec::len), Some(50));
    assert_eq!(usual["next"], "/api/v1/measures?after=M050&limit=50");
    let one = get(&city, "/api/v1/measures/M001").await;
    assert_eq!(usual["items"][0], one, "an item is the same in a list");
}

#[tokio::test]
async fn a_list_can_be_filtered_by_status() {
    let city = City::demo().await;
    for (list, kind) in [("measures", Kind::Measure), ("results", Kind::Result), ("editions/2025/take-ups", Kind::TakeUp)] {
        let words: BTreeSet<&str> = LEITBILD.of_kind(kind).filter_map(|item| item.status()).collect();
        let mut found = 0;
        for word in words {
            let items = all(&city, &format!("/api/v1/{list}?status={word}&limit=9")).await;
            assert!(items.iter().all(|item| item["status"] == word), "{list}: {word}");
            let total = get(&city, &format!("/api/v1/{list}?status={word}")).await["total"].as_u64();
            assert_eq!(total, Some(items.len() as u64));
            found += items.len();
        }
        let there = LEITBILD.of_kind(kind).filter(|item| item.status().is_some());
        let there = there.filter(|item| item.key.edition().is_none_or(|edition| edition.as_str() == "2025")).count();
        assert_eq!(found, there, "{list}");
    }
}

/// The demo with measures added and taken out.
fn with_measures(added: &[&str], removed: &[&str]) -> Files {
    let mut files = DEMO.clone();
    let text = String::from_utf8(files["measures.toml"].clone()).expect("text");
    let mut tables: Vec<String> = text.split("[[measure]]").skip(1).map(|table| format!("[[measure]]{table}")).collect();
    tables.retain(|table| !removed.iter().any(|code| table.contains(&format!("code = \"{code}\""))));
    for code in added {
        tables.push(format!(
            "[[measure]]\ncode = \"{code}\"\ntype = \"project\"\nstatus = \"planned\"\ntitle.de = \"Neu\"\ntext.de = \"Neu.\"\ncarried_by = \"paid_staff\"\n\n"
        ));
    }
    files.insert("measures.toml".into(), tables.concat().into_bytes());
    files
}

#[tokio::test]
async fn paging_skips_nothing_when_items_come_and_go_in_between() {
    let city = City::demo().await;
    // Measures on which nothing else hangs, so that they can be taken out.
    let named: BTreeSet<&ItemRef> = LEITBILD.items().flat_map(|item| item.links.iter().map(|link| &link.other)).collect();
    let free: Vec<&str> =
        LEITBILD.of_kind(Kind::Measure).filter(|item| !named.contains(&item.key)).map(|item| item.key.code().as_str()).collect();
    assert!(free.len() >= 3, "{free:?}");
    let (first, second) = (free[free.len() / 2], free[free.len() - 1]);
    let before = all(&city, "/api/v1/measures?limit=200").await;
    let cut = codes(&before).iter().position(|code| *code == first).expect("its place");
    let part = get(&city, &format!("/api/v1/measures?limit={}", cut + 1)).await;
    let next = part["next"].as_str().expect("more");
    assert!(next.contains(&format!("after={first}")), "{next}");
    // The last item told, an item before and one behind are taken away; others come before and behind.
    let changed = with_measures(&["M000", "M998"], &[first, free[0], second]);
    leitwerk_app::bundles::import(&city.db, &leitwerk_app::access::Actor::Operator, &changed, true).await.expect("the change");
    let rest = all(&city, next).await;
    let mut told: Vec<&str> = codes(part["items"].as_array().expect("items"));
    told.extend(codes(&rest));
    let mut expected: Vec<&str> = codes(&before);
    expected.retain(|code| *code != second);
    expected.push("M998");
    assert_eq!(told, expected, "nothing is skipped and nothing told twice");
}

#[tokio::test]
async fn the_matrix_says_what_stands_at_each_place() {
    let city = City::demo().await;
    for edition in ["2020", "2025"] {
        let answer = get(&city, &format!("/api/v1/editions/{edition}/matrix")).await;
        let matrix = Matrix::of(&LEITBILD, &code(edition));
        let places = answer["places"].as_array().expect("places");
        assert_eq!(places.len(), matrix.overarching.len() * matrix.fields.len());
        for place in places {
            let part =
                |name: &str| ItemRef::new(Some(&code(edition)), code(place[name].as_str().expect("a code"))).expect("a reference");
            let there = matrix.place(&part("overarching"), &part("field"));
            let state = match there.state() {
                PlaceState::TakenUp => "taken_up",
                PlaceState::Justified => "justified",
                PlaceState::Hole => "hole",
            };
            assert_eq!(place["state"], state, "{place}");
            let told = |name: &str| {
                place[name]
                    .as_array()
                    .expect("a list")
                    .iter()
                    .map(|item| item["href"].as_str().expect("an address").to_owned())
                    .collect::<Vec<_>>()
            };
            assert_eq!(told("take_ups"), there.take_ups.iter().map(href).collect::<Vec<_>>());
            assert_eq!(told("justifications"), there.justifications.iter().map(href).collect::<Vec<_>>());
        }
    }
}

#[tokio::test]
async fn what_is_not_understood_is_told_as_a_problem() {
    let city = City::demo().await;
    let long = format!("/api/v1/measures/{}", "a".repeat(2_000));
    for (address, status) in [
        ("/api", 404),
        ("/api/", 404),
        ("/api/v1/", 404),
        ("/api/v2/measures", 404),
        ("/api/v1/nothing", 404),
        ("/api/v1/goals", 404),
        ("/api/v1/acceptances", 404),
        ("/api/v1/acceptances/X01", 404),
        ("/api/v1/follow-ups", 404),
        ("/api/v1/follow-ups/W001", 404),
        ("/api/v1/measures/M999", 404),
        ("/api/v1/measures/Z1.1", 404),
        ("/api/v1/measures/M001/", 404),
        ("/api/v1/city/city", 404),
        ("/api/v1/editions/2031/goals", 404),
        ("/api/v1/editions/2025/measures", 404),
        ("/api/v1/editions/nothing/matrix", 404),
        ("/api/v1/editions/2025/goals/M001", 404),
        ("/api/v1/measures/%FF", 400),
        ("/api/v1/measures/%00", 404),
        (long.as_str(), 404),
        ("/api/v1/measures?limit=0", 400),
        ("/api/v1/measures?limit=201", 400),
        ("/api/v1/measures?limit=-1", 400),
        ("/api/v1/measures?limit=+1", 400),
        ("/api/v1/measures?limit=", 400),
        ("/api/v1/measures?limit=99999999999999999999", 400),
        ("/api/v1/measures?limit=5&limit=5", 400),
        ("/api/v1/measures?after=", 400),
        ("/api/v1/measures?after=Z1.1", 400),
        ("/api/v1/measures?after=m001", 400),
        ("/api/v1/measures?status=", 400),
        ("/api/v1/measures?status=draft", 400),
        ("/api/v1/editions?status=draft", 400),
        ("/api/v1/organisations?status=running", 400),
        ("/api/v1/measures?Limit=5", 400),
        ("/api/v1/measures?q=%FF", 400),
        ("/api/v1/measures/M001?lang=de", 400),
        ("/api/v1?x", 400),
        ("/api/v1/openapi.json?x=1", 400),
    ] {
        let answer = city.get(address).await;
        let shown: String = address.chars().take(60).collect();
        assert_eq!(answer.status.as_u16(), status, "{shown}");
        assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json", "{shown}");
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-store", "{shown}");
        assert_eq!(answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "{shown}");
        let problem = read(&answer);
        assert_eq!(problem["status"], status, "{shown}");
        assert!(problem["detail"].as_str().is_some_and(|detail| detail.ends_with('.') && detail.len() < 200), "{problem}");
    }
    let refused = read(&city.get("/api/v1/measures?status=started").await);
    let words = "“status” is one of planned, running, paused, completed, stopped, not “started”.";
    assert_eq!(refused["detail"], words);
}

#[tokio::test]
async fn failures_of_ours_and_wrong_methods_are_problems_too() {
    let city = City::demo().await;
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS] {
        for address in ["/api/v1", "/api/v1/measures", "/api/v1/editions/2025/matrix"] {
            let answer = city.ask(method.clone(), address, &[]).await;
            assert_eq!((answer.status, answer.header(header::ALLOW)), (StatusCode::METHOD_NOT_ALLOWED, "GET,HEAD"), "{method}");
            assert_eq!(read(&answer)["title"], "Method Not Allowed");
        }
    }
    city.db.close().await;
    for address in ["/api/v1", "/api/v1/measures", "/api/v1/measures/M001", "/api/v1/editions/2025/matrix", "/api/v1/openapi.json"]
    {
        let answer = city.get(address).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{address}");
        assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json");
        let problem = answer.text().to_lowercase();
        assert!(!problem.contains("sql") && !problem.contains("pool"), "{problem}");
    }
}

#[tokio::test]
async fn what_a_program_has_already_is_not_sent_again() {
    let city = City::demo().await;
    for address in ["/api/v1", "/api/v1/measures?limit=3", "/api/v1/measures/M001", "/api/v1/openapi.json"] {
        let first = city.get(address).await;
        let tag = first.header(header::ETAG).to_owned();
        assert_eq!(first.header(header::CACHE_CONTROL), "public, no-cache", "{address}");
        let again = city.get_with(address, &[(header::IF_NONE_MATCH, &tag)]).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{address}");
        assert_eq!(again.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
        assert!(city.get(address).await.body == first.body, "{address}: what was kept is the same");
    }
    let before = city.get("/api/v1/measures/M001").await;
    let mut changed = DEMO.clone();
    let measures = String::from_utf8(changed["measures.toml"].clone()).expect("text");
    changed.insert("measures.toml".into(), measures.replace("Deutschkurse in sechs", "Deutschkurse in sieben").into_bytes());
    city.import(&changed).await;
    let tag = before.header(header::ETAG);
    let after = city.get_with("/api/v1/measures/M001", &[(header::IF_NONE_MATCH, tag)]).await;
    assert!(after.status == StatusCode::OK && after.text().contains("Deutschkurse in sieben"));
}

#[tokio::test]
async fn a_city_with_nothing_in_it_answers_with_empty_lists() {
    let city = City::empty().await;
    let start = get(&city, "/api/v1").await;
    assert!(start["lists"].as_array().is_some_and(|lists| !lists.is_empty() && lists.iter().all(|list| list["total"] == 0)));
    assert_eq!(get(&city, "/api/v1/measures").await, json!({ "items": [], "next": null, "total": 0 }));
    assert_eq!(city.get("/api/v1/city").await.status, StatusCode::NOT_FOUND);
    let mut schemas = Schemas::of(&city).await;
    assert_eq!(schemas.mistakes("Start", &start), Vec::<String>::new());
}

#[tokio::test]
async fn the_description_is_as_reviewed() {
    let city = City::demo().await;
    let document = get(&city, "/api/v1/openapi.json").await;
    insta::assert_json_snapshot!("openapi", document);
}

/// Every `$ref` in a document, wherever it stands.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(several) => several.iter().for_each(|one| references(one, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_description_keeps_the_rules_of_openapi() {
    let city = City::demo().await;
    let document = get(&city, "/api/v1/openapi.json").await;
    assert_eq!(document["openapi"], "3.1.0");
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(found.len() > 40);
    let mut used = BTreeSet::new();
    for reference in &found {
        let target = document.pointer(reference.strip_prefix('#').expect("a place in this document"));
        assert!(target.is_some(), "{reference} leads nowhere");
        used.insert(reference.rsplit('/').next().expect("a name").to_owned());
    }
    for schema in document["components"]["schemas"].as_object().expect("schemas").keys() {
        assert!(used.contains(schema), "{schema} is used by nothing");
    }
    for (name, schema) in document["components"]["schemas"].as_object().expect("schemas") {
        assert!(jsonschema::draft202012::meta::is_valid(schema), "{name} is no JSON Schema");
    }
    let mut ids = BTreeSet::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        let operation = &item["get"];
        assert!(ids.insert(operation["operationId"].as_str().expect("an id")), "{path}");
        let resolve = |parameter: &Value| match parameter["$ref"].as_str() {
            Some(reference) => document.pointer(&reference[1..]).expect("a parameter").clone(),
            None => parameter.clone(),
        };
        let parameters: Vec<Value> = operation["parameters"].as_array().expect("parameters").iter().map(resolve).collect();
        let in_path = parameters.iter().filter(|parameter| parameter["in"] == "path");
        let named: BTreeSet<String> =
            in_path.map(|parameter| format!("{{{}}}", parameter["name"].as_str().expect("a name"))).collect();
        let written: BTreeSet<String> = path.split('/').filter(|part| part.starts_with('{')).map(str::to_owned).collect();
        assert_eq!(named, written, "{path}");
        // The examples are those of the demo: what they name is there.
        let mut address = path.clone();
        let mut query = Vec::new();
        for parameter in &parameters {
            let name = parameter["name"].as_str().expect("a name");
            let example = parameter["example"].as_str().map_or_else(|| parameter["example"].to_string(), str::to_owned);
            if parameter["in"] == "path" {
                address = address.replace(&format!("{{{name}}}"), &example);
            } else {
                query.push(format!("{name}={example}"));
            }
        }
        get(&city, &address).await;
        if !query.is_empty() {
            get(&city, &format!("{address}?{}", query.join("&"))).await;
        }
    }
    let tags: BTreeSet<&str> = document["tags"].as_array().expect("tags").iter().filter_map(|tag| tag["name"].as_str()).collect();
    assert_eq!(tags, BTreeSet::from(["City", "Edition", "Overview"]));
}

#[tokio::test]
async fn every_kind_that_everybody_may_read_is_described_and_no_other() {
    let city = City::demo().await;
    let document = get(&city, "/api/v1/openapi.json").await;
    let paths: BTreeSet<&str> = document["paths"].as_object().expect("paths").keys().map(String::as_str).collect();
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::City) {
        let place = if kind.in_edition() { "/editions/{edition}" } else { "" };
        let list = format!("/api/v1{place}/{}", kind.plural());
        assert_eq!(paths.contains(list.as_str()), !kind.is_internal(), "{kind}");
        assert_eq!(paths.contains(format!("{list}/{{code}}").as_str()), !kind.is_internal(), "{kind}");
    }
    let text = document.to_string();
    for internal in ["acceptance", "accepts", "follow-up", "prompted", "assigned", "\"draft\""] {
        assert!(!text.contains(internal), "what is internal is not described: {internal}");
    }
}

#[tokio::test]
async fn the_example_is_what_the_demo_answers() {
    let city = City::demo().await;
    let answer = serde_json::to_string_pretty(&get(&city, "/api/v1/measures/M001").await).expect("JSON") + "\n";
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/api/example.json"));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &answer).expect("the example");
    }
    let there = std::fs::read_to_string(path).expect("the example");
    assert!(there == answer, "{} is out of date; run this test once with UPDATE_DOCS=1", path.display());
}

#[tokio::test]
async fn the_page_for_people_names_every_address() {
    let city = City::demo().await;
    let document = get(&city, "/api/v1/openapi.json").await;
    for lang in ["de", "ar"] {
        let html = city.page(&format!("/{lang}/api")).await;
        let page = Markup::of(&html);
        for path in document["paths"].as_object().expect("paths").keys() {
            assert!(html.contains(&format!("<code class=\"technical\" dir=\"ltr\">{path}</code>")), "{path}");
        }
        for link in page.links().filter(|link| link.starts_with("/api/")) {
            assert_eq!(city.get(link).await.status, StatusCode::OK, "{link}");
        }
        assert!(page.links().any(|link| link == "/api/v1/editions/2020/goals" || link == "/api/v1/editions/2025/goals"));
    }
    let empty = City::empty().await;
    assert_eq!(empty.get("/de/api").await.status, StatusCode::OK);
}

#[tokio::test]
async fn texts_in_the_interface_are_words_as_they_were_written() {
    let odd = "<b>\\\" \u{2028} \u{1f600} ‏مرحبا \\u0041";
    let escaped = odd.replace('\\', "\\\\").replace('"', "\\\"");
    let settings = "format = 1\n[city]\nname.de = \"Ort\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n";
    let measure = format!(
        "[[measure]]\ncode = \"M1\"\ntype = \"project\"\nstatus = \"planned\"\ntitle.de = \"{escaped}\"\ntext.de = \"x\"\ncarried_by = \"paid_staff\"\n"
    );
    let city = City::of(&files(&[("leitwerk.toml", settings), ("measures.toml", &measure)])).await;
    assert_eq!(get(&city, "/api/v1/measures/M1").await["texts"]["title"]["de"]["body"], odd);
}
