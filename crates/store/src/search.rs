//! Search: every word must occur, anywhere inside a word, in any language of an item.

use std::collections::BTreeMap;

use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;

use crate::db::{Db, on_read};
use crate::error::{Error, Result};
use crate::fold::fold;
use crate::items::{ROW, RawRow, Row, TITLES, query, row};
use crate::sight::{Sight, seen};

/// Most words of a question that are looked at.
pub const MOST_WORDS: usize = 6;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// The words, as typed.
    pub words: String,
    /// The reader's language.
    pub lang: Lang,
    /// How much the reader sees.
    pub sight: Sight,
    /// Only items of this kind.
    pub kind: Option<Kind>,
    /// Only items of this edition; items of the whole city always.
    pub edition: Option<Code>,
    /// How many hits to pass over.
    pub skip: i64,
    /// At most so many hits.
    pub limit: i64,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// The items, those with the words in their title first.
    pub rows: Vec<Row>,
    /// How many hits there are of each kind, whatever kind was asked for.
    pub facets: BTreeMap<Kind, i64>,
}

// Six words at most; an absent one is '%', which every text matches. LIKE without ESCAPE uses the trigram index of both
// engines; the folded words hold no wildcards.
const MATCH: &str = "FROM search s JOIN item i ON i.id = s.rowid ";
const CONDITIONS: &str = concat!(
    " WHERE ",
    seen!("i"),
    " AND s.folded LIKE $3 AND s.folded LIKE $4 AND s.folded LIKE $5 AND s.folded LIKE $6 AND s.folded LIKE $7 AND s.folded LIKE $8 \
     AND ($9 = '' OR i.edition IN ('', $9))"
);
query!(FACETS = "SELECT i.kind, count(*) ", MATCH, CONDITIONS, " AND $1 = $1 GROUP BY i.kind");
query!(
    HITS = "SELECT ",
    ROW,
    " ",
    MATCH,
    TITLES,
    CONDITIONS,
    " AND ($10 = '' OR i.kind = $10) ORDER BY CASE WHEN s.title LIKE $3 AND s.title LIKE $4 AND s.title LIKE $5 THEN 0 ELSE 1 END, \
     i.edition DESC, i.kind, i.sort_key LIMIT $11 OFFSET $12"
);

macro_rules! bind_question {
    ($query:expr, $question:expr, $words:expr) => {{
        let mut query = $query.bind($question.lang.as_str()).bind($question.sight.least());
        for word in &$words {
            query = query.bind(word.as_str());
        }
        query.bind($question.edition.as_ref().map_or("", Code::as_str))
    }};
}

impl Db {
    /// Finds items by words. No words, no hits.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn search(&self, question: &Question) -> Result<Hits> {
        let folded = fold(&question.words);
        let mut words: Vec<String> =
            folded.split(' ').filter(|w| !w.is_empty()).take(MOST_WORDS).map(|w| format!("%{w}%")).collect();
        if words.is_empty() {
            return Ok(Hits::default());
        }
        // The longest first: it narrows most.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        words.resize(MOST_WORDS, "%".into());
        let facets: Vec<(String, i64)> =
            on_read!(self, pool => bind_question!(sqlx::query_as(FACETS.as_str()), question, words).fetch_all(pool).await?);
        let rows: Vec<RawRow> = on_read!(self, pool => bind_question!(sqlx::query_as(HITS.as_str()), question, words)
            .bind(question.kind.map_or("", Kind::as_str)).bind(question.limit).bind(question.skip).fetch_all(pool).await?);
        Ok(Hits {
            rows: rows.into_iter().map(row).collect::<Result<_>>()?,
            facets: facets.into_iter().map(|(kind, n)| Ok((kind.parse().map_err(Error::corrupt)?, n))).collect::<Result<_>>()?,
        })
    }
}
