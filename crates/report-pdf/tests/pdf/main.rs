//! Reports as PDF, as their readers and their reading software see them.

mod poppler;
mod sample;

#[test]
fn samples() {
    for (name, document) in [("german", sample::german()), ("arabic", sample::arabic())] {
        let Some(pdf) = poppler::set(name, &document) else { return };
        println!("{}", pdf.said("pdfinfo", &[]));
        println!("{}", pdf.said("pdffonts", &[]));
    }
}
