//! Whatever stands in a text, a name or an address: no page takes it for markup.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::header;
use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::access::Role;
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::{Part, Text};
use leitwerk_store::account_steps::Step;
use leitwerk_store::accounts::{AccountId, Membership};
use leitwerk_store::mails::{About, NewMail, State};

use crate::links::crawl;
use crate::markup::Markup;
use crate::support::{City, LEITBILD, LISTS, addresses, items};

/// Breaks out of text, of attributes in either quotes, of titles and of comments, and of Markdown.
const PAYLOAD: &str = "</title></a>--><script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus onfocus='alert(3)' x=\"";
const MARKDOWN: &str = "</div><script>alert(1)</script> [x](javascript:alert(4)) [y](data:text/html,alert) ![z](https://evil.example/z.png) \
    <iframe src=https://evil.example></iframe> [q]( \"onmouseover=alert(5) \") <https://evil.example/\"onclick=alert(6)> \
    [ref]\n\n<style>*{display:none}</style>\n\n[ref]: javascript:alert(7) 'x'\n";
const ADDRESS: &str = "https://evil.example/?a='onmouseover=alert(8)&b=;c";

/// The demo with payloads in every text, address and line.
pub(crate) fn poisoned() -> Files {
    let mut city = Leitbild::new();
    for item in LEITBILD.items() {
        let mut item = item.clone();
        for (part, text) in &mut item.texts {
            let mut versions = text.versions().clone();
            for version in versions.values_mut() {
                let payload = if part.is_markdown() { MARKDOWN } else { PAYLOAD };
                version.body = format!("{payload} {}", version.body);
            }
            *text = Text::new(versions).expect("a text");
        }
        let address = || Some(ADDRESS.to_owned());
        match &mut item.facts {
            Facts::Edition(edition) => {
                edition.decision = Some(PAYLOAD.into());
                edition.decision_url = address();
            }
            Facts::Source(source) => source.url = address(),
            Facts::Plan(plan) => plan.url = address(),
            Facts::Organisation(organisation) => organisation.url = address(),
            Facts::District(district) => district.number = Some(PAYLOAD.into()),
            _ => {}
        }
        city.insert(item);
    }
    leitwerk_bundle::write(&city)
}

/// Names of elements and attributes on pages of the demo as it is: all that pages may hold.
struct Vocabulary {
    elements: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

impl Vocabulary {
    fn add(&mut self, html: &str) {
        for element in Markup::of(html).elements {
            self.attributes.extend(element.attributes.iter().map(|(name, _)| format!("{} {name}", element.name)));
            self.elements.insert(element.name);
        }
    }

