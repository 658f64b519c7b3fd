//! People made by chance whose places are known: one hump of some shape, never groups.
//!
//! A person at z thinks base + direction · z of a statement, and answers in one of two [`Manner`]s. How much each rates is
//! lognormal (σ = 0.9), as in real conversations.

use leitwerk_analysis::opinion::Role;
use leitwerk_analysis::opinion::ratings::{Event, NotTaken, Rating, Ratings};
use leitwerk_analysis::random::Random;

/// How people are spread about the middle; each shape has mean 0, and variance 1 but for the narrow side of [`Shape::Long`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Normal,
    /// A square.
    Uniform,
    /// Exponential along both axes: a corner where most are, and two tails.
    Skewed,
    /// A narrow band.
    Long,
}

impl Shape {
    pub(crate) const ALL: [Self; 4] = [Self::Normal, Self::Uniform, Self::Skewed, Self::Long];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Uniform => "uniform",
            Self::Skewed => "skewed",
            Self::Long => "long",
        }
    }

    fn place(self, random: &mut Random) -> [f64; 2] {
        let width = 12.0_f64.sqrt();
        let even = |random: &mut Random| width * (random.unit() - 0.5);
        let tail = |random: &mut Random| -(1.0 - random.unit()).ln() - 1.0;
        match self {
            Self::Normal => [random.normal(), random.normal()],
            Self::Uniform => [even(random), even(random)],
            Self::Skewed => [tail(random), tail(random)],
            Self::Long => [even(random), 0.3 * random.normal()],
        }
    }
}

/// How a view becomes an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// As the model of our method has it: the expected rating is the view, as far as it lies between −0.8 and 0.8; every fifth
    /// answer is a pass.
    Linear,
    /// With logistic noise: agree above 0.3, disagree below −0.3, else pass. Who stands far out agrees no more than fully.
    Threshold,
}

impl Manner {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Threshold => "threshold",
        }
    }

    /// What people in the middle think of a statement.
    fn base(self, random: &mut Random) -> f64 {
        match self {
            Self::Linear => 0.3 * random.normal(),
            Self::Threshold => 0.4 + 0.8 * random.normal(),
        }
    }

    fn answer(self, view: f64, random: &mut Random) -> Rating {
        let chance = random.unit().clamp(1e-12, 1.0 - 1e-12);
        let (agree, disagree) = match self {
            Self::Linear => (chance < (0.8 + view) / 2.0, chance > 1.0 - (0.8 - view) / 2.0),
            Self::Threshold => {
                let view = view + 0.35 * (chance / (1.0 - chance)).ln();
                (view > 0.3, view < -0.3)
            }
        };
        match (agree, disagree) {
            (true, _) => Rating::Agree,
            (_, true) => Rating::Disagree,
            _ => Rating::Pass,
        }
    }
}

/// A conversation to simulate.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Simulated {
    pub(crate) shape: Shape,
    pub(crate) manner: Manner,
    pub(crate) people: u32,
    pub(crate) statements: u32,
    /// How many ratings a person gives on average, about.
    pub(crate) amount: f64,
    /// How much a step along an axis adds to what people think of a statement, on average.
    pub(crate) strength: f64,
    pub(crate) seed: u64,
}

const PERSON: u64 = 1;
const STATEMENT: u64 = 2;
const PLACE: u64 = 3;

impl Simulated {
    /// Where a person stands.
    pub(crate) fn place(&self, person: u32) -> [f64; 2] {
        self.shape.place(&mut Random::new(self.seed, &[PLACE, person.into()]))
    }

    pub(crate) fn ratings(&self) -> Result<Ratings, NotTaken> {
        let questions: Vec<[f64; 3]> = (0..self.statements)
            .map(|statement| {
                let mut random = Random::new(self.seed, &[STATEMENT, statement.into()]);
                [self.manner.base(&mut random), self.strength * random.normal(), self.strength * random.normal()]
            })
            .collect();
        let answers = (0..self.people).flat_map(|person| self.answers(person, &questions));
        Ok(Ratings::collect(answers)?.0)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 1 and the number of statements")]
    fn answers(&self, person: u32, questions: &[[f64; 3]]) -> Vec<Event> {
        let mut random = Random::new(self.seed, &[PERSON, person.into()]);
        let [x, y] = self.place(person);
        let amount = (self.amount.ln() - 0.405 + 0.9 * random.normal()).exp().round() as u32;
        let mut order: Vec<u32> = (0..self.statements).collect();
        let answer = |seen: usize| {
            let at = seen + random.below(order.len() - seen);
            order.swap(seen, at);
            let [base, a, b] = questions[order[seen] as usize];
            let rating = self.manner.answer(base + a * x + b * y, &mut random);
            Event { person, statement: order[seen], at: 0, rating }
        };
        (0..amount.clamp(1, self.statements) as usize).map(answer).collect()
    }
}

/// All statements take part.
pub(crate) fn roles(ratings: &Ratings) -> Vec<Role> {
    vec![Role::Open; ratings.statements().len()]
}
