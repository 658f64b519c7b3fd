//! Files that are too large, lines that are too long, nesting that is too deep, mistakes that are too many.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

use leitwerk_bundle::{Files, Mistake, What, borders, read};

const CITY: &str = "format = 1\n\n[city]\nname.de = \"Musterstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n";
const MEGABYTE: usize = 1024 * 1024;

fn mistakes(path: &str, bytes: impl Into<Vec<u8>>) -> Vec<Mistake> {
    let city = ("leitwerk.toml".to_owned(), CITY.as_bytes().to_vec());
    let files = Files::from([city, (path.to_owned(), bytes.into())]);
    let mut reading = read(&files);
    let problems = reading.leitbild.problems();
    reading.add_problems(&files, problems);
    reading.mistakes
}

#[test]
fn a_file_may_have_32_megabytes() {
    let comment = format!("# {}\n", "x".repeat(1000));
    let fits = comment.repeat(32 * MEGABYTE / comment.len());
    assert!(mistakes("measures.toml", fits).is_empty());

    let found = mistakes("measures.toml", vec![b'\n'; 32 * MEGABYTE + 1]);
    assert_eq!((found[0].line, found[0].column, found.len()), (1, 1, 1));
    insta::assert_snapshot!(found[0], @r"
    measures.toml:1:1: the file is too large (33 MB)
       → A file may have 32 MB. Simplify borders, or split the bundle and import its parts one after the other.
    ");
}

#[test]
fn a_line_of_50_megabytes_makes_the_file_too_large() {
    let found = mistakes("measures.toml", format!("title.de = \"{}\"\n", "x".repeat(50 * MEGABYTE)));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].what, What::TooLarge { mebibytes: 51 });
}

#[test]
fn a_line_may_have_1_megabyte() {
    let text = |length| format!("[[stakeholder-group]]\ncode = \"G01\"\ntitle.de = \"{}\"\n", "x".repeat(length));
    let around = "title.de = \"\"".len();
    assert!(mistakes("stakeholder-groups.toml", text(MEGABYTE - around)).is_empty());
    assert_eq!(mistakes("stakeholder-groups.toml", text(MEGABYTE - around + 1))[0].what, What::LineTooLong { kibibytes: 1025 });

    let found = mistakes("stakeholder-groups.toml", text(2 * MEGABYTE));
    assert_eq!((found[0].line, found[0].column, found.len()), (3, 1, 1));
    assert!(found[0].to_string().len() < 500, "the line is quoted in short");
    assert!(found[0].to_string().contains("this line is too long (2049 kB)"), "{}", found[0]);
    assert!(found[0].to_string().contains("A line may have 1 MB."));
}

#[test]
fn borders_may_stand_in_one_long_line() {
    let position = "[7.6001,51.9001],".repeat(2 * MEGABYTE / 17);
    let ring = format!("[[7.5,51.8],{position}[7.5,51.8]]");
    let json = format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[{{\"type\":\"Feature\",\"properties\":{{\"name\":\"Mitte\"}},\
         \"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[{ring}]}}}}]}}"
    );
    let found = borders("/home/amt/grenzen.geojson", json.as_bytes(), "name");
    assert_eq!(found.map(|borders| borders.len()), Ok(1));
}

#[test]
fn nesting_without_end_is_refused() {
    let depth = 300_000;
    let lists = format!("[[measure]]\ncode = {}\n", "[".repeat(depth));
    let tables = format!("[[measure]]\ncode = {}\n", "{a=".repeat(depth));
    let keys = format!("[[measure]]\n{}a = 1\n", "a.".repeat(depth));
    let heading = format!("[{}a]\n", "a.".repeat(depth));
    for text in [lists, tables, keys, heading] {
        assert!(!mistakes("measures.toml", text).is_empty());
    }
    assert!(!mistakes("districts.geojson", "[".repeat(depth)).is_empty());
    let coordinates = format!(
        "{{\"features\":[{{\"type\":\"Feature\",\"properties\":{{\"code\":\"D1\"}},\"geometry\":{}}}]}}",
        "[".repeat(depth)
    );
    assert!(!mistakes("districts.geojson", coordinates).is_empty());
}

#[test]
fn thousands_of_mistakes_are_cut_short() {
    let files = [
        ("measures.toml", "[[measure]]\n".repeat(100_000)),
        ("measures.toml", format!("[[measure]]\ncode = \"M1\"\npartners = [{}]\n", "\"X\",\n".repeat(100_000))),
        ("measures.toml", "a = \n".repeat(20_000)),
        ("districts.csv", format!("code,title.de\n{}", "D1\n".repeat(100_000))),
        ("districts.geojson", format!("{{\"features\":[{}{{}}]}}", "{},".repeat(100_000))),
    ];
    for (path, text) in files {
        let found = mistakes(path, text);
        assert!((100..300).contains(&found.len()), "{path}: {}", found.len());
    }
    let found = mistakes("measures.toml", "[[measure]]\n".repeat(1000));
    insta::assert_snapshot!(found.last().unwrap(), @r"
    measures.toml:200:1: there are too many mistakes in this file to name them all
       → Correct those named first; then the others are named.
    ");
}
