//! A draft edition is internal: only those who may read drafts find it, or anything of it, before it is brought in for
//! deliberation.

use axum::http::{StatusCode, header};
use leitwerk_bundle::Files;
use leitwerk_i18n::Locale;
use leitwerk_model::kind::Kind;

use crate::downloads::unpacked;
use crate::links::{crawl, crawl_with};
use crate::markup::Markup;
use crate::support::{Answer, City, LISTS, files, items, locale};

/// A word that stands in every text of the draft and nowhere else.
pub(crate) const SECRET: &str = "Geheimvorhaben";

/// A draft edition, tied to what is public from all sides.
pub(crate) fn draft(status: &str) -> Files {
    let edition =
        format!("[edition]\ncode = \"2030\"\nstatus = \"{status}\"\ntitle.de = \"{SECRET} 2030\"\ntext.de = \"{SECRET}\"\n");
    files(&[
        ("leitwerk.toml", std::str::from_utf8(&crate::support::DEMO["leitwerk.toml"]).expect("text")),
        ("editions/2030/edition.toml", &edition),
        (
            "editions/2030/sections.toml",
            &of("[[section]]\ncode = \"A1\"\ntype = \"preamble\"\ntitle.de = \"S\"\ntext.de = \"S\"\n"),
        ),
        ("editions/2030/fields.toml", &of("[[field]]\ncode = \"H1\"\ntitle.de = \"S\"\ntext.de = \"S\"\n")),
        (
            "editions/2030/goals.toml",
            &of("[[goal]]\ncode = \"L1\"\ntitle.de = \"S\"\ntext.de = \"S\"\norigin = [\"Q01.1\"]\n\n\
                 [[goal]]\ncode = \"Z1.1\"\nfield = \"H1\"\ntitle.de = \"S\"\ntext.de = \"S\"\norigin = [\"V01\", \"Q02.1\"]\n"),
        ),
        (
            "editions/2030/take-ups.toml",
            &of("[[take-up]]\ncode = \"T1.1\"\noverarching = \"L1\"\nin = \"Z1.1\"\nsentence.de = \"S\"\n\n\
                 [[take-up]]\ncode = \"T1.2\"\noverarching = \"L1\"\nin = \"M900\"\nsentence.de = \"S\"\n"),
        ),
        (
            "editions/2030/successions.toml",
            &of(
                "[[succession]]\ncode = \"F01\"\nchange = \"reworded\"\nfrom = [\"2025/Z1.1\"]\nto = [\"Z1.1\"]\nreason.de = \"S\"\n",
            ),
        ),
        (
            "measures.toml",
            "[[measure]]\ncode = \"M900\"\ntype = \"project\"\nstatus = \"planned\"\ntitle.de = \"Allen bekannt\"\n\
             text.de = \"Allen bekannt\"\ncarried_by = \"paid_staff\"\ngoals = [\"2025/Z1.1\", \"2030/Z1.1\"]\nresponsible = [\"O008\"]\n",
        ),
    ])
}

fn of(toml: &str) -> String {
    toml.replace("\"S\"", &format!("\"{SECRET}\""))
}

/// Addresses of the draft and its items, below the language.
const ADDRESSES: [&str; 14] = [
    "editions/2030",
    "editions/2030/goals",
    "editions/2030/fields",
    "editions/2030/matrix",
    "editions/2030/matrix/L1/H1",
    "editions/2030/successions",
    "editions/2030/diff/2025",
    "editions/2030/sections/A1",
    "editions/2030/fields/H1",
    "editions/2030/goals/L1",
    "editions/2030/goals/Z1.1",
    "editions/2030/take-ups/T1.1",
    "editions/2030/take-ups/T1.2",
    "editions/2030/successions/F01",
];

/// The demo with the draft in it.
async fn city() -> City {
    let city = City::demo().await;
    city.import(&draft("draft")).await;
    let all = city.db.load().await.expect("the city").leitbild;
    assert_eq!(all.in_edition(&crate::support::code("2030"), Kind::Goal).count(), 2, "the draft is there");
    city
}

#[tokio::test]
async fn addresses_of_a_draft_answer_as_if_nothing_were_there() {
    let city = city().await;
    for locale in Locale::all() {
        let missing = city.get(&format!("/{}/editions/2031/goals/Z1.1", locale.tag())).await;
        for rest in ADDRESSES {
            let answer = city.get(&format!("/{}/{rest}", locale.tag())).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{rest}");
            assert!(answer.body == missing.body && answer.headers == missing.headers, "{rest} is told from what is not there");
        }
    }
}

