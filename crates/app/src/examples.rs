//! The accounts of the fictional city: one for each role, for whoever runs the demo on their machine.

use std::collections::BTreeSet;

use leitwerk_model::access::Role;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::audit::NewEntry;
use serde_json::json;

use crate::access::{Action, Actor, authorise};
use crate::gate::Gate;
use crate::sign_in::Refused;

/// Somebody of the fictional city.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// Mail address, below a name that can never exist (RFC 2606).
    pub address: &'static str,
    /// What the account is called.
    pub name: &'static str,
    /// The role it has.
    pub role: Role,
    /// The organisation or body it belongs to, for roles that follow from that.
    place: Option<&'static str>,
}

/// One for each role.
pub const EXAMPLES: [Example; 5] = [
    Example { address: "verwaltung@musterstadt.example", name: "Beispiel Verwaltung", role: Role::Administrator, place: None },
    Example { address: "koordination@musterstadt.example", name: "Beispiel Koordination", role: Role::Coordinator, place: None },
    Example { address: "zustaendig@musterstadt.example", name: "Beispiel Zuständige", role: Role::Officer, place: Some("O001") },
    Example { address: "gremium@musterstadt.example", name: "Beispiel Gremium", role: Role::Member, place: Some("GR01") },
    Example { address: "rat@musterstadt.example", name: "Beispiel Rat", role: Role::CouncilReader, place: None },
];

impl Gate {
    /// Makes the accounts of the fictional city where they are missing, and gives all of them this password. They open only to
    /// requests from the machine itself.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn open_examples(&self, actor: &Actor, password: &str) -> Result<(), Refused> {
        authorise(actor, Action::Maintain)?;
        let hash = self.passwords.hash(password).await?;
        let mut steps = Vec::new();
        for example in EXAMPLES {
            let known = self.db.account_at(example.address).await?;
            // Somebody may have a real account at such an address; it is left alone.
            if known.as_ref().is_some_and(|known| !known.example) {
                continue;
            }
            let id = match known {
                Some(known) => known.id,
                None => {
                    let id = AccountId::draw()?;
                    steps.extend(self.new_example(id, &example));
                    id
                }
            };
            steps.extend([Step::Password(id, hash.clone()), Step::EndAll(id, None)]);
        }
        let entry = NewEntry { action: "open-examples", actor: actor.name(), content: json!({}) };
        self.db.change_accounts(&steps, &entry).await?;
        Ok(())
    }

    fn new_example(&self, id: AccountId, example: &Example) -> Vec<Step> {
        let mut steps = vec![Step::Create {
            id,
            address: example.address.to_owned(),
            name: example.name.to_owned(),
            locale: "de".to_owned(),
            example: true,
            at: self.clock.stamp(),
        }];
        let place = example.place.and_then(|code| ItemRef::new(None, Code::parse(code).ok()?).ok());
        match place {
            Some(of) => steps.push(Step::Join(id, Membership { of, function: "Beispiel".to_owned(), deputy: None })),
            None => steps.push(Step::Roles(id, BTreeSet::from([example.role]))),
        }
        steps
    }
}
