//! The record of processing activities (Art. 30 GDPR), one activity a purpose of the map.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use leitwerk_model::meaning::{Meaning, Tongue};
use leitwerk_model::privacy::{Kept, Purpose, Whose, personal};
use strum::VariantArray as _;

use super::{PROPOSAL, blank, kept, say, seen_by};

/// The record as Markdown.
#[must_use]
pub fn record(tongue: Tongue) -> String {
    let mut out = format!(
        "# {}\n\n{}\n\n",
        say("Record of processing activities (Art. 30 GDPR)", "Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)")
            .said(tongue),
        PROPOSAL.said(tongue)
    );
    let _ = writeln!(out, "## {}\n", say("Who is responsible", "Verantwortliche").said(tongue));
    for (what, hint) in RESPONSIBLE {
        let _ = writeln!(out, "- {}: {}", what.said(tongue), blank(tongue, *hint));
    }
    for (at, purpose) in Purpose::VARIANTS.iter().enumerate() {
        activity(&mut out, at + 1, *purpose, tongue);
    }
    let _ = write!(
        out,
        "\n## {}\n\n{}\n",
        say(
            "Technical and organisational measures (Art. 30(1)(g))",
            "Technische und organisatorische Maßnahmen (Art. 30 Abs. 1 Buchst. g)"
        )
        .said(tongue),
        say(
            "They are in a document of their own: `leitwerk privacy measures --lang en`.",
            "Sie stehen in einem eigenen Dokument: `leitwerk privacy measures --lang de`."
        )
        .said(tongue)
    );
    out
}

fn activity(out: &mut String, number: usize, purpose: Purpose, tongue: Tongue) {
    let columns: Vec<_> = personal().filter(|(_, _, personal)| personal.purpose == purpose).collect();
    let people: BTreeSet<Whose> = columns.iter().map(|(_, _, personal)| personal.whose).collect();
    let people: Vec<&str> = people.iter().map(|whose| whose.meaning().said(tongue)).collect();
    let bases: Vec<&str> = purpose.bases().iter().map(|basis| basis.meaning().said(tongue)).collect();
    let mut seen: Vec<String> = Vec::new();
    let mut until: Vec<Kept> = Vec::new();
    for (_, _, personal) in &columns {
        for name in seen_by(personal, tongue).split(", ").filter(|_| !personal.seen.is_empty()) {
            if !seen.iter().any(|known| known == name) {
                seen.push(name.to_owned());
            }
        }
        if !until.contains(&personal.kept) {
            until.push(personal.kept);
        }
    }
    let nobody = say("nobody; only the program", "niemand; nur das Programm").said(tongue);
    let seen = if seen.is_empty() { nobody.to_owned() } else { seen.join(", ") };
    let _ = writeln!(out, "\n## {number}. {}\n", purpose.meaning().said(tongue));
    let mut line = |what: Meaning, text: &str| {
        let _ = writeln!(out, "- **{}:** {text}", what.said(tongue));
    };
    line(say("Legal basis, to be confirmed", "Rechtsgrundlage, zu bestätigen"), &bases.join("; "));
    line(say("Persons concerned", "Betroffene Personen"), &people.join("; "));
    line(say("Recipients within", "Empfänger intern"), &seen);
    line(say("Recipients outside", "Empfänger extern"), &outside(purpose, tongue));
    line(
        say("Transfer to third countries", "Übermittlung in Drittländer"),
        &format!(
            "{} {}",
            say("None by the software.", "Keine durch die Software.").said(tongue),
            blank(
                tongue,
                say("hosting and mail providers, if outside the EU", "Hosting- und Mail-Dienstleister, falls außerhalb der EU")
            )
        ),
    );
    if columns.iter().any(|(_, _, personal)| personal.special) {
        line(
            say("Special categories (Art. 9)", "Besondere Kategorien (Art. 9)"),
            &format!(
                "{} {}",
                say(
                    "Not asked for, but possible: what a text says of a person, or that a person belongs to a faith community or an association, may let one conclude on belief, ethnic origin or opinion.",
                    "Nicht erfragt, aber möglich: Was ein Text über eine Person sagt oder dass eine Person zu einer Glaubensgemeinschaft oder einem Verein gehört, kann auf Glauben, ethnische Zugehörigkeit oder Meinung schließen lassen."
                )
                .said(tongue),
                blank(tongue, say("whether and on which ground of Art. 9(2)", "ob und nach welchem Grund des Art. 9 Abs. 2"))
            ),
        );
    }
    let _ = writeln!(out, "- **{}:**", say("Kept", "Löschfristen").said(tongue));
    for rule in until {
        let _ = writeln!(out, "  - {}", kept(rule, tongue));
    }
    let heads = say("| Data | Where |", "| Daten | Wo |").said(tongue);
    let _ = writeln!(out, "\n{heads}\n|---|---|");
    for (table, column, personal) in columns {
        let _ = writeln!(out, "| {} | `{}.{}` |", personal.meaning.said(tongue), table.name, column.name);
    }
}

