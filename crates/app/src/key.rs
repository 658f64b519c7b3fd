//! The key of an installation: what signs forms, seals secrets, and makes digests that tell nothing. Whoever has the database
//! but not the key can use none of them.

use chacha20poly1305::aead::{Aead, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

/// Bytes of a key and of a token.
const LENGTH: usize = 32;
/// Bytes of the number that is used once, in front of what is sealed.
const NONCE: usize = 24;

/// The key of an installation.
#[derive(Clone)]
pub struct Key([u8; LENGTH]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// That there were no random numbers, or a text was not sealed with this key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The machine gives no random numbers.
    #[error("the machine gives no random numbers")]
    NoRandomness,
    /// The text is no key.
    #[error("a key is 64 hexadecimal digits")]
    NoKey,
    /// The text was sealed with another key, or changed.
    #[error("this was sealed with another key; is the key file the one that belongs to the database?")]
    OtherKey,
}

impl Key {
    /// A new key.
    ///
    /// # Errors
    /// [`KeyError::NoRandomness`].
    pub fn draw() -> Result<Key, KeyError> {
        random().map(Key)
    }

    /// Reads a key from hexadecimal digits.
    ///
    /// # Errors
    /// [`KeyError::NoKey`].
    pub fn parse(text: &str) -> Result<Key, KeyError> {
        let bytes = unhex(text.trim()).ok_or(KeyError::NoKey)?;
        Ok(Key(bytes.try_into().map_err(|_| KeyError::NoKey)?))
    }

    /// The key as hexadecimal digits, for the file that keeps it.
    #[must_use]
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }

    /// A keyed digest (HMAC-SHA-256) of a text for one purpose, as hexadecimal digits.
    #[must_use]
    pub fn digest(&self, purpose: &str, text: &str) -> String {
        hex(&self.mac(purpose, text).finalize().into_bytes())
    }

    /// Whether this is the digest of that text, in a time that tells nothing about it.
    #[must_use]
    pub fn fits(&self, purpose: &str, text: &str, digest: &str) -> bool {
        unhex(digest).is_some_and(|digest| self.mac(purpose, text).verify_slice(&digest).is_ok())
    }

    fn mac(&self, purpose: &str, text: &str) -> Hmac<Sha256> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { unreachable!("HMAC takes keys of any length") };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac
    }

    /// Seals bytes for one purpose (XChaCha20-Poly1305), as hexadecimal digits.
    ///
    /// # Errors
    /// [`KeyError::NoRandomness`].
    pub fn seal(&self, purpose: &str, bytes: &[u8]) -> Result<String, KeyError> {
        let nonce: [u8; NONCE] = random()?;
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), Payload { msg: bytes, aad: purpose.as_bytes() });
        Ok(hex(&nonce) + &hex(&sealed.map_err(|_| KeyError::NoRandomness)?))
    }

    /// Opens what was sealed.
    ///
    /// # Errors
    /// [`KeyError::OtherKey`].
    pub fn open(&self, purpose: &str, sealed: &str) -> Result<Vec<u8>, KeyError> {
        let bytes = unhex(sealed).filter(|bytes| bytes.len() > NONCE).ok_or(KeyError::OtherKey)?;
        let (nonce, message) = bytes.split_at(NONCE);
        let nonce = XNonce::try_from(nonce).map_err(|_| KeyError::OtherKey)?;
        self.cipher().decrypt(&nonce, Payload { msg: message, aad: purpose.as_bytes() }).map_err(|_| KeyError::OtherKey)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        // A key for each of two methods: one is used as it is, the other comes of it.
        let derived: [u8; LENGTH] = self.mac("seal", "").finalize().into_bytes().into();
        XChaCha20Poly1305::new(&derived.into())
    }
}

/// What a browser or a link holds: 256 random bits. The store knows only its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one.
    ///
    /// # Errors
    /// [`KeyError::NoRandomness`].
    pub fn draw() -> Result<Token, KeyError> {
        random::<LENGTH>().map(|bytes| Token(hex(&bytes)))
    }

    /// Reads what somebody brings; none where it cannot be a token.
    #[must_use]
    pub fn read(text: &str) -> Option<Token> {
        let fits = text.len() == 2 * LENGTH && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Token(text.to_owned()))
    }

    /// The token itself, for the browser or the link.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the store knows of it (SHA-256; 256 random bits need no salt).
    #[must_use]
    pub fn digest(&self) -> String {
        hex(&Sha256::digest(self.0.as_bytes()))
    }
}

pub(crate) fn random<const N: usize>() -> Result<[u8; N], KeyError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| KeyError::NoRandomness)?;
    Ok(bytes)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_and_purpose_only() {
        let (key, other) = (Key::draw().unwrap(), Key::draw().unwrap());
        let sealed = key.seal("a", b"secret").unwrap();
        assert_eq!(key.open("a", &sealed).unwrap(), b"secret");
        assert_eq!(key.open("b", &sealed), Err(KeyError::OtherKey));
        assert_eq!(other.open("a", &sealed), Err(KeyError::OtherKey));
        let changed = sealed.replacen('0', "1", 1);
        assert!(changed == sealed || key.open("a", &changed) == Err(KeyError::OtherKey));
        assert_ne!(sealed, key.seal("a", b"secret").unwrap(), "twice the same says nothing");
    }

    #[test]
    fn digests_depend_on_key_purpose_and_text() {
        let key = Key::parse(&"07".repeat(32)).unwrap();
        let digest = key.digest("limit", "x");
        assert!(key.fits("limit", "x", &digest));
        assert!(!key.fits("limit", "y", &digest) && !key.fits("form", "x", &digest) && !key.fits("limit", "x", "no digest"));
        assert!(!Key::draw().unwrap().fits("limit", "x", &digest));
        assert_eq!(Key::parse(&key.to_hex()).unwrap().digest("limit", "x"), digest);
    }

    #[test]
    fn a_key_is_64_digits() {
        for text in ["", "07", &"0g".repeat(32), &"07".repeat(33), "ä".repeat(32).as_str()] {
            assert_eq!(Key::parse(text).unwrap_err(), KeyError::NoKey, "{text}");
        }
    }

    #[test]
    fn only_what_looks_like_a_token_is_read() {
        let token = Token::draw().unwrap();
        assert_eq!(Token::read(token.as_str()), Some(token.clone()));
        assert!(token.digest() != *token.as_str());
        for text in ["", "abc", &token.as_str().to_uppercase().replace(|c: char| c.is_ascii_digit(), "A"), &"é".repeat(32)] {
            assert_eq!(Token::read(text), None);
        }
    }
}
