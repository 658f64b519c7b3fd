//! What the headers say: versions, languages, compression, security, figures.

use axum::http::header::{self, HeaderName};
use axum::http::{Method, StatusCode};

use crate::support::{Answer, City, DEMO, files};

const SECURITY: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; report-uri /csp-report",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The address of the style sheet as a page names it.
async fn style(city: &City) -> String {
    let html = city.page("/de/").await;
    let link = html.split("<link rel=\"stylesheet\" href=\"").nth(1).expect("a style sheet");
    link.split('"').next().expect("its address").to_owned()
}

async fn known(city: &City, address: &str, tag: &str) -> Answer {
    city.get_with(address, &[(header::IF_NONE_MATCH, tag)]).await
}

#[tokio::test]
async fn a_page_the_reader_has_already_is_not_sent_again() {
    let city = City::demo().await;
    for address in ["/de/", "/ar/measures/M001", "/de/search?q=netz", "/downloads/leitbild.zip"] {
        let first = city.get(address).await;
        let tag = first.header(header::ETAG).to_owned();
        assert!(tag.starts_with("W/\"") && tag.ends_with('"') && tag.len() > 10, "{address}: {tag}");
        assert_eq!(first.header(header::CACHE_CONTROL), "public, no-cache", "{address}");
        let strong = tag.trim_start_matches("W/").to_owned();
        for asked in [tag.clone(), strong, format!("\"a\", {tag}"), format!("W/\"a\",{tag} , \"b\""), "*".into()] {
            let again = known(&city, address, &asked).await;
            assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{address}: {asked}");
            assert_eq!(again.header(header::ETAG), tag, "{address}");
            assert_eq!(again.header(header::CACHE_CONTROL), "public, no-cache", "{address}");
        }
        for asked in ["W/\"a\"", "\"\"", "nonsense", tag.trim_end_matches('"')] {
            assert_eq!(known(&city, address, asked).await.status, StatusCode::OK, "{address}: {asked}");
        }
        let head = city.ask(Method::HEAD, address, &[(header::IF_NONE_MATCH, &tag)]).await;
        assert_eq!(head.status, StatusCode::NOT_MODIFIED);
        let post = city.ask(Method::POST, address, &[(header::IF_NONE_MATCH, &tag)]).await;
        assert_eq!(post.status, StatusCode::METHOD_NOT_ALLOWED);
    }
}

#[tokio::test]
async fn versions_differ_by_address_language_and_query() {
    let city = City::demo().await;
    let mut tags = std::collections::BTreeSet::new();
    let addresses = ["/de/", "/en/", "/de/measures", "/de/measures?status=running", "/de/measures?status=planned"];
    for address in addresses {
        tags.insert(city.get(address).await.header(header::ETAG).to_owned());
        assert_eq!(city.get(address).await.header(header::ETAG), city.get(address).await.header(header::ETAG));
    }
    assert_eq!(tags.len(), addresses.len());
}

#[tokio::test]
async fn after_an_import_that_changes_something_pages_have_another_version() {
    let city = City::demo().await;
    let before = city.get("/de/measures/M001").await;
    let tag = before.header(header::ETAG).to_owned();
    city.import(&DEMO).await;
    assert_eq!(known(&city, "/de/measures/M001", &tag).await.status, StatusCode::NOT_MODIFIED, "nothing has changed");

    let mut files = DEMO.clone();
    let measures = String::from_utf8(files["measures.toml"].clone()).expect("text");
    let changed = measures.replace("Deutschkurse in sechs Stadtteilhäusern", "Deutschkurse in sieben Stadtteilhäusern");
    assert_ne!(measures, changed);
    files.insert("measures.toml".into(), changed.into_bytes());
    city.import(&files).await;
    let after = known(&city, "/de/measures/M001", &tag).await;
    assert_eq!(after.status, StatusCode::OK);
    assert_ne!(after.header(header::ETAG), tag);
    assert!(after.text().contains("Deutschkurse in sieben Stadtteilhäusern"));
}

