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
mod key;
mod language;
mod opinion;
mod output;
mod paper;
mod post;
mod privacy;
mod report;
mod restore;
mod retention;
mod server;
mod unfinished;
mod user;

fn main() -> std::process::ExitCode {
    cli::run()
}
