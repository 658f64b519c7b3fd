//! Lists as pages show them: each item with one of its texts, what hangs on it counted, what it belongs to. One query.

use leitwerk_model::code::Code;
use leitwerk_model::link::LinkKind;
use leitwerk_model::text::Part;

use crate::ItemId;
use crate::db::{Db, on_read};
use crate::error::Result;
use crate::items::{Listing, ROW, RawRow, Row, TITLES, WHERE, Words, bind_listing, query, row, sort_key};
use crate::sight::seen;

/// What a list shows beside its rows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside {
    /// A text beside the title.
    pub text: Option<Part>,
    /// Kinds of link whose items at the far end (`to`) are counted, as far as the reader sees them.
    pub counted: [Option<LinkKind>; 2],
    /// A kind of link whose near end (`from`) is wanted: the field of a goal.
    pub whole: Option<LinkKind>,
}

impl Beside {
    /// Only a text.
    #[must_use]
    pub fn text(part: Part) -> Beside {
        Beside { text: Some(part), ..Beside::default() }
    }

    /// Also the number of items over a kind of link.
    #[must_use]
    pub fn counting(self, link: LinkKind) -> Beside {
        let [first, second] = self.counted;
        Beside { counted: if first.is_none() { [Some(link), None] } else { [first, second.or(Some(link))] }, ..self }
    }

    /// Also what the items belong to over a kind of link.
    #[must_use]
    pub fn within(self, link: LinkKind) -> Beside {
        Beside { whole: Some(link), ..self }
    }
}

/// An item of a list with what stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The item.
    pub row: Row,
    /// The text asked for, in the reader's language or the original.
    pub text: Option<Words>,
    /// The numbers asked for; 0 where none was.
    pub counts: [i64; 2],
    /// What the item belongs to.
    pub whole: Option<ItemId>,
}

query!(
    ENTRIES = "SELECT ",
    ROW,
    ", coalesce(bt.lang, bo.lang), coalesce(bt.body, bo.body), \
     (SELECT count(*) FROM link l JOIN item c ON c.id = l.to_id WHERE l.from_id = i.id AND l.kind = $10 AND ",
    seen!("c"),
    "), (SELECT count(*) FROM link l JOIN item c ON c.id = l.to_id WHERE l.from_id = i.id AND l.kind = $11 AND ",
    seen!("c"),
    "), (SELECT min(l.from_id) FROM link l JOIN item c ON c.id = l.from_id WHERE l.to_id = i.id AND l.kind = $12 AND ",
    seen!("c"),
    ") FROM item i ",
    TITLES,
    " LEFT JOIN item_text bt ON bt.item_id = i.id AND bt.part = $9 AND bt.lang = $1 \
      LEFT JOIN item_text bo ON bt.item_id IS NULL AND bo.item_id = i.id AND bo.part = $9 AND bo.state = 'original' ",
    WHERE
);

#[rustfmt::skip]
type Raw = (
    i64, String, String, String, Option<String>, Option<String>, Option<String>, Option<String>,
    Option<String>, Option<String>, i64, i64, Option<i64>,
);

impl Db {
    /// The items of a list, in the order of their codes, each with what is wanted beside it.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn entries(&self, listing: &Listing, beside: Beside) -> Result<Vec<Entry>> {
        let word = |link: Option<LinkKind>| link.map_or("", LinkKind::as_str);
        let rows: Vec<Raw> = on_read!(self, pool => bind_listing!(sqlx::query_as(ENTRIES.as_str()), listing)
            .bind(beside.text.map_or("", Part::as_str))
            .bind(word(beside.counted[0]))
            .bind(word(beside.counted[1]))
            .bind(word(beside.whole))
            .fetch_all(pool).await?);
        let entry = |(id, edition, code, status, starts, ends, lang, title, text_lang, text, first, second, whole): Raw| {
            let raw: RawRow = (id, edition, code, status, starts, ends, lang, title);
            let text = text_lang.zip(text).map(|(lang, body)| Words { lang: lang.into(), body });
            Ok(Entry { row: row(raw)?, text, counts: [first, second], whole: whole.map(ItemId) })
        };
        rows.into_iter().map(entry).collect()
    }
}
