//! Exports of made-up conversations on disk.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use tempfile::TempDir;

use crate::server::leitwerk;

pub(crate) fn run(arguments: &[&str]) -> Output {
    leitwerk(arguments).output().expect("the program runs")
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The folder of an export; gone when dropped.
pub(crate) struct Conversation {
    folder: TempDir,
    export: PathBuf,
}

/// What a camp thinks: four statements nobody doubts, on the others they think the opposite of each other, but for one answer in
/// ten.
fn of_camp(person: u32, statement: u32) -> i32 {
    let chance = leitwerk_analysis::random::mix(u64::from(person) << 32 | u64::from(statement)) % 20;
    let camp = if person.is_multiple_of(2) { 1 } else { -1 };
    let side = if statement.is_multiple_of(2) { camp } else { -camp };
    match (statement, chance) {
        (0..4, _) => 1,
        (_, 0) => 0,
        (_, 1) => -side,
        _ => side,
    }
}

impl Conversation {
    /// 120 people in two camps who rated 12 statements and one that moderation took out.
    pub(crate) fn with_two_camps() -> Conversation {
        let conversation = Conversation::of(&of_camp, 120, 13);
        let comments = conversation.read("comments.csv");
        let named = comments.replace("Aussage 0\n", "Alle sollen mitreden können.\n").replace("Aussage 10\n", "Mehr Autos.\n");
        let (rest, last) = named.trim_end().rsplit_once('\n').expect("rows");
        let last = last.replace(",1,Aussage 12", ",-1,Eine herausgenommene Aussage");
        conversation.write("comments.csv", &format!("{rest}\n{last}\n"));
        conversation
    }

    /// So many people who rated all of so many statements.
    pub(crate) fn of(answer: &dyn Fn(u32, u32) -> i32, people: u32, statements: u32) -> Conversation {
        let folder = tempfile::tempdir().expect("a folder");
        let conversation = Conversation { export: folder.path().to_owned(), folder };
        let mut votes = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
        let mut comments = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n".to_owned();
        for statement in 0..statements {
            let answers: Vec<i32> = (0..people).map(|person| answer(person, statement)).collect();
            let of = |side: i32| answers.iter().filter(|answer| **answer == side).count();
            let _ = writeln!(comments, "1700000000000,,{statement},0,{},{},1,Aussage {statement}", of(1), of(-1));
            for (person, answer) in answers.iter().enumerate() {
                let _ = writeln!(votes, "{},,{statement},{person},{answer}", 1_700_000_000_000_u64 + u64::from(statement));
            }
        }
        conversation.write("votes.csv", &votes);
        conversation.write("comments.csv", &comments);
        conversation
    }

    /// What `leitwerk opinion generate` makes.
    pub(crate) fn generated(arguments: &[&str]) -> Conversation {
        let folder = tempfile::tempdir().expect("a folder");
        let export = folder.path().join("export");
        let conversation = Conversation { folder, export };
        let output = run(&[&["opinion", "generate", "--out", conversation.name()], arguments].concat());
        assert!(output.status.success(), "{}", err(&output));
        conversation
    }

    /// A copy of an export.
    pub(crate) fn copy_of(export: &Path) -> Conversation {
        let folder = tempfile::tempdir().expect("a folder");
        for entry in fs::read_dir(export).expect("a folder") {
            let entry = entry.expect("a file");
            let text = fs::read(entry.path()).expect("its content");
            fs::write(folder.path().join(entry.file_name()), text).expect("a copy");
        }
        Conversation { export: folder.path().to_owned(), folder }
    }

    /// Writes `participants-votes.csv` with a group for each of 120 people.
    pub(crate) fn write_groups(&self, group: impl Fn(u32) -> u32) {
        let mut people = "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree\n".to_owned();
        for person in 0..120 {
            let of = |side: i32| (0..13).filter(|statement| of_camp(person, *statement) == side).count();
            let _ = writeln!(people, "{person},,{},0,13,{},{}", group(person), of(1), of(-1));
        }
        self.write("participants-votes.csv", &people);
    }

    pub(crate) fn name(&self) -> &str {
        self.export.to_str().expect("a plain path")
    }

    /// A place beside the files of the export.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.export.join(file)).expect("a file")
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.export.join(file), text).expect("written");
    }

    pub(crate) fn remove(&self, file: &str) {
        fs::remove_file(self.export.join(file)).expect("removed");
    }

    /// The rows of `votes.csv` in another order.
    pub(crate) fn shuffle(&self, seed: u64) {
        let votes = self.read("votes.csv");
        let mut rows: Vec<(u64, &str)> = votes.lines().skip(1).map(|row| (0, row)).collect();
        for (place, row) in rows.iter_mut().enumerate() {
            row.0 = leitwerk_analysis::random::mix(seed << 32 ^ place as u64);
        }
        rows.sort_unstable();
        let heading = votes.lines().next().expect("a heading");
        let rows: Vec<&str> = std::iter::once(heading).chain(rows.into_iter().map(|(_, row)| row)).collect();
        self.write("votes.csv", &(rows.join("\n") + "\n"));
    }
}
