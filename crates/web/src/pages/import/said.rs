//! What is said about files: why one is not taken, what is wrong where, what was done.

use leitwerk_app::archive::BadArchive;
use leitwerk_app::import::{Kept, NotImported, labels};
use leitwerk_app::table::{BadTable, MOST_ROWS, letters};
use leitwerk_app::upload::BadFile;
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::edit::Wrong;
use leitwerk_model::import::{Mistake, What};
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;

use crate::pages::edit;

/// Most codes that are named in a sentence.
const NAMED: usize = 8;

pub(super) fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn number(t: &Locale, count: usize) -> String {
    t.number(size(count))
}

fn named(t: &Locale, items: &[ItemRef]) -> String {
    t.list(&items.iter().take(NAMED).map(ToString::to_string).collect::<Vec<_>>())
}

/// What a file holds.
pub(super) fn what(t: &Locale, kind: Option<Kind>) -> String {
    kind.map_or_else(|| t.import_kind_bundle().to_owned(), |kind| t.kinds(kind).to_owned())
}

pub(super) fn counts(t: &Locale, created: usize, changed: usize) -> String {
    format!("{} · {}", t.import_created(size(created)), t.import_changed(size(changed)))
}

pub(super) fn undone(t: &Locale, removed: usize, restored: usize) -> String {
    format!("{} · {}", t.import_removed(size(removed)), t.import_restored(size(restored)))
}

/// Why an item stayed as it was.
pub(super) fn kept(t: &Locale, kept: &Kept) -> String {
    match kept {
        Kept::Changed => t.import_kept_changed().to_owned(),
        Kept::Linked(by) => t.import_kept_linked(&named(t, by)),
        Kept::BelongedTo => t.import_kept_belonged().to_owned(),
        Kept::Contradicts => t.import_kept_contradicts().to_owned(),
        Kept::Frozen => t.edit_frozen().to_owned(),
    }
}

/// Why a file is not taken; none where that is not because of the file.
pub(super) fn refused(t: &Locale, why: &NotImported) -> Option<String> {
    Some(match why {
        NotImported::File(bad) | NotImported::Table(BadTable::File(bad)) => file(t, *bad),
        NotImported::Archive(bad) | NotImported::Table(BadTable::Archive(bad)) => archive(t, bad),
        NotImported::NoKind => t.import_no_kind().to_owned(),
        NotImported::Table(bad) => match bad {
            BadTable::Macros => t.import_bad_macros().to_owned(),
            BadTable::Locked => t.import_bad_locked().to_owned(),
            BadTable::Empty => t.import_bad_empty().to_owned(),
            BadTable::TooManyRows => t.import_bad_rows(&number(t, MOST_ROWS)),
            BadTable::CellTooLong { row, column } => t.import_bad_cell(&letters(*column), &number(t, *row)),
            BadTable::NoSheet => t.import_bad_sheet().to_owned(),
            BadTable::File(_) | BadTable::Archive(_) | BadTable::Broken(_) => t.import_bad_broken().to_owned(),
        },
        NotImported::Gone | NotImported::Again(_) | NotImported::Other(_) => return None,
    })
}

fn file(t: &Locale, bad: BadFile) -> String {
    match bad {
        BadFile::Empty => t.import_bad_empty().to_owned(),
        BadFile::TooLarge(most) => t.import_bad_large(&number(t, most / 1024 / 1024)),
        BadFile::Unwanted => t.import_bad_kind().to_owned(),
    }
}

fn archive(t: &Locale, bad: &BadArchive) -> String {
    match bad {
        BadArchive::Broken => t.import_bad_broken().to_owned(),
        BadArchive::TooMany(most) => t.import_bad_files(&number(t, *most)),
        BadArchive::TooLarge(most) => t.import_bad_unpacked(&number(t, usize::try_from(*most).unwrap_or(usize::MAX))),
        BadArchive::Locked => t.import_bad_locked().to_owned(),
        BadArchive::Twice => t.import_bad_twice().to_owned(),
        BadArchive::BadName(name) | BadArchive::Link(name) | BadArchive::Nested(name) => t.import_bad_name(name),
    }
}

/// Where a mistake is and what to do about it.
pub(super) fn mistake(t: &'static Locale, kind: Kind, mistake: &Mistake, next: &Leitbild) -> (String, String) {
    let row = number(t, mistake.row);
    let place = match mistake.column {
        Some(column) => t.import_place(&letters(column), &row),
        None => t.import_place_row(&row),
    };
    let found = mistake.found.as_str();
    let key = |key: &'static str| t.word("key", key);
    let said = match &mistake.what {
        What::Value(name, what) => {
            let wrong = edit::said(t, &Wrong { key: name, what: what.clone() });
            if found.is_empty() { wrong } else { format!("{} {wrong}", t.import_found(found)) }
        }
        What::Word(name, _) => {
            let words: Vec<String> = labels(t, kind, name).into_iter().map(|(_, label)| label.to_owned()).collect();
            t.import_wrong_word(key(name), found, &t.list(&words))
        }
        What::Missing(name) => t.import_wrong_missing(key(name)),
        What::NoCode => t.import_wrong_code(found, t.kind(kind)),
        What::CodeTwice(row) => t.import_wrong_twice(found, &number(t, *row)),
        What::TitleTwice(row) => t.import_wrong_title_twice(found, &number(t, *row)),
        What::SeveralTitled(items) => t.import_wrong_several(found, &named(t, items)),
        What::Nameless => t.import_wrong_nameless().to_owned(),
        What::Unknown(name) => t.import_wrong_unknown(key(name), found),
        What::SeveralKnown(_, items) => t.import_wrong_several(found, &named(t, items)),
        What::Formula => t.import_wrong_formula().to_owned(),
        What::Fault => t.import_wrong_fault(found),
        What::Problem(problem) => t.problem(problem, next),
    };
    (place, said)
}
