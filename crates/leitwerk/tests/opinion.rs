//! `leitwerk opinion` as whoever runs it meets it. What is computed is tested in `analysis`, what may be said in `report`.

mod server;

#[path = "opinion/conversation.rs"]
mod conversation;
#[path = "opinion/files.rs"]
mod files;
#[path = "opinion/json.rs"]
mod json;
#[path = "opinion/order.rs"]
mod order;

use conversation::{Conversation, err, out, run};

const HEADINGS: [(&str, [&str; 6]); 4] = [
    (
        "de",
        [
            "Wer mitgemacht hat",
            "Welche Gruppen sich zeigen",
            "Was in jeder Gruppe die Mehrheit teilt",
            "Was trennt",
            "Wie sicher das ist",
            "Was Sie jetzt tun können",
        ],
    ),
    (
        "en",
        [
            "Who took part",
            "Which groups appear",
            "What a majority in every group shares",
            "What divides",
            "How sure this is",
            "What you can do now",
        ],
    ),
    (
        "ar",
        [
            "من شارك",
            "المجموعات التي تظهر",
            "ما تتفق عليه الأغلبية في كل مجموعة",
            "ما يفرّق",
            "ما مدى التأكد من ذلك",
            "ما يمكنكم فعله الآن",
        ],
    ),
    (
        "de-simple",
        [
            "Wer hat mitgemacht?",
            "Welche Gruppen gibt es?",
            "Hier sagt in jeder Gruppe mehr als die Hälfte das Gleiche",
            "Darüber denken die Menschen verschieden",
            "Wie sicher ist das?",
            "Das können Sie jetzt tun",
        ],
    ),
];

/// Marks of direction take no room.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn the_summary_answers_the_same_questions_in_every_language() {
    let conversation = Conversation::with_two_camps();
    for (lang, headings) in HEADINGS {
        let output = run(&["opinion", conversation.name(), "--lang", lang]);
        let told = out(&output);
        assert_eq!((output.status.code(), err(&output).as_str()), (Some(0), ""), "{lang}");
        let at: Vec<Option<usize>> = headings.iter().map(|heading| told.find(heading)).collect();
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{lang}: {at:?} in {told}");
        assert!(told.lines().all(|line| line.chars().filter(|c| !is_mark(*c)).count() <= 104), "{lang} runs over the edge: {told}");
    }
}

#[test]
fn german_is_spoken_where_no_language_is_asked_for() {
    let conversation = Conversation::with_two_camps();
    let output = server::leitwerk(&["opinion", conversation.name()]).env("LANG", "en_GB.UTF-8").output().expect("the program runs");
    assert!(out(&output).contains("Wer mitgemacht hat"), "{}", out(&output));
}

#[test]
fn the_summary_says_who_took_part_what_all_share_and_what_divides() {
    let conversation = Conversation::with_two_camps();
    let told = out(&run(&["opinion", conversation.name()]));
    for words in [
        "Mitgemacht haben: 120 Menschen\n",
        "Aussagen: 12 gewertet, 1 herausgenommen\n",
        "Aus den Antworten ergeben sich 2 Gruppen.",
        "1. „Alle sollen mitreden können.“\n     Gruppe A: 100 % Zustimmung (9",
        "Gruppe A: ",
        "Unterschied: mindestens ",
    ] {
        assert!(told.contains(words), "“{words}” is not in {told}");
    }
    let divides = &told[told.find("Was trennt").expect("the part")..];
    assert!(divides.contains("Mehr Autos") && !divides.contains("mitreden"), "{divides}");
    assert!(!told.contains("herausgenommene Aussage"), "what moderation took out is not told: {told}");
}

#[test]
fn where_there_are_no_groups_it_says_so_and_what_that_means() {
    let conversation =
        Conversation::generated(&["--participants", "300", "--statements", "40", "--votes", "6000", "--groups", "0"]);
    let told = out(&run(&["opinion", conversation.name()]));
    assert!(told.contains("Gruppen waren nicht zu finden") && !told.contains("zu wenige Menschen genug"), "pure chance: {told}");
    let conversation =
        Conversation::generated(&["--participants", "300", "--statements", "40", "--votes", "6000", "--groups", "1"]);
    let told = out(&run(&["opinion", conversation.name()]));
    assert!(told.contains("Klar getrennte Gruppen haben wir nicht"), "{told}");
    assert!(!told.contains("Gruppe A") && !told.contains("in jeder Gruppe"), "{told}");
}

#[test]
fn where_nothing_divides_for_certain_what_comes_nearest_is_told() {
    // 45 of 100 agree, 25 disagree: neither is it shared, nor does it split people in two.
    let answer =
        |person: u32, statement: u32| match leitwerk_analysis::random::mix(u64::from(person) << 32 | u64::from(statement)) % 100 {
            0..45 => 1,
            45..70 => -1,
            _ => 0,
        };
    let conversation = Conversation::of(&answer, 120, 12);
    let told = out(&run(&["opinion", conversation.name()]));
    let divides = &told[told.find("Was trennt").expect("the part")..told.find("Wie sicher das ist").expect("the next")];
    assert!(divides.contains("Es können auch noch zu wenige") && divides.contains("Am stärksten geteilt sind:"), "{divides}");
    assert!(divides.contains("5. „Aussage ") && !divides.contains("6. "), "{divides}");
    assert!(divides.contains(" % Zustimmung (") && divides.contains(" % Ablehnung ("), "{divides}");
}

