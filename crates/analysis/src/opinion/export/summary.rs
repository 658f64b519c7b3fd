//! `summary.csv`: a name and what it says in every row; only the topic is of use.

use std::io::Read;

use super::heading::without_mark;
use super::mistake::{Error, Mistake, What};
use super::{File, whole};

/// What the conversation is about, when the file says so.
pub(super) fn topic(from: &mut dyn Read) -> Result<Option<String>, Error> {
    let bytes = whole(from, File::Summary)?;
    let mut rows = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(without_mark(&bytes));
    for row in rows.byte_records() {
        let Ok(row) = row else { break };
        if row.get(0).map(<[u8]>::trim_ascii) == Some(b"topic") {
            let line = row.position().map(csv::Position::line);
            let topic = std::str::from_utf8(row.get(1).unwrap_or_default());
            let topic = topic.map_err(|_| Error::of(Mistake { file: File::Summary, line, what: What::NotUtf8 }))?;
            return Ok(Some(topic.trim().to_owned()).filter(|topic| !topic.is_empty()));
        }
    }
    Ok(None)
}
