//! Texts that are not there in the reader's language: the original, marked as such, and said so.

use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::language::Lang;

use crate::markup::{Markup, text};
use crate::support::{City, files, locale};

/// A city that writes in German, and one measure each: German only, Arabic original, Turkish original, translated by a
/// machine, with an outdated translation.
fn city() -> Files {
    files(&[
        (
            "leitwerk.toml",
            "format = 1\n[city]\nname.de = \"Ortsstadt\"\nwelcome.de = \"Willkommen in Ortsstadt\"\nimprint.de = \"Die **Stadt**\"\n\
             original_language = \"de\"\nlanguages = [\"de\", \"en\", \"ar\", \"de-simple\"]\ninterface_languages = [\"tr\", \"uk\", \"ru\"]\n",
        ),
        (
            "editions/2025/edition.toml",
            "[edition]\ncode = \"2025\"\nstatus = \"in_deliberation\"\ntitle.de = \"Fassung Eins\"\ntext.de = \"Text der Fassung\"\n\
             term.de = \"Zugewanderte\"\n",
        ),
        (
            "editions/2025/sections.toml",
            "[[section]]\ncode = \"A1\"\ntype = \"preamble\"\ntitle.de = \"Vorwort\"\ntext.de = \"Text des Vorworts\"\n",
        ),
        ("editions/2025/fields.toml", "[[field]]\ncode = \"H1\"\ntitle.de = \"Feld Eins\"\ntext.de = \"Text des Felds\"\n"),
        (
            "editions/2025/goals.toml",
            "[[goal]]\ncode = \"L1\"\ntitle.de = \"Leitziel Eins\"\ntext.de = \"Text des Leitziels\"\n\n\
             [[goal]]\ncode = \"Z1.1\"\nfield = \"H1\"\ntitle.de = \"Ziel Eins\"\ntext.de = \"Text des Ziels\"\n",
        ),
        (
            "editions/2025/take-ups.toml",
            "[[take-up]]\ncode = \"T1.1\"\noverarching = \"L1\"\nin = \"H1\"\nsentence.de = \"Satz Eins\"\n",
        ),
        (
            "measures.toml",
            "[[measure]]\ncode = \"M001\"\ntype = \"project\"\nstatus = \"running\"\ntitle.de = \"Nur Deutsch\"\n\
             text.de = \"Text nur auf Deutsch\"\nstatement.de = \"Stand nur auf Deutsch\"\ncarried_by = \"paid_staff\"\n\
             goals = [\"2025/Z1.1\"]\n\n\
             [[measure]]\ncode = \"M002\"\ntype = \"project\"\nstatus = \"running\"\n\
             title.ar = { text = \"عنوان\", state = \"original\" }\ntext.ar = { text = \"نص\", state = \"original\" }\n\
             carried_by = \"paid_staff\"\ngoals = [\"2025/Z1.1\"]\n\n\
             [[measure]]\ncode = \"M003\"\ntype = \"project\"\nstatus = \"running\"\n\
             title.az = { text = \"Başlıq\", state = \"original\" }\ntext.az = { text = \"Mətn\", state = \"original\" }\n\
             carried_by = \"paid_staff\"\n\n\
             [[measure]]\ncode = \"M004\"\ntype = \"project\"\nstatus = \"running\"\ntitle.de = \"Übersetztes\"\ntext.de = \"Deutscher Text\"\n\
             title.en = \"Translated\"\ntext.en = { text = \"English text\", state = \"machine\" }\n\
             title.ar = \"مترجم\"\ntext.ar = { text = \"نص قديم\", state = \"outdated\" }\ncarried_by = \"paid_staff\"\n",
        ),
    ])
}

fn note(locale: &Locale, lang: &str) -> String {
    let lang: Lang = lang.parse().expect("a language");
    locale.site_only_in(locale.language_name(&lang))
}

fn notes(html: &str) -> Vec<String> {
    let page = Markup::of(html);
    page.elements.iter().filter(|element| element.is_of("note")).map(|element| page.text(element)).collect()
}

/// Whether words stand inside an element with this language and direction, however deep.
fn stands_in(html: &str, words: &str, lang: &str, dir: &str) -> bool {
    let page = Markup::of(html);
    let marked = page.elements.iter().filter(|element| element.get("lang") == Some(lang) && element.get("dir") == Some(dir));
    marked.filter(|element| element.name != "html").any(|element| page.text(element).contains(words))
}

