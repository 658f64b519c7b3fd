//! Every address of the site and who may call it. A route cannot be written down without its action.

use axum::Router;
use axum::handler::Handler;
use axum::middleware;
use axum::routing::get;
use leitwerk_app::access::Action;

use crate::api;
use crate::guard;
use crate::pages::{
    about, api as api_page, bodies, changes, check, diff, districts, downloads, editions, goals, indicators, item, matrix,
    measures, operations, organisations, processes, report, search, sitemap, sources, start,
};
use crate::state::App;
use crate::static_files;

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// The address, with `{…}` where it varies.
    pub path: &'static str,
    /// What whoever calls it does.
    pub action: Action,
}

/// The table, and the router made with it. All routes are GET and change nothing.
#[derive(Default)]
pub struct Routes {
    /// The rows.
    pub table: Vec<Route>,
    pub(crate) router: Router<App>,
}

impl Routes {
    fn get<H, T>(mut self, path: &'static str, action: Action, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.table.push(Route { path, action });
        let authorised = get(handler).layer(middleware::from_fn(move |request, next| guard::authorised(action, request, next)));
        self.router = self.router.route(path, authorised);
        self
    }
}

/// The table of all routes.
#[must_use]
pub fn table() -> Routes {
    use Action::{ReadFindings, ReadMetrics, ReadPublic};
    Routes::default()
        .get("/", ReadPublic, start::choose_language)
        .get("/{lang}", ReadPublic, start::with_slash)
        .get("/{lang}/", ReadPublic, start::show)
        .get("/{lang}/goals", ReadPublic, editions::goals_in_force)
        .get("/{lang}/fields", ReadPublic, editions::fields_in_force)
        .get("/{lang}/matrix", ReadPublic, editions::matrix_in_force)
        .get("/{lang}/editions", ReadPublic, editions::list)
        .get("/{lang}/editions/{edition}", ReadPublic, editions::show)
        .get("/{lang}/editions/{edition}/goals", ReadPublic, goals::list)
        .get("/{lang}/editions/{edition}/fields", ReadPublic, goals::fields)
        .get("/{lang}/editions/{edition}/matrix", ReadPublic, matrix::show)
        .get("/{lang}/editions/{edition}/matrix/{overarching}/{field}", ReadPublic, matrix::place)
        .get("/{lang}/editions/{edition}/successions", ReadPublic, editions::successions)
        .get("/{lang}/editions/{edition}/diff/{older}", ReadPublic, diff::show)
        .get("/{lang}/editions/{edition}/{plural}/{code}", ReadPublic, item::in_edition)
        .get("/{lang}/measures", ReadPublic, measures::list)
        .get("/{lang}/organisations", ReadPublic, organisations::list)
        .get("/{lang}/stakeholder-groups", ReadPublic, organisations::groups)
        .get("/{lang}/bodies", ReadPublic, bodies::list)
        .get("/{lang}/meetings", ReadPublic, bodies::meetings)
        .get("/{lang}/districts", ReadPublic, districts::list)
        .get("/{lang}/sources", ReadPublic, sources::list)
        .get("/{lang}/plans", ReadPublic, sources::plans)
        .get("/{lang}/processes", ReadPublic, processes::list)
        .get("/{lang}/indicators", ReadPublic, indicators::list)
        .get("/{lang}/{plural}/{code}", ReadPublic, item::of_city)
        .get("/{lang}/search", ReadPublic, search::show)
        .get("/{lang}/downloads", ReadPublic, downloads::show)
        .get("/{lang}/api", ReadPublic, api_page::show)
        .get("/{lang}/feed.atom", ReadPublic, changes::feed)
        .get("/{lang}/about", ReadPublic, about::about)
        .get("/{lang}/accessibility", ReadPublic, about::accessibility)
        .get("/{lang}/privacy", ReadPublic, about::privacy)
        .get("/{lang}/imprint", ReadPublic, about::imprint)
        .get("/{lang}/check", ReadFindings, check::show)
        .get("/downloads/leitbild.zip", ReadPublic, downloads::zip)
        .get("/downloads/csv/{file}", ReadPublic, downloads::table)
        .get("/api/v1", ReadPublic, api::city::start)
        .get("/api/v1/openapi.json", ReadPublic, api::document::show)
        .get("/api/v1/city", ReadPublic, api::city::city)
        .get("/api/v1/{plural}", ReadPublic, api::items::of_city)
        .get("/api/v1/{plural}/{code}", ReadPublic, api::items::one_of_city)
        .get("/api/v1/editions/{edition}/matrix", ReadPublic, api::matrix::show)
        .get("/api/v1/editions/{edition}/{plural}", ReadPublic, api::items::of_edition)
        .get("/api/v1/editions/{edition}/{plural}/{code}", ReadPublic, api::items::one_of_edition)
        .get("/sitemap.xml", ReadPublic, sitemap::show)
        .get("/downloads/{report}", ReadPublic, report::show)
        .get("/static/{version}/{file}", ReadPublic, static_files::show)
        .get("/favicon.ico", ReadPublic, static_files::icon)
        .get("/robots.txt", ReadPublic, operations::robots)
        .get("/healthz", ReadPublic, operations::health)
        .get("/metrics", ReadMetrics, operations::metrics)
}
