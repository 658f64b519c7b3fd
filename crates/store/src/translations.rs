//! What is translated and what is not: counts of each language, and the list of items that somebody works through.

pub mod reviews;

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::translations::Standing;

use crate::db::{Db, on_read};
use crate::error::{Error, Result};
use crate::items::{ROW, RawRow, Row, TITLES, query, row, sort_key};
use crate::sight::{Sight, seen};

/// Whose items are looked at: all, or those that one of these organisations answers for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// All.
    All,
    /// Those of organisations: themselves, what they are responsible for and what they promised.
    Of(BTreeSet<ItemRef>),
}

impl Whose {
    /// The codes between commas, as a pattern is looked for in them; empty for all.
    fn codes(&self) -> String {
        match self {
            Whose::All => String::new(),
            Whose::Of(own) => {
                let codes = own.iter().filter(|key| key.kind() == Kind::Organisation).map(|key| key.code().as_str());
                codes.fold(",".to_owned(), |all, code| all + code + ",")
            }
        }
    }
}

/// Where an item belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Home {
    /// To the whole city.
    City,
    /// To an edition; the edition itself does, too.
    Edition(Code),
}

/// Which items are listed, and for which language.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The language of the translations.
    pub to: Lang,
    /// The reader's language, for titles.
    pub lang: Lang,
    /// How much the reader sees.
    pub sight: Sight,
    /// Whose items.
    pub whose: Whose,
    /// Only items with a text that stands in one of these ways; all where there is none.
    pub standings: Vec<Standing>,
    /// Only items from here.
    pub home: Option<Home>,
    /// Only items of these kinds; all where there is none.
    pub kinds: Vec<Kind>,
    /// Only those after this item: the last one of the page before.
    pub after: Option<ItemRef>,
    /// At most so many.
    pub limit: i64,
}

/// An item of the list.
#[derive(Clone, Debug)]
pub struct Work {
    /// The item, with its name in the reader's language.
    pub row: Row,
    /// How each of its texts stands, in the order of the parts.
    pub texts: Vec<(Part, Standing)>,
}

/// How many texts stand how, in each language that has any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<Counted>);

/// Texts of one kind, edition, language and state.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Counted {
    kind: Kind,
    home: Home,
    lang: Lang,
    /// None for originals.
    standing: Option<Standing>,
    count: i64,
}

impl Counts {
    /// How many texts stand so in a language: of these kinds (of all where there is none), from one home or from everywhere.
    #[must_use]
    pub fn of(&self, kinds: &[Kind], home: Option<&Home>, lang: &Lang, standing: Standing) -> i64 {
        let sum = |wanted: &dyn Fn(&Counted) -> bool| -> i64 {
            let here = self.0.iter().filter(|one| kinds.is_empty() || kinds.contains(&one.kind));
            let here = here.filter(|one| home.is_none_or(|home| *home == one.home));
            here.filter(|one| wanted(one)).map(|one| one.count).sum()
        };
        if standing != Standing::Missing {
            return sum(&|one| one.lang == *lang && one.standing == Some(standing));
        }
        let originals = sum(&|one| one.lang != *lang && one.standing.is_none());
        originals - sum(&|one| one.lang == *lang && one.standing.is_some())
    }
}

/// Whether an item is one of those of the organisations whose codes are `$3`, as [`Whose::codes`] writes them.
const OWN: &str = "($3 = '' OR (i.kind = 'organisation' AND $3 LIKE '%,' || i.code || ',%') OR EXISTS (SELECT 1 FROM link l \
     JOIN item w ON w.id = CASE WHEN l.from_id = i.id THEN l.to_id ELSE l.from_id END \
     WHERE (l.from_id = i.id OR l.to_id = i.id) AND l.kind IN ('responsible', 'promised') \
     AND w.kind = 'organisation' AND $3 LIKE '%,' || w.code || ',%'))";

query!(
    COUNTS = "SELECT i.kind, CASE WHEN i.kind = 'edition' THEN i.code ELSE i.edition END AS home, x.lang, x.state, count(*) \
     FROM item i JOIN item_text x ON x.item_id = i.id WHERE $1 = $1 AND ",
    seen!("i"),
    " AND ",
    OWN,
    " GROUP BY i.kind, home, x.lang, x.state"
);

