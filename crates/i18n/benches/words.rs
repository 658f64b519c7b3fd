//! How long words take: `cargo bench -p leitwerk-i18n --bench words`.

use std::hint::black_box;
use std::time::Instant;

use leitwerk_i18n::{Locale, check};
use leitwerk_model::kind::Kind;

const ROUNDS: u32 = 200_000;

fn each<T>(what: &str, mut run: impl FnMut() -> T) {
    run();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        black_box(run());
    }
    let each = start.elapsed() / ROUNDS;
    println!("{what}: {each:?}");
}

fn main() {
    let period = check::messages().iter().find(|message| message.key == "period-both").expect("a message");
    for locale in Locale::all() {
        println!("{}", locale.tag());
        each("  word of a family", || locale.kind(black_box(Kind::Goal)));
        each("  two arguments", || check::try_format(locale, period, 0, "2020"));
        each("  number", || locale.number(black_box(12_345)));
        each("  day", || locale.date("2008-02-20".parse().expect("a date")));
        each("  negotiation", || Locale::negotiate(Some("ar-SY,ar;q=0.9,de;q=0.8")));
    }
}
