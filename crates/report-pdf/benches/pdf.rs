//! How long a report of about 120 pages takes as PDF: `cargo bench -p leitwerk-report-pdf --features typst`.

#[path = "../tests/pdf/sample.rs"]
mod sample;

use std::time::{Duration, Instant};

use leitwerk_report::document::{Block, Document, Span};
use leitwerk_report_pdf::{Fonts, PdfError, pdf};

/// Chapters of three to four pages each.
const CHAPTERS: usize = 36;
const RUNS: usize = 5;

fn main() -> Result<(), PdfError> {
    let began = Instant::now();
    let fonts = Fonts::of_this_system()?;
    println!("finding the fonts of this system: {:.2} s", began.elapsed().as_secs_f64());

    let mut times = Vec::new();
    let mut bytes = Vec::new();
    for run in 0..RUNS {
        // Another title each time: what Typst remembers of the run before must not help.
        let document = long(CHAPTERS, run);
        let began = Instant::now();
        bytes = pdf(&document, &fonts)?;
        times.push(began.elapsed());
    }
    times.sort();
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/long.pdf");
    let kept = std::fs::write(path, &bytes).map_or_else(|error| error.to_string(), |()| path.to_owned());
    let seconds: Vec<String> = times.iter().map(|time: &Duration| format!("{:.2}", time.as_secs_f64())).collect();
    println!("report as PDF: median {} s of {} s; {} bytes, {kept}", seconds[RUNS / 2], seconds.join(", "), bytes.len());
    Ok(())
}

/// A report of as many chapters, each of three to four pages. The number makes every text of it another one.
fn long(chapters: usize, number: usize) -> Document {
    let mut document = sample::german();
    let field = document.blocks.split_off(6);
    let end = field
        .iter()
        .position(|block| matches!(block, Block::Heading { level: 1, id, .. } if id == "matrix"))
        .unwrap_or(field.len());
    for chapter in 0..chapters {
        for block in &field[..end] {
            let mut block = block.clone();
            match &mut block {
                Block::Heading { id, .. } => *id = format!("{id}-{chapter}"),
                Block::Paragraph(words) => words.push(Span::plain(format!(" ({number}/{chapter})"))),
                Block::Table(table) => {
                    for (at, row) in table.rows.iter_mut().enumerate() {
                        row[3].push(Span::plain(format!(" ({number}/{chapter}/{at})")));
                    }
                }
                _ => {}
            }
            document.blocks.push(block);
        }
    }
    document
}
