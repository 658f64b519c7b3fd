//! The style sheet and the icon, from inside the program, and the city's logo, under an address that changes with their content.

use std::fmt::Write as _;
use std::sync::LazyLock;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leitwerk_app::face;
use leitwerk_model::colour::{Colour, READABLE};
use sha2::{Digest, Sha256};

use crate::respond::{Answer, Failure};
use crate::site::Site;
use crate::state::App;

const STYLE: &str = include_str!("../static/style.css");
const ICON: &str = include_str!("../static/icon.svg");
/// The city's logo, where it has one.
const LOGO: &str = "logo.png";
/// The accent where a city sets none, or one that could not be read on white.
const ACCENT: &str = "#1d6268";

/// The version in the address of the style sheet: of its content, the city's accent and its logo.
pub(crate) fn version(site: &Site) -> String {
    static CONTENT: LazyLock<String> = LazyLock::new(|| {
        Sha256::digest([STYLE, ICON].concat()).iter().take(4).fold(String::new(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
    });
    let logo = site.logo.as_deref().and_then(|digest| digest.get(..8)).unwrap_or("0");
    format!("{}-{}-{logo}", *CONTENT, &accent(site)[1..])
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
        LOGO => {
            let (_, logo) = face::logo(app.db()).await?.ok_or(Failure::NotFound)?;
            Ok(([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, keep)], logo.png).into_response())
        }
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

/// The city's accent, unless text in it could not be read.
fn accent(site: &Site) -> &str {
    let readable = |accent: &&str| accent.parse::<Colour>().is_ok_and(|colour| colour.as_accent() >= READABLE);
    site.accent.as_deref().filter(readable).unwrap_or(ACCENT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accent_stands_in_style_and_icon_and_can_be_read() {
        assert!(ACCENT.parse::<Colour>().is_ok_and(|colour| colour.as_accent() >= READABLE));
        assert!(STYLE.contains(ACCENT) && ICON.contains(ACCENT));
    }
}
