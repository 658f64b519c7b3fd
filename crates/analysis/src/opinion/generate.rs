//! A synthetic conversation with planted groups, so that anyone can compare programs on the same input.
