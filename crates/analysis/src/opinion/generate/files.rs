//! Writes the files of a synthetic conversation, in the form of a Polis export.
//!
//! `participants-votes.csv` ends with the counts: the wide matrix that Polis adds would be larger than `votes.csv` and say the same.
//! `comments.csv` has `is-meta`, without which red-dwarf asks Polis' server.

use std::io::{Error, Write};

use rayon::prelude::*;

use super::{BEGIN, Conversation, Impossible, Plan, Sitting};
use crate::opinion::export::File;
use crate::opinion::ratings::{Event, Rating};
use crate::random::Random;

mod moment;

use moment::{Calendar, push_number};

/// Where the files go.
pub struct Outputs<'a> {
    /// `votes.csv`.
    pub votes: &'a mut dyn Write,
    /// `comments.csv`.
    pub comments: &'a mut dyn Write,
    /// `participants-votes.csv`.
    pub participants: &'a mut dyn Write,
    /// `summary.csv`.
    pub summary: &'a mut dyn Write,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// There is no such conversation.
    #[error(transparent)]
    Impossible(#[from] Impossible),
    /// A file cannot be written.
    #[error("{file} cannot be written: {source}")]
    Unwritable {
        /// This one.
        file: File,
        /// Why.
        source: Error,
    },
}

/// How many rows are made in one piece, and how many pieces before they are written.
const PIECE: u64 = 1 << 15;
const BATCH: usize = 32;

/// Polis looks for groups among those who rated so many statements, or all when there are fewer.
const NEEDED_FOR_GROUPS: u32 = 7;

const AUTHOR: u64 = 5;

/// Writes a synthetic export; `progress` is told how many rows there are so far.
///
/// The exported group of a person is the planted one, where there are groups and the person rated enough for Polis' rule.
///
/// # Errors
///
/// When there is no such conversation, or a file cannot be written.
pub fn generate(plan: &Plan, outputs: Outputs<'_>, progress: &mut dyn FnMut(u64)) -> Result<(), Failed> {
    let conversation = Conversation::new(plan)?;
    let unwritable = |file| move |source| Failed::Unwritable { file, source };
    let (in_votes, in_people) = (unwritable(File::Votes), unwritable(File::Participants));
    let author = |statement: u32| Random::new(plan.seed, &[AUTHOR, statement.into()]).below(plan.participants as usize);
    let authors: Vec<usize> = (0..plan.statements).map(author).collect();
    let mut written = vec![0; plan.participants as usize];
    authors.iter().for_each(|author| written[*author] += 1);

    outputs.votes.write_all(b"timestamp,datetime,comment-id,voter-id,vote\n").map_err(in_votes)?;
    outputs.participants.write_all(b"participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree\n").map_err(in_people)?;
    let mut counts = vec![[0; 3]; plan.statements as usize];
    let mut rows = 0;
    for batch in pieces(&conversation).chunks(BATCH) {
        let made: Vec<Piece> = batch.par_iter().map(|people| piece(&conversation, people.clone(), &written)).collect();
        for piece in made {
            outputs.votes.write_all(&piece.votes).map_err(in_votes)?;
            outputs.participants.write_all(&piece.people).map_err(in_people)?;
            for (sum, more) in counts.iter_mut().zip(piece.counts) {
                *sum = [sum[0] + more[0], sum[1] + more[1], sum[2] + more[2]];
            }
            rows += piece.rows;
        }
        progress(rows);
    }
    outputs.votes.flush().map_err(in_votes)?;
    outputs.participants.flush().map_err(in_people)?;
    comments(outputs.comments, &counts, &authors).map_err(unwritable(File::Comments))?;
    summary(outputs.summary, plan, &written).map_err(unwritable(File::Summary))
}

/// People in pieces of about as many rows.
fn pieces(conversation: &Conversation) -> Vec<std::ops::Range<u32>> {
    let (mut pieces, mut start) = (Vec::new(), 0);
    for person in 0..conversation.plan.participants {
        if conversation.amounts.of(person).end - conversation.amounts.of(start).start >= PIECE {
            pieces.push(start..person + 1);
            start = person + 1;
        }
    }
    pieces.push(start..conversation.plan.participants);
    pieces
}

