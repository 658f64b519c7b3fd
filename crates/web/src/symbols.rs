//! The symbols of fields, as line drawings in the colour of the text around them. They stand beside a name and say nothing of
//! their own: whoever does not see them misses nothing.

use std::str::FromStr as _;

use leitwerk_model::words::Symbol;

use crate::html::Html;

/// The symbol of this word; nothing where there is none.
pub(crate) fn symbol(word: &str) -> Html {
    let Ok(symbol) = Symbol::from_str(word) else { return Html::default() };
    Html::trusted(format!(
        "<svg class=\"symbol\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{}\"/></svg> ",
        lines(symbol)
    ))
}

/// What is drawn, in a square of 24.
fn lines(symbol: Symbol) -> &'static str {
    match symbol {
        // Two bubbles of speech.
        Symbol::Language => "M4 4h11v8H9l-3 3v-3H4zM18 9h3v8h-2v3l-3-3h-5v-2",
        // An open book.
        Symbol::Education => "M12 6C9.5 4.5 6 4.5 3 5v14c3-.5 6.5-.5 9 1 2.5-1.5 6-1.5 9-1V5c-3-.5-6.5-.5-9 1zM12 6v14",
        // A case.
        Symbol::Work => "M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v2",
        // A house.
        Symbol::Housing => "M3 11l9-7 9 7M5 10v10h14V10M10 20v-6h4v6",
        // Houses side by side.
        Symbol::Neighbourhood => "M2 20V11l4-3 4 3v9M10 20V7l4-3 4 3v13M18 20v-8l4 3v5M2 20h20M13 20v-4h2v4",
        // A heart with its beat.
        Symbol::Health => {
            "M12 20S3 14.5 3 8.7A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 1.7C21 14.5 12 20 12 20zM6 11h3l1.5-3 2.5 6 1.5-3H18"
        }
        // Two tall and one small.
        Symbol::Family => {
            "M7 4a2 2 0 1 0 .01 0M17 4a2 2 0 1 0 .01 0M12 11a1.5 1.5 0 1 0 .01 0M4 20v-7a3 3 0 0 1 6 0M14 13a3 3 0 0 1 6 0v7M9.5 20v-2.5a2.5 2.5 0 0 1 5 0V20"
        }
        // A tree.
        Symbol::Age => "M12 21v-8M12 15l3-2M12 3a5 5 0 0 1 4.5 7A4 4 0 0 1 15 17H9a4 4 0 0 1-1.5-7A5 5 0 0 1 12 3zM8 21h8",
        // A palette.
        Symbol::Culture => {
            "M12 3a9 9 0 1 0 0 18c1.5 0 2-1 1.5-2-.7-1.5.2-3 2-3H18a3 3 0 0 0 3-3.5C20.5 7 16.5 3 12 3zM7.5 11h.01M10 7h.01M14.5 7h.01M17.5 10.5h.01"
        }
        // A flame.
        Symbol::Faith => {
            "M12 3c3 3.5 5 6 5 9a5 5 0 0 1-10 0c0-3 2-5.5 5-9zM12 10c1 1.3 1.8 2.2 1.8 3.5a1.8 1.8 0 0 1-3.6 0C10.2 12.2 11 11.3 12 10zM6 21h12"
        }
        // A ball.
        Symbol::Sport => {
            "M12 3a9 9 0 1 0 .01 0M12 8l4 3-1.5 4.5h-5L8 11zM12 8V3M16 11l4.5-1.5M14.5 15.5l3 3.5M9.5 15.5l-3 3.5M8 11L3.5 9.5"
        }
        // A hand that is raised.
        Symbol::Participation => {
            "M8 13V6a1.5 1.5 0 0 1 3 0V4.5a1.5 1.5 0 0 1 3 0V6a1.5 1.5 0 0 1 3 0v8c0 4-2 7-5.5 7-3 0-4.5-1.5-6-4L4 13.5a1.5 1.5 0 0 1 2.5-1.5L8 13.5M11 6v5M14 6v5"
        }
        // A house with columns.
        Symbol::Administration => "M3 9l9-5 9 5zM5 9v8M10 9v8M14 9v8M19 9v8M3 20h18M4 17h16",
        // A door that is entered.
        Symbol::Arrival => "M11 4h8v16h-8M3 12h11M10 8l4 4-4 4",
        // Scales in balance.
        Symbol::Equality => "M12 4v16M8 20h8M5 7h14M5 7l-3 7a3 3 0 0 0 6 0zM19 7l-3 7a3 3 0 0 0 6 0z",
        // A shield.
        Symbol::Safety => "M12 3l8 3v6c0 4.5-3.5 7.5-8 9-4.5-1.5-8-4.5-8-9V6zM8.5 12l2.5 2.5 4.5-5",
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn every_symbol_is_drawn_within_its_square_and_differs_from_the_others() {
        let drawn: std::collections::BTreeSet<&str> = Symbol::VARIANTS.iter().map(|one| lines(*one)).collect();
        assert_eq!(drawn.len(), Symbol::VARIANTS.len());
        assert!(drawn.iter().all(|path| path.starts_with('M') && !path.contains('"')));
        assert!(symbol("education").to_string().contains("aria-hidden=\"true\""));
        assert_eq!(symbol("").to_string() + &symbol("<b>").to_string(), "");
    }
}
