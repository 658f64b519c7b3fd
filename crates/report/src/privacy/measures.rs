//! The technical and organisational measures (Art. 32 GDPR): what the software does, each with where that is held, and what
//! the city has to add.

use std::fmt::Write as _;

use leitwerk_model::meaning::{Meaning, Tongue};
use leitwerk_model::privacy::Rule;
use strum::VariantArray as _;

use super::{PROPOSAL, blank, say};

/// What a measure protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protects {
    /// Pseudonyms and encryption, Art. 32(1)(a).
    Pseudonyms,
    /// Confidentiality, Art. 32(1)(b).
    Confidentiality,
    /// Integrity, Art. 32(1)(b).
    Integrity,
    /// Availability and return after a failure, Art. 32(1)(b) and (c).
    Availability,
    /// As few data as possible, no longer than needed, Art. 25 and Art. 5(1)(c) and (e).
    Sparing,
    /// That it is tried out again and again, Art. 32(1)(d).
    Testing,
}

/// Something that the software does.
#[derive(Clone, Copy, Debug)]
pub struct Measure {
    /// What it protects.
    pub protects: Protects,
    /// What it does, in a sentence.
    pub meaning: Meaning,
    /// The file of the repository that does it, or whose test fails without it.
    pub held_by: &'static str,
}

const fn measure(protects: Protects, held_by: &'static str, en: &'static str, de: &'static str) -> Measure {
    Measure { protects, meaning: say(en, de), held_by }
}

const ALL: &[Protects] = &[
    Protects::Pseudonyms,
    Protects::Confidentiality,
    Protects::Integrity,
    Protects::Availability,
    Protects::Sparing,
    Protects::Testing,
];

impl Protects {
    fn meaning(self) -> Meaning {
        match self {
            Protects::Pseudonyms => {
                say("Pseudonyms and encryption (Art. 32(1)(a))", "Pseudonymisierung und Verschlüsselung (Art. 32 Abs. 1 Buchst. a)")
            }
            Protects::Confidentiality => say("Confidentiality (Art. 32(1)(b))", "Vertraulichkeit (Art. 32 Abs. 1 Buchst. b)"),
            Protects::Integrity => say("Integrity (Art. 32(1)(b))", "Integrität (Art. 32 Abs. 1 Buchst. b)"),
            Protects::Availability => say(
                "Availability and return (Art. 32(1)(b) and (c))",
                "Verfügbarkeit und Wiederherstellung (Art. 32 Abs. 1 Buchst. b und c)",
            ),
            Protects::Sparing => say(
                "Few data, and no longer than needed (Art. 5(1)(c) and (e), Art. 25)",
                "Datensparsamkeit und Löschung (Art. 5 Abs. 1 Buchst. c und e, Art. 25)",
            ),
            Protects::Testing => say("Regular testing (Art. 32(1)(d))", "Regelmäßige Überprüfung (Art. 32 Abs. 1 Buchst. d)"),
        }
    }
}

/// The measures as Markdown.
#[must_use]
pub fn measures(tongue: Tongue) -> String {
    let mut out = format!(
        "# {}\n\n{}\n\n{} {}\n",
        say("Technical and organisational measures (Art. 32 GDPR)", "Technische und organisatorische Maßnahmen (Art. 32 DSGVO)")
            .said(tongue),
        PROPOSAL.said(tongue),
        say("Controller:", "Verantwortliche Stelle:").said(tongue),
        blank(tongue, say("name of the city, as in the record", "Name der Stadt, wie im Verzeichnis"))
    );
    for protects in ALL {
        let _ =
            writeln!(out, "\n## {}\n\n{}\n", protects.meaning().said(tongue), say("The software:", "Die Software:").said(tongue));
        for measure in MEASURES.iter().filter(|measure| measure.protects == *protects) {
            let _ = writeln!(out, "- {} (`{}`)", measure.meaning.said(tongue), measure.held_by);
        }
        if *protects == Protects::Sparing {
            for rule in Rule::VARIANTS {
                let deleted = say("Deleted of itself", "Von selbst gelöscht").said(tongue);
                let _ = writeln!(out, "- {deleted}: {} ({}).", rule.concerns().said(tongue), rule.told(tongue));
            }
        }
        let _ = writeln!(out, "\n{}\n", say("The city:", "Die Stadt:").said(tongue));
        for (_, what) in OF_THE_CITY.iter().filter(|(of, _)| of == protects) {
            let _ = writeln!(out, "- {}", blank(tongue, *what));
        }
    }
    out
}

