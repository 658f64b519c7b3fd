//! The same ratings give the same result, byte for byte.

use std::fs;

use crate::conversation::{Conversation, err, out, run};

fn json(conversation: &Conversation, threads: &str) -> String {
    let output = run(&["opinion", conversation.name(), "--format", "json", "--threads", threads]);
    assert!(output.status.success(), "{}", err(&output));
    out(&output)
}

/// The result with 1, 2 and 8 threads, and in so many other orders of the rows of `votes.csv`.
fn hold_together(name: &str, conversation: &Conversation, orders: u64) {
    let first = json(conversation, "1");
    assert!(first.contains("\"per_statement\""), "{name}: {first}");
    for threads in ["2", "8"] {
        assert!(json(conversation, threads) == first, "{name}: {threads} threads give another result");
    }
    for order in 0..orders {
        conversation.shuffle(order);
        let threads = ["1", "2", "8"][usize::try_from(order % 3).expect("small")];
        assert!(json(conversation, threads) == first, "{name}: order {order} with {threads} threads gives another result");
    }
}

#[test]
fn neither_the_order_of_rows_nor_threads_change_the_result() {
    let votes = ["--participants", "900", "--statements", "70", "--votes", "30000", "--groups", "3"];
    hold_together("made up", &Conversation::generated(&votes), 6);
}

#[test]
fn neither_do_they_on_real_conversations() {
    let Some(folder) = leitwerk_testkit::shared::folder("polis") else { return };
    let mut sets: Vec<_> = fs::read_dir(folder).expect("the sets").map(|entry| entry.expect("a set").path()).collect();
    sets.retain(|set| set.is_dir());
    sets.sort();
    assert!(sets.len() >= 7, "{sets:?}");
    std::thread::scope(|scope| {
        for set in &sets {
            scope.spawn(|| hold_together(&set.display().to_string(), &Conversation::copy_of(set), 20));
        }
    });
}

#[test]
fn another_seed_may_give_another_result_and_the_same_gives_the_same() {
    let conversation =
        Conversation::generated(&["--participants", "500", "--statements", "50", "--votes", "9000", "--groups", "4"]);
    let of = |seed: &str| out(&run(&["opinion", conversation.name(), "--format", "json", "--seed", seed]));
    assert_eq!(of("5"), of("5"));
    assert_ne!(of("5"), of("6"), "resamples are drawn from the seed");
}
