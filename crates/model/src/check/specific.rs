//! What makes words too specific for an overarching goal: figures, dates, addresses, names of organisations.
//!
//! Found by the shape of the words, in the languages that write figures as digits; a number written as a word passes
//! (“two sides” is no figure), except before “per cent”.

use super::finding::Specific;

/// Names shorter than this are words like others.
const SHORTEST_NAME: usize = 4;
/// Digits that make a telephone number.
const TELEPHONE: usize = 6;
const STREETS: &[&str] =
    &["straße", "strasse", "str.", "platz", "weg", "allee", "gasse", "ring", "ufer", "damm", "street", "road", "square"];
const MONTHS: &[&str] = &[
    "januar",
    "februar",
    "märz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
    "january",
    "february",
    "march",
    "may",
    "june",
    "july",
    "october",
    "december",
];
const PER_CENT: &[&str] = &["prozent", "percent", "%"];

/// What in a text is too specific, with the words that are, in their order; the names of organisations last.
pub(super) fn specifics(body: &str, organisations: &[&str]) -> Vec<(Specific, String)> {
    let mut found: Vec<(Specific, String)> = body.lines().flat_map(in_line).collect();
    let names = organisations.iter().filter(|name| name.chars().count() >= SHORTEST_NAME && stands_in(body, name));
    found.extend(names.map(|name| (Specific::Organisation, (*name).to_owned())));
    let mut seen = Vec::new();
    found.retain(|one| {
        !seen.contains(one) && {
            seen.push(one.clone());
            true
        }
    });
    found
}

fn in_line(line: &str) -> Vec<(Specific, String)> {
    let tokens: Vec<&str> = line.split_whitespace().collect();
    // The number of an entry of a list says nothing about the goal.
    let listed = usize::from(tokens.first().is_some_and(|token| is_list_number(token)));
    let mut found = Vec::new();
    let mut at = listed;
    while let Some(token) = tokens.get(at) {
        let next = tokens.get(at + 1).map(|next| bare(next));
        let (what, length) = match one(bare(token), next) {
            Some(hit) => hit,
            None => {
                at += 1;
                continue;
            }
        };
        let words: Vec<&str> = tokens[at..at + length].iter().map(|token| bare(token)).collect();
        found.push((what, words.join(" ")));
        at += length;
    }
    found
}

/// What a word is, perhaps together with the next: what, and how many words it takes.
fn one(token: &str, next: Option<&str>) -> Option<(Specific, usize)> {
    let lower = token.to_lowercase();
    let digits = token.chars().filter(char::is_ascii_digit).count();
    let only_digits = !token.is_empty() && digits == token.len();
    let next_is = |test: &dyn Fn(&str) -> bool| next.is_some_and(test);
    let contact = lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("www.");
    if contact || (token.contains('@') && token.contains('.')) {
        return Some((Specific::Address, 1));
    }
    let street = STREETS.iter().any(|ending| lower.ends_with(ending));
    if street && next_is(&|next| next.starts_with(|c: char| c.is_ascii_digit())) {
        return Some((Specific::Address, 2));
    }
    let postal_code = only_digits && digits == 5;
    if postal_code && next_is(&|next| next.starts_with(char::is_uppercase)) {
        return Some((Specific::Address, 2));
    }
    let month = |word: &str| MONTHS.contains(&word.to_lowercase().as_str());
    if token.chars().any(char::is_numeric) && next_is(&month) {
        return Some((Specific::Date, 2));
    }
    if is_year(token) || is_day(token) {
        return Some((Specific::Date, 1));
    }
    if digits >= TELEPHONE && (token.starts_with('0') || token.starts_with('+')) {
        return Some((Specific::Address, 1));
    }
    let per_cent = |word: &str| PER_CENT.contains(&word.to_lowercase().as_str());
    if token.chars().any(char::is_alphanumeric) && next_is(&per_cent) {
        return Some((Specific::Figure, 2));
    }
    token.chars().any(char::is_numeric).then_some((Specific::Figure, 1))
}

/// A word without the marks around it. A sign that belongs to a figure stays.
fn bare(token: &str) -> &str {
    token.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '%' | '+' | '.')).trim_end_matches('.')
}

