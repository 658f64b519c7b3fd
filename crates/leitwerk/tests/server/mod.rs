//! The program as a child process, serving a site.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The program.
pub(crate) fn leitwerk(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leitwerk"));
    command.args(arguments).stdin(Stdio::null());
    for name in ["DB", "LISTEN", "LOG", "LOG_FORMAT", "URL", "KEY", "KEY_FILE", "PROXY", "SMTP", "MAIL_FROM"] {
        command.env_remove(format!("LEITWERK_{name}"));
    }
    command
}

/// What a process writes, while it writes.
#[derive(Clone, Default)]
struct Words(Arc<Mutex<String>>);

impl Words {
    fn add(&self, line: &str) {
        let mut words = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        words.push_str(line);
        words.push('\n');
    }

    fn so_far(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes every line down, on a thread of its own; a reader that stops would stop who writes.
    fn take_down(&self, from: impl std::io::Read + Send + 'static) {
        let words = self.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(from).lines().map_while(Result::ok) {
                words.add(&line);
            }
        });
    }
}

/// A running server; stopped when dropped.
pub(crate) struct Server {
    child: Child,
    /// `127.0.0.1:43210`
    pub(crate) address: String,
    said: Words,
    log: Words,
}

#[allow(dead_code, reason = "each test program uses its own part")]
impl Server {
    /// Starts the program with `--listen 127.0.0.1:0` and waits until it says where it is.
    pub(crate) fn start(arguments: &[&str]) -> Server {
        Server::run(&mut leitwerk(arguments))
    }

    /// The same with a command that has been prepared.
    pub(crate) fn run(command: &mut Command) -> Server {
        command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let (said, log) = (Words::default(), Words::default());
        said.take_down(child.stdout.take().expect("its output"));
        log.take_down(child.stderr.take().expect("its log"));
        let start = Instant::now();
        loop {
            let greeting = said.so_far();
            if greeting.lines().any(|line| line.starts_with("Stop with")) {
                let address = greeting.lines().find_map(|line| line.trim().strip_prefix("http://"));
                let address = address.expect("its address").trim_end_matches('/').to_owned();
                return Server { child, address, said, log };
            }
            let ended = child.try_wait().expect("a status");
            assert!(
                ended.is_none() && start.elapsed() < Duration::from_secs(60),
                "the program said no address and ended with {ended:?}: {greeting}{}",
                log.so_far()
            );
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// What it printed since it began.
    pub(crate) fn said(&self) -> String {
        self.said.so_far()
    }

    /// What it wrote into its log.
    pub(crate) fn log(&self) -> String {
        self.log.so_far()
    }

    /// The password of the example accounts, which the demo prints.
    pub(crate) fn password(&self) -> String {
        let said = self.said();
        let after = said.split("with the password ").nth(1).expect("a password");
        after.split_whitespace().next().expect("a password").to_owned()
    }

    /// The number of the process.
    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// The full address of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Status and body of a path, for a visitor.
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {}\r\n\r\n", self.address).expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8(answer).expect("text");
        let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, body.to_owned())
    }

    /// Ends the program as a machine does that has no time to ask (SIGKILL).
    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("an end");
    }

    /// Sends a signal and waits for the end.
    pub(crate) fn stop(mut self, signal: &str) -> ExitStatus {
        let sent = Command::new("kill").args(["-s", signal, &self.child.id().to_string()]).status().expect("kill");
        assert!(sent.success());
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a status") {
                return status;
            }
            assert!(start.elapsed() < Duration::from_secs(20), "the program did not stop at {signal}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            eprintln!("the log of the server:\n{}", self.log.so_far());
        }
    }
}