use Protects::{Availability, Confidentiality, Integrity, Pseudonyms, Sparing, Testing};

/// What the software does.
#[rustfmt::skip]
pub const MEASURES: &[Measure] = &[
    measure(Pseudonyms, "crates/app/src/passwords.rs",
        "Passwords are stored as argon2id hashes only; the secret of an authenticator app is sealed with a key that does not lie in the database.",
        "Passwörter werden nur als argon2id-Hashes gespeichert; das Geheimnis einer Authenticator-App ist mit einem Schlüssel versiegelt, der nicht in der Datenbank liegt."),
    measure(Pseudonyms, "crates/app/src/key.rs",
        "Sessions, links from mails and recovery codes are stored as digests only: a copy of the database opens no account.",
        "Sitzungen, Links aus E-Mails und Wiederherstellungscodes werden nur als Prüfsummen gespeichert: Eine Kopie der Datenbank öffnet kein Konto."),
    measure(Pseudonyms, "crates/app/src/access.rs",
        "The audit chain names an account by a number drawn by chance, never by name.",
        "Die Prüfkette nennt ein Konto mit einer zufälligen Nummer, nie mit dem Namen."),
    measure(Pseudonyms, "crates/store/src/attempts.rs",
        "Tries are counted under keyed digests, from which no address can be read.",
        "Versuche werden unter Prüfsummen mit Schlüssel gezählt, aus denen sich keine Adresse ablesen lässt."),
    measure(Confidentiality, "crates/model/src/access.rs",
        "One table says who may do what; what it does not allow is forbidden. Roles that reach only what is one's own are bound to organisations and bodies.",
        "Eine Tabelle sagt, wer was darf; was sie nicht erlaubt, ist verboten. Rollen, die nur Eigenes betreffen, sind an Organisationen und Gremien gebunden."),
    measure(Confidentiality, "crates/web/tests/site/rights.csv",
        "Every address states who may call it, and is tested.",
        "Jede Adresse nennt, wer sie aufrufen darf, und wird daraufhin getestet."),
    measure(Confidentiality, "crates/app/src/access.rs",
        "There is a second factor (codes of an app, with recovery codes for emergencies); the rights of administration count only with it.",
        "Es gibt einen zweiten Faktor (Codes einer App, mit Wiederherstellungscodes für den Notfall); die Rechte der Administration gelten nur mit ihm."),
    measure(Confidentiality, "crates/store/tests/contract/sessions.rs",
        "Accounts are made by invitation only. Links work once: an invitation for 7 days, a new password for 1 hour, a new address for 24 hours.",
        "Konten gibt es nur auf Einladung. Links gelten einmal: eine Einladung 7 Tage, ein neues Passwort 1 Stunde, eine neue Adresse 24 Stunden."),
    measure(Confidentiality, "crates/store/tests/contract/sessions.rs",
        "A session ends after 2 hours without use and after 12 hours at most, and with the closing of the account at once.",
        "Eine Sitzung endet nach 2 Stunden ohne Nutzung, spätestens nach 12 Stunden, und sofort, wenn das Konto geschlossen wird."),
    measure(Confidentiality, "crates/store/tests/contract/accounts.rs",
        "A link, a half minute of the app and a recovery code are taken once, also when two use them at the same moment.",
        "Ein Link, eine halbe Minute der App und ein Wiederherstellungscode gelten einmal, auch wenn zwei sie im selben Moment benutzen."),
    measure(Confidentiality, "crates/app/src/gate.rs",
        "Tries to sign in are limited over 15 minutes, for all processes together.",
        "Anmeldeversuche sind über 15 Minuten begrenzt, für alle Prozesse gemeinsam."),
    measure(Confidentiality, "crates/web/src/forms.rs",
        "A form is taken only from a page of the site itself, with a token that was made for whoever sends it and runs out.",
        "Ein Formular wird nur von einer Seite der Website selbst angenommen, mit einem Zeichen, das für die absendende Person erzeugt wurde und abläuft."),
    measure(Confidentiality, "crates/store/src/mails.rs",
        "The outbox holds no link while a mail waits: text and link are made when it is sent.",
        "Der Postausgang enthält keinen Link, solange eine E-Mail wartet: Text und Link entstehen erst beim Versand."),
    measure(Confidentiality, "crates/store/tests/contract/drafts.rs",
        "Drafts and accepted findings are internal until they are released.",
        "Entwürfe und hingenommene Befunde sind intern, bis sie freigegeben werden."),
    measure(Confidentiality, "crates/web/src/guard.rs",
        "A strict content security policy: no script, no inline style, nothing from elsewhere, no frame.",
        "Eine strenge Content Security Policy: kein Skript, kein eingebetteter Stil, nichts von fremden Servern, keine Einbettung."),
    measure(Confidentiality, "crates/report/src/markdown.rs",
        "Texts of the city never become HTML of their own: Markdown without HTML, cleaned.",
        "Texte der Stadt werden nie zu eigenem HTML: Markdown ohne HTML, bereinigt."),
    measure(Integrity, "crates/store/tests/contract/audit.rs",
        "The audit chain shows every later change, every deletion and, against an end kept elsewhere, a cut tail.",
        "Die Prüfkette zeigt jede spätere Änderung, jede Löschung und, gegen ein anderswo aufbewahrtes Ende, einen abgeschnittenen Schluss."),
    measure(Integrity, "crates/store/tests/contract/accounts.rs",
        "A change to the Leitbild or to accounts is made whole or not at all, with its entry in the chain.",
        "Eine Änderung am Leitbild oder an Konten geschieht ganz oder gar nicht, mit ihrem Eintrag in der Kette."),
    measure(Integrity, "crates/model/tests/changes.rs",
        "The original wording of an adopted edition cannot be changed.",
        "Der ursprüngliche Wortlaut einer beschlossenen Fassung lässt sich nicht ändern."),
    measure(Availability, "crates/store/src/db.rs",
        "What is acknowledged lies on the disk; the program refuses to start where that would not hold for SQLite.",
        "Was bestätigt ist, liegt auf dem Datenträger; das Programm startet nicht, wo das bei SQLite nicht gälte."),
    measure(Availability, "crates/leitwerk/tests/killed_import.rs",
        "Nothing half-done remains, also when the program is killed.",
        "Nichts Halbes bleibt, auch wenn das Programm abgebrochen wird."),
    measure(Availability, "crates/bundle/tests/lossless.rs",
        "The whole Leitbild can be exported into an open format and read again without loss.",
        "Das ganze Leitbild lässt sich in ein offenes Format ausgeben und ohne Verlust wieder einlesen."),
    measure(Sparing, "crates/web/tests/site/routes.rs",
        "The site sets no cookie before somebody signs in and fetches nothing from elsewhere.",
        "Die Seite setzt vor einer Anmeldung kein Cookie und lädt nichts von fremden Servern."),
    measure(Sparing, "crates/web/src/guard.rs",
        "The log of the program holds neither addresses of visitors nor what they search for.",
        "Das Protokoll des Programms enthält weder Adressen von Besuchenden noch deren Suchwörter."),
    measure(Sparing, "crates/model/src/privacy/map.rs",
        "Of a sign-in the day is noted, not the hour; of a device browser and system in two words; of a session no network address.",
        "Von einer Anmeldung wird der Tag vermerkt, nicht die Uhrzeit; von einem Gerät Browser und System in zwei Wörtern; von einer Sitzung keine Netzadresse."),
    measure(Sparing, "crates/store/tests/contract/retention.rs",
        "What is kept too long is deleted by rules that are tested to the second.",
        "Was zu lange liegt, wird nach Regeln gelöscht, die auf die Sekunde getestet sind."),
    measure(Sparing, "crates/store/tests/contract/accounts.rs",
        "Deleting an account takes everything about the person along; what was done stays in the audit chain without the person, and the chain stays valid.",
        "Mit einem Konto wird alles über die Person gelöscht; was getan wurde, bleibt ohne die Person in der Prüfkette, und die Kette bleibt gültig."),
    measure(Sparing, "crates/app/tests/operations/own_data.rs",
        "Whoever has an account can take a copy of what is stored about them.",
        "Wer ein Konto hat, kann eine Kopie der über sich gespeicherten Daten erhalten."),
    measure(Testing, "crates/store/tests/contract/privacy.rs",
        "Every column of the database is in the map of personal data; a new one without entry makes a test fail.",
        "Jede Spalte der Datenbank steht in der Karte der personenbezogenen Daten; eine neue ohne Eintrag lässt einen Test scheitern."),
    measure(Testing, "ARCHITECTURE.md",
        "What holds everywhere is listed with the test that holds it; the tests run on both database engines.",
        "Was überall gilt, ist mit dem Test aufgeführt, der es sichert; die Tests laufen auf beiden Datenbanken."),
];

