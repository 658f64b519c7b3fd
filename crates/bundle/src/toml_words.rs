//! What the TOML reader says, in words for people who edit texts.

/// By what a message begins, what is wrong, and what to do.
const WORDS: &[(&str, &str, &str)] = &[
    ("duplicate key", "this key stands here a second time", "Take one of the two out."),
    ("string values must be quoted", "this text is not in quotes", "Put it in \"quotes\"."),
    ("invalid basic string", "this text does not end with a quote", "Close it with \". A quote inside a text is written \\\"."),
    (
        "invalid multi-line basic string",
        "this long text does not end with three quotes",
        "Close it with \"\"\" on a line of its own.",
    ),
    (
        "invalid literal string",
        "this text does not end with the quote it begins with",
        "Close it. Texts with an apostrophe stand in \"quotes\".",
    ),
    (
        "invalid multi-line literal string",
        "this long text does not end with three quotes",
        "Close it with ''' on a line of its own.",
    ),
    (
        "unexpected key or value",
        "the line should end here",
        "Every key stands on its own line; texts stand in \"quotes\", and decimals have a point, not a comma.",
    ),
    ("unclosed array table", "this heading is not closed", "Close it with ]]."),
    ("unclosed table", "this heading is not closed", "Close it with ]."),
    ("unclosed array", "this list is not closed", "Close it with ], and put a comma between its values."),
    ("unclosed inline table", "this table is not closed", "Close it with }."),
    ("missing comma between array", "a comma is missing in this list", "Put a comma between two values."),
    ("missing comma between key", "a comma is missing between two keys", "Put a comma between them."),
    ("key with no value", "this key has no value", "Write = and the value after it, or take the key out."),
    ("missing value", "after = stands no value", "Write one, or take the key out."),
    ("missing assignment", "between the key and its value stands no =", "Write = between them."),
    (
        "missing escaped value",
        "\\ stands before something it cannot stand before",
        "Write \\\\ for one \\, and \\\" for a quote inside a text.",
    ),
    (
        "too few unicode",
        "\\ stands before something it cannot stand before",
        "Write \\\\ for one \\, and \\\" for a quote inside a text.",
    ),
    (
        "invalid unquoted key",
        "this cannot be the name of a key",
        "Names have letters from a to z, digits, - and _, and a point before the language.",
    ),
    (
        "unexpected leading zero",
        "a number cannot begin with 0",
        "Take the 0 out, or put the whole in \"quotes\" if it is no number.",
    ),
    ("cannot recurse further", "tables or lists stand too deep inside each other", "Take them out; no key of a bundle needs that."),
    ("recursion limit", "tables or lists stand too deep inside each other", "Take them out; no key of a bundle needs that."),
    ("carriage return", "this line end is broken", "Save the file again with line ends of Windows or Linux."),
];

const OTHERWISE: &str = "Texts stand in \"quotes\", long ones in three (\"\"\"), lists in [brackets], every key on its own line.";

/// What is wrong.
pub(crate) fn why(message: &str) -> String {
    match WORDS.iter().find(|(begin, ..)| message.starts_with(begin)) {
        Some((_, why, _)) => (*why).to_owned(),
        None => message.lines().next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(200).collect(),
    }
}

/// What to do about what [`why`] says.
pub(crate) fn help(why: &str) -> &'static str {
    WORDS.iter().find(|(_, known, _)| *known == why).map_or(OTHERWISE, |(.., help)| help)
}
