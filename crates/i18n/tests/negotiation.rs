//! Which language a browser's wishes lead to.

use leitwerk_i18n::Locale;

fn answer(accept_language: &str) -> &'static str {
    Locale::negotiate(Some(accept_language)).tag()
}

#[test]
fn the_best_wish_that_can_be_met_wins() {
    for (wishes, tag) in [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE-at", "de"),
        ("ar-SY", "ar"),
        ("ar-SY,ar;q=0.9,de;q=0.8", "ar"),
        ("en-US,en;q=0.5", "en"),
        ("fr;q=1.0, en;q=0.8, de;q=0.9", "de"),
        ("fr, pl;q=0.9, en;q=0.1", "en"),
        ("fr, tr;q=0.9, en;q=0.1", "tr"),
        ("uk-UA, ru;q=0.9", "uk"),
        ("ru-DE", "ru"),
        ("de;q=0.5, ar;q=0.5", "de"),
        ("de;q=0, en;q=0.1", "en"),
        (" en ; q = 0.3 ,de; Q=0.2", "en"),
        ("de-simple", "de-simple"),
        ("de-simple, de;q=0.9", "de-simple"),
        ("de-DE-simple", "de-simple"),
        ("simple", "de"),
        ("*", "de"),
        ("fr, *;q=0.5", "de"),
        ("fr", "de"),
        ("deu", "de"),
        ("arc, en;q=0.1", "en"),
    ] {
        assert_eq!(answer(wishes), tag, "{wishes}");
    }
    assert_eq!(Locale::negotiate(None).tag(), "de");
}

#[test]
fn hostile_headers_lead_to_german() {
    for wishes in [
        "",
        ",",
        ";;;",
        "q=1",
        "-",
        "--",
        "en;q=",
        "en;q=NaN",
        "en;q=inf",
        "en;q=-1",
        "en;q=2",
        "en;x=1",
        "ё🙂\u{0}",
        "en_US",
        "e n",
    ] {
        assert_eq!(answer(wishes), "de", "{wishes:?}");
    }
    for piece in ["fr,", "en-", "-", ";q=", ",", "\u{202e}", "en;q=0.1;"] {
        let _ = answer(&piece.repeat(100_000));
    }
    assert_eq!(answer(&format!("{}en", "fr,".repeat(1000))), "de", "nobody has a thousand wishes");
}
