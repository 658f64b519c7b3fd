//! Coming in, from the invitation to the end of the account; and that no answer tells who has one.

use std::net::{IpAddr, Ipv4Addr};
use std::time::{Duration, Instant};

use axum::http::{HeaderMap, StatusCode, header};
use leitwerk_app::access::Actor;
use leitwerk_app::mail::{ADDRESS_HOURS, INVITATION_DAYS, RESET_HOURS};
use leitwerk_model::access::{Role, is_own};
use leitwerk_model::code::ItemRef;
use leitwerk_store::account_steps::Step;

use crate::markup::Markup;
use crate::support::{Answer, Browser, City, HERE, LEITBILD, PASSWORD, code as code_of, hash, linked, locale};

/// Another password that is strong enough.
const OTHER: &str = "sieben Luchse malen Wolken";
/// The administrator of the fictional city, whose app the pages play.
pub(crate) const ADMINISTRATOR: &str = "verwaltung@musterstadt.example";

/// The code that a page of an account of the fictional city shows.
pub(crate) fn code(html: &str) -> String {
    let shown = html.split("zeigen:").nth(1).expect("the code");
    shown.chars().filter(char::is_ascii_digit).take(6).collect()
}

/// The administrator of the fictional city with a second factor, signed in on the machine itself, and the recovery codes.
pub(crate) async fn enrolled(city: &City) -> (Browser<'_>, Vec<String>) {
    city.gate.open_examples(&Actor::Operator, PASSWORD).await.expect("the accounts");
    let mut browser = city.visitor_from(HERE);
    assert_eq!(browser.sign_in(ADMINISTRATOR, PASSWORD).await.header(header::LOCATION), "/de/account");
    let begun = browser.post("/de/account/second-factor/begin", &[("password", PASSWORD)]).await;
    assert_eq!(begun.header(header::LOCATION), "/de/account/second-factor");
    let shown = code(&browser.page("/de/account/second-factor").await);
    let done = browser.post("/de/account/second-factor", &[("code", &shown)]).await;
    assert_eq!(done.status, StatusCode::OK);
    let html = done.text();
    let page = Markup::of(&html);
    let codes = page.all("span").filter(|span| span.is_of("technical")).map(|span| page.text(span)).collect();
    (browser, codes)
}

/// A page without what is typed and drawn anew.
fn same(answer: &Answer, address: &str) -> (StatusCode, HeaderMap, String) {
    let html = answer.text().replace(address, "ADDRESS");
    let mut parts = html.split("name=\"csrf_token\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    let html = parts.fold(first, |page, part| page + part.split_once('"').map_or("", |(_, rest)| rest));
    let mut headers = answer.headers.clone();
    headers.remove(header::CONTENT_LENGTH);
    (answer.status, headers, html)
}

fn another_network(number: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(198, 51, 100, number))
}

