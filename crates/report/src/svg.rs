//! What every picture needs: escaping and short numbers.

use std::fmt::{self, Display, Formatter};

/// A text that is safe between tags and in a quoted attribute, in HTML as in XML.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                // XML has no way to write the other control characters, so a report that holds one could not be read.
                c if c.is_control() && !matches!(c, '\t' | '\n' | '\r') => {}
                c => write!(f, "{c}")?,
            }
        }
        Ok(())
    }
}

/// A length counted in tenths of a unit, written as short as it goes: `12.5`, `-3`, `0.1`.
#[derive(Clone, Copy)]
pub(crate) struct Tenths(pub(crate) i32);

impl Display for Tenths {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, tenth) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        write!(f, "{sign}{whole}")?;
        if tenth > 0 { write!(f, ".{tenth}") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_leaves_its_quotes_or_tags() {
        assert_eq!(Escaped("<a b=\"c\" d='e'>&\u{0}\u{1b}\n").to_string(), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\n");
    }

    #[test]
    fn tenths_are_short() {
        let written = [0, 1, -1, 10, -25, 1000].map(|n| Tenths(n).to_string());
        assert_eq!(written, ["0", "0.1", "-0.1", "1", "-2.5", "100"]);
    }
}
