//! Programs that end when the test process ends, however it does.

use std::fs;
use std::io;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::Mutex;

/// Starts the program, then waits for the end of its standard input, which the system closes with the test process:
/// no destructor has to run. What the program has started in turn may outlive it (a browser its driver), in whatever
/// process group; it is found by the folder in its command line.
const SCRIPT: &str = r#"
folder=$1; signal=$2; shift 2
"$@" </dev/null >"$folder/log" 2>&1 &
child=$!
trap '' HUP INT TERM
cat >/dev/null
kill -s "$signal" "$child" 2>/dev/null
wait "$child" 2>/dev/null
processes=$(ps -A -o pid= -o args=)
while read -r pid args; do
    case $pid in "$$") continue ;; esac
    case $args in *"$folder"/*) kill -s KILL "$pid" 2>/dev/null ;; esac
done <<EOF
$processes
EOF
rm -rf "$folder"
"#;

/// A running program and its folder, both gone when this is dropped or the process ends.
pub(crate) struct Watched {
    folder: PathBuf,
    /// Open as long as the program may run. Behind a lock only to be shared between threads.
    _alive: Mutex<ChildStdin>,
}

impl Watched {
    /// Starts `command`, whose output goes to `log` in the folder. The folder is now the program's and is removed
    /// with it.
    pub(crate) fn start(folder: tempfile::TempDir, signal: &str, command: &Command) -> io::Result<Watched> {
        let folder = folder.keep();
        let mut shell = Command::new("sh");
        shell.args(["-c", SCRIPT, "watched"]).arg(&folder).arg(signal).arg(command.get_program()).args(command.get_args());
        // A group of its own: what ends the group of the tests must not end the one who tidies up after them.
        shell.process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut shell = shell.spawn()?;
        let alive = shell.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Watched { folder, _alive: Mutex::new(alive) })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the program has said so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }
}

/// Finds a program in `PATH`, then in `folders`.
pub(crate) fn find(program: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let places = std::env::split_paths(&path).chain(folders.iter().cloned());
    places.map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Runs a command to its end and gives what it wrote.
///
/// # Panics
/// When it cannot be started or fails, with all it wrote.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?} could not be started: {error}"));
    let written = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?} failed: {written}{}", String::from_utf8_lossy(&output.stderr));
    written
}

/// A port on 127.0.0.1 that was free a moment ago.
pub(crate) fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.unwrap_or_else(|error| panic!("no free port on 127.0.0.1: {error}")).port()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn what_is_dropped_ends_with_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        // It outlives its own parent and ignores every polite word, as a stray browser may.
        let stray = format!("sh -c 'trap \"\" TERM; while :; do sleep 1; done' {}/stray & wait", folder.path().display());
        let watched = Watched::start(folder, "TERM", Command::new("sh").args(["-c", &stray])).unwrap();
        let folder = watched.folder().to_owned();
        let running = || run(Command::new("ps").args(["-A", "-o", "args="])).contains(&format!("{}/stray", folder.display()));
        let until = |done: &dyn Fn() -> bool| {
            let start = Instant::now();
            while !done() {
                assert!(start.elapsed() < Duration::from_secs(10), "waited in vain");
                std::thread::sleep(Duration::from_millis(20));
            }
        };
        until(&running);
        drop(watched);
        until(&|| !folder.exists() && !running());
    }
}