#[test]
fn nothing_is_said_about_fewer_than_ten_people() {
    let few = Conversation::of(&|person, statement| i32::from((person + statement) % 3 != 0), 9, 12);
    let told = out(&run(&["opinion", few.name()]));
    assert!(told.contains("Es haben weniger als 10 Menschen mitgemacht."), "{told}");
    assert!(!told.contains('%') && !told.contains("Was in jeder Gruppe") && !told.contains('9'), "{told}");

    // Five people that the export calls a group of their own.
    let conversation = Conversation::with_two_camps();
    conversation.write_groups(|person| if person < 5 { 2 } else { person % 2 });
    let told = out(&run(&["opinion", conversation.name(), "--groups", "export"]));
    assert!(told.contains("3 Gruppen sind in participants-votes.csv eingetragen."), "{told}");
    assert!(told.contains("Eine Gruppe mit weniger als 10 Menschen wird nicht gezeigt."), "{told}");
    assert!(!told.contains("Gruppe C") && !told.contains(" 5 Menschen"), "{told}");
    assert!(told.contains("verglichen zu werden: rund 120 Menschen"), "the small group cannot be had by subtraction: {told}");
}

#[test]
fn arabic_lines_run_from_right_to_left_on_a_terminal() {
    let conversation = Conversation::with_two_camps();
    let told = out(&run(&["opinion", conversation.name(), "--lang", "ar"]));
    let lines = told.lines().filter(|line| !line.is_empty());
    assert!(lines.clone().all(|line| line.starts_with('\u{200f}')) && lines.count() > 20, "{told:?}");
    // A name with its figure, of which nothing but marks and a colon is left when what is isolated is taken out.
    assert!(told.contains("\u{2068}عدد المشاركين\u{2069}: "), "{told:?}");
}

#[test]
fn the_name_of_a_method_may_be_written_in_any_case() {
    let conversation = Conversation::with_two_camps();
    let told = out(&run(&["opinion", conversation.name(), "--method", "Polis"]));
    assert!(told.contains("Polis findet immer mindestens zwei Gruppen"), "{told}");
}

#[test]
fn what_somebody_wrote_cannot_steer_the_terminal() {
    let conversation = Conversation::with_two_camps();
    let comments = conversation.read("comments.csv").replace("Alle sollen mitreden", "\u{1b}[2J\u{202e}Alle sollen\u{7} mitreden");
    conversation.write("comments.csv", &comments);
    let told = out(&run(&["opinion", conversation.name()]));
    assert!(told.contains("[2J Alle sollen mitreden können.“"), "{told}");
    assert!(!told.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{told:?}");
}

#[test]
fn what_is_odd_in_the_files_is_told_and_the_result_is_right() {
    let conversation = Conversation::with_two_camps();
    let before = run(&["opinion", conversation.name(), "--format", "json"]);
    assert!(!err(&before).contains("vertauscht"), "{}", err(&before));
    let votes = conversation.read("votes.csv");
    let flipped: Vec<String> = votes
        .lines()
        .map(|line| match line.rsplit_once(',') {
            Some((row, "1")) => format!("{row},-1"),
            Some((row, "-1")) => format!("{row},1"),
            _ => line.to_owned(),
        })
        .collect();
    conversation.write("votes.csv", &(flipped.join("\n") + "\n"));
    let after = run(&["opinion", conversation.name(), "--format", "json"]);
    assert!(err(&after).contains("votes.csv: Zustimmung und Ablehnung sind vertauscht."), "{}", err(&after));
    assert_eq!(out(&after), out(&before));
    let told = out(&run(&["opinion", conversation.name(), "--lang", "en"]));
    assert!(
        told.contains("votes.csv: Agreement and disagreement are swapped.") && told.contains("Clear up what was odd"),
        "{told}"
    );
}

#[test]
fn what_cannot_be_read_is_said_with_its_place_and_a_way_out() {
    let conversation = Conversation::with_two_camps();
    let refused = |arguments: &[&str], words: &[&str]| {
        let output = run(&[&["opinion"], arguments].concat());
        let said = err(&output);
        assert_eq!((output.status.code(), out(&output).as_str()), (Some(2), ""), "{arguments:?}: {said}");
        assert!(said.starts_with("error: ") && !said.contains("panicked"), "{said}");
        for word in words {
            assert!(said.contains(word), "“{word}” is not in: {said}");
        }
    };
    let name = conversation.name();
    refused(&["/nowhere/at/all"], &["/nowhere/at/all is not a folder", "votes.csv"]);
    let file = conversation.beside("votes.csv");
    refused(&[name, "--out", file.to_str().expect("a plain path")], &["votes.csv is a file. Name a folder."]);
    refused(&[name, "--lang", "fr"], &["fr", "de-simple"]);
    refused(&[name, "--threads", "0"], &["--threads"]);
    refused(&[name, "--groups", "export"], &["participants-votes.csv holds no groups", "leave out"]);
    refused(&[], &["<DIR>"]);

    let votes = conversation.read("votes.csv");
    let mut lines: Vec<&str> = votes.lines().collect();
    lines.insert(4, "1700000000000,,2,maybe,1");
    conversation.write("votes.csv", &lines.join("\n"));
    refused(&[name], &["votes.csv:5: ", "“maybe”", "voter-id", "Take the file as Polis wrote it"]);
    std::fs::write(&file, [votes.as_bytes(), b"1700000000000,,2,\xff\xfe,1\n"].concat()).expect("written");
    refused(&[name], &["votes.csv:", "this is not UTF-8 text"]);
    conversation.remove("votes.csv");
    refused(&[name], &["votes.csv is missing in ", "download it again"]);
}
