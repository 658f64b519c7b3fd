//! Reading what Polis exports: seven real conversations, and every oddity in a small file made for it.

use std::path::Path;

use leitwerk_analysis::opinion::export::{Export, File, Files, Remark};

fn read_folder(folder: &Path) -> Export {
    let open = |file: File| std::fs::File::open(folder.join(file.name())).unwrap();
    let files = Files {
        votes: &mut open(File::Votes),
        comments: &mut open(File::Comments),
        participants: Some(&mut open(File::Participants)),
        summary: Some(&mut open(File::Summary)),
    };
    Export::read(files).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}

#[test]
fn all_real_exports_are_read_without_a_contradiction() {
    let Some(folder) = leitwerk_testkit::shared::folder("polis") else { return };
    let odd =
        |remark: &Remark| matches!(remark, Remark::Flipped { .. } | Remark::OtherCounts { .. } | Remark::OtherPeopleCounts { .. });
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let export = read_folder(&path);
            assert!(!export.remarks.iter().any(odd), "{}: {:?}", path.display(), export.remarks);
        }
    }
}