#[tokio::test]
async fn from_an_invitation_to_the_account() {
    let city = City::demo().await;
    let mut administrator = city.signed_in(&[Role::Administrator]).await;
    let fields = [
        ("address", "Kim@Example.org"),
        ("name", "Kim  Beispiel"),
        ("locale", "en"),
        ("role", "council_reader"),
        ("place", "O008"),
    ];
    let invited = administrator.post("/de/accounts/new", &[&fields[..], &[("function", "Leitung")]].concat()).await;
    assert_eq!(invited.status, StatusCode::SEE_OTHER);
    let account = invited.header(header::LOCATION).to_owned();
    let html = administrator.page(&account).await;
    for told in ["Kim Beispiel", "Kim@Example.org", "O008", "Leitung", locale("de").accounts_state_invited()] {
        assert!(html.contains(told), "{told}: {html}");
    }
    let mails = city.mails().await;
    assert_eq!((mails.len(), mails[0].address.as_str()), (1, "Kim@Example.org"));
    let link = linked(&mails[0]);
    assert!(link.starts_with("/en/invitation/"), "{link}");

    let mut kim = city.visitor();
    assert_eq!(kim.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY, "no password yet");
    let page = kim.get(&link).await;
    assert_eq!((page.status, page.header(header::CACHE_CONTROL)), (StatusCode::OK, "private, no-store"));
    for (weak, said) in [
        ("short", locale("en").form_password_too_short(10)),
        (&"a long password ".repeat(20), locale("en").form_password_too_long(256)),
        ("password1234", locale("en").form_password_guessable().to_owned()),
        ("kim beispiel", locale("en").form_password_guessable().to_owned()),
    ] {
        let answer = kim.post(&link, &[("password", weak)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{weak}");
        let html = answer.text();
        assert!(crate::markup::text(&html).contains(&said) && !html.contains(weak), "{weak}: {html}");
    }
    let taken = kim.post(&link, &[("password", PASSWORD)]).await;
    assert_eq!((taken.status, taken.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/en/sign-in?done=invitation"));
    assert!(kim.token.is_none(), "whoever has the link still needs the password");
    for again in [kim.get(&link).await, kim.post(&link, &[("password", OTHER)]).await] {
        assert_eq!(again.status, StatusCode::NOT_FOUND, "a link is good once");
        assert!(again.text().contains(locale("en").failure_link_title()));
    }
    let answer = kim.sign_in(" KIM@example.org ", PASSWORD).await;
    assert_eq!((answer.status, answer.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/my-day"));
    let html = kim.page("/de/account").await;
    assert!(html.contains("Kim Beispiel") && html.contains("Leitung") && html.contains("/de/organisations/O008"), "{html}");
    let log = administrator.page("/de/log").await;
    assert!(log.contains("Kim Beispiel") && log.contains(locale("de").logged("accept-invitation")), "{log}");
}

#[tokio::test]
async fn links_run_out() {
    let city = City::demo().await;
    let mut administrator = city.signed_in(&[Role::Administrator]).await;
    let kim = city.account("kim@example.org", "Kim", &[]).await;
    administrator.post("/de/accounts/new", &[("address", "ida@example.org"), ("name", "Ida"), ("locale", "de")]).await;
    let visitor = &mut city.visitor();
    visitor.post("/de/password", &[("address", "kim@example.org")]).await;
    let mut kims = city.visitor();
    kims.sign_in("kim@example.org", PASSWORD).await;
    kims.post("/de/account/address", &[("password", PASSWORD), ("address", "kim.new@example.org")]).await;
    let mails = city.mails().await;
    let link = |place: &str| mails.iter().map(linked).find(|link| link.starts_with(place)).expect("a link");
    let links = [
        (link("/de/password/"), RESET_HOURS * 3600),
        (link("/de/address/"), ADDRESS_HOURS * 3600),
        (link("/de/invitation/"), INVITATION_DAYS * 24 * 3600),
    ];
    let mut passed = 0;
    for (link, seconds) in links {
        city.gate.clock().advance(seconds - passed - 30);
        assert_eq!(visitor.get(&link).await.status, StatusCode::OK, "{link}");
        city.gate.clock().advance(60);
        passed = seconds + 30;
        assert_eq!(visitor.get(&link).await.status, StatusCode::NOT_FOUND, "{link}");
        assert_eq!(visitor.post(&link, &[("password", OTHER)]).await.status, StatusCode::NOT_FOUND, "{link}");
    }
    let account = city.db.account(kim).await.expect("the store").expect("the account");
    assert_eq!(account.address, "kim@example.org");
    assert_eq!(city.visitor().sign_in("kim@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER, "nothing was changed");
}

/// A city with an account in every state.
async fn in_every_state() -> City {
    let city = City::demo().await;
    city.account("open@example.org", "Kim", &[]).await;
    let closed = city.account("closed@example.org", "Kim", &[]).await;
    let mut administrator = city.signed_in(&[Role::Administrator]).await;
    administrator.post(&format!("/de/accounts/{closed}/disable"), &[]).await;
    administrator.post("/de/accounts/new", &[("address", "invited@example.org"), ("name", "Ida"), ("locale", "de")]).await;
    city.gate.open_examples(&Actor::Operator, PASSWORD).await.expect("the accounts");
    city.mails().await;
    city
}

#[tokio::test]
async fn a_wrong_sign_in_does_not_tell_who_has_an_account() {
    let city = in_every_state().await;
    let mut visitor = city.visitor();
    let unknown = visitor.sign_in("unknown@example.org", PASSWORD).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.text().contains(locale("de").sign_in_wrong()));
    let expected = same(&unknown, "unknown@example.org");
    for (address, password) in [
        ("open@example.org", OTHER),
        ("open@example.org", ""),
        ("closed@example.org", PASSWORD),
        ("closed@example.org", OTHER),
        ("invited@example.org", PASSWORD),
        ("invited@example.org", ""),
        ("koordination@musterstadt.example", PASSWORD),
        ("unknown@example.org", ""),
        ("no-address", PASSWORD),
    ] {
        let answer = visitor.sign_in(address, password).await;
        assert!(same(&answer, address) == expected, "{address} {password}: {answer:?}");
        assert!(visitor.token.is_none(), "{address}");
    }
    let mut fastest = [Duration::MAX; 2];
    for _ in 0..4 {
        for (at, address) in ["open@example.org", "unknown@example.org"].into_iter().enumerate() {
            let form = visitor.form_token().await;
            let start = Instant::now();
            visitor.post_with(&form, "/de/sign-in", &[("address", address), ("password", OTHER)]).await;
            fastest[at] = fastest[at].min(start.elapsed());
        }
    }
    let [known, unknown] = fastest;
    assert!(unknown > known / 2 && known > unknown / 2, "known {known:?}, unknown {unknown:?}");
}

#[tokio::test]
async fn asking_for_a_new_password_does_not_tell_who_has_an_account_either() {
    let city = in_every_state().await;
    let mut visitor = city.visitor();
    let addresses = ["unknown@example.org", "open@example.org", "closed@example.org", "invited@example.org", ADMINISTRATOR];
    let first = visitor.post("/de/password", &[("address", addresses[0])]).await;
    let expected = same(&first, addresses[0]);
    assert!(first.status == StatusCode::OK && first.text().contains(locale("de").sign_in_forgotten_asked()));
    for address in &addresses[1..] {
        assert!(same(&visitor.post("/de/password", &[("address", address)]).await, address) == expected, "{address}");
    }
    let mails = city.mails().await;
    let to: Vec<&str> = mails.iter().map(|mail| mail.address.as_str()).collect();
    assert_eq!(to, ["open@example.org"], "a mail goes only where there is an open account");
    let dead = linked(&mails[0]);

    for _ in 0..5 {
        let answer = visitor.post("/de/password", &[("address", "OPEN@example.org")]).await;
        assert!(same(&answer, "open@example.org") == expected, "above the limit nobody is told");
    }
    let mails = city.mails().await;
    assert_eq!(mails.len(), 2, "three mails to an address in a quarter of an hour");
    let link = linked(&mails[1]);
    assert_eq!(visitor.get(&dead).await.status, StatusCode::NOT_FOUND, "only the latest link is good");

    let mut open = city.visitor();
    open.sign_in("open@example.org", PASSWORD).await;
    assert_eq!(visitor.post(&link, &[("password", OTHER)]).await.header(header::LOCATION), "/de/sign-in?done=password");
    assert_eq!(open.get("/de/account").await.status, StatusCode::FORBIDDEN, "all sessions end");
    assert_eq!(visitor.post(&link, &[("password", PASSWORD)]).await.status, StatusCode::NOT_FOUND, "used once");
    assert_eq!(
        city.mails().await[0].subject,
        locale("de").mail_password_changed_subject("Musterstadt").replace(['\u{2068}', '\u{2069}'], "")
    );
    assert_eq!(visitor.sign_in("open@example.org", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(visitor.sign_in("open@example.org", OTHER).await.status, StatusCode::SEE_OTHER);

    let mut asking = city.visitor_from(another_network(9));
    let mut last = StatusCode::OK;
    for number in 0..31 {
        last = asking.post("/de/password", &[("address", &format!("a{number}@example.org"))]).await.status;
    }
    assert_eq!(last, StatusCode::UNPROCESSABLE_ENTITY, "from one network thirty mails are asked for at most");
}

#[tokio::test]
async fn whoever_tries_passwords_has_to_wait_and_nobody_else() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    let mut guessing = city.visitor_from(another_network(1));
    for (address, shown) in [("kim@example.org", "kim@example.org"), ("unknown@example.org", "unknown@example.org")] {
        for _ in 0..10 {
            let answer = guessing.sign_in(address, OTHER).await;
            assert!(answer.text().contains(locale("de").sign_in_wrong()), "{address}");
        }
        let answer = guessing.sign_in(address, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        let html = answer.text();
        assert!(html.contains(locale("de").form_too_many()) && html.contains(shown), "{html}");
        assert!(guessing.token.is_none());
    }
    let known = same(&guessing.sign_in("kim@example.org", PASSWORD).await, "kim@example.org");
    assert!(same(&guessing.sign_in("unknown@example.org", PASSWORD).await, "unknown@example.org") == known);
    let mut elsewhere = city.visitor_from(another_network(2));
    assert_eq!(elsewhere.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER, "from another network");
    city.gate.clock().advance(15 * 60 + 1);
    assert_eq!(guessing.sign_in("kim@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER, "a quarter of an hour later");
}

#[tokio::test]
async fn many_networks_together_do_not_try_for_ever() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    for number in 0..100 {
        let mut guessing = city.visitor_from(another_network(number));
        assert!(guessing.sign_in("kim@example.org", OTHER).await.text().contains(locale("de").sign_in_wrong()), "{number}");
    }
    let mut fresh = city.visitor_from(another_network(200));
    assert!(fresh.sign_in("Kim@Example.org", PASSWORD).await.text().contains(locale("de").form_too_many()));
}

#[tokio::test]
async fn an_administrator_is_one_with_the_second_factor_only() {
    let city = City::demo().await;
    city.gate.open_examples(&Actor::Operator, PASSWORD).await.expect("the accounts");
    let mut weak = city.visitor_from(HERE);
    weak.sign_in(ADMINISTRATOR, PASSWORD).await;
    assert_eq!(weak.get("/de/accounts").await.status, StatusCode::FORBIDDEN);
    assert!(weak.page("/de/account").await.contains(locale("de").account_factor_required()));

    let (browser, codes) = enrolled(&city).await;
    assert_eq!(weak.get("/de/account").await.status, StatusCode::FORBIDDEN, "sessions without it end");
    assert_eq!((browser.get("/de/accounts").await.status, codes.len()), (StatusCode::OK, 10));
    assert!(!browser.page("/de/account").await.contains(&codes[0]), "shown once");
    assert_eq!(browser.get("/de/account/second-factor").await.status, StatusCode::SEE_OTHER, "nor the secret");
    let begun = browser.in_city(&city).post("/de/account/second-factor/begin", &[("password", PASSWORD)]).await;
    assert_eq!(begun.status, StatusCode::CONFLICT, "whoever is signed in cannot put another secret in its place");

    let mut again = city.visitor_from(HERE);
    assert_eq!(again.sign_in(ADMINISTRATOR, PASSWORD).await.header(header::LOCATION), "/de/sign-in/code");
    for wrong in ["000000", "", "12345678901234567890", "٠٠٠٠٠٠", &codes[0][..13]] {
        let answer = again.post("/de/sign-in/code", &[("code", wrong)]).await;
        assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.text().contains(locale("de").sign_in_code_wrong()));
    }
    city.gate.clock().advance(60);
    let fresh = code(&again.page("/de/sign-in/code").await);
    assert_eq!(again.post("/de/sign-in/code", &[("code", &format!(" {fresh} "))]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(again.get("/de/accounts").await.status, StatusCode::OK);
    let mut twice = city.visitor_from(HERE);
    twice.sign_in(ADMINISTRATOR, PASSWORD).await;
    assert_ne!(code(&twice.page("/de/sign-in/code").await), fresh, "a code that was used is shown to nobody");
    assert_eq!(twice.post("/de/sign-in/code", &[("code", &fresh)]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used up");

    // A recovery code, however it is typed, once.
    for (typed, status) in [(codes[3].to_uppercase(), StatusCode::SEE_OTHER), (codes[3].clone(), StatusCode::UNPROCESSABLE_ENTITY)]
    {
        let mut lost = city.visitor_from(HERE);
        lost.sign_in(ADMINISTRATOR, PASSWORD).await;
        assert_eq!(lost.post("/de/sign-in/code", &[("code", &typed)]).await.status, status, "{typed}");
    }
    let html = again.page("/de/account").await;
    assert!(html.contains(&locale("de").account_factor_on(9)), "nine are left: {html}");
    let new = again.post("/de/account/recovery-codes", &[("password", PASSWORD)]).await;
    assert_eq!(new.status, StatusCode::UNPROCESSABLE_ENTITY, "the password alone is not enough");
    let new = again.post("/de/account/recovery-codes", &[("password", PASSWORD), ("code", &codes[5])]).await;
    assert!(new.status == StatusCode::OK && !new.text().contains(&codes[4]));
    let mut lost = city.visitor_from(HERE);
    lost.sign_in(ADMINISTRATOR, PASSWORD).await;
    let answer = lost.post("/de/sign-in/code", &[("code", &codes[4])]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "the codes before are gone");
}

#[tokio::test]
async fn taking_the_second_factor_away_needs_password_and_code_and_ends_its_rights() {
    let city = City::demo().await;
    let (mut browser, codes) = enrolled(&city).await;
    let mut other = city.visitor_from(HERE);
    other.sign_in(ADMINISTRATOR, PASSWORD).await;
    other.post("/de/sign-in/code", &[("code", &codes[0])]).await;
    assert_eq!(other.get("/de/accounts").await.status, StatusCode::OK);
    for fields in [[("password", OTHER), ("code", codes[1].as_str())], [("password", PASSWORD), ("code", "000000")]] {
        let answer = browser.post("/de/account/second-factor/remove", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert_eq!(browser.get("/de/accounts").await.status, StatusCode::OK);
    }
    let before = browser.in_city(&city);
    let removed = browser.post("/de/account/second-factor/remove", &[("password", PASSWORD), ("code", &codes[1])]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/de/account").await.status, StatusCode::OK);
    assert_eq!(browser.get("/de/accounts").await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        (before.get("/de/account").await.status, other.get("/de/account").await.status),
        (StatusCode::FORBIDDEN, StatusCode::FORBIDDEN)
    );
    let mut again = city.visitor_from(HERE);
    assert_eq!(again.sign_in(ADMINISTRATOR, PASSWORD).await.header(header::LOCATION), "/de/account", "the password is enough now");
}

#[tokio::test]
async fn where_there_is_a_second_factor_the_password_alone_changes_nothing_of_the_account() {
    let city = City::demo().await;
    let (mut browser, codes) = enrolled(&city).await;
    // Another administrator, so that this one is not the last.
    city.account("ida@example.org", "Ida", &[Role::Administrator]).await;
    for (number, (address, fields)) in [
        ("/de/account/address", [("password", PASSWORD), ("address", "new@example.org")]),
        ("/de/account/password", [("password", PASSWORD), ("new", OTHER)]),
        ("/de/account/delete", [("password", OTHER), ("", "")]),
    ]
    .into_iter()
    .enumerate()
    {
        let before = city.db.credentials(city.db.account_at(ADMINISTRATOR).await.expect("the store").expect("one").id).await;
        for code in ["", "000000"] {
            let answer = browser.post(address, &[&fields[..], &[("code", code)]].concat()).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address} {code}");
        }
        let after = city.db.credentials(city.db.account_at(ADMINISTRATOR).await.expect("the store").expect("one").id).await;
        assert_eq!(format!("{before:?}"), format!("{after:?}"), "{address}");
        assert_eq!(
            city.db.mails(10).await.expect("mails").iter().filter(|mail| mail.address == "new@example.org").count(),
            usize::from(number == 1)
        );
        let answer = browser.post(address, &[&fields[..], &[("code", codes[number].as_str())]].concat()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}");
    }
    assert!(city.db.account_at(ADMINISTRATOR).await.expect("the store").is_none());
}

#[tokio::test]
async fn codes_are_not_tried_for_ever() {
    let city = City::demo().await;
    enrolled(&city).await;
    city.gate.clock().advance(60);
    let mut guessing = city.visitor_from(HERE);
    guessing.sign_in(ADMINISTRATOR, PASSWORD).await;
    for _ in 0..10 {
        guessing.post("/de/sign-in/code", &[("code", "000000")]).await;
    }
    let right = code(&guessing.page("/de/sign-in/code").await);
    let answer = guessing.post("/de/sign-in/code", &[("code", &right)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains(locale("de").form_too_many()));
    guessing.token = None;
    guessing.sign_in(ADMINISTRATOR, PASSWORD).await;
    let answer = guessing.post("/de/sign-in/code", &[("code", &right)]).await;
    assert!(answer.text().contains(locale("de").form_too_many()), "signing in once more gives no new tries");
}

#[tokio::test]
async fn an_address_changes_by_the_link_to_the_new_one_and_the_old_one_is_told() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    city.account("taken@example.org", "Ida", &[]).await;
    let mut kim = city.visitor();
    kim.sign_in("kim@example.org", PASSWORD).await;
    let wrong = kim.post("/de/account/address", &[("password", OTHER), ("address", "new@example.org")]).await;
    assert_eq!((wrong.status, city.mails().await.len()), (StatusCode::UNPROCESSABLE_ENTITY, 0));
    for address in ["new@example.org", "taken@example.org"] {
        let asked = kim.post("/de/account/address", &[("password", PASSWORD), ("address", address)]).await;
        assert_eq!(asked.header(header::LOCATION), "/de/account?done=address", "the same for what is taken");
        let mails = city.mails().await;
        assert_eq!((mails.len(), mails[0].address.as_str()), (1, address));
        assert!(kim.page("/de/account").await.contains("kim@example.org"), "nothing changes before the link is used");
        let link = linked(&mails[0]);
        assert!(city.visitor().get(&link).await.status == StatusCode::OK, "opening it changes nothing");
        let confirmed = city.visitor().post(&link, &[]).await;
        if address == "taken@example.org" {
            assert_eq!(confirmed.status, StatusCode::NOT_FOUND, "whose address it is, is not told");
            continue;
        }
        assert_eq!(confirmed.header(header::LOCATION), "/de/sign-in?done=address");
        assert_eq!(city.visitor().post(&link, &[]).await.status, StatusCode::NOT_FOUND, "used once");
        let told = city.mails().await;
        assert_eq!((told.len(), told[0].address.as_str()), (1, "kim@example.org"), "the old address is told");
        assert!(!told[0].body.contains(address), "{}", told[0].body);
        assert_eq!(city.visitor().sign_in("kim@example.org", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(city.visitor().sign_in("new@example.org", PASSWORD).await.status, StatusCode::SEE_OTHER);
        kim.post("/de/account/name", &[("name", "Kim"), ("locale", "de")]).await;
        assert!(kim.page("/de/account").await.contains("new@example.org"));
        assert!(!kim.page("/de/account").await.contains("kim@example.org"));
        // From now on the account is found by the new address alone; the rest of this test asks as before.
        let mut back = city.visitor();
        back.sign_in("new@example.org", PASSWORD).await;
        back.post("/de/account/address", &[("password", PASSWORD), ("address", "kim@example.org")]).await;
        let link = linked(&city.mails().await[0]);
        city.visitor().post(&link, &[]).await;
        city.mails().await;
    }
}

#[tokio::test]
async fn a_mail_address_is_one_for_limits_however_it_is_written() {
    let city = City::demo().await;
    city.account("kim@example.org", "Kim", &[]).await;
    let mut kim = city.visitor();
    kim.sign_in("kim@example.org", PASSWORD).await;
    let mut taken = 0;
    for address in ["new@example.org", "New@example.org", "nEw@example.org", "neW@example.org", "NEW@example.org"] {
        let answer = kim.post("/de/account/address", &[("password", PASSWORD), ("address", address)]).await;
        taken += usize::from(answer.status == StatusCode::SEE_OTHER);
    }
    assert_eq!((taken, city.mails().await.len()), (3, 3), "nobody's box is filled by writing the address in other ways");
}

#[tokio::test]
async fn a_deleted_account_leaves_the_texts_and_a_valid_chain_and_no_name() {
    let city = City::demo().await;
    let administrator = city.signed_in(&[Role::Administrator]).await;
    let id = city.account("kim@example.org", "Kim Beispiel", &[Role::Coordinator]).await;
    let before = city.db.load().await.expect("the city").leitbild;
    let mut kim = city.visitor();
    kim.sign_in("kim@example.org", PASSWORD).await;
    kim.post("/de/account/name", &[("name", "Kim Unverwechselbar"), ("locale", "de")]).await;
    kim.post("/de/account/password", &[("password", PASSWORD), ("new", OTHER)]).await;
    let log = administrator.page("/de/log").await;
    assert_eq!(log.matches("Kim Unverwechselbar").count(), 2, "{log}");
    assert_eq!(kim.post("/de/account/delete", &[("password", PASSWORD)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(kim.get("/de/account").await.status, StatusCode::OK);
    let deleted = kim.post("/de/account/delete", &[("password", OTHER)]).await;
    assert_eq!((deleted.status, deleted.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/de/sign-in?done=deleted"));
    assert!(kim.token.is_none());
    let log = administrator.page("/de/log").await;
    assert!(!log.contains("Unverwechselbar") && log.contains(locale("de").log_by_erased()), "{log}");
    assert!(log.contains(locale("de").logged("change-password")), "what was done stays");
    assert!(city.db.verify(None).await.expect("the chain").is_ok());
    for entry in city.db.audit_entries(0, 100).await.expect("entries") {
        assert!(!format!("{entry:?}").contains(&id.to_string()), "{entry:?}");
    }
    let content = city.content().await;
    for told in ["Unverwechselbar", "Kim Beispiel", "kim@example.org"] {
        assert!(!content.windows(told.len()).any(|window| window == told.as_bytes()), "{told} is still stored");
    }
    assert!(city.db.load().await.expect("the city").leitbild == before);
    assert!(!administrator.page("/de/accounts").await.contains("Unverwechselbar"));
    assert_eq!(kim.sign_in("kim@example.org", OTHER).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let city = City::demo().await;
    let mut only = city.signed_in(&[Role::Administrator]).await;
    city.db.note(&[Step::Password(only.account, hash().await)]).await.expect("a password");
    // Neither of these could take over: one never chose a password, the other is closed.
    let waiting = city.signed_in(&[Role::Administrator]).await;
    let closed = city.account("closed@example.org", "Ida", &[Role::Administrator]).await;
    city.db.note(&[Step::Disable(closed, "2026-01-01T00:00:00Z".into())]).await.expect("closed");
    let page = format!("/de/accounts/{}", only.account);
    let before = (city.db.accounts().await.expect("accounts"), city.db.head().await.expect("the head"));
    for (address, fields) in [
        (format!("{page}/disable"), vec![]),
        (format!("{page}/roles"), vec![("role", "coordinator")]),
        (format!("{page}/roles"), vec![]),
        ("/de/account/delete".to_owned(), vec![("password", PASSWORD)]),
    ] {
        let answer = only.post(&address, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address} {fields:?}");
        assert!(answer.text().contains(locale("de").form_last_administrator()), "{address}");
        assert_eq!(only.get("/de/accounts").await.status, StatusCode::OK, "{address}");
    }
    let after = (city.db.accounts().await.expect("accounts"), city.db.head().await.expect("the head"));
    assert!(before == after);
    city.db.note(&[Step::Password(waiting.account, hash().await)]).await.expect("a password");
    assert_eq!(only.post("/de/account/delete", &[("password", PASSWORD)]).await.status, StatusCode::SEE_OTHER, "now there are two");
}

#[tokio::test]
async fn officers_and_members_read_the_findings_about_their_own_only() {
    let city = City::demo().await;
    let all = city.inside("/de/check").await.text();
    let count = |html: &str| Markup::of(html).links().filter(|link| item(link).is_some()).count();
    for own in [&["O008"] as &[&str], &["GR01"], &["O008", "GR01"], &["O040"]] {
        let browser = city.signed_in_as(&[], own, false).await;
        let html = browser.page("/de/check").await;
        let own = own.iter().map(|code| ItemRef::new(None, code_of(code)).expect("an item")).collect();
        for link in Markup::of(&html).links().filter_map(item) {
            assert!(is_own(&LEITBILD, link, &own), "{link} is not one of {own:?}");
        }
        assert!(count(&html) < count(&all), "{own:?}");
    }
    let officer = city.signed_in_as(&[], &["O008"], false).await;
    assert!(count(&officer.page("/de/check").await) > 0);
    for query in ["?rule=LW009", "?kind=goal", "?severity=error"] {
        let html = officer.page(&format!("/de/check{query}")).await;
        let own = [ItemRef::new(None, code_of("O008")).expect("an item")].into();
        assert!(Markup::of(&html).links().filter_map(item).all(|link| is_own(&LEITBILD, link, &own)), "{query}");
    }
}

/// The item whose page a link leads to.
fn item(link: &str) -> Option<&'static ItemRef> {
    let path = link.strip_prefix("/de/")?;
    LEITBILD.items().map(|item| &item.key).find(|key| key.path() == path)
}
