//! The map itself: every table and column that the migrations make.

use super::{Column, Content, Found, Given, Kept, Personal, Purpose, Reason, Rule, Table, Whose, Withheld, say};
use crate::access::Action::{
    EditItems, KeepItems, ManageAccounts, ManageMail, ReadDrafts, ReadLog, ReadPublic, Translate, UseOwnAccount,
};

const fn none(name: &'static str, reason: Reason) -> Column {
    Column { name, content: Content::Impersonal(reason) }
}

const fn held(name: &'static str, en: &'static str, de: &'static str, like: Personal) -> Column {
    Column { name, content: Content::Personal(Personal { meaning: say(en, de), ..like }) }
}

/// Words of the city in which people may be named.
const NAMED: Personal = Personal {
    whose: Whose::Named,
    purpose: Purpose::Leitbild,
    kept: Kept::WithItem,
    seen: &[ReadPublic, ReadDrafts],
    special: true,
    copy: Given::Elsewhere,
    meaning: say("", ""),
};

/// What is known of the holder of an account.
const ACCOUNT: Personal = Personal {
    whose: Whose::Holder,
    purpose: Purpose::Accounts,
    kept: Kept::WithAccount,
    seen: &[UseOwnAccount, ManageAccounts],
    special: false,
    copy: Given::Whole,
    meaning: say("", ""),
};

/// To what the holder of an account belongs: a faith community or an association may tell more than that.
const BELONGS: Personal = Personal { special: true, ..ACCOUNT };

/// How the holder of an account signs in.
const PROOF: Personal = Personal { purpose: Purpose::SignIn, ..ACCOUNT };

/// What proves who the holder of an account is: nobody gets to see it.
const SECRET: Personal = Personal { seen: &[], copy: Given::Withheld(Withheld::Secret), ..PROOF };

/// What is known of a session.
const SESSION: Personal = Personal { kept: Kept::By(Rule::Session), seen: &[UseOwnAccount], ..PROOF };

/// What is known of a link sent by mail.
const LINK: Personal = Personal { kept: Kept::By(Rule::MailLink), seen: &[UseOwnAccount], ..PROOF };

/// What is known of a mail.
const MAIL: Personal = Personal {
    whose: Whose::Addressed,
    purpose: Purpose::Mail,
    kept: Kept::By(Rule::Mail),
    seen: &[UseOwnAccount, ManageMail],
    ..ACCOUNT
};

/// What is counted of somebody who tries.
const TRY: Personal = Personal {
    whose: Whose::Trying,
    purpose: Purpose::Limits,
    kept: Kept::By(Rule::Attempt),
    seen: &[],
    copy: Given::Withheld(Withheld::Unfindable),
    ..ACCOUNT
};

/// A file that somebody is about to bring in.
const STAGED: Personal =
    Personal { purpose: Purpose::Leitbild, kept: Kept::By(Rule::StagedFile), seen: &[UseOwnAccount], ..ACCOUNT };

/// What the chain tells of whoever acted.
const ACTED: Personal = Personal {
    whose: Whose::Acting,
    purpose: Purpose::Accountability,
    kept: Kept::WithChain,
    seen: &[UseOwnAccount, ReadLog],
    ..ACCOUNT
};

/// A digest of what the chain tells.
const ACTED_DIGEST: Personal = Personal { seen: &[], copy: Given::Withheld(Withheld::Digest), ..ACTED };

