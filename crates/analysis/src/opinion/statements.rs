//! What is known about each statement, given the group of each person.
