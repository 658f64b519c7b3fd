//! What is stored about people: the map of every column of every table, [`TABLES`].
//!
//! Documentation, the templates for the city's records, the deletion of what is kept too long and the copy of one's own data
//! all go by it. A test holds it against the tables as they are. What it says of the law is a proposal: whether it holds for a
//! city is for the city and its data protection officer to confirm.

mod map;
mod retention;

pub use map::TABLES;
pub use retention::{Kept, Rule};

use crate::access::Action;
use crate::meaning::Meaning;
use crate::words::words;

/// A table of the store.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// How the rows about the holder of an account are found; none where they are not.
    pub found: Option<Found>,
    /// All its columns.
    pub columns: &'static [Column],
}

/// How the rows about the holder of an account are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A column holds the number of the account.
    Account(&'static str),
    /// By the number of the account, and by its address where a mail names no account.
    Mail,
    /// Entries of the audit chain in which the account acted.
    Chain,
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub content: Content,
}

/// What a column holds.
#[derive(Clone, Copy, Debug)]
pub enum Content {
    /// Nothing about a person, and why not.
    Impersonal(Reason),
    /// Data about a person.
    Personal(Personal),
}

/// Data about a person.
#[derive(Clone, Copy, Debug)]
pub struct Personal {
    /// About whom.
    pub whose: Whose,
    /// What for; the legal basis follows from it.
    pub purpose: Purpose,
    /// For how long.
    pub kept: Kept,
    /// Who gets to see it: whoever may do one of these things, as [`crate::access::TABLE`] has it.
    pub seen: &'static [Action],
    /// Whether it may let one conclude on what Art. 9 GDPR protects: belief, ethnic origin, political opinion.
    pub special: bool,
    /// Whether it is in the copy that the holder of an account gets.
    pub copy: Given,
    /// What it is, in a sentence.
    pub meaning: Meaning,
}

/// Whether something is in the copy of one's own data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// As it is stored.
    Whole,
    /// Only codes of items: numbers of other people's accounts are left out.
    Codes,
    /// It is named there as stored, but not shown.
    Withheld(Withheld),
    /// It is not about the holder of an account.
    Elsewhere,
}

/// Every personal column, with its table.
pub fn personal() -> impl Iterator<Item = (&'static Table, &'static Column, &'static Personal)> {
    TABLES.iter().flat_map(|table| {
        table.columns.iter().filter_map(move |column| match &column.content {
            Content::Personal(personal) => Some((table, column, personal)),
            Content::Impersonal(_) => None,
        })
    })
}

const fn say(en: &'static str, de: &'static str) -> Meaning {
    Meaning { en, de }
}

words! {
    /// About whom something is stored.
    Whose {
        /// Somebody with an account.
        Holder,
        /// Somebody named in a text of the city.
        Named,
        /// Whoever changed something.
        Acting,
        /// Whoever a mail goes to.
        Addressed,
        /// Whoever tries to sign in or asks for a link.
        Trying,
    }
}

impl Whose {
    /// Who that is, in a few words.
    #[must_use]
    pub fn meaning(self) -> Meaning {
        match self {
            Whose::Holder => say("people with an account", "Personen mit Konto"),
            Whose::Named => say("people named in texts of the city", "Personen, die in Texten der Stadt genannt sind"),
            Whose::Acting => say("people who changed something", "Personen, die etwas geändert haben"),
            Whose::Addressed => say("people to whom a mail goes", "Personen, an die eine E-Mail geht"),
            Whose::Trying => {
                say("people who try to sign in or ask for a link", "Personen, die sich anmelden wollen oder einen Link anfordern")
            }
        }
    }
}

words! {
    /// What something is stored for.
    Purpose {
        /// The Leitbild itself.
        Leitbild,
        /// Who may do what.
        Accounts,
        /// Proving who somebody is.
        SignIn,
        /// Letters to those who have an account.
        Mail,
        /// Nobody may guess passwords.
        Limits,
        /// Showing later who changed what.
        Accountability,
    }
}

