//! Passwords: hashed by argon2id, judged by zxcvbn. Hashing is meant to be slow and to need memory, so only a few run at once;
//! who would have to wait too long is told so instead of everybody waiting.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::key::KeyError;
use crate::second_factor::signs;

/// Fewest characters of a password (NIST SP 800-63B asks for eight; ASVS 5.0 recommends more).
pub const SHORTEST: usize = 10;
/// Most characters of a password.
pub const LONGEST: usize = 256;
/// Characters of a password that are judged: judging takes longer than linear time.
const JUDGED: usize = 72;
/// Fewest letters and digits that are none of names and addresses.
const FEWEST_OWN: usize = 6;
/// Longest wait for a turn.
const PATIENCE: Duration = Duration::from_secs(10);
/// Memory in KiB, rounds and lanes of argon2id: the first choice of OWASP's cheat sheet on storing passwords.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// What is verified where there is no account, so that the answer takes as long.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash(b"nobody has this password").unwrap_or_default());

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// It has fewer than [`SHORTEST`] characters.
    TooShort,
    /// It has more than [`LONGEST`] characters.
    TooLong,
    /// It would be guessed soon.
    Guessable,
}

/// That nothing was hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// Too many are signing in.
    #[error("too many are signing in at once")]
    Busy,
    /// Hashing failed.
    #[error("a password could not be hashed")]
    Failed,
}

/// A new password of 60 random bits, in letters and digits that can be told apart.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn draw() -> Result<String, KeyError> {
    signs()
}

/// Whether a password is strong enough; no rules on which signs it must have. Names and addresses that an attacker knows
/// make it no stronger.
///
/// # Errors
/// Why it is not.
pub fn judge(password: &str, known: &[&str]) -> Result<(), Weak> {
    let characters = password.chars().count();
    if characters < SHORTEST {
        return Err(Weak::TooShort);
    }
    if characters > LONGEST {
        return Err(Weak::TooLong);
    }
    let judged: String = password.chars().take(JUDGED).collect();
    let known: Vec<&str> = known.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).chain(["leitwerk"]).collect();
    // What is put together of names and addresses alone is guessed by whoever knows the person, however long it is.
    let names = known.iter().filter(|word| word.chars().count() >= 3);
    let rest = names.fold(judged.to_lowercase(), |rest, word| rest.replace(&word.to_lowercase(), ""));
    let own = rest.chars().filter(|c| c.is_alphanumeric()).count();
    if own >= FEWEST_OWN && zxcvbn::zxcvbn(&judged, &known).score() >= zxcvbn::Score::Three { Ok(()) } else { Err(Weak::Guessable) }
}

/// Hashes and verifies passwords, a few at once.
#[derive(Clone, Debug)]
pub struct Passwords {
    turns: Arc<Semaphore>,
}

impl Default for Passwords {
    fn default() -> Passwords {
        // Made now: the first who asks for nobody must not wait longer than others.
        LazyLock::force(&NOBODY);
        // One processor stays free for pages.
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Passwords { turns: Arc::new(Semaphore::new(processors.saturating_sub(1).clamp(1, 8))) }
    }
}

impl Passwords {
    /// The hash of a password.
    ///
    /// # Errors
    /// [`HashError`].
    pub async fn hash(&self, password: &str) -> Result<String, HashError> {
        let password = password.to_owned();
        self.in_turn(move || hash(password.as_bytes())).await?.ok_or(HashError::Failed)
    }

    /// Whether a password has this hash; without one, never, and it takes as long.
    ///
    /// # Errors
    /// [`HashError`].
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool, HashError> {
        let password = password.to_owned();
        let known = hash.map(str::to_owned);
        self.in_turn(move || {
            let fits = verify(password.as_bytes(), known.as_deref().unwrap_or(&NOBODY));
            fits && known.is_some()
        })
        .await
    }

    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, HashError> {
        let turn = tokio::time::timeout(PATIENCE, self.turns.clone().acquire_owned()).await;
        let turn = turn.map_err(|_| HashError::Busy)?.map_err(|_| HashError::Busy)?;
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(turn);
            done
        });
        done.await.map_err(|_| HashError::Failed)
    }
}

fn argon() -> Option<Argon2<'static>> {
    let params = Params::new(COST.0, COST.1, COST.2, None).ok()?;
    Some(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash(password: &[u8]) -> Option<String> {
    argon()?.hash_password(password).ok().map(|hash| hash.to_string())
}

fn verify(password: &[u8], hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    argon().is_some_and(|argon| argon.verify_password(password, &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strength_counts_and_not_the_kinds_of_signs() {
        let known = ["Ayla Example", "ayla@stadt.example"];
        assert_eq!(judge("kurz", &known), Err(Weak::TooShort));
        assert_eq!(judge(&"lang ".repeat(60), &known), Err(Weak::TooLong));
        assert_eq!(judge("Passwort1!", &known), Err(Weak::Guessable));
        assert_eq!(judge("ayla example stadt", &known), Err(Weak::Guessable));
        assert_eq!(judge("leitwerk stadt ayla 27", &known), Err(Weak::Guessable));
        assert_eq!(judge("1234567890123", &known), Err(Weak::Guessable));
        assert_eq!(judge("vier zufällige wörter genügen", &known), Ok(()));
        assert_eq!(judge("أربع كلمات عشوائية تكفي", &known), Ok(()));
    }

    #[tokio::test]
    async fn a_password_fits_its_own_hash_only() {
        let passwords = Passwords::default();
        let hash = passwords.hash("vier zufällige wörter").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(passwords.verify("vier zufällige wörter", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("vier zufällige worter", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("nobody has this password", None).await.unwrap(), "not even the one nobody has");
        assert!(!passwords.verify("x", Some("no hash")).await.unwrap());
        assert_ne!(hash, passwords.hash("vier zufällige wörter").await.unwrap(), "salted");
    }
}
