//! Fields of a row and the numbers in them, read from bytes.

use memchr::memchr;

use super::mistake::{Expected, What, shortened};
use crate::opinion::ratings::Rating;

/// The first field without its quotes, and what stands after its separator.
pub(super) fn next_field(bytes: &[u8], separator: u8) -> Result<(&[u8], Option<&[u8]>), What> {
    if bytes.first() == Some(&b'"') {
        return quoted_field(&bytes[1..], separator);
    }
    Ok(match memchr(separator, bytes) {
        Some(end) => (&bytes[..end], Some(&bytes[end + 1..])),
        None => (bytes, None),
    })
}

/// The same, after an opening quote. Doubled quotes stay doubled: no number has any.
fn quoted_field(bytes: &[u8], separator: u8) -> Result<(&[u8], Option<&[u8]>), What> {
    let mut from = 0;
    while let Some(quote) = memchr(b'"', &bytes[from..]) {
        let end = from + quote;
        match bytes.get(end + 1) {
            None => return Ok((&bytes[..end], None)),
            Some(next) if *next == separator => return Ok((&bytes[..end], Some(&bytes[end + 2..]))),
            Some(b'"') => from = end + 2,
            Some(_) => from = end + 1,
        }
    }
    Err(What::OpenQuote)
}

/// How many fields there are.
pub(super) fn fields(mut bytes: &[u8], separator: u8) -> Result<usize, What> {
    let mut count = 1;
    while let (_, Some(rest)) = next_field(bytes, separator)? {
        bytes = rest;
        count += 1;
    }
    Ok(count)
}

/// A whole number from 0 to `most`.
pub(super) fn number(field: &[u8], column: &'static str, most: u64) -> Result<u64, What> {
    digits(field)
        .or_else(|| digits(field.trim_ascii()))
        .filter(|number| *number <= most)
        .ok_or_else(|| not(field, column, Expected::Number { most }))
}

/// A whole number that fits into 32 bits.
pub(super) fn number_32(field: &[u8], column: &'static str) -> Result<u32, What> {
    let most = u32::MAX.into();
    u32::try_from(number(field, column, most)?).map_err(|_| not(field, column, Expected::Number { most }))
}

/// At most 18 digits and nothing else: so many fit.
fn digits(field: &[u8]) -> Option<u64> {
    if field.is_empty() || field.len() > 18 {
        return None;
    }
    field.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u64::from(byte - b'0')))
}

/// −1, 0 or 1.
pub(super) fn answer(field: &[u8], column: &'static str) -> Result<Rating, What> {
    match field.trim_ascii() {
        b"1" => Ok(Rating::Agree),
        b"0" => Ok(Rating::Pass),
        b"-1" => Ok(Rating::Disagree),
        _ => Err(not(field, column, Expected::Answer)),
    }
}

/// `true` or `false`; of nothing, nothing is known.
pub(super) fn yes_or_no(field: &[u8], column: &'static str) -> Result<Option<bool>, What> {
    match field.trim_ascii() {
        b"" => Ok(None),
        word if word.eq_ignore_ascii_case(b"true") => Ok(Some(true)),
        word if word.eq_ignore_ascii_case(b"false") => Ok(Some(false)),
        _ => Err(not(field, column, Expected::YesOrNo)),
    }
}

/// A number from 0 to 1; of nothing, nothing is known.
pub(super) fn share(field: &[u8], column: &'static str) -> Result<Option<f64>, What> {
    let text = field.trim_ascii();
    if text.is_empty() {
        return Ok(None);
    }
    let number = std::str::from_utf8(text).ok().and_then(|text| text.parse::<f64>().ok());
    number.filter(|share| (0.0..=1.0).contains(share)).map(Some).ok_or_else(|| not(field, column, Expected::Share))
}

fn not(field: &[u8], column: &'static str, expected: Expected) -> What {
    if std::str::from_utf8(field).is_err() {
        return What::NotUtf8;
    }
    What::Field { column, found: shortened(field), expected }
}
