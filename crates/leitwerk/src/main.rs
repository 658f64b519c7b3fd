//! The `leitwerk` program.

mod check;
mod cli;
mod folder;
mod given;
mod language;
mod server;

fn main() -> std::process::ExitCode {
    cli::run()
}
