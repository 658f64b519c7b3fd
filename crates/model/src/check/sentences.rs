//! Sentences and their words, as readers count them.

/// What ends a sentence in German, English and Arabic.
const ENDS: &[char] = &['.', '!', '?', '…', '؟'];
/// What may stand between the end of a sentence and the white space after it.
const CLOSERS: &[char] = &['“', '”', '"', '»', '«', ')', '*', '_'];
/// Words before a point that ends no sentence.
const SHORTENED: &[&str] =
    &["bzw", "ca", "nr", "no", "str", "dr", "prof", "st", "evtl", "ggf", "inkl", "max", "min", "mr", "mrs", "vgl"];

/// The sentences of a text. A line is never part of two sentences: plain language gives each its own.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    text.lines().flat_map(in_line).collect()
}

fn in_line(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut characters = line.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if !ENDS.contains(&character) {
            continue;
        }
        while characters.next_if(|(_, next)| ENDS.contains(next) || CLOSERS.contains(next)).is_some() {}
        let end = characters.peek().map_or(line.len(), |(next, _)| *next);
        let apart = line[end..].chars().next().is_none_or(char::is_whitespace);
        if apart && !(character == '.' && goes_on(&line[start..at], &line[end..])) {
            found.push(line[start..end].trim());
            start = end;
        }
    }
    found.push(line[start..].trim());
    found.retain(|sentence| words(sentence) > 0);
    found
}

/// Whether a point after `before` is no end: after an ordinal number, a single letter, a shortened word.
fn goes_on(before: &str, after: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    let ordinal = (1..=2).contains(&word.len()) && word.chars().all(|c| c.is_ascii_digit());
    // `z`, and `e.g` in front of its last point.
    let letters = word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    let more = after.chars().any(char::is_alphanumeric);
    more && (ordinal || letters || SHORTENED.contains(&word.to_lowercase().as_str()))
}

/// How many words a sentence has. Where a link leads is not read.
pub(crate) fn words(sentence: &str) -> usize {
    let mut shown = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, address)) = rest.split_once("](") {
        shown.push_str(before);
        shown.push(' ');
        rest = address.split_once(')').map_or("", |(_, after)| after);
    }
    shown.push_str(rest);
    shown.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_see_them_end() {
        for (text, expected) in [
            ("Eins. Zwei! Drei? Vier", vec!["Eins.", "Zwei!", "Drei?", "Vier"]),
            (
                "Das gilt z. B. am 18. Geburtstag. Seit 2024. Mehr nicht!",
                vec!["Das gilt z. B. am 18. Geburtstag.", "Seit 2024.", "Mehr nicht!"],
            ),
            ("Siehe Nr. 3 (e.g. here). Gut.", vec!["Siehe Nr. 3 (e.g. here).", "Gut."]),
            ("„Wer hilft?“ Alle … und Sie.", vec!["„Wer hilft?“", "Alle …", "und Sie."]),
            ("متى؟ غدًا. هنا", vec!["متى؟", "غدًا.", "هنا"]),
            ("Erste Zeile\nzweite\n\n---", vec!["Erste Zeile", "zweite"]),
            ("Version 3.2 hilft.", vec!["Version 3.2 hilft."]),
            ("Am Ende steht 18.", vec!["Am Ende steht 18."]),
            ("So... geht es", vec!["So...", "geht es"]),
            ("Um 100. Danach. Im Jahr 3. Dann.", vec!["Um 100.", "Danach.", "Im Jahr 3. Dann."]),
            ("A. B. ist da. Ab. Zu.", vec!["A. B. ist da.", "Ab.", "Zu."]),
            ("Ja. . Nein", vec!["Ja.", "Nein"]),
            ("Am – . Dann", vec!["Am – .", "Dann"]),
            ("", vec![]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn words_are_what_is_read() {
        assert_eq!(words("Das [Leit-Bild](https://example.org/a_b) hilft – uns."), 4);
        assert_eq!(words("- Eins, zwei"), 2);
        assert_eq!(words("[offen](kaputt"), 1);
        assert_eq!(words("… –"), 0);
    }
}
