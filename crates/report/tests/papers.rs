//! Papers for the office: what stands on them, in whose template, and that others can open them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::sync::{Arc, LazyLock};

use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::check::{Question, check};
use leitwerk_model::code::ItemRef;
use leitwerk_model::edit::{Typed, item};
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::organisations::{self, Change, Turn};
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_report::document::Logo;
use leitwerk_report::docx::{BadTemplate, Letterhead, Template, write};
use leitwerk_report::papers::{OfMeeting, Options, Paper, of_meeting, paper};
use leitwerk_testkit::office;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

static DEMO: LazyLock<Leitbild> = LazyLock::new(|| {
    let files = leitwerk_testkit::folder::files("demo");
    leitwerk_bundle::read(&files).leitbild
});

fn key(text: &str) -> ItemRef {
    ItemRef::parse(text, None).expect("a reference")
}

fn options(about: &str, lang: &str) -> Options {
    Options {
        about: key(about),
        locale: Locale::of(lang).expect("a language"),
        on: "2026-06-01".parse().expect("a day"),
        findings: Vec::new(),
        decided: Vec::new(),
        address: Some(format!("https://leitbild.example.org/{lang}/{about}")),
    }
}

fn made(leitbild: &Leitbild, about: &str, lang: &str) -> Paper {
    paper(leitbild, &options(about, lang)).unwrap_or_else(|| panic!("a paper about {about}"))
}

fn docx(paper: &Paper) -> Vec<u8> {
    write(&paper.document, &Template::standard(), &paper.letterhead).expect("a file")
}

/// The parts of a file.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut parts = BTreeMap::new();
    for number in 0..zip.len() {
        let mut file = zip.by_index(number).expect("a part");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("whole");
        parts.insert(file.name().expect("a name").into_owned(), String::from_utf8_lossy(&bytes).into_owned());
    }
    parts
}

fn zipped<'p>(parts: impl IntoIterator<Item = (&'p String, &'p String)>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in parts {
        zip.start_file(path.as_str(), SimpleFileOptions::DEFAULT).expect("a part");
        zip.write_all(text.as_bytes()).expect("whole");
    }
    zip.finish().expect("a zip").into_inner()
}

/// What a part reads.
fn reads(xml: &str) -> String {
    let read = roxmltree::Document::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let paragraphs = read.descendants().filter(|node| node.tag_name().name() == "p");
    let words = |paragraph: roxmltree::Node<'_, '_>| {
        paragraph.descendants().filter(|node| node.tag_name().name() == "t").filter_map(|node| node.text()).collect::<String>()
    };
    paragraphs.map(words).collect::<Vec<_>>().join("\n")
}

fn about_of(kind: Kind) -> Vec<String> {
    DEMO.of_kind(kind).map(|item| item.key.to_string()).collect()
}

#[test]
fn a_goal_on_paper_says_what_it_is_where_it_comes_from_and_who_does_what() {
    let files = parts(&docx(&made(&DEMO, "2025/Z1.1", "de")));
    let text = reads(&files["word/document.xml"]);
    let goal = DEMO.get(&key("2025/Z1.1")).expect("the goal");
    let t = Locale::of("de").expect("German");
    for heading in [t.papers_says(), t.item_back(), t.kinds(Kind::Measure), t.kinds(Kind::Indicator)] {
        assert!(text.lines().any(|line| line == heading), "{heading}: {text}");
    }
    for item in DEMO.items().filter(|item| item.kind() == Kind::Measure && item.links.iter().any(|link| link.other == goal.key)) {
        let (_, title) = item.title(&"de".parse().expect("German")).expect("a title");
        assert!(text.contains(title), "{title}: {text}");
    }
    assert!(text.contains("https://leitbild.example.org") || text.contains("leitbild.example.org/de"), "{text}");
    assert!(reads(&files["word/footer1.xml"]).contains("1. Juni 2026"));
    assert!(!text.contains("{{") && !text.contains(t.papers_findings()));
}

#[test]
fn what_was_corrected_stands_on_the_paper() {
    let mut city = DEMO.clone();
    let mut erratum = city.of_kind(Kind::Erratum).next().expect("an erratum").clone();
    let (_, words) = erratum.title(&"de".parse().expect("German")).map(|(lang, words)| (lang, words.to_owned())).expect("words");
    erratum.key = key("ER9");
    for link in &mut erratum.links {
        link.other = key("2020/Z1.1");
    }
    let said = |city: &Leitbild| reads(&parts(&docx(&made(city, "2020/Z1.1", "de")))["word/document.xml"]).contains(&words);
    assert!(!said(&city), "it is about something else");
    city.insert(erratum);
    assert!(said(&city), "{words}");
}

