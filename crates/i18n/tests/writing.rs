//! How each language writes numbers, dates, periods and lists.

use leitwerk_i18n::Locale;
use leitwerk_model::when::When;

fn locale(tag: &str) -> &'static Locale {
    Locale::of(tag).expect("a language")
}

fn when(text: &str) -> When {
    text.parse().expect("a date")
}

/// What is read, without the invisible marks that keep directions of writing apart.
fn visible(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{61c}'], "")
}

#[test]
fn languages_have_tags_and_directions() {
    let all: Vec<(&str, &str)> = Locale::all().iter().map(|locale| (locale.tag(), locale.dir())).collect();
    assert_eq!(
        all,
        [("de", "ltr"), ("en", "ltr"), ("ar", "rtl"), ("de-simple", "ltr"), ("tr", "ltr"), ("uk", "ltr"), ("ru", "ltr")]
    );
    assert_eq!(Locale::of("DE"), None);
}

#[test]
fn numbers_are_grouped_the_languages_way() {
    for (tag, whole, decimal, share) in [
        ("de", "12.345", "3,5", "3,5\u{a0}%"),
        ("en", "12,345", "3.5", "3.5%"),
        ("ar", "12,345", "3.5", "3.5%"),
        ("de-simple", "12.345", "3,5", "3,5\u{a0}%"),
        ("tr", "12.345", "3,5", "%3,5"),
        ("uk", "12\u{a0}345", "3,5", "3,5\u{a0}%"),
        ("ru", "12\u{a0}345", "3,5", "3,5\u{a0}%"),
    ] {
        let locale = locale(tag);
        assert_eq!(locale.number(12_345), whole);
        assert_eq!(locale.number(3.5), decimal);
        assert_eq!(visible(&locale.percent(3.5)), share);
        assert_eq!(visible(&locale.number(-7)), "-7");
    }
    assert_eq!(locale("tr").percent(-7), "-%7", "the sign stands at the number");
}

#[test]
fn odd_numbers_are_written_soberly() {
    let german = locale("de");
    assert_eq!(german.number(0.1 + 0.2), "0,3");
    assert_eq!(german.number(1234.0), "1.234");
    assert_eq!(german.number(-0.000_000_1), "0");
    assert_eq!(german.number(f64::NAN), "–");
    assert_eq!(german.number(f64::NEG_INFINITY), "–");
    assert_eq!(german.number(u64::MAX), "18.446.744.073.709.551.615");
    assert!(german.number(f64::MAX).starts_with("179.769."));
}

#[test]
fn dates_are_as_precise_as_they_are_known() {
    for (tag, month, day) in [
        ("de", "Februar 2008", "20. Februar 2008"),
        ("en", "February 2008", "20 February 2008"),
        ("ar", "فبراير 2008", "20 فبراير 2008"),
        ("de-simple", "Februar 2008", "20. Februar 2008"),
        ("tr", "Şubat 2008", "20 Şubat 2008"),
        ("uk", "лютий 2008\u{202f}р.", "20 лютого 2008\u{202f}р."),
        ("ru", "февраль 2008\u{202f}г.", "20 февраля 2008\u{202f}г."),
    ] {
        let locale = locale(tag);
        assert_eq!(locale.date(when("2008")), "2008");
        assert_eq!(visible(&locale.date(when("2008-02"))), month);
        assert_eq!(visible(&locale.date(when("2008-02-20"))), day);
    }
    assert_eq!(locale("de").date(when("2024-02-29")), "29. Februar 2024");
    assert_eq!(locale("de").date(when("1000-01-01")), "1. Januar 1000");
    assert_eq!(locale("de").date(when("9999-12-31")), "31. Dezember 9999");
}

#[test]
fn periods_may_be_open() {
    for (tag, both, since, until) in [
        ("de", "2020 bis 2025", "seit 2020", "bis 2025"),
        ("en", "2020 to 2025", "since 2020", "until 2025"),
        ("ar", "من 2020 إلى 2025", "منذ 2020", "حتى 2025"),
        ("de-simple", "von 2020 bis 2025", "seit 2020", "bis 2025"),
        ("tr", "2020 – 2025", "başlangıç: 2020", "bitiş: 2025"),
        ("uk", "2020 – 2025", "від 2020", "до 2025"),
        ("ru", "2020 – 2025", "начало: 2020", "окончание: 2025"),
    ] {
        let (locale, from, to) = (locale(tag), Some(when("2020")), Some(when("2025")));
        assert_eq!(visible(&locale.period(from, to)), both);
        assert_eq!(visible(&locale.period(from, None)), since);
        assert_eq!(visible(&locale.period(None, to)), until);
        assert_eq!(locale.period(from, from), "2020");
        assert_eq!(locale.period(None, None), "");
    }
    assert_eq!(
        locale("de").period(Some(when("2008-02-20")), Some(when("2009-03"))),
        "20. Februar 2008 bis März 2009",
        "no marks where none are needed"
    );
}

#[test]
fn lists_end_with_and() {
    let things = ["A", "B", "C"].map(String::from);
    for (tag, list) in [
        ("de", "A, B und C"),
        ("en", "A, B and C"),
        ("ar", "A وB وC"),
        ("de-simple", "A, B und C"),
        ("tr", "A, B ve C"),
        ("uk", "A, B і C"),
        ("ru", "A, B и C"),
    ] {
        assert_eq!(visible(&locale(tag).list(&things)), list);
    }
    assert_eq!(locale("de").list(&things[..2]), "A und B");
    assert_eq!(locale("de").list(&things[..1]), "A");
    assert_eq!(locale("de").list::<String>(&[]), "");
    assert_eq!(locale("de").list(&["A", "سكن"]), "A und \u{2068}سكن\u{2069}");
}
