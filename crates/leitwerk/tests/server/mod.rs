//! The program as a child process, serving a site.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// The program.
pub(crate) fn leitwerk(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leitwerk"));
    command
        .args(arguments)
        .env_remove("LEITWERK_DB")
        .env_remove("LEITWERK_LISTEN")
        .env_remove("LEITWERK_LOG")
        .env_remove("LEITWERK_URL");
    command.env_remove("LEITWERK_LOG_FORMAT").stdin(Stdio::null());
    command
}

/// A running server; stopped when dropped.
pub(crate) struct Server {
    child: Child,
    /// `127.0.0.1:43210`
    pub(crate) address: String,
    /// Where what is internal is shown, where it is.
    internal: Option<String>,
    /// What it said when it began.
    #[allow(dead_code, reason = "each test program uses its own part")]
    pub(crate) greeting: String,
}

impl Server {
    /// Starts the program with `--listen 127.0.0.1:0` and waits until it says where it is.
    #[allow(dead_code, reason = "each test program uses its own part")]
    pub(crate) fn start(arguments: &[&str]) -> Server {
        let mut command = leitwerk(arguments);
        let mut child = command.args(["--listen", "127.0.0.1:0"]).stdout(Stdio::piped()).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let mut greeting = String::new();
        let mut address = None;
        let mut internal = None;
        for line in &mut lines {
            greeting.push_str(&line);
            greeting.push('\n');
            if let Some(found) = line.trim().strip_prefix("http://") {
                address = Some(found.trim_end_matches('/').to_owned());
            }
            if let Some(found) = line.strip_prefix("Internal, on this machine only: http://") {
                internal = Some(found.trim_end_matches('/').to_owned());
            }
            if line.starts_with("Stop with") {
                break;
            }
        }
        match address {
            Some(address) => Server { child, address, internal, greeting },
            None => panic!("the program said no address and ended with {}: {greeting}", child.wait().expect("an end")),
        }
    }

    /// The full address of a path.
    #[allow(dead_code, reason = "each test program uses its own part")]
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.at(path))
    }

    /// The address that answers to a path: the check is internal.
    fn at(&self, path: &str) -> &str {
        let page = path.split(['/', '?']).nth(2);
        self.internal.as_deref().filter(|_| page == Some("check")).unwrap_or(&self.address)
    }

    /// Status and body of a path.
    #[allow(dead_code, reason = "each test program uses its own part")]
    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.at(path)).expect("a connection");
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {}\r\n\r\n", self.at(path)).expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8(answer).expect("text");
        let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, body.to_owned())
    }

    /// Sends a signal and waits for the end.
    #[allow(dead_code, reason = "each test program uses its own part")]
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
    }
}
