//! When a value that is written as text is one: the same for bundles and forms.

/// Longest web address, in bytes.
const LONGEST_ADDRESS: usize = 2000;

/// Longest line, in characters.
pub const LONGEST_LINE: usize = 200;

/// Whether this is a web address that may be linked to.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>');
    (text.starts_with("https://") || text.starts_with("http://")) && text.len() < LONGEST_ADDRESS && !text.contains(odd)
}

/// Whether this is a line that is the same in every language: not empty, at most [`LONGEST_LINE`] characters, without breaks.
#[must_use]
pub fn is_line(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= LONGEST_LINE && !text.contains(char::is_control)
}

/// Whether this is a colour, as `#1f5f6b`.
#[must_use]
pub fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}
