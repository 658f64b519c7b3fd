//! How often something was tried: limits that hold for all processes together.

use crate::db::{Db, on_read, on_tx};
use crate::error::Result;

impl Db {
    /// How often a key was tried; 0 where its time is up at `now`. Writes nothing.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn attempts(&self, key: &str, now: &str) -> Result<i64> {
        let row: Option<(i64,)> = on_read!(self, pool =>
            sqlx::query_as("SELECT count FROM attempt WHERE key = $1 AND until > $2").bind(key).bind(now).fetch_optional(pool).await?);
        Ok(row.map_or(0, |(count,)| count))
    }

    /// Counts one more try under each key, and gives the counts. Counting begins anew at `now` where its time is up, and then
    /// lasts until `until`.
    ///
    /// # Errors
    /// [`crate::Error::Database`].
    pub async fn count_attempts(&self, keys: &[String], now: &str, until: &str) -> Result<Vec<i64>> {
        let mut tx = self.begin().await?;
        let mut counts = Vec::new();
        for key in keys {
            let (count,): (i64,) = on_tx!(&mut tx, connection, _E => sqlx::query_as(
                "INSERT INTO attempt (key, count, until) VALUES ($1, 1, $3) ON CONFLICT (key) DO UPDATE SET \
                 count = CASE WHEN attempt.until > $2 THEN attempt.count + 1 ELSE 1 END, \
                 until = CASE WHEN attempt.until > $2 THEN attempt.until ELSE $3 END RETURNING count")
                .bind(key).bind(now).bind(until).fetch_one(connection).await?);
            counts.push(count);
        }
        tx.commit().await?;
        Ok(counts)
    }
}
