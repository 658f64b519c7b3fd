//! What a report says, and what it never says: the demo city, Münster 2008 and cities made up for one question.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::check::{Question, check};
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{Declared, End, LinkKind};
use leitwerk_model::organisations::{self, Change, HandedOver, Turn};
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_model::words::EditionStatus;
use leitwerk_report::document::{Block, Document, Inline, Style};
use leitwerk_report::edition::{Error, Options, document, usual};
use leitwerk_report::html::html;

/// A bundle of this repository, read once.
fn read(folder: &'static str) -> Arc<Leitbild> {
    static READ: Mutex<BTreeMap<&str, Arc<Leitbild>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().expect("reading does not panic");
    read.entry(folder).or_insert_with(|| Arc::new(read_again(folder))).clone()
}

fn read_again(folder: &str) -> Leitbild {
    let files = leitwerk_testkit::folder::files(folder);
    leitwerk_bundle::read(&files).leitbild
}

/// A city of one edition, from the files beside its settings.
fn city(files: &[(&str, &str)]) -> Leitbild {
    let settings =
        "format = 1\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\", \"en\", \"ar\"]\n";
    let edition = "[edition]\ncode = \"2025\"\nstatus = \"adopted\"\ntitle.de = \"Fassung 2025\"\n";
    let usual = [("leitwerk.toml", settings), ("editions/2025/edition.toml", edition)];
    let files: Files = usual.iter().chain(files).map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let reading = leitwerk_bundle::read(&files);
    assert!(reading.mistakes.is_empty(), "{}", reading.mistakes[0]);
    reading.leitbild
}

fn options(edition: &str, lang: &str) -> Options {
    Options {
        edition: Code::parse(edition).expect("a code"),
        locale: Locale::of(lang).expect("a language"),
        on: None,
        findings: Vec::new(),
    }
}

fn report(leitbild: &Leitbild, edition: &str, lang: &str) -> Document {
    document(leitbild, &options(edition, lang)).expect("a report")
}

fn words(inline: &Inline) -> String {
    inline.iter().map(|span| if span.style == Style::Break { "\n" } else { span.text.as_str() }).collect()
}

/// Everything that is said in blocks, a piece a line.
fn said(blocks: &[Block]) -> String {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level, words: heading, .. } => {
                lines.push(format!("{} {}", "#".repeat((*level).into()), words(heading)))
            }
            Block::Paragraph(inline) | Block::Note(inline) => lines.push(words(inline)),
            Block::Quote(blocks) => lines.push(said(blocks)),
            Block::Statement { heading, blocks } => lines.push(format!("{}\n{}", words(heading), said(blocks))),
            Block::List { entries, .. } => lines.extend(entries.iter().map(|entry| said(entry))),
            Block::Facts(pairs) => lines.extend(pairs.iter().map(|(name, value)| format!("{}: {}", words(name), words(value)))),
            Block::Table(table) => {
                lines.push(words(&table.caption));
                lines.extend(table.rows.iter().map(|row| row.iter().map(words).collect::<Vec<_>>().join(" | ")));
            }
            Block::Figure(figure) => lines.push(figure.alternative.clone()),
        }
    }
    lines.join("\n")
}

/// The headings of one level.
fn headings(document: &Document, wanted: u8) -> Vec<String> {
    let heading = |block: &Block| match block {
        Block::Heading { level, words: heading, .. } if *level == wanted => Some(words(heading)),
        _ => None,
    };
    document.blocks.iter().filter_map(heading).collect()
}

#[test]
fn the_chapters_stand_in_their_order() {
    let demo = read("demo");
    assert_eq!(
        headings(&report(&demo, "2025", "de"), 1),
        [
            "In Kürze",
            "Grundlagen",
            "Wie das Leitbild entstanden ist",
            "Quellen",
            "Leitziele",
            "Handlungsfelder",
            "Leitziele in den Handlungsfeldern",
            "Selbstverpflichtungen",
            "Fortschreibung",
            "Beratungen",
            "Andere Konzepte",
            "Anhang 1: Maßnahmen",
            "Anhang 2: Indikatoren",
            "Anhang 3: Akteursgruppen",
            "Anhang 4: Stadtteile",
            "Impressum",
        ]
    );
}

