//! What each key of a kind means, in a sentence: for the documentation of the bundle format, the dictionary of the
//! tables and the description of the interface for programs, which all say the same.

use crate::kind::Kind;

/// A sentence in the languages in which keys are documented. Words between backticks are written in data as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// In English.
    pub en: &'static str,
    /// In German.
    pub de: &'static str,
}

/// One of those languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// English.
    English,
    /// German.
    German,
}

impl Meaning {
    /// The sentence in one of the languages.
    #[must_use]
    pub fn said(self, tongue: Tongue) -> &'static str {
        match tongue {
            Tongue::English => self.en,
            Tongue::German => self.de,
        }
    }
}

/// What the code of an item means.
pub const CODE: Meaning = Meaning { en: "Its own code.", de: "Sein eigenes Kürzel." };
/// What the edition of an item means, for kinds that belong to one.
pub const EDITION: Meaning = Meaning { en: "The edition it belongs to.", de: "Die Fassung, zu der es gehört." };

/// What a key of a kind means; none for a key the kind does not have.
#[must_use]
pub fn meaning(kind: Kind, key: &str) -> Option<Meaning> {
    let (en, de) = sentences(kind, key)?;
    Some(Meaning { en, de })
}

fn sentences(kind: Kind, key: &str) -> Option<(&'static str, &'static str)> {
    crate::shape::keys(kind).iter().find(|known| known.name == key)?;
    let own = match kind {
        Kind::City => city(key),
        Kind::Edition => edition(key),
        Kind::Section | Kind::Field | Kind::Goal | Kind::TakeUp | Kind::Succession => of_edition(kind, key),
        Kind::Consultation | Kind::Erratum => deliberation(kind, key),
        Kind::Source | Kind::Result | Kind::Plan => sources(kind, key),
        Kind::StakeholderGroup | Kind::Organisation | Kind::Commitment => organisations(kind, key),
        Kind::Body | Kind::Meeting | Kind::District | Kind::Process | Kind::Phase => process(kind, key),
        Kind::Measure => measure(key),
        Kind::Indicator => indicator(key),
        Kind::Release => release(key),
        Kind::Acceptance => acceptance(key),
        Kind::FollowUp => follow_up(key),
    };
    own.or_else(|| anywhere(key))
}

fn city(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "name" => ("The city's name.", "Der Name der Stadt."),
        "original_language" => {
            ("The language in which texts are written first.", "Die Sprache, in der Texte zuerst geschrieben werden.")
        }
        "languages" => {
            ("Languages the site offers, in this order.", "Sprachen, in denen die Seite erscheint, in dieser Reihenfolge.")
        }
        "interface_languages" => (
            "Further languages the site speaks, in which the Leitbild itself is read in its original; no translation is missed.",
            "Weitere Sprachen der Bedienung, in denen das Leitbild selbst im Original steht; keine Übersetzung wird vermisst.",
        ),
        "as_of" => (
            "For example data: the day they describe, on which `check` judges them.",
            "Bei Beispieldaten: der Tag, den sie beschreiben und an dem `check` sie beurteilt.",
        ),
        "example" => (
            "`true` if all of it is invented; every page then says so.",
            "`true`, wenn alles erfunden ist; jede Seite sagt das dann.",
        ),
        "accent" => ("Colour of headings and links.", "Farbe von Überschriften und Verweisen."),
        "welcome" => ("Words on the start page.", "Begrüßung auf der Startseite."),
        "imprint" => ("Who is responsible for the site.", "Wer für die Seite verantwortlich ist."),
        "contact" => ("Whom to ask.", "Wen man fragen kann."),
        "privacy" => ("What happens to visitors' data.", "Was mit den Daten der Besucherinnen und Besucher geschieht."),
        _ => return None,
    })
}