#[tokio::test]
async fn an_item_without_translation_is_shown_in_the_original_and_marked() {
    let city = City::of(&city()).await;
    for tag in ["en", "ar", "de-simple", "tr", "uk", "ru"] {
        for (rest, words) in [
            ("measures/M001", &["Nur Deutsch", "Text nur auf Deutsch", "Stand nur auf Deutsch"][..]),
            ("editions/2025/goals/Z1.1", &["Ziel Eins", "Text des Ziels"]),
            ("editions/2025/fields/H1", &["Feld Eins", "Text des Felds"]),
            ("editions/2025/sections/A1", &["Vorwort", "Text des Vorworts"]),
            ("editions/2025/take-ups/T1.1", &["Satz Eins"]),
            ("editions/2025", &["Fassung Eins", "Text der Fassung", "Zugewanderte", "Vorwort", "Text des Vorworts"]),
        ] {
            let html = city.page(&format!("/{tag}/{rest}")).await;
            for words in words {
                assert!(stands_in(&html, words, "de", "ltr"), "{words} on /{tag}/{rest}");
            }
            assert!(notes(&html).contains(&note(locale(tag), "de")), "/{tag}/{rest}: {:?}", notes(&html));
        }
    }
    let html = city.page("/de/measures/M001").await;
    assert!(notes(&html).is_empty() && !html.contains("<span lang="), "in its own language nothing is marked");
}

#[tokio::test]
async fn a_right_to_left_original_is_marked_on_a_left_to_right_page() {
    let city = City::of(&city()).await;
    for tag in ["de", "en", "de-simple", "tr", "uk", "ru"] {
        let html = city.page(&format!("/{tag}/measures/M002")).await;
        assert!(stands_in(&html, "عنوان", "ar", "rtl") && stands_in(&html, "نص", "ar", "rtl"), "{tag}");
        assert_eq!(notes(&html), [note(locale(tag), "ar")]);
    }
    let html = city.page("/ar/measures/M002").await;
    assert!(notes(&html).is_empty() && html.contains("عنوان"));
}

#[tokio::test]
async fn a_language_the_site_does_not_speak_is_marked_too() {
    let city = City::of(&city()).await;
    for locale in Locale::all() {
        let html = city.page(&format!("/{}/measures/M003", locale.tag())).await;
        assert!(stands_in(&html, "Başlıq", "az", "auto") && stands_in(&html, "Mətn", "az", "auto"), "{}", locale.tag());
        assert_eq!(notes(&html).len(), 1);
    }
}

#[tokio::test]
async fn translations_by_a_machine_and_outdated_ones_are_said_to_be_so() {
    let city = City::of(&city()).await;
    let english = city.page("/en/measures/M004").await;
    assert!(english.contains("English text") && notes(&english) == [locale("en").site_machine_translated()]);
    let arabic = city.page("/ar/measures/M004").await;
    assert!(arabic.contains("نص قديم") && notes(&arabic) == [locale("ar").site_translation_outdated()]);
    assert!(notes(&city.page("/de/measures/M004").await).is_empty());
}

#[tokio::test]
async fn lists_mark_what_is_not_in_the_language_of_the_page() {
    let city = City::of(&city()).await;
    for tag in ["en", "ar", "de-simple", "tr", "uk", "ru"] {
        for (rest, words) in [
            ("", &["Ortsstadt", "Willkommen in Ortsstadt", "Fassung Eins", "Leitziel Eins", "Feld Eins"][..]),
            ("editions", &["Fassung Eins", "Text der Fassung"]),
            (
                "editions/2025/goals",
                &["Fassung Eins", "Leitziel Eins", "Text des Leitziels", "Feld Eins", "Ziel Eins", "Text des Ziels"],
            ),
            ("editions/2025/fields", &["Feld Eins", "Text des Felds"]),
            ("editions/2025/matrix", &["Leitziel Eins", "Feld Eins"]),
            ("editions/2025/matrix/L1/H1", &["Leitziel Eins", "Feld Eins", "Satz Eins"]),
            ("measures", &["Nur Deutsch", "Text nur auf Deutsch"]),
            ("search?q=Ziel", &["Ziel Eins", "Leitziel Eins"]),
            ("imprint", &["Die Stadt"]),
            ("editions/2025/goals/Z1.1", &["Nur Deutsch", "Feld Eins"]),
        ] {
            let html = city.page(&format!("/{tag}/{rest}")).await;
            let page = Markup::of(&html);
            assert!(text(page.inner(page.the("main"))).contains(words[0]), "{} on /{tag}/{rest}", words[0]);
            for words in words {
                assert!(stands_in(&html, words, "de", "ltr"), "“{words}” is not marked on /{tag}/{rest}");
            }
        }
        assert!(stands_in(&city.page(&format!("/{tag}/measures")).await, "Başlıq", "az", "auto"));
    }
}

#[tokio::test]
async fn a_word_is_found_whatever_language_it_is_asked_in() {
    let city = City::of(&city()).await;
    for (question, code) in [("Deutsch", "M001"), ("Translated", "M004"), ("مترجم", "M004"), ("Başlıq", "M003"), ("basliq", "M003")]
    {
        let asked: String = question.bytes().map(|byte| format!("%{byte:02X}")).collect();
        for locale in Locale::all() {
            let html = city.page(&format!("/{}/search?q={asked}", locale.tag())).await;
            assert!(html.contains(&format!("/measures/{code}\"")), "{question} in {}", locale.tag());
        }
    }
}