#[test]
fn a_chapter_with_nothing_in_it_is_left_out() {
    let bare = report(&city(&[]), "2025", "de");
    assert_eq!(bare.blocks, Vec::new());
    let goal = "[[goal]]\ncode = \"L1\"\ntitle.de = \"Offenheit\"\ntext.de = \"Alle sind offen.\"\n";
    let one = report(&city(&[("editions/2025/goals.toml", goal)]), "2025", "de");
    assert_eq!(headings(&one, 1), ["In Kürze", "Leitziele"]);
    assert_eq!(said(&one.blocks).lines().filter(|line| line.contains("Offenheit")).count(), 1);
}

#[test]
fn a_goal_is_told_with_what_it_comes_from_and_what_became_of_it() {
    let text = said(&report(&read("demo"), "2025", "de").blocks);
    let from = text.find("### Z1.1 ").expect("the goal");
    let goal = &text[from..from + text[from..].find("### Z1.2 ").expect("the next goal")];
    for part in [
        "Wer Deutsch lernen möchte",
        "Woher es kommt: dass der Kurs im eigenen Stadtteil sein muss (Zukunftskonferenz",
        "#### M001 Deutschkurse in sechs Stadtteilhäusern",
        "Stand: läuft",
        "Verantwortlich: Amt für Schule und Weiterbildung",
        "Wo es stattfindet: ",
        "Stand aus Sicht der Verantwortlichen: Eigene Aussage der verantwortlichen Stelle.\nDie Abendkurse",
        "#### M002 ",
        "#### I01 Teilnehmende an Deutschkursen",
        "Neuester Wert: 2.985 (2024)",
        "Zielwert: 3.600 (2030)",
        "Angestrebte Richtung: soll steigen",
    ] {
        assert!(goal.contains(part), "{part} is not in\n{goal}");
    }
}

#[test]
fn a_measure_of_several_goals_is_told_once_and_named_elsewhere() {
    let document = report(&read("demo"), "2025", "de");
    let told = headings(&document, 4).into_iter().chain(headings(&document, 3)).filter(|heading| heading.starts_with("M001 "));
    assert_eq!(told.count(), 1);
    let text = said(&document.blocks);
    let overarching = &text[text.find("## L6 ").expect("the goal")..];
    assert!(overarching[..overarching.find("## L7 ").expect("the next")].contains("An anderer Stelle beschrieben: M001"));
}

#[test]
fn only_what_serves_a_goal_of_the_edition_belongs_to_it() {
    let demo = read("demo");
    for edition in ["2020", "2025"] {
        let document = report(&demo, edition, "de");
        let ids: BTreeSet<&str> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { id, .. } => Some(id.as_str()),
                _ => None,
            })
            .collect();
        for item in demo.of_kind(Kind::Measure) {
            let serves = item.links.iter().any(|link| link.other.edition().is_some_and(|code| code.as_str() == edition));
            assert_eq!(ids.contains(format!("measure-{}", item.key.code()).as_str()), serves, "{} in {edition}", item.key);
        }
        for item in demo.of_kind(Kind::Goal) {
            let own = item.key.edition().is_some_and(|code| code.as_str() == edition);
            assert!(!own || ids.contains(format!("goal-{}", item.key.code()).as_str()), "{}", item.key);
        }
    }
}