fn edition(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "status" => (
            "Where it stands. `adopted` and `superseded` freeze it.",
            "Wie weit sie ist. Mit `adopted` und `superseded` steht ihr Wortlaut fest.",
        ),
        "adopted_on" => ("When the council decided.", "Wann der Rat sie beschlossen hat."),
        "decision" => ("Number of the council paper.", "Nummer der Ratsvorlage."),
        "decision_url" => ("Where the council paper can be read.", "Wo die Ratsvorlage zu lesen ist."),
        "text" => ("Summary.", "Zusammenfassung."),
        "term" => ("How this edition calls the people it is about.", "Wie diese Fassung die Menschen nennt, um die es geht."),
        _ => return None,
    })
}

fn of_edition(kind: Kind, key: &str) -> Option<(&'static str, &'static str)> {
    Some(match (kind, key) {
        (Kind::Field, "symbol") => ("Symbol beside its name.", "Symbol neben seinem Namen."),
        (Kind::Section, "type") => ("What it is about.", "Wovon er handelt."),
        (Kind::Goal, "field") => (
            "Its field. Needed for goals like `Z3.2`; overarching goals like `L4` have none.",
            "Sein Handlungsfeld. Nötig bei Zielen wie `Z3.2`; Leitziele wie `L4` haben keines.",
        ),
        (Kind::Goal, "origin") => ("What it came of.", "Woraus es entstanden ist."),
        (Kind::Goal, "title") => ("Its name, 3 to 8 words.", "Sein Name, 3 bis 8 Wörter."),
        (Kind::Goal, "text") => ("The goal itself, in whole sentences.", "Das Ziel selbst, in ganzen Sätzen."),
        (Kind::TakeUp, "overarching") => ("The overarching goal that is taken up.", "Das Leitziel, das aufgenommen wird."),
        (Kind::TakeUp, "in") => (
            "Where: a field, a goal of a field, or a measure.",
            "Wo: in einem Handlungsfeld, einem Ziel eines Handlungsfelds oder einer Maßnahme.",
        ),
        (Kind::TakeUp, "sentence") => (
            "What the overarching goal means here, in one sentence. May wait until it is written.",
            "Was das Leitziel hier bedeutet, in einem Satz. Darf fehlen, bis er geschrieben ist.",
        ),
        (Kind::TakeUp, "justification") => (
            "Instead of a sentence, for a whole field only: why it is not taken up here.",
            "Statt des Satzes, nur für ein ganzes Handlungsfeld: warum es hier nicht aufgenommen ist.",
        ),
        (Kind::Succession, "change") => (
            "What became of the goals: `continued` and `reworded` lead from 1 to 1, `split` from 1 to several, `merged` from several to 1, `new` from none to 1, `dropped` from 1 to none.",
            "Was aus den Zielen wurde: `continued` und `reworded` führen von 1 zu 1, `split` von 1 zu mehreren, `merged` von mehreren zu 1, `new` von keinem zu 1, `dropped` von 1 zu keinem.",
        ),
        (Kind::Succession, "from") => (
            "Goals, or fields, of an earlier edition, with the edition in front: `2020/Z3.2`.",
            "Ziele oder Handlungsfelder einer früheren Fassung, mit der Fassung davor: `2020/Z3.2`.",
        ),
        (Kind::Succession, "to") => (
            "Goals, or fields, of the edition in whose folder the file lies.",
            "Ziele oder Handlungsfelder der Fassung, in deren Ordner die Datei liegt.",
        ),
        _ => return None,
    })
}

fn sources(kind: Kind, key: &str) -> Option<(&'static str, &'static str)> {
    Some(match (kind, key) {
        (Kind::Source, "type") => ("What kind of source it is.", "Welche Art von Quelle es ist."),
        (Kind::Source, "date") => ("When it happened or appeared.", "Wann es stattfand oder erschien."),
        (Kind::Result, "source") => (
            "The source it is quoted from; by its code `Q01.2` it belongs to `Q01`.",
            "Die Quelle, aus der es zitiert ist; nach seinem Kürzel `Q01.2` gehört es zu `Q01`.",
        ),
        (Kind::Result, "answer") => {
            ("What became of it. Left out while the answer is owed.", "Was daraus wurde. Leer, solange die Antwort aussteht.")
        }
        (Kind::Result, "quote") => ("What it asked for.", "Was gefordert wurde."),
        (Kind::Plan, "date") => ("When it was adopted.", "Wann es beschlossen wurde."),
        (Kind::Plan, "same") => ("Goals that say the same.", "Ziele, die dasselbe sagen."),
        (Kind::Plan, "supports") => ("Goals it supports.", "Ziele, die es unterstützt."),
        (Kind::Plan, "conflicts") => ("Goals it works against.", "Ziele, denen es entgegenwirkt."),
        _ => return None,
    })
}

