//! Where a request comes from: for limits on trying, and for accounts that are for this machine only. Never written to the log.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, header};
use leitwerk_app::gate::Client;

use crate::state::App;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Where a request comes from.
pub(crate) struct Caller(pub(crate) Client);

impl FromRequestParts<App> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Caller, Infallible> {
        Ok(Caller(client(parts, app.proxies())))
    }
}

/// Where a request comes from, if these addresses are servers in front of this one.
pub(crate) fn client(parts: &Parts, proxies: &[IpAddr]) -> Client {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip().to_canonical());
    let forwarded = parts.headers.contains_key(FORWARDED_FOR) || parts.headers.contains_key(header::FORWARDED);
    let address = peer.map(|peer| if proxies.contains(&peer) { behind(&parts.headers, proxies).unwrap_or(peer) } else { peer });
    Client {
        network: address.map_or_else(|| "unknown".to_owned(), network),
        // Somebody put a server in front: then “from this machine” says nothing.
        local: address.is_some_and(|address| address.is_loopback()) && !forwarded,
        device: device(&parts.headers),
    }
}

/// The last address that is none of ours: those before it anybody could have written.
fn behind(headers: &HeaderMap, proxies: &[IpAddr]) -> Option<IpAddr> {
    let lists: Vec<&str> = headers.get_all(FORWARDED_FOR).iter().filter_map(|value| value.to_str().ok()).collect();
    let addresses = lists.iter().rev().flat_map(|list| list.rsplit(','));
    let mut last = None;
    for text in addresses {
        let address: IpAddr = text.trim().parse::<IpAddr>().ok()?.to_canonical();
        last = Some(address);
        if !proxies.contains(&address) {
            break;
        }
    }
    last
}

/// What is limited together: one IPv4 address, or the network of an IPv6 address, which one household has whole.
fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

/// Browser and system in two words, so that people recognise their own sessions; no versions, no more.
fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let first = |names: &[(&str, &'static str)]| names.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name);
    let browser = first(&[
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("Chrom", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn from(peer: &str, headers: &[(&str, &str)], proxies: &[&str]) -> Client {
        let mut request = Request::builder().uri("/");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        parts.extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 40_000)));
        let proxies: Vec<IpAddr> = proxies.iter().map(|proxy| proxy.parse().unwrap()).collect();
        client(&parts, &proxies)
    }

    #[test]
    fn without_a_server_in_front_the_header_means_nothing() {
        assert_eq!(from("203.0.113.7", &[("x-forwarded-for", "198.51.100.1")], &[]).network, "203.0.113.7");
        assert_eq!(from("2001:db8:1:2:3::4", &[], &[]).network, "2001:db8:1:2::/64");
        assert_eq!(from("::ffff:203.0.113.7", &[], &[]).network, "203.0.113.7");
    }

    #[test]
    fn behind_a_server_the_last_foreign_address_counts() {
        let proxies = ["127.0.0.1", "10.0.0.2"];
        assert_eq!(from("127.0.0.1", &[("x-forwarded-for", "198.51.100.1")], &proxies).network, "198.51.100.1");
        let forged = [("x-forwarded-for", "192.0.2.1, 198.51.100.1, 10.0.0.2")];
        assert_eq!(from("127.0.0.1", &forged, &proxies).network, "198.51.100.1");
        let twice = [("x-forwarded-for", "192.0.2.1"), ("x-forwarded-for", "198.51.100.1")];
        assert_eq!(from("127.0.0.1", &twice, &proxies).network, "198.51.100.1");
        assert_eq!(from("127.0.0.1", &[("x-forwarded-for", "nonsense")], &proxies).network, "127.0.0.1");
        assert_eq!(from("203.0.113.7", &[("x-forwarded-for", "198.51.100.1")], &proxies).network, "203.0.113.7");
    }

    #[test]
    fn from_this_machine_means_without_a_server_in_front() {
        assert!(from("127.0.0.1", &[], &[]).local && from("::1", &[], &[]).local);
        assert!(!from("203.0.113.7", &[], &[]).local);
        assert!(!from("127.0.0.1", &[("x-forwarded-for", "127.0.0.1")], &[]).local);
        assert!(!from("127.0.0.1", &[("forwarded", "for=127.0.0.1")], &[]).local);
        assert!(!from("127.0.0.1", &[("x-forwarded-for", "127.0.0.1")], &["127.0.0.1"]).local);
    }

    #[test]
    fn a_device_is_told_in_two_words() {
        let agent =
            "Mozilla/5.0 (Linux; Android 9; SM-G960F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36";
        assert_eq!(from("127.0.0.1", &[("user-agent", agent)], &[]).device, "Chrome, Android");
        assert_eq!(from("127.0.0.1", &[("user-agent", "<script>alert(1)</script>")], &[]).device, "");
    }
}
