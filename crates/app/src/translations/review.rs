//! Reviews by readers: a group reads a translation, and what it read is noted with its name and the day. Only then the text is
//! *reviewed*, and only then one in plain German may be called Leichte Sprache. Other words are another text: they lose it.

use std::borrow::Cow;

use leitwerk_model::code::ItemRef;
use leitwerk_model::edit::WrongValue;
use leitwerk_model::item::Item;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::simple::PLAIN;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::translations::Standing;
use leitwerk_model::translations::returned::{with, wording_mark};
use leitwerk_model::value::LONGEST_LINE;
use leitwerk_model::when::When;
use leitwerk_store::Db;
use leitwerk_store::load::Loaded;
use leitwerk_store::translations::reviews::Review;

use super::{at, is_same};
use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::bundles::{TRIES, write_reviewed};
use crate::edit::{NotSaved, ONE_AT_A_TIME, may, opened};

/// Who read something, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readers {
    /// The name of the group.
    pub name: String,
    /// The day.
    pub on: When,
}

/// Whether a name can be that of a group.
#[must_use]
pub fn is_name(name: &str) -> bool {
    let name = name.trim();
    !name.is_empty() && name.chars().count() <= LONGEST_LINE.min(200) && !name.chars().any(char::is_control)
}

/// Notes that readers read texts of an item, as they were in version `base`.
///
/// # Errors
/// [`NotSaved::Wrong`] for texts that are not there, outdated, or by a machine; [`NotSaved::Conflict`] where they say something else
/// by now; [`NotSaved`].
pub async fn review(
    db: &Db,
    actor: &Actor,
    key: &ItemRef,
    to: &Lang,
    base: i64,
    parts: &[Part],
    readers: &Readers,
) -> Result<(), NotSaved> {
    authorise(actor, Action::Translate)?;
    let _alone = ONE_AT_A_TIME.lock().await;
    for _ in 0..TRIES {
        let Loaded { leitbild, head, .. } = db.load().await?;
        may(actor, &leitbild, key, Action::Translate)?;
        let stored = at(&leitbild, key, to)?;
        let number = db.version_number(key).await?;
        if number != base && !is_same(db, key, base, stored, to).await? {
            return Err(NotSaved::Conflict(Box::new(opened(actor, &leitbild, stored, number))));
        }
        let mut item = stored.clone();
        let (mut reviews, mut wrong) = (Vec::new(), Vec::new());
        for part in parts {
            let version = stored.text(*part).and_then(|text| text.versions().get(to));
            let Some(version) = version.filter(|version| can_be_reviewed(version.state)) else {
                wrong.push((*part, WrongValue::Missing));
                continue;
            };
            item = with(&item, *part, to, &version.body, TextState::Reviewed);
            reviews.push(Review {
                item: key.clone(),
                part: *part,
                lang: to.clone(),
                wording: wording_mark(&version.body),
                readers: readers.name.trim().to_owned(),
                on: readers.on,
            });
        }
        if !wrong.is_empty() || reviews.is_empty() {
            return Err(NotSaved::Wrong(wrong));
        }
        let mut next = leitbild.clone();
        next.insert(item);
        match write_reviewed(db, actor, "review-text", &reviews, head, &leitbild, &next).await.map_err(NotSaved::from) {
            Err(NotSaved::Other(Error::Store(leitwerk_store::Error::Changed))) => {}
            done => return done,
        }
    }
    Err(leitwerk_store::Error::Changed.into())
}

/// Everything as it may be written: a text in plain German is *reviewed* only in a wording that somebody noted as read, now or
/// before. Where a file says so of another it is *translated*, and named.
pub(crate) async fn only_read<'a>(
    db: &Db,
    old: &Leitbild,
    next: &'a Leitbild,
    now: &[Review],
) -> Result<(Cow<'a, Leitbild>, Vec<(ItemRef, Part)>), leitwerk_store::Error> {
    let Ok(plain) = PLAIN.parse::<Lang>() else { return Ok((Cow::Borrowed(next), Vec::new())) };
    let reviewed = |item: &'a Item| {
        let versions = item.texts.iter().filter_map(|(part, text)| Some((*part, text.versions().get(&plain)?)));
        let before = |part: Part| old.get(&item.key).and_then(|old| old.text(part)?.versions().get(&plain));
        let new = versions.filter(move |(part, said)| said.state == TextState::Reviewed && before(*part) != Some(*said));
        new.map(move |(part, said)| (&item.key, part, &said.body))
    };
    let said: Vec<(&ItemRef, Part, &String)> = next.items().flat_map(reviewed).collect();
    if said.is_empty() {
        return Ok((Cow::Borrowed(next), Vec::new()));
    }
    let mut read = db.wordings_read(&plain).await?;
    let of_plain = now.iter().filter(|review| review.lang == plain);
    read.extend(of_plain.map(|review| (review.item.clone(), review.part, review.wording.clone())));
    let is_read = |(item, part, body): &(&ItemRef, Part, &String)| read.contains(&((*item).clone(), *part, wording_mark(body)));
    let unread: Vec<_> = said.into_iter().filter(|said| !is_read(said)).collect();
    let mut written = Cow::Borrowed(next);
    for (key, part, body) in &unread {
        if let Some(item) = written.get(key) {
            let item = with(item, *part, &plain, body, TextState::Translated);
            written.to_mut().insert(item);
        }
    }
    Ok((written, unread.into_iter().map(|(item, part, _)| (item.clone(), part)).collect()))
}

/// Whether a text in this state can be given to readers: one that nobody has confirmed may say something else than the original.
#[must_use]
pub fn can_be_reviewed(state: TextState) -> bool {
    matches!(Standing::of_state(state), Some(Standing::Translated | Standing::Reviewed))
}