fn organisations(kind: Kind, key: &str) -> Option<(&'static str, &'static str)> {
    Some(match (kind, key) {
        (Kind::Organisation, "title") => ("Its name.", "Ihr Name."),
        (Kind::Organisation, "text") => ("What it does, in a sentence.", "Was sie tut, in einem Satz."),
        (Kind::Organisation, "groups") => ("Stakeholder groups it belongs to.", "Akteursgruppen, zu denen sie gehört."),
        (Kind::Organisation, "parent") => ("The organisation above it.", "Die Organisation über ihr."),
        (Kind::Organisation, "successors") => ("Organisations that followed it.", "Organisationen, die auf sie folgten."),
        (Kind::Organisation, "valid_from") => {
            ("Since when it exists under this name.", "Seit wann es sie unter diesem Namen gibt.")
        }
        (Kind::Organisation, "valid_to") => ("Until when it did.", "Bis wann es sie so gab."),
        (Kind::Commitment, "organisation") => ("Who promises.", "Wer etwas zusagt."),
        (Kind::Commitment, "goals") => ("Goals it is promised for.", "Ziele, für die es zugesagt ist."),
        (Kind::Commitment, "since") => ("Since when it holds.", "Seit wann es gilt."),
        (Kind::Commitment, "until") => ("Until when it is to be kept.", "Bis wann es eingehalten sein soll."),
        (Kind::Commitment, "text") => ("What is promised.", "Was zugesagt wird."),
        _ => return None,
    })
}

fn process(kind: Kind, key: &str) -> Option<(&'static str, &'static str)> {
    Some(match (kind, key) {
        (Kind::Body, "type") => ("What kind of body it is.", "Welche Art von Gremium es ist."),
        (Kind::Body, "chair") => ("Organisation that chairs it.", "Organisation, die den Vorsitz hat."),
        (Kind::Body, "members") => ("Organisations that send people to it.", "Organisationen, die Menschen entsenden."),
        (Kind::Body, "fields") => ("Fields it works on.", "Handlungsfelder, an denen es arbeitet."),
        (Kind::Body, "successors") => ("Bodies that followed it.", "Gremien, die darauf folgten."),
        (Kind::Meeting, "type") => ("What kind of meeting it was.", "Welche Art von Veranstaltung es war."),
        (Kind::Meeting, "date") => ("When it was.", "Wann sie war."),
        (Kind::Meeting, "body") => {
            ("Body that held it. Left out if it was open to all.", "Gremium, das getagt hat. Leer, wenn sie allen offenstand.")
        }
        (Kind::Meeting, "phase") => ("Phase of a process it belongs to.", "Phase eines Prozesses, zu der sie gehört."),
        (Kind::Meeting, "participants") => ("How many people took part.", "Wie viele Menschen dabei waren."),
        (Kind::Meeting, "groups") => ("Stakeholder groups that were there.", "Akteursgruppen, die dabei waren."),
        (Kind::Meeting, "districts") => ("Districts in which or for which it was.", "Stadtteile, in denen oder für die sie war."),
        (Kind::Meeting, "text") => ("What came of it.", "Was dabei herauskam."),
        (Kind::Meeting, "agenda") => ("What it is to speak about, point by point.", "Worum es gehen soll, Punkt für Punkt."),
        (Kind::Meeting, "minutes") => (
            "What was said and decided. Internal: only those read it who may read drafts, and no download holds it.",
            "Was gesagt und beschlossen wurde. Intern: Nur wer Entwürfe lesen darf, liest sie, und kein Download enthält sie.",
        ),
        (Kind::District, "title") => ("Its name.", "Sein Name."),
        (Kind::District, "number") => ("The city's own number for it.", "Die Nummer, die die Stadt ihm gibt."),
        (Kind::District, "parent") => {
            ("The borough it lies in. Boroughs have none.", "Der Stadtbezirk, in dem er liegt. Stadtbezirke haben keinen.")
        }
        (Kind::District, "residents") => ("How many people live there.", "Wie viele Menschen dort wohnen."),
        (Kind::Process, "edition") => ("Editions written in it.", "Fassungen, die darin geschrieben wurden."),
        (Kind::Phase, "process") => {
            ("Its process; by its code `PR1.2` it belongs to `PR1`.", "Ihr Prozess; nach ihrem Kürzel `PR1.2` gehört sie zu `PR1`.")
        }
        _ => return None,
    })
}

