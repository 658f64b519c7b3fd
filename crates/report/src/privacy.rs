//! What a city writes down about data protection, from the map of what is stored ([`leitwerk_model::privacy`]): the page of the
//! documentation, and templates of the record of processing activities and of the measures, as Markdown.
//!
//! Both templates are proposals. What the program cannot know is a marked place to fill in, and each begins by saying that the
//! data protection officer has to confirm it.

mod measures;
mod page;
mod record;

use leitwerk_model::access::{Action, Role, TABLE, Who};
use leitwerk_model::meaning::{Meaning, Tongue};
use leitwerk_model::privacy::{Content, Kept, Personal, Rule, Table};

pub use measures::{MEASURES, Measure, Protects, measures};
pub use page::page;
pub use record::record;

const fn say(en: &'static str, de: &'static str) -> Meaning {
    Meaning { en, de }
}

/// A place that the city has to fill in.
fn blank(tongue: Tongue, what: Meaning) -> String {
    let word = say("FILL IN", "AUSFÜLLEN").said(tongue);
    format!("**[{word}: {}]**", what.said(tongue))
}

/// That a template is one.
const PROPOSAL: Meaning = say(
    "> A template made by Leitwerk from what the software stores. It is a proposal and no legal advice: the controller checks, \
     completes and answers for it, and the data protection officer has to confirm it, the legal bases above all. Places in bold \
     with [FILL IN: …] are the city's to fill in.",
    "> Eine Vorlage, von Leitwerk aus dem erzeugt, was die Software speichert. Sie ist ein Vorschlag und keine Rechtsberatung: Die \
     verantwortliche Stelle prüft, ergänzt und verantwortet sie; die oder der Datenschutzbeauftragte muss sie bestätigen, vor allem \
     die Rechtsgrundlagen. Fett gesetzte Stellen mit [AUSFÜLLEN: …] füllt die Stadt aus.",
);

/// What a role is called.
fn role(role: Role, tongue: Tongue) -> &'static str {
    let meaning = match role {
        Role::Administrator => say("administrators", "Administration"),
        Role::Coordinator => say("coordinators", "Koordination"),
        Role::Officer => say("officers of organisations", "Zuständige der Organisationen"),
        Role::Member => say("members of bodies", "Mitglieder der Gremien"),
        Role::CouncilReader => say("readers for the council", "Lesende für den Rat"),
    };
    meaning.said(tongue)
}

/// Who may do something, in a few words.
fn who(action: Action, tongue: Tongue) -> String {
    let rows = TABLE.iter().filter(|row| row.action == action).flat_map(|row| row.who);
    let names = rows.map(|(who, _)| match who {
        Who::Everyone => say("everybody (once released)", "alle (sobald freigegeben)").said(tongue),
        Who::SignedIn => say("the person", "die Person selbst").said(tongue),
        Who::Has(has) => role(*has, tongue),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Who gets to see something, each once.
fn seen_by(personal: &Personal, tongue: Tongue) -> String {
    let mut names: Vec<String> = Vec::new();
    for action in personal.seen {
        for name in who(*action, tongue).split(", ") {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    if names.is_empty() {
        say("nobody; only the program", "niemand; nur das Programm").said(tongue).to_owned()
    } else {
        names.join(", ")
    }
}

/// Until when something is kept, with the rule that may come before.
fn kept(kept: Kept, tongue: Tongue) -> String {
    match kept {
        Kept::WithAccount => {
            let or = say("or", "oder").said(tongue);
            format!("{}, {or} {}", kept.told(tongue), Rule::Invitation.told(tongue))
        }
        other => other.told(tongue),
    }
}

/// The personal columns of a table.
fn personal_of(table: &'static Table) -> impl Iterator<Item = (&'static str, &'static Personal)> {
    table.columns.iter().filter_map(|column| match &column.content {
        Content::Personal(personal) => Some((column.name, personal)),
        Content::Impersonal(_) => None,
    })
}