#[tokio::test]
async fn another_database_at_the_same_address_is_another_version() {
    // The demo today, a real city tomorrow, both after one change: the browser must not take one for the other.
    let settings = "format = 1\n[city]\nname.de = \"NAME\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n";
    let city = async |name: &str| City::of(&files(&[("leitwerk.toml", &settings.replace("NAME", name))])).await;
    let (one, other) = (city("Einstadt").await, city("Andersstadt").await);
    assert_eq!(one.db.head().await.expect("a head"), other.db.head().await.expect("a head"));
    let tag = one.get("/de/").await.header(header::ETAG).to_owned();
    let answer = known(&other, "/de/", &tag).await;
    assert!(answer.status == StatusCode::OK && answer.text().contains("Andersstadt"), "{answer:?}");
}

#[tokio::test]
async fn where_nothing_is_there_is_no_version_either() {
    let city = City::demo().await;
    for address in ["/de/nothing", "/de/measures/M999", "/", "/de/goals"] {
        let answer = city.get(address).await;
        assert_eq!(answer.header(header::ETAG), "", "{address}");
        // RFC 9110, 13.1.2: “*” matches where something is there, and only then.
        assert_eq!(known(&city, address, "*").await.status, answer.status, "{address} known as *");
    }
    assert_eq!(city.get("/de/nothing").await.header(header::CACHE_CONTROL), "no-store");
}

#[tokio::test]
async fn the_start_is_in_the_language_that_fits_best() {
    let city = City::demo().await;
    for (accept, to) in [
        (None, "/de/"),
        (Some(""), "/de/"),
        (Some("de"), "/de/"),
        (Some("de-AT,en;q=0.5"), "/de/"),
        (Some("en-US,en;q=0.9,de;q=0.8"), "/en/"),
        (Some("ar"), "/ar/"),
        (Some("ar-SY;q=0.7, fr, en;q=0.6"), "/ar/"),
        (Some("AR"), "/ar/"),
        (Some("fr,pl;q=0.5"), "/de/"),
        (Some("fr,tr;q=0.5"), "/tr/"),
        (Some("*"), "/de/"),
        (Some("de-simple"), "/de-simple/"),
        (Some("en;q=0,ar;q=0.1"), "/ar/"),
        (Some("en;q=nonsense,ar"), "/ar/"),
        (Some(";;;,,,q=1"), "/de/"),
    ] {
        let headers: Vec<(HeaderName, &str)> = accept.iter().map(|accept| (header::ACCEPT_LANGUAGE, *accept)).collect();
        let answer = city.get_with("/", &headers).await;
        assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, to), "{accept:?}");
        assert!(vary(&answer).contains("accept-language"), "{accept:?}: {}", vary(&answer));
    }
    assert_eq!(city.get("/ar").await.header(header::LOCATION), "/ar/");
}

fn vary(answer: &Answer) -> String {
    let values = answer.headers.get_all(header::VARY).iter().filter_map(|value| value.to_str().ok());
    values.collect::<Vec<_>>().join(", ").to_lowercase()
}

#[tokio::test]
async fn pages_are_sent_compressed_to_those_who_ask() {
    use std::io::Read as _;
    let city = City::demo().await;
    for address in ["/de/", "/ar/editions/2025/matrix", &style(&city).await] {
        let plain = city.get(address).await;
        assert_eq!(plain.header(header::CONTENT_ENCODING), "", "{address}");
        let gzip = city.get_with(address, &[(header::ACCEPT_ENCODING, "gzip")]).await;
        assert_eq!(gzip.header(header::CONTENT_ENCODING), "gzip", "{address}");
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(&*gzip.body).read_to_end(&mut text).expect("gzip");
        assert!(text == plain.body && gzip.body.len() < plain.body.len() / 2, "{address}");
        let brotli = city.get_with(address, &[(header::ACCEPT_ENCODING, "gzip, deflate, br")]).await;
        assert_eq!(brotli.header(header::CONTENT_ENCODING), "br", "{address}");
        let mut text = Vec::new();
        brotli_decompressor::Decompressor::new(&*brotli.body, 4096).read_to_end(&mut text).expect("brotli");
        assert!(text == plain.body, "{address}");
        for answer in [&plain, &gzip, &brotli] {
            assert!(vary(answer).contains("accept-encoding"), "{address}: {}", vary(answer));
        }
        let no = city.get_with(address, &[(header::ACCEPT_ENCODING, "gzip;q=0, br;q=0")]).await;
        assert_eq!(no.header(header::CONTENT_ENCODING), "", "{address}");
    }
    let zip = city.get_with("/downloads/leitbild.zip", &[(header::ACCEPT_ENCODING, "gzip")]).await;
    assert_eq!(zip.header(header::CONTENT_ENCODING), "", "what is compressed already is sent as it is");
}