fn measure(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "type" => ("How it is organised.", "Wie sie angelegt ist."),
        "status" => ("Where it stands.", "Wie weit sie ist."),
        "carried_by" => ("Who does the work.", "Wer die Arbeit tut."),
        "goals" => ("Goals it carries out.", "Ziele, die sie umsetzt."),
        "responsible" => ("Organisations that answer for it.", "Organisationen, die für sie verantwortlich sind."),
        "partners" => ("Organisations that take part.", "Organisationen, die mitmachen."),
        "districts" => {
            ("Where it takes place. Left out if in the whole city.", "Wo sie stattfindet. Leer, wenn in der ganzen Stadt.")
        }
        "plan" => ("Another plan of the city that contains it.", "Ein anderes Konzept der Stadt, das sie enthält."),
        "text" => ("What is done, for whom, how.", "Was getan wird, für wen, wie."),
        "statement" => {
            ("What the responsible office itself says about the state.", "Was die verantwortliche Stelle selbst zum Stand sagt.")
        }
        _ => return None,
    })
}

fn indicator(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "unit" => ("Unit of its values.", "Einheit seiner Werte."),
        "direction" => ("Where it should go.", "Wohin er sich bewegen soll."),
        "cadence" => ("How often it is observed.", "Wie oft er erhoben wird."),
        "about_people" => ("Whether it counts people.", "Ob er Menschen zählt."),
        "by_gender" => ("Whether it is broken down by gender.", "Ob er nach Geschlecht aufgeschlüsselt ist."),
        "base_period" => (
            "Period from which the target is measured, as the source writes it.",
            "Zeitraum, von dem aus das Soll gemessen wird, wie die Quelle ihn schreibt.",
        ),
        "base_value" | "latest_value" => ("Value then.", "Wert in diesem Zeitraum."),
        "latest_period" => ("Period of the last observation.", "Zeitraum der letzten Erhebung."),
        "target_period" => ("Period for which the target is set.", "Zeitraum, für den das Soll gesetzt ist."),
        "target_value" => ("Value aimed at.", "Wert, der erreicht werden soll."),
        "goals" => ("Goals it watches.", "Ziele, die er beobachtet."),
        "measures" => ("Measures it watches.", "Maßnahmen, die er beobachtet."),
        "reading_aid" => ("How to read it, in one sentence.", "Wie er zu lesen ist, in einem Satz."),
        "text" => ("Definition.", "Definition."),
        "origin" => ("Where the figures come from, with the table.", "Woher die Zahlen kommen, mit der Tabelle."),
        _ => return None,
    })
}