#[test]
fn the_same_data_give_the_same_bytes_and_every_part_is_whole() {
    for lang in ["de", "ar", "en"] {
        for about in ["2025/L3", "2025/H1", "2025"] {
            let bytes = docx(&made(&DEMO, about, lang));
            assert!(bytes == docx(&made(&DEMO, about, lang)), "{about} {lang}");
            for (path, text) in parts(&bytes) {
                roxmltree::Document::parse(&text).unwrap_or_else(|error| panic!("{about} {lang} {path}: {error}"));
            }
        }
    }
}

#[test]
fn every_piece_of_text_bears_its_language_and_arabic_runs_from_right_to_left() {
    let document = &parts(&docx(&made(&DEMO, "2025/Z1.1", "ar")))["word/document.xml"];
    let read = roxmltree::Document::parse(document).expect("XML");
    let val = |node: roxmltree::Node<'_, '_>, name: &str| {
        node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value().to_owned())
    };
    let runs: Vec<_> = read
        .descendants()
        .filter(|node| node.tag_name().name() == "r" && node.children().any(|child| child.tag_name().name() == "t"))
        .collect();
    assert!(runs.len() > 20);
    for run in runs {
        let lang = run.descendants().find(|node| node.tag_name().name() == "lang").expect("a language");
        let is_rtl = run.descendants().any(|node| node.tag_name().name() == "rtl");
        assert_eq!(
            is_rtl,
            val(lang, "bidi").as_deref() == Some("ar-SA"),
            "{}",
            run.document().input_text()[run.range()].to_owned()
        );
    }
    for table in read.descendants().filter(|node| node.tag_name().name() == "tbl") {
        assert!(table.descendants().any(|node| node.tag_name().name() == "bidiVisual"));
        assert!(table.descendants().any(|node| node.tag_name().name() == "tblHeader"), "the first row is one of headings");
        assert!(table.descendants().any(|node| node.tag_name().name() == "tblCaption"));
    }
    let section = read.descendants().find(|node| node.tag_name().name() == "sectPr").expect("a section");
    assert!(section.children().any(|node| node.tag_name().name() == "bidi"));
}

#[test]
fn findings_stand_only_where_they_were_asked_for_and_make_the_paper_internal() {
    let t = Locale::of("de").expect("German");
    let files = parts(&docx(&with_findings("2025/L4", "de")));
    assert!(reads(&files["word/document.xml"]).contains(t.report_internal()));
    assert!(reads(&files["word/header2.xml"]).contains(t.report_internal_short()), "on every page");
    let public = parts(&docx(&made(&DEMO, "2025/L4", "de")));
    assert!(!reads(&public["word/document.xml"]).contains(t.report_internal()));
    assert!(!reads(&public["word/header2.xml"]).contains(t.report_internal_short()));
}

#[test]
fn only_goals_fields_and_editions_have_a_paper_and_only_those_that_are_there() {
    for about in ["M001", "O001", "2025/Z9.9", "2099"] {
        assert!(paper(&DEMO, &options(about, "de")).is_none(), "{about}");
    }
}

/// A goal with more than fits on any two pages.
fn crowded() -> Leitbild {
    let words = "Ein Satz, der so lang ist, wie Sätze in Leitbildern gern werden, und der dann noch weitergeht. ";
    let many = |number: usize, one: &dyn Fn(usize) -> String| (1..=number).map(one).collect::<Vec<_>>().join("\n");
    let settings = "format = 1\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n".to_owned();
    let edition = "[edition]\ncode = \"2025\"\nstatus = \"adopted\"\ntitle.de = \"Fassung 2025\"\n".to_owned();
    let goals = format!("[[goal]]\ncode = \"L1\"\ntitle.de = \"{}\"\ntext.de = \"{}\"\n", &words[..90], words.repeat(40));
    let organisations = format!("code,title.de\n{}\n", many(9, &|at| format!("O{at:03},Amt für {} Nummer {at}", &words[4..60])));
    let measures = many(60, &|at| {
        format!(
            "[[measure]]\ncode = \"M{at:03}\"\ntype = \"project\"\nstatus = \"running\"\nends = \"2027-0{}\"\ncarried_by = \"paid_staff\"\n\
             goals = [\"2025/L1\"]\nresponsible = [\"O001\", \"O002\", \"O003\"]\ntitle.de = \"Maßnahme {at} {words}\"\ntext.de = \"T\"\n\
             statement.de = \"{}\"\n",
            at % 9 + 1,
            words.repeat(9)
        )
    });
    let commitments = many(20, &|at| {
        format!(
            "[[commitment]]\ncode = \"S{at:02}\"\norganisation = \"O00{}\"\ngoals = [\"2025/L1\"]\ntext.de = \"{}\"\n",
            at % 9 + 1,
            words.repeat(6)
        )
    });
    let files: Files = [
        ("leitwerk.toml", settings),
        ("editions/2025/edition.toml", edition),
        ("editions/2025/goals.toml", goals),
        ("organisations.csv", organisations.replace(", ", " ").replace(". ", " ")),
        ("measures.toml", measures),
        ("commitments.toml", commitments),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.into_bytes()))
    .collect();
    let reading = leitwerk_bundle::read(&files);
    assert!(reading.mistakes.is_empty(), "{}", reading.mistakes[0]);
    reading.leitbild
}

