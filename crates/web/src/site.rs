//! The city as every page needs it: name, languages, editions. Read again only when something has changed.

use std::collections::HashMap;

use leitwerk_i18n::Locale;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::text::{Part, Version};
use leitwerk_model::words::EditionStatus;
use leitwerk_store::items::{Found, Listing, Row};
use leitwerk_store::{Db, Head};

/// The city at one moment.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) head: Head,
    /// The hash of the chain's last entry: which data these are, also when another database stands at the same number.
    pub(crate) state: String,
    /// Whether all of it is invented for show.
    pub(crate) example: bool,
    /// Accent colour, `#rrggbb`.
    pub(crate) accent: Option<String>,
    /// The languages offered, in order.
    pub(crate) locales: Vec<&'static Locale>,
    city: HashMap<&'static str, Found>,
    editions: Vec<Edition>,
}

/// An edition as navigation needs it.
#[derive(Clone, Debug)]
pub(crate) struct Edition {
    pub(crate) code: Code,
    pub(crate) status: EditionStatus,
}

impl Site {
    pub(crate) async fn load(db: &Db) -> leitwerk_store::Result<Site> {
        let head = db.head().await?;
        let state = db.anchor().await?.map(|anchor| anchor.hash).unwrap_or_default();
        let key = ItemRef::new(None, Code::city()).map_err(|error| leitwerk_store::Error::Corrupt(error.to_string()))?;
        let mut city = HashMap::new();
        for locale in Locale::all() {
            if let Some(found) = db.item(&key, &lang(locale)).await? {
                city.insert(locale.tag(), found);
            }
        }
        let settings = city.values().next().and_then(|found| match &found.facts {
            Facts::City(city) => Some(city.clone()),
            _ => None,
        });
        let offered = settings.iter().flat_map(|city| &city.languages).filter_map(|lang| Locale::of(lang.as_str()));
        let mut locales: Vec<&'static Locale> = offered.collect();
        if locales.is_empty() {
            locales = Locale::all().iter().collect();
        }
        let rows: Vec<Row> = db.items(&Listing::of(Kind::Edition, &Lang::german())).await?;
        let edition = |row: Row| Some(Edition { code: row.key.code().clone(), status: row.status.parse().ok()? });
        Ok(Site {
            head,
            state,
            example: settings.as_ref().is_some_and(|city| city.example),
            accent: settings.and_then(|city| city.accent),
            locales,
            city,
            editions: rows.into_iter().filter_map(edition).collect(),
        })
    }

    /// Whether nothing has been imported yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.city.is_empty()
    }

    /// One of the city's texts, in the reader's language or the original.
    pub(crate) fn text(&self, locale: &Locale, part: Part) -> Option<&(Lang, Version)> {
        self.city.get(locale.tag())?.texts.get(&part)
    }

    /// The city's name.
    pub(crate) fn name(&self, locale: &Locale) -> &str {
        self.text(locale, Part::Title).map_or("Leitwerk", |(_, version)| &version.body)
    }

    /// The edition that goals are shown of where none is named: the one in force, or else the latest.
    pub(crate) fn in_force(&self) -> Option<&Edition> {
        let adopted = self.editions.iter().rev().find(|edition| edition.status == EditionStatus::Adopted);
        adopted.or_else(|| self.editions.last())
    }

    /// The public edition after another.
    pub(crate) fn after(&self, edition: &Code) -> Option<&Code> {
        self.editions.iter().map(|other| &other.code).find(|code| *code > edition)
    }

    /// The public editions before another, the latest first.
    pub(crate) fn before(&self, edition: &Code) -> impl Iterator<Item = &Code> {
        self.editions.iter().rev().map(|other| &other.code).filter(move |code| *code < edition)
    }

    /// The edition being deliberated, where there is one.
    pub(crate) fn in_deliberation(&self) -> Option<&Edition> {
        self.editions.iter().rev().find(|edition| edition.status == EditionStatus::InDeliberation)
    }

    /// The offered language a reader understands best.
    pub(crate) fn negotiate(&self, accept: Option<&str>) -> &'static Locale {
        let best = Locale::negotiate(accept);
        if self.locales.contains(&best) { best } else { self.locales.first().copied().unwrap_or(best) }
    }
}

/// A locale as a language of texts.
pub(crate) fn lang(locale: &Locale) -> Lang {
    locale.tag().parse().unwrap_or_else(|_| Lang::german())
}
