//! A copy of what is stored about somebody, for themselves (Art. 15 and 20 GDPR). Which columns that is says
//! [`leitwerk_model::privacy`].

use leitwerk_model::code::ItemRef;
use leitwerk_model::meaning::{Meaning, Tongue};
use leitwerk_model::privacy::{Given, personal};
use leitwerk_store::Db;
use leitwerk_store::own::{Row, Stored};
use serde_json::{Value, json};

use crate::Error;
use crate::access::{Action, Actor, Forbidden, authorise};

/// Everything stored about whoever is signed in, with what each part means and what is not shown and why.
///
/// # Errors
/// [`Error`]; forbidden to whoever has no account.
pub async fn own_data(db: &Db, actor: &Actor) -> Result<Value, Error> {
    authorise(actor, Action::UseOwnAccount)?;
    let person = actor.person().ok_or(Forbidden(Action::UseOwnAccount))?;
    let Stored { mut rows, belongs, concerning } = db.stored_about(person.account).await?;
    let details = rows.remove("audit_detail").unwrap_or_default();
    let entries = rows.remove("audit_entry").unwrap_or_default();
    let own: Vec<Row> = entries.into_iter().zip(details).map(|(entry, detail)| deed(entry, detail)).collect();
    let belongs = belongs.iter().map(|of| json!({ "code": of.code, "title": of.title, "as_deputy": of.as_deputy }));
    let concerning = concerning.iter().map(|(at, action)| json!({ "at": at, "action": action }));
    Ok(json!({
        "what_this_is": both(ABOUT),
        "stored": rows,
        "organisations_and_bodies": belongs.collect::<Vec<_>>(),
        "audit_chain": { "done_by_you": own, "done_to_your_account": concerning.collect::<Vec<_>>() },
        "meaning": meanings(),
        "stored_but_not_shown": withheld(),
    }))
}

/// An entry of the chain: when, what, and the codes that it names, of the items concerned and of where the person belonged then.
fn deed(mut entry: Row, mut detail: Row) -> Row {
    let content = detail.get("content").and_then(Value::as_str).and_then(|content| serde_json::from_str(content).ok());
    let mut codes = Vec::new();
    collect(content.as_ref().unwrap_or(&Value::Null), &mut codes);
    codes.sort();
    codes.dedup();
    detail.insert("content".to_owned(), codes.into());
    entry.append(&mut detail);
    entry
}

/// The codes of items that a content names.
fn collect(content: &Value, codes: &mut Vec<String>) {
    match content {
        Value::String(text) if ItemRef::parse(text, None).is_ok() => codes.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, codes)),
        Value::Object(members) => members.values().for_each(|value| collect(value, codes)),
        _ => {}
    }
}

/// What each part that is shown means, what it is for and how long it is kept.
fn meanings() -> Vec<Value> {
    let shown = personal().filter(|(_, _, data)| matches!(data.copy, Given::Whole | Given::Codes));
    let told = shown.map(|(table, column, data)| {
        let kept = json!({ "en": data.kept.told(Tongue::English), "de": data.kept.told(Tongue::German) });
        json!({
            "table": table.name,
            "column": column.name,
            "meaning": both(data.meaning),
            "purpose": both(data.purpose.meaning()),
            "legal_basis_as_proposed": data.purpose.bases().iter().map(|basis| both(basis.meaning())).collect::<Vec<_>>(),
            "kept": kept,
        })
    });
    told.collect()
}

/// What is stored but not shown, and why.
fn withheld() -> Vec<Value> {
    let hidden = personal().filter_map(|(table, column, data)| match data.copy {
        Given::Withheld(why) => Some((table, column, data, why)),
        Given::Whole | Given::Codes | Given::Elsewhere => None,
    });
    let told = hidden.map(|(table, column, data, why)| {
        json!({ "table": table.name, "column": column.name, "meaning": both(data.meaning), "why": both(why.meaning()) })
    });
    told.collect()
}

fn both(meaning: Meaning) -> Value {
    json!({ "en": meaning.en, "de": meaning.de })
}

const ABOUT: Meaning = Meaning {
    en: "Everything this program stores about you: by table and column, with the meaning of each. Texts of the Leitbild that name you are not among it; the search of the site finds them.",
    de: "Alles, was dieses Programm über Sie speichert: nach Tabelle und Spalte, mit der Bedeutung von jeder. Texte des Leitbilds, die Sie nennen, sind nicht dabei; die Suche der Seite findet sie.",
};