    fn unknown(&self, html: &str) -> Vec<String> {
        let mut unknown = Vec::new();
        for element in Markup::of(html).elements {
            // What Markdown may make of a text that has none yet.
            let markdown = matches!(
                element.name.as_str(),
                "p" | "br" | "ul" | "ol" | "li" | "strong" | "em" | "a" | "h3" | "h4" | "blockquote"
            );
            if !markdown && !self.elements.contains(&element.name) {
                unknown.push(format!("<{}>", element.name));
            }
            for (name, value) in &element.attributes {
                let of_link = element.name == "a" && matches!(name.as_str(), "href" | "rel");
                let of_language = matches!(name.as_str(), "lang" | "dir");
                if !of_link && !of_language && !self.attributes.contains(&format!("{} {name}", element.name)) {
                    unknown.push(format!("<{} {name}=\"{value}\">", element.name));
                }
                let value = value.to_lowercase();
                if name == "href" && (value.contains("javascript:") || value.starts_with("data:")) {
                    unknown.push(format!("<{} {name}=\"{value}\">", element.name));
                }
            }
        }
        unknown
    }
}

#[tokio::test]
async fn no_payload_in_a_bundle_becomes_markup() {
    let demo = City::demo().await;
    let mut known = Vocabulary { elements: BTreeSet::new(), attributes: BTreeSet::new() };
    let kinds: BTreeMap<Kind, String> = items().map(|key| (key.kind(), key.path())).collect();
    let forms = ["sign-in", "password"].map(str::to_owned);
    for rest in LISTS.iter().map(|rest| (*rest).to_owned()).chain(kinds.into_values()).chain(forms) {
        known.add(&demo.page(&format!("/de/{rest}")).await);
    }
    for bad in ["script", "img", "iframe", "style", "object"] {
        assert!(!known.elements.contains(bad), "{bad}");
    }

    let files = poisoned();
    let mistakes: Vec<String> = leitwerk_bundle::read(&files).mistakes.iter().map(ToString::to_string).collect();
    assert!(mistakes.is_empty(), "{}", mistakes[..mistakes.len().min(3)].join("\n"));
    let city = City::of(&files).await;
    let (pages, wrong) = crawl(&city, "/de/", "/de/").await;
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(20)].join("\n"));
    assert!(pages.len() > 700, "{}", pages.len());
    let mut found = Vec::new();
    for (address, html) in &pages {
        let page = Markup::of(html);
        assert!(
            page.all("title").next().is_some_and(|title| page.text(title).contains(PAYLOAD)),
            "{address} names the city, and that is a payload"
        );
        found.extend(known.unknown(html).into_iter().map(|what| format!("{address}: {what}")));
    }
    for locale in Locale::all() {
        for rest in addresses().iter().step_by(7) {
            let html = city.page(&format!("/{}/{rest}", locale.tag())).await;
            found.extend(known.unknown(&html).into_iter().map(|what| format!("/{}/{rest}: {what}", locale.tag())));
        }
    }
    assert!(found.is_empty(), "{} defects:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}

#[tokio::test]
async fn no_payload_in_an_address_becomes_markup() {
    let city = City::demo().await;
    let mut known = Vocabulary { elements: BTreeSet::new(), attributes: BTreeSet::new() };
    for rest in ["search?q=netz", "measures?after=M002", "editions/2025/goals", "nothing"] {
        known.add(&city.get(&format!("/de/{rest}")).await.text());
    }
    let payload: String = PAYLOAD.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for rest in [
        format!("search?q={payload}"),
        format!("search?q=netz&kind={payload}"),
        format!("search?q=netz%20{payload}"),
        format!("search?q=netz&{payload}={payload}"),
        "search?q=netz&'onfocus=alert(1)&x='".to_owned(),
        format!("measures?status={payload}"),
        format!("measures?after={payload}"),
        format!("editions/2025/goals?after={payload}"),
        format!("measures/{payload}"),
        payload.clone(),
        format!("editions/{payload}/goals"),
    ] {
        for locale in Locale::all() {
            let answer = city.get(&format!("/{}/{rest}", locale.tag())).await;
            let html = String::from_utf8(answer.body).expect("text");
            assert_eq!(known.unknown(&html), Vec::<String>::new(), "{rest}");
            assert!(!html.contains("<script"), "{rest}");
        }
    }
}

#[tokio::test]
async fn the_poisoned_texts_are_still_read_as_words() {
    let city = City::of(&poisoned()).await;
    let html = city.page("/de/measures/M001").await;
    let page = Markup::of(&html);
    assert!(page.text(page.the("h1")).contains("<script>alert(1)</script>"), "{}", page.text(page.the("h1")));
    assert!(page.all("title").next().is_some_and(|title| page.text(title).contains("</title></a>-->")));
    let measure = LEITBILD.of_kind(Kind::Measure).next().expect("a measure");
    let words = measure.text(Part::Title).expect("a title").original().1;
    assert!(page.text(page.the("h1")).ends_with(words));
}

/// A city with somebody called so, everywhere that a name, an address, a function, a reason or a browser shows.
async fn people(name: &str, address: &str) -> Vec<(String, String)> {
    let city = City::demo().await;
    let mut administrator = city.signed_in_as(&[Role::Administrator, Role::Coordinator], &["GR01"], true).await;
    let (id, deputy) = (AccountId::draw().expect("a key"), city.account("deputy@example.org", name, &[]).await);
    let at = || "2026-01-01T00:00:00Z".to_owned();
    let of = ItemRef::new(None, crate::support::code("O008")).expect("an organisation");
    let own = ItemRef::new(None, crate::support::code("GR01")).expect("a body");
    let membership = |of| Membership { of, function: name.to_owned(), deputy: Some(deputy) };
    let create = Step::Create { id, address: address.into(), name: name.into(), locale: "de".into(), example: false, at: at() };
    let mail = |about| Step::Mail(NewMail { about, account: Some(id), address: address.into(), locale: "de".into(), at: at() });
    let steps = [
        create,
        Step::Join(id, membership(of)),
        Step::Join(administrator.account, membership(own)),
        Step::Name(administrator.account, name.to_owned(), "de".to_owned()),
        mail(About::Invitation),
        mail(About::RightsChanged),
    ];
    city.db.note(&steps).await.expect("somebody");
    city.mails().await;
    let failed = city.db.mails(1).await.expect("mails")[0].id;
    city.db.settle_mail(failed, State::Failed, &at(), Some(name), Some(name)).await.expect("a mail");
    administrator.post("/de/account/name", &[("name", &format!("{name}.")), ("locale", "de")]).await;
    administrator.post(&format!("/de/accounts/{id}/enable"), &[]).await;
    let mut pages = Vec::new();
    for locale in Locale::all() {
        for rest in [
            "",
            "account",
            "account?done=PAYLOAD",
            "accounts",
            "accounts/new",
            "log",
            "log?before=9999999",
            "log?before=PAYLOAD",
            "mails",
            "check",
            "rights",
            "account/data",
        ] {
            let address = format!("/{}/{rest}", locale.tag());
            let asked = address.replace("PAYLOAD", &escaped(name));
            pages.push((address, String::from_utf8(administrator.get(&asked).await.body).expect("text")));
        }
        for rest in ["", "?done=PAYLOAD"] {
            let address = format!("/{}/accounts/ID{rest}", locale.tag());
            let asked = address.replace("PAYLOAD", &escaped(name)).replace("ID", &id.to_string());
            pages.push((address, administrator.page(&asked).await));
        }
    }
    let fields = [
        ("address", name),
        ("name", name),
        ("locale", name),
        ("role", name),
        ("place", name),
        ("function", name),
        ("deputy", name),
    ];
    for (address, fields) in [
        ("/de/accounts/new".to_owned(), fields.to_vec()),
        (format!("/de/accounts/{id}/join"), fields.to_vec()),
        ("/de/account/name".to_owned(), vec![("name", &*name.repeat(20)), ("locale", name)]),
        ("/de/account/address".to_owned(), vec![("address", name), ("password", name)]),
        ("/de/account/sessions/end".to_owned(), vec![("session", name)]),
        ("/de/account/delete".to_owned(), vec![("password", name)]),
    ] {
        let answer = administrator.post(&address, &fields).await;
        assert!(answer.status.is_client_error(), "{address}: {}", answer.status);
        pages.push((format!("POST {}", address.replace(&id.to_string(), "ID")), answer.text()));
    }
    let mut visitor = city.visitor();
    for rest in
        ["sign-in?to=PAYLOAD", "sign-in?done=PAYLOAD", "sign-in?to=/de/check&PAYLOAD", "password?PAYLOAD", "invitation/PAYLOAD"]
    {
        let asked = format!("/de/{}", rest.replace("PAYLOAD", &escaped(name)));
        pages.push((rest.to_owned(), visitor.get(&asked).await.text()));
    }
    for (address, fields) in
        [("/de/sign-in", vec![("address", name), ("password", name), ("to", name)]), ("/de/password", vec![("address", name)])]
    {
        pages.push((format!("POST {address}"), visitor.post(address, &fields).await.text()));
    }
    city.account("kim@example.org", "Kim", &[]).await;
    let form = visitor.form_token().await;
    let agent = header::HeaderValue::from_str(&format!("Firefox {name} Linux")).expect("a header");
    let agent = agent.to_str().expect("plain").to_owned();
    let fields = [("address", "kim@example.org"), ("password", crate::support::PASSWORD), ("csrf_token", form.as_str())];
    let headers = [(header::ORIGIN, crate::support::SITE), (header::USER_AGENT, agent.as_str())];
    let signed_in = visitor.send("/de/sign-in", &fields, &headers).await;
    visitor.take(&signed_in);
    let account = visitor.page("/de/account").await;
    assert!(account.contains("Firefox, Linux"), "{account}");
    pages.push(("the browser".to_owned(), account));
    pages
}

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn no_payload_of_a_person_becomes_markup() {
    let mut known = Vocabulary { elements: BTreeSet::new(), attributes: BTreeSet::new() };
    for (_, html) in people("Kim Beispiel", "kim.beispiel@example.org").await {
        known.add(&html);
    }
    for bad in ["script", "img", "iframe", "style"] {
        assert!(!known.elements.contains(bad), "{bad}");
    }
    let pages = people(PAYLOAD, &format!("\"{PAYLOAD}\"@example.org")).await;
    let mut found = Vec::new();
    for (address, html) in &pages {
        found.extend(known.unknown(html).into_iter().map(|what| format!("{address}: {what}")));
        // What is given as JSON is no page; its type says so, and that nobody shall guess another.
        if !address.ends_with("account/data") && html.contains("<script") {
            found.push(format!("{address}: a script"));
        }
    }
    found.retain(|what| !what.contains("account/data"));
    assert!(found.is_empty(), "{} defects:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
    let page = |at: &str| &pages.iter().find(|(address, _)| address == at).unwrap_or_else(|| panic!("{at}")).1;
    let shown = |at: &str| crate::markup::text(page(at)).contains("<script>alert(1)</script>");
    for at in ["/de/", "/de/account", "/de/accounts", "/de/accounts/ID", "/de/log", "/de/mails"] {
        assert!(shown(at), "{at} shows the name as words");
    }
    let html = page("/de/accounts/ID");
    let one = Markup::of(html);
    assert!(one.all("title").next().is_some_and(|title| one.text(title).contains(PAYLOAD)), "in the title");
    assert!(one.all("option").any(|option| one.text(option).contains(PAYLOAD)), "among those who stand in");
    for (at, field) in
        [("POST /de/sign-in", "address"), ("POST /de/accounts/new", "function"), ("POST /de/accounts/ID/join", "function")]
    {
        let page = Markup::of(page(at));
        let input = page.all("input").find(|input| input.get("name") == Some(field)).expect("the field");
        assert_eq!(input.get("value"), Some(PAYLOAD), "{at}: what was typed stays");
    }
}

#[tokio::test]
async fn what_is_stored_about_somebody_is_a_file_and_no_page() {
    let city = City::demo().await;
    let mut browser = city.signed_in(&[]).await;
    browser.post("/de/account/name", &[("name", PAYLOAD), ("locale", "de")]).await;
    let answer = browser.get("/de/account/data").await;
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/json");
    assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert!(answer.header(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"leitwerk-account.json\""));
    let data: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(data["stored"]["account"][0]["name"], PAYLOAD);
}

#[test]
fn what_no_page_holds_is_found() {
    let mut known = Vocabulary { elements: BTreeSet::new(), attributes: BTreeSet::new() };
    known.add("<main class=\"x\"><img src=\"a\"></main>");
    assert_eq!(known.unknown("<main class=\"y\"><p lang=\"de\">&lt;script&gt;</p></main>"), Vec::<String>::new());
    let found = known.unknown("<main id=\"x\"><script>1</script><a href=\"javascript:1\" onclick=\"1\">x</a></main>");
    assert_eq!(found.len(), 4, "{found:?}");
}