fn deliberation(kind: Kind, key: &str) -> Option<(&'static str, &'static str)> {
    Some(match (kind, key) {
        (Kind::Consultation, "body") => ("Body that deliberates.", "Gremium, das berät."),
        (Kind::Consultation, "meeting") => ("Meeting in which it did.", "Sitzung, in der es beraten hat."),
        (Kind::Consultation, "order") => ("Its place in the order of bodies, from 1.", "Platz in der Beratungsfolge, ab 1."),
        (Kind::Consultation, "date") => ("When it deliberates, or did.", "Wann es berät oder beraten hat."),
        (Kind::Consultation, "result") => ("What came of it. Left out before.", "Was herauskam. Leer, solange es noch aussteht."),
        (Kind::Consultation, "in_favour") => ("Votes in favour.", "Wie viele dafür waren."),
        (Kind::Consultation, "against") => ("Votes against.", "Wie viele dagegen waren."),
        (Kind::Consultation, "abstained") => ("Abstentions.", "Wie viele sich enthielten."),
        (Kind::Consultation, "url") => {
            ("Item of the agenda in the council information system.", "Tagesordnungspunkt im Ratsinformationssystem.")
        }
        (Kind::Consultation, "opinion") => ("What the body says, unedited.", "Stellungnahme des Gremiums, unverändert."),
        (Kind::Consultation, "dissent") => {
            ("What those say who do not agree, unedited.", "Abweichende Meinung einer Minderheit, unverändert.")
        }
        (Kind::Erratum, "corrects") => {
            ("What of an adopted edition is put right.", "Was an einer beschlossenen Fassung richtiggestellt wird.")
        }
        (Kind::Erratum, "date") => ("Day on which it was put right.", "Tag der Richtigstellung."),
        (Kind::Erratum, "text") => ("What is wrong, and what is right.", "Was falsch ist und was richtig."),
        _ => return None,
    })
}

fn release(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "date" => {
            ("When it was released. Left out while it is withheld.", "Wann es freigegeben wurde. Leer, solange es intern ist.")
        }
        "table" => ("The kind of item of which all are meant.", "Die Art von Einträgen, wenn alle gemeint sind."),
        "items" => ("Items and editions that are meant.", "Einträge und Fassungen, die gemeint sind."),
        _ => return None,
    })
}

fn acceptance(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "rule" => (
            "Rule of which findings are accepted; `leitwerk explain LW001` says what it looks for.",
            "Regel, deren Befunde hingenommen werden; `leitwerk explain LW001` sagt, was sie sucht.",
        ),
        "items" => (
            "Items of which they are accepted. Left out for all.",
            "Einträge, bei denen sie hingenommen werden. Leer, wenn bei allen.",
        ),
        "place" => (
            "Where at the item, as the finding names it. Left out for every place.",
            "Wo am Eintrag, wie der Befund es nennt. Leer, wenn überall.",
        ),
        "until" => ("Last day on which it holds.", "Letzter Tag, an dem es gilt."),
        _ => return None,
    })
}

fn follow_up(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "due" => ("Day by which it is to be done.", "Tag, bis zu dem es zu tun ist."),
        "done" => ("Day on which it was done. Left out while it is open.", "Tag, an dem es getan war. Leer, solange es offen ist."),
        "about" => ("Items it is about.", "Einträge, um die es geht."),
        "responsible" => ("Organisations that see to it.", "Organisationen, die sich darum kümmern."),
        "decided" => ("Meeting at which it was decided.", "Sitzung, in der es beschlossen wurde."),
        "text" => ("What is to be done.", "Was zu tun ist."),
        _ => return None,
    })
}

fn anywhere(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "reason" => ("Why it was decided so.", "Warum so entschieden wurde."),
        "title" => ("Its name.", "Der Name."),
        "text" => ("The text itself.", "Der Text selbst."),
        "url" => {
            ("Where to read it, or the organisation's own site.", "Wo es zu lesen ist, oder die eigene Seite der Organisation.")
        }
        "starts" | "valid_from" => ("First day.", "Erster Tag."),
        "ends" | "valid_to" => ("Last day.", "Letzter Tag."),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape;

    #[test]
    fn every_key_of_every_kind_is_explained_and_no_other() {
        for kind in Kind::ALL {
            for key in shape::keys(*kind) {
                let meaning = meaning(*kind, key.name);
                let meaning = meaning.unwrap_or_else(|| panic!("say in a sentence what “{}” of {kind} means", key.name));
                for sentence in [meaning.en, meaning.de] {
                    assert!(sentence.ends_with('.') && sentence.matches('`').count() % 2 == 0, "{kind}: {sentence}");
                }
            }
            assert_eq!(meaning(*kind, "code"), None);
        }
    }
}
