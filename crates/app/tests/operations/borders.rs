//! Borders of districts from any GeoJSON file.

use leitwerk_app::access::Actor;
use leitwerk_app::borders::{self, Outcome};
use leitwerk_app::bundles::ImportError;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_store::Db;
use leitwerk_testkit::shared;

use crate::support::{bundle, city, head, import, names, on_both, stored};

async fn give(db: &Db, geojson: &str, property: &str) -> Outcome {
    let done = borders::import(db, &Actor::Operator, "borders.geojson", geojson.as_bytes(), property).await;
    done.unwrap_or_else(|error| panic!("{error:?}"))
}

/// A file with a triangle for each name.
fn triangles(property: &str, names: &[&str]) -> String {
    let feature = |(at, name): (usize, &&str)| {
        let (west, east) = (7.6 + at as f64 / 10.0, 7.7 + at as f64 / 10.0);
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"{property}\":{name}}},\"geometry\":{{\"type\":\"Polygon\",\
             \"coordinates\":[[[{west},51.9],[{east},51.9],[{east},52.0],[{west},51.9]]]}}}}"
        )
    };
    let features: Vec<String> = names.iter().enumerate().map(feature).collect();
    format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}", features.join(",\n"))
}

async fn has_area(db: &Db, district: &str) -> bool {
    matches!(stored(db, district).await.expect("the district").facts, Facts::District(district) if district.area.is_some())
}

#[tokio::test]
async fn the_real_borders_of_muenster_fit_all_45_districts_and_change_nothing_else() {
    let Some(folder) = shared::folder("muenster") else { return };
    let file = folder.join("stadtteile-statistische-bezirke-muenster.geojson");
    let geojson = std::fs::read_to_string(file).expect("borders");
    on_both(async |db| {
        import(&db, &bundle("examples/muenster")).await;
        let before = db.load().await.expect("everything").leitbild;
        let outcome = give(&db, &geojson, "NR_STATIST").await;
        assert_eq!(outcome.districts.len(), 45);
        assert_eq!((outcome.unknown, names(&outcome.without)), (vec![], vec![]));
        let after = db.load().await.expect("everything").leitbild;
        assert_eq!(after.len(), before.len());
        for item in after.items() {
            let old = before.get(&item.key).expect("the same items");
            if outcome.districts.contains(&item.key) {
                let Facts::District(facts) = &item.facts else { panic!("{} is no district", item.key) };
                let [west, south, east, north] = facts.area.as_ref().expect("borders").bounds();
                assert!(7.4 < west && east < 7.8 && 51.8 < south && north < 52.1, "{} lies in Münster", item.key);
                assert_eq!((&item.texts, &item.links), (&old.texts, &old.links));
            } else {
                assert_eq!(item, old);
            }
        }
        let Facts::District(station) = &after.get(&crate::support::key("D23")).expect("the station").facts else {
            panic!("no district")
        };
        let first = station.area.as_ref().expect("borders").polygons()[0][0][0];
        assert_eq!(first, [7.633_252_196_285_502, 51.953_468_770_361_91], "to the last digit of the file");
        let known = head(&db).await;
        give(&db, &geojson, "NR_STATIST").await;
        assert_eq!(head(&db).await, known, "the same again leaves no entry");
        let entries = db.audit_entries(1, 10).await.expect("entries");
        assert_eq!((entries.len(), entries[0].action.as_str()), (1, "import-borders"));
    })
    .await;
}

#[tokio::test]
async fn a_district_is_known_by_code_number_or_name() {
    on_both(async |db| {
        import(&db, &city()).await;
        let outcome = give(&db, &triangles("n", &["\"D11\"", "12", "\"Mitte\"", "\"Anderswo\""]), "n").await;
        assert_eq!(
            (names(&outcome.districts), outcome.unknown),
            (vec!["D11".into(), "D12".into(), "D1".into()], vec!["Anderswo".to_owned()])
        );
        for district in ["D1", "D11", "D12"] {
            assert!(has_area(&db, district).await);
        }
        assert_eq!(db.load().await.expect("everything").leitbild.of_kind(Kind::District).count(), 3);
    })
    .await;
}

#[tokio::test]
async fn districts_without_borders_are_named() {
    on_both(async |db| {
        import(&db, &city()).await;
        let outcome = give(&db, &triangles("code", &["\"D12\""]), "code").await;
        assert_eq!((names(&outcome.districts), names(&outcome.without)), (vec!["D12".to_owned()], vec!["D11".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn a_file_with_a_mistake_changes_nothing() {
    on_both(async |db| {
        import(&db, &city()).await;
        let known = head(&db).await;
        let good = triangles("code", &["\"D11\"", "\"D12\""]);
        for (bad, line) in [
            (good.replace("51.9", "5190000"), 2),
            (good.replacen("\"code\"", "\"name\"", 1), 2),
            (good.replace("\"D12\"", "null"), 3),
            (good.replacen("Polygon", "LineString", 1), 2),
            (good.replace("]}", ""), 0),
            (String::new(), 0),
            ("Das ist kein GeoJSON".into(), 1),
        ] {
            let done = borders::import(&db, &Actor::Operator, "borders.geojson", bad.as_bytes(), "code").await;
            let Err(ImportError::Mistakes(mistakes)) = done else { panic!("not refused: {done:?}\n{bad}") };
            assert!(mistakes.iter().all(|mistake| mistake.path == "borders.geojson"));
            assert!(line == 0 || mistakes[0].line == line, "{}", mistakes[0]);
        }
        assert_eq!(head(&db).await, known);
        assert!(!has_area(&db, "D11").await);
    })
    .await;
}

#[tokio::test]
async fn a_later_bundle_without_borders_is_told_apart_from_one_with_them() {
    on_both(async |db| {
        import(&db, &city()).await;
        give(&db, &triangles("code", &["\"D11\""]), "code").await;
        let exported = leitwerk_app::bundles::export(&db, &Actor::Operator).await.expect("an export");
        assert!(exported.contains_key("districts.geojson"));
        assert_eq!(names(&import(&db, &exported).await.changed), [""; 0]);
        assert!(has_area(&db, "D11").await);
    })
    .await;
}
