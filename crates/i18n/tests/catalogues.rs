//! Every language says everything German says.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_i18n::{Locale, check};
use leitwerk_model::access::{Action, Role};
use leitwerk_model::check::{Rule, Severity};
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::LinkKind;
use leitwerk_model::shape;
use leitwerk_model::text::{Part, TextState};
use leitwerk_model::words::{
    Answer, BodyType, Cadence, CarriedBy, Change, ConsultationResult, Direction, EditionStatus, MeasureStatus, MeasureType,
    MeetingType, SectionType, SourceType, Symbol, TakeUpState, Unit,
};

/// The messages of a language, by file name and key.
fn messages(locale: &str) -> BTreeMap<(&'static str, &'static str), check::Message> {
    let own = check::messages().iter().filter(|message| message.locale == locale);
    own.map(|message| ((message.file.rsplit('/').next().unwrap_or_default(), message.key), *message)).collect()
}

#[test]
fn every_language_has_the_messages_of_german_in_the_same_files() {
    let german = messages("de");
    let mut wrong = Vec::new();
    for locale in Locale::all() {
        let own = messages(locale.tag());
        let missing = german.keys().filter(|place| !own.contains_key(*place));
        wrong.extend(missing.map(|(file, key)| format!("locales/{}/{file}: `{key}` is missing", locale.tag())));
        let extra = own.keys().filter(|place| !german.contains_key(*place));
        wrong.extend(extra.map(|(file, key)| format!("locales/{}/{file}: `{key}` is not in locales/de/{file}", locale.tag())));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_language_uses_the_variables_of_german() {
    let german = messages("de");
    let mut wrong = Vec::new();
    for message in check::messages() {
        let Some(reference) = german.values().find(|reference| reference.key == message.key) else { continue };
        let names = |message: &check::Message| message.variables.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        if names(message) != names(reference) {
            let (file, key) = (message.file, message.key);
            wrong.push(format!("{file}: `{key}` uses {:?}, German {:?}", names(message), names(reference)));
        }
        for (own, theirs) in message.variables.iter().zip(reference.variables) {
            if own.1 && !theirs.1 {
                wrong.push(format!("{}: `{}` chooses by ${}, which is text in German", message.file, message.key, own.0));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_message_can_be_said_in_every_language_for_any_count() {
    let mut wrong = Vec::new();
    for message in messages("de").values() {
        for locale in Locale::all() {
            for count in [0, 1, 2, 3, 11, 100] {
                match check::try_format(locale, message, count, "Z3.2") {
                    Ok(text) if text.trim().is_empty() => {
                        wrong.push(format!("{} `{}` is empty for {count}", locale.tag(), message.key))
                    }
                    Ok(_) => {}
                    Err(errors) => wrong.push(format!("{} `{}` for {count}: {errors:?}", locale.tag(), message.key)),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_kind_and_every_link_has_its_words() {
    for locale in Locale::all() {
        for kind in Kind::ALL {
            assert_ne!(locale.kind(*kind), kind.as_str());
            assert_ne!(locale.kinds(*kind), kind.plural());
        }
        for link in LinkKind::ALL {
            assert_ne!(locale.link_on(*link), link.as_str());
            assert_ne!(locale.link_back(*link), link.as_str());
            assert_ne!(locale.link_on(*link), locale.link_back(*link), "{link} is read differently from its two ends");
        }
    }
    let german = &Locale::all()[0];
    assert_eq!((german.kind(Kind::Goal), german.kinds(Kind::StakeholderGroup)), ("Ziel", "Akteursgruppen"));
    assert_eq!(german.link_on(LinkKind::CarriedOut), "Maßnahmen dazu");
    assert_eq!(german.link_back(LinkKind::CarriedOut), "Dient diesen Zielen");
}

/// What mails are about, as the store writes it.
const MAILS: [&str; 7] =
    ["invitation", "reset", "address", "password_changed", "address_changed", "second_factor_changed", "rights_changed"];

/// What entries of the log say was done.
const LOGGED: [&str; 72] = [
    "import-bundle",
    "import-table",
    "import-zip",
    "undo-import",
    "rename-organisation",
    "merge-organisations",
    "split-organisation",
    "move-organisation",
    "reseat-body",
    "close-organisation",
    "import-borders",
    "edit-item",
    "finish-follow-up",
    "edit-items",
    "write-place",
    "archive-items",
    "tie-thread",
    "cut-thread",
    "create-item",
    "archive-item",
    "start-edition",
    "reword-goal",
    "move-goal",
    "split-goal",
    "merge-goals",
    "drop-goal",
    "add-goal",
    "take-back-goal",
    "rename-field",
    "merge-fields",
    "add-field",
    "drop-field",
    "open-preview",
    "end-preview",
    "bring-in-edition",
    "take-back-edition",
    "adopt-edition",
    "reject-edition",
    "supersede-edition",
    "release",
    "withhold",
    "bring-back-item",
    "restore-version",
    "translate-item",
    "review-text",
    "import-translations",
    "erase-actor",
    "invite",
    "invite-again",
    "accept-invitation",
    "set-roles",
    "join",
    "leave",
    "disable-account",
    "enable-account",
    "delete-account",
    "delete-own-account",
    "reset-account",
    "make-link",
    "open-examples",
    "reset-password",
    "change-password",
    "rename-account",
    "change-address",
    "set-up-second-factor",
    "new-recovery-codes",
    "remove-second-factor",
    "put-logo",
    "remove-logo",
    "put-paper-template",
    "remove-paper-template",
    "record-decisions",
];

#[test]
fn every_word_of_every_list_has_its_text_and_no_text_is_left_over() {
    let states: Vec<&str> = <TextState as strum::VariantArray>::VARIANTS.iter().map(|state| (*state).into()).collect();
    let parts: Vec<&str> = <Part as strum::VariantArray>::VARIANTS.iter().map(|part| part.as_str()).collect();
    let mut keys: Vec<&str> = Kind::ALL.iter().flat_map(|kind| shape::keys(*kind)).map(|key| key.name).collect();
    keys.sort_unstable();
    keys.dedup();
    let lists: [(&str, &[&str]); 27] = [
        ("edition-status", EditionStatus::WORDS),
        ("section-type", SectionType::WORDS),
        ("change", Change::WORDS),
        ("symbol", Symbol::WORDS),
        ("consultation-result", ConsultationResult::WORDS),
        ("take-up-state", TakeUpState::WORDS),
        ("source-type", SourceType::WORDS),
        ("answer", Answer::WORDS),
        ("body-type", BodyType::WORDS),
        ("meeting-type", MeetingType::WORDS),
        ("measure-type", MeasureType::WORDS),
        ("measure-status", MeasureStatus::WORDS),
        ("carried-by", CarriedBy::WORDS),
        ("unit", Unit::WORDS),
        ("direction", Direction::WORDS),
        ("cadence", Cadence::WORDS),
        ("text-state", &states),
        ("part", &parts),
        ("severity", Severity::WORDS),
        ("specific", &["address", "date", "figure", "organisation"]),
        ("role", Role::WORDS),
        ("role-meaning", Role::WORDS),
        ("action", Action::WORDS),
        ("mail", &MAILS),
        ("mail-state", &["waiting", "sent", "shown", "failed", "dropped"]),
        ("log", &LOGGED),
        ("key", &keys),
    ];
    let of_file = |file: &str| messages("de").keys().filter(|(name, _)| *name == file).count();
    // In a debug build `word`, `kind` and `link_on` panic when a message is missing.
    for locale in Locale::all() {
        for (list, words) in lists {
            for word in words {
                assert!(!locale.word(list, word).contains('_'));
            }
        }
    }
    assert_eq!(of_file("words.ftl"), lists.iter().map(|(_, words)| words.len()).sum::<usize>());
    assert_eq!(of_file("kinds.ftl"), 2 * Kind::ALL.len());
    assert_eq!(of_file("links.ftl"), 2 * LinkKind::ALL.len());
    assert_eq!(Locale::all()[0].word("edition-status", "in_deliberation"), "in Beratung");
}

#[test]
fn every_rule_of_the_check_has_a_name_a_way_out_and_a_reason() {
    for locale in Locale::all() {
        let mut names = BTreeSet::new();
        for rule in Rule::ALL {
            let (name, help, why) = (locale.rule_name(*rule), locale.rule_help(*rule), locale.rule_why(*rule));
            assert!(names.insert(name), "{}: two rules are called {name}", locale.tag());
            assert!(![name, help, why].contains(&rule.code()) && help != why, "{} {rule}", locale.tag());
        }
    }
}

#[test]
fn languages_have_names() {
    let names: Vec<&str> = Locale::all().iter().map(Locale::own_name).collect();
    assert_eq!(names, ["Deutsch", "English", "العربية", "Einfache Sprache", "Türkçe", "українська", "русский"]);
    let (german, arabic): (&Locale, Lang) = (&Locale::all()[0], "ar".parse().expect("a tag"));
    assert_eq!(german.language_name(&arabic), "Arabisch");
    assert_eq!(german.language_name(&"kmr".parse().expect("a tag")), "kmr");
}

#[test]
fn nobody_is_called_a_vote_or_asked_for_an_origin() {
    for message in check::messages().iter().filter(|message| message.locale.starts_with("de")) {
        let locale = Locale::of(message.locale).expect("a language");
        let text = check::try_format(locale, message, 2, "x").expect("a text");
        assert!(!text.contains("Herkunft") && !text.contains("Stimme"), "{}: `{}`: {text}", message.file, message.key);
    }
}