#[test]
fn every_place_of_the_matrix_is_said_in_words() {
    let text = said(&report(&read("demo"), "2025", "de").blocks);
    let matrix = &text[text.find("# Leitziele in den Handlungsfeldern").expect("the chapter")..];
    let place = |goal: &str, field: &str| {
        let goal = &matrix[matrix.find(&format!("## {goal} ")).expect("the goal")..];
        goal.lines().find(|line| line.starts_with(&format!("{field} "))).expect("the field").to_owned()
    };
    assert!(place("L1", "H2").contains("In den Elterngesprächen fragen Lehrkräfte nach"), "{}", place("L1", "H2"));
    assert!(place("L4", "H3").contains("begründet nicht aufgenommen: Löhne, Arbeitsplätze"), "{}", place("L4", "H3"));
    assert!(place("L3", "H4").ends_with(": offen"), "{}", place("L3", "H4"));
    assert!(place("L2", "H7").contains("Der Satz dazu ist noch nicht geschrieben."), "{}", place("L2", "H7"));
    assert!(matrix.contains("◐ begründet nicht aufgenommen") && matrix.contains("○ offen"));
}

#[test]
fn dropped_goals_are_named_with_their_reason() {
    let text = said(&report(&read("demo"), "2025", "de").blocks);
    let dropped = &text[text.find("## Ziele, die entfallen sind").expect("the heading")..];
    assert!(dropped.lines().nth(2).is_some_and(|line| line.starts_with("2020/Z") && line.contains("ohne Nachfolger")), "{dropped}");
}

#[test]
fn words_in_another_language_are_marked_and_said_to_be_so() {
    let document = report(&read("demo"), "2025", "ar");
    assert_eq!((document.lang.as_str(), document.dir.as_str()), ("ar", "rtl"));
    let page = html(&document);
    // The wording is there in Arabic, the statement of the office in German only.
    assert!(page.contains("<p>كل من يريد تعلم الألمانية"), "the goal in Arabic");
    assert!(page.contains("<p lang=\"de\" dir=\"ltr\">Die Abendkurse im Bahnhofsviertel"), "the statement in German");
    assert!(page.contains("اللغة الأصلية: "), "the note beside it");
    assert!(!html(&report(&read("demo"), "2025", "de")).contains("lang=\"ar\""));
}