fn is_list_number(token: &str) -> bool {
    token.strip_suffix(['.', ')']).is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

/// 1900 to 2199.
fn is_year(token: &str) -> bool {
    token.len() == 4
        && ["19", "20", "21"].iter().any(|century| token.starts_with(century))
        && token.chars().all(|c| c.is_ascii_digit())
}

/// `1.9.2025`, `01.09`, `2025-09-01`: numbers that a calendar knows, with one sort of mark between them.
fn is_day(token: &str) -> bool {
    ['.', '-', '/'].iter().any(|mark| {
        let parts: Vec<&str> = token.split(*mark).collect();
        let number =
            |part: &&str| if part.len() <= 4 && part.chars().all(|c| c.is_ascii_digit()) { part.parse::<u16>().ok() } else { None };
        let numbers: Option<Vec<u16>> = parts.iter().map(number).collect();
        match numbers.as_deref() {
            Some([day, month]) => *mark == '.' && (1..=31).contains(day) && (1..=12).contains(month) && parts[1].len() == 2,
            Some([first, month, last]) => (1..=12).contains(month) && ((1..=31).contains(first) || (1..=31).contains(last)),
            _ => false,
        }
    })
}

/// Whether a name stands in a text as words of its own.
fn stands_in(body: &str, name: &str) -> bool {
    body.match_indices(name).any(|(at, _)| {
        let before = body[..at].chars().next_back();
        let after = body[at + name.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::Specific::{Address, Date, Figure, Organisation};
    use super::*;

    fn found(body: &str) -> Vec<(Specific, String)> {
        specifics(body, &["Haus der Kulturen", "Awo", "Rat"])
    }

    #[test]
    fn what_ties_a_goal_down_is_found() {
        for (body, what, words) in [
            ("Bis 2030 sprechen alle mit.", Date, "2030"),
            ("Am 1. September beginnt es.", Date, "1 September"),
            ("Ab 01.09.2025 gilt es.", Date, "01.09.2025"),
            ("Ab 2025-09-01 gilt es.", Date, "2025-09-01"),
            ("Ab dem 01.09. gilt es.", Date, "01.09"),
            ("Für 30 Familien.", Figure, "30"),
            ("Ein Anteil von 12,5 % ist das Ziel.", Figure, "12,5 %"),
            ("Um zwanzig Prozent mehr.", Figure, "zwanzig Prozent"),
            ("Ein Anteil von 5% reicht.", Figure, "5%"),
            ("Die ٣٠ Besten", Figure, "٣٠"),
            ("Treffpunkt am Domplatz 4.", Address, "Domplatz 4"),
            ("Alte Straße 12a", Address, "Straße 12a"),
            ("In 48143 Münster.", Address, "48143 Münster"),
            ("Ruf an: 0251/492-0000!", Address, "0251/492-0000"),
            ("Mehr auf www.example.org.", Address, "www.example.org"),
            ("Schreib an (stelle@example.org)", Address, "stelle@example.org"),
            ("Siehe https://example.org/a", Address, "https://example.org/a"),
            ("Das Haus der Kulturen hilft.", Organisation, "Haus der Kulturen"),
            ("30 Familien", Figure, "30"),
            ("www.example.org. Dort steht mehr.", Address, "www.example.org"),
            ("Plan A12345 Münster", Figure, "A12345"),
            ("Für 1.000.000 Menschen.", Figure, "1.000.000"),
            ("Mit 0,5 Stellen.", Figure, "0,5"),
            ("Nummer 12345.01.02 zählt.", Figure, "12345.01.02"),
        ] {
            assert_eq!(found(body), [(what, words.to_owned())], "{body}");
        }
    }

    #[test]
    fn what_only_looks_like_it_passes() {
        for body in [
            "Zwei Seiten, ein Weg: Offenheit.",
            "1. Offenheit gilt für alle.\n2) Alle gelten.",
            "Der Stadtrat und der Rat entscheiden.",
            "Am Marktplatz und auf dem Weg dorthin.",
            "Das AltHaus der Kulturen und das Haus der Kulturenkreise",
            "Im September und im Mai",
            "Ein hoher Anteil, in Prozent gemessen?".trim_end_matches(", in Prozent gemessen?"),
            "",
        ] {
            assert_eq!(found(body), [], "{body}");
        }
    }

    #[test]
    fn each_is_named_once_and_in_order() {
        let words: Vec<String> = found("Bis 2030 und wieder 2030 für 30.\nHaus der Kulturen, Haus der Kulturen")
            .into_iter()
            .map(|(_, words)| words)
            .collect();
        assert_eq!(words, ["2030", "30", "Haus der Kulturen"]);
    }

    #[test]
    fn numbers_are_days_only_where_a_calendar_knows_them() {
        for (token, day) in [
            ("31.12", true),
            ("32.12", false),
            ("31.13", false),
            ("1.5", false),
            ("0.5.2024", false),
            ("1/9/25", true),
            ("2025-13-01", false),
        ] {
            assert_eq!(is_day(token), day, "{token}");
        }
        assert!(is_year("1900") && is_year("2199") && !is_year("1899") && !is_year("2200") && !is_year("19xx"));
    }
}
