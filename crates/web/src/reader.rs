//! Who reads: the language in the address, the city as it is now.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use leitwerk_app::access::{self, Actor};
use leitwerk_i18n::Locale;
use leitwerk_model::language::Lang;
use leitwerk_store::Sight;

use crate::forms::Forms;
use crate::respond::Failure;
use crate::site::{Site, lang};
use crate::state::App;

/// Who reads.
#[derive(Clone)]
pub(crate) struct Reader {
    /// The language of the page.
    pub(crate) t: &'static Locale,
    /// The same, as a language of texts.
    pub(crate) lang: Lang,
    /// The city.
    pub(crate) site: Arc<Site>,
    /// Who they are to the city.
    pub(crate) actor: Actor,
    /// How much of the Leitbild they see.
    pub(crate) sight: Sight,
    /// What signs the forms of this page.
    pub(crate) forms: Option<Forms>,
    /// The address behind the language, with its query: what a switch of language keeps.
    pub(crate) rest: String,
}

impl Reader {
    /// A visitor.
    pub(crate) fn new(t: &'static Locale, site: Arc<Site>, rest: String) -> Reader {
        Reader { t, lang: lang(t), site, actor: Actor::Visitor, sight: Sight::Public, forms: None, rest }
    }
}

impl FromRequestParts<App> for Reader {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Reader, Failure> {
        let site = match parts.extensions.get::<Arc<Site>>() {
            Some(site) => site.clone(),
            None => app.site().await?,
        };
        let (locale, rest) = split(parts.uri.path()).ok_or(Failure::NotFound)?;
        if !site.locales.contains(&locale) {
            return Err(Failure::NotFound);
        }
        let rest = match parts.uri.query() {
            Some(query) => format!("{rest}?{query}"),
            None => rest.to_owned(),
        };
        let actor = parts.extensions.get::<Actor>().cloned().unwrap_or(Actor::Visitor);
        let forms = parts.extensions.get::<Forms>().cloned();
        Ok(Reader { sight: access::sight(&actor), forms, actor, ..Reader::new(locale, site, rest) })
    }
}

/// The language in front of an address, and what follows it.
pub(crate) fn split(path: &str) -> Option<(&'static Locale, &str)> {
    let path = path.strip_prefix('/')?;
    let (tag, rest) = path.split_once('/').unwrap_or((path, ""));
    Some((Locale::of(tag)?, rest))
}