/// To whom data go outside.
fn outside(purpose: Purpose, tongue: Tongue) -> String {
    let hosting =
        blank(tongue, say("whoever runs the machine, with contract (Art. 28)", "wer die Maschine betreibt, mit Vertrag (Art. 28)"));
    let what = match purpose {
        Purpose::Leitbild => say(
            "What is released is public: on the site, as download and through the interface for programs.",
            "Freigegebenes ist öffentlich: auf der Seite, als Download und über die Schnittstelle für Programme.",
        ),
        Purpose::Mail => {
            let server = say(
                "The mail server the city has set; without one, nobody.",
                "Der von der Stadt eingestellte Mailserver; ohne ihn niemand.",
            );
            let who = blank(tongue, say("mail provider, with contract (Art. 28)", "Mail-Dienstleister, mit Vertrag (Art. 28)"));
            return format!("{} {who} {hosting}", server.said(tongue));
        }
        Purpose::Accounts | Purpose::SignIn | Purpose::Limits | Purpose::Accountability => {
            say("None by the software.", "Keine durch die Software.")
        }
    };
    format!("{} {hosting}", what.said(tongue))
}

/// What the city has to name, and how.
const RESPONSIBLE: &[(Meaning, Meaning)] = &[
    (
        say("Controller", "Verantwortliche Stelle"),
        say("name, address, mail, telephone of the city", "Name, Anschrift, E-Mail, Telefon der Stadt"),
    ),
    (say("Represented by", "Vertreten durch"), say("mayor", "Oberbürgermeisterin oder Oberbürgermeister")),
    (say("Office in charge", "Zuständiges Amt"), say("office, contact", "Amt, Ansprechperson")),
    (say("Data protection officer", "Datenschutzbeauftragte oder Datenschutzbeauftragter"), say("contact", "Kontakt")),
    (
        say("Joint controllers", "Gemeinsam Verantwortliche"),
        say("if any, with agreement (Art. 26)", "falls vorhanden, mit Vereinbarung (Art. 26)"),
    ),
    (say("Supervisory authority", "Aufsichtsbehörde"), say("of the state", "des Landes")),
    (say("Address of the site", "Adresse der Seite"), say("https://…", "https://…")),
    (say("As of", "Stand"), say("date", "Datum")),
    (
        say("Employees", "Beschäftigte"),
        say(
            "whether the state's rules on data of employees and a works agreement apply to the accounts of staff",
            "ob für Konten von Beschäftigten das Landesrecht zu Beschäftigtendaten und eine Dienstvereinbarung gelten",
        ),
    ),
    (
        say("Data protection impact assessment", "Datenschutz-Folgenabschätzung"),
        say("whether one is needed (Art. 35), with reasons", "ob eine nötig ist (Art. 35), mit Begründung"),
    ),
];
