//! The `leitwerk` program.

mod check;
mod cli;
mod diff;
mod files;
mod folder;
mod given;
mod key;
mod language;
mod opinion;
mod output;
mod paper;
mod post;
mod privacy;
mod report;
mod retention;
mod server;
mod user;

fn main() -> std::process::ExitCode {
    cli::run()
}
