//! Any bytes as `comments.csv`.
#![no_main]

use leitwerk_analysis::opinion::export::{Export, Files};
use libfuzzer_sys::fuzz_target;

const VOTES: &[u8] = b"timestamp,datetime,comment-id,voter-id,vote\n1,x,0,0,1\n2,x,7,0,-1\n3,x,7,1,-1\n";

fuzz_target!(|bytes: &[u8]| {
    let files = Files { votes: &mut { VOTES }, comments: &mut { bytes }, participants: None, summary: None };
    let Ok(export) = Export::read(files) else { return };
    assert_eq!(export.tally.events, 3);
    assert!(export.statements.is_sorted_by(|a, b| a.id < b.id));
    assert_eq!(export.statements.len(), export.ratings.statements().len());
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
    assert!(export.statements.len() <= lines + 2, "a statement is at least a line, but for the two that were rated");
});
