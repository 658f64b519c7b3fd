//! The method of Polis, faithfully: for comparison, and to check ours against.
//!
//! Every formula follows Polis' own sources (`compdemocracy/polis`, folder `math/src/polismath/math`, files `conversation.clj`,
//! `pca.clj`, `clusters.clj`, `repness.clj`, `stats.clj`), described in C. Small et al., "Polis: Scaling deliberation by mapping
//! high dimensional opinion spaces", Recerca 26 (2021). There −1 is an agreement; here, as in its exports, 1 is.
//!
//! Polis goes on from its last result with every new rating, from components that started by chance, and keeps a number of groups
//! until another was better four times. What is computed here is one round of it from nothing: exact eigenvectors instead of 100
//! steps of a power iteration, the people in the order of their numbers instead of the order in which they came, and the best
//! number of groups at once.

mod clusters;
mod consensus;
mod projection;

pub use consensus::{Agreed, MOST_AGREED, consensus};

use super::components::{Components, components};
use super::pairs::PairCounts;
use super::ratings::Ratings;
use super::statements::{per_statement, representative};
use super::{Candidate, DIMENSIONS, Group, Landscape, Method, Options, Position, Role};
pub(super) use projection::Projection;

/// Who rated so many statements is in the conversation.
const ENOUGH_RATINGS: usize = 7;

/// If fewer people than this are in the conversation, those who rated most fill it up.
const FEWEST_PEOPLE: usize = 15;

/// The whole result by Polis' formulas. `roles` are in the order of [`Ratings::statements`].
///
/// # Panics
///
/// When there is not one role for each statement, or given groups are not one for each person.
#[must_use]
pub fn landscape(ratings: &Ratings, roles: &[Role], options: &Options) -> Landscape {
    let shapes: Vec<bool> = roles.iter().map(|role| *role == Role::Open).collect();
    let found = strongest(ratings, &shapes);
    let projection = Projection::new(ratings, &shapes, &found);

    let places = projection.people(ratings);
    let in_conversation = in_conversation(ratings);
    let (membership, candidates) = match &options.groups {
        Some(given) => (given.clone(), Vec::new()),
        None => group(&places, &in_conversation),
    };
    let ids = ids(&membership);
    let per_statement = per_statement(ratings, roles, &membership, &ids, &projection.extremities());
    let groups = ids.iter().map(|id| describe(*id, &membership, &places, representative(&per_statement, *id))).collect();
    let positions = (0..places.len())
        .map(|person| Position {
            person: ratings.people()[person],
            ratings: projection.counted(ratings.row(person)),
            at: places[person],
            expected: places[person],
            covariance: [0.0; 3],
            in_conversation: in_conversation[person],
            group: membership[person],
            membership: if membership[person].is_some() { 1.0 } else { 0.0 },
        })
        .collect();
    let undecided = in_conversation.iter().zip(&membership).filter(|(is_in, group)| **is_in && group.is_none()).count();
    Landscape {
        method: Method::Polis,
        people: ratings.people().len(),
        statements: ratings.statements().len(),
        votes: ratings.len(),
        in_conversation: in_conversation.iter().filter(|is_in| **is_in).count(),
        center: found.center,
        components: found.directions,
        explained_variance: found.explained,
        groups,
        undecided,
        candidates,
        per_statement,
        positions,
    }
}

/// The two strongest components. Polis fills what was not seen with the statement's mean, and writes 0 for everybody where a statement
/// shapes nothing; less the mean, both are 0, so that the pairs of ratings that are there give the same Gram matrix.
fn strongest(ratings: &Ratings, shapes: &[bool]) -> Components {
    if shapes.is_empty() {
        return Components::default();
    }
    components(&PairCounts::of(ratings), shapes, DIMENSIONS)
}

/// Who is looked at when groups are looked for: who rated at least seven statements, or all if there are fewer; if those are less
/// than fifteen people, also those who rated most of the others, of equals those with the lower number.
///
/// Source: `conversation.clj`, `:in-conv`. Ratings of statements that were taken out count here; statements that nobody rated are
/// none. Who was in once stays in with Polis; that needs its memory and is not done.
#[must_use]
pub fn in_conversation(ratings: &Ratings) -> Vec<bool> {
    let counts: Vec<usize> = (0..ratings.people().len()).map(|person| ratings.row(person).len()).collect();
    let enough = ENOUGH_RATINGS.min(projection::rated(ratings).iter().filter(|is_rated| **is_rated).count());
    let mut is_in: Vec<bool> = counts.iter().map(|count| *count >= enough).collect();
    let missing = FEWEST_PEOPLE.saturating_sub(is_in.iter().filter(|is_in| **is_in).count());
    let mut others: Vec<usize> = (0..counts.len()).filter(|person| !is_in[*person]).collect();
    others.sort_by_key(|person| std::cmp::Reverse(counts[*person]));
    others.into_iter().take(missing).for_each(|person| is_in[person] = true);
    is_in
}

/// The group of everybody in the conversation, and what was found for each number of groups.
fn group(places: &[[f64; DIMENSIONS]], in_conversation: &[bool]) -> (Vec<Option<u32>>, Vec<Candidate>) {
    let people: Vec<usize> = (0..places.len()).filter(|person| in_conversation[*person]).collect();
    let own: Vec<[f64; DIMENSIONS]> = people.iter().map(|person| places[*person]).collect();
    let (groups, candidates) = clusters::group(&own);
    let mut membership = vec![None; places.len()];
    people.iter().zip(groups).for_each(|(person, group)| membership[*person] = Some(group));
    (membership, candidates)
}

/// The numbers of the groups, ascending.
fn ids(membership: &[Option<u32>]) -> Vec<u32> {
    let ids: std::collections::BTreeSet<u32> = membership.iter().flatten().copied().collect();
    ids.into_iter().collect()
}

#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^52")]
fn describe(
    id: u32,
    membership: &[Option<u32>],
    places: &[[f64; DIMENSIONS]],
    representative: Vec<super::Representative>,
) -> Group {
    let (mut size, mut sum) = (0, [0.0; DIMENSIONS]);
    for (place, _) in places.iter().zip(membership).filter(|(_, group)| **group == Some(id)) {
        size += 1;
        sum.iter_mut().zip(place).for_each(|(sum, x)| *sum += x);
    }
    Group { id, size, stability: None, center: sum.map(|sum| sum / size as f64), representative }
}
