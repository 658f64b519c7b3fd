//! The `leitwerk` program.

mod cli;
mod folder;
mod given;
mod report;
mod server;

fn main() -> std::process::ExitCode {
    cli::run()
}
