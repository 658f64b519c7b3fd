//! What the pictures of an opinion landscape show, and what they never show.

#[path = "opinion/made_up.rs"]
mod made_up;

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_analysis::interval::newcombe;
use leitwerk_analysis::opinion::{Counts, GroupCounts, Landscape, Role};
use leitwerk_i18n::Locale;
use leitwerk_report::opinion::figures::{Figures, Statement};
use leitwerk_report::opinion::{Opinion, StatementText, files};
use proptest::prelude::*;
use roxmltree::{Document, Node};

/// The files by name, as text.
fn written(landscape: &Landscape, texts: &[StatementText], lang: &str) -> BTreeMap<String, String> {
    let locale = Locale::of(lang).expect("a language");
    let opinion = Opinion { landscape, texts, title: "Musterstadt fragt", locale };
    let text = |bytes| String::from_utf8(bytes).expect("text");
    files(&opinion).into_iter().map(|file| (file.name, text(file.bytes))).collect()
}

fn town(lang: &str) -> BTreeMap<String, String> {
    written(&made_up::town(), &made_up::texts(24, lang), lang)
}

/// The pictures among the files.
fn pictures(files: &BTreeMap<String, String>) -> impl Iterator<Item = (&str, &str)> {
    files.iter().filter(|(name, _)| name.ends_with(".svg")).map(|(name, svg)| (name.as_str(), svg.as_str()))
}

/// The rows of a table, each cell under its heading.
fn rows(files: &BTreeMap<String, String>, table: &str) -> Vec<BTreeMap<String, String>> {
    let text = files[&format!("{table}.csv")].strip_prefix('\u{feff}').expect("the mark that Excel needs");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heading: Vec<String> = reader.headers().expect("a heading").iter().map(str::to_owned).collect();
    let row = |record: csv::StringRecord| heading.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.expect("a row as long as the heading"))).collect()
}

/// Everything a picture or page says, tags taken away.
fn said(markup: &str) -> String {
    let mut text = String::new();
    for piece in markup.split('<') {
        text.push(' ');
        text.push_str(piece.split_once('>').map_or(piece, |(_, after)| after));
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// Numbers in German that stand before or behind certain words.
fn numbers(text: &str, is_figure: impl Fn(&str, &str) -> bool) -> Vec<usize> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = |word: &str| word.trim_matches(|c: char| !c.is_ascii_digit()).replace('.', "").parse().ok();
    let at = |place: usize| words.get(place).copied().unwrap_or_default();
    let figures = (0..words.len()).filter(|place| {
        let before = if *place > 1 { format!("{} {}", at(place - 2), at(place - 1)) } else { String::new() };
        words[*place].chars().any(|c| c.is_ascii_digit()) && is_figure(&before, at(place + 1))
    });
    figures.filter_map(|place| number(words[place])).collect()
}

/// How many people each figure in a German text is about. The limit itself is no figure.
fn people(text: &str) -> Vec<usize> {
    numbers(text, |before, after| {
        let is_limit = before.ends_with("als") || before == "auf unter";
        let of_people = after.starts_with("Menschen") || after.starts_with("Mensch");
        (of_people && !is_limit) || before == "n =" || before == "(n ="
    })
}

#[test]
fn everything_is_there_and_the_same_landscape_gives_the_same_bytes() {
    let names: Vec<String> = town("de").into_keys().collect();
    let expected = [
        "dictionary.csv",
        "divides.svg",
        "group_answers.csv",
        "groups.csv",
        "landscape.html",
        "landscape.svg",
        "shared.svg",
        "stability.csv",
        "stability.svg",
        "statements.csv",
        "statements.svg",
    ];
    assert_eq!(names, expected);
    let (mut landscape, mut texts) = (made_up::town(), made_up::texts(24, "de"));
    landscape.positions.reverse();
    texts.reverse();
    assert_eq!(written(&landscape, &texts, "de"), town("de"), "the order of people and texts does not matter");
}

#[test]
fn every_picture_is_valid_names_itself_and_fetches_nothing() {
    for lang in ["de", "en", "ar", "de-simple", "tr", "uk", "ru"] {
        for (name, svg) in pictures(&town(lang)) {
            let picture = Document::parse(svg).unwrap_or_else(|error| panic!("{lang} {name}: {error}"));
            let root = picture.root_element();
            assert_eq!(root.attribute("role"), Some("img"));
            assert_eq!(root.attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some(lang));
            let ids: BTreeMap<&str, Node<'_, '_>> =
                root.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
            for (label, tag) in [("aria-labelledby", "title"), ("aria-describedby", "desc")] {
                let named = ids[root.attribute(label).expect("a label")];
                assert_eq!(named.tag_name().name(), tag);
                assert!(!named.text().unwrap_or_default().trim().is_empty(), "{lang} {name}");
            }
            for node in root.descendants().filter(Node::is_element) {
                assert!(["svg", "title", "desc", "rect", "path", "text", "defs", "pattern"].contains(&node.tag_name().name()));
                for attribute in node.attributes() {
                    let value = attribute.value();
                    assert!(!value.contains("//") && (!value.contains("url(") || value.starts_with("url(#")), "{name}: {value}");
                }
            }
        }
    }
}

#[test]
fn the_page_fetches_nothing_and_holds_every_picture_with_its_table() {
    let files = town("de");
    let page = &files["landscape.html"];
    for fetching in ["<script", "<img", "<link", "<iframe", "src=", "@import", "url(h"] {
        assert!(!page.contains(fetching), "{fetching}");
    }
    let said = said(page);
    for heading in [
        "Die Karte der Antworten",
        "Was in jeder Gruppe die Mehrheit teilt",
        "Was trennt",
        "Am häufigsten bewertet",
        "Wie sicher ist das?",
    ] {
        assert!(said.contains(heading), "{heading}");
    }
    // The map, stability, and three rankings with a key and five statements each.
    assert_eq!(page.matches("<svg").count(), 2 + 3 * 6);
    assert_eq!(page.matches("<table>").count(), 6);
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "no id stands twice");
}

