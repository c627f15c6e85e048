//! Ranking articles against each other.
