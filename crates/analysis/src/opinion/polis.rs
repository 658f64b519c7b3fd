//! The method of Polis, faithfully: for comparison, and to check ours against.