#[test]
fn nobody_is_a_dot() {
    for lang in ["de", "ar"] {
        let files = town(lang);
        let (map, page) = (&files["landscape.svg"], &files["landscape.html"]);
        for dot in ["<circle", "<ellipse", "stroke-linecap"] {
            assert!(!map.contains(dot) && !page.contains(dot), "{dot}");
        }
        let lines = map.lines().filter(|line| line.starts_with("<path")).count();
        assert!((4..=8).contains(&lines), "five tints and three groups at most: {lines}");
    }
}

#[test]
fn words_can_be_read_on_a_narrow_phone() {
    for lang in ["de", "ar"] {
        let files = town(lang);
        let page =
            files["landscape.html"].split("<svg").skip(1).map(|rest| format!("<svg{}", rest.split("</svg>").next().unwrap()));
        for svg in page {
            let view = svg.split("viewBox=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a size");
            let width: f64 = view.split(' ').nth(2).expect("a width").parse().expect("a number");
            let sizes = svg.split("font-size=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap());
            for size in sizes {
                assert!(size * 288.0 / width >= 9.0, "{size} of {width}");
            }
        }
    }
}

#[test]
fn arabic_runs_from_right_to_left_and_german_in_it_does_not() {
    let mut texts = made_up::texts(24, "ar");
    texts.iter_mut().for_each(|text| {
        if text.id % 2 == 0 {
            *text = StatementText { id: text.id, text: "Formulare sollen leichter werden.".into(), lang: Some("de".into()) };
        }
    });
    let files = written(&made_up::town(), &texts, "ar");
    assert!(files["landscape.html"].contains("<html lang=\"ar\" dir=\"rtl\">"));
    for (name, svg) in pictures(&files) {
        let picture = Document::parse(svg).expect("a picture");
        assert_eq!(picture.root_element().attribute("direction"), Some("rtl"));
        for text in picture.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text"))) {
            let words = text.text().unwrap_or_default();
            let is_german = words.contains("Formulare");
            assert_eq!(text.attribute("direction"), Some(if is_german { "ltr" } else { "rtl" }), "{name}: {words}");
            if words == "الجميع" {
                assert_eq!(text.attribute("x"), Some("480"), "reading begins on the right");
            }
        }
    }
    // Marks of direction stand around what is put into a sentence.
    let map = files["landscape.svg"].replace(['\u{2068}', '\u{2069}'], "");
    assert!(map.contains("المجموعة أ") && files["groups.csv"].contains("A,412,43,93"));
}