#[tokio::test]
async fn a_draft_appears_on_no_page() {
    let city = city().await;
    let (pages, wrong) = crawl(&city, "/de/", "/de/").await;
    assert_eq!(wrong, Vec::<String>::new());
    assert!(pages.contains_key("/de/measures/M900"));
    for (address, html) in &pages {
        assert!(!html.contains(SECRET) && !html.contains("editions/2030"), "{address}");
    }
    for locale in Locale::all() {
        let rests = LISTS.iter().map(|rest| (*rest).to_owned());
        let near =
            ["measures/M900", "editions/2025/goals/Z1.1", "results/Q01.1", "results/Q02.1", "meetings/V01", "organisations/O008"];
        for rest in rests.chain(near.map(str::to_owned)) {
            let html = city.page(&format!("/{}/{rest}", locale.tag())).await;
            assert!(!html.contains(SECRET) && !html.contains("editions/2030"), "/{}/{rest}", locale.tag());
        }
    }
}

#[tokio::test]
async fn search_does_not_find_a_draft() {
    let city = city().await;
    for locale in Locale::all() {
        for question in [SECRET.to_owned(), SECRET.to_lowercase(), "heimvorh".into(), format!("{SECRET}&kind=goal"), "2030".into()]
        {
            let html = city.page(&format!("/{}/search?q={question}", locale.tag())).await;
            let page = Markup::of(&html);
            let hits = page.all("ul").filter(|list| list.is_of("hits"));
            let found: Vec<String> =
                hits.flat_map(|hits| Markup::of(page.inner(hits)).links().map(str::to_owned).collect::<Vec<_>>()).collect();
            assert!(found.iter().all(|link| !link.contains("/2030")), "{question}: {found:?}");
            if question != "2030" {
                assert_eq!(found, Vec::<String>::new(), "{question}");
                assert!(html.contains(locale.search_nothing()), "{question}");
            }
        }
    }
}

#[tokio::test]
async fn a_draft_is_not_in_the_zip() {
    let city = city().await;
    let answer = city.get("/downloads/leitbild.zip").await;
    let files = unpacked(&answer);
    assert!(files.contains_key("editions/2025/goals.toml"));
    for (path, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!path.contains("2030") && !text.contains(SECRET) && !text.contains("2030/"), "{path}");
    }
    let reading = leitwerk_bundle::read(&files);
    assert!(reading.mistakes.is_empty(), "{}", reading.mistakes[0]);
    assert_eq!(reading.leitbild.items().count(), items().count() + 2, "the city, the demo's items and the new measure");
}

/// What is at an address for somebody who may read drafts.
async fn inside(city: &City, address: &str) -> Answer {
    city.inside(address).await
}

/// The page at an address, which is there for somebody who may read drafts.
async fn page_inside(city: &City, address: &str) -> String {
    let answer = inside(city, address).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}");
    answer.text()
}

