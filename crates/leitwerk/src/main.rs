//! The `leitwerk` program.

mod check;
mod cli;
mod diff;
mod files;
mod folder;
mod given;
mod language;
mod opinion;
mod output;
mod paper;
mod privacy;
mod report;
mod retention;
mod server;

fn main() -> std::process::ExitCode {
    cli::run()
}
