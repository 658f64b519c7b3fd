//! About this site: what it is, accessibility, privacy, imprint.

use askama::Template;
use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;

use crate::html::Html;
use crate::reader::Reader;
use crate::respond::{Answer, page};
use crate::view::{Nav, Page};

#[derive(Template)]
#[template(path = "about/about.html")]
struct About {
    page: Page,
    contact: Option<Html>,
}

#[derive(Template)]
#[template(path = "about/accessibility.html")]
struct Accessibility {
    page: Page,
    contact: Option<Html>,
}

#[derive(Template)]
#[template(path = "about/text.html")]
struct Text {
    page: Page,
    text: Option<Html>,
}

fn text(page: &Page, part: Part) -> Option<Html> {
    page.site.text(page.t, part).map(|text| page.rich(text))
}

/// `/de/about`
pub(crate) async fn about(reader: Reader) -> Answer {
    let t = reader.t;
    let frame = Page::new(reader, Nav::None, t.about_title());
    page(&About { contact: text(&frame, Part::Contact), page: frame })
}

/// `/de/accessibility`
pub(crate) async fn accessibility(reader: Reader) -> Answer {
    let t = reader.t;
    let frame = Page::new(reader, Nav::None, t.about_accessibility_title());
    page(&Accessibility { contact: text(&frame, Part::Contact), page: frame })
}

/// `/de/privacy`
pub(crate) async fn privacy(reader: Reader) -> Answer {
    let t = reader.t;
    let frame = Page::new(reader, Nav::None, t.about_privacy_title());
    page(&Text { text: text(&frame, Part::Privacy), page: frame })
}

/// `/de/imprint`
pub(crate) async fn imprint(reader: Reader) -> Answer {
    let t = reader.t;
    let frame = Page::new(reader, Nav::None, t.about_imprint_title());
    page(&Text { text: text(&frame, Part::Imprint), page: frame })
}