#[tokio::test]
async fn whoever_may_reads_every_page_of_a_draft_and_is_told_that_it_is_one() {
    let city = city().await;
    for locale in Locale::all() {
        for rest in ADDRESSES {
            let address = format!("/{}/{rest}", locale.tag());
            let answer = inside(&city, &address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-store", "{address}");
            assert_eq!(answer.header(header::ETAG), "", "{address}");
            let html = answer.text();
            let page = Markup::of(&html);
            let notes: Vec<&str> = page.all("p").filter(|p| p.is_of("draft")).map(|p| page.inner(p)).collect();
            assert_eq!(notes.len(), 1, "{address}");
            assert!(notes[0].contains(locale.site_draft()) && notes[0].contains(locale.site_draft_page()), "{address}: {notes:?}");
            assert!(html.contains(SECRET), "{address}");
            assert_eq!(city.get(&address).await.status, StatusCode::NOT_FOUND, "{address} is kept for visitors");
        }
    }
}

#[tokio::test]
async fn every_page_that_shows_a_draft_says_so_and_no_other() {
    let city = city().await;
    // Of the pages on which items are written, those that have to do with the draft are looked at; for the others stands a page that is
    // quickly made.
    let is_looked_at = |address: &str| {
        let starts = ["/de/edit/", "/de/history/", "/de/write/matrix/20", "/de/translate/", "/de/turn/", "/de/editions/20"];
        let writes = address.ends_with("/links") || address.contains("/rework/") || !address.starts_with("/de/editions/20");
        let of_an_item = starts.iter().any(|start| address.starts_with(start)) && writes;
        !of_an_item || ["2030", "M900", "Q01.1", "V01"].iter().any(|part| address.contains(part))
    };
    let get = async |address: &str| inside(&city, if is_looked_at(address) { address } else { "/de/about" }).await;
    let (pages, wrong) = crawl_with(get, "/de/", "/de/").await;
    assert_eq!(wrong, Vec::<String>::new());
    for rest in ADDRESSES {
        assert!(pages.contains_key(&format!("/de/{rest}")), "no link leads to {rest}");
    }
    let (german, mut showing, mut odd) = (locale("de"), 0, Vec::new());
    for (address, html) in &pages {
        // What a reader asked for stands in the address of the other languages, too.
        let shows = html.contains(SECRET) || html.contains("/editions/2030");
        showing += usize::from(shows);
        let page = Markup::of(html);
        let is_about = address.contains("/2030") || address.ends_with("edition=2030");
        let marked = page.all("span").any(|span| span.is_of("s-draft"));
        for (what, is, expected) in [
            ("note", page.all("p").any(|p| p.is_of("draft")), shows),
            ("is about it", html.contains(german.site_draft_page()), is_about),
            ("names it", html.contains(german.site_draft_named()), shows && !is_about),
            // Beside other things, everything of the draft bears the mark.
            ("mark", marked, shows && !is_about || has_status(address)),
        ] {
            if is != expected {
                odd.push(format!("{address}: {what}: {is}"));
            }
        }
    }
    assert_eq!(odd, Vec::<String>::new());
    assert!(showing > ADDRESSES.len() + 5, "{showing}");
    for rest in ["measures/M900", "editions/2025/goals/Z1.1", "results/Q01.1", "results/Q02.1", "meetings/V01", "editions", ""] {
        assert!(pages[&format!("/de/{rest}")].contains(SECRET), "{rest}");
    }
    let (mark, link) = ("<span class=\"status s-draft\">Entwurf</span>", "href=\"/de/editions/2030/goals/Z1.1\"");
    let measure = &pages["/de/measures/M900"];
    let after = measure.split(link).nth(1).expect("a link to the draft");
    assert!(after.split("</a>").next().expect("its words").contains(mark), "{measure}");
}

/// Whether a page of the draft shows the status of the edition.
fn has_status(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("/de/editions/2030") else { return false };
    let pages = ["", "/goals", "/fields", "/matrix", "/matrix/L1/H1", "/successions", "/decision", "/rework"];
    pages.contains(&rest) || rest.starts_with("/diff/")
}

#[tokio::test]
async fn whoever_may_finds_a_draft_in_lists_and_search() {
    let city = city().await;
    let found = page_inside(&city, &format!("/de/search?q={SECRET}")).await;
    for rest in ["editions/2030\"", "editions/2030/goals/Z1.1\"", "editions/2030/successions/F01\""] {
        assert!(found.contains(&format!("href=\"/de/{rest}")), "{rest}: {found}");
    }
    let goals = page_inside(&city, &format!("/de/search?q={SECRET}&kind=goal")).await;
    let page = Markup::of(&goals);
    let hits = page.all("ul").find(|list| list.is_of("hits")).expect("hits");
    assert_eq!(Markup::of(page.inner(hits)).links().count(), 2, "the facet counts what is listed: {goals}");
    let list = page_inside(&city, "/de/editions").await;
    assert!(list.contains("href=\"/de/editions/2030/diff/2025\"") && list.contains(SECRET));
    let start = page_inside(&city, "/de/").await;
    assert!(start.contains("href=\"/de/editions/2030\"") && start.contains(locale("de").start_draft()));
    assert!(start.contains("href=\"/de/editions/2020\"") && start.contains("href=\"/de/editions/2025\""), "what is public stays");
    let goals = inside(&city, "/de/goals").await;
    assert_eq!(goals.header(header::LOCATION), "/de/editions/2020/goals", "a draft is never taken for the edition in force");
    let later = page_inside(&city, "/de/editions/2025/successions").await;
    assert!(later.contains("href=\"/de/editions/2030/successions\""));
    assert!(!city.page("/de/editions/2025/successions").await.contains("2030"));
}

/// A page without the tokens of its forms, which name the second they are made in.
fn without_tokens(answer: &Answer) -> String {
    let html = answer.text();
    let mut parts = html.split("name=\"csrf_token\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once('"').map_or("", |(_, rest)| rest))
}

#[tokio::test]
async fn what_is_kept_for_visitors_is_the_same_whoever_read_before() {
    let (alone, shared) = (city().await, city().await);
    let near = ["measures/M900", "editions/2025/goals/Z1.1", "results/Q01.1", "meetings/V01", "search?q=geheimvorhaben"];
    for rest in LISTS.iter().chain(&near) {
        let address = format!("/de/{rest}");
        let before = alone.get(&address).await;
        let (draft, after) = (inside(&shared, &address).await, shared.get(&address).await);
        assert_eq!(draft.status, StatusCode::OK, "{address}");
        assert!(before.body == after.body && after.header(header::CACHE_CONTROL) == "public, no-cache", "{address}");
        assert!(shared.get(&address).await.body == after.body, "{address}");
        assert!(
            without_tokens(&inside(&shared, &address).await) == without_tokens(&draft),
            "{address} is no page kept for visitors"
        );
    }
}

#[tokio::test]
async fn nobody_takes_a_draft_away() {
    let city = city().await;
    for (address, _) in for_programs(&city).await {
        assert!(inside(&city, &address).await.body == city.get(&address).await.body, "{address} depends on who asks");
    }
    let files = unpacked(&inside(&city, "/downloads/leitbild.zip").await);
    assert!(files.keys().all(|path| !path.contains("2030")));
    for address in ["/api/v1/editions/2030", "/api/v1/editions/2030/goals", "/downloads/report-2030-de.html"] {
        assert_eq!(inside(&city, address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    for rest in ["downloads", "api", "editions/2030"] {
        assert!(!page_inside(&city, &format!("/de/{rest}")).await.contains("report-2030"), "{rest}");
    }
    assert!(!page_inside(&city, "/de/downloads").await.contains("2030"));
}

/// Notes of the office at public items: a finding of the check that it accepts, and what it still has to see to.
pub(crate) fn notes() -> Files {
    files(&[
        ("leitwerk.toml", std::str::from_utf8(&crate::support::DEMO["leitwerk.toml"]).expect("text")),
        (
            "acceptances.toml",
            &of(
                "[[acceptance]]\ncode = \"X77\"\nrule = \"LW017\"\nitems = [\"M001\", \"O008\"]\nplace = \"S\"\nreason.de = \"S\"\n",
            ),
        ),
        (
            "follow-ups.toml",
            &of(
                "[[follow-up]]\ncode = \"W77\"\ndue = \"2025-11-01\"\nabout = [\"M001\"]\nresponsible = [\"O008\"]\ndecided = \"V01\"\ntext.de = \"S\"\n",
            ),
        ),
    ])
}

/// Everything that is there for other programs: what each address answers.
async fn for_programs(city: &City) -> Vec<(String, String)> {
    let mut addresses = vec!["/sitemap.xml".to_owned(), "/robots.txt".to_owned(), "/api/v1/openapi.json".to_owned()];
    addresses.extend(Locale::all().iter().map(|locale| format!("/{}/feed.atom", locale.tag())));
    let start: serde_json::Value = serde_json::from_str(&city.page("/api/v1").await).expect("JSON");
    addresses.extend(start["tables"].as_array().expect("tables").iter().filter_map(|table| table.as_str().map(str::to_owned)));
    let lists = start["lists"].as_array().expect("lists").iter().chain(start["matrices"].as_array().expect("matrices"));
    let lists: Vec<String> = lists.filter_map(|list| list["href"].as_str().map(|href| format!("{href}?limit=200"))).collect();
    addresses.extend(lists.iter().map(|list| if list.contains("/matrix") { list.replace("?limit=200", "") } else { list.clone() }));
    let near = ["city", "measures/M001", "measures/M900", "organisations/O008", "results/Q01.1", "meetings/V01"];
    addresses.extend(near.iter().map(|near| format!("/api/v1/{near}")));
    addresses.push("/api/v1/editions/2025/goals/Z1.1".to_owned());
    let mut answers = vec![("/api/v1".to_owned(), start.to_string())];
    for address in addresses {
        let text = city.page(&address).await;
        answers.push((address, text));
    }
    answers
}

#[tokio::test]
async fn neither_drafts_nor_notes_of_the_office_are_told_to_programs() {
    let city = city().await;
    city.import(&notes()).await;
    let all = city.db.load().await.expect("the city").leitbild;
    for (kind, code) in [(Kind::Acceptance, "X77"), (Kind::FollowUp, "W77")] {
        assert_eq!(all.of_kind(kind).filter(|item| item.key.code().as_str() == code).count(), 1);
    }
    let answers = for_programs(&city).await;
    assert!(answers.len() > 60, "{}", answers.len());
    for (address, text) in &answers {
        let drafts = [SECRET, "/2030", "2030/", "\"edition\":\"2030\"", "\"code\":\"2030\""];
        for told in drafts.into_iter().chain(["X77", "acceptance", "accepts", "W77", "follow-ups", "\"prompted\"", "\"assigned\""])
        {
            assert!(!text.contains(told), "{address}: {told}");
        }
    }
    assert!(answers.iter().any(|(address, text)| address == "/downloads/csv/measures.csv" && text.contains("M900")));
    let drafts = ["editions/2030", "editions/2030/goals", "editions/2030/goals/Z1.1", "editions/2030/matrix"];
    for address in drafts.into_iter().chain(["acceptances/X77", "follow-ups/W77"]) {
        let answer = city.get(&format!("/api/v1/{address}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        let missing = city.get(&format!("/api/v1/{}", address.replace("2030", "2031").replace("77", "78"))).await;
        assert!(answer.body == missing.body && answer.headers == missing.headers, "{address} is told from what is not there");
    }
}

#[tokio::test]
async fn a_draft_is_news_on_the_day_it_is_brought_in() {
    let city = city().await;
    let told = async || city.page("/de/feed.atom").await.matches("<entry>").count();
    let before = city.page("/de/feed.atom").await;
    assert_eq!(told().await, 2, "the demo, and the measure that came with the draft");
    let mut more = draft("draft");
    let goals = of(
        "[[goal]]\ncode = \"L1\"\ntitle.de = \"S\"\ntext.de = \"S\"\n\n[[goal]]\ncode = \"Z1.1\"\nfield = \"H1\"\ntitle.de = \"S\"\ntext.de = \"S\"\n",
    );
    more.insert("editions/2030/goals.toml".into(), goals.into_bytes());
    city.import(&more).await;
    assert_eq!(city.page("/de/feed.atom").await, before, "work on a draft is nobody's news");
    city.import(&draft("in_deliberation")).await;
    let feed = city.page("/de/feed.atom").await;
    assert_eq!(told().await, 3);
    let latest = feed.split("<entry>").nth(1).expect("an entry");
    assert!(latest.contains("2030/Z1.1") && latest.contains(" neu") && latest.contains(SECRET), "{latest}");
    let first = feed.split("<entry>").nth(2).expect("the entry before");
    assert!(!first.contains("2030"), "when it was a draft is not told afterwards: {first}");
}

#[tokio::test]
async fn a_draft_brought_in_for_deliberation_is_public_at_once() {
    let city = city().await;
    let tag = city.get("/de/editions").await.header(axum::http::header::ETAG).to_owned();
    city.import(&draft("in_deliberation")).await;
    for rest in ADDRESSES {
        assert_eq!(city.get(&format!("/de/{rest}")).await.status, StatusCode::OK, "{rest}");
    }
    let list = city.get_with("/de/editions", &[(axum::http::header::IF_NONE_MATCH, &tag)]).await;
    assert!(list.status == StatusCode::OK && list.text().contains(SECRET));
    assert!(city.page(&format!("/de/search?q={SECRET}")).await.contains("/de/editions/2030/goals/Z1.1"));
    assert!(city.page("/de/measures/M900").await.contains("/de/editions/2030/goals/Z1.1"));
    assert!(unpacked(&city.get("/downloads/leitbild.zip").await).contains_key("editions/2030/goals.toml"));
}

#[tokio::test]
async fn a_city_with_nothing_but_a_draft_shows_no_goals() {
    let mut files = draft("draft");
    for path in ["editions/2030/goals.toml", "editions/2030/take-ups.toml", "editions/2030/successions.toml", "measures.toml"] {
        files.remove(path);
    }
    let city = City::of(&files).await;
    for rest in ["", "editions", "search?q=vorhaben"] {
        let html = city.page(&format!("/de/{rest}")).await;
        assert!(!html.contains(SECRET) && !html.contains("/editions/2030"), "{rest}");
    }
    for rest in ["goals", "fields", "matrix", "editions/2030"] {
        assert_eq!(city.get(&format!("/de/{rest}")).await.status, StatusCode::NOT_FOUND, "{rest}");
    }
    let start = page_inside(&city, "/de/").await;
    assert!(start.contains("href=\"/de/editions/2030\"") && !start.contains(locale("de").start_in_force()));
    let goals = inside(&city, "/de/goals").await;
    assert_eq!(goals.header(header::LOCATION), "/de/editions/2030/goals", "whoever may sees it, since there is nothing else");
}
