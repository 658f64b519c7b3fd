//! A mail as its reader sees it: headers and text without the encodings of the way.

use crate::smtp::Received;

/// A mail.
#[derive(Debug)]
pub(crate) struct Letter {
    pub(crate) recipients: Vec<String>,
    /// Names in small letters.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Letter {
    pub(crate) fn read(received: &Received) -> Letter {
        let (head, body) = received.data.split_once("\n\n").expect("head and body");
        // A header goes on in lines that begin with a space.
        let unfolded = head.replace("\n ", " ").replace("\n\t", " ");
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), words(value)));
        let headers: Vec<(String, String)> = unfolded.lines().filter_map(header).collect();
        let of = |name: &str| headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
        let text = match of("content-transfer-encoding") {
            Some("base64") => base64(body),
            Some("quoted-printable") => quoted(&body.replace("=\n", "")),
            _ => body.as_bytes().to_vec(),
        };
        let text = String::from_utf8(text).expect("text").replace("\r\n", "\n");
        Letter { recipients: received.recipients.clone(), headers, text }
    }

    /// What stands in a header; a header stands there once.
    pub(crate) fn header(&self, name: &str) -> &str {
        let found: Vec<&str> = self.headers.iter().filter(|(found, _)| found == name).map(|(_, value)| value.as_str()).collect();
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        found[0]
    }
}

/// A header without the encoding of what is not ASCII (RFC 2047).
fn words(value: &str) -> String {
    let (mut plain, mut rest, mut coded) = (Vec::new(), value, false);
    while let Some((before, word)) = rest.split_once("=?") {
        // Space between two coded words is none.
        plain.extend(if coded && before.trim().is_empty() { "" } else { before }.as_bytes());
        let mut pieces = word.splitn(3, '?').skip(1);
        let (how, what) = (pieces.next().unwrap_or_default(), pieces.next().unwrap_or_default());
        let (what, after) = what.split_once("?=").expect("the end of a coded word");
        plain.extend(if how.eq_ignore_ascii_case("b") { base64(what) } else { quoted(&what.replace('_', " ")) });
        (rest, coded) = (after, true);
    }
    plain.extend(rest.as_bytes());
    String::from_utf8(plain).expect("text")
}

fn quoted(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let hex = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16)).expect("a hexadecimal digit");
        bytes.push(if byte == b'=' { u8::try_from(hex(rest.next()) * 16 + hex(rest.next())).expect("a byte") } else { byte });
    }
    bytes
}

fn base64(text: &str) -> Vec<u8> {
    const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for sign in text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=') {
        let value = SIGNS.iter().position(|known| *known == sign).expect("a sign of base64");
        bits = bits << 6 | u32::try_from(value).expect("six bits");
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).expect("a byte"));
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_taken_off() {
        assert_eq!(words("=?utf-8?b?R3LDvMOfZQ==?= an =?utf-8?q?Gr=C3=B6?= =?utf-8?Q?=C3=9Fe_2?="), "Grüße an Größe 2");
        assert_eq!(quoted("Gr=C3=BC=C3=9Fe"), "Grüße".as_bytes());
    }
}