impl Purpose {
    /// What for, in a few words.
    #[must_use]
    pub fn meaning(self) -> Meaning {
        match self {
            Purpose::Leitbild => say(
                "Writing, adopting, publishing and carrying out the Leitbild",
                "Schreiben, Beschließen, Veröffentlichen und Umsetzen des Leitbilds",
            ),
            Purpose::Accounts => say("Accounts: who may do what", "Konten: wer was darf"),
            Purpose::SignIn => say("Signing in: proving who somebody is", "Anmeldung: nachweisen, wer jemand ist"),
            Purpose::Mail => say("Mail to the holders of accounts", "E-Mails an Personen mit Konto"),
            Purpose::Limits => {
                say("Protection against guessing passwords and codes", "Schutz vor dem Erraten von Passwörtern und Codes")
            }
            Purpose::Accountability => say(
                "Audit chain: showing what was changed, when and by whom",
                "Prüfkette: nachweisen, was wann durch wen geändert wurde",
            ),
        }
    }

    /// On which legal basis.
    #[must_use]
    pub fn bases(self) -> &'static [Basis] {
        match self {
            Purpose::Leitbild | Purpose::Accounts | Purpose::Mail => &[Basis::PublicTask],
            Purpose::SignIn => &[Basis::PublicTask, Basis::Security],
            Purpose::Limits => &[Basis::Security],
            Purpose::Accountability => &[Basis::Accountability, Basis::Security],
        }
    }
}

words! {
    /// A legal basis, as a proposal.
    Basis {
        /// A task in the public interest.
        PublicTask,
        /// Being able to show that the law is kept.
        Accountability,
        /// Processing that is secure.
        Security,
    }
}

impl Basis {
    /// The provisions.
    #[must_use]
    pub fn meaning(self) -> Meaning {
        match self {
            Basis::PublicTask => say(
                "Art. 6(1)(e) and (3) GDPR (task in the public interest) with the general clause of the state's data protection act (in North Rhine-Westphalia § 3 DSG NRW) or § 3 BDSG where that applies",
                "Art. 6 Abs. 1 Buchst. e und Abs. 3 DSGVO (Aufgabe im öffentlichen Interesse) mit der Generalklausel des Landesdatenschutzgesetzes (in Nordrhein-Westfalen § 3 DSG NRW) oder § 3 BDSG, soweit anwendbar",
            ),
            Basis::Accountability => say(
                "Art. 6(1)(c) GDPR (legal obligation) with Art. 5(2) and Art. 24 GDPR (accountability)",
                "Art. 6 Abs. 1 Buchst. c DSGVO (rechtliche Verpflichtung) mit Art. 5 Abs. 2 und Art. 24 DSGVO (Rechenschaftspflicht)",
            ),
            Basis::Security => say(
                "Art. 6(1)(c) GDPR (legal obligation) with Art. 32 GDPR (security of processing)",
                "Art. 6 Abs. 1 Buchst. c DSGVO (rechtliche Verpflichtung) mit Art. 32 DSGVO (Sicherheit der Verarbeitung)",
            ),
        }
    }
}

words! {
    /// Why a column holds nothing about a person.
    Reason {
        /// It joins rows or puts them in order.
        Joins,
        /// It is about the Leitbild.
        OfTheCity,
        /// It was drawn by chance.
        Chance,
        /// It is computed from digests.
        Computed,
    }
}

impl Reason {
    /// Why, in a few words.
    #[must_use]
    pub fn meaning(self) -> Meaning {
        match self {
            Reason::Joins => say("joins rows or puts them in order", "verbindet Zeilen oder ordnet sie"),
            Reason::OfTheCity => say(
                "is about the Leitbild, from closed lists, codes and dates",
                "betrifft das Leitbild: feste Listen, Kürzel, Daten",
            ),
            Reason::Chance => say("is drawn by chance and tells nothing", "ist zufällig gezogen und sagt nichts aus"),
            Reason::Computed => say(
                "is computed from digests and tells nothing by itself",
                "ist aus Prüfsummen berechnet und sagt für sich nichts aus",
            ),
        }
    }
}

words! {
    /// Why something about the holder of an account is not shown in the copy.
    Withheld {
        /// It would help whoever got hold of the copy to sign in.
        Secret,
        /// It is a digest from which nothing can be read.
        Digest,
        /// Nobody can tell whose it is.
        Unfindable,
        /// It says the same as something that is shown.
        Same,
        /// It is a file that the person sent.
        OwnFile,
    }
}

