//! What all requests share.

use std::net::IpAddr;
use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use leitwerk_app::access::Actor;
use leitwerk_app::gate::Gate;
use leitwerk_model::when::When;
use leitwerk_report::csv::{self, Table};
use leitwerk_store::load::Loaded;
use leitwerk_store::{Db, Head, Sight};
use tokio::sync::{Mutex, RwLock};

use crate::address::SiteUrl;
use crate::kept::Kept;
use crate::metrics::Metrics;
use crate::neighbours::Neighbours;
use crate::site::Site;

/// What all requests share; cheap to clone.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
    url: Arc<SiteUrl>,
    proxies: Arc<[IpAddr]>,
}

struct Inner {
    gate: Gate,
    build: String,
    site: RwLock<Arc<Site>>,
    public: Mutex<Option<Arc<Loaded>>>,
    neighbours: Mutex<Option<Arc<Neighbours>>>,
    download: Mutex<Option<(Head, Arc<Vec<u8>>)>>,
    tables: Mutex<Option<(Head, Arc<Vec<Table>>)>>,
    metrics: Metrics,
    kept: Kept,
}

impl App {
    /// Takes a gate to a database whose tables are up to date.
    ///
    /// # Errors
    /// When the city's settings cannot be read.
    pub async fn new(gate: Gate) -> leitwerk_store::Result<App> {
        let site = RwLock::new(Arc::new(Site::load(gate.db()).await?));
        let inner = Inner {
            gate,
            build: build(),
            site,
            public: Mutex::new(None),
            neighbours: Mutex::new(None),
            download: Mutex::new(None),
            tables: Mutex::new(None),
            metrics: Metrics::new(),
            kept: Kept::default(),
        };
        Ok(App { inner: Arc::new(inner), url: Arc::new(SiteUrl::default()), proxies: Arc::new([]) })
    }

    /// The same, to be found at a public address.
    #[must_use]
    pub fn at(self, url: SiteUrl) -> App {
        App { url: Arc::new(url), ..self }
    }

    /// The same behind servers of one's own, which say who calls.
    #[must_use]
    pub fn behind(self, proxies: &[IpAddr]) -> App {
        App { proxies: proxies.into(), ..self }
    }

    pub(crate) fn proxies(&self) -> &[IpAddr] {
        &self.proxies
    }

    /// What everybody who comes in passes.
    pub(crate) fn gate(&self) -> &Gate {
        &self.inner.gate
    }

    /// Where the site is to be found from outside.
    pub(crate) fn url(&self) -> &SiteUrl {
        &self.url
    }

    pub(crate) fn db(&self) -> &Db {
        self.inner.gate.db()
    }

    pub(crate) fn metrics(&self) -> &Metrics {
        &self.inner.metrics
    }

    pub(crate) fn kept(&self) -> &Kept {
        &self.inner.kept
    }

    /// What tells this program from another version of itself, in the version of every page.
    pub(crate) fn build(&self) -> &str {
        &self.inner.build
    }

    /// The city as it is now: one tiny query, and more only after a change.
    pub(crate) async fn site(&self) -> leitwerk_store::Result<Arc<Site>> {
        let head = self.db().head().await?;
        let known = self.inner.site.read().await.clone();
        if known.head == head {
            return Ok(known);
        }
        let fresh = Arc::new(Site::load(self.db()).await?);
        *self.inner.site.write().await = fresh.clone();
        Ok(fresh)
    }

    /// Everything public, with all texts, facts and links; read once a change, for what cannot be read in parts.
    pub(crate) async fn public(&self) -> Result<Arc<Loaded>, leitwerk_app::Error> {
        let head = self.db().head().await?;
        let mut kept = self.inner.public.lock().await;
        if let Some(public) = &*kept
            && public.head == head
        {
            return Ok(public.clone());
        }
        let public = Arc::new(leitwerk_app::public::read(self.db(), &Actor::Visitor).await?);
        *kept = Some(public.clone());
        Ok(public)
    }

    /// Today's date where the city is.
    pub(crate) fn date(&self) -> Date {
        self.gate().clock().now().to_zoned(TimeZone::system()).date()
    }

    /// The day from which what is to come is counted: today, for example data the day they describe.
    pub(crate) async fn today(&self) -> Result<When, leitwerk_app::Error> {
        Ok(self.public().await?.leitbild.as_of().unwrap_or_else(|| self.date().into()))
    }

    /// Everything that a reader may read.
    pub(crate) async fn seen(&self, actor: &Actor, sight: Sight) -> Result<Arc<Loaded>, leitwerk_app::Error> {
        match sight {
            Sight::Public => self.public().await,
            Sight::Drafts => Ok(Arc::new(leitwerk_app::public::read_with_drafts(self.db(), actor).await?)),
        }
    }

    /// Everything public, with the links of each item in both directions; worked out once a change.
    pub(crate) async fn neighbours(&self) -> Result<Arc<Neighbours>, leitwerk_app::Error> {
        let public = self.public().await?;
        let mut kept = self.inner.neighbours.lock().await;
        if let Some(neighbours) = &*kept
            && neighbours.head() == public.head
        {
            return Ok(neighbours.clone());
        }
        let neighbours = Arc::new(Neighbours::of(public));
        *kept = Some(neighbours.clone());
        Ok(neighbours)
    }

    /// Everything public as tables, made once a change.
    pub(crate) async fn tables(&self) -> Result<Arc<Vec<Table>>, leitwerk_app::Error> {
        let public = self.public().await?;
        let mut kept = self.inner.tables.lock().await;
        if let Some((made, tables)) = &*kept
            && *made == public.head
        {
            return Ok(tables.clone());
        }
        let tables = Arc::new(csv::tables(&public.leitbild));
        *kept = Some((public.head, tables.clone()));
        Ok(tables)
    }

    /// The zip of everything public, made once a change.
    pub(crate) async fn download<F, E>(&self, head: Head, make: F) -> Result<Arc<Vec<u8>>, E>
    where
        F: AsyncFnOnce() -> Result<Vec<u8>, E>,
    {
        let mut kept = self.inner.download.lock().await;
        if let Some((made, bytes)) = &*kept
            && *made == head
        {
            return Ok(bytes.clone());
        }
        let bytes = Arc::new(make().await?);
        *kept = Some((head, bytes.clone()));
        Ok(bytes)
    }
}

/// Size and time of the running program's file: another build has others.
fn build() -> String {
    let file = std::env::current_exe().and_then(std::fs::metadata);
    let made = file.as_ref().ok().and_then(|file| file.modified().ok());
    let made = made.and_then(|made| made.duration_since(std::time::UNIX_EPOCH).ok()).map_or(0, |made| made.as_millis());
    format!("{}-{:x}-{made:x}", env!("CARGO_PKG_VERSION"), file.map_or(0, |file| file.len()))
}
