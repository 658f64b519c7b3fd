//! Preview of an edition that is not public yet: the links to it, and what such a link shows.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use base64ct::{Base64, Encoding as _};
use jiff::Timestamp;
use leitwerk_app::access::Actor;
use leitwerk_app::preview::{self, DAYS, Link, NoPreview, Preview};
use leitwerk_i18n::Locale;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_report::document::{Inline, Span, Target};
use leitwerk_report::edition::{self, Options};
use leitwerk_store::Sight;
use sha2::{Digest as _, Sha256};

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::account::moment;
use crate::pages::form::Form;
use crate::pages::report;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// A link in the list.
struct Line {
    id: String,
    readers: String,
    until: String,
    address: String,
}

#[derive(Template)]
#[template(path = "preview/links.html")]
struct Links {
    page: Page,
    form: Form,
    edition: Code,
    title: Html,
    base: String,
    /// Everybody can read the edition: there is nothing to make a link for.
    public: bool,
    lines: Vec<Line>,
    days: Vec<(i64, String, bool)>,
}

/// What cannot be said on the page with the form.
fn failed(why: NoPreview) -> Failure {
    match why {
        NoPreview::NoEdition => Failure::NotFound,
        NoPreview::Gone => Failure::PreviewGone,
        NoPreview::Other(error) => error.into(),
        NoPreview::Public(_) | NoPreview::NoReaders | NoPreview::NoDays => Failure::Changed,
    }
}

/// `/de/editions/2030/preview`
pub(crate) async fn links(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let edition = Code::parse(&edition).map_err(|_| Failure::NotFound)?;
    page_once(&links_of(&app, &actor, reader, edition, Form::default(), DAYS[1]).await?)
}

async fn links_of(app: &App, actor: &Actor, reader: Reader, edition: Code, form: Form, days: i64) -> Result<Links, Failure> {
    let key = ItemRef::new(None, edition.clone()).map_err(|_| Failure::NotFound)?;
    let links = preview::links(app.gate(), actor, &edition).await.map_err(failed)?;
    let mut page = Page::new(reader, Nav::None, "");
    let found =
        app.db().item(&key, &page.lang, page.sight).await?.filter(|_| key.kind() == Kind::Edition).ok_or(Failure::NotFound)?;
    page.is_about(&edition);
    page.title = page.t.preview_title(edition.as_str());
    let line = |link: Link| Line {
        address: address(app, page.t, &link.key),
        until: moment(&page, &link.until),
        id: link.id,
        readers: link.readers,
    };
    let public = page.site.editions(Sight::Public).any(|public| public.code == edition);
    Ok(Links {
        lines: links.into_iter().map(line).collect(),
        title: found.texts.get(&Part::Title).map_or_else(Html::default, |text| page.plain(text)),
        public,
        base: page.to(&format!("editions/{edition}")),
        days: DAYS.iter().map(|count| (*count, page.t.preview_for_days(*count), *count == days)).collect(),
        edition,
        form,
        page,
    })
}

/// The whole address of a preview in a language, for a mail.
fn address(app: &App, t: &Locale, key: &str) -> String {
    app.url().to(&format!("/{}/preview/{key}", t.tag()))
}

/// `POST /de/editions/2030/preview`
pub(crate) async fn change(
    State(app): State<App>,
    Path((_, edition)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let edition = Code::parse(&edition).map_err(|_| Failure::NotFound)?;
    let here = format!("/{}/editions/{edition}/preview", reader.t.tag());
    if sent.one("do") == "end" {
        return match preview::end(app.gate(), &actor, &edition, sent.one("link")).await {
            Ok(()) => redirect(&here),
            Err(NoPreview::Gone) => Err(Failure::Changed),
            Err(why) => Err(failed(why)),
        };
    }
    let days = sent.one("days").parse().unwrap_or(0);
    match preview::open(app.gate(), &actor, &edition, sent.one("readers"), days).await {
        Ok(()) => redirect(&here),
        Err(why @ (NoPreview::NoReaders | NoPreview::NoDays)) => {
            let mut form = Form::default().with("readers", sent.one("readers"));
            form.problems.push(match why {
                NoPreview::NoReaders => ("readers", reader.t.preview_no_readers().to_owned()),
                _ => ("days", reader.t.preview_no_days().to_owned()),
            });
            page_again(&links_of(&app, &actor, reader, edition, form, days).await?)
        }
        Err(why) => Err(failed(why)),
    }
}

/// `/de/preview/…`: the whole edition as its report has it, for whoever holds the link.
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, key)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let preview = match preview::read(app.gate(), &actor, &key).await {
        Ok(preview) => preview,
        Err(NoPreview::Public(edition)) => return redirect(&format!("/{}/editions/{edition}", reader.t.tag())),
        Err(why) => return Err(failed(why)),
    };
    let Preview { leitbild, edition, until } = preview;
    let options = Options { edition, locale: reader.t, on: None, findings: Vec::new() };
    let mut document = edition::document(&leitbild, &options).map_err(|_| Failure::NotFound)?;
    document.subtitle.splice(0..0, before(&app, &reader, &key, &until));
    Ok(shown(report::file(&app, &reader.site, reader.t, &document).await?))
}

/// What stands before the edition: that it is a draft, until when the link holds, and other languages.
fn before(app: &App, reader: &Reader, key: &str, until: &str) -> [Inline; 2] {
    let t = reader.t;
    let day = until.parse::<Timestamp>().map(|time| t.date(time.to_zoned(jiff::tz::TimeZone::system()).date().into()));
    let note = vec![Span::plain(t.preview_note(&day.unwrap_or_default()))];
    let mut languages: Inline = Vec::new();
    for locale in &reader.site.locales {
        let link = Some(Target::Elsewhere(address(app, locale, key)));
        let lang = Some(locale.tag().to_owned()).filter(|tag| tag != t.tag());
        languages.extend((!languages.is_empty()).then(|| Span::plain(" · ")));
        languages.push(Span { lang, link, ..Span::plain(locale.own_name()) });
    }
    [note, languages]
}

/// The document as a page that may use the style it bears, and nothing else.
fn shown(page: String) -> Response {
    let style = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map_or("", |(style, _)| style);
    let digest = Base64::encode_string(&Sha256::digest(style));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         report-uri /csp-report"
    );
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow")),
    ];
    let mut response = (headers, page).into_response();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}