#[tokio::test]
async fn an_answer_asked_for_again_is_the_same_and_never_that_of_another() {
    let city = City::demo().await;
    let encodings = ["", "gzip", "br"];
    let addresses = ["/de/measures", "/de/measures?status=running", "/ar/measures", "/de/measures?", "/de/nothing", "/de/"];
    let mut first = Vec::new();
    for round in 0..3 {
        for address in addresses {
            for encoding in encodings {
                let answer = city.get_with(address, &[(header::ACCEPT_ENCODING, encoding)]).await;
                let head = city.ask(Method::HEAD, address, &[(header::ACCEPT_ENCODING, encoding)]).await;
                assert_eq!((head.status, head.body.len()), (answer.status, 0), "{address} {encoding}");
                if round == 0 {
                    first.push(answer);
                } else {
                    let place = addresses.iter().position(|other| *other == address).expect("an address") * encodings.len();
                    let before = &first[place + encodings.iter().position(|other| *other == encoding).expect("an encoding")];
                    assert_eq!(before.status, answer.status, "{address} {encoding}");
                    assert!(before.body == answer.body, "{address} {encoding}: another body");
                    let sorted = |answer: &Answer| {
                        let mut all: Vec<String> =
                            answer.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
                        all.sort();
                        all
                    };
                    assert_eq!(sorted(before), sorted(&answer), "{address} {encoding}");
                }
            }
        }
    }
    let tag = first[0].header(header::ETAG).to_owned();
    let mut files = DEMO.clone();
    let measures = String::from_utf8(files["measures.toml"].clone()).expect("text");
    files.insert("measures.toml".into(), measures.replace("Deutschkurse in sechs", "Deutschkurse in sieben").into_bytes());
    city.import(&files).await;
    for encoding in encodings {
        let answer = city.get_with("/de/measures", &[(header::ACCEPT_ENCODING, encoding)]).await;
        assert_ne!(answer.header(header::ETAG), tag, "{encoding}: what was kept is out of date");
        assert!(!encoding.is_empty() || answer.text().contains("Deutschkurse in sieben"));
    }
}

#[tokio::test]
async fn every_answer_bears_the_security_headers() {
    let city = City::demo().await;
    let tag = city.get("/de/").await.header(header::ETAG).to_owned();
    let answers = [
        ("200", city.get("/de/").await),
        ("304", known(&city, "/de/", &tag).await),
        ("404", city.get("/de/nothing").await),
        ("404", city.get("/de/measures/M999").await),
        ("405", city.ask(Method::POST, "/de/", &[]).await),
        ("303", city.get("/").await),
        ("303", city.get("/de/goals").await),
        ("200", city.get(&style(&city).await).await),
        ("200", city.get("/favicon.ico").await),
        ("200", city.get("/downloads/leitbild.zip").await),
        ("200", city.get("/healthz").await),
        ("200", city.get("/metrics").await),
        ("200", city.get("/robots.txt").await),
        ("200", city.ask(Method::HEAD, "/de/", &[]).await),
        ("400", city.get("/de/search?skip=many").await),
    ];
    for (number, (status, answer)) in answers.iter().enumerate() {
        if *status != "400" {
            assert_eq!(answer.status.as_str(), *status, "answer {number}");
        }
        for (name, value) in &SECURITY {
            assert_eq!(answer.header(name.clone()), *value, "answer {number}: {name}");
        }
    }
}

