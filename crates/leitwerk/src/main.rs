//! The `leitwerk` program.

mod cli;
mod folder;

fn main() -> std::process::ExitCode {
    cli::run()
}
