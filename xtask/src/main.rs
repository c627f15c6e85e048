//! The project's own tasks: `cargo xtask demo`, `test`, `build`, `size`.

fn main() {}
