//! Somebody at a browser without script: asks for pages, sends forms, holds a cookie.

#![allow(dead_code, reason = "each test program uses its own part")]

use std::fmt::Write as _;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// Mail address of the administrator of the fictional city.
pub(crate) const ADMINISTRATOR: &str = "verwaltung@musterstadt.example";
/// Mail address of its coordinator.
pub(crate) const COORDINATOR: &str = "koordination@musterstadt.example";

/// Somebody.
#[derive(Clone, Debug)]
pub(crate) struct Client {
    pub(crate) address: String,
    pub(crate) headers: Vec<(String, String)>,
    /// What the browser holds once somebody signed in.
    pub(crate) cookie: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Answer {
    /// A header, by its name in small letters.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }

    /// Where to go on.
    pub(crate) fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }

    /// The token of the forms on a page.
    pub(crate) fn token(&self) -> &str {
        between(&self.body, "name=\"csrf_token\" value=\"", "\"").unwrap_or_else(|| panic!("no form on {}", self.body))
    }
}

/// What stands between two marks, the first time.
pub(crate) fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

/// Fields as a form is sent.
fn encoded(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| {
        text.bytes().fold(String::new(), |mut all, byte| {
            if byte.is_ascii_alphanumeric() {
                all.push(char::from(byte));
            } else {
                let _ = write!(all, "%{byte:02X}");
            }
            all
        })
    };
    fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

impl Client {
    /// Somebody who asks the server at `127.0.0.1:43210`.
    pub(crate) fn of(address: &str) -> Client {
        Client { address: address.to_owned(), headers: Vec::new(), cookie: None }
    }

    /// The same somebody, whose requests bear a header.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Client {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Asks for a page.
    pub(crate) fn get(&mut self, path: &str) -> Answer {
        self.send(path, None).expect("an answer")
    }

    /// The same where the server may be gone.
    pub(crate) fn try_get(&mut self, path: &str) -> io::Result<Answer> {
        self.send(path, None)
    }

    /// Sends a form whose token is known.
    pub(crate) fn post(&mut self, path: &str, token: &str, fields: &[(&str, &str)]) -> Answer {
        self.try_post(path, token, fields).expect("an answer")
    }

    /// The same where the server may be gone.
    pub(crate) fn try_post(&mut self, path: &str, token: &str, fields: &[(&str, &str)]) -> io::Result<Answer> {
        self.send(path, Some(&encoded(&[&[("csrf_token", token)], fields].concat())))
    }

    /// Opens a page and sends a form of it.
    pub(crate) fn submit(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = self.get(page);
        self.post(path, shown.token(), fields)
    }

    /// Signs in; gives what the server answers to address and password.
    pub(crate) fn sign_in(&mut self, address: &str, password: &str) -> Answer {
        self.submit("/de/sign-in", "/de/sign-in", &[("address", address), ("password", password)])
    }

    /// Signs in as somebody of the fictional city; as administrator a second factor is set up, and its recovery codes come back.
    pub(crate) fn sign_in_to_demo(&mut self, address: &str, password: &str) -> Vec<String> {
        let signed_in = self.sign_in(address, password);
        let first = if address == ADMINISTRATOR { "/de/account" } else { "/de/my-day" };
        assert_eq!((signed_in.status, signed_in.location()), (303, first), "{}", signed_in.body);
        if address != ADMINISTRATOR {
            return Vec::new();
        }
        let begun = self.submit("/de/account", "/de/account/second-factor/begin", &[("password", password)]);
        assert_eq!((begun.status, begun.location()), (303, "/de/account/second-factor"), "{}", begun.body);
        let shown = self.get("/de/account/second-factor");
        let code = example_code(&shown.body);
        let confirmed = self.post("/de/account/second-factor", shown.token(), &[("code", &code)]);
        assert_eq!(confirmed.status, 200, "{}", confirmed.body);
        let codes = confirmed.body.split("<li><span class=\"technical\">").skip(1);
        codes.filter_map(|rest| rest.split_once('<')).map(|(code, _)| code.to_owned()).collect()
    }

    fn send(&mut self, path: &str, form: Option<&str>) -> io::Result<Answer> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let method = if form.is_some() { "POST" } else { "GET" };
        let mut request = format!("{method} {path} HTTP/1.0\r\nHost: {}\r\n", self.address);
        for (name, value) in &self.headers {
            let _ = write!(request, "{name}: {value}\r\n");
        }
        if let Some(cookie) = &self.cookie {
            let _ = write!(request, "Cookie: leitwerk={cookie}\r\n");
        }
        if let Some(form) = form {
            let _ = write!(request, "Origin: http://{}\r\nContent-Length: {}\r\n", self.address, form.len());
            request.push_str("Content-Type: application/x-www-form-urlencoded\r\n");
        }
        stream.write_all(format!("{request}\r\n{}", form.unwrap_or_default()).as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let text = String::from_utf8_lossy(&bytes);
        let broken = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let (head, body) = text.split_once("\r\n\r\n").ok_or_else(broken)?;
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
        let answer = Answer { status, head: head.to_owned(), body: body.to_owned() };
        if let Some(set) = answer.header("set-cookie").and_then(|set| between(set, "leitwerk=", ";")) {
            self.cookie = Some(set.to_owned()).filter(|set| !set.is_empty());
        }
        Ok(answer)
    }
}

/// The code that a page of the demo shows instead of an app.
pub(crate) fn example_code(page: &str) -> String {
    let hint = between(page, "<p class=\"example-hint\">", "</p>").unwrap_or_else(|| panic!("no code on {page}"));
    let digits: String = hint.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits.len(), 6, "{hint}");
    digits
}
