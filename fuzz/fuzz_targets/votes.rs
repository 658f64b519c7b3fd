//! Any bytes as `votes.csv`.
#![no_main]

use leitwerk_analysis::opinion::export::{Export, Files};
use libfuzzer_sys::fuzz_target;

const COMMENTS: &[u8] = b"timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,0,0,1,0,1,a\n2,7,0,0,2,-1,b\n";

fuzz_target!(|bytes: &[u8]| {
    let files = Files { votes: &mut { bytes }, comments: &mut { COMMENTS }, participants: None, summary: None };
    let Ok(export) = Export::read(files) else { return };
    let counted: u32 = export.tally.per_statement.iter().flatten().sum();
    assert_eq!(counted as usize, export.tally.events);
    assert_eq!(export.ratings.len() + export.tally.replaced, export.tally.events);
    assert_eq!(export.statements.len(), export.ratings.statements().len());
    assert!(export.ratings.people().is_sorted_by(|a, b| a < b));
});
