//! What Typst sees: the template, the values, the chosen fonts. No files, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue as _, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt as _, World};

use crate::fonts::Fonts;
use crate::script::Families;

/// The template. It is the only Typst source there is.
static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    let path = VirtualPath::new("report.typ").unwrap_or_else(|_| unreachable!("a plain file name is a path"));
    Source::new(FileId::new(RootedPath::new(VirtualRoot::Project, path)), include_str!("report.typ").to_owned())
});

/// The world of one report.
pub(crate) struct ReportWorld<'a> {
    library: LazyHash<Library>,
    fonts: &'a Fonts,
    /// Only the chosen families: Typst cannot fall back to any other, not even in pictures.
    book: LazyHash<FontBook>,
    /// Where each face of the book is among the fonts.
    places: Vec<usize>,
}

impl<'a> ReportWorld<'a> {
    /// The world in which the template finds the document and its fonts as values.
    pub(crate) fn new(document: Dict, families: &Families, fonts: &'a Fonts) -> ReportWorld<'a> {
        let list = |families: &[String]| families.iter().map(|family| family.as_str().into_value()).collect::<Array>();
        let of_script = families.of_script.iter().map(|(script, families)| ((*script).into(), Value::Array(list(families))));
        let inputs: Dict = [
            ("document".into(), Value::Dict(document)),
            ("families".into(), Value::Array(list(&families.all))),
            ("families-of-script".into(), Value::Dict(of_script.collect())),
        ]
        .into_iter()
        .collect();
        // Header cells of rows are among what Typst calls extras.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let library = Library::builder().with_inputs(inputs).with_features(features).build();
        let places = fonts.places(&families.all);
        let book = FontBook::from_infos(places.iter().map(|&place| fonts.info(place).clone()));
        ReportWorld { library: LazyHash::new(library), fonts, book: LazyHash::new(book), places }
    }
}

impl World for ReportWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(*self.places.get(index)?)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
