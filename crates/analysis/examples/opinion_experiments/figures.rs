//! Tables in Markdown, and the few figures that several experiments need.

/// Prints a table.
pub(crate) fn table(headings: &[&str], rows: &[Vec<String>]) {
    let line = |cells: &[String]| println!("| {} |", cells.join(" | "));
    line(&headings.iter().map(|heading| (*heading).to_owned()).collect::<Vec<_>>());
    line(&headings.iter().map(|_| "---".to_owned()).collect::<Vec<_>>());
    rows.iter().for_each(|row| line(row));
    println!();
}

/// The share of so many in all; nothing of none.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
pub(crate) fn share(count: usize, all: usize) -> f64 {
    count as f64 / all as f64
}

/// A share in per cent.
pub(crate) fn per_cent(share: f64) -> String {
    if share.is_nan() { "–".to_owned() } else { format!("{:.0} %", 100.0 * share) }
}

/// The mean; not a number of none.
#[expect(clippy::cast_precision_loss, reason = "counts are small")]
pub(crate) fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

/// The number below which so large a share of them lies; not a number of none.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index")]
pub(crate) fn quantile(mut numbers: Vec<f64>, share: f64) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let place = (share * numbers.len().saturating_sub(1) as f64).round() as usize;
    numbers.get(place).copied().unwrap_or(f64::NAN)
}

/// The number in the middle.
pub(crate) fn median(numbers: Vec<f64>) -> f64 {
    quantile(numbers, 0.5)
}
