//! What of an original has to stand in its translation as it is: numbers, addresses, gaps to be filled, signs of Markdown.

use std::collections::BTreeSet;

/// What stands in the original and not in the translation, as it is written there, each once.
#[must_use]
pub fn lost(original: &str, translation: &str, markdown: bool) -> Vec<String> {
    let mut lost = Vec::new();
    let there: BTreeSet<String> = numbers(translation).into_iter().map(|(digits, _)| digits).collect();
    let wanted = numbers(original).into_iter().filter(|(digits, _)| !there.contains(digits));
    lost.extend(wanted.map(|(_, written)| written.to_owned()));
    lost.extend(addresses(original).into_iter().filter(|address| !translation.contains(address)).map(str::to_owned));
    lost.extend(gaps(original).into_iter().filter(|gap| !translation.contains(gap)).map(str::to_owned));
    if markdown {
        lost.extend(signs(original, translation).into_iter().map(str::to_owned));
    }
    let mut seen = BTreeSet::new();
    lost.retain(|one| seen.insert(one.clone()));
    lost
}

/// The digit that a character is in one of the scripts that people here write numbers in.
fn digit(c: char) -> Option<char> {
    let number = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return None,
    };
    char::from_digit(number, 10)
}

/// Numbers: their digits alone, since languages group them differently, and how they are written.
fn numbers(text: &str) -> Vec<(String, &str)> {
    let mut found: Vec<(String, &str)> = Vec::new();
    let (mut start, mut digits) = (None, String::new());
    let mut characters = text.char_indices().peekable();
    let mut end = 0;
    while let Some((at, c)) = characters.next() {
        if let Some(digit) = digit(c) {
            start.get_or_insert(at);
            end = at + c.len_utf8();
            digits.push(digit);
            continue;
        }
        let goes_on =
            ".,'’\u{66b}\u{66c}\u{a0}\u{202f}".contains(c) && characters.peek().is_some_and(|(_, next)| digit(*next).is_some());
        if let (false, Some(from)) = (goes_on, start) {
            found.push((std::mem::take(&mut digits), &text[from..end]));
            start = None;
        }
    }
    if let Some(from) = start {
        found.push((digits, &text[from..end]));
    }
    found
}

/// Addresses of pages and mailboxes.
fn addresses(text: &str) -> Vec<&str> {
    let pieces = text.split(|c: char| c.is_whitespace() || "()<>[]\"„“”«»".contains(c));
    let pieces = pieces.map(|piece| piece.trim_matches(|c: char| ".,;:!?*_".contains(c)));
    let is_mail = |piece: &str| piece.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    pieces.filter(|piece| piece.starts_with("https://") || piece.starts_with("http://") || is_mail(piece)).collect()
}

/// Gaps that somebody fills later: `{name}`.
fn gaps(text: &str) -> Vec<&str> {
    let opened = text.match_indices('{').filter_map(|(at, _)| {
        let rest = &text[at..];
        let end = rest.find('}')?;
        Some(&rest[..=end])
    });
    opened.filter(|gap| gap.len() > 2 && gap.len() < 60 && !gap.contains(char::is_whitespace)).collect()
}

/// Signs of Markdown that the original uses and the translation uses less.
fn signs(original: &str, translation: &str) -> Vec<&'static str> {
    let lines = |text: &str, starts: &[&str]| {
        text.lines().filter(|line| starts.iter().any(|start| line.trim_start().starts_with(start))).count()
    };
    let fewer = |starts: &[&str]| lines(translation, starts) < lines(original, starts);
    let mut lost = Vec::new();
    if translation.matches("**").count() < original.matches("**").count() {
        lost.push("**");
    }
    if fewer(&["- ", "* "]) {
        lost.push("- ");
    }
    if fewer(&["#"]) {
        lost.push("#");
    }
    if translation.matches("](").count() < original.matches("](").count() {
        lost.push("[](…)");
    }
    lost
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_by_their_digits() {
        assert_eq!(lost("Bis 2030: 1.500 Plätze, 3,5 % mehr", "By 2030: 1,500 places, 3.5% more", false), Vec::<String>::new());
        assert_eq!(lost("Seit 2024 sind es 12.", "منذ ٢٠٢٤ أصبح العدد ١٢.", false), Vec::<String>::new());
        assert_eq!(lost("Bis 2030: 1.500 Plätze", "By 2031: 150 places", false), ["2030", "1.500"]);
        assert_eq!(lost("12 und 12", "zwölf", false), ["12"]);
    }

    #[test]
    fn addresses_and_gaps_stay_as_they_are() {
        let original = "Mehr: [hier](https://example.org/a?b=1), amt@example.org. Hallo {name}!";
        assert_eq!(
            lost(original, "More: [here](https://example.org/a?b=1), amt@example.org. Hello {name}!", true),
            Vec::<String>::new()
        );
        assert_eq!(lost(original, "More", false), ["1", "https://example.org/a?b=1", "amt@example.org", "{name}"]);
        assert_eq!(lost("a@b {} { x }", "x", false), Vec::<String>::new());
    }

    #[test]
    fn signs_of_markdown_are_asked_for_only_where_they_mean_something() {
        let original = "# Über\n\n**Eins** [zwei](https://example.org)\n\n- drei\n- vier";
        assert_eq!(lost(original, "Over https://example.org", true), ["**", "- ", "#", "[](…)"]);
        assert_eq!(lost(original, "Over https://example.org", false), Vec::<String>::new());
        assert_eq!(lost("**Eins**\n- zwei", "* two\n* **one**\n* three", true), Vec::<String>::new());
    }
}
