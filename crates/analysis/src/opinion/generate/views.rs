//! Who thinks what: statements that all share, statements that divide, and those on which everybody has an opinion of their own.

use super::Plan;
use crate::opinion::ratings::Rating;
use crate::random::Random;

/// What chance is for.
const STATEMENT: u64 = 2;
const PERSON: u64 = 3;
const GROUP: u64 = 4;

/// Shares of statements that all groups rate alike, and that divide them; the rest do neither.
const SHARED: f64 = 0.3;
const DIVIDING: f64 = 0.45;

/// The share of passes, before statements and people differ in it.
const PASS: f64 = 0.15;

/// The share of answers that replace an earlier one of the same person.
const CHANGED: f64 = 0.01;

/// How many dimensions views differ in beside groups.
const DIMENSIONS: usize = 2;

/// A statement as people see it.
struct Question {
    /// The log odds of agreeing, for everybody.
    base: f64,
    /// What a group adds.
    leaning: Vec<f64>,
    /// What a step in each dimension adds.
    direction: [f64; DIMENSIONS],
    pass: f64,
}

/// Statements as people see them.
pub(super) struct Views {
    questions: Vec<Question>,
}

/// Room that is used again for every person.
#[derive(Default)]
pub(super) struct Sitting {
    order: Vec<u32>,
}

impl Views {
    pub(super) fn new(plan: &Plan) -> Self {
        Self { questions: (0..plan.statements).map(|statement| Question::new(plan, statement)).collect() }
    }

    /// What a person answers, in order: as many as told, at most one new one for each statement.
    pub(super) fn answers(&self, plan: &Plan, person: u32, count: usize, sitting: &mut Sitting) -> Vec<(u32, Rating)> {
        let mut random = Random::new(plan.seed, &[PERSON, person.into()]);
        let group = group(plan, person);
        let strength = 0.5 + random.unit();
        let reluctance = (0.5 * random.normal()).exp();
        let place = [random.normal(), random.normal()];
        sitting.order.clear();
        sitting.order.extend(0..plan.statements);
        let mut seen = 0;
        let answer = |_| {
            let again = seen > 0 && random.unit() < CHANGED;
            let at = if again { random.below(seen) } else { seen + random.below(sitting.order.len() - seen) };
            if !again {
                sitting.order.swap(seen, at);
                seen += 1;
            }
            let statement = sitting.order[if again { at } else { seen - 1 }];
            let question = &self.questions[statement as usize];
            let pass = (question.pass * reluctance).min(0.7);
            let odds = question.odds(group, strength, place);
            (statement, answer(random.unit(), pass, odds))
        };
        (0..count).map(answer).collect()
    }

    /// The group in which such answers are likeliest, for whoever knows the questions.
    #[cfg(test)]
    pub(super) fn likeliest_group(&self, row: &[crate::opinion::ratings::Cell]) -> u32 {
        let groups = self.questions[0].leaning.len() as u32;
        let likelihood = |group: u32| -> f64 {
            let of = |cell: &crate::opinion::ratings::Cell| {
                let odds = self.questions[cell.statement()].odds(group, 1.0, [0.0; DIMENSIONS]);
                match cell.rating() {
                    Rating::Agree => agreeing(odds).ln(),
                    Rating::Pass => 0.0,
                    Rating::Disagree => agreeing(-odds).ln(),
                }
            };
            row.iter().map(of).sum::<f64>() + weight(group).ln()
        };
        (0..groups).max_by(|a, b| likelihood(*a).total_cmp(&likelihood(*b))).unwrap_or_default()
    }
}

impl Question {
    fn new(plan: &Plan, statement: u32) -> Self {
        let mut random = Random::new(plan.seed, &[STATEMENT, statement.into()]);
        let kind = random.unit();
        let pass = PASS * (0.4 * random.normal()).exp();
        let (mut base, mut leaning) = (random.normal(), vec![0.0; plan.groups.max(1) as usize]);
        let mut spread = 0.35;
        if kind < SHARED {
            base = sign(&mut random) * (1.0 + 1.5 * random.unit());
        } else if kind < SHARED + DIVIDING {
            base *= 0.4;
            if plan.groups > 1 {
                divide(&mut leaning, &mut random);
            } else {
                spread = 1.2;
            }
        }
        if plan.groups == 0 {
            spread = 0.0;
        }
        Self { base, leaning, direction: [spread * random.normal(), spread * random.normal()], pass }
    }

    fn odds(&self, group: u32, strength: f64, place: [f64; DIMENSIONS]) -> f64 {
        let own: f64 = self.direction.iter().zip(place).map(|(direction, step)| direction * step).sum();
        self.base + strength * self.leaning[group as usize] + own
    }
}

/// Some groups lean to one side, some to the other, some to none; never all alike.
fn divide(leaning: &mut [f64], random: &mut Random) {
    for lean in leaning.iter_mut() {
        let side = if random.unit() < 0.2 { 0.0 } else { sign(random) };
        *lean = side * (1.0 + 1.2 * random.unit());
    }
    if leaning.iter().all(|lean| *lean > 0.0) || leaning.iter().all(|lean| *lean < 0.0) || leaning.iter().all(|lean| *lean == 0.0) {
        let one = random.below(leaning.len());
        leaning[one] = if leaning[one] == 0.0 { sign(random) * (1.0 + 1.2 * random.unit()) } else { -leaning[one] };
    }
}

fn sign(random: &mut Random) -> f64 {
    if random.unit() < 0.5 { -1.0 } else { 1.0 }
}

/// The share that agrees, of those who do not pass.
fn agreeing(odds: f64) -> f64 {
    1.0 / (1.0 + (-odds).exp())
}

fn answer(chance: f64, pass: f64, odds: f64) -> Rating {
    if chance < pass {
        Rating::Pass
    } else if (chance - pass) < (1.0 - pass) * agreeing(odds) {
        Rating::Agree
    } else {
        Rating::Disagree
    }
}

/// How large a group is, compared with the first.
fn weight(group: u32) -> f64 {
    1.0 / (1.0 + 0.5 * f64::from(group))
}

/// The group a person is planted in.
pub(super) fn group(plan: &Plan, person: u32) -> u32 {
    let groups = plan.groups.max(1);
    let total: f64 = (0..groups).map(weight).sum();
    let mut chance = Random::new(plan.seed, &[GROUP, person.into()]).unit() * total;
    for group in 0..groups {
        chance -= weight(group);
        if chance < 0.0 {
            return group;
        }
    }
    groups - 1
}