/// Rows of some people.
struct Piece {
    votes: Vec<u8>,
    people: Vec<u8>,
    /// For each statement, how many said disagree, pass and agree.
    counts: Vec<[u32; 3]>,
    rows: u64,
}

fn piece(conversation: &Conversation, people: std::ops::Range<u32>, written: &[u32]) -> Piece {
    let plan = &conversation.plan;
    let mut piece = Piece { votes: Vec::new(), people: Vec::new(), counts: vec![[0; 3]; plan.statements as usize], rows: 0 };
    piece.votes.reserve(PIECE as usize * 64);
    let mut calendar = Calendar::default();
    let mut sitting = Sitting::default();
    let mut latest: Vec<Option<Rating>> = vec![None; plan.statements as usize];
    for person in people {
        let events = conversation.of(person, &mut sitting);
        for event in &events {
            push_vote(&mut piece.votes, event, &mut calendar);
            piece.counts[event.statement as usize][event.rating as usize] += 1;
            latest[event.statement as usize] = Some(event.rating);
        }
        piece.rows += events.len() as u64;
        let mut last = [0; 3];
        for event in &events {
            if let Some(rating) = latest[event.statement as usize].take() {
                last[rating as usize] += 1;
            }
        }
        push_person(&mut piece.people, plan, person, written[person as usize], last);
    }
    piece
}

fn push_vote(to: &mut Vec<u8>, event: &Event, calendar: &mut Calendar) {
    push_number(to, event.at);
    to.push(b',');
    calendar.push(to, event.at);
    to.push(b',');
    push_number(to, event.statement.into());
    to.push(b',');
    push_number(to, event.person.into());
    to.extend_from_slice(match event.rating {
        Rating::Disagree => b",-1\n",
        Rating::Pass => b",0\n",
        Rating::Agree => b",1\n",
    });
}

fn push_person(to: &mut Vec<u8>, plan: &Plan, person: u32, written: u32, [disagree, pass, agree]: [u32; 3]) {
    let n = disagree + pass + agree;
    push_number(to, person.into());
    to.extend_from_slice(b",,");
    if plan.groups > 1 && n >= NEEDED_FOR_GROUPS.min(plan.statements) {
        push_number(to, super::planted(plan, person).into());
    }
    for number in [written, n, agree, disagree] {
        to.push(b',');
        push_number(to, number.into());
    }
    to.push(b'\n');
}

fn comments(to: &mut dyn Write, counts: &[[u32; 3]], authors: &[usize]) -> Result<(), Error> {
    let mut bytes = b"timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,comment-body\n".to_vec();
    let mut calendar = Calendar::default();
    for (statement, ([disagrees, _, agrees], author)) in counts.iter().zip(authors).enumerate() {
        let at = BEGIN - 1000 * (counts.len() - statement) as u64;
        push_number(&mut bytes, at);
        bytes.push(b',');
        calendar.push(&mut bytes, at);
        writeln!(bytes, ",{statement},{author},{agrees},{disagrees},1,false,false,Synthetic statement {statement}")?;
    }
    to.write_all(&bytes)?;
    to.flush()
}

fn summary(to: &mut dyn Write, plan: &Plan, written: &[u32]) -> Result<(), Error> {
    let Plan { participants, statements, votes, groups, seed } = plan;
    let commenters = written.iter().filter(|written| **written > 0).count();
    write!(
        to,
        "topic,Synthetic conversation\nurl,\nviews,{participants}\nvoters,{participants}\nvoters-in-conv,{participants}\n\
         commenters,{commenters}\ncomments,{statements}\ngroups,{groups}\n\
         conversation-description,\"Made by a program: {votes} votes, {groups} planted groups, seed {seed}. Nobody said this.\"\n"
    )?;
    to.flush()
}
