//! The `leitwerk` program.

mod audit;
mod backup;
mod check;
mod cli;
mod database;
mod diff;
mod doctor;
mod files;
mod folder;
mod given;
mod language;
mod opinion;
mod output;
mod paper;
mod report;
mod restore;
mod server;
mod unfinished;

fn main() -> std::process::ExitCode {
    cli::run()
}
