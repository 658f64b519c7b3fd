//! `serve` and `demo`: the site on an address, until asked to stop.

use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use include_dir::{Dir, include_dir};
use leitwerk_app::access::Actor;
use leitwerk_app::bundles::ImportError;
use leitwerk_app::examples::EXAMPLES;
use leitwerk_app::gate::Gate;
use leitwerk_app::mail::Transport;
use leitwerk_bundle::Files;
use leitwerk_store::Db;
use leitwerk_web::SiteUrl;
use tokio::net::TcpListener;

use crate::output::print;
use crate::post;

/// The fictional city, inside the program.
static DEMO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo");

/// Longest time that requests under way get after the program was asked to stop.
const GRACE: Duration = Duration::from_secs(10);

/// How long after the start what is kept too long is deleted.
const TIDY_AFTER: Duration = Duration::from_secs(60);
/// Between two such deletions.
const DAY: Duration = Duration::from_secs(24 * 3600);

/// The files of the fictional city.
pub(crate) fn demo_files() -> Files {
    fn collect(dir: &Dir<'_>, files: &mut Files) {
        for file in dir.files() {
            files.insert(file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec());
        }
        for below in dir.dirs() {
            collect(below, files);
        }
    }
    let mut files = Files::new();
    collect(&DEMO, &mut files);
    files
}

/// The database of the demo beside the user's own data, where none is named.
///
/// # Errors
/// When there is no such place, or it cannot be made.
pub(crate) fn demo_database() -> anyhow::Result<String> {
    let folder = directories::ProjectDirs::from("", "", "leitwerk").map(|dirs| dirs.data_dir().to_path_buf());
    let folder: PathBuf = folder.context("there is no home folder for the demo's database; name one with --db sqlite:FILE")?;
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("{} cannot be made; name another place with --db", folder.display()))?;
    Ok(format!("sqlite:{}", folder.join("demo.db").display()))
}

/// Brings the demo's data into the database; a second start finds them there.
///
/// # Errors
/// When the store fails, or the database holds another city.
pub(crate) async fn load_demo(db: &Db) -> anyhow::Result<()> {
    if !leitwerk_app::bundles::is_example(db, &Actor::Operator).await? {
        anyhow::bail!(
            "this database holds a real city, which the demo would replace; name another with --db, or show it with: leitwerk serve"
        );
    }
    match leitwerk_app::bundles::import(db, &Actor::Operator, &demo_files(), true).await {
        Ok(_) => Ok(()),
        Err(ImportError::Mistakes(mistakes)) => {
            for mistake in &mistakes {
                eprintln!("{mistake}\n");
            }
            anyhow::bail!("this database does not fit the demo of this version; delete it, or name another with --db")
        }
        Err(ImportError::Other(error)) => Err(error.into()),
    }
}

/// Opens the accounts of the fictional city, and says how to sign in.
///
/// # Errors
/// When the store fails.
pub(crate) async fn open_examples(gate: &Gate) -> anyhow::Result<String> {
    let password = leitwerk_app::passwords::draw()?;
    gate.open_examples(&Actor::Operator, &password).await?;
    let mut greeting = format!("Sign in from this machine with the password {password} as\n");
    for example in EXAMPLES {
        let _ = write!(greeting, "\n    {:34} {}", example.address, example.role.as_str().replace('_', " "));
    }
    greeting.push_str("\n\nMusterstadt, a fictional city, is open:");
    Ok(greeting)
}

/// Where the site is open, and what is around it.
pub(crate) struct Door {
    /// The address it listens on.
    pub(crate) listen: SocketAddr,
    /// The address by which others know it; without it, as it listens.
    pub(crate) site: Option<SiteUrl>,
    /// Servers in front of it, which say who calls.
    pub(crate) proxies: Vec<IpAddr>,
    /// How mails leave.
    pub(crate) transport: Transport,
}

/// Serves the site until the program is asked to stop.
///
/// # Errors
/// When the address cannot be listened on, or the store fails.
pub(crate) async fn serve(gate: Gate, door: Door, greeting: &str) -> anyhow::Result<()> {
    let db = gate.db().clone();
    let app = leitwerk_web::App::new(gate.clone()).await?;
    let listener = bind(door.listen, "--listen").await?;
    let site = match door.site {
        Some(site) => site,
        None => format!("http://{}", listener.local_addr()?).parse()?,
    };
    let app = app.at(site.clone()).behind(&door.proxies);
    print(&format!("{greeting}\n\n    http://{}/\n\nStop with Ctrl+C.\n", listener.local_addr()?))?;
    let (stopping, stopped) = tokio::sync::watch::channel(false);
    let asked = || {
        let mut stopped = stopped.clone();
        async move {
            // The other end is only gone when the program is.
            let _ = stopped.wait_for(|stopped| *stopped).await;
        }
    };
    let service = leitwerk_web::service(app).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(asked());
    let servers = async { server.await };
    let post = post::deliver(gate.clone(), door.transport, site);
    let tidy = tidy(gate);
    let mut stopped = stopped.clone();
    let signal = async {
        asked_to_stop().await;
        tracing::info!("stopping");
        let _ = stopping.send(true);
        std::future::pending::<()>().await;
    };
    let overtime = async {
        // Ends GRACE after the signal, whatever requests are still under way.
        let _ = stopped.wait_for(|stopped| *stopped).await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        done = servers => done?,
        () = signal => {}
        () = post => unreachable!("the post never closes"),
        () = tidy => unreachable!("it is never tidy for good"),
        () = overtime => tracing::warn!("some requests were cut off"),
    }
    db.close().await;
    Ok(())
}

/// Deletes what is kept too long, soon after the start and then every day.
async fn tidy(gate: Gate) {
    loop {
        tokio::time::sleep(TIDY_AFTER).await;
        match leitwerk_app::retention::run(gate.db(), &Actor::System, gate.clock().now(), false).await {
            Ok(counts) => {
                tracing::info!(deleted = counts.values().sum::<u64>(), "what was kept too long is gone")
            }
            Err(error) => tracing::error!(%error, "what is kept too long could not be deleted"),
        }
        tokio::time::sleep(DAY).await;
    }
}

async fn bind(address: SocketAddr, option: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| {
        format!("{address} cannot be listened on; is another program there? Choose another with {option} 127.0.0.1:8085")
    })
}

async fn asked_to_stop() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
