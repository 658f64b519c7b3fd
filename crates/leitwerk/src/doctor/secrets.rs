//! The key of the installation and the mail server.

use super::Installation;
use super::finding::Finding;
use crate::key;

/// What is known of the mail server.
pub(crate) enum Mail {
    /// None is named.
    None,
    /// Its address or the sender cannot be read.
    Bad(String),
    /// It answers.
    Answers,
    /// It does not, and why.
    Silent(String),
}

/// The key: there, and a key.
pub(crate) fn key(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "key of the installation";
    let Some(file) = &installation.key else {
        return vec![Finding::ok(ABOUT, "is given by the environment; every process needs the same")];
    };
    let name = file.display();
    vec![match key::read(file) {
        Ok(Some(_)) => Finding::ok(ABOUT, format!("{name} holds a key; keep a copy apart from the backups")),
        Ok(None) => {
            let next = "the first start makes one; after a move bring the old one along, or second factors have to be set up anew";
            Finding::warning(ABOUT, format!("{name} is not there"), next)
        }
        Err(error) => {
            Finding::problem(ABOUT, format!("{error:#}"), "put the key file of this database back from where you keep it")
        }
    }]
}

/// Whether mails leave.
pub(crate) fn mail(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "mail";
    vec![match &installation.mail {
        Mail::None => Finding::warning(
            ABOUT,
            "no mail server is named; invitations are shown to administrators instead",
            "set LEITWERK_SMTP and LEITWERK_MAIL_FROM",
        ),
        Mail::Bad(why) => Finding::problem(ABOUT, why.clone(), "mend LEITWERK_SMTP or LEITWERK_MAIL_FROM"),
        Mail::Answers => Finding::ok(ABOUT, "the mail server answers"),
        Mail::Silent(why) => {
            let next = "look at name, port and password in LEITWERK_SMTP, and whether a firewall stands in between";
            Finding::problem(ABOUT, format!("the mail server does not answer: {why}"), next)
        }
    }]
}