#[test]
fn no_words_of_a_statement_become_markup_or_a_formula() {
    let landscape = made_up::town();
    let hostile = "=1+1 <script>alert(\"1\")</script> & 'x' ]]> \u{0}\u{1b}";
    let texts: Vec<StatementText> =
        (0..24).map(|id| StatementText { id, text: hostile.into(), lang: Some("\"><x".into()) }).collect();
    let files = written(&landscape, &texts, "de");
    for (name, svg) in pictures(&files) {
        Document::parse(svg).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let page = &files["landscape.html"];
    assert!(!page.contains("<script") && !page.contains("\"><x"));
    assert!(page.contains("=1+1 &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;"));
    assert!(rows(&files, "statements").iter().all(|row| row["text"].starts_with("'=1+1")));
}

#[test]
fn long_words_stay_within_the_picture() {
    let texts: Vec<StatementText> =
        (0..24).map(|id| StatementText { id, text: "Donaudampfschifffahrtsgesellschaft".repeat(9), lang: None }).collect();
    let files = written(&made_up::town(), &texts, "de");
    let picture = Document::parse(&files["shared.svg"]).expect("a picture");
    let lines: Vec<&str> =
        picture.descendants().filter(|node| node.tag_name().name() == "text").filter_map(|node| node.text()).collect();
    let lines: Vec<&str> = lines.into_iter().filter(|line| line.contains("schiff")).collect();
    let longest = lines.iter().map(|line| line.chars().count()).max().expect("lines");
    assert!((30..62).contains(&longest), "{longest}");
}

#[test]
fn without_groups_the_picture_says_so_and_draws_none() {
    let files = written(&made_up::plain(), &made_up::texts(24, "de"), "de");
    let sentence = "Klar getrennte Gruppen haben wir nicht gefunden.";
    assert!(said(&files["landscape.html"]).contains(sentence));
    let few = written(&made_up::landscape(&[], 29, 0, 24, 3), &made_up::texts(24, "de"), "de");
    let few = said(&few["landscape.html"]);
    assert!(few.contains("Ob es Gruppen gibt, lässt sich nicht sagen") && !few.contains(sentence), "29 people are too few to tell");
    assert!(!files["landscape.svg"].contains("stroke-width=\"2.6\""), "no line around a group");
    assert!(said(&files["shared.svg"]).contains("Was die meisten teilen"), "without groups nothing is said of all");
    assert!(rows(&files, "groups").is_empty() && rows(&files, "group_answers").is_empty());
}

#[test]
fn what_is_not_shared_is_not_made_up() {
    let mut landscape = made_up::town();
    landscape.per_statement.retain(|statement| statement.consensus.lower_bound < 0.5);
    landscape.per_statement.iter_mut().for_each(|statement| statement.divisiveness = Some(-0.1));
    let files = written(&landscape, &made_up::texts(24, "de"), "de");
    assert!(!files.contains_key("shared.svg"));
    for name in ["landscape.html", "divides.svg"] {
        let said = said(&files[name]).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("Bei keiner Aussage stehen die Gruppen sicher auf verschiedenen Seiten."), "{name}");
        assert!(said.contains("Am weitesten auseinander liegen die Gruppen hier:"), "{name}");
    }
    let said = said(&files["landscape.html"]);
    assert!(said.contains("Bei keiner Aussage antwortet sicher mehr als die Hälfte gleich, in jeder Gruppe."));
    assert!(said.contains("nichts sicher – siehe unten"));
}

#[test]
fn what_is_shared_never_divides() {
    for landscape in [made_up::town(), made_up::plain()] {
        let texts = made_up::texts(24, "de");
        let figures = Figures::new(&landscape, &texts);
        let ids = |statements: Vec<&Statement<'_>>| statements.iter().map(|statement| statement.id).collect::<BTreeSet<_>>();
        let (shared, dividing) = (ids(figures.shared()), ids(figures.dividing()));
        assert!(!shared.is_empty() && shared.is_disjoint(&dividing), "{shared:?} {dividing:?}");
        assert!(shared.is_disjoint(&ids(figures.most_divided())), "{shared:?}");
    }
}

#[test]
fn groups_on_the_same_side_divide_only_when_they_are_far_apart() {
    let mut landscape = made_up::landscape(&[(100, [-2.0, 0.0]), (100, [2.0, 0.0])], 0, 0, 3, 5);
    let answers = |agree: u32, disagree: u32| Counts::new([disagree, 100 - agree - disagree, agree]);
    // 62 and 41 of 100 agree: surely apart, but in neither do most disagree. Then the same with a majority against. Then far apart.
    let cases = [
        ([answers(62, 30), answers(41, 40)], false),
        ([answers(62, 30), answers(41, 52)], true),
        ([answers(90, 5), answers(49, 40)], true),
    ];
    for (statement, ([a, b], _)) in landscape.per_statement.iter_mut().zip(cases) {
        statement.role = Role::Open;
        statement.per_group = vec![GroupCounts { group: 0, counts: a }, GroupCounts { group: 1, counts: b }];
        statement.counts = Counts::new([a.disagree + b.disagree, a.pass + b.pass, a.agree + b.agree]);
        statement.consensus.lower_bound = 0.3;
        statement.divisiveness = Some(newcombe(a.agree, a.n, b.agree, b.n).low);
        assert!(statement.divisiveness > Some(0.0), "{statement:?}");
    }
    let figures = Figures::new(&landscape, &[]);
    let dividing: BTreeSet<u32> = figures.dividing().iter().map(|statement| statement.id).collect();
    let expected =
        landscape.per_statement.iter().zip(cases).filter(|(_, (_, divides))| *divides).map(|(statement, _)| statement.id);
    assert_eq!(dividing, expected.collect());
}

