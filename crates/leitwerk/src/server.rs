//! `serve` and `demo`: the site on an address, until asked to stop.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use include_dir::{Dir, include_dir};
use leitwerk_app::access::Actor;
use leitwerk_app::bundles::ImportError;
use leitwerk_bundle::Files;
use leitwerk_store::Db;
use leitwerk_web::SiteUrl;
use tokio::net::TcpListener;

/// The fictional city, inside the program.
static DEMO: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../demo");

/// Longest time that requests under way get after the program was asked to stop.
const GRACE: Duration = Duration::from_secs(10);

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

/// Where the site is open.
pub(crate) struct Doors {
    /// For everybody.
    pub(crate) listen: SocketAddr,
    /// For whoever is on this machine: what is internal, too.
    pub(crate) internal: Option<SocketAddr>,
    /// The address by which others know the first one; without it, as it listens.
    pub(crate) site: Option<SiteUrl>,
}

/// Serves the site until the program is asked to stop, and on a second address what is internal.
///
/// # Errors
/// When an address cannot be listened on, or the store fails.
pub(crate) async fn serve(db: Db, doors: Doors, greeting: &str) -> anyhow::Result<()> {
    let app = leitwerk_web::App::new(db.clone()).await?;
    let listener = bind(doors.listen, "--listen").await?;
    let site = match doors.site {
        Some(site) => site,
        None => format!("http://{}", listener.local_addr()?).parse()?,
    };
    let app = app.at(site);
    println!("{greeting}\n\n    http://{}/\n", listener.local_addr()?);
    let second = match doors.internal {
        Some(address) => Some(bind(address, "--internal").await?),
        None => None,
    };
    if let Some(second) = &second {
        println!("Internal, on this machine only: http://{}/\n", second.local_addr()?);
    }
    println!("Stop with Ctrl+C.");
    let (stopping, stopped) = tokio::sync::watch::channel(false);
    let asked = || {
        let mut stopped = stopped.clone();
        async move {
            // The other end is only gone when the program is.
            let _ = stopped.wait_for(|stopped| *stopped).await;
        }
    };
    let open = axum::serve(listener, leitwerk_web::service(app.clone())).with_graceful_shutdown(asked());
    let inner = second.map(|second| axum::serve(second, leitwerk_web::internal(app)).with_graceful_shutdown(asked()));
    let servers = async {
        let inner = async {
            match inner {
                Some(inner) => inner.await,
                None => Ok(()),
            }
        };
        tokio::try_join!(async { open.await }, inner).map(drop)
    };
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
        () = overtime => tracing::warn!("some requests were cut off"),
    }
    db.close().await;
    Ok(())
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