impl Withheld {
    /// Why, in a sentence.
    #[must_use]
    pub fn meaning(self) -> Meaning {
        match self {
            Withheld::Secret => say(
                "Stored, not shown: whoever got hold of the copy could use it to sign in.",
                "Gespeichert, nicht gezeigt: Wer an die Kopie kommt, könnte sich damit anmelden.",
            ),
            Withheld::Digest => say(
                "Stored, not shown: a digest from which nothing can be read.",
                "Gespeichert, nicht gezeigt: eine Prüfsumme, aus der sich nichts ablesen lässt.",
            ),
            Withheld::Unfindable => say(
                "Perhaps stored, not shown: under a keyed digest, so that nothing tells whose it is.",
                "Vielleicht gespeichert, nicht gezeigt: unter einer Prüfsumme mit Schlüssel, der nicht anzusehen ist, um wen es geht.",
            ),
            Withheld::Same => say(
                "Stored, not shown: it says the same as something that is shown.",
                "Gespeichert, nicht gezeigt: Es sagt dasselbe wie etwas, das gezeigt wird.",
            ),
            Withheld::OwnFile => say(
                "Stored, not shown: a file that the person sent and has.",
                "Gespeichert, nicht gezeigt: eine Datei, die die Person selbst geschickt und deshalb hat.",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn no_table_and_no_column_stands_in_the_map_twice() {
        let mut seen = BTreeSet::new();
        for table in TABLES {
            assert!(TABLES.iter().filter(|other| other.name == table.name).count() == 1, "{}", table.name);
            for column in table.columns {
                assert!(seen.insert((table.name, column.name)), "{}.{}", table.name, column.name);
            }
        }
    }

    #[test]
    fn every_personal_column_is_a_sentence_in_both_languages() {
        for (table, column, personal) in personal() {
            for sentence in [personal.meaning.en, personal.meaning.de] {
                assert!(sentence.ends_with('.') && sentence.len() > 10, "{}.{}: {sentence}", table.name, column.name);
            }
        }
    }

    #[test]
    fn what_the_copy_gives_can_be_found() {
        for (table, column, personal) in personal() {
            let about_an_account = personal.whose != Whose::Named;
            // Who is named in a file that somebody sent is no data about whoever sent it.
            let of_others = matches!(personal.copy, Given::Elsewhere | Given::Withheld(Withheld::OwnFile));
            assert_eq!(!of_others, about_an_account, "{}.{}", table.name, column.name);
            if matches!(personal.copy, Given::Whole | Given::Codes) {
                assert!(table.found.is_some(), "say how the rows of an account are found in {}", table.name);
            }
        }
    }

    #[test]
    fn how_an_account_is_found_is_a_column_of_the_table() {
        for table in TABLES {
            let Some(Found::Account(name)) = table.found else { continue };
            assert!(table.columns.iter().any(|column| column.name == name), "{}.{name}", table.name);
        }
    }

    #[test]
    fn every_word_of_the_map_is_used() {
        let all: Vec<&Personal> = personal().map(|(_, _, personal)| personal).collect();
        for whose in Whose::VARIANTS {
            assert!(all.iter().any(|personal| personal.whose == *whose), "{whose}");
        }
        for purpose in Purpose::VARIANTS {
            assert!(all.iter().any(|personal| personal.purpose == *purpose), "{purpose}");
        }
        for rule in Rule::VARIANTS {
            assert!(all.iter().any(|personal| personal.kept.rules().contains(rule)), "{rule}");
        }
        for why in Withheld::VARIANTS {
            assert!(all.iter().any(|personal| personal.copy == Given::Withheld(*why)), "{why}");
        }
        let reasons = TABLES.iter().flat_map(|table| table.columns).filter_map(|column| match column.content {
            Content::Impersonal(reason) => Some(reason),
            Content::Personal(_) => None,
        });
        let reasons: BTreeSet<Reason> = reasons.collect();
        assert_eq!(reasons, Reason::VARIANTS.iter().copied().collect());
    }

    #[test]
    fn what_proves_who_somebody_is_is_seen_by_nobody() {
        for (table, column, personal) in personal() {
            if personal.copy == Given::Withheld(Withheld::Secret) && column.name != "body" {
                assert!(personal.seen.is_empty(), "{}.{}", table.name, column.name);
            }
        }
    }
}
