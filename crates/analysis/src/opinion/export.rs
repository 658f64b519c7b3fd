//! Reads the folder that Polis exports, with all its oddities: bytes in, ratings out, a clear line for everything that is odd.
//!
//! Nothing here opens a file: [`Files`] takes whatever can be read. What makes a result doubtful becomes a [`Remark`], what makes
//! it impossible a [`Mistake`] that names file, line and column. A byte order mark and the line ends of Windows change nothing and
//! need no remark.

mod blocks;
mod checks;
mod comments;
mod comments_rows;
mod fields;
mod heading;
mod mistake;
mod participants;
mod summary;
mod votes;
mod votes_row;

use std::io::Read;

use serde::Serialize;

use super::Role;
use super::ratings::{Ratings, Tally};

pub use mistake::{Error, Expected, Mistake, What};

/// The files of an export, each whatever its bytes can be read from.
pub struct Files<'a> {
    /// `votes.csv`: who answered what when.
    pub votes: &'a mut dyn Read,
    /// `comments.csv`: the statements.
    pub comments: &'a mut dyn Read,
    /// `participants-votes.csv`: the people, with their groups.
    pub participants: Option<&'a mut dyn Read>,
    /// `summary.csv`: the topic.
    pub summary: Option<&'a mut dyn Read>,
}

/// What an export says.
#[derive(Debug, Clone, PartialEq)]
pub struct Export {
    /// The latest rating of each person on each statement.
    pub ratings: Ratings,
    /// What `votes.csv` held besides.
    pub tally: Tally,
    /// The statements, in the order of [`Ratings::statements`].
    pub statements: Vec<ExportedStatement>,
    /// What the conversation is about.
    pub topic: Option<String>,
    /// The exported group of each person, in the order of [`Ratings::people`]; nothing when the export has no groups.
    pub groups: Option<Vec<Option<u32>>>,
    /// What is odd.
    pub remarks: Vec<Remark>,
}

impl Export {
    /// Reads an export.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or does not hold what it should: then all mistakes of that file that were found, but at most
    /// [`Error::MOST`].
    pub fn read(files: Files<'_>) -> Result<Self, Error> {
        let mut remarks = Vec::new();
        let statements = comments::read(files.comments, &mut remarks)?;
        let (mut ratings, mut tally) = votes::read(files.votes, &statements, &mut remarks)?;
        checks::signs(&mut ratings, &mut tally, &statements, &mut remarks);
        checks::repeated(&tally, &mut remarks);
        let statements = checks::every_rated(statements, &ratings, &mut remarks);
        let groups = match files.participants {
            Some(participants) => {
                let people = participants::read(participants, &mut remarks)?;
                checks::people(&people, &ratings, &mut remarks)
            }
            None => None,
        };
        let topic = files.summary.map(summary::topic).transpose()?.flatten();
        Ok(Self { ratings, tally, statements, topic, groups, remarks })
    }

    /// Which statements shape the landscape, in the order of [`Ratings::statements`].
    #[must_use]
    pub fn roles(&self) -> Vec<Role> {
        self.statements.iter().map(|statement| statement.role).collect()
    }
}

/// A statement as `comments.csv` tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct ExportedStatement {
    /// Its number.
    pub id: u32,
    /// Whether it shapes the landscape: taken out when `moderated` is −1, meta when `is-meta` says so.
    pub role: Role,
    /// Its words; empty when it is not in `comments.csv`.
    pub text: String,
    /// How many events agreed, those included that were later replaced.
    pub agrees: u32,
    /// How many events disagreed, those included that were later replaced.
    pub disagrees: u32,
    /// The group-informed consensus that Polis computed.
    pub group_informed_consensus: Option<f64>,
    /// Whether the organisers wrote it.
    pub seed: Option<bool>,
}

/// A file of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum File {
    /// `votes.csv`.
    Votes,
    /// `comments.csv`.
    Comments,
    /// `participants-votes.csv`.
    Participants,
    /// `summary.csv`.
    Summary,
}

impl File {
    /// Its name in the folder.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Votes => "votes.csv",
            Self::Comments => "comments.csv",
            Self::Participants => "participants-votes.csv",
            Self::Summary => "summary.csv",
        }
    }
}

impl std::fmt::Display for File {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(self.name())
    }
}

/// Something odd that was read in one certain way: the reader of the result should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "remark", rename_all = "kebab-case")]
pub enum Remark {
    /// The columns are not separated by a comma.
    Separator {
        /// Of this file.
        file: File,
        /// But by this.
        separator: char,
    },
    /// A column that not every export has is missing: what it would say counts as not known.
    MissingColumn {
        /// In this file.
        file: File,
        /// Its heading.
        column: &'static str,
    },
    /// Texts in `comments.csv` hold separators, line breaks or quotes without being quoted as they should: read up to where the
    /// next statement begins.
    UnquotedTexts {
        /// So many.
        statements: usize,
        /// The first of them begins in this line.
        line: u64,
    },
    /// Nobody has rated anything.
    NoRatings,
    /// `votes.csv` has −1 for agree and 1 for disagree, as the counts in `comments.csv` show: read the other way round.
    Flipped {
        /// The counts of so many statements show it.
        statements: usize,
    },
    /// The counts in `comments.csv` are not those of `votes.csv`, whichever way round: `votes.csv` is what is computed on.
    OtherCounts {
        /// For so many statements.
        statements: usize,
        /// Of so many.
        of: usize,
        /// The first of them.
        first: u32,
    },
    /// People rated a statement again: the latest answer counts.
    Replaced {
        /// So many events were replaced by later ones.
        events: usize,
    },
    /// Somebody gave different answers to one statement at the same latest moment: they count as a pass.
    Contradictory {
        /// So many times.
        answers: usize,
    },
    /// Statements were rated that `comments.csv` does not know: as if taken out, since neither their words nor their moderation is
    /// known.
    UnknownStatements {
        /// Their numbers.
        statements: Vec<u32>,
    },
    /// People who rated are not in `participants-votes.csv`: they have no exported group.
    UnknownPeople {
        /// So many.
        people: usize,
        /// The first of them.
        first: u32,
    },
    /// `participants-votes.csv` counts other ratings of people than `votes.csv` holds: `votes.csv` is what is computed on.
    OtherPeopleCounts {
        /// For so many people.
        people: usize,
        /// The first of them.
        first: u32,
    },
    /// People have an exported group though they rated too little for it: see whether these groups are of use.
    GroupsOfQuietPeople {
        /// So many.
        people: usize,
        /// Of so many with a group.
        of: usize,
        /// They rated fewer than so many.
        needed: usize,
    },
}

/// The largest file that is read as a whole: `comments.csv` and `summary.csv` are small.
const LARGEST_WHOLE: u64 = 256 << 20;

fn whole(from: &mut dyn Read, file: File) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    from.take(LARGEST_WHOLE + 1).read_to_end(&mut bytes).map_err(|source| Error::Unreadable { file, source })?;
    if bytes.len() as u64 > LARGEST_WHOLE {
        return Err(Error::of(Mistake { file, line: None, what: What::LongFile { most: LARGEST_WHOLE } }));
    }
    Ok(bytes)
}
