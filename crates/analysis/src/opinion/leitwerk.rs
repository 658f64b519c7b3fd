//! Our method: what is known of each person from what they rated, and how surely; groups only where there are any.

use rayon::prelude::*;

use super::axes::Axes;
use super::components::components;
use super::groups::{self, Chosen, Footing};
use super::pairs::PairCounts;
use super::polis::Projection;
use super::positions::{Known, known};
use super::ratings::Ratings;
use super::statements::{per_statement, priority, representative};
use super::{Candidate, DIMENSIONS, Group, Landscape, Method, Options, Position, Role};

/// Who rated so many statements, or all if there are fewer, may count to a group.
const ENOUGH_RATINGS: u32 = 7;

/// Groups are fitted to those of them of whom so much of what could be known of where they stand is known.
const ENOUGH_RELIABILITY: f64 = 0.5;

/// The whole result. `roles` are in the order of [`Ratings::statements`].
///
/// # Panics
///
/// When there is not one role for each statement, or given groups are not one for each person.
#[must_use]
pub fn landscape(ratings: &Ratings, roles: &[Role], options: &Options) -> Landscape {
    counted(ratings, &PairCounts::of(ratings), roles, options)
}

/// The result for ratings whose pairs are counted.
pub(super) fn counted(ratings: &Ratings, pairs: &PairCounts, roles: &[Role], options: &Options) -> Landscape {
    let shapes = shaping(roles);
    let found = components(pairs, &shapes, DIMENSIONS);
    let axes = Axes::fit(ratings, &shapes, &found);
    let known = known(ratings, &axes);
    let scale = axes.scale();
    let taking_part = TakingPart::of(&known, pairs, &shapes, scale);
    let sorted = match &options.groups {
        Some(given) => Sorted::given(given, &known),
        None => Sorted::found(ratings, &known, &taking_part, &Footing::new(&axes, pairs.rated()), options),
    };
    let in_conversation = taking_part.in_conversation;
    let extremities = Projection::new(ratings, &shapes, &found).extremities();
    let ids: Vec<u32> = sorted.groups.iter().map(|group| group.id).collect();
    let members: Vec<Option<u32>> = sorted.members.iter().map(|(group, _)| *group).collect();
    let mut per_statement = per_statement(ratings, roles, &members, &ids, &extremities);
    // Who counts to no group has seen a statement all the same.
    for (statement, extremity) in per_statement.iter_mut().zip(&extremities) {
        statement.priority = priority(statement.role, statement.counts, *extremity);
    }
    let groups = sorted.groups.into_iter().map(|group| Group {
        center: stretched(group.center, scale),
        representative: representative(&per_statement, group.id),
        ..group
    });
    let positions = (0..known.len())
        .into_par_iter()
        .map(|person| {
            let (group, membership) = sorted.members[person];
            let place = Place::of(&known[person], scale);
            Position {
                person: ratings.people()[person],
                ratings: known[person].ratings,
                at: place.at,
                expected: place.expected,
                covariance: place.covariance,
                in_conversation: in_conversation[person],
                group,
                membership,
            }
        })
        .collect();
    let undecided = in_conversation.iter().zip(&members).filter(|(is_in, group)| **is_in && group.is_none()).count();
    let groups: Vec<Group> = groups.collect();
    Landscape {
        method: Method::Leitwerk,
        people: ratings.people().len(),
        statements: ratings.statements().len(),
        votes: ratings.len(),
        in_conversation: in_conversation.iter().filter(|is_in| **is_in).count(),
        center: found.center,
        components: found.directions,
        explained_variance: found.explained,
        undecided: if groups.is_empty() { 0 } else { undecided },
        groups,
        candidates: sorted.candidates,
        per_statement,
        positions,
    }
}

/// For each person who rated enough, the likeliest of `k` groups and how likely it is, whether or not `k` groups are an answer. For
/// whoever compares divisions of the same people: what is told to readers is [`landscape`].
///
/// # Panics
///
/// When there is not one role for each statement.
#[must_use]
pub fn divided(ratings: &Ratings, roles: &[Role], k: usize, seed: u64) -> Vec<Option<(usize, f64)>> {
    let (pairs, shapes) = (PairCounts::of(ratings), shaping(roles));
    let axes = Axes::fit(ratings, &shapes, &components(&pairs, &shapes, DIMENSIONS));
    let known = known(ratings, &axes);
    let taking_part = TakingPart::of(&known, &pairs, &shapes, axes.scale());
    let (well_known, numbers) = taking_part.well_known(ratings, &known);
    let groups = groups::divide(&well_known, &numbers, k, seed);
    let likeliest = |(is_in, known): (&bool, &Known)| is_in.then(|| groups.membership(known));
    taking_part.in_conversation.iter().zip(&known).map(likeliest).collect()
}

/// Which statements the landscape is made of.
fn shaping(roles: &[Role]) -> Vec<bool> {
    roles.iter().map(|role| *role == Role::Open).collect()
}

