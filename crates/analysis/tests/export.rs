//! Reading what Polis exports: seven real conversations, every oddity in a small file made for it, and bytes that are none.

#[path = "export/any_bytes.rs"]
mod any_bytes;
#[path = "export/mistakes.rs"]
mod mistakes;
#[path = "export/oddities.rs"]
mod oddities;
#[path = "export/real.rs"]
mod real;
#[path = "export/synthetic.rs"]
mod synthetic;

use leitwerk_analysis::opinion::export::{Error, Export, Files};

/// The headings of the files made here.
const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote";
const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,is-meta,comment-body";
const PEOPLE: &str = "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,0,1";

/// An export, file by file; one that nobody changes has nothing odd in it.
struct Made {
    votes: Vec<u8>,
    comments: Vec<u8>,
    people: Vec<u8>,
    summary: Vec<u8>,
}

fn made() -> Made {
    Made {
        votes: format!("{VOTES}\n10,x,0,1,1\n20,x,1,1,-1\n30,x,0,2,1\n40,x,1,2,0\n").into_bytes(),
        comments: format!("{COMMENTS}\n1,x,0,5,2,0,1,false,More trees\n2,x,1,5,0,1,0,false,\"Fewer cars, now\"\n").into_bytes(),
        people: format!("{PEOPLE}\n1,,0,0,2,1,1,1,-1\n2,,1,0,2,1,0,1,0\n").into_bytes(),
        summary: b"topic,The old market\nurl,https://example.org\n".to_vec(),
    }
}

impl Made {
    fn votes(rows: &str) -> Self {
        Self { votes: format!("{VOTES}\n{rows}").into_bytes(), ..made() }
    }

    fn comments(rows: &str) -> Self {
        Self { comments: format!("{COMMENTS}\n{rows}").into_bytes(), ..made() }
    }

    fn people(rows: &str) -> Self {
        Self { people: format!("{PEOPLE}\n{rows}").into_bytes(), ..made() }
    }

    fn read(&self) -> Result<Export, Error> {
        Export::read(Files {
            votes: &mut &self.votes[..],
            comments: &mut &self.comments[..],
            participants: Some(&mut &self.people[..]),
            summary: Some(&mut &self.summary[..]),
        })
    }

    /// What was read, when it can be.
    fn export(&self) -> Export {
        self.read().unwrap_or_else(|error| panic!("{error}"))
    }

    /// What is said when it cannot.
    fn complaint(&self) -> String {
        match self.read() {
            Ok(export) => panic!("read: {:?}", export.remarks),
            Err(error) => error.to_string(),
        }
    }
}
