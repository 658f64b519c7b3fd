//! Search: what a person types finds what they mean.

use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_store::Db;
use leitwerk_store::Sight;
use leitwerk_store::search::{Hits, Question};

use crate::support::{Sketch, code, item, lang, on_both, write};

pub(crate) fn question(words: &str) -> Question {
    Question { words: words.into(), lang: lang("de"), sight: Sight::Public, kind: None, edition: None, skip: 0, limit: 100 }
}

async fn ask(db: &Db, question: &Question) -> Hits {
    db.search(question).await.unwrap_or_else(|error| panic!("{:.40}: {error}", question.words))
}

fn keys(hits: &Hits) -> Vec<String> {
    hits.rows.iter().map(|row| row.key.to_string()).collect()
}

async fn found(db: &Db, words: &str) -> Vec<String> {
    keys(&ask(db, &question(words)).await)
}

#[tokio::test]
async fn words_are_found_inside_words() {
    on_both(async |db| {
        write(
            &db,
            &[item("M1").title(&[("de", "Radwegenetz ausbauen")]).done(), item("M2").title(&[("de", "Straßenfest")]).done()],
        )
        .await;
        for words in ["netz", "wegenetz", "Radwegenetz", "RADWEG", "net", "tz", "dw", "bau", "netz aus", "bauen rad"] {
            assert_eq!(found(&db, words).await, ["M1"], "{words}");
        }
        for words in ["Straße", "strasse", "STRASSE", "STRAẞE", "stra\u{ad}ße", "ß"] {
            assert_eq!(found(&db, words).await, ["M2"], "{words}");
        }
        for words in ["netzt", "netz fest", "qu", "x"] {
            assert_eq!(found(&db, words).await, [""; 0], "{words}");
        }
    })
    .await;
}

#[tokio::test]
async fn umlauts_and_accents_may_be_typed_in_any_way() {
    on_both(async |db| {
        let items = [
            item("M1").title(&[("de", "Übergänge begleiten")]),
            item("M2").title(&[("de", "Cafe\u{301} für alle")]),
            item("M3").title(&[("tr", "Işık ve İstanbul")]),
            item("M4").title(&[("de", "U\u{308}berga\u{308}nge, zerlegt geschrieben")]),
        ];
        write(&db, &items.map(Sketch::done)).await;
        for words in ["ubergange", "Übergänge", "uebergaenge", "ÜBERGÄNGE", "UEBERGAENGE", "U\u{308}bergänge", "bergän", "gä"]
        {
            assert_eq!(found(&db, words).await, ["M1", "M4"], "{words}");
        }
        for words in ["cafe", "Café", "CAFÉ", "fuer", "für", "fur"] {
            assert_eq!(found(&db, words).await, ["M2"], "{words}");
        }
        for words in ["isik", "ışık", "istanbul", "İSTANBUL"] {
            assert_eq!(found(&db, words).await, ["M3"], "{words}");
        }
    })
    .await;
}

