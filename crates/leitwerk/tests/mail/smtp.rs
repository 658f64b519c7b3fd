//! A mail server that knows just enough SMTP, and keeps what it is given.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Who it asks to be written to later, until it relents.
pub(crate) const NOT_NOW: &str = "spaeter";
/// Who it does not know.
pub(crate) const NEVER: &str = "unbekannt";

/// A mail as it came.
#[derive(Debug, Default)]
pub(crate) struct Received {
    pub(crate) recipients: Vec<String>,
    pub(crate) data: String,
}

/// The server.
pub(crate) struct MailServer {
    address: SocketAddr,
    mails: Mutex<Receiver<Received>>,
    mood: Arc<Mood>,
}

#[derive(Default)]
struct Mood {
    relented: AtomicBool,
    refusals: AtomicUsize,
}

impl MailServer {
    pub(crate) fn start() -> MailServer {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let (give, take) = channel();
        let mood = Arc::new(Mood::default());
        let with = mood.clone();
        // It goes with the process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (give, mood) = (give.clone(), with.clone());
                std::thread::spawn(move || converse(&stream, &give, &mood));
            }
        });
        MailServer { address, mails: Mutex::new(take), mood }
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Waits for a mail.
    pub(crate) fn next(&self) -> Received {
        let mails = self.mails.lock().expect("one reader");
        mails.recv_timeout(Duration::from_secs(30)).expect("a mail within half a minute")
    }

    /// Mails that nobody has taken yet.
    pub(crate) fn waiting(&self) -> usize {
        self.mails.lock().expect("one reader").try_iter().count()
    }

    /// From now on it takes what it put off.
    pub(crate) fn relent(&self) {
        self.mood.relented.store(true, Ordering::Relaxed);
    }

    /// How often it refused or put off a mail.
    pub(crate) fn refusals(&self) -> usize {
        self.mood.refusals.load(Ordering::Relaxed)
    }
}

/// Talks with one client until that one leaves.
fn converse(mut stream: &TcpStream, give: &Sender<Received>, mood: &Mood) {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let mut received = Received::default();
    let mut answer = "220 mail.example.org".to_owned();
    loop {
        if write!(stream, "{answer}\r\n").is_err() {
            return;
        }
        let Some(line) = lines.next() else { return };
        let word = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        answer = match word.as_str() {
            "MAIL" => {
                received = Received::default();
                "250 go on".into()
            }
            "RCPT" => recipient(&line, &mut received, mood),
            "DATA" => {
                let _ = write!(stream, "354 end with a dot\r\n");
                for line in lines.by_ref().take_while(|line| line != ".") {
                    // A dot at the start of a line is doubled on the way.
                    received.data.push_str(line.strip_prefix('.').unwrap_or(&line));
                    received.data.push('\n');
                }
                let _ = give.send(std::mem::take(&mut received));
                "250 taken".into()
            }
            "QUIT" => {
                let _ = write!(stream, "221 goodbye\r\n");
                return;
            }
            _ => "250 mail.example.org".into(),
        };
    }
}

fn recipient(line: &str, received: &mut Received, mood: &Mood) -> String {
    let address = line.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or("", |(address, _)| address);
    let name = address.split('@').next().unwrap_or_default();
    if name == NEVER || (name == NOT_NOW && !mood.relented.load(Ordering::Relaxed)) {
        mood.refusals.fetch_add(1, Ordering::Relaxed);
        // As servers do, this one names the address in its refusal.
        return if name == NEVER {
            format!("550 5.1.1 <{address}>: nobody here has this address")
        } else {
            format!("451 4.7.1 <{address}>: come again later")
        };
    }
    received.recipients.push(address.to_owned());
    "250 known".into()
}
