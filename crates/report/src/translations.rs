//! The table for translators, as a file of a spreadsheet: original on one side, room for the translation on the other.
//!
//! No cell is a formula, whatever stands in it, also after somebody has worked in it.

use leitwerk_i18n::Locale;
use leitwerk_model::language::Lang;
use leitwerk_model::translations::returned::LIST;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

/// Why the table could not be made.
pub type Unwritable = XlsxError;

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Which text it is.
    pub place: &'a str,
    /// Which wording of the original.
    pub wording: &'a str,
    /// The original.
    pub original: &'a str,
    /// Its language.
    pub lang: &'a Lang,
    /// The translation there is, empty where there is none.
    pub translation: &'a str,
}

/// The table as a file. What is read back is found by the brackets of its heading: how many rows there are, and the language; a
/// hidden sheet says which.
///
/// `left_out` are texts that are too long for a cell.
///
/// # Errors
/// A text longer than a cell can be.
pub fn workbook(t: &Locale, to: &Lang, lines: &[Line<'_>], left_out: &[String]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    table(book.add_worksheet(), t, to, lines)?;
    notes(book.add_worksheet(), t, to, left_out)?;
    list(book.add_worksheet(), lines)?;
    book.save_to_buffer()
}

/// Cells of texts: wrapped, read in the direction of their language, and text whatever is typed into them.
fn cell(lang: &Lang) -> Format {
    let rtl = Locale::of(lang.as_str()).is_some_and(|locale| locale.dir() == "rtl");
    let format = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@").set_border(FormatBorder::Thin);
    format.set_border_color(Color::RGB(0x00D9_D2C5)).set_reading_direction(if rtl { 2 } else { 1 })
}

fn table(sheet: &mut Worksheet, t: &Locale, to: &Lang, lines: &[Line<'_>]) -> Result<(), XlsxError> {
    let heading =
        Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color(Color::RGB(0x00EF_EAE0));
    let fixed = |lang: &Lang| cell(lang).set_background_color(Color::RGB(0x00F6_F3EC));
    let name = t.language_name(to);
    sheet.set_name(t.translations_sheet_texts())?;
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let headings = [
        format!("{} ({count})", t.translations_column_text()),
        t.translations_column_wording().to_owned(),
        t.translations_column_original().to_owned(),
        format!("{} ({to})", t.translations_column_translation(name)),
    ];
    for (column, words) in (0..).zip(&headings) {
        sheet.write_string_with_format(0, column, words, &heading)?;
    }
    for (column, width) in [(0, 22.0), (1, 14.0), (2, 60.0), (3, 60.0)] {
        sheet.set_column_width(column, width)?;
    }
    let codes = fixed(&Lang::german());
    for (row, line) in (1..).zip(lines) {
        sheet.write_string_with_format(row, 0, line.place, &codes)?;
        sheet.write_string_with_format(row, 1, line.wording, &codes)?;
        text(sheet, row, 2, line.original, fixed(line.lang))?;
        text(sheet, row, 3, line.translation, cell(to))?;
    }
    sheet.set_freeze_panes(1, 0)?.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// A text; one that a spreadsheet could take for a formula when somebody opens its cell is marked as text.
fn text(sheet: &mut Worksheet, row: u32, column: u16, body: &str, format: Format) -> Result<(), XlsxError> {
    if body.is_empty() {
        sheet.write_blank(row, column, &format)?;
        return Ok(());
    }
    let format = if body.starts_with(['=', '+', '-', '@', '\'', '\t']) { format.set_quote_prefix() } else { format };
    sheet.write_string_with_format(row, column, body, &format)?;
    Ok(())
}

/// What whoever translates should know.
fn notes(sheet: &mut Worksheet, t: &Locale, to: &Lang, left_out: &[String]) -> Result<(), XlsxError> {
    sheet.set_name(t.translations_sheet_notes())?.set_right_to_left(t.dir() == "rtl");
    sheet.set_column_width(0, 100.0)?;
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let fill = t.translations_note_fill(t.language_name(to));
    let too_long = t.translations_note_left_out(&left_out.join(", "));
    let mut notes = vec![fill.as_str(), t.translations_note_keep(), t.translations_note_marks(), t.translations_note_back()];
    notes.extend((!left_out.is_empty()).then_some(too_long.as_str()));
    for (row, note) in (0..).zip(notes) {
        sheet.write_string_with_format(row, 0, note, &wrapped)?;
    }
    Ok(())
}

/// Which rows went out, whatever becomes of them in the table.
fn list(sheet: &mut Worksheet, lines: &[Line<'_>]) -> Result<(), XlsxError> {
    sheet.set_name(LIST)?.set_hidden(true);
    for (row, line) in (0..).zip(lines) {
        sheet.write_string(row, 0, line.place)?;
    }
    Ok(())
}