/// Every table of the store but the one in which the migrations are counted.
pub const TABLES: &[Table] = &[
    Table {
        name: "item",
        found: None,
        columns: &[
            none("id", Reason::Joins),
            none("kind", Reason::OfTheCity),
            none("edition", Reason::OfTheCity),
            none("code", Reason::OfTheCity),
            none("sort_key", Reason::Joins),
            none("title_part", Reason::OfTheCity),
            none("status", Reason::OfTheCity),
            none("starts_on", Reason::OfTheCity),
            none("ends_on", Reason::OfTheCity),
            none("is_public", Reason::OfTheCity),
            held(
                "facts",
                "Dates, figures, words from lists, numbers of papers and web addresses; a line or an address may name a person.",
                "Daten, Zahlen, Wörter aus Listen, Vorlagennummern und Webadressen; eine Zeile oder Adresse kann eine Person nennen.",
                NAMED,
            ),
        ],
    },
    Table {
        name: "item_text",
        found: None,
        columns: &[
            none("item_id", Reason::Joins),
            none("part", Reason::OfTheCity),
            none("lang", Reason::OfTheCity),
            none("state", Reason::OfTheCity),
            held(
                "body",
                "A text of the city. It may name people: contacts, chairs, authors, those responsible for the site.",
                "Ein Text der Stadt. Er kann Personen nennen: Ansprechpersonen, Vorsitzende, Verfassende, Verantwortliche der Seite.",
                NAMED,
            ),
        ],
    },
    Table {
        name: "link",
        found: None,
        columns: &[
            none("from_id", Reason::Joins),
            none("kind", Reason::OfTheCity),
            none("to_id", Reason::Joins),
            none("declared_by", Reason::OfTheCity),
            none("position", Reason::Joins),
        ],
    },
    Table {
        name: "city_file",
        found: None,
        columns: &[
            none("name", Reason::OfTheCity),
            none("label", Reason::OfTheCity),
            none("digest", Reason::OfTheCity),
            none("body", Reason::OfTheCity),
        ],
    },
    Table {
        name: "item_version",
        found: None,
        columns: &[
            none("edition", Reason::OfTheCity),
            none("kind", Reason::OfTheCity),
            none("code", Reason::OfTheCity),
            none("number", Reason::Joins),
            none("seq", Reason::Joins),
            held(
                "body",
                "An item as it was after a change, with all its texts; what was taken out of them stays here.",
                "Ein Eintrag, wie er nach einer Änderung war, mit allen Texten; was aus ihnen herausgenommen wurde, bleibt hier.",
                Personal { kept: Kept::WithVersions, seen: &[EditItems, KeepItems], ..NAMED },
            ),
        ],
    },
    Table {
        name: "text_review",
        found: None,
        columns: &[
            none("edition", Reason::OfTheCity),
            none("kind", Reason::OfTheCity),
            none("code", Reason::OfTheCity),
            none("part", Reason::OfTheCity),
            none("lang", Reason::OfTheCity),
            none("wording", Reason::Computed),
            held(
                "readers",
                "The group that read a text and says that it understands it; asked for is its name, not that of a person.",
                "Die Gruppe, die einen Text gelesen hat und sagt, dass sie ihn versteht; gefragt ist ihr Name, nicht der einer Person.",
                Personal { kept: Kept::WithVersions, seen: &[Translate], ..NAMED },
            ),
            none("read_on", Reason::OfTheCity),
            none("seq", Reason::Joins),
        ],
    },
    Table {
        name: "search",
        found: None,
        columns: &[
            none("rowid", Reason::Joins),
            held(
                "title",
                "A copy of the titles in plain letters, to be searched; it goes with the text.",
                "Eine Kopie der Titel in einfachen Buchstaben, zum Suchen; sie verschwindet mit dem Text.",
                NAMED,
            ),
            held(
                "folded",
                "A copy of the texts in plain letters, to be searched; it goes with the text.",
                "Eine Kopie der Texte in einfachen Buchstaben, zum Suchen; sie verschwindet mit dem Text.",
                NAMED,
            ),
        ],
    },
    Table {
        name: "audit_entry",
        found: Some(Found::Chain),
        columns: &[
            none("seq", Reason::Joins),
            held("at", "When something was done.", "Wann etwas getan wurde.", ACTED),
            held("action", "What was done, as one word.", "Was getan wurde, als ein Wort.", ACTED),
            held(
                "digest",
                "Salted digest of who did what; nothing can be tested against it once who acted is erased.",
                "Gesalzene Prüfsumme von wer und was; ist die handelnde Person gelöscht, lässt sich nichts mehr damit vergleichen.",
                ACTED_DIGEST,
            ),
            none("previous", Reason::Computed),
            none("hash", Reason::Computed),
        ],
    },
    Table {
        name: "audit_detail",
        found: Some(Found::Chain),
        columns: &[
            none("seq", Reason::Joins),
            none("salt", Reason::Chance),
            held(
                "actor",
                "Who acted: the number of the account, never the name.",
                "Wer gehandelt hat: die Nummer des Kontos, nie der Name.",
                Personal { kept: Kept::UntilErased, ..ACTED },
            ),
            none("actor_salt", Reason::Chance),
            held(
                "actor_digest",
                "Salted digest of who acted; its salt is erased with the account.",
                "Gesalzene Prüfsumme der handelnden Person; das Salz wird mit dem Konto gelöscht.",
                ACTED_DIGEST,
            ),
            held(
                "content",
                "What was changed: codes of items, the organisations and bodies that whoever changed them belonged to then, and numbers of accounts where it was about accounts; numbers of deleted accounts lead to nobody.",
                "Was geändert wurde: Kürzel von Einträgen, die Organisationen und Gremien, denen die handelnde Person damals angehörte, und Nummern von Konten, wo es um Konten ging; Nummern gelöschter Konten führen zu niemandem.",
                // Organisations and bodies stand in histories, too, for whoever may write the item.
                Personal { copy: Given::Codes, seen: &[UseOwnAccount, ReadLog, EditItems], special: true, ..ACTED },
            ),
        ],
    },
    Table {
        name: "account",
        found: Some(Found::Account("id")),
        columns: &[
            held("id", "Number of the account, drawn by chance.", "Nummer des Kontos, zufällig gezogen.", ACCOUNT),
            held("address", "Mail address, as written.", "E-Mail-Adresse, wie geschrieben.", ACCOUNT),
            held(
                "address_key",
                "The mail address in small letters, by which the account is found.",
                "Die E-Mail-Adresse in Kleinbuchstaben, mit der das Konto gefunden wird.",
                Personal { seen: &[], copy: Given::Withheld(Withheld::Same), ..ACCOUNT },
            ),
            held(
                "name",
                "What the person is called.",
                "Wie die Person genannt wird.",
                Personal { seen: &[UseOwnAccount, ManageAccounts, ReadLog], ..ACCOUNT },
            ),
            held(
                "locale",
                "The language in which mails are written to the person.",
                "Die Sprache, in der der Person geschrieben wird.",
                ACCOUNT,
            ),
            held(
                "password",
                "Hash of the password, with argon2id; the password itself is not stored.",
                "Hash des Passworts mit argon2id; das Passwort selbst ist nicht gespeichert.",
                SECRET,
            ),
            held(
                "totp_secret",
                "Secret of the authenticator app, sealed with a key that does not lie in the database.",
                "Geheimnis der Authenticator-App, versiegelt mit einem Schlüssel außerhalb der Datenbank.",
                SECRET,
            ),
            held("totp_confirmed", "Whether a second factor is set up.", "Ob ein zweiter Faktor eingerichtet ist.", PROOF),
            held(
                "totp_step",
                "The half minute of the code used last, so that no code is used twice.",
                "Die halbe Minute des zuletzt benutzten Codes, damit kein Code zweimal gilt.",
                Personal { seen: &[UseOwnAccount], ..PROOF },
            ),
            held(
                "example",
                "Whether it is an account of the fictional city.",
                "Ob es ein Konto der erfundenen Stadt ist.",
                ACCOUNT,
            ),
            held("created_at", "When the account was made.", "Wann das Konto angelegt wurde.", ACCOUNT),
            held("signed_in_on", "Day of the last sign-in, without the hour.", "Tag der letzten Anmeldung, ohne Uhrzeit.", ACCOUNT),
            held("disabled_at", "When the account was closed.", "Wann das Konto geschlossen wurde.", ACCOUNT),
        ],
    },
    Table {
        name: "account_role",
        found: Some(Found::Account("account_id")),
        columns: &[
            held("account_id", "Number of the account.", "Nummer des Kontos.", ACCOUNT),
            held("role", "A role the person has been given.", "Eine Rolle, die der Person gegeben wurde.", ACCOUNT),
        ],
    },
    Table {
        name: "membership",
        found: Some(Found::Account("account_id")),
        columns: &[
            held("account_id", "Number of the account.", "Nummer des Kontos.", BELONGS),
            held(
                "item_id",
                "The organisation or body the person belongs to.",
                "Die Organisation oder das Gremium, zu dem die Person gehört.",
                BELONGS,
            ),
            held("function", "What the person does there, in a few words.", "Was die Person dort tut, in wenigen Worten.", BELONGS),
            held(
                "deputy_id",
                "Number of the account that stands in for the person.",
                "Nummer des Kontos, das die Person vertritt.",
                BELONGS,
            ),
        ],
    },
    Table {
        name: "recovery_code",
        found: Some(Found::Account("account_id")),
        columns: &[
            held(
                "account_id",
                "Number of the account, once for each recovery code that is left.",
                "Nummer des Kontos, einmal je übrigem Wiederherstellungscode.",
                Personal { seen: &[UseOwnAccount], ..PROOF },
            ),
            held("digest", "Digest of a recovery code.", "Prüfsumme eines Wiederherstellungscodes.", SECRET),
        ],
    },
    Table {
        name: "session",
        found: Some(Found::Account("account_id")),
        columns: &[
            held(
                "digest",
                "Digest of what the browser holds in its cookie.",
                "Prüfsumme dessen, was der Browser im Cookie hat.",
                Personal { kept: Kept::By(Rule::Session), ..SECRET },
            ),
            held("account_id", "Number of the account.", "Nummer des Kontos.", SESSION),
            held("stage", "How far the sign-in has come.", "Wie weit die Anmeldung ist.", SESSION),
            held("strong", "Whether a second factor was given.", "Ob ein zweiter Faktor angegeben wurde.", SESSION),
            held(
                "device",
                "Browser and system in two words, such as \"Firefox, Android\".",
                "Browser und System in zwei Wörtern, etwa „Firefox, Android“.",
                SESSION,
            ),
            held("created_at", "When the session began.", "Wann die Sitzung begann.", SESSION),
            held(
                "seen_at",
                "When the session was last used, to a few minutes.",
                "Wann die Sitzung zuletzt benutzt wurde, auf einige Minuten.",
                SESSION,
            ),
            held("expires_at", "When the session ends at the latest.", "Wann die Sitzung spätestens endet.", SESSION),
        ],
    },
    Table {
        name: "mail_link",
        found: Some(Found::Account("account_id")),
        columns: &[
            held(
                "digest",
                "Digest of what the link holds.",
                "Prüfsumme dessen, was der Link enthält.",
                Personal { kept: Kept::By(Rule::MailLink), ..SECRET },
            ),
            held("account_id", "Number of the account.", "Nummer des Kontos.", LINK),
            held("purpose", "What the link is for.", "Wofür der Link ist.", LINK),
            held(
                "address",
                "The new mail address that is to be confirmed.",
                "Die neue E-Mail-Adresse, die zu bestätigen ist.",
                LINK,
            ),
            held("created_at", "When the link was made.", "Wann der Link angelegt wurde.", LINK),
            held("expires_at", "Until when the link can be used.", "Bis wann der Link gilt.", LINK),
        ],
    },
    Table {
        name: "mail",
        found: Some(Found::Mail),
        columns: &[
            none("id", Reason::Joins),
            held("purpose", "What the mail is about.", "Worum es in der E-Mail geht.", MAIL),
            held(
                "account_id",
                "Number of the account; none while only sending tells whether there is one.",
                "Nummer des Kontos; keine, solange erst der Versand zeigt, ob es eines gibt.",
                MAIL,
            ),
            held("address", "Where the mail goes.", "Wohin die E-Mail geht.", MAIL),
            held("locale", "In which language.", "In welcher Sprache.", MAIL),
            held("state", "What became of it.", "Was aus ihr wurde.", MAIL),
            held("attempts", "How often it was tried to send it.", "Wie oft der Versand versucht wurde.", MAIL),
            held("created_at", "When it was written.", "Wann sie angelegt wurde.", MAIL),
            held("next_at", "When it is tried again.", "Wann es wieder versucht wird.", MAIL),
            held(
                "error",
                "Why it could not be sent, in the words of the mail server.",
                "Warum sie nicht versandt werden konnte, in den Worten des Mailservers.",
                MAIL,
            ),
            held(
                "body",
                "The text with its link, only where there is no mail server and an administrator hands it on.",
                "Der Text mit seinem Link, nur wo es keinen Mailserver gibt und die Administration ihn weitergibt.",
                Personal { kept: Kept::By(Rule::MailText), seen: &[ManageMail], copy: Given::Withheld(Withheld::Secret), ..MAIL },
            ),
        ],
    },
    Table {
        name: "attempt",
        found: None,
        columns: &[
            held(
                "key",
                "Keyed digest of what is limited: an account's address, a network address. Neither can be read from it.",
                "Prüfsumme mit Schlüssel von dem, was begrenzt wird: Adresse eines Kontos, Netzadresse. Keine lässt sich daraus ablesen.",
                TRY,
            ),
            held("count", "How often it was tried.", "Wie oft es versucht wurde.", TRY),
            held("until", "When counting begins anew.", "Wann neu gezählt wird.", TRY),
        ],
    },
    Table {
        name: "staged_file",
        found: Some(Found::Account("account_id")),
        columns: &[
            none("id", Reason::Chance),
            held(
                "account_id",
                "Number of the account of whoever sent the file.",
                "Nummer des Kontos, das die Datei geschickt hat.",
                STAGED,
            ),
            held("name", "Name of the file.", "Name der Datei.", STAGED),
            none("kind", Reason::OfTheCity),
            none("choice", Reason::OfTheCity),
            held("created_at", "When the file was sent.", "Wann die Datei geschickt wurde.", STAGED),
            held(
                "body",
                "The file: a table of the city or a bundle; it may name people.",
                "Die Datei: eine Tabelle der Stadt oder ein Bündel; sie kann Personen nennen.",
                Personal { whose: Whose::Named, special: true, copy: Given::Withheld(Withheld::OwnFile), ..STAGED },
            ),
        ],
    },
    Table {
        name: "column_choice",
        found: None,
        columns: &[none("kind", Reason::OfTheCity), none("heading", Reason::Computed), none("choice", Reason::OfTheCity)],
    },
    Table {
        name: "preview_link",
        found: None,
        columns: &[
            none("id", Reason::Chance),
            none("edition", Reason::OfTheCity),
            held(
                "readers",
                "For whom a link to a draft is: a group, in words of the city.",
                "Für wen ein Link zu einem Entwurf ist: eine Gruppe, in Worten der Stadt.",
                Personal { kept: Kept::By(Rule::PreviewLink), seen: &[KeepItems], special: false, ..NAMED },
            ),
            none("created_at", Reason::OfTheCity),
            none("expires_at", Reason::OfTheCity),
        ],
    },
];
