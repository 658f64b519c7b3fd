//! PostgreSQL databases, each for one test, in one server a test process.
//!
//! The server listens on a free port of 127.0.0.1 and on a socket in its own folder, trusts everyone there and does
//! not wait for the disk. Its databases are UTF-8 with an `LC_CTYPE` other than C, as the search needs. The extension
//! `pg_trgm` can be created, but is not: that is for the migrations to do.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use crate::database::TestDatabase;
use crate::require::{Need, missing};
use crate::watched::{Watched, find, free_port, run};

/// Longest wait for the server to answer; on an idle machine it takes a quarter of a second.
const PATIENCE: Duration = Duration::from_secs(30);

static SERVER: OnceLock<Option<Server>> = OnceLock::new();
static COUNT: AtomicU32 = AtomicU32::new(1);

/// A fresh, empty database; none where PostgreSQL is missing.
///
/// # Panics
/// When PostgreSQL is there but cannot be started, or is missing and required.
#[allow(clippy::unused_async, reason = "tests wait for it as for any database; that it blocks a little is ours to change")]
pub async fn database() -> Option<TestDatabase> {
    let Some(server) = SERVER.get_or_init(|| Programs::find().map(Server::start)) else {
        return missing(
            Need::Postgres,
            "there are no programs of a PostgreSQL server with pg_trgm",
            "install postgresql (Debian, Ubuntu: apt-get install postgresql), or put its bin folder in PATH",
        );
    };
    let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    server.sql(&format!("CREATE DATABASE {name}"));
    Some(TestDatabase::postgres(format!("postgres://postgres@127.0.0.1:{}/{name}", server.port), name))
}

/// Removes a database, with whoever is still connected to it.
pub(crate) fn remove(name: &str) {
    if let Some(Some(server)) = SERVER.get() {
        // A test that fails must show why, not that the database could not be removed.
        let _ = server.psql(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).output();
    }
}

/// Where PostgreSQL's programs are.
struct Programs {
    folder: PathBuf,
}

impl Programs {
    fn find() -> Option<Programs> {
        // Debian keeps each version's server programs beside PATH; the newest is taken.
        let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
            .map(|entries| entries.flatten().map(|entry| entry.path().join("bin")).collect())
            .unwrap_or_default();
        versions.sort_by_key(|folder| {
            let version = folder.parent().and_then(Path::file_name).and_then(|name| name.to_str()?.parse::<u32>().ok());
            std::cmp::Reverse(version)
        });
        let folder = fs::canonicalize(find("initdb", &versions)?).ok()?.parent()?.to_owned();
        let programs = Programs { folder };
        let shared = run(Command::new(programs.path("pg_config")).arg("--sharedir"));
        let complete = ["postgres", "psql"].iter().all(|program| programs.path(program).is_file())
            && Path::new(shared.trim()).join("extension/pg_trgm.control").is_file();
        complete.then_some(programs)
    }

    fn path(&self, program: &str) -> PathBuf {
        self.folder.join(program)
    }

    /// A server program as a command, as the user `postgres` when `root` runs the tests, for PostgreSQL refuses root.
    fn server_program(&self, program: &str, root: bool) -> Command {
        let mut command = if !root {
            return Command::new(self.path(program));
        } else if let Some(setpriv) = find("setpriv", &[]) {
            let mut command = Command::new(setpriv);
            command.args(["--reuid=postgres", "--regid=postgres", "--init-groups", "--"]);
            command
        } else {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]);
            command
        };
        command.arg(self.path(program));
        command
    }
}

/// The server of this test process.
struct Server {
    programs: Programs,
    watched: Watched,
    port: u16,
}