#[test]
fn papers_are_opened_by_others_and_have_two_pages_at_most() {
    let mut files = Vec::new();
    for lang in ["de", "ar", "en"] {
        // Every edition and field, and of the goals enough to meet long ones and short ones.
        let goals = about_of(Kind::Goal).into_iter().step_by(if lang == "de" { 4 } else { 9 });
        for about in goals.chain(about_of(Kind::Field)).chain(about_of(Kind::Edition)) {
            files.push((format!("{lang}-{}.docx", about.replace(['/', '.'], "_")), docx(&made(&DEMO, &about, lang))));
        }
    }
    files.push(("crowded.docx".to_owned(), docx(&made(&crowded(), "2025/L1", "de"))));
    // As a coordinator takes it along: with findings and the city's logo; and in the languages that are not above.
    for (lang, about) in
        [("de", "2025"), ("ar", "2025/H1"), ("de", "2025/L4"), ("tr", "2025"), ("uk", "2025/H1"), ("ru", "2025/L4")]
    {
        files.push((format!("{lang}-with-findings-{}.docx", about.replace('/', "_")), docx(&with_findings(about, lang))));
    }
    for about in ["2025", "2025/H1", "2025/Z1.1"] {
        files.push((format!("de-simple-{}.docx", about.replace(['/', '.'], "_")), docx(&made(&DEMO, about, "de-simple"))));
    }
    let session = session();
    for lang in ["de", "ar"] {
        for (name, what) in [("invitation", OfMeeting::Invitation), ("minutes", OfMeeting::Minutes)] {
            let paper = of_meeting(&session, &options("V15", lang), what).expect("a paper about a meeting");
            files.push((format!("{lang}-{name}.docx"), docx(&paper)));
        }
    }
    let (template, paper) = (Template::read(&own()).expect("a template"), made(&DEMO, "2025/Z1.1", "de"));
    files.push(("own.docx".to_owned(), write(&paper.document, &template, &paper.letterhead).expect("a file")));
    let Some(printed) = office::printed(&files) else { return };
    let unopened: Vec<&String> =
        files.iter().map(|(name, _)| name).filter(|name| printed.iter().all(|(other, _)| other != *name)).collect();
    assert!(unopened.is_empty(), "{unopened:?}");
    for (name, print) in &printed {
        let text = print.text();
        assert!(print.pages.len() <= 2, "{name} has {} pages: {text}", print.pages.len());
        assert!(!text.contains("{{"), "{name}: {text}");
    }
    let called = |name: &str| printed.iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("{name}")).1.text();
    let t = Locale::of("de").expect("German");
    assert!(called("own.docx").contains("Amt für Vielfalt, 1. Juni 2026"), "{}", called("own.docx"));
    let (invitation, minutes) = (called("de-invitation.docx"), called("de-minutes.docx"));
    assert!(invitation.contains(t.papers_agenda()) && invitation.contains("Wahl der Sprecherin"), "{invitation}");
    assert!(minutes.contains("Der Haushalt wurde vertagt.") && !invitation.contains("vertagt"), "{minutes}");
    let (_, field) = printed.iter().find(|(name, _)| name == "de-2025_H1.docx").expect("a field");
    for words in ["Z1.1", "Musterstadt", t.kinds(Kind::Measure), "M001", "1. Juni 2026"] {
        assert!(field.text().contains(words), "{words}: {}", field.text());
    }
}

