//! The city's own face: its logo and the template of its papers. Name, colour and texts are the city's own item, written as any other.

use std::io::Cursor;

use image::codecs::png::{CompressionType, FilterType as Filter, PngEncoder};
use image::imageops::FilterType;
use image::{ImageEncoder as _, ImageFormat, ImageReader, Limits};
use leitwerk_report::docx::{BadTemplate, Template};
use leitwerk_store::Db;
use leitwerk_store::audit::NewEntry;
use leitwerk_store::city_files::{CityFile, Known};
use serde_json::json;

use crate::Error;
use crate::access::{Action, Actor, authorise};
use crate::upload::{self, BadFile, Kind, shown_name};

/// Most pixels a logo may be broad or high when it is sent.
pub const MOST_PIXELS: u32 = 5_000;
/// How broad and high it is kept at most: sharp on any screen and on paper at the size it is shown.
const KEPT: (u32, u32) = (900, 400);
/// Most memory for reading it, in bytes.
const MEMORY: u64 = 128 * 1024 * 1024;

/// Why a logo is not taken.
#[derive(Debug, thiserror::Error)]
pub enum BadLogo {
    /// The file is none of the kinds that are taken, or too large.
    #[error(transparent)]
    File(#[from] BadFile),
    /// It is an SVG, which can hold scripts.
    #[error("this is an SVG")]
    Svg,
    /// It has more pixels than are taken.
    #[error("this picture has more than {MOST_PIXELS} pixels on a side")]
    TooManyPixels,
    /// It is broken.
    #[error("this picture cannot be read")]
    Unreadable,
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

/// Why a template is not taken.
#[derive(Debug, thiserror::Error)]
pub enum BadPaperTemplate {
    /// The file is too large or empty.
    #[error(transparent)]
    File(#[from] BadFile),
    /// What is in it does not do.
    #[error(transparent)]
    Template(#[from] BadTemplate),
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

/// A logo as it is kept.
#[derive(Clone, Debug)]
pub struct Logo {
    /// The picture, as PNG.
    pub png: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Draws a picture anew: what else was in the file (where it was taken, with what, by whom) stays behind.
///
/// # Errors
/// [`BadLogo`].
pub fn redrawn(bytes: &[u8]) -> Result<Logo, BadLogo> {
    let start = bytes.iter().take(1024).map(|byte| char::from(byte.to_ascii_lowercase())).collect::<String>();
    if start.trim_start_matches(['\u{ef}', '\u{bb}', '\u{bf}']).trim_start().starts_with('<') && start.contains("<svg") {
        return Err(BadLogo::Svg);
    }
    let format = match upload::take(bytes, &[Kind::Png, Kind::Jpeg, Kind::Webp])? {
        Kind::Png => ImageFormat::Png,
        Kind::Jpeg => ImageFormat::Jpeg,
        _ => ImageFormat::WebP,
    };
    // Said by the head of the file, before anything is unpacked.
    let (width, height) = reader(bytes, format).into_dimensions().map_err(|_| BadLogo::Unreadable)?;
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(BadLogo::TooManyPixels);
    }
    let mut picture = reader(bytes, format).decode().map_err(|_| BadLogo::Unreadable)?;
    if width > KEPT.0 || height > KEPT.1 {
        picture = picture.resize(KEPT.0, KEPT.1, FilterType::Lanczos3);
    }
    let picture = picture.into_rgba8();
    let (width, height) = picture.dimensions();
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Best, Filter::Adaptive);
    let written = encoder.write_image(picture.as_raw(), width, height, image::ExtendedColorType::Rgba8);
    written.map_err(|_| BadLogo::Unreadable)?;
    Ok(Logo { png, width, height })
}

fn reader(bytes: &[u8], format: ImageFormat) -> ImageReader<Cursor<&[u8]>> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    reader
}

/// Takes a picture as the city's logo.
///
/// # Errors
/// [`BadLogo`].
pub async fn put_logo(db: &Db, actor: &Actor, name: &str, bytes: &[u8]) -> Result<(), BadLogo> {
    authorise(actor, Action::ChangeFace).map_err(Error::from)?;
    let bytes = bytes.to_vec();
    // Reading pictures takes a while, in which others want to be answered.
    let drawn = tokio::task::spawn_blocking(move || redrawn(&bytes)).await.map_err(|_| BadLogo::Unreadable)??;
    let entry = entry("put-logo", actor);
    db.put_city_file(CityFile::Logo, &shown_name(name), &drawn.png, &entry).await.map_err(Error::from)?;
    Ok(())
}

/// Takes a document as the template of the city's papers.
///
/// # Errors
/// [`BadPaperTemplate`].
pub async fn put_template(db: &Db, actor: &Actor, name: &str, bytes: &[u8]) -> Result<(), BadPaperTemplate> {
    authorise(actor, Action::ChangeFace).map_err(Error::from)?;
    // Whether it is a Word document and what is in it is looked at in one go: by its first bytes every one of them is a ZIP.
    upload::take(bytes, &[Kind::Docx, Kind::Zip])?;
    let bytes = bytes.to_vec();
    let kept = tokio::task::spawn_blocking(move || Template::read(&bytes)).await;
    let template = kept.map_err(|_| BadTemplate::NotWord)??;
    let file = template.file().map_err(|_| BadTemplate::NotWord)?;
    let entry = entry("put-paper-template", actor);
    db.put_city_file(CityFile::PaperTemplate, &shown_name(name), &file, &entry).await.map_err(Error::from)?;
    Ok(())
}

/// Takes a file of the city away; what was there before the city had one holds again.
///
/// # Errors
/// [`Error`].
pub async fn remove(db: &Db, actor: &Actor, file: CityFile) -> Result<(), Error> {
    authorise(actor, Action::ChangeFace)?;
    let action = match file {
        CityFile::Logo => "remove-logo",
        CityFile::PaperTemplate => "remove-paper-template",
    };
    db.remove_city_file(file, &entry(action, actor)).await?;
    Ok(())
}

fn entry(action: &'static str, actor: &Actor) -> NewEntry {
    NewEntry { action, actor: actor.name(), content: json!({}) }
}

/// What is known of a file of the city; whether there is one everybody sees.
///
/// # Errors
/// [`Error`].
pub async fn known(db: &Db, file: CityFile) -> Result<Option<Known>, Error> {
    Ok(db.city_file(file).await?)
}

/// The city's logo, with its digest.
///
/// # Errors
/// [`Error`].
pub async fn logo(db: &Db) -> Result<Option<(String, Logo)>, Error> {
    let Some(whole) = db.whole_city_file(CityFile::Logo).await? else { return Ok(None) };
    // Where a PNG says how large it is; it was written by us.
    let side = |at: usize| whole.body.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes);
    let (width, height) = (side(16), side(20));
    Ok(Some((whole.known.digest, Logo { png: whole.body, width, height })))
}

/// The template of the city's papers; the standard one where it has none of its own.
///
/// # Errors
/// [`Error`].
pub async fn template(db: &Db) -> Result<Template, Error> {
    let own = db.whole_city_file(CityFile::PaperTemplate).await?;
    // It was checked when it was taken. If rules have become stricter since, the standard one serves.
    let own = own.and_then(|whole| Template::read(&whole.body).inspect_err(|error| tracing::warn!(%error, "a template")).ok());
    Ok(own.unwrap_or_else(Template::standard))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        let picture = image::DynamicImage::ImageRgb8(image::RgbImage::from_pixel(width, height, image::Rgb([200, 30, 60])));
        picture.write_to(&mut Cursor::new(&mut bytes), format).expect("a picture");
        bytes
    }

    #[test]
    fn pictures_are_drawn_anew_as_png_and_no_larger_than_they_are_shown() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let logo = redrawn(&picture(1800, 400, format)).expect("a logo");
            assert_eq!((logo.width, logo.height, Kind::of(&logo.png)), (900, 200, Some(Kind::Png)), "{format:?}");
        }
        let small = redrawn(&picture(30, 20, ImageFormat::Png)).expect("a logo");
        assert_eq!((small.width, small.height), (30, 20));
    }

    #[test]
    fn what_else_is_in_a_file_stays_behind() {
        let mut photo = picture(40, 40, ImageFormat::Jpeg);
        // A segment for programs (APP1), as cameras write where a picture was taken.
        let said = b"Exif\0\0GPS 51.96 7.62 by Kim Beispiel";
        let length = u16::try_from(said.len() + 2).expect("short").to_be_bytes();
        let segment = [&[0xff, 0xe1][..], &length, said].concat();
        drop(photo.splice(2..2, segment));
        let logo = redrawn(&photo).expect("a logo");
        let holds = |bytes: &[u8]| bytes.windows(3).any(|three| three == b"GPS" || three == b"Kim");
        assert!(holds(&photo) && !holds(&logo.png));
    }

    #[test]
    fn what_is_no_picture_or_too_much_is_refused() {
        assert!(matches!(redrawn(b"<?xml version=\"1.0\"?><svg xmlns=\"x\"><script/></svg>"), Err(BadLogo::Svg)));
        assert!(matches!(redrawn(b"\xef\xbb\xbf <svg/>"), Err(BadLogo::Svg)));
        assert!(matches!(redrawn(b"GIF89a"), Err(BadLogo::File(BadFile::Unwanted))));
        assert!(matches!(redrawn(b""), Err(BadLogo::File(BadFile::Empty))));
        assert!(matches!(redrawn(&picture(20, 20, ImageFormat::Png)[..60]), Err(BadLogo::Unreadable)));
        assert!(matches!(redrawn(&picture(MOST_PIXELS + 1, 1, ImageFormat::Png)), Err(BadLogo::TooManyPixels)));
        // A head that promises more than anybody has memory for, and little behind it.
        let mut bomb = picture(2, 2, ImageFormat::Png);
        bomb[16..24].copy_from_slice(&[0, 0, 0x13, 0x88, 0, 0, 0x13, 0x88]);
        assert!(matches!(redrawn(&bomb), Err(BadLogo::Unreadable)));
    }
}
