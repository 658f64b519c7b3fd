//! The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for the day the phone is gone.

use leitwerk_store::accounts::AccountId;
use totp_rs::{Builder, Secret, Totp};

use crate::key::{Key, KeyError, random};

/// Recovery codes given at once.
pub const RECOVERY_CODES: usize = 10;
/// Letters and digits of recovery codes: none that is taken for another.
const SIGNS: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";

/// A secret that an app is to learn.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The secret, to be typed.
    pub secret: String,
    /// The address that an app understands.
    pub address: String,
    /// The same as a picture: an SVG element.
    pub picture: String,
}

fn purpose(id: AccountId) -> String {
    format!("totp:{id}")
}

/// A new secret for an account, sealed for the store.
pub(crate) fn new_secret(key: &Key, id: AccountId) -> Result<String, KeyError> {
    key.seal(&purpose(id), &random::<20>()?)
}

fn totp(key: &Key, id: AccountId, sealed: &str, account: &str, issuer: &str) -> Result<Totp, KeyError> {
    let secret = key.open(&purpose(id), sealed)?;
    // A colon would end the name in the address that apps read.
    let plain = |text: &str| text.replace(':', " ").trim().to_owned();
    let totp = Builder::new().with_secret(Secret::from(secret)).with_account_name(plain(account)).with_issuer(Some(plain(issuer)));
    totp.build().map_err(|_| KeyError::OtherKey)
}

/// What an app needs to learn a sealed secret.
pub(crate) fn setup(key: &Key, id: AccountId, sealed: &str, account: &str, issuer: &str) -> Result<Setup, KeyError> {
    let totp = totp(key, id, sealed, account, issuer)?;
    let address = totp.to_url().map_err(|_| KeyError::OtherKey)?;
    let picture = qrcode::QrCode::new(&address).map_err(|_| KeyError::OtherKey)?;
    let picture = picture.render::<qrcode::render::svg::Color<'_>>().min_dimensions(240, 240).build();
    // The declaration in front is for files, not for pages.
    let picture = picture.find("<svg").map_or(String::new(), |at| picture[at..].to_owned());
    Ok(Setup { secret: totp.secret().to_base32(), address, picture })
}

/// The half minute that a code belongs to, if it fits now, half a minute ago or half a minute from now.
pub(crate) fn half_minute(key: &Key, id: AccountId, sealed: &str, code: &str, seconds: i64) -> Result<Option<i64>, KeyError> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    let totp = totp(key, id, sealed, "account", "Leitwerk")?;
    let step = totp.check(&code, u64::try_from(seconds).unwrap_or_default());
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// The second in which a half minute begins.
pub(crate) fn begins(half_minute: i64) -> i64 {
    half_minute.saturating_mul(30)
}

/// The code that the app shows at this time.
pub(crate) fn code(key: &Key, id: AccountId, sealed: &str, seconds: i64) -> Result<String, KeyError> {
    Ok(totp(key, id, sealed, "account", "Leitwerk")?.generate(u64::try_from(seconds).unwrap_or_default()).to_string())
}

/// New recovery codes of 120 bits each, as they are shown once.
pub(crate) fn recovery_codes() -> Result<Vec<String>, KeyError> {
    std::iter::repeat_with(|| Ok(format!("{}-{}", signs()?, signs()?))).take(RECOVERY_CODES).collect()
}

/// Twelve random letters and digits in groups of four: 60 bits.
pub(crate) fn signs() -> Result<String, KeyError> {
    let signs: Vec<u8> = random::<12>()?.iter().map(|byte| SIGNS[usize::from(byte & 31)]).collect();
    let signs = String::from_utf8_lossy(&signs).into_owned();
    Ok(format!("{}-{}-{}", &signs[..4], &signs[4..8], &signs[8..]))
}

/// What the store knows of a recovery code, however it is typed: a digest with the key, so that a copy of the database alone is
/// no help in guessing.
pub(crate) fn recovery_digest(key: &Key, id: AccountId, code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    key.digest("recovery", &format!("{id}:{plain}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_fits_for_a_minute_and_a_half_and_only_its_account() {
        let key = Key::draw().unwrap();
        let id: AccountId = "12".parse().unwrap();
        let sealed = new_secret(&key, id).unwrap();
        let shown = code(&key, id, &sealed, 90_000).unwrap();
        assert_eq!(half_minute(&key, id, &sealed, &shown, 90_000).unwrap(), Some(3_000));
        assert_eq!(half_minute(&key, id, &sealed, &format!(" {} {} ", &shown[..3], &shown[3..]), 90_030).unwrap(), Some(3_000));
        assert_eq!(half_minute(&key, id, &sealed, &shown, 90_090).unwrap(), None);
        assert_eq!(half_minute(&key, id, &sealed, "12345", 90_000).unwrap(), None);
        assert!(half_minute(&key, "13".parse().unwrap(), &sealed, &shown, 90_000).is_err());
    }

    #[test]
    fn an_app_learns_the_secret_from_address_or_picture() {
        let key = Key::draw().unwrap();
        let id: AccountId = "12".parse().unwrap();
        let setup = setup(&key, id, &new_secret(&key, id).unwrap(), "ayla@stadt.example", "Musterstadt: Leitbild").unwrap();
        assert!(setup.address.starts_with("otpauth://totp/") && setup.address.contains(&setup.secret), "{}", setup.address);
        assert!(setup.picture.starts_with("<svg") && setup.picture.trim_end().ends_with("</svg>"), "{}", &setup.picture[..80]);
    }

    #[test]
    fn recovery_codes_differ_and_are_read_however_they_are_typed() {
        let codes = recovery_codes().unwrap();
        assert_eq!(codes.iter().collect::<std::collections::BTreeSet<_>>().len(), RECOVERY_CODES);
        let id: AccountId = "12".parse().unwrap();
        let key = Key::draw().unwrap();
        let digest = |id, code: &str| recovery_digest(&key, id, code);
        assert_eq!(digest(id, &codes[0]), digest(id, &codes[0].replace('-', " ").to_uppercase()));
        assert_ne!(digest(id, &codes[0]), digest("13".parse().unwrap(), &codes[0]));
    }
}
