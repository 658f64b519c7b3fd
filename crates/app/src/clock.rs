//! What time it is. A clock of its own, so that tests need not wait for links and sessions to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// The system's clock, which can be put forward.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// Seconds by which it is ahead.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    /// The time now.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        now.checked_add(SignedDuration::from_secs(self.ahead.load(Ordering::Relaxed))).unwrap_or(now)
    }

    /// Puts it forward.
    pub fn advance(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The time now as the store writes it.
    pub(crate) fn stamp(&self) -> String {
        stamp(self.now())
    }

    /// The time in so many seconds, or so many ago, as the store writes it.
    pub(crate) fn stamp_in(&self, seconds: i64) -> String {
        let now = self.now();
        stamp(now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now))
    }
}

/// A time as the store writes it: in UTC, whole seconds, so that the text sorts as the time does.
fn stamp(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
