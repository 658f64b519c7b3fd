//! A city's colour for headings, rules and links, dark enough to be read.

use leitwerk_model::colour::Colour;

/// The accent where a document's is no colour.
const DEFAULT: Colour = Colour([0x1d, 0x62, 0x68]);

/// Contrast that small text must have with its ground (WCAG 2.2, 1.4.3), and a little more, for the ground is tinted.
const CONTRAST: f64 = 5.5;

/// The colour `#rrggbb`, darkened until text in it can be read on white.
#[must_use]
pub fn readable(colour: &str) -> String {
    colour.parse().unwrap_or(DEFAULT).darkened(|colour| colour.on_white() >= CONTRAST).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dark_accent_stays_and_a_light_one_becomes_readable() {
        assert_eq!(readable("#1d6268"), "#1d6268");
        for light in ["#ffdd00", "#ffffff", "#00ff00"] {
            let colour: Colour = readable(light).parse().expect("a colour");
            assert!((CONTRAST..8.0).contains(&colour.on_white()), "{light} became {colour}");
        }
    }

    #[test]
    fn what_is_no_colour_becomes_the_default() {
        for wrong in ["", "red", "#12345", "#12345g", "#+12345", "#é1234"] {
            assert_eq!(readable(wrong), "#1d6268", "{wrong}");
        }
    }
}
