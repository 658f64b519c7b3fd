//! Any bytes as `participants-votes.csv`, and as `summary.csv`.
#![no_main]

use leitwerk_analysis::opinion::export::{Export, Files};
use libfuzzer_sys::fuzz_target;

const COMMENTS: &[u8] = b"timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,0,0,1,0,1,a\n";
const VOTES: &[u8] = b"timestamp,datetime,comment-id,voter-id,vote\n1,x,0,0,1\n2,x,0,1,-1\n";

fuzz_target!(|bytes: &[u8]| {
    let files = Files {
        votes: &mut { VOTES },
        comments: &mut { COMMENTS },
        participants: Some(&mut { bytes }),
        summary: Some(&mut { bytes }),
    };
    let Ok(export) = Export::read(files) else { return };
    assert!(export.groups.is_none_or(|groups| groups.len() == export.ratings.people().len()));
});
