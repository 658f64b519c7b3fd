//! Writes the pictures of made-up landscapes into a folder, to look at: `cargo run -p leitwerk-report --example opinion -- DIR`.

#[path = "../tests/opinion/made_up.rs"]
mod made_up;

use std::path::PathBuf;

use leitwerk_i18n::Locale;
use leitwerk_report::opinion::{Opinion, files};

fn main() -> std::io::Result<()> {
    let Some(folder) = std::env::args().nth(1).map(PathBuf::from) else {
        eprintln!("Say into which folder: cargo run -p leitwerk-report --example opinion -- DIR");
        return Ok(());
    };
    let small = made_up::landscape(&[(60, [-1.8, 0.0]), (45, [1.8, 0.5]), (7, [0.0, -2.5])], 4, 12, 14, 5);
    for (name, landscape) in [("town", made_up::town()), ("plain", made_up::plain()), ("small", small)] {
        for locale in Locale::all() {
            let texts = made_up::texts(24, locale.tag());
            let folder = folder.join(format!("{name}-{}", locale.tag()));
            std::fs::create_dir_all(&folder)?;
            let opinion = Opinion { landscape: &landscape, texts: &texts, title: "Musterstadt fragt", locale };
            for file in files(&opinion) {
                std::fs::write(folder.join(&file.name), &file.bytes)?;
            }
        }
    }
    Ok(())
}