#[test]
fn machine_and_outdated_translations_are_said_to_be_so() {
    let goal = "[[goal]]\ncode = \"L1\"\ntitle.de = \"Offenheit\"\ntext.de = \"Offen.\"\n";
    let mut leitbild = city(&[("editions/2025/goals.toml", goal)]);
    for (state, note) in [
        (TextState::Machine, Some("translated by a machine")),
        (TextState::Outdated, Some("outdated")),
        (TextState::Translated, None),
        (TextState::Reviewed, None),
    ] {
        let key = ItemRef::parse("2025/L1", None).expect("a key");
        let mut goal = leitbild.get(&key).expect("the goal").clone();
        let version = |body: &str, state| Version { body: body.into(), state };
        let versions = BTreeMap::from([
            ("de".parse().expect("a tag"), version("Offen.", TextState::Original)),
            ("en".parse().expect("a tag"), version("Open.", state)),
        ]);
        goal.texts.insert(Part::Text, Text::new(versions).expect("a text"));
        leitbild.insert(goal);
        let text = said(&report(&leitbild, "2025", "en").blocks);
        let after = text.split("Open.").nth(1).expect("the text").lines().nth(1).map(str::to_owned);
        assert_eq!(after.as_deref(), note, "{state}");
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let evil = "</style><script>alert(1)</script>\" onload='x";
    let toml = format!("{evil:?}");
    let goal = format!("[[goal]]\ncode = \"L1\"\ntitle.de = {toml}\ntext.de = {toml}\n");
    let section =
        format!("[[section]]\ncode = \"A1\"\ntype = \"preamble\"\ntitle.de = {toml}\ntext.de = \"[x](javascript:alert(1))\"\n");
    let edition = format!("[edition]\ncode = \"2025\"\nstatus = \"adopted\"\ntitle.de = {toml}\ndecision = {toml}\n");
    let leitbild = city(&[
        ("editions/2025/goals.toml", &goal),
        ("editions/2025/sections.toml", &section),
        ("editions/2025/edition.toml", &edition),
    ]);
    let page = html(&report(&leitbild, "2025", "de"));
    assert!(!page.contains("<script") && !page.contains("javascript:") && !page.contains(evil), "{page}");
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(page.contains("\\3c /style\\3e "), "the running head is a string of CSS");
}

#[test]
fn the_accent_is_a_colour_or_none() {
    let mut document = report(&city(&[]), "2025", "de");
    document.accent = "red; } body { display: none".into();
    assert!(!html(&document).contains("display: none; }\n:root") && !html(&document).contains("body { display: none"));
    document.accent = "#ffee00".into();
    assert!(!html(&document).contains("#ffee00"), "yellow cannot be read on white");
}

/// The demo with a draft of the next edition and an accepted finding, both of which are internal.
fn with_internal() -> Leitbild {
    let mut files = leitwerk_testkit::folder::files("demo");
    for (path, text) in [
        ("editions/2030/edition.toml", "[edition]\ncode = \"2030\"\nstatus = \"draft\"\ntitle.de = \"Geheimvorhaben\"\n"),
        (
            "editions/2030/goals.toml",
            "[[goal]]\ncode = \"L1\"\norigin = [\"Q01.1\", \"V01\"]\ntitle.de = \"Geheimvorhaben\"\ntext.de = \"Geheimvorhaben\"\n",
        ),
        (
            "editions/2030/successions.toml",
            "[[succession]]\ncode = \"F01\"\nchange = \"reworded\"\nfrom = [\"2025/L1\"]\nto = [\"L1\"]\nreason.de = \"Geheimvorhaben\"\n",
        ),
        (
            "acceptances.toml",
            "[[acceptance]]\ncode = \"X99\"\nrule = \"LW006\"\nitems = [\"2025/Z1.1\"]\nreason.de = \"Geheimvorhaben\"\n",
        ),
    ] {
        files.insert(path.to_owned(), text.as_bytes().to_vec());
    }
    let reading = leitwerk_bundle::read(&files);
    assert!(reading.mistakes.is_empty(), "{}", reading.mistakes[0]);
    reading.leitbild
}

#[test]
fn drafts_and_what_is_for_the_office_are_in_no_report_but_their_own() {
    let leitbild = with_internal();
    for locale in Locale::all() {
        let page = html(&report(&leitbild, "2025", locale.tag()));
        assert!(!page.contains("Geheimvorhaben") && !page.contains("2030/") && !page.contains("X99"), "{}", locale.tag());
    }
    let draft = report(&leitbild, "2030", "de");
    assert_eq!(words(&draft.subtitle[0]), "Entwurf, noch nicht öffentlich");
    assert!(draft.running.ends_with("Entwurf") && said(&draft.blocks).contains("Geheimvorhaben"));
    assert!(!html(&draft).contains("X99"));
}

#[test]
fn the_usual_edition_is_the_one_in_force() {
    assert_eq!(usual(&read("demo")).map(Code::as_str), Some("2020"));
    let draft = "[edition]\ncode = \"2025\"\nstatus = \"draft\"\ntitle.de = \"Fassung 2025\"\n";
    assert_eq!(usual(&city(&[("editions/2025/edition.toml", draft)])).map(Code::as_str), Some("2025"));
    assert_eq!(usual(&Leitbild::new()), None);
}

#[test]
fn an_unknown_edition_is_refused_with_those_there_are() {
    let error = document(&read("demo"), &options("2031", "de")).expect_err("no such edition");
    assert!(matches!(error, Error::NoSuchEdition { .. }));
    assert_eq!(error.to_string(), "there is no edition 2031; there are: 2020, 2025");
    assert!(document(&read("demo"), &options("M001", "de")).is_err(), "a measure is no edition");
}

#[test]
fn findings_are_printed_by_severity_and_marked_internal() {
    let demo = read("demo");
    let question = Question { today: demo.as_of().expect("a day"), edition: Some("2025".parse().expect("a code")) };
    let findings = check(&demo, &question).findings;
    let document = document(&demo, &Options { findings, ..options("2025", "de") }).expect("a report");
    let text = said(&document.blocks);
    let annex = &text[text.find("# Anhang 5: Befunde").expect("the annex")..];
    assert!(annex.lines().nth(1).is_some_and(|line| line.starts_with("Nur für den internen Gebrauch.")), "{annex}");
    let places = ["LW001", "LW003", "LW020"].map(|code| annex.find(code).expect("a finding"));
    assert!(annex.contains("Leitziel in einem Feld nicht aufgenommen") && annex.contains("L3 „Geschlecht"), "{annex}");
    assert!(places.is_sorted(), "{annex}");
    assert!(!said(&report(&demo, "2025", "de").blocks).contains("Befunde"));
}

#[test]
fn the_same_data_give_the_same_bytes() {
    for (folder, edition) in [("demo", "2020"), ("demo", "2025"), ("examples/muenster", "2008")] {
        for locale in Locale::all() {
            let once = html(&report(&read(folder), edition, locale.tag()));
            assert_eq!(once, html(&report(&read(folder), edition, locale.tag())), "{folder} {edition} {}", locale.tag());
        }
        assert_eq!(
            html(&report(&read(folder), edition, "de")),
            html(&report(&read_again(folder), edition, "de")),
            "{folder} {edition}"
        );
    }
    let on = Some("2025-10-15".parse().expect("a day"));
    let dated = document(&read("demo"), &Options { on, ..options("2025", "de") }).expect("a report");
    assert!(dated.subtitle.iter().any(|line| words(line) == "Bericht vom 15. Oktober 2025"));
}

/// Every value of an attribute.
fn attribute<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    html.split(&format!(" {name}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn nothing_is_fetched_every_id_is_unique_and_every_link_leads_somewhere() {
    for (folder, edition) in [("demo", "2020"), ("demo", "2025"), ("examples/muenster", "2008"), ("examples/muenster", "2025")] {
        let leitbild = read(folder);
        for locale in Locale::all() {
            let page = html(&report(&leitbild, edition, locale.tag()));
            let place = format!("{folder} {edition} {}", locale.tag());
            let ids = attribute(&page, "id");
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len(), "{place}");
            for href in attribute(&page, "href") {
                match href.strip_prefix('#') {
                    Some(id) => assert!(unique.contains(id), "{place}: {href}"),
                    None => {
                        assert!(["https://", "http://", "mailto:"].iter().any(|begin| href.starts_with(begin)), "{place}: {href}")
                    }
                }
            }
            for reference in ["aria-labelledby", "aria-describedby"] {
                let named = attribute(&page, reference);
                assert!(named.iter().flat_map(|ids| ids.split(' ')).all(|id| unique.contains(id)), "{place}");
            }
            assert!(!page.contains(" src=") && !page.contains("url(") && !page.contains("@import") && !page.contains("<link"));
            assert!(!page.contains("<script") && !page.contains(" style="), "{place}");
        }
    }
}

#[test]
fn a_city_with_pieces_missing_still_has_its_report() {
    let demo = read("demo");
    for missing in 0..7 {
        let mut torn = Leitbild::new();
        let kept = |(number, item): &(usize, &leitwerk_model::item::Item)| {
            number % 7 != missing || matches!(item.kind(), Kind::City | Kind::Edition)
        };
        for (_, item) in demo.items().enumerate().filter(kept) {
            torn.insert(item.clone());
        }
        assert!(torn.len() < demo.len());
        let page = html(&report(&torn, "2025", "de"));
        let ids: BTreeSet<&str> = attribute(&page, "id").into_iter().collect();
        let dead = attribute(&page, "href").into_iter().filter_map(|href| href.strip_prefix('#')).find(|id| !ids.contains(id));
        assert_eq!(dead, None, "every seventh is missing, from {missing}");
    }
}

#[test]
fn pictures_bear_their_own_colours_and_say_what_they_show() {
    let document = report(&read("demo"), "2025", "ar");
    let figures: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        })
        .collect();
    assert_eq!(figures.len(), 3, "measures, reach of the overarching goals, districts");
    for figure in figures {
        assert!(figure.svg.contains("role=\"img\"") && figure.svg.contains("<title") && figure.svg.contains("<desc"));
        assert!(figure.svg.contains("fill=\"#") && figure.svg.contains("font-family=\"sans-serif\""), "{}", figure.svg);
        assert!(!figure.alternative.is_empty() && !figure.caption.is_empty());
    }
}

