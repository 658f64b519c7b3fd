//! The city as every page needs it: name, languages, editions. Read again only when something has changed.

use std::collections::{BTreeSet, HashMap};

use leitwerk_i18n::Locale;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::text::{Part, Version};
use leitwerk_model::words::EditionStatus;
use leitwerk_store::city_files::CityFile;
use leitwerk_store::items::{Found, Listing, Row};
use leitwerk_store::{Db, Head, Sight};

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
    /// The digest of its logo, where it has one.
    pub(crate) logo: Option<String>,
    /// The languages offered, in order: those of the Leitbild, then those of the interface alone.
    pub(crate) locales: Vec<&'static Locale>,
    /// The languages into which texts are translated: those of the Leitbild, then those of the interface alone.
    pub(crate) languages: Vec<Lang>,
    /// Those in which the Leitbild is owed to its readers.
    pub(crate) owed: Vec<Lang>,
    city: HashMap<&'static str, Found>,
    /// All of them, drafts too: nothing gives them out without asking how much its reader sees.
    editions: Vec<Edition>,
    /// What is withheld, of no edition.
    withheld: BTreeSet<ItemRef>,
}

/// An edition as navigation needs it.
#[derive(Clone, Debug)]
pub(crate) struct Edition {
    pub(crate) code: Code,
    pub(crate) status: EditionStatus,
    /// Whether everybody may read it.
    pub(crate) is_public: bool,
}

impl Edition {
    fn is_seen(&self, sight: Sight) -> bool {
        self.is_public || sight == Sight::Drafts
    }
}

impl Site {
    pub(crate) async fn load(db: &Db) -> leitwerk_store::Result<Site> {
        let head = db.head().await?;
        let state = db.anchor().await?.map(|anchor| anchor.hash).unwrap_or_default();
        let key = ItemRef::new(None, Code::city()).map_err(|error| leitwerk_store::Error::Corrupt(error.to_string()))?;
        let mut city = HashMap::new();
        for locale in Locale::all() {
            if let Some(found) = db.item(&key, &lang(locale), Sight::Public).await? {
                city.insert(locale.tag(), found);
            }
        }
        let settings = city.values().next().and_then(|found| match &found.facts {
            Facts::City(city) => Some(city.clone()),
            _ => None,
        });
        let languages = settings.as_ref().map(leitwerk_app::translations::languages).unwrap_or_default();
        let mut locales: Vec<&'static Locale> = languages.iter().filter_map(|lang| Locale::of(lang.as_str())).collect();
        if locales.is_empty() {
            locales = Locale::all().iter().collect();
        }
        let rows: Vec<Row> = db.items(&Listing::of(Kind::Edition, &Lang::german(), Sight::Drafts)).await?;
        let public = db.items(&Listing::of(Kind::Edition, &Lang::german(), Sight::Public)).await?;
        let edition = |row: Row| {
            let is_public = public.iter().any(|other| other.id == row.id);
            Some(Edition { code: row.key.code().clone(), status: row.status.parse().ok()?, is_public })
        };
        Ok(Site {
            head,
            state,
            owed: settings.as_ref().map(|city| city.languages.clone()).unwrap_or_default(),
            languages,
            example: settings.as_ref().is_some_and(|city| city.example),
            accent: settings.and_then(|city| city.accent),
            logo: db.city_file(CityFile::Logo).await?.map(|known| known.digest),
            locales,
            city,
            editions: rows.into_iter().filter_map(edition).collect(),
            withheld: db.withheld().await?.into_iter().collect(),
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

    /// The editions that a reader sees, the latest last.
    pub(crate) fn editions(&self, sight: Sight) -> impl DoubleEndedIterator<Item = &Edition> {
        self.editions.iter().filter(move |edition| edition.is_seen(sight))
    }

    /// The edition that goals are shown of where none is named: the one in force, or else the latest; a draft only where a
    /// reader sees drafts and there is nothing else.
    pub(crate) fn in_force(&self, sight: Sight) -> Option<&Edition> {
        let adopted = self.editions(Sight::Public).rfind(|edition| edition.status == EditionStatus::Adopted);
        adopted.or_else(|| self.editions(Sight::Public).next_back()).or_else(|| self.editions(sight).next_back())
    }

    /// Whether a paper about an item is for the office only, by a release and not by the edition's own status, which it says itself.
    pub(crate) fn is_for_the_office(&self, about: &ItemRef) -> bool {
        let code = if about.kind() == Kind::Edition { Some(about.code()) } else { about.edition() };
        let edition = self.editions(Sight::Drafts).find(|edition| Some(&edition.code) == code);
        self.is_withheld(about) || edition.is_some_and(|edition| !edition.is_public && edition.status.is_public())
    }

    /// Whether an item of the city is withheld until it is released.
    pub(crate) fn is_withheld(&self, key: &ItemRef) -> bool {
        self.withheld.contains(key)
    }

    /// The edition after another, as far as the reader sees.
    pub(crate) fn after(&self, edition: &Code, sight: Sight) -> Option<&Code> {
        self.editions(sight).map(|other| &other.code).find(|code| *code > edition)
    }

    /// The editions before another that a reader sees, the latest first.
    pub(crate) fn before(&self, edition: &Code, sight: Sight) -> impl Iterator<Item = &Code> {
        self.editions(sight).rev().map(|other| &other.code).filter(move |code| *code < edition)
    }

    /// The edition being deliberated, where there is one.
    pub(crate) fn in_deliberation(&self) -> Option<&Edition> {
        self.editions(Sight::Public).rfind(|edition| edition.status == EditionStatus::InDeliberation)
    }

    /// The editions that are not brought in yet, the latest first; none where the reader sees no drafts.
    pub(crate) fn drafts(&self, sight: Sight) -> impl Iterator<Item = &Edition> {
        self.editions(sight).rev().filter(|edition| !edition.is_public)
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