query!(
    WORK = "SELECT ",
    ROW,
    " FROM item i ",
    TITLES,
    " WHERE ",
    seen!("i"),
    " AND ",
    OWN,
    " AND EXISTS (SELECT 1 FROM item_text x LEFT JOIN item_text y ON y.item_id = x.item_id AND y.part = x.part AND y.lang = $4 \
     WHERE x.item_id = i.id AND x.state = 'original' AND x.lang <> $4 AND ($5 = '' OR $5 LIKE '%,' || coalesce(y.state, 'missing') || ',%')) \
     AND ($6 = '' OR $6 LIKE '%,' || i.kind || ',%') \
     AND ($7 = '' OR ($7 = 'city' AND i.edition = '' AND i.kind <> 'edition') \
         OR ($7 = 'edition' AND (i.edition = $8 OR (i.kind = 'edition' AND i.code = $8)))) \
     AND ($9 = '' OR (i.kind, i.edition, i.sort_key) > ($9, $10, $11)) \
     ORDER BY i.kind, i.edition, i.sort_key LIMIT $12"
);

/// How the texts of some items stand in the language `$1`; `#` is the list of their ids.
const STANDINGS: &str = "SELECT x.item_id, x.part, coalesce(y.state, 'missing') FROM item_text x \
     LEFT JOIN item_text y ON y.item_id = x.item_id AND y.part = x.part AND y.lang = $1 \
     WHERE x.state = 'original' AND x.lang <> $1 AND x.item_id IN (#)";

impl Db {
    /// How many texts stand how in each language, as far as the reader sees.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn translation_counts(&self, sight: Sight, whose: &Whose) -> Result<Counts> {
        let rows: Vec<(String, String, String, String, i64)> = on_read!(self, pool => sqlx::query_as(COUNTS.as_str())
            .bind("").bind(sight.least()).bind(whose.codes()).fetch_all(pool).await?);
        let counted = |(kind, home, lang, state, count): (String, String, String, String, i64)| {
            let state: TextState = state.parse().map_err(Error::corrupt)?;
            Ok(Counted {
                kind: kind.parse().map_err(Error::corrupt)?,
                home: if home.is_empty() { Home::City } else { Home::Edition(Code::parse(&home).map_err(Error::corrupt)?) },
                lang: lang.parse().map_err(Error::corrupt)?,
                standing: Standing::of_state(state),
                count,
            })
        };
        Ok(Counts(rows.into_iter().map(counted).collect::<Result<_>>()?))
    }

    /// The items that have something to translate, each with how its texts stand: by kind, edition and code.
    ///
    /// # Errors
    /// [`Error::Database`], [`Error::Corrupt`].
    pub async fn translation_work(&self, asked: &Asked) -> Result<Vec<Work>> {
        let standings: String = asked.standings.iter().map(|standing| format!(",{standing},")).collect();
        let kinds: String = asked.kinds.iter().map(|kind| format!(",{kind},")).collect();
        let (home, edition) = match &asked.home {
            None => ("", ""),
            Some(Home::City) => ("city", ""),
            Some(Home::Edition(edition)) => ("edition", edition.as_str()),
        };
        let after = asked.after.as_ref();
        let rows: Vec<RawRow> = on_read!(self, pool => sqlx::query_as(WORK.as_str())
            .bind(asked.lang.as_str())
            .bind(asked.sight.least())
            .bind(asked.whose.codes())
            .bind(asked.to.as_str())
            .bind(standings)
            .bind(kinds)
            .bind(home)
            .bind(edition)
            .bind(after.map_or("", |key| key.kind().as_str()))
            .bind(after.and_then(ItemRef::edition).map_or("", Code::as_str))
            .bind(after.map(|key| sort_key(key.code())).unwrap_or_default())
            .bind(asked.limit)
            .fetch_all(pool).await?);
        let rows = rows.into_iter().map(row).collect::<Result<Vec<Row>>>()?;
        let mut texts = self.standings(&rows, &asked.to).await?;
        Ok(rows.into_iter().map(|row| Work { texts: texts.remove(&row.id.0).unwrap_or_default(), row }).collect())
    }

    /// How the texts of items stand in a language, asked at once.
    async fn standings(&self, rows: &[Row], to: &Lang) -> Result<BTreeMap<i64, Vec<(Part, Standing)>>> {
        let mut found: BTreeMap<i64, Vec<(Part, Standing)>> = BTreeMap::new();
        if rows.is_empty() {
            return Ok(found);
        }
        let list = rows.iter().map(|row| row.id.0.to_string()).collect::<Vec<_>>().join(",");
        // Safe: the list holds numbers only.
        let sql = sqlx::AssertSqlSafe(STANDINGS.replace('#', &list));
        let states: Vec<(i64, String, String)> =
            on_read!(self, pool => sqlx::query_as(sql).persistent(false).bind(to.as_str()).fetch_all(pool).await?);
        for (item, part, standing) in states {
            let part: Part = part.parse().map_err(Error::corrupt)?;
            let standing: Standing = standing.parse().map_err(Error::corrupt)?;
            found.entry(item).or_default().push((part, standing));
        }
        found.values_mut().for_each(|texts| texts.sort());
        Ok(found)
    }
}
