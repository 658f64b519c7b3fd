//! The `leitwerk` program.

mod cli;
mod folder;
mod server;

fn main() -> std::process::ExitCode {
    cli::run()
}
