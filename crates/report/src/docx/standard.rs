//! The template of a city that has none of its own: made here, of plain styles, with logo and name above the first page.

use super::package::{OFFICE, Parts, Relationships, Types};
use super::template::Template;

const MAIN: &str = "word/document.xml";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// The styles; what a city's own template lacks is taken from here.
pub(super) const STYLES: &str = include_str!("styles.xml");
/// The colour that stands in [`STYLES`] for the city's accent.
pub(super) const ACCENT: &str = "1D6268";

/// Above the first page: logo and city; what is internal or a draft says so.
const FIRST: &str = "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs></w:pPr>\
     <w:r><w:t>{{logo}}</w:t></w:r><w:r><w:tab/></w:r>\
     <w:r><w:rPr><w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr><w:t>{{stadt}}</w:t></w:r></w:p>\
     <w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"1D6268\"/></w:pBdr>\
     <w:spacing w:after=\"160\"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>{{vermerk}}</w:t></w:r></w:p>";

/// Above every other page.
const RUNNING: &str = "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"1D6268\"/>\
     </w:pBdr><w:spacing w:after=\"160\"/></w:pPr><w:r><w:t>{{stadt}} · {{titel}}</w:t></w:r>\
     <w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">  {{vermerk}}</w:t></w:r></w:p>";

/// Below every page: the day, and which page of how many.
const FOOTER: &str = "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs></w:pPr>\
     <w:r><w:t>{{datum}}</w:t></w:r><w:r><w:tab/></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>\
     <w:r><w:t xml:space=\"preserve\"> / </w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";

const BODY: &str = "<w:body><w:p><w:r><w:t>{{inhalt}}</w:t></w:r></w:p><w:sectPr>\
     <w:headerReference w:type=\"first\" r:id=\"rId3\"/><w:headerReference w:type=\"default\" r:id=\"rId4\"/>\
     <w:footerReference w:type=\"first\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/>\
     <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
     <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1021\" w:left=\"1134\" w:header=\"567\" w:footer=\"510\" w:gutter=\"0\"/>\
     <w:cols w:space=\"708\"/><w:titlePg/></w:sectPr></w:body>";

const SETTINGS: &str = "<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"708\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>\
     <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>";

impl Template {
    /// The template that is used where a city has none of its own.
    #[must_use]
    pub fn standard() -> Template {
        let mut parts = Parts::new();
        let mut types = Types::none();
        let mut relationships = Relationships::none();
        let element = |name: &str, inner: &str| {
            let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
            format!("{head}<{name} xmlns:w=\"{WORD}\" xmlns:r=\"{RELATED}\">{inner}</{name}>").into_bytes()
        };
        let related = [
            ("styles", "styles.xml", "styles+xml", STYLES.as_bytes().to_vec()),
            ("settings", "settings.xml", "settings+xml", element("w:settings", SETTINGS)),
            ("header", "header1.xml", "header+xml", element("w:hdr", FIRST)),
            ("header", "header2.xml", "header+xml", element("w:hdr", RUNNING)),
            ("footer", "footer1.xml", "footer+xml", element("w:ftr", FOOTER)),
        ];
        for (number, (kind, file, content, bytes)) in (1..).zip(related) {
            relationships.named(&format!("rId{number}"), &format!("{OFFICE}{kind}"), file);
            types.set(&format!("word/{file}"), &format!("{KIND}{content}"));
            parts.insert(format!("word/{file}"), bytes);
        }
        types.set(MAIN, &format!("{KIND}document.main+xml"));
        parts.insert(MAIN.to_owned(), element("w:document", BODY));
        relationships.into_part(&mut parts, MAIN);
        let mut root = Relationships::none();
        root.named("rId1", &format!("{OFFICE}officeDocument"), MAIN);
        root.into_part(&mut parts, "");
        types.into_part(&mut parts);
        Template { parts, main: MAIN.to_owned() }
    }

    /// The template as a file, to begin one's own with.
    ///
    /// # Errors
    /// When it could not be packed.
    pub fn file(&self) -> zip::result::ZipResult<Vec<u8>> {
        super::package::packed(&self.parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_template_passes_its_own_check_and_is_the_same_each_time() {
        let file = Template::standard().file().expect("a file");
        assert_eq!(Template::read(&file), Ok(Template::standard()));
        assert_eq!(Template::standard().file().expect("a file"), file);
    }
}
