//! The seven real conversations beside the workspace.

use std::path::Path;

use leitwerk_analysis::opinion::Role;
use leitwerk_analysis::opinion::export::{Export, File, Files, Remark};
use leitwerk_testkit::shared;

/// What is in a set, counted independently of this program.
struct Set {
    folder: &'static str,
    topic: &'static str,
    people: usize,
    events: usize,
    ratings: usize,
    /// Statements in all, and those taken out.
    statements: [usize; 2],
    /// People with an exported group, and those of them who rated too little.
    grouped: [usize; 2],
}

const SETS: [Set; 7] = [
    Set {
        folder: "austria-climate.5twd2jsnkf.2022-08-08",
        topic: "Produktion und Konsum",
        people: 1116,
        events: 61_936,
        ratings: 61_384,
        statements: [522, 245],
        grouped: [900, 0],
    },
    Set {
        folder: "bg2050-volunteers",
        topic: "Together, we'll build the BG of 2050.",
        people: 126,
        events: 14_341,
        ratings: 14_283,
        statements: [371, 55],
        grouped: [108, 1],
    },
    Set {
        folder: "brexit-consensus",
        topic: "Can there be consensus on Brexit?",
        people: 204,
        events: 5312,
        ratings: 5303,
        statements: [50, 0],
        grouped: [197, 8],
    },
    Set {
        folder: "canadian-electoral-reform",
        topic: "Canadian Electoral Reform",
        people: 448,
        events: 12_018,
        ratings: 11_950,
        statements: [174, 22],
        grouped: [281, 0],
    },
    Set {
        folder: "football-concussions",
        topic: "Concussions in the NFL",
        people: 1487,
        events: 14_924,
        ratings: 14_328,
        statements: [298, 137],
        grouped: [1434, 842],
    },
    Set {
        folder: "scoop-hivemind.biodiversity",
        topic: "Protecting and Restoring NZ’s Biodiversity",
        people: 536,
        events: 29_802,
        ratings: 29_719,
        statements: [316, 162],
        grouped: [443, 2],
    },
    Set {
        folder: "vtaiwan.uberx",
        topic: "UberX 自用車載客 — vTaiwan.tw",
        people: 1921,
        events: 49_997,
        ratings: 49_443,
        statements: [197, 78],
        grouped: [1219, 1],
    },
];

fn read(folder: &Path) -> Export {
    let open = |file: File| std::fs::File::open(folder.join(file.name())).expect("every set has these files");
    let files = Files {
        votes: &mut open(File::Votes),
        comments: &mut open(File::Comments),
        participants: Some(&mut open(File::Participants)),
        summary: Some(&mut open(File::Summary)),
    };
    Export::read(files).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}

#[test]
fn every_set_is_read_and_its_oddities_are_told() {
    let Some(polis) = shared::folder("polis") else { return };
    for set in &SETS {
        let export = read(&polis.join(set.folder));
        assert_eq!(export.topic.as_deref(), Some(set.topic));
        assert_eq!(export.ratings.people().len(), set.people, "{}", set.folder);
        assert_eq!((export.tally.events, export.ratings.len()), (set.events, set.ratings), "{}", set.folder);
        let rejected = export.roles().iter().filter(|role| **role == Role::Rejected).count();
        assert_eq!([export.statements.len(), rejected], set.statements, "{}", set.folder);
        let grouped = export.groups.iter().flatten().flatten().count();
        assert_eq!(grouped, set.grouped[0], "{}", set.folder);

        let mut remarks = vec![Remark::Replaced { events: set.events - set.ratings }];
        if set.folder != "bg2050-volunteers" {
            remarks.insert(0, Remark::MissingColumn { file: File::Comments, column: "is-meta" });
        }
        if let [of, people @ 1..=usize::MAX] = set.grouped {
            remarks.push(Remark::GroupsOfQuietPeople { people, of, needed: 7 });
        }
        assert_eq!(export.remarks, remarks, "{}", set.folder);
    }
}

#[test]
fn events_are_those_that_comments_counts_in_every_set() {
    let Some(polis) = shared::folder("polis") else { return };
    for set in &SETS {
        let export = read(&polis.join(set.folder));
        let mut agrees = 0;
        for (statement, [disagree, _, agree]) in export.statements.iter().zip(&export.tally.per_statement) {
            assert_eq!((statement.agrees, statement.disagrees), (*agree, *disagree), "{} {}", set.folder, statement.id);
            agrees += agree;
        }
        assert!(agrees > 2000, "{}", set.folder);
    }
}

#[test]
fn bowling_green_has_its_own_consensus_seeds_and_one_meta_statement() {
    let Some(polis) = shared::folder("polis") else { return };
    let export = read(&polis.join("bg2050-volunteers"));
    assert!(export.statements.iter().all(|statement| statement.group_informed_consensus.is_some() && statement.seed.is_some()));
    assert_eq!(export.statements[2].group_informed_consensus, Some(0.683_908_045_977_011_4));
    assert_eq!(export.statements[2].text, "I hope it can retain its southern hospitality");
    assert_eq!(export.roles().iter().filter(|role| **role == Role::Meta).count(), 1);
}

#[test]
fn texts_keep_their_commas_quotes_line_breaks_and_scripts() {
    let Some(polis) = shared::folder("polis") else { return };
    let text = |folder: &str, id: u32| {
        let export = read(&polis.join(folder));
        export.statements.iter().find(|statement| statement.id == id).map(|statement| statement.text.clone()).unwrap_or_default()
    };
    assert!(text("brexit-consensus", 34).starts_with("\"The EU\" as a concept is too big and too varied"));
    assert_eq!(text("vtaiwan.uberx", 187), "uber就是叫派計程車，談不上運用閒置資源或是共乘");
    let bowling = text("bg2050-volunteers", 3);
    assert_eq!(bowling, "I want BG to feel welcoming to all who come here, including those who may not feel welcome now");
}
