//! Bringing in what people have in files: tables of organisations and measures, whole bundles. First it is shown what would
//! become of them, then all of it is written at once, and all of it can be taken back.
//!
//! Between the pages a file is kept in the store, since the next page may come from another process.

mod columns;
mod list;
mod plan;
mod words;

use jiff::Timestamp;
use leitwerk_model::import::{Choice, KINDS};
use leitwerk_model::kind::Kind;
use leitwerk_store::Db;
use leitwerk_store::accounts::AccountId;
use leitwerk_store::staged::StagedFile;

pub use self::columns::{Column, Columns, columns};
pub use self::list::{Done, Kept, Undoing, list, one, undo};
pub use self::plan::{Mistakes, Preview, preview, write};
pub use self::words::labels;
use crate::Error;
use crate::access::{Action, Actor, Forbidden, authorise};
use crate::archive::BadArchive;
use crate::key::Token;
use crate::table::{self, BadTable, Table};
use crate::upload;

/// A file to be brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, to be shown only.
    pub name: String,
    /// What the rows of a table are; none for a bundle.
    pub kind: Option<Kind>,
    /// What is in it.
    pub body: Vec<u8>,
}

/// Why nothing was brought in.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The file is no table.
    #[error(transparent)]
    Table(#[from] BadTable),
    /// The file is no bundle.
    #[error(transparent)]
    Archive(#[from] BadArchive),
    /// The file is none that is taken here.
    #[error(transparent)]
    File(#[from] upload::BadFile),
    /// There is no such kind of table.
    #[error("there is no such kind of table")]
    NoKind,
    /// It is not what was shown: something changed in between, or has mistakes.
    #[error("it is not what was shown")]
    Again(Box<Preview>),
    /// The file is not kept any more.
    #[error("the file is not there any more")]
    Gone,
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<leitwerk_store::Error> for NotImported {
    fn from(error: leitwerk_store::Error) -> NotImported {
        match error {
            leitwerk_store::Error::Gone => NotImported::Gone,
            other => NotImported::Other(other.into()),
        }
    }
}

impl From<Forbidden> for NotImported {
    fn from(error: Forbidden) -> NotImported {
        NotImported::Other(error.into())
    }
}

/// Whose files are kept: only people have any.
fn account(actor: &Actor) -> Result<AccountId, Forbidden> {
    authorise(actor, Action::ImportItems)?;
    actor.person().map(|person| person.account).ok_or(Forbidden(Action::ImportItems))
}

/// Reads a table beside everything else that is going on: a large one takes a while.
async fn read(body: &[u8], sheet: Option<&str>) -> Result<Table, NotImported> {
    let (body, sheet) = (body.to_vec(), sheet.map(str::to_owned));
    let read = tokio::task::spawn_blocking(move || table::read(&body, sheet.as_deref())).await;
    Ok(read.unwrap_or_else(|_| Err(BadTable::Broken("reading it failed".into())))?)
}

/// Takes a file that can be read, and keeps it for whoever sent it. Gives by what it is found.
///
/// # Errors
/// [`NotImported`] where it cannot be read.
pub async fn stage(db: &Db, actor: &Actor, now: Timestamp, file: &File) -> Result<String, NotImported> {
    let account = account(actor)?;
    match file.kind {
        Some(kind) if KINDS.contains(&kind) => {
            read(&file.body, None).await?;
        }
        Some(_) => return Err(NotImported::NoKind),
        None => {
            upload::take(&file.body, &[upload::Kind::Zip])?;
            plan::bundle(&file.body).await?;
        }
    }
    let id = Token::draw().map_err(Error::from)?.as_str().to_owned();
    let staged = StagedFile {
        id: id.clone(),
        name: upload::shown_name(&file.name),
        kind: file.kind.map(Kind::as_str).unwrap_or_default().to_owned(),
        choice: String::new(),
        body: file.body.clone(),
    };
    let at = Timestamp::from_second(now.as_second()).map_or_else(|_| now.to_string(), |at| at.to_string());
    db.stage_file(account, &staged, &at).await?;
    Ok(id)
}

/// A file that is kept, and what was chosen about it.
///
/// # Errors
/// [`NotImported::Gone`].
pub async fn staged(db: &Db, actor: &Actor, id: &str) -> Result<(File, Option<Choice>), NotImported> {
    let staged = db.staged_file(account(actor)?, id).await?;
    let choice = serde_json::from_str(&staged.choice).ok();
    Ok((File { name: staged.name, kind: staged.kind.parse().ok(), body: staged.body }, choice))
}

/// Keeps what was chosen about a file; with `heading`, for the next file with the same heading, too.
///
/// # Errors
/// [`NotImported::Gone`].
pub async fn choose(
    db: &Db,
    actor: &Actor,
    id: &str,
    kind: Kind,
    choice: &Choice,
    heading: Option<&str>,
) -> Result<(), NotImported> {
    let account = account(actor)?;
    let text = serde_json::to_string(choice).unwrap_or_default();
    Ok(db.choose_columns(account, id, &text, heading.map(|heading| (kind.as_str(), heading))).await?)
}

/// Throws a file away that was to be brought in.
///
/// # Errors
/// [`NotImported::Other`].
pub async fn drop_file(db: &Db, actor: &Actor, id: &str) -> Result<(), NotImported> {
    Ok(db.unstage_file(account(actor)?, id).await?)
}
