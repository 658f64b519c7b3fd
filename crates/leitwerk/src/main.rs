//! The `leitwerk` program.

mod cli;
mod diff;
mod folder;
mod given;
mod server;

fn main() -> std::process::ExitCode {
    cli::run()
}
