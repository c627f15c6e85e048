//! The project's own tasks: `cargo xtask demo`, `test`, `build`, `size`.

mod demo;

fn main() -> anyhow::Result<()> {
    demo::write_site(std::path::Path::new("target/demo"))
}
