//! What a map of districts looks like to those who read and use it.

use leitwerk_model::area::{Area, Ring};
use leitwerk_report::map::{Map, MapText, Shape};

const TEXT: MapText<'static> = MapText { title: "Stadtteile", description: "Jeder Stadtteil führt zu seiner Seite." };

fn square(west: f64, south: f64, size: f64) -> Ring {
    let (east, north) = (west + size, south + size);
    vec![[west, south], [east, south], [east, north], [west, north], [west, south]]
}

fn area(polygons: Vec<Vec<Ring>>) -> Area {
    Area::new(polygons).expect("an area")
}

fn shape<'a>(code: &str, label: &str, area: &'a Area) -> Shape<'a> {
    Shape { code: code.into(), label: label.into(), href: Some(format!("/de/districts/{code}")), area, group: None, class: None }
}

fn map<'a>(shapes: &'a [Shape<'a>]) -> Map<'a> {
    Map { prefix: "map", text: TEXT, shapes, outlines: &[], highlighted: None }
}

#[test]
fn a_tiny_map() {
    let [west, east] = [7.6, 7.7].map(|lon| area(vec![vec![square(lon, 51.9, 0.1)]]));
    let city = area(vec![vec![vec![[7.6, 51.9], [7.8, 51.9], [7.8, 52.0], [7.6, 52.0], [7.6, 51.9]]]]);
    let shapes = [
        Shape { group: Some(0), ..shape("D1", "West", &west) },
        Shape { group: Some(9), class: Some("step-2"), ..shape("D2", "Ost", &east) },
    ];
    let svg = Map { outlines: &[&city], highlighted: Some("D2"), ..map(&shapes) }.to_svg();
    insta::assert_snapshot!(svg);
}

#[test]
fn text_cannot_become_markup() {
    let area = area(vec![vec![square(7.6, 51.9, 0.1)]]);
    let evil = "\"'><script>x</script>&";
    let shapes = [Shape { href: Some(format!("/?a=1&b={evil}")), class: Some(evil), ..shape(evil, evil, &area) }];
    let text = MapText { title: evil, description: evil };
    let svg = Map { prefix: evil, text, highlighted: Some(evil), ..map(&shapes) }.to_svg();
    assert!(!svg.contains("<script") && !svg.contains(evil), "{svg}");
    assert!(svg.contains("href=\"/?a=1&amp;b=&quot;&#39;&gt;&lt;script&gt;"), "{svg}");
}

#[test]
fn nothing_needs_a_style() {
    let area = area(vec![vec![square(7.6, 51.9, 0.1)]]);
    let svg = map(&[shape("D1", "West", &area)]).to_svg();
    assert!(!svg.contains("style") && !svg.contains("onclick"));
}

#[test]
fn a_map_of_nothing_is_nothing() {
    assert_eq!(map(&[]).to_svg(), "");
}

#[test]
fn a_hole_is_a_second_ring_and_has_no_label_over_it() {
    let ring = area(vec![vec![square(7.6, 51.9, 0.1), square(7.62, 51.92, 0.06)]]);
    let svg = map(&[shape("D1", "Ring", &ring)]).to_svg();
    let path = svg.lines().find(|line| line.contains("<path")).expect("a path");
    assert_eq!(path.matches('z').count(), 2, "{path}");
    assert!(svg.contains("fill-rule=\"evenodd\""));
    // The hole is the middle three fifths of the drawing's 1000 by 1614 units.
    let text = svg.lines().find(|line| line.starts_with("<text")).expect("a label");
    let place: Vec<f64> = text.split('"').filter_map(|part| part.parse().ok()).collect();
    assert!(!(203.0..=797.0).contains(&place[0]) || !(328.0..=1286.0).contains(&place[1]), "{text}");
}

#[test]
fn without_links_the_map_is_an_image() {
    let area = area(vec![vec![square(7.6, 51.9, 0.1)]]);
    assert!(map(&[shape("D1", "West", &area)]).to_svg().contains("role=\"group\""));
    let shapes = [Shape { href: None, ..shape("D1", "West", &area) }];
    let svg = map(&shapes).to_svg();
    assert!(svg.contains("role=\"img\"") && !svg.contains("<a "), "{svg}");
}

#[test]
fn an_area_without_extent_is_drawn_all_the_same() {
    let point = area(vec![vec![vec![[7.6, 51.9]; 4]]]);
    let line = area(vec![vec![vec![[7.6, 51.9], [7.6, 51.95], [7.6, 52.0], [7.6, 51.9]]]]);
    for area in [&point, &line] {
        let svg = map(&[shape("D1", "West", area)]).to_svg();
        assert!(svg.contains("<title>West</title>") && !svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }
}

/// The districts in a GeoJSON file with their borders, named by one of its properties.
fn districts(json: &str, property: &str) -> Vec<(String, Area)> {
    let file: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let feature = |feature: &serde_json::Value| {
        let geometry = &feature["geometry"];
        let coordinates = geometry["coordinates"].clone();
        let polygons = match geometry["type"].as_str() {
            Some("Polygon") => vec![serde_json::from_value(coordinates).expect("rings")],
            _ => serde_json::from_value(coordinates).expect("polygons"),
        };
        (feature["properties"][property].as_str().expect("a name").to_owned(), area(polygons))
    };
    file["features"].as_array().expect("features").iter().map(feature).collect()
}

#[test]
fn a_real_city_is_small_and_always_drawn_the_same() {
    let Some(folder) = leitwerk_testkit::shared::folder("muenster") else { return };
    let file = folder.join("stadtteile-statistische-bezirke-muenster.geojson");
    let districts = districts(&std::fs::read_to_string(file).expect("a file"), "NAME_STATI");
    assert_eq!(districts.len(), 45);
    let shapes: Vec<Shape<'_>> = districts.iter().map(|(name, area)| shape(name, name, area)).collect();
    let svg = map(&shapes).to_svg();
    assert!(svg.len() < 120_000, "{} bytes", svg.len());
    assert_eq!(svg, map(&shapes).to_svg());
}