/// What the city has to add.
const OF_THE_CITY: &[(Protects, Meaning)] = &[
    (
        Pseudonyms,
        say("TLS in front of the program, and who renews the certificate", "TLS vor dem Programm und wer das Zertifikat erneuert"),
    ),
    (
        Pseudonyms,
        say(
            "encryption of disks and backups; where the key of the installation lies, apart from the backups",
            "Verschlüsselung von Datenträgern und Sicherungen; wo der Schlüssel der Installation liegt, getrennt von den Sicherungen",
        ),
    ),
    (
        Confidentiality,
        say(
            "who may enter the machine room and log in to the machine: whoever can, may read everything",
            "wer den Maschinenraum betreten und sich an der Maschine anmelden darf: Wer das kann, kann alles lesen",
        ),
    ),
    (
        Confidentiality,
        say(
            "staff bound to confidentiality, instructed, trained",
            "Verpflichtung auf Vertraulichkeit, Unterweisung und Schulung der Beschäftigten",
        ),
    ),
    (
        Confidentiality,
        say(
            "how rights are given, checked and taken back when somebody leaves",
            "wie Rechte vergeben, geprüft und beim Ausscheiden entzogen werden",
        ),
    ),
    (
        Confidentiality,
        say("contracts with processors (hosting, mail), Art. 28", "Verträge zur Auftragsverarbeitung (Hosting, E-Mail), Art. 28"),
    ),
    (
        Integrity,
        say(
            "where the end of the audit chain is kept apart from the machine, and who compares it",
            "wo das Ende der Prüfkette getrennt von der Maschine aufbewahrt wird und wer es vergleicht",
        ),
    ),
    (
        Availability,
        say(
            "backups: how often, where to, for how long, and when bringing one back was last tried",
            "Sicherungen: wie oft, wohin, wie lange, und wann das Zurückspielen zuletzt geübt wurde",
        ),
    ),
    (
        Availability,
        say(
            "updates of program and system, and who is told of failures",
            "Aktualisierung von Programm und System und wer von Ausfällen erfährt",
        ),
    ),
    (
        Sparing,
        say(
            "log of the web server in front: off, or without addresses",
            "Protokoll des vorgeschalteten Webservers: aus oder ohne Adressen",
        ),
    ),
    (Sparing, say("for how long backups hold what was deleted", "wie lange Sicherungen enthalten, was gelöscht wurde")),
    (
        Sparing,
        say(
            "who looks through texts for names that are not needed, and when",
            "wer Texte auf nicht nötige Namen durchsieht und wann",
        ),
    ),
    (
        Testing,
        say(
            "when these measures are checked again, by whom; how breaches are found and reported (Art. 33)",
            "wann und durch wen diese Maßnahmen überprüft werden; wie Verletzungen erkannt und gemeldet werden (Art. 33)",
        ),
    ),
];
