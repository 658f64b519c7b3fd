//! A city's colour for headings, rules and links, dark enough to be read.

/// The accent where a document's is no colour.
const DEFAULT: [u8; 3] = [0x1d, 0x62, 0x68];

/// Contrast that small text must have with its ground (WCAG 2.2, 1.4.3), and a little more, for the ground is tinted.
const CONTRAST: f64 = 5.5;

/// The colour `#rrggbb`, darkened until text in it can be read on white.
#[must_use]
pub fn readable(colour: &str) -> String {
    let mut rgb = parse(colour).unwrap_or(DEFAULT);
    while contrast_with_white(rgb) < CONTRAST {
        rgb = rgb.map(|channel| u8::try_from(u16::from(channel) * 19 / 20).unwrap_or(0));
    }
    let [r, g, b] = rgb;
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn parse(colour: &str) -> Option<[u8; 3]> {
    let hex = colour.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let number = u32::from_str_radix(hex, 16).ok()?;
    let [_, r, g, b] = number.to_be_bytes();
    Some([r, g, b])
}

/// From 1 to 21 (WCAG 2.2, “contrast ratio”).
fn contrast_with_white(rgb: [u8; 3]) -> f64 {
    let [r, g, b] = rgb.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dark_accent_stays_and_a_light_one_becomes_readable() {
        assert_eq!(readable("#1d6268"), "#1d6268");
        for light in ["#ffdd00", "#ffffff", "#00ff00"] {
            let rgb = parse(&readable(light)).expect("a colour");
            assert!((CONTRAST..8.0).contains(&contrast_with_white(rgb)), "{light} became {rgb:?}");
        }
    }

    #[test]
    fn what_is_no_colour_becomes_the_default() {
        for wrong in ["", "red", "#12345", "#12345g", "#+12345", "#é1234"] {
            assert_eq!(readable(wrong), "#1d6268", "{wrong}");
        }
    }
}
