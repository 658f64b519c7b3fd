//! How the site is reached.

use super::Installation;
use super::finding::Finding;

/// Whether the program, which speaks no TLS, can be reached past the server in front.
pub(crate) fn listening(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "listening";
    match installation.listen {
        // Where it listens is said to the service, not to us.
        None => vec![],
        Some(address) if address.ip().is_loopback() => vec![Finding::ok(ABOUT, format!("{address}, for this machine only"))],
        Some(address) => vec![Finding::warning(
            ABOUT,
            format!("{address} can be reached from other machines, without TLS"),
            "listen on 127.0.0.1 with a web server in front; or, if that is on another machine, let the firewall admit nobody else",
        )],
    }
}

/// Whether the public address is safe.
pub(crate) fn address(installation: &Installation) -> Vec<Finding> {
    const ABOUT: &str = "public address";
    let Some(site) = installation.site.as_ref().map(leitwerk_web::SiteUrl::as_str) else { return vec![] };
    let own = ["http://127.", "http://localhost", "http://[::1]"].iter().any(|start| site.starts_with(start));
    vec![if site.starts_with("https://") || own {
        Finding::ok(ABOUT, site)
    } else {
        Finding::warning(
            ABOUT,
            format!("{site} is without TLS; everybody on the way can read passwords"),
            "give the site a certificate, and LEITWERK_URL=https://…",
        )
    }]
}
