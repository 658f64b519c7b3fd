//! Who may do what, in plain words: the table that the program goes by.

use askama::Template;
use leitwerk_model::access::{Action, Reach, Role, Row, TABLE, Who};
use strum::VariantArray as _;

use crate::pages::account::role_word;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::view::{Nav, Page};

/// One action and who may do it.
struct Line {
    action: &'static str,
    who: Vec<String>,
}

/// A role and what it is for.
struct Explained {
    role: &'static str,
    meaning: &'static str,
}

#[derive(Template)]
#[template(path = "rights/show.html")]
struct Show {
    page: Page,
    roles: Vec<Explained>,
    lines: Vec<Line>,
}

/// `/de/rights`
pub(crate) async fn show(reader: Reader) -> Answer {
    let t = reader.t;
    let who = |action: Action, (who, reach): &(Who, Reach)| {
        let name = match who {
            Who::Everyone => t.rights_everyone(),
            Who::SignedIn => t.rights_signed_in(),
            Who::Has(role) => role_word(t, *role),
        };
        match reach {
            Reach::Own if *who == Who::SignedIn => name.to_owned(),
            // Who belongs to a body reads about it, and writes nothing by that.
            Reach::Own if matches!(action, Action::EditItems | Action::CreateItems) => t.rights_own_office(name),
            Reach::Own => t.rights_own(name),
            Reach::All => name.to_owned(),
        }
    };
    let line = |row: &Row| Line {
        action: t.word("action", row.action.as_str()),
        who: if row.who.is_empty() {
            vec![t.rights_operator().to_owned()]
        } else {
            row.who.iter().map(|one| who(row.action, one)).collect()
        },
    };
    let explained = |role: &Role| Explained { role: role_word(t, *role), meaning: t.word("role-meaning", role.as_str()) };
    let roles = Role::VARIANTS.iter().map(explained).collect();
    page(&Show { roles, lines: TABLE.iter().map(line).collect(), page: Page::new(reader, Nav::None, t.rights_title()) })
}
