//! Eight people at once: the arithmetic of a round, written so that the compiler can use the wide registers of any processor.

use super::super::positions::Known;

/// So many people at once.
pub(super) const LANES: usize = 8;

/// One number for each of eight people.
pub(super) type Lanes = [f64; LANES];

/// What is known of eight people; where there is nobody, the weight is 0.
#[derive(Debug, Clone, Default)]
pub(super) struct Eight {
    pub(super) xx: Lanes,
    pub(super) xy: Lanes,
    pub(super) yy: Lanes,
    pub(super) x: Lanes,
    pub(super) y: Lanes,
    pub(super) weight: Lanes,
}

/// People in eights, in their order.
pub(super) fn eights(people: &[Known]) -> Vec<Eight> {
    let eight = |people: &[Known]| {
        let mut eight = Eight::default();
        for (lane, known) in people.iter().enumerate() {
            (eight.xx[lane], eight.xy[lane], eight.yy[lane]) = (known.precision.xx, known.precision.xy, known.precision.yy);
            [eight.x[lane], eight.y[lane]] = known.information;
            eight.weight[lane] = 1.0;
        }
        eight
    };
    people.chunks(LANES).map(eight).collect()
}

/// One number for each lane.
pub(super) fn lanes(f: impl FnMut(usize) -> f64) -> Lanes {
    std::array::from_fn(f)
}

/// The sum of all lanes, always in the same order.
pub(super) fn sum(lanes: &Lanes) -> f64 {
    let [a, b, c, d, e, f, g, h] = lanes;
    ((a + b) + (c + d)) + ((e + f) + (g + h))
}

/// The exponential of numbers that are not above 0, to about 1e-14; below −700 as of −700, which is nothing.
///
/// The power of two is split off by adding a number so large that only whole ones are left; the rest is a Taylor polynomial.
pub(super) fn exp(x: Lanes) -> Lanes {
    const WHOLE: f64 = 6_755_399_441_055_744.0; // 1.5 · 2⁵²
    const LN_2_HIGH: f64 = 6.931_471_803_691_238e-1;
    const LN_2_LOW: f64 = 1.908_214_929_270_587_7e-10;
    lanes(|lane| {
        let x = if x[lane] > -700.0 { x[lane] } else { -700.0 };
        let shifted = x * std::f64::consts::LOG2_E + WHOLE;
        let power = shifted - WHOLE;
        let r = (x - power * LN_2_HIGH) - power * LN_2_LOW;
        let mut sum = 1.0 / 39_916_800.0;
        for term in [3_628_800.0, 362_880.0, 40_320.0, 5_040.0, 720.0, 120.0, 24.0, 6.0, 2.0, 1.0, 1.0] {
            sum = sum * r + 1.0 / term;
        }
        sum * f64::from_bits(shifted.to_bits().wrapping_add(1023) << 52)
    })
}

#[cfg(test)]
mod tests {
    use super::{LANES, exp, lanes};

    #[test]
    fn the_exponential_is_that_of_the_library() {
        for step in 0..20_000 {
            let x = -f64::from(step) / 28.6;
            let found = exp(lanes(|lane| x * (1.0 + lane as f64 / 97.0)));
            for (lane, found) in found.into_iter().enumerate().take(LANES) {
                let right = (x * (1.0 + lane as f64 / 97.0)).max(-700.0).exp();
                assert!((found / right - 1.0).abs() < 1e-13, "{x}: {found} {right}");
            }
        }
        assert_eq!(exp([0.0; LANES])[0], 1.0);
    }
}