impl Server {
    fn start(programs: Programs) -> Server {
        // Another process may take the port between our finding it free and the server's using it.
        for _ in 0..5 {
            let folder = tempfile::Builder::new().prefix("leitwerk-pg-").tempdir();
            let folder = folder.unwrap_or_else(|error| panic!("no temporary folder: {error}"));
            let root = fs::metadata(folder.path()).is_ok_and(|folder| folder.uid() == 0);
            programs.cluster(folder.path(), root);

            let port = free_port();
            let mut postgres = programs.server_program("postgres", root);
            postgres.arg("-D").arg(folder.path().join("data"));
            postgres.arg("-k").arg(folder.path()).args(["-h", "127.0.0.1", "-p", &port.to_string()]);
            for setting in ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200"] {
                postgres.args(["-c", setting]);
            }
            // The immediate stop: nothing in there is worth a checkpoint.
            let watched = Watched::start(folder, "QUIT", &postgres);
            let watched = watched.unwrap_or_else(|error| panic!("PostgreSQL could not be started: {error}"));
            if ready(&watched) {
                return Server { programs, watched, port };
            }
        }
        panic!("found no port for PostgreSQL five times");
    }

    fn psql(&self, sql: &str) -> Command {
        let mut psql = Command::new(self.programs.path("psql"));
        psql.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-d", "postgres", "-c", sql]);
        psql.arg("-h").arg(self.watched.folder()).args(["-p", &self.port.to_string()]).stdin(Stdio::null());
        psql
    }

    fn sql(&self, sql: &str) -> String {
        run(&mut self.psql(sql))
    }
}

impl Programs {
    /// Makes `data` in the folder, an empty cluster. That takes a second, and with one process a test it would be paid
    /// by each, so the first keeps a copy beside its build.
    fn cluster(&self, folder: &Path, root: bool) {
        let data = folder.join("data");
        let template = self.template();
        let readable = template.as_ref().filter(|template| fs::read_dir(template).is_ok());
        if let Some(template) = readable {
            run(Command::new("cp").arg("-R").arg(template).arg(&data));
            own(folder, root);
        } else {
            own(folder, root);
            let mut initdb = self.server_program("initdb", root);
            initdb.arg("-D").arg(&data).args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]);
            run(initdb.arg(format!("--locale={}", locale())));
            if let Some(template) = template {
                keep(&data, &template);
            }
        }
    }

    /// Where the copy is kept: in the build folder, beside the `deps` that hold the test's own program.
    fn template(&self) -> Option<PathBuf> {
        let version = run(Command::new(self.path("postgres")).arg("--version"));
        let name: String = version.chars().chain(locale().chars()).map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        let program = std::env::current_exe().ok()?;
        let deps = program.parent().filter(|folder| folder.ends_with("deps"))?;
        Some(deps.with_file_name("testkit").join(name))
    }
}

/// Copies the cluster under another name and then renames it, so that no one finds it half there.
fn keep(data: &Path, template: &Path) {
    let unfinished = template.with_extension(std::process::id().to_string());
    let copied = template.parent().is_some_and(|parent| fs::create_dir_all(parent).is_ok())
        && Command::new("cp").arg("-R").arg(data).arg(&unfinished).status().is_ok_and(|status| status.success());
    // Without a copy, or where another was faster, it only takes longer.
    if !copied || fs::rename(&unfinished, template).is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
}

/// Gives the folder to the user `postgres` when root runs the tests.
fn own(folder: &Path, root: bool) {
    if root {
        run(Command::new("chown").args(["-R", "postgres:"]).arg(folder));
    }
}

/// A UTF-8 locale that this machine has and that knows more letters than C.
fn locale() -> &'static str {
    static LOCALE: OnceLock<String> = OnceLock::new();
    LOCALE.get_or_init(|| {
        let all = Command::new("locale").arg("-a").output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
        let all = all.unwrap_or_default();
        let is_utf8 = |name: &&str| name.to_lowercase().replace('-', "").ends_with(".utf8");
        let mut names: Vec<&str> = all.lines().filter(is_utf8).collect();
        // C.UTF-8 sorts by code points and is the same everywhere.
        names.sort_by_key(|name| (!name.starts_with("C."), *name));
        names.first().copied().unwrap_or("C.UTF-8").to_owned()
    })
}

/// Waits until the server answers; false when its port was taken.
fn ready(watched: &Watched) -> bool {
    let start = Instant::now();
    loop {
        // The eighth line of this file says how far the server is.
        let status = fs::read_to_string(watched.folder().join("data/postmaster.pid")).unwrap_or_default();
        if status.lines().nth(7).is_some_and(|line| line.trim() == "ready") {
            return true;
        }
        let log = watched.log();
        if log.contains("could not create any TCP/IP sockets") || log.contains("Address already in use") {
            return false;
        }
        let alive = start.elapsed() < PATIENCE && !log.contains("FATAL");
        assert!(alive, "PostgreSQL did not start: {log}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
