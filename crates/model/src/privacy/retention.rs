//! How long something is kept. The numbers stand here and nowhere else: the deletion counts by them, the documentation tells
//! them.

use super::say;
use crate::meaning::{Meaning, Tongue};
use crate::words::words;

words! {
    /// What is deleted of itself when its time is over.
    Rule {
        /// A session that has ended.
        Session,
        /// A link sent by mail that cannot be used any more.
        MailLink,
        /// Tries that do not count any more.
        Attempt,
        /// A mail of which is known what became of it.
        Mail,
        /// The text of a mail that was shown instead of sent.
        MailText,
        /// An account whose invitation nobody accepted.
        Invitation,
        /// A file that somebody began to bring in.
        StagedFile,
        /// A link to an edition that is not public yet.
        PreviewLink,
    }
}

impl Rule {
    /// Days after which it is deleted: counted from when it was made for mails and accounts, from its end for the others.
    #[must_use]
    pub const fn days(self) -> i64 {
        match self {
            Rule::Session | Rule::MailLink | Rule::Attempt | Rule::PreviewLink => 0,
            Rule::Mail => 30,
            Rule::MailText => 7,
            Rule::Invitation => 60,
            Rule::StagedFile => 1,
        }
    }

    /// What it concerns, in a few words.
    #[must_use]
    pub fn concerns(self) -> Meaning {
        match self {
            Rule::Session => say("Sessions that have ended", "Beendete Sitzungen"),
            Rule::MailLink => say("Links from mails whose time is up", "Abgelaufene Links aus E-Mails"),
            Rule::Attempt => say("Counted tries whose time is up", "Gezählte Versuche, deren Zeit abgelaufen ist"),
            Rule::Mail => say("Mails of which is known what became of them", "Erledigte E-Mails"),
            Rule::MailText => {
                say("Texts of mails that were shown instead of sent", "Texte von E-Mails, die angezeigt statt versandt wurden")
            }
            Rule::Invitation => say("Accounts whose invitation was never accepted", "Konten, deren Einladung nie angenommen wurde"),
            Rule::StagedFile => say("Files that somebody began to import", "Dateien, deren Import begonnen wurde"),
            Rule::PreviewLink => say("Links to drafts whose time is up", "Abgelaufene Links zu Entwürfen"),
        }
    }

    /// When it is deleted, in a few words.
    #[must_use]
    pub fn told(self, tongue: Tongue) -> String {
        let pattern = match self {
            Rule::Session => say("when the session has ended", "wenn die Sitzung beendet ist"),
            Rule::MailLink => say("when the link was used or its time is up", "wenn der Link benutzt oder abgelaufen ist"),
            Rule::Attempt => say("when counting begins anew", "wenn neu gezählt wird"),
            Rule::Mail => say(
                "{days} days after the mail was written, once it was sent, shown or given up",
                "{days} Tage nach dem Anlegen der E-Mail, sobald sie versandt, angezeigt oder aufgegeben ist",
            ),
            Rule::MailText => say(
                "{days} days after the mail was written, when it was shown instead of sent",
                "{days} Tage nach dem Anlegen der E-Mail, wenn sie angezeigt statt versandt wurde",
            ),
            Rule::Invitation => say(
                "{days} days after it was made, if the invitation was never accepted and cannot be any more",
                "{days} Tage nach dem Anlegen, wenn die Einladung nie angenommen wurde und nicht mehr angenommen werden kann",
            ),
            Rule::StagedFile => say(
                "when the import is done or dropped, at the latest {days} days after the file was sent",
                "sobald der Import fertig oder verworfen ist, spätestens {days} Tage nach dem Hochladen der Datei",
            ),
            Rule::PreviewLink => say("when the link is ended or its time is up", "wenn der Link beendet wird oder abläuft"),
        };
        pattern.said(tongue).replace("{days}", &self.days().to_string())
    }
}

/// How long something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kept {
    /// As long as the item is part of the Leitbild.
    WithItem,
    /// As long as the history of the item, which nothing deletes of itself.
    WithVersions,
    /// As long as the account.
    WithAccount,
    /// Until the account of whoever acted is deleted.
    UntilErased,
    /// As long as the audit chain.
    WithChain,
    /// Until a rule says so, or the account is deleted before.
    By(Rule),
}

impl Kept {
    /// The rules by which it is deleted of itself.
    #[must_use]
    pub fn rules(self) -> &'static [Rule] {
        match self {
            Kept::WithItem | Kept::WithVersions | Kept::UntilErased | Kept::WithChain => &[],
            Kept::WithAccount => &[Rule::Invitation],
            Kept::By(Rule::Session) => &[Rule::Session],
            Kept::By(Rule::MailLink) => &[Rule::MailLink],
            Kept::By(Rule::Attempt) => &[Rule::Attempt],
            Kept::By(Rule::Mail) => &[Rule::Mail],
            Kept::By(Rule::MailText) => &[Rule::MailText],
            Kept::By(Rule::Invitation) => &[Rule::Invitation],
            Kept::By(Rule::StagedFile) => &[Rule::StagedFile],
            Kept::By(Rule::PreviewLink) => &[Rule::PreviewLink],
        }
    }

    /// Until when, in a few words.
    #[must_use]
    pub fn told(self, tongue: Tongue) -> String {
        let meaning = match self {
            Kept::WithItem => {
                say("until the city takes the item or the words out", "bis die Stadt den Eintrag oder die Worte herausnimmt")
            }
            Kept::WithVersions => say(
                "as long as the history of the item, also after the city takes the item or the words out",
                "so lange wie die Geschichte des Eintrags, auch nachdem die Stadt den Eintrag oder die Worte herausnimmt",
            ),
            Kept::WithAccount => say("until the account is deleted", "bis das Konto gelöscht wird"),
            Kept::UntilErased => say(
                "until the account of whoever acted is deleted; what was done stays",
                "bis das Konto der handelnden Person gelöscht wird; was getan wurde, bleibt",
            ),
            Kept::WithChain => say("as long as the audit chain", "so lange wie die Prüfkette"),
            Kept::By(rule) => return rule.told(tongue),
        };
        meaning.said(tongue).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn every_rule_tells_its_days_in_both_languages() {
        for rule in Rule::VARIANTS {
            for tongue in [Tongue::English, Tongue::German] {
                let told = rule.told(tongue);
                assert!(!told.contains('{'), "{told}");
                assert_eq!(rule.days() > 0, told.contains(&rule.days().to_string()), "{told}");
            }
        }
    }

    #[test]
    fn the_text_of_a_mail_goes_before_the_mail() {
        assert!(Rule::MailText.days() < Rule::Mail.days());
    }
}
