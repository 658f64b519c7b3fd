//! How long the opinion landscape of a large conversation takes, and taking in 1,000 more ratings:
//! `cargo bench -p leitwerk-analysis --bench opinion`.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use leitwerk_analysis::opinion::conversation::Conversation;
use leitwerk_analysis::opinion::generate::{Plan, events};
use leitwerk_analysis::opinion::ratings::{Event, Ratings};
use leitwerk_analysis::opinion::{Method, Options, Role, landscape};

/// As many people, statements and ratings as a large conversation on the internet once had.
const LARGE: Plan = Plan { participants: 33_422, statements: 783, votes: 2_000_000, groups: 3, seed: 1 };

fn whole(criterion: &mut Criterion) {
    let (ratings, _) = Ratings::collect(events(&LARGE).expect("a plan that can be")).expect("few statements");
    let roles = vec![Role::Open; ratings.statements().len()];
    let mut group = criterion.benchmark_group("33,422 people, 783 statements, 2.0 million ratings");
    group.sample_size(10);
    for method in [Method::Leitwerk, Method::Polis] {
        let options = Options { method, ..Options::default() };
        group.bench_function(format!("{method:?}"), |bencher| bencher.iter(|| landscape(black_box(&ratings), &roles, &options)));
    }
    group.finish();
}

fn taking_in(criterion: &mut Criterion) {
    let all: Vec<Event> = events(&LARGE).expect("a plan that can be").collect();
    // Every 2,000th rating comes last: a thousand, from people who rated before.
    let more: Vec<Event> = all.iter().copied().step_by(2_000).collect();
    let before: Vec<Event> = all.iter().enumerate().filter(|(at, _)| at % 2_000 > 0).map(|(_, event)| *event).collect();
    let mut conversation = Conversation::default();
    conversation.take_in(&before).expect("few statements");
    let mut group = criterion.benchmark_group("1,000 more ratings");
    group.sample_size(10);
    group.bench_function("take in", |bencher| {
        bencher.iter_batched_ref(
            || conversation.clone(),
            |conversation| conversation.take_in(black_box(&more)),
            BatchSize::PerIteration,
        );
    });
    group.bench_function("the matrix for a new result", |bencher| bencher.iter(|| conversation.ratings()));
    group.finish();
}

criterion_group!(benches, whole, taking_in);
criterion_main!(benches);
