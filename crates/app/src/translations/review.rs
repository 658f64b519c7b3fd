//! Reviews by readers: a group reads a translation, and what it read is noted with its name and the day. Only then the text is
//! *reviewed*, and only then one in plain German may be called Leichte Sprache. Other words are another text: they lose it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::code::ItemRef;
use leitwerk_model::edit::WrongValue;
use leitwerk_model::item::Item;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::simple::PLAIN;
use leitwerk_model::text::{Part, Text, TextState, Version};
use leitwerk_model::translations::Standing;
use leitwerk_model::translations::returned::{with, wording_mark};
use leitwerk_model::value::LONGEST_LINE;
use leitwerk_model::when::When;
use leitwerk_store::Db;
use leitwerk_store::load::Loaded;
use leitwerk_store::translations::reviews::Review;
use leitwerk_store::versions::ItemVersion;

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

/// Everything as it may be written: a text in plain German becomes *reviewed* only where somebody noted just now that it was read,
/// where another stored item says the same words of the same original and is, or where it stood so before and that is on record.
/// Otherwise it is *translated*, or still *outdated*, and named. What is stored stays.
pub(crate) async fn only_read<'a>(
    db: &Db,
    old: &Leitbild,
    next: &'a Leitbild,
    now: &[Review],
) -> Result<(Cow<'a, Leitbild>, Vec<(ItemRef, Part)>), leitwerk_store::Error> {
    let Ok(plain) = PLAIN.parse::<Lang>() else { return Ok((Cow::Borrowed(next), Vec::new())) };
    let said: Vec<Said<'_>> =
        next.items().flat_map(|item| reviewed(item, &plain)).filter(|said| said.is_new(old, &plain)).collect();
    if said.is_empty() {
        return Ok((Cow::Borrowed(next), Vec::new()));
    }
    let now: BTreeSet<(&ItemRef, Part, &str)> = now
        .iter()
        .filter(|review| review.lang == plain)
        .map(|review| (&review.item, review.part, review.wording.as_str()))
        .collect();
    let noted = db.wordings_read(&plain).await?;
    let copied: BTreeSet<(Part, &str, &str)> =
        old.items().flat_map(|item| reviewed(item, &plain)).map(|said| said.words()).collect();
    let mut histories: BTreeMap<&ItemRef, Vec<ItemVersion>> = BTreeMap::new();
    let mut unread = Vec::new();
    for said in said {
        let wording = wording_mark(said.body);
        if now.contains(&(&said.item.key, said.part, wording.as_str())) || copied.contains(&said.words()) {
            continue;
        }
        if noted.contains(&(said.part, wording)) {
            if !histories.contains_key(&said.item.key) {
                histories.insert(&said.item.key, db.versions(&said.item.key).await?);
            }
            if stood_so(&histories[&said.item.key], &said, &plain) {
                continue;
            }
        }
        unread.push(said);
    }
    let mut written = Cow::Borrowed(next);
    for said in &unread {
        let before = said.before(old, &plain).filter(|before| before.state == TextState::Outdated && before.body == said.body);
        let state = before.map_or(TextState::Translated, |before| before.state);
        if let Some(item) = written.get(&said.item.key) {
            let item = with(item, said.part, &plain, said.body, state);
            written.to_mut().insert(item);
        }
    }
    Ok((written, unread.into_iter().map(|said| (said.item.key.clone(), said.part)).collect()))
}

/// A text that is called reviewed.
struct Said<'a> {
    item: &'a Item,
    part: Part,
    original: &'a str,
    body: &'a str,
}

impl<'a> Said<'a> {
    /// What is the same in a copy.
    fn words(&self) -> (Part, &'a str, &'a str) {
        (self.part, self.original, self.body)
    }

    fn before<'o>(&self, old: &'o Leitbild, lang: &Lang) -> Option<&'o Version> {
        old.get(&self.item.key)?.text(self.part)?.versions().get(lang)
    }

    /// Whether it is not stored just so.
    fn is_new(&self, old: &Leitbild, lang: &Lang) -> bool {
        self.before(old, lang).is_none_or(|before| before.state != TextState::Reviewed || before.body != self.body)
    }
}

fn reviewed<'a>(item: &'a Item, lang: &Lang) -> Vec<Said<'a>> {
    let said = |(part, text): (&Part, &'a Text)| {
        let version = text.versions().get(lang).filter(|version| version.state == TextState::Reviewed)?;
        Some(Said { item, part: *part, original: text.original().1, body: &version.body })
    };
    item.texts.iter().filter_map(said).collect()
}

/// Whether an earlier version of the item was called so, with the same original.
fn stood_so(versions: &[ItemVersion], said: &Said<'_>, lang: &Lang) -> bool {
    let mut items = versions.iter().filter_map(|version| version.item.as_ref());
    items.any(|item| reviewed(item, lang).iter().any(|other| other.words() == said.words()))
}

/// Whether a text in this state can be given to readers: one that nobody has confirmed may say something else than the original.
#[must_use]
pub fn can_be_reviewed(state: TextState) -> bool {
    matches!(Standing::of_state(state), Some(Standing::Translated | Standing::Reviewed))
}