#[tokio::test]
async fn arabic_is_found_with_and_without_vowel_marks_and_inside_words() {
    on_both(async |db| {
        let items = [
            item("M1").title(&[("de", "Schulen"), ("ar", "دعم المدرسة في الأحياء")]),
            item("M2").title(&[("de", "Sprache"), ("ar", "وَبِاللُّغَةِ العَرَبِيَّةِ")]),
            item("M3").title(&[("de", "Wohnen"), ("ar", "مســـتشفى إلى جانب آخر")]),
        ];
        write(&db, &items.map(Sketch::done)).await;
        let cases = [
            ("M1", ["مدرسة", "المدرسة", "مَدْرَسَة", "مدرسه", "الاحياء", "أحياء", "المدرسة الأحياء"]),
            ("M2", ["لغة", "اللغة", "باللغة", "عربية", "العربيّة", "لُغَة", "عرب"]),
            ("M3", ["مستشفى", "مستشفي", "الى", "إلى", "اخر", "آخر", "شفى"]),
        ];
        for (expected, questions) in cases {
            for words in questions {
                assert_eq!(found(&db, words).await, [expected], "{words}");
            }
        }
        assert_eq!(found(&db, "مدرسة لغة").await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn all_words_must_occur_in_any_order_and_any_language() {
    on_both(async |db| {
        let both =
            item("M1").title(&[("de", "Lotsen im Hafen"), ("en", "Guides")]).text(Part::Text, &[("de", "Sie begleiten Familien.")]);
        write(&db, &[both.done(), item("M2").title(&[("de", "Hafenfest")]).done()]).await;
        for words in
            ["hafen lotsen", "Lotsen Hafen", "familien hafen", "guides HAFEN familien", "  hafen,\t(lotsen)!  ", "m1 hafen"]
        {
            assert_eq!(found(&db, words).await, ["M1"], "{words}");
        }
        assert_eq!(found(&db, "hafen").await.len(), 2);
        assert_eq!(found(&db, "lotsen fest").await, [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn codes_are_found() {
    on_both(async |db| {
        write(&db, &["2025/Z3.2", "2025/Z3.20", "M014", "2025/H3"].map(|reference| item(reference).done())).await;
        assert_eq!(found(&db, "Z3.2").await, ["2025/Z3.2", "2025/Z3.20"]);
        assert_eq!(found(&db, "m014").await, ["M014"]);
        assert_eq!(found(&db, "H3").await, ["2025/H3"]);
    })
    .await;
}

#[tokio::test]
async fn signs_are_no_wildcards() {
    on_both(async |db| {
        let items = [
            item("M1").title(&[("de", "100 % Ökostrom")]),
            item("M2").title(&[("de", "abc_def \"Zitat\" 'x' \\ back")]),
            item("M3").title(&[("de", "Nichts davon")]),
        ];
        write(&db, &items.map(Sketch::done)).await;
        for words in ["", " ", "%", "_", "%%%", "___", "'", "\"", "\\", "*", "?", "-", "\u{301}", "\0", "🌍", "\u{200f}"] {
            let hits = ask(&db, &question(words)).await;
            assert!(hits.rows.is_empty() && hits.facets.is_empty(), "{words:?} is no word");
        }
        assert_eq!(found(&db, "100 %").await, ["M1"]);
        assert_eq!(found(&db, "c_x").await, ["M2"], "two letters, each somewhere");
        for words in ["abc_def", "\"Zitat\"", "'x'", "zitat' OR 1=1 --", "abc* def", "zitat NOT x", "back\\", "x' AND \"zitat"] {
            let hits = found(&db, words).await;
            assert!(hits.iter().all(|key| key == "M2"), "{words}: {hits:?}");
        }
        assert_eq!(found(&db, "abc_def").await, ["M2"]);
    })
    .await;
}

#[tokio::test]
async fn very_long_questions_are_answered() {
    on_both(async |db| {
        let items =
            [item("M1").title(&[("de", &"a".repeat(200))]), item("M2").title(&[("de", "eins zwei drei vier fünf sechs sieben")])];
        write(&db, &items.map(Sketch::done)).await;
        // The last ones become many letters each when folded.
        for sign in ["a", "x", "ä", "م", "字", "🌍", "%", "'", "ab ", "ﷺ", "㌀", "\u{337f}", "%' "] {
            let words: String = sign.chars().cycle().take(10_000).collect();
            let hits = found(&db, &words).await;
            assert!(!hits.contains(&"M2".to_owned()), "{sign}");
        }
        let six = "eins zwei drei vier fünf sechs";
        assert_eq!(found(&db, &format!("{six} {}", "und noch mehr ".repeat(700))).await, ["M2"], "only the first six words count");
    })
    .await;
}

#[tokio::test]
async fn hits_in_titles_come_first() {
    on_both(async |db| {
        let items = [
            item("2025/L1").title(&[("de", "Anderes")]).text(Part::Text, &[("de", "Über den Hafen und die Lotsen.")]),
            item("M2").title(&[("de", "Hafen")]).text(Part::Text, &[("de", "Lotsen")]),
            item("M3").title(&[("de", "Fest"), ("en", "Harbour")]).text(Part::Text, &[("de", "Hafen")]),
            item("M1").title(&[("de", "Lotsen im Hafen")]),
        ];
        write(&db, &items.map(Sketch::done)).await;
        assert_eq!(found(&db, "hafen").await, ["M1", "M2", "2025/L1", "M3"]);
        assert_eq!(found(&db, "hafen lotsen").await, ["M1", "2025/L1", "M2"]);
        assert_eq!(found(&db, "harbour").await, ["M3"]);
    })
    .await;
}

#[tokio::test]
async fn hits_show_titles_in_the_readers_language() {
    on_both(async |db| {
        write(
            &db,
            &[item("M1").title(&[("de", "Hafen"), ("ar", "الميناء")]).done(), item("M2").title(&[("de", "Hafenfest")]).done()],
        )
        .await;
        let hits = ask(&db, &Question { lang: lang("ar"), ..question("hafen") }).await;
        let titles: Vec<_> = hits.rows.iter().filter_map(|row| row.title.as_ref()).map(|t| (&*t.lang, t.body.as_str())).collect();
        assert_eq!(titles, [("ar", "الميناء"), ("de", "Hafenfest")]);
    })
    .await;
}

/// Owls everywhere: two goals in each of two editions, three measures, a source.
async fn owls(db: &Db) {
    let all = ["2020", "2025", "2020/L1", "2020/L2", "2025/L1", "2025/L2", "M1", "M2", "M3", "Q1", "city"];
    write(db, &all.map(|reference| item(reference).title(&[("de", "Eulen")]).done())).await;
}

#[tokio::test]
async fn facets_count_all_kinds_whatever_kind_is_asked_for() {
    on_both(async |db| {
        owls(&db).await;
        let all = [(Kind::Edition, 2), (Kind::Goal, 4), (Kind::Source, 1), (Kind::Measure, 3)];
        for kind in [None, Some(Kind::Measure), Some(Kind::Body)] {
            let hits = ask(&db, &Question { kind, limit: 2, ..question("eulen") }).await;
            assert_eq!(hits.facets, all.into(), "asked for {kind:?}");
        }
        let measures = ask(&db, &Question { kind: Some(Kind::Measure), ..question("eulen") }).await;
        assert_eq!(keys(&measures), ["M1", "M2", "M3"]);
    })
    .await;
}

#[tokio::test]
async fn an_edition_narrows_to_itself_and_the_whole_city() {
    on_both(async |db| {
        owls(&db).await;
        let narrowed = |edition: &str, kind| Question { edition: Some(code(edition)), kind, ..question("eulen") };
        let hits = ask(&db, &narrowed("2020", Some(Kind::Goal))).await;
        assert_eq!(keys(&hits), ["2020/L1", "2020/L2"]);
        assert_eq!(hits.facets, [(Kind::Edition, 2), (Kind::Goal, 2), (Kind::Source, 1), (Kind::Measure, 3)].into());
        assert_eq!(keys(&ask(&db, &narrowed("1999", Some(Kind::Goal))).await), [""; 0]);
        assert_eq!(keys(&ask(&db, &narrowed("1999", Some(Kind::Measure))).await), ["M1", "M2", "M3"]);
    })
    .await;
}

#[tokio::test]
async fn pages_of_hits_lose_nothing_and_show_nothing_twice() {
    on_both(async |db| {
        owls(&db).await;
        write(&db, &["M07", "M7", "M007"].map(|code| item(code).title(&[("de", "Eulen")]).done())).await;
        let whole = found(&db, "eulen").await;
        assert_eq!(whole.len(), 13);
        let by_edition = |key: &String| key.split_once('/').map(|(edition, _)| edition.to_owned());
        assert!(whole.iter().is_sorted_by_key(|key| std::cmp::Reverse(by_edition(key))), "newest edition first: {whole:?}");
        for size in [1, 2, 5, 13] {
            let mut paged = Vec::new();
            for page in 0.. {
                let hits = ask(&db, &Question { skip: page * size, limit: size, ..question("eulen") }).await;
                assert_eq!(hits.facets.values().sum::<i64>(), 13);
                if hits.rows.is_empty() {
                    break;
                }
                paged.extend(keys(&hits));
            }
            assert_eq!(paged, whole, "in pages of {size}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_written_can_be_found_at_once_and_what_is_gone_cannot() {
    on_both(async |db| {
        for round in 1..=5 {
            write(&db, &[item("M1").title(&[("de", &format!("Runde{round}"))]).done()]).await;
            for other in 1..=5 {
                assert_eq!(found(&db, &format!("runde{other}")).await.len(), usize::from(other == round));
            }
        }
    })
    .await;
}
