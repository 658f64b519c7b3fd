//! Where writing begins: an item opened by its code or by words, what one answers for, what one changed lately.

use leitwerk_model::find::Sought;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_store::Db;

use crate::Error;
use crate::access::{Action, Actor, Reach, authorise};
use crate::edit::{may_edit, shown};

/// Items that are shown of those found.
const FOUND: usize = 20;

/// Items that were changed lately.
const RECENT: i64 = 10;

/// What somebody can write, without links to what they may not read.
#[derive(Clone, Debug)]
pub struct Read {
    /// What was sought; none where nothing was.
    pub found: Option<Vec<Item>>,
    /// What they answer for; empty for those who write everything.
    pub own: Vec<Item>,
    /// What they changed lately, the latest first.
    pub recent: Vec<Item>,
}

/// What somebody who writes can write.
///
/// # Errors
/// [`Error`].
pub async fn read(db: &Db, actor: &Actor, words: &str) -> Result<Read, Error> {
    let reach = authorise(actor, Action::EditItems)?;
    let leitbild = db.load().await?.leitbild;
    let writable = |item: &&Item| may_edit(actor, &leitbild, &item.key).is_ok();
    let sought = Sought::parse(words);
    let found = (!sought.is_empty()).then(|| {
        let mut found: Vec<&Item> = leitbild.items().filter(|item| sought.is(item)).filter(writable).collect();
        // Whoever types a code means the item that has it.
        found.sort_by_key(|item| !item.key.code().as_str().eq_ignore_ascii_case(words.trim()));
        found.truncate(FOUND);
        found
    });
    // What they have to see to stands on their day.
    let own = leitbild.items().filter(|item| reach == Reach::Own && item.kind() != Kind::FollowUp).filter(writable);
    let recent = db.changed_by(&actor.name(), RECENT).await?;
    let recent = recent.iter().filter_map(|key| leitbild.get(key)).filter(writable);
    let told = |item: &Item| shown(actor, &leitbild, item);
    Ok(Read {
        found: found.map(|found| found.into_iter().map(told).collect()),
        own: own.map(told).collect(),
        recent: recent.map(told).collect(),
    })
}
