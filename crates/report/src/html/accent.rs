//! The city's colour, dark enough to be read.

/// Least contrast of words on white (WCAG 2.2, AA).
const LEAST: f64 = 4.5;

/// The colour `#rrggbb`, darkened until words in it can be read on white; `None` where it is no such colour.
pub(super) fn readable(colour: &str) -> Option<String> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    let mut parts = [part(0)?, part(2)?, part(4)?];
    while contrast_on_white(parts) < LEAST {
        parts = parts.map(|part| u8::try_from(u16::from(part) * 19 / 20).unwrap_or(0));
    }
    let [red, green, blue] = parts;
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}

/// Contrast with white, 1 to 21, as WCAG 2.2 reckons it.
fn contrast_on_white(parts: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = parts.map(linear);
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dark_colour_stays_and_a_light_one_becomes_readable() {
        assert_eq!(readable("#1d6268").as_deref(), Some("#1d6268"));
        for light in ["#ffffff", "#ffee00", "#7fd3ff", "#777777"] {
            let dark = readable(light).expect("a colour");
            let part = |at: usize| u8::from_str_radix(&dark[at..at + 2], 16).expect("two digits");
            assert!(contrast_on_white([part(1), part(3), part(5)]) >= LEAST, "{light} → {dark}");
        }
        assert!((contrast_on_white([0, 0, 0]) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for bad in ["", "red", "#fff", "#12345g", "#1234567", "#ääää", "#fff}*{x", "#éé1"] {
            assert_eq!(readable(bad), None, "{bad}");
        }
    }
}
