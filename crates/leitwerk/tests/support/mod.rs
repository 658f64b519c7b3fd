//! Bundles large enough that their import takes a while.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes a bundle of `items` items into a folder; `word` stands in every text.
pub(crate) fn large_bundle(folder: &Path, items: usize, word: &str) {
    let [fields, goals] = [10, items * 2 / 5];
    let measures = items - fields - goals - 2;
    let write = |path: &str, text: String| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let settings = "format = 1\n\n[city]\nname.de = \"Großstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\", \"en\"]\n";
    write("leitwerk.toml", settings.to_owned());
    write(
        "editions/2025/edition.toml",
        "[edition]\ncode = \"2025\"\nstatus = \"in_deliberation\"\ntitle.de = \"Fassung 2025\"\n".to_owned(),
    );
    write("editions/2025/fields.toml", tables(1..=fields, |n| format!("[[field]]\ncode = \"H{n}\"\ntitle.de = \"{word} {n}\"\n")));
    let goal = |n: usize| {
        let field = n % fields + 1;
        let names = format!("title.de = \"{word}: Ziel {n}\"\ntitle.en = \"{word}: goal {n}\"\n");
        format!("[[goal]]\ncode = \"Z{field}.{n}\"\nfield = \"H{field}\"\n{names}text.de = \"{}\"\n", sentence(word, n))
    };
    write("editions/2025/goals.toml", tables(1..=goals, goal));
    let measure = |n: usize| {
        let goals: Vec<String> =
            [n % goals, n * 7 % goals].iter().map(|goal| format!("\"2025/Z{}.{}\"", (goal + 1) % fields + 1, goal + 1)).collect();
        let goals = if goals[0] == goals[1] { goals[0].clone() } else { goals.join(", ") };
        format!(
            "[[measure]]\ncode = \"M{n:05}\"\ntype = \"project\"\nstatus = \"running\"\ncarried_by = \"volunteers\"\ngoals = [{goals}]\n\
             title.de = \"{word}: Maßnahme {n}\"\ntitle.en = \"{word}: measure {n}\"\ntext.de = \"{}\"\n",
            sentence(word, n)
        )
    };
    write("measures.toml", tables(1..=measures, measure));
}

fn tables(numbers: std::ops::RangeInclusive<usize>, table: impl Fn(usize) -> String) -> String {
    numbers.fold(String::new(), |mut all, n| {
        let _ = writeln!(all, "{}", table(n));
        all
    })
}

fn sentence(word: &str, n: usize) -> String {
    format!("{word}: Was Nummer {n} für die Übergänge von der Schule in den Beruf bedeutet. ").repeat(1 + n % 4)
}
