//! The end of the audit chain, kept elsewhere.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An entry's number and hash, kept outside the database (in every backup) to notice a cut tail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// Number of the entry.
    pub seq: i64,
    /// Its hash.
    pub hash: String,
}

/// `12:5f0c…`, in one line.
impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seq, self.hash)
    }
}

/// A text that is no anchor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an anchor is the number of an entry and its hash, 64 letters and digits: 12:5f0c…")]
pub struct NoAnchor;

impl FromStr for Anchor {
    type Err = NoAnchor;

    fn from_str(text: &str) -> std::result::Result<Anchor, NoAnchor> {
        let (seq, hash) = text.trim().split_once(':').ok_or(NoAnchor)?;
        let seq = seq.parse::<u32>().map_err(|_| NoAnchor)?.into();
        let hash = hash.to_ascii_lowercase();
        let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        // Before the first entry there is nothing to hash.
        let fits = if seq == 0 { hash.is_empty() } else { is_hash };
        if fits { Ok(Anchor { seq, hash }) } else { Err(NoAnchor) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_reads_what_it_writes() {
        for anchor in [Anchor { seq: 12, hash: "0a".repeat(32) }, Anchor { seq: 0, hash: String::new() }] {
            assert_eq!(format!("{anchor}\n").parse(), Ok(anchor));
        }
    }

    #[test]
    fn what_is_no_anchor_is_refused() {
        let hash = "0a".repeat(32);
        for text in ["", ":", "12", "12:", "12:0a", &format!("-1:{hash}"), &format!("0:{hash}"), &format!("12:{}", "xy".repeat(32))]
        {
            assert_eq!(text.parse::<Anchor>(), Err(NoAnchor), "{text}");
        }
    }
}
