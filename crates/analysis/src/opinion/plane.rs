//! The arithmetic of a plane: symmetric matrices of two dimensions, and one system of three.

/// A symmetric 2×2 matrix.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Symmetric {
    pub(super) xx: f64,
    pub(super) xy: f64,
    pub(super) yy: f64,
}

impl Symmetric {
    pub(super) const ONE: Self = Self { xx: 1.0, xy: 0.0, yy: 1.0 };

    pub(super) const NONE: Self = Self { xx: 0.0, xy: 0.0, yy: 0.0 };

    pub(super) fn new(xx: f64, xy: f64, yy: f64) -> Self {
        Self { xx, xy, yy }
    }

    pub(super) fn determinant(self) -> f64 {
        self.xx * self.yy - self.xy * self.xy
    }

    /// The inverse of a positive definite matrix.
    pub(super) fn inverse(self) -> Self {
        let over = 1.0 / self.determinant();
        Self { xx: self.yy * over, xy: -self.xy * over, yy: self.xx * over }
    }

    pub(super) fn times(self, [x, y]: [f64; 2]) -> [f64; 2] {
        [self.xx * x + self.xy * y, self.xy * x + self.yy * y]
    }

    /// vᵀ M v.
    pub(super) fn form(self, v: [f64; 2]) -> f64 {
        let [x, y] = self.times(v);
        x * v[0] + y * v[1]
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self { xx: self.xx + other.xx, xy: self.xy + other.xy, yy: self.yy + other.yy }
    }

    pub(super) fn minus(self, other: Self) -> Self {
        Self { xx: self.xx - other.xx, xy: self.xy - other.xy, yy: self.yy - other.yy }
    }

    pub(super) fn scaled(self, by: f64) -> Self {
        Self { xx: self.xx * by, xy: self.xy * by, yy: self.yy * by }
    }

    /// The direction (cosine, sine) of the larger eigenvalue; the first axis when both are the same.
    pub(super) fn principal_direction(self) -> [f64; 2] {
        let angle = 0.5 * (2.0 * self.xy).atan2(self.xx - self.yy);
        [angle.cos(), angle.sin()]
    }

    /// The larger and the smaller eigenvalue.
    pub(super) fn eigenvalues(self) -> [f64; 2] {
        let middle = f64::midpoint(self.xx, self.yy);
        let half = (0.25 * (self.xx - self.yy).powi(2) + self.xy * self.xy).sqrt();
        [middle + half, middle - half]
    }

    /// The matrix with the same directions and a function of the eigenvalues.
    pub(super) fn map(self, f: impl Fn(f64) -> f64) -> Self {
        let [cos, sin] = self.principal_direction();
        let [large, small] = self.eigenvalues().map(f);
        Self {
            xx: large * cos * cos + small * sin * sin,
            xy: (large - small) * cos * sin,
            yy: large * sin * sin + small * cos * cos,
        }
    }
}

/// The inverse of a positive definite 3×3 matrix (the upper half, row by row) and its product with a vector.
pub(super) fn solve_3([a, b, c, d, e, f]: [f64; 6], [x, y, z]: [f64; 3]) -> ([f64; 6], [f64; 3]) {
    let (m00, m01, m02) = (d * f - e * e, c * e - b * f, b * e - c * d);
    let over = 1.0 / (a * m00 + b * m01 + c * m02);
    let inverse = [m00, m01, m02, a * f - c * c, b * c - a * e, a * d - b * b].map(|m| m * over);
    let [i, j, k, l, m, n] = inverse;
    (inverse, [i * x + j * y + k * z, j * x + l * y + m * z, k * x + m * y + n * z])
}

#[cfg(test)]
mod tests {
    use super::{Symmetric, solve_3};

    #[test]
    fn an_inverse_undoes_its_matrix() {
        let matrix = Symmetric::new(3.0, -1.0, 2.0);
        let [x, y] = matrix.inverse().times(matrix.times([0.3, -0.7]));
        assert!((x - 0.3).abs() < 1e-14 && (y + 0.7).abs() < 1e-14);
        let ([i, j, k, ..], [x, y, z]) = solve_3([4.0, 1.0, -1.0, 3.0, 0.5, 2.0], [1.0, 2.0, 3.0]);
        assert!((4.0 * i + j - k - 1.0).abs() < 1e-14);
        assert!(
            (4.0 * x + y - z - 1.0).abs() < 1e-14
                && (x + 3.0 * y + 0.5 * z - 2.0).abs() < 1e-14
                && (-x + 0.5 * y + 2.0 * z - 3.0).abs() < 1e-14
        );
    }

    #[test]
    fn a_function_of_a_matrix_acts_on_its_eigenvalues() {
        let matrix = Symmetric::new(3.0, -1.0, 2.0);
        let root = matrix.map(f64::sqrt);
        let [x, y] = root.times(root.times([1.0, 5.0]));
        let [right, left] = matrix.times([1.0, 5.0]);
        assert!((x - right).abs() < 1e-13 && (y - left).abs() < 1e-13);
        assert!((Symmetric::ONE.map(f64::sqrt).xx - 1.0).abs() < 1e-15);
    }
}