/// Who takes part when groups are looked for.
struct TakingPart {
    /// For each person whether they rated enough to count to a group.
    in_conversation: Vec<bool>,
    /// The indices of those to whom groups are fitted.
    well_known: Vec<usize>,
}

impl TakingPart {
    fn of(known: &[Known], pairs: &PairCounts, shapes: &[bool], scale: [f64; DIMENSIONS]) -> Self {
        let can_be_rated = pairs.rated().iter().zip(shapes).filter(|(rated, shapes)| **shapes && **rated > 0.0).count();
        let enough = u32::try_from(can_be_rated).map_or(ENOUGH_RATINGS, |count| count.clamp(1, ENOUGH_RATINGS));
        let in_conversation: Vec<bool> = known.iter().map(|known| known.ratings >= enough).collect();
        let well = |person: &usize| in_conversation[*person] && known[*person].reliability(scale) >= ENOUGH_RELIABILITY;
        Self { well_known: (0..known.len()).filter(well).collect(), in_conversation }
    }

    /// What is known of those to whom groups are fitted, and their numbers.
    fn well_known(&self, ratings: &Ratings, known: &[Known]) -> (Vec<Known>, Vec<u32>) {
        self.well_known.iter().map(|person| (known[*person], ratings.people()[*person])).unzip()
    }
}

/// A place in the picture.
struct Place {
    at: [f64; DIMENSIONS],
    expected: [f64; DIMENSIONS],
    covariance: [f64; 3],
}

impl Place {
    fn of(known: &Known, scale: [f64; DIMENSIONS]) -> Self {
        let [xx, xy, yy] = known.covariance();
        Self {
            at: stretched(known.placed(), scale),
            expected: stretched(known.expected(), scale),
            covariance: [xx * scale[0] * scale[0], xy * scale[0] * scale[1], yy * scale[1] * scale[1]],
        }
    }
}

fn stretched([x, y]: [f64; DIMENSIONS], scale: [f64; DIMENSIONS]) -> [f64; DIMENSIONS] {
    [x * scale[0], y * scale[1]]
}

/// People sorted into groups.
struct Sorted {
    groups: Vec<Group>,
    /// For each person the group they count to, and how probable their likeliest group is.
    members: Vec<(Option<u32>, f64)>,
    candidates: Vec<Candidate>,
}

impl Sorted {
    fn found(ratings: &Ratings, known: &[Known], taking_part: &TakingPart, footing: &Footing<'_>, options: &Options) -> Self {
        let people: Vec<usize> = (0..known.len()).filter(|person| taking_part.in_conversation[*person]).collect();
        let (well_known, numbers) = taking_part.well_known(ratings, known);
        let found = groups::find(&well_known, &numbers, footing, options.seed, options.resamples);
        let Some(chosen) = found.groups else {
            return Self { groups: Vec::new(), members: vec![(None, 0.0); known.len()], candidates: found.candidates };
        };
        let likeliest: Vec<(usize, f64)> = people.par_iter().map(|person| chosen.membership(&known[*person])).collect();
        let mut sizes = vec![0; chosen.middles().len()];
        for (group, probability) in &likeliest {
            sizes[*group] += usize::from(Chosen::decided(*probability));
        }
        // The largest is number 0; of equals the one further left.
        let mut order: Vec<usize> = (0..sizes.len()).collect();
        order.sort_by(|a, b| sizes[*b].cmp(&sizes[*a]).then(chosen.middles()[*a][0].total_cmp(&chosen.middles()[*b][0])));
        let numbered = |group: usize| order.iter().position(|other| *other == group).and_then(|place| u32::try_from(place).ok());
        let mut members = vec![(None, 0.0); known.len()];
        for (person, (group, probability)) in people.iter().zip(likeliest) {
            members[*person] = (numbered(group).filter(|_| Chosen::decided(probability)), probability);
        }
        let group = |(id, group): (u32, &usize)| Group {
            id,
            size: sizes[*group],
            stability: chosen.stability[*group],
            center: chosen.middles()[*group],
            representative: Vec::new(),
        };
        Self { groups: (0..).zip(&order).map(group).collect(), members, candidates: found.candidates }
    }

    #[expect(clippy::cast_precision_loss, reason = "a count of people")]
    fn given(given: &[Option<u32>], known: &[Known]) -> Self {
        assert_eq!(given.len(), known.len(), "a group or none for each person");
        let mut sums = std::collections::BTreeMap::new();
        for (known, id) in known.iter().zip(given) {
            let Some(id) = id else { continue };
            let [x, y] = known.placed();
            let sum = sums.entry(*id).or_insert((0, [0.0; DIMENSIONS]));
            *sum = (sum.0 + 1, [sum.1[0] + x, sum.1[1] + y]);
        }
        let group = |(id, (size, sum)): (u32, (usize, [f64; DIMENSIONS]))| Group {
            id,
            size,
            stability: None,
            center: sum.map(|sum| sum / size as f64),
            representative: Vec::new(),
        };
        let members = given.iter().map(|group| (*group, if group.is_some() { 1.0 } else { 0.0 })).collect();
        Self { groups: sums.into_iter().map(group).collect(), members, candidates: Vec::new() }
    }
}