/// A paper with all findings of its edition and a logo.
fn with_findings(about: &str, lang: &str) -> Paper {
    let mut options = options(about, lang);
    let question = Question { today: options.on, edition: Some(key("2025").code().clone()) };
    options.findings = check(&DEMO, &question).findings;
    assert!(!options.findings.is_empty());
    let mut made = paper(&DEMO, &options).expect("a paper");
    let png = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/papers/logo.png")).expect("a logo");
    made.letterhead.logo = Some(Logo { png: png.into(), width: 300, height: 100, alternative: "Drei Türme".into() });
    made
}

/// The demo with an agenda and minutes of a meeting.
fn session() -> Leitbild {
    let mut city = DEMO.clone();
    let mut meeting = city.get(&key("V15")).expect("a meeting").clone();
    for (part, words) in [(Part::Agenda, "1. Wahl der Sprecherin\n2. Haushalt"), (Part::Minutes, "Der Haushalt wurde vertagt.")] {
        let version = Version { body: words.into(), state: TextState::Original };
        meeting.texts.insert(part, Text::new([(Lang::german(), version)].into()).expect("a text"));
    }
    city.insert(meeting);
    city
}

#[test]
fn minutes_name_who_saw_to_it_as_they_were_called_then() {
    let change = Change {
        of: vec![key("O008")],
        turn: Turn::Rename("Amt für Ankommen".into()),
        on: "2026-04-01".parse().expect("a day"),
        handed_over: [].into(),
    };
    let turned = organisations::change(&session(), &change, &Lang::german()).expect("another name");
    let typed: Typed =
        [("text", "Den Haushalt vorlegen"), ("due", "2026-10-01"), ("responsible", &*turned.successors[0].to_string())]
            .map(|(name, value)| (name.to_owned(), vec![value.to_owned()]))
            .into();
    let decided = vec![item(&key("W001"), &typed, None, &Lang::german()).expect("a follow-up")];
    let paper = of_meeting(&turned.next, &Options { decided, ..options("V15", "de") }, OfMeeting::Minutes).expect("minutes");
    let text = reads(&parts(&docx(&paper))["word/document.xml"]);
    assert!(text.contains("Amt für Schule und Weiterbildung") && !text.contains("Amt für Ankommen"), "{text}");
}

/// The standard template with something else in one part.
fn with(path: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut files = parts(&Template::standard().file().expect("a file"));
    let part = files.get(path).map_or_else(|| change(""), |part| change(part));
    files.insert(path.to_owned(), part);
    zipped(&files)
}

const DOCUMENT: &str = "word/document.xml";
const RELATED: &str = "word/_rels/document.xml.rels";

fn related(kind: &str, target: &str, external: bool) -> Vec<u8> {
    let mode = if external { " TargetMode=\"External\"" } else { "" };
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    with(RELATED, |part| {
        part.replace(
            "</Relationships>",
            &format!("<Relationship Id=\"x\" Type=\"{office}/{kind}\" Target=\"{target}\"{mode}/></Relationships>"),
        )
    })
}