#[tokio::test]
async fn every_answer_bears_an_id_of_its_own() {
    let city = City::demo().await;
    let mut ids = std::collections::BTreeSet::new();
    for address in ["/", "/de/", "/de/", "/de/nothing", "/healthz", "/api/v1", "/de/account", "/static/0/style.css"] {
        let forged = (HeaderName::from_static("x-request-id"), "forged");
        let id = city.get_with(address, &[forged]).await.id.expect("an id");
        assert!(id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
        assert!(ids.insert(id), "{address}");
    }
}

#[tokio::test]
async fn style_and_icon_are_kept_for_good_under_their_own_address_only() {
    let city = City::demo().await;
    let style = style(&city).await;
    let kept = city.get(&style).await;
    assert_eq!(kept.header(header::CACHE_CONTROL), "public, max-age=31536000, immutable");
    assert_eq!(kept.header(header::CONTENT_TYPE), "text/css; charset=utf-8");
    assert!(kept.text().contains("#1d6268"), "the city's accent");
    assert!(!kept.text().contains("http"), "nothing from elsewhere");
    let icon = city.get(&style.replace("style.css", "icon.svg")).await;
    assert_eq!(icon.header(header::CONTENT_TYPE), "image/svg+xml; charset=utf-8");
    let other = city.get("/static/older/style.css").await;
    assert_eq!((other.status, other.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-cache"));
    for missing in ["/static/older/other.css", "/static/style.css", "/static/..%2Fx/style.css/", "/static/"] {
        assert_eq!(city.get(missing).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
}

#[tokio::test]
async fn whoever_runs_the_site_sees_whether_it_is_well() {
    let city = City::demo().await;
    let well = city.get("/healthz").await;
    assert_eq!((well.status, well.text().as_str()), (StatusCode::OK, "ok\n"));
    assert_eq!(well.header(header::CACHE_CONTROL), "no-store");
    city.db.close().await;
    assert_eq!(city.get("/healthz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    let broken = city.get("/de/").await;
    assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!broken.text().to_lowercase().contains("sql"), "{}", broken.text());
}

#[tokio::test]
async fn figures_count_requests_and_tell_nothing_of_what_was_read() {
    let city = City::demo().await;
    for address in
        ["/de/measures/M014", "/de/measures/M015", "/de/search?q=Aufenthalt", "/de/editions/2025/goals/Z3.2", "/secret/a/b/c/d/e/f"]
    {
        city.get(address).await;
    }
    let figures = city.get("/metrics").await;
    assert_eq!(figures.header(header::CONTENT_TYPE), "text/plain; charset=utf-8");
    let text = figures.text();
    let counted = "leitwerk_requests_total{route=\"/{lang}/{plural}/{code}\",status=\"200\"} 2";
    assert!(text.contains(counted), "{text}");
    assert!(text.contains("leitwerk_requests_total{route=\"none\",status=\"404\"} 1"), "{text}");
    assert!(text.contains("leitwerk_request_seconds_bucket"), "{text}");
    for told in ["M014", "M015", "Z3.2", "Aufenthalt", "secret", "2025"] {
        assert!(!text.contains(told), "{told} in {text}");
    }
    let routes: Vec<&str> = text.split("route=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let table = leitwerk_web::routes::table().table;
    for route in routes {
        assert!(route == "none" || table.iter().any(|row| row.path == route), "{route}");
    }
}

#[tokio::test]
async fn search_engines_leave_an_invented_city_alone_and_find_a_real_one() {
    assert_eq!(City::demo().await.get("/robots.txt").await.text(), "User-agent: *\nDisallow: /\n");
    let real = crate::support::files(&[(
        "leitwerk.toml",
        "format = 1\n[city]\nname.de = \"Ort\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n",
    )]);
    let city = City::of(&real).await;
    assert_eq!(
        city.get("/robots.txt").await.text(),
        "User-agent: *\nDisallow: /metrics\n\nSitemap: https://leitbild.example.org/sitemap.xml\n"
    );
    assert!(!city.page("/de/").await.contains("class=\"example\""));
    assert_eq!(city.get("/en/").await.status, StatusCode::NOT_FOUND, "only languages that the city offers");
    assert_eq!(city.get_with("/", &[(header::ACCEPT_LANGUAGE, "en")]).await.header(header::LOCATION), "/de/");
}
