//! A city's colour, and whether what is set in it can be read (WCAG 2.2, 1.4.3).

use std::fmt;
use std::str::FromStr;

/// Contrast that small text must have with its ground.
pub const READABLE: f64 = 4.5;

/// The ground of the site's pages.
const PAPER: Colour = Colour([0xff, 0xfd, 0xf9]);
const WHITE: Colour = Colour([0xff; 3]);
const BLACK: Colour = Colour([0; 3]);

/// A colour as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// Why a text is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no colour; write it like #1f5f6b")]
pub struct BadColour;

impl FromStr for Colour {
    type Err = BadColour;

    fn from_str(text: &str) -> Result<Colour, BadColour> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let number = u32::from_str_radix(hex.ok_or(BadColour)?, 16).map_err(|_| BadColour)?;
        let [_, r, g, b] = number.to_be_bytes();
        Ok(Colour([r, g, b]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Colour {
    /// Contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”).
    #[must_use]
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Contrast with white.
    #[must_use]
    pub fn on_white(self) -> f64 {
        self.contrast(WHITE)
    }

    /// The lowest contrast of all that the site sets in an accent: white on it, it on paper, its darker shade on its lighter one.
    #[must_use]
    pub fn as_accent(self) -> f64 {
        let (dark, soft) = (self.mixed(BLACK, 0.8), self.mixed(PAPER, 0.1));
        [self.on_white(), self.contrast(PAPER), dark.contrast(soft), dark.contrast(PAPER)].into_iter().fold(f64::INFINITY, f64::min)
    }

    /// The colour itself where it can be read as an accent, or else the next darker one that can.
    #[must_use]
    pub fn readable_accent(self) -> Colour {
        self.darkened(|colour| colour.as_accent() >= READABLE)
    }

    /// The first of ever darker shades for which this holds; at last black.
    #[must_use]
    pub fn darkened(self, holds: impl Fn(Colour) -> bool) -> Colour {
        // Steps of half a hundredth, so that no darker shade is taken than is needed.
        (0..=200_u32).rev().map(|step| self.mixed(BLACK, f64::from(step) / 200.0)).find(|colour| holds(*colour)).unwrap_or(BLACK)
    }

    /// Mixed with another, of which it is this share.
    fn mixed(self, other: Colour, share: f64) -> Colour {
        let mix =
            |own: u8, theirs: u8| (f64::from(own) * share + f64::from(theirs) * (1.0 - share)).round().clamp(0.0, 255.0) as u8;
        let ([a, b, c], [d, e, f]) = (self.0, other.0);
        Colour([mix(a, d), mix(b, e), mix(c, f)])
    }

    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().expect("a colour")
    }

    #[test]
    fn contrast_is_what_wcag_says() {
        assert!((WHITE.on_white() - 1.0).abs() < 1e-9 && (BLACK.on_white() - 21.0).abs() < 1e-9);
        // The textbook grey that just passes.
        assert!(colour("#767676").on_white() >= READABLE && colour("#777777").on_white() < READABLE);
    }

    #[test]
    fn only_six_digits_make_a_colour() {
        assert_eq!(colour("#1f5f6b").to_string(), "#1f5f6b");
        for wrong in ["", "red", "#12345", "#12345g", "#+12345", "#é1234", "1f5f6b"] {
            assert_eq!(wrong.parse::<Colour>(), Err(BadColour), "{wrong}");
        }
    }

    #[test]
    fn a_light_accent_gives_way_to_the_next_darker_one_that_can_be_read() {
        assert_eq!(colour("#1d6268").readable_accent(), colour("#1d6268"));
        for light in ["#ffdd00", "#ffffff", "#00ff00", "#ff0000", "#87ceeb"] {
            let readable = colour(light).readable_accent();
            assert!((READABLE..4.8).contains(&readable.as_accent()), "{light} became {readable}: {}", readable.as_accent());
        }
    }
}