#[test]
fn the_shares_of_groups_and_of_those_in_none_add_up() {
    let landscape = made_up::town();
    let figures = Figures::new(&landscape, &[]);
    let groups: u32 = figures.groups.iter().map(|shown| u32::from(shown.percent)).sum();
    assert_eq!(groups + u32::from(figures.undecided_percent.expect("64 people")), 100);
}

#[test]
fn one_group_is_neither_stable_nor_not() {
    let mut landscape = made_up::plain();
    landscape.candidates[0].stability = Some(1.0);
    let files = written(&landscape, &made_up::texts(24, "de"), "de");
    assert_eq!(rows(&files, "stability")[0]["stability_percent"], "");
    assert!(!said(&files["stability.svg"]).contains("100"), "{}", files["stability.svg"]);
    assert!(files["stability.svg"].contains("stroke-dasharray=\"5 4\""), "the line at 75 %");
}

#[test]
fn given_groups_are_said_to_be_given_and_one_alone_is_not_compared() {
    let mut landscape = made_up::landscape(&[(60, [-2.0, 0.0]), (7, [2.0, 0.5])], 0, 20, 12, 5);
    landscape.candidates.clear();
    let page = said(&written(&landscape, &made_up::texts(12, "de"), "de")["landscape.html"]);
    assert!(page.contains("Laut Datei gibt es eine Gruppe: Gruppe A"), "{page}");
    assert!(page.contains("Mit nur einer gezeigten Gruppe wird nicht nach Gruppen verglichen."), "{page}");
    assert!(!page.contains("Gruppen entstehen nur aus den Antworten"), "{page}");
}

#[test]
fn what_moderation_took_out_is_nowhere() {
    let landscape = made_up::town();
    let texts: Vec<StatementText> =
        (0..24).map(|id| StatementText { id, text: format!("Satz{id}Ende"), lang: Some("de".into()) }).collect();
    let rejected = landscape.per_statement.iter().filter(|statement| statement.role == Role::Rejected);
    let rejected: Vec<String> = rejected.map(|statement| format!("Satz{}Ende", statement.id)).collect();
    assert!(!rejected.is_empty());
    for (name, text) in written(&landscape, &texts, "de") {
        assert!(rejected.iter().all(|words| !text.contains(words)), "{name}");
    }
}

#[test]
fn fewer_than_ten_people_see_no_result() {
    let files = written(&made_up::landscape(&[], 9, 0, 12, 1), &made_up::texts(12, "de"), "de");
    assert_eq!(pictures(&files).count(), 0);
    assert!(said(&files["landscape.html"]).contains("weniger als 10 Menschen mitgemacht"));
    assert!(rows(&files, "statements").iter().all(|row| row["n"].is_empty() && row["split_at_least_percent"].is_empty()));
}

#[test]
fn a_small_group_is_said_and_not_shown() {
    let landscape = made_up::landscape(&[(60, [-2.0, 0.0]), (45, [2.0, 0.5]), (7, [0.0, -3.0])], 30, 20, 12, 5);
    let files = written(&landscape, &made_up::texts(12, "de"), "de");
    let page = said(&files["landscape.html"]);
    assert!(page.contains("Eine Gruppe mit weniger als 10 Menschen wird nicht gezeigt."));
    assert!(page.contains("rund 140 Menschen"), "60 + 45 + 7 + 30 = 142 would give the 7 away");
    assert_eq!(rows(&files, "groups").len(), 2);
    for (name, text) in &files {
        assert!(!said(text).contains("Gruppe C"), "{name}");
    }
    assert!(rows(&files, "statements").iter().all(|row| row["group_informed_consensus"].is_empty()));
    assert!(rows(&files, "statements").iter().any(|row| !row["shared_at_least_percent"].is_empty()));
}

