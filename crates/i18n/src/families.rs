//! Messages chosen by a word known only at run time.

use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::LinkKind;

use crate::Locale;

impl Locale {
    /// What one item of this kind is called: „Ziel“.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> &'static str {
        self.of_family(&format!("kind-{kind}")).unwrap_or(kind.as_str())
    }

    /// What several items of this kind are called: „Ziele“.
    #[must_use]
    pub fn kinds(&self, kind: Kind) -> &'static str {
        self.of_family(&format!("kinds-{kind}")).unwrap_or(kind.plural())
    }

    /// A word of one of the closed lists: `word("edition-status", "in_deliberation")` is „in Beratung“.
    ///
    /// The lists: `action`, `answer`, `body-type`, `cadence`, `carried-by`, `change`, `consultation-result`, `direction`, `edition-status`,
    /// `key`, `mail`, `mail-state`, `measure-status`, `measure-type`, `meeting-type`, `role`, `role-meaning`, `section-type`, `source-type`, `symbol`, `text-state`, `unit`.
    /// A word that is in none of them comes back as it is.
    #[must_use]
    pub fn word<'a>(&self, family: &str, word: &'a str) -> &'a str {
        self.of_family(&format!("word-{family}-{}", word.replace('_', "-"))).unwrap_or(word)
    }

    /// What an entry of the log says was done: „hat jemanden eingeladen“. An action of a later version comes back as it is.
    #[must_use]
    pub fn logged<'a>(&self, action: &'a str) -> &'a str {
        self.plain_by_key(&format!("word-log-{action}")).unwrap_or(action)
    }

    /// The heading above links of this kind on the page they start from: what became of it, what hangs on it
    /// („Maßnahmen dazu“).
    #[must_use]
    pub fn link_on(&self, link: LinkKind) -> &'static str {
        self.of_link("on", link)
    }

    /// The heading above links of this kind on the page they lead to: where it comes from, what it belongs to
    /// („Dient diesen Zielen“).
    #[must_use]
    pub fn link_back(&self, link: LinkKind) -> &'static str {
        self.of_link("back", link)
    }

    /// What a language is called in this one: „Arabisch“. For a language the software does not speak, its tag.
    #[must_use]
    pub fn language_name<'a>(&self, lang: &'a Lang) -> &'a str {
        self.plain_by_key(&format!("language-{lang}")).unwrap_or(lang.as_str())
    }

    /// What the language calls itself: Deutsch, English, العربية, Einfache Sprache.
    #[must_use]
    pub fn own_name(&self) -> &'static str {
        self.of_family(&format!("language-{}", self.tag())).unwrap_or(self.tag())
    }

    fn of_link(&self, end: &str, link: LinkKind) -> &'static str {
        self.of_family(&format!("link-{end}-{}", link.as_str().replace('_', "-"))).unwrap_or(link.as_str())
    }

    /// The message, which is known to exist: the tests walk every list.
    pub(crate) fn of_family(&self, key: &str) -> Option<&'static str> {
        let text = self.plain_by_key(key);
        debug_assert!(text.is_some(), "locales/de has no message `{key}`");
        text
    }
}

/// The family of words that a key of a kind holds; none where the words are shown as they are.
#[must_use]
pub fn family(kind: Kind, key: &str) -> Option<&'static str> {
    Some(match (kind, key) {
        (Kind::Measure, "type") => "measure-type",
        (Kind::Measure, "carried_by") => "carried-by",
        (Kind::Field, "symbol") => "symbol",
        (Kind::Indicator, "unit") => "unit",
        (Kind::Indicator, "direction") => "direction",
        (Kind::Indicator, "cadence") => "cadence",
        (Kind::Release | Kind::Acceptance | Kind::FollowUp, _) => return None,
        _ => return status_family(kind),
    })
}

/// The family of words in which a kind's status is named.
#[must_use]
pub fn status_family(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Edition => "edition-status",
        Kind::Section => "section-type",
        Kind::TakeUp => "take-up-state",
        Kind::Succession => "change",
        Kind::Consultation => "consultation-result",
        Kind::Source => "source-type",
        Kind::Result => "answer",
        Kind::Body => "body-type",
        Kind::Meeting => "meeting-type",
        Kind::Measure => "measure-status",
        _ => return None,
    })
}
