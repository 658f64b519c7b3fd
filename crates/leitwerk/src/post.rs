//! Mails of the outbox, sent while the site runs; and which mail server is used.

use std::fmt::Write as _;
use std::time::Duration;

use anyhow::Context;
use leitwerk_app::gate::Gate;
use leitwerk_app::mail::{Delivered, Transport};
use leitwerk_web::SiteUrl;

use crate::output::print;

/// Between two looks into the outbox.
const LOOK: Duration = Duration::from_secs(2);

/// The mail server.
#[derive(clap::Args)]
pub(crate) struct Server {
    /// Mail server: smtps://user:password@host, or a file that holds this (@FILE). Without one, mails are shown to
    /// administrators and printed here.
    #[arg(long, env = "LEITWERK_SMTP", value_name = "URL", hide_env_values = true)]
    smtp: Option<String>,
    /// Who mails are from.
    #[arg(long = "mail-from", env = "LEITWERK_MAIL_FROM", value_name = "ADDRESS", requires = "smtp")]
    from: Option<String>,
}

impl Server {
    /// How mails leave.
    ///
    /// # Errors
    /// When address or sender cannot be read.
    pub(crate) fn transport(&self) -> anyhow::Result<Transport> {
        let Some(url) = &self.smtp else { return Ok(Transport::Shown) };
        let from = self.from.as_deref().context("say who mails are from: --mail-from \"Leitbild <leitbild@example.org>\"")?;
        let url = match url.strip_prefix('@') {
            Some(file) => std::fs::read_to_string(file).with_context(|| format!("{file} cannot be read"))?.trim().to_owned(),
            None => url.clone(),
        };
        Ok(Transport::server(&url, from)?)
    }
}

/// Sends what is in the outbox, for as long as the program runs.
pub(crate) async fn deliver(gate: Gate, transport: Transport, site: SiteUrl) {
    loop {
        match gate.deliver(&transport, site.as_str()).await {
            Ok(Some(Delivered::Shown(mail))) => {
                let mut shown = format!(
                    "\nThere is no mail server, so this mail is shown here.\n\n  To: {}\n  {}\n\n",
                    mail.address, mail.subject
                );
                for line in mail.body.lines() {
                    let _ = writeln!(shown, "  {line}");
                }
                // The site goes on where nobody reads what it prints; administrators see the mail on their page.
                if let Err(error) = print(&shown) {
                    tracing::warn!(%error, "a mail cannot be shown here");
                }
            }
            Ok(Some(_)) => {}
            Ok(None) => tokio::time::sleep(LOOK).await,
            Err(error) => {
                tracing::error!(%error, "the outbox cannot be read");
                tokio::time::sleep(LOOK * 5).await;
            }
        }
    }
}