#[test]
fn every_column_is_in_the_dictionary() {
    let files = town("de");
    let known: BTreeSet<(String, String)> =
        rows(&files, "dictionary").iter().map(|row| (row["table"].clone(), row["column"].clone())).collect();
    let mut columns = BTreeSet::new();
    for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".csv")) {
        let heading = text.trim_start_matches('\u{feff}').lines().next().expect("a heading");
        let table = name.trim_end_matches(".csv");
        columns.extend(heading.split(',').map(|column| (table.to_owned(), column.to_owned())));
    }
    assert_eq!(columns, known);
    for row in rows(&files, "dictionary") {
        let filled = rows(&files, &row["table"]).iter().all(|own| !own[&row["column"]].is_empty());
        assert!(row["required"] == "false" || filled, "{} {} is always filled in", row["table"], row["column"]);
    }
}

#[test]
fn tables_and_pictures_say_the_same() {
    let files = town("de");
    let page = said(&files["landscape.html"]);
    for row in rows(&files, "group_answers").iter().take(12) {
        let (agree, pass, disagree) = (&row["agree_percent"], &row["pass_percent"], &row["disagree_percent"]);
        let sum: u32 = [agree, pass, disagree].iter().map(|share| share.parse::<u32>().expect("a number")).sum();
        assert_eq!(sum, 100);
        assert!(page.contains(&format!("{}: {agree}\u{a0}% (n = {})", row["group"], row["n"])), "{row:?}");
    }
}

/// Groups, people in none, people who rated little, statements, seed.
type Made = (Vec<made_up::Blob>, usize, usize, usize, u64);

/// Any landscape: groups of any size, some empty, anywhere.
fn any_landscape() -> impl Strategy<Value = Made> {
    let blob = (prop_oneof![0..30_usize, 0..200_usize], prop::array::uniform2(-3.0..3.0_f64));
    let rest = prop_oneof![0..15_usize, 0..120_usize];
    (prop::collection::vec(blob, 0..5), rest.clone(), rest, 0..20_usize, any::<u64>())
}

fn made((groups, undecided, quiet, statements, seed): &Made) -> Landscape {
    made_up::landscape(groups, *undecided, *quiet, *statements, *seed)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_figure_is_about_fewer_than_ten_people(landscape in any_landscape()) {
        let landscape = made(&landscape);
        let files = written(&landscape, &[], "de");
        for (name, text) in files.iter().filter(|(name, _)| !name.ends_with(".csv")) {
            let figures = people(&said(text));
            prop_assert!(figures.iter().all(|number| *number == 0 || *number >= 10), "{}: {:?}", name, figures);
        }
        let number = |cell: &String| cell.parse::<usize>().ok();
        for (table, column) in [("statements", "n"), ("group_answers", "n"), ("groups", "people")] {
            for row in rows(&files, table) {
                let is_said = number(&row[column]);
                prop_assert!(is_said.is_none_or(|number| number >= 10), "{}: {:?}", table, row);
                let others = row.keys().filter(|name| name.ends_with("_percent") || name.ends_with("_points") || *name == "shared_side");
                let others: Vec<_> = others.filter(|name| !row[*name].is_empty()).collect();
                prop_assert!(is_said.is_some() || others.is_empty(), "{}: {:?}", table, row);
            }
        }
        // What is left when the groups are taken from the whole.
        let mut in_groups: BTreeMap<String, usize> = BTreeMap::new();
        for row in rows(&files, "group_answers") {
            *in_groups.entry(row["statement"].clone()).or_default() += number(&row["n"]).expect("a number");
        }
        for row in rows(&files, "statements") {
            let Some(parts) = in_groups.get(&row["statement"]) else { continue };
            let rest = number(&row["n"]).expect("a number").checked_sub(*parts);
            prop_assert!(rest.is_some_and(|rest| rest == 0 || rest >= 10), "{:?} less {}", row, parts);
        }
        let sizes: usize = rows(&files, "groups").iter().filter_map(|row| number(&row["people"])).sum();
        let page = said(&files["landscape.html"]);
        if let Some((_, after)) = page.split_once("Genug bewertet für die Karte") && !after.trim_start().starts_with("rund") {
            let all = people(after).first().copied().unwrap_or(0);
            let undecided = if landscape.undecided < 10 { 0 } else { landscape.undecided };
            let rest = all.saturating_sub(sizes + undecided);
            prop_assert!(sizes == 0 || landscape.in_conversation < 10 || rest == 0 || rest >= 10, "{} - {}", all, sizes);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_landscape_has_valid_pictures_in_every_language(landscape in any_landscape(), lang in prop::sample::select(vec!["de", "en", "ar", "de-simple", "tr", "uk", "ru"])) {
        let landscape = made(&landscape);
        for (name, svg) in pictures(&written(&landscape, &made_up::texts(20, lang), lang)) {
            prop_assert!(Document::parse(svg).is_ok(), "{}", name);
        }
    }
}
