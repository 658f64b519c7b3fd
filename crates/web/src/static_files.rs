//! The style sheet and the icon, from inside the program, under an address that changes with their content.

use std::fmt::Write as _;
use std::sync::LazyLock;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::respond::{Answer, Failure};
use crate::site::Site;
use crate::state::App;

const STYLE: &str = include_str!("../static/style.css");
const ICON: &str = include_str!("../static/icon.svg");
/// The accent where a city sets none, or one that could not be read on white.
const ACCENT: &str = "#1d6268";

/// The version in the address of the style sheet: of its content and the city's accent.
pub(crate) fn version(site: &Site) -> String {
    static CONTENT: LazyLock<String> = LazyLock::new(|| {
        Sha256::digest([STYLE, ICON].concat()).iter().take(4).fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
    });
    format!("{}-{}", *CONTENT, &accent(site)[1..])
}

/// `/static/{version}/{file}`
pub(crate) async fn show(State(app): State<App>, Path((asked, file)): Path<(String, String)>) -> Answer {
    let site = app.site().await?;
    // While one version follows another, a page of one may ask the other for its style: it gets what there is, but must
    // not keep it under that address.
    let keep = if asked == version(&site) { "public, max-age=31536000, immutable" } else { "no-cache" };
    match file.as_str() {
        "style.css" => Ok(asset("text/css; charset=utf-8", keep, STYLE.replacen(ACCENT, accent(&site), 1))),
        "icon.svg" => Ok(asset("image/svg+xml; charset=utf-8", keep, ICON.replacen(ACCENT, accent(&site), 1))),
        _ => Err(Failure::NotFound),
    }
}

/// `/favicon.ico`, which some browsers ask for whatever the page says.
pub(crate) async fn icon() -> Response {
    ([(header::CONTENT_TYPE, "image/svg+xml; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=86400")], ICON)
        .into_response()
}

fn asset(kind: &'static str, keep: &'static str, content: String) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], content).into_response()
}

/// The city's accent, unless white text on it could not be read.
fn accent(site: &Site) -> &str {
    site.accent.as_deref().filter(|accent| contrast_with_white(accent) >= 4.5).unwrap_or(ACCENT)
}

/// Contrast of a colour `#rrggbb` with white, from 1 to 21 (WCAG 2.2, “contrast ratio”).
fn contrast_with_white(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = colour.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or(255);
        let share = f64::from(value) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_what_wcag_says() {
        assert!((contrast_with_white("#ffffff") - 1.0).abs() < 1e-9);
        assert!((contrast_with_white("#000000") - 21.0).abs() < 1e-9);
        // The textbook grey that just passes.
        assert!(contrast_with_white("#767676") >= 4.5 && contrast_with_white("#777777") < 4.5);
        assert!(contrast_with_white(ACCENT) > 4.5);
    }

    #[test]
    fn the_accent_stands_in_style_and_icon() {
        assert!(STYLE.contains(ACCENT) && ICON.contains(ACCENT));
    }
}