#[test]
fn headings_leave_no_level_out() {
    for (folder, edition) in [("demo", "2020"), ("demo", "2025"), ("examples/muenster", "2008")] {
        let mut before = 0;
        for block in &report(&read(folder), edition, "de").blocks {
            if let Block::Heading { level, words: heading, .. } = block {
                assert!(*level <= before + 1 && (1..=4).contains(level), "{folder} {edition}: {}", words(heading));
                before = *level;
            }
        }
    }
}

#[test]
fn what_is_over_keeps_the_names_of_its_time() {
    let key = |text: &str| ItemRef::parse(text, None).expect("a reference");
    let turned = |city: &Leitbild, of: &str, name: &str, handed: &str| {
        let change = Change {
            of: vec![key(of)],
            turn: Turn::Rename(name.into()),
            on: "2025-09-01".parse().expect("a day"),
            handed_over: [HandedOver { item: key(handed), to: 0 }].into(),
        };
        organisations::change(city, &change, &Lang::german()).expect("another name").next
    };
    let office = turned(&read("demo"), "O008", "Amt für Ankommen", "M001");
    let mut city = turned(&office, "GR02", "Arbeitsgruppe Zusammenleben", "V15");
    // The body works on both editions now, and was there before the second.
    let mut body = city.get(&key("GR02")).expect("the body").clone();
    body.links.push(Declared { kind: LinkKind::WorkedOn, at: End::From, other: key("2020/H1") });
    city.insert(body);
    let mut follows = city.of_kind(Kind::Body).last().expect("a body").clone();
    follows.links.push(Declared { kind: LinkKind::WorkedOn, at: End::From, other: key("2020/H1") });
    city.insert(follows);
    for (edition, status) in [("2020", EditionStatus::Superseded), ("2025", EditionStatus::Adopted)] {
        let mut item = city.get(&key(edition)).expect("an edition").clone();
        if let Facts::Edition(facts) = &mut item.facts {
            facts.status = status;
            // The first is meant for the whole of 2025, and the second takes its place before that is over.
            facts.adopted_on = facts.adopted_on.or("2025-06-18".parse().ok());
        }
        city.insert(item);
    }
    let (old, new) = (said(&report(&city, "2020", "de").blocks), said(&report(&city, "2025", "de").blocks));
    for name in ["Amt für Ankommen", "Arbeitsgruppe Zusammenleben"] {
        assert!(!old.contains(name), "{name}: {old}");
        assert!(new.contains(name), "{name}: {new}");
    }
    let of_measure = |text: &str| text.lines().filter(|line| line.starts_with("M001 ")).map(str::to_owned).collect::<Vec<_>>();
    assert!(of_measure(&old).iter().any(|line| line.contains("Amt für Schule und Weiterbildung")), "{:?}", of_measure(&old));
    assert!(of_measure(&new).iter().any(|line| line.contains("Amt für Ankommen")), "{:?}", of_measure(&new));
    assert!(old.contains("Arbeitsgruppe Sprache, Bildung, Familie"), "{old}");
}
