//! The fonts there are.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use typst::text::{Font, FontBook, FontInfo, FontStretch, FontStyle, FontVariant, FontWeight};
use typst_kit::fonts::{FontPath, FontSource as _};

use crate::error::PdfError;

/// Variable that names a folder with more fonts.
const VARIABLE: &str = "LEITWERK_FONTS";

/// The looks in which a report uses a family: body, headings, stressed words, both.
const LOOKS: [FontVariant; 4] = [
    FontVariant { style: FontStyle::Normal, weight: FontWeight::REGULAR, stretch: FontStretch::NORMAL },
    FontVariant { style: FontStyle::Normal, weight: FontWeight::BOLD, stretch: FontStretch::NORMAL },
    FontVariant { style: FontStyle::Italic, weight: FontWeight::REGULAR, stretch: FontStretch::NORMAL },
    FontVariant { style: FontStyle::Italic, weight: FontWeight::BOLD, stretch: FontStretch::NORMAL },
];

/// Fonts to set reports with. Finding them reads every font file once: keep them for more than one report.
pub struct Fonts {
    /// In an order that does not depend on the order of finding.
    faces: Vec<Face>,
    book: FontBook,
}

/// One look of a family.
struct Face {
    info: FontInfo,
    file: FontPath,
    /// Whether it lies in the folder that somebody named, and so comes before one of the same name.
    named: bool,
    /// Read when first used.
    font: OnceLock<Option<Font>>,
}

impl Fonts {
    /// The fonts of this system and those in the folder that `LEITWERK_FONTS` names. Where both have a family, that of
    /// the folder is used.
    ///
    /// # Errors
    /// When the variable names something that is no folder.
    pub fn of_this_system() -> Result<Fonts, PdfError> {
        Fonts::of_this_system_and(std::env::var_os(VARIABLE))
    }

    fn of_this_system_and(folder: Option<OsString>) -> Result<Fonts, PdfError> {
        let folder = folder.filter(|folder| !folder.is_empty()).map(PathBuf::from);
        let mut faces = match folder {
            Some(folder) if !folder.is_dir() => return Err(PdfError::NoFolder { folder }),
            Some(folder) => faces(typst_kit::fonts::scan(&folder), true),
            None => Vec::new(),
        };
        faces.append(&mut self::faces(typst_kit::fonts::system(), false));
        Ok(Fonts::of(faces))
    }

    /// The fonts in a folder and the folders in it, and no others.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Fonts {
        Fonts::of(faces(typst_kit::fonts::scan(folder), true))
    }

    /// Sorts out fonts that are there twice.
    fn of(mut faces: Vec<Face>) -> Fonts {
        faces.sort_by_cached_key(Face::key);
        faces.dedup_by(|later, earlier| later.look() == earlier.look());
        let book = FontBook::from_infos(faces.iter().map(|face| face.info.clone()));
        Fonts { faces, book }
    }

    /// Whether there is a family of this name that has the character in every look a report uses.
    pub(crate) fn has(&self, family: &str, c: char) -> bool {
        let family = family.to_lowercase();
        let covers = |look| {
            let info = self.book.select(&family, look).and_then(|at| self.book.info(at));
            info.is_some_and(|info| info.coverage.contains(u32::from(c)))
        };
        LOOKS.into_iter().all(covers)
    }

    /// Families in the folder that somebody named, by name.
    pub(crate) fn named_families(&self) -> impl Iterator<Item = &str> {
        let mut families: Vec<&str> = self.faces.iter().filter(|face| face.named).map(|face| face.info.family.as_str()).collect();
        families.dedup();
        families.into_iter()
    }

    /// The places of all faces of these families.
    pub(crate) fn places(&self, families: &[String]) -> Vec<usize> {
        let is_of = |info: &FontInfo| families.iter().any(|family| family.eq_ignore_ascii_case(&info.family));
        let places = self.faces.iter().enumerate().filter(|(_, face)| is_of(&face.info));
        places.map(|(place, _)| place).collect()
    }

    /// What is known of the face at a place.
    pub(crate) fn info(&self, place: usize) -> &FontInfo {
        &self.faces[place].info
    }

    /// The face at a place, read from its file.
    pub(crate) fn font(&self, place: usize) -> Option<Font> {
        let face = self.faces.get(place)?;
        face.font.get_or_init(|| face.file.load()).clone()
    }
}

fn faces(found: impl Iterator<Item = (FontPath, FontInfo)>, named: bool) -> Vec<Face> {
    found.map(|(file, info)| Face { info, file, named, font: OnceLock::new() }).collect()
}

impl Face {
    fn key(&self) -> (String, FontVariant, bool, PathBuf, u32) {
        let (family, variant) = self.look();
        (family, variant, !self.named, self.file.path.clone(), self.file.index)
    }

    fn look(&self) -> (String, FontVariant) {
        (self.info.family.to_lowercase(), self.info.variant)
    }
}

#[cfg(test)]
mod tests {
    use typst::text::{Coverage, FontFlags};

    use super::*;

    fn face(family: &str, weight: FontWeight, path: &str, named: bool, letters: &str) -> Face {
        let info = FontInfo {
            family: family.to_owned(),
            variant: FontVariant { weight, ..FontVariant::default() },
            flags: FontFlags::empty(),
            axes: Vec::new(),
            coverage: Coverage::from_vec(letters.chars().map(u32::from).collect()),
        };
        Face { info, file: FontPath { path: path.into(), index: 0 }, named, font: OnceLock::new() }
    }

    fn found() -> Vec<Face> {
        vec![
            face("Noto Sans", FontWeight::REGULAR, "/system/a.ttf", false, "ab"),
            face("Noto Sans", FontWeight::BOLD, "/system/b.ttf", false, "a"),
            face("noto sans", FontWeight::REGULAR, "/ours/z.ttf", true, "abc"),
            face("Stadt", FontWeight::REGULAR, "/ours/s.ttf", true, "x"),
            face("Noto Sans", FontWeight::REGULAR, "/system/copy/a.ttf", false, "ab"),
        ]
    }

    fn files(fonts: &Fonts) -> Vec<String> {
        fonts.faces.iter().map(|face| face.file.path.display().to_string()).collect()
    }

    #[test]
    fn the_order_of_finding_does_not_matter_and_the_named_folder_comes_first() {
        let fonts = Fonts::of(found());
        assert_eq!(files(&fonts), ["/ours/z.ttf", "/system/b.ttf", "/ours/s.ttf"]);
        let backwards = Fonts::of(found().into_iter().rev().collect());
        assert_eq!(files(&backwards), files(&fonts));
        assert_eq!(fonts.named_families().collect::<Vec<_>>(), ["noto sans", "Stadt"]);
    }

    #[test]
    fn a_family_has_a_letter_when_each_of_its_looks_has_it() {
        let fonts = Fonts::of(found());
        assert!(fonts.has("Noto Sans", 'a') && !fonts.has("Noto Sans", 'b'), "b is missing in bold");
        assert!(fonts.has("Stadt", 'x') && !fonts.has("Land", 'x'));
    }

    #[test]
    fn a_folder_that_is_none_is_named() {
        let Err(error) = Fonts::of_this_system_and(Some("/nowhere/fonts".into())) else { panic!("there is no such folder") };
        assert_eq!(
            error.to_string(),
            "LEITWERK_FONTS names /nowhere/fonts, which is not a folder. Name a folder with fonts, or unset it."
        );
    }
}
