//! Where the site is to be found from outside: for feeds and site maps, which need whole addresses.

use std::fmt;
use std::str::FromStr;

use url::Url;

/// Longest address of a site, in bytes: a map of the site must not become too large by it.
const LONGEST: usize = 200;

/// The public address of a site: `https://leitbild.example.org`, without anything behind the host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteUrl(Box<str>);

/// Why a text is not the address of a site.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not the address of a site; write it like https://leitbild.example.org, without anything behind the name")]
pub struct BadSiteUrl(String);

impl SiteUrl {
    /// The whole address of a path of this site, which begins with `/`.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The address without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl SiteUrl {
    /// Whether it is reached over TLS.
    pub(crate) fn is_secure(&self) -> bool {
        self.0.starts_with("https:")
    }
}

impl Default for SiteUrl {
    /// The program on the reader's own machine.
    fn default() -> SiteUrl {
        SiteUrl("http://127.0.0.1:8080".into())
    }
}

impl FromStr for SiteUrl {
    type Err = BadSiteUrl;
    fn from_str(text: &str) -> Result<SiteUrl, BadSiteUrl> {
        let bad = || BadSiteUrl(text.chars().take(80).collect());
        let url = Url::parse(text).map_err(|_| bad())?;
        let plain = matches!(url.scheme(), "http" | "https")
            && url.host().is_some()
            && url.username().is_empty()
            && url.password().is_none()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none();
        let address = url.as_str().trim_end_matches('/');
        if plain && address.len() <= LONGEST { Ok(SiteUrl(address.into())) } else { Err(bad()) }
    }
}

impl fmt::Display for SiteUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_named_by_scheme_host_and_port_alone() {
        for (text, to) in [
            ("https://leitbild.example.org", "https://leitbild.example.org/de/"),
            ("https://leitbild.example.org/", "https://leitbild.example.org/de/"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080/de/"),
            ("HTTPS://Leitbild.Example.org:443", "https://leitbild.example.org/de/"),
            ("https://bürger.example", "https://xn--brger-kva.example/de/"),
        ] {
            assert_eq!(text.parse::<SiteUrl>().map(|url| url.to("/de/")), Ok(to.to_owned()));
        }
        for bad in [
            "",
            "leitbild.example.org",
            "ftp://example.org",
            "javascript:alert(1)",
            "https://",
            "https://example.org/leitbild",
            "https://example.org/?a",
            "https://example.org/#a",
            "https://user:word@example.org",
            "https://user@example.org",
        ] {
            assert!(bad.parse::<SiteUrl>().is_err(), "{bad}");
        }
        assert!(format!("https://{}example.org", "a.".repeat(100)).parse::<SiteUrl>().is_err());
    }
}