#[test]
fn what_a_template_must_not_bring_is_refused() {
    let read = |bytes: &[u8]| Template::read(bytes).map(|_| ());
    assert_eq!(read(b"hello"), Err(BadTemplate::NotWord));
    assert_eq!(read(&zipped(&BTreeMap::from([("a.txt".to_owned(), "x".to_owned())]))), Err(BadTemplate::NotWord));
    assert_eq!(read(&with("word/vbaProject.bin", |_| "x".into())), Err(BadTemplate::Macros));
    let macros = with("[Content_Types].xml", |types| types.replace("document.main+xml", "document.macroEnabled.main+xml"));
    assert_eq!(read(&macros), Err(BadTemplate::Macros));
    assert_eq!(read(&related("oleObject", "embeddings/x.bin", false)), Err(BadTemplate::Embedded("embeddings/x.bin".into())));
    assert_eq!(read(&related("aFChunk", "chunk.html", false)), Err(BadTemplate::Embedded("chunk.html".into())));
    for target in ["https://evil.example/x.png", "file:///etc/passwd", "\\\\evil\\x"] {
        assert_eq!(read(&related("image", target, true)), Err(BadTemplate::Elsewhere(target.into())));
    }
    assert_eq!(read(&related("hyperlink", "file:///etc/passwd", true)), Err(BadTemplate::Elsewhere("file:///etc/passwd".into())));
    assert_eq!(read(&related("hyperlink", "https://www.kleinstadt.example", true)), Ok(()), "a link is followed by who clicks it");
    assert_eq!(read(&related("attachedTemplate", "file:///C:/brief.dotx", true)), Ok(()), "left out, for it is not needed");
    for field in [
        "<w:r><w:instrText> INCLUDEPICTURE \"https://evil.example\" </w:instrText></w:r>",
        "<w:r><w:instrText>D</w:instrText></w:r><w:r><w:instrText>DE c:\\\\x</w:instrText></w:r>",
        "<w:fldSimple w:instr=\" dde x \"/>",
    ] {
        let fetching = with(DOCUMENT, |part| part.replacen("<w:p>", &format!("<w:p>{field}</w:p><w:p>"), 1));
        assert!(matches!(read(&fetching), Err(BadTemplate::Elsewhere(_))), "{field}");
    }
    assert_eq!(read(&with(DOCUMENT, |part| part.replace("{{inhalt}}", "Inhalt"))), Err(BadTemplate::NoPlace));
    let twice = with(DOCUMENT, |part| part.replacen("<w:p>", "<w:p><w:r><w:t>{{inhalt}}</w:t></w:r></w:p><w:p>", 1));
    assert_eq!(read(&twice), Err(BadTemplate::TwoPlaces));
    let unknown = with("word/footer1.xml", |part| part.replace("{{datum}}", "{{tag}}"));
    assert_eq!(read(&unknown), Err(BadTemplate::Unknown("{{tag}}".into())));
    let declared = with(DOCUMENT, |part| part.replacen("?>", "?><!DOCTYPE a [<!ENTITY b \"c\">]>", 1));
    assert_eq!(read(&declared), Err(BadTemplate::Unreadable(DOCUMENT.into())));
    assert_eq!(read(&with("../evil.xml", |_| "<a/>".into())), Err(BadTemplate::NotWord));
    assert_eq!(read(&with("/evil.xml", |_| "<a/>".into())), Err(BadTemplate::NotWord));
}

#[test]
fn a_bomb_is_not_unpacked() {
    let read = |bytes: &[u8]| Template::read(bytes).map(|_| ());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/media/bomb.bin", SimpleFileOptions::DEFAULT).expect("a part");
    let zeros = vec![0_u8; 1024 * 1024];
    for _ in 0..30 {
        zip.write_all(&zeros).expect("whole");
    }
    let bomb = zip.finish().expect("a zip").into_inner();
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(read(&bomb), Err(BadTemplate::TooLarge));
    assert_eq!(read(&with("word/large.xml", |_| "<a>".repeat(2_000_000))), Err(BadTemplate::TooLarge));
    let many = (0..1000).map(|number| (format!("word/{number}.bin"), "x".to_owned())).collect::<BTreeMap<_, _>>();
    assert_eq!(read(&zipped(&many)), Err(BadTemplate::TooLarge));
}

/// A template as a city may have it, with a marker that Word took apart.
fn own() -> Vec<u8> {
    let line = "<w:p><w:r><w:t>Amt für Vielfalt, {{da</w:t></w:r><w:r><w:t>tum}}: {{titel}}</w:t></w:r></w:p><w:p>";
    with(DOCUMENT, |part| part.replacen("<w:p>", line, 1))
}

#[test]
fn a_citys_own_template_keeps_its_words_and_gets_ours() {
    let template = Template::read(&own()).expect("a template");
    let paper = made(&DEMO, "2025/Z1.1", "de");
    let png: Arc<[u8]> = Arc::from(&b"\x89PNG"[..]);
    let logo = Some(Logo { png, width: 300, height: 100, alternative: "Drei Türme".into() });
    let letterhead = Letterhead { logo, ..paper.letterhead.clone() };
    let files = parts(&write(&paper.document, &template, &letterhead).expect("a file"));
    let text = reads(&files[DOCUMENT]);
    let first = format!("Amt für Vielfalt, 1. Juni 2026: {}", paper.document.title);
    assert_eq!(text.lines().next(), Some(&*first));
    assert!(
        text.lines().skip(1).all(|line| line != paper.document.title),
        "the title stands where the template has it, and only there"
    );
    assert!(files["word/header1.xml"].contains("descr=\"Drei Türme\"") && files.contains_key("word/media/leitwerk-logo.png"));
    assert!(files["word/_rels/header1.xml.rels"].contains("leitwerk-logo.png"));
    assert!(files["[Content_Types].xml"].contains("image/png"));
}
