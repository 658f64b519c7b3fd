//! Every address of the site and who may call it. A route cannot be written down without its action.

use axum::Router;
use axum::handler::Handler;
use axum::middleware;
use axum::routing::{MethodRouter, get, post};
use leitwerk_app::access::Action;

use crate::api;
use crate::forms::Takes;
use crate::guard;
use crate::pages::{
    about, account, accounts, api as api_page, bodies, bulk, changes, check, decision, decisions, desk, diff, districts, downloads,
    edit, editions, face, goals, history, import, indicators, item, log, mails, matrix, measures, my_day, operations,
    organisations, papers, preview, processes, release, report, rework, rights, search, sign_in, sitemap, sources, start, take_ups,
    threads, translations,
};
use crate::state::App;
use crate::static_files;

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The address, with `{…}` where it varies.
    pub path: &'static str,
    /// What whoever calls it does.
    pub action: Action,
}

/// The table, and the router made with it. GET changes nothing; POST takes forms of this site only.
#[derive(Default)]
pub struct Routes {
    /// The rows.
    pub table: Vec<Route>,
    pub(crate) router: Router<App>,
}

impl Routes {
    fn get<H, T>(self, path: &'static str, action: Action, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with("GET", path, action, Takes::Fields, get(handler))
    }

    fn post<H, T>(self, path: &'static str, action: Action, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with("POST", path, action, Takes::Fields, post(handler))
    }

    /// The same for forms with files.
    fn files<H, T>(self, path: &'static str, action: Action, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.with("POST", path, action, Takes::Files, post(handler))
    }

    fn with(
        mut self,
        method: &'static str,
        path: &'static str,
        action: Action,
        takes: Takes,
        handler: MethodRouter<App>,
    ) -> Routes {
        self.table.push(Route { method, path, action });
        let authorised = handler.layer(middleware::from_fn(move |request, next| guard::authorised(action, takes, request, next)));
        self.router = self.router.route(path, authorised);
        self
    }
}

/// The table of all routes.
#[must_use]
pub fn table() -> Routes {
    use Action::{
        ChangeFace, CreateItems, EditItems, ImportItems, KeepItems, ManageAccounts, ManageMail, ReadFindings, ReadLog, ReadMetrics,
        ReadPreview, ReadPublic, Release, ReportViolation, SeeMyDay, SignIn, Translate, UseOwnAccount,
    };
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
        .get("/{lang}/papers/{kind}/{file}", ReadPublic, papers::show)
        .get("/{lang}/search", ReadPublic, search::show)
        .get("/{lang}/downloads", ReadPublic, downloads::show)
        .get("/{lang}/api", ReadPublic, api_page::show)
        .get("/{lang}/feed.atom", ReadPublic, changes::feed)
        .get("/{lang}/about", ReadPublic, about::about)
        .get("/{lang}/accessibility", ReadPublic, about::accessibility)
        .get("/{lang}/privacy", ReadPublic, about::privacy)
        .get("/{lang}/imprint", ReadPublic, about::imprint)
        .get("/{lang}/check", ReadFindings, check::show)
        .get("/{lang}/rights", ReadPublic, rights::show)
        .get("/{lang}/sign-in", SignIn, sign_in::show)
        .post("/{lang}/sign-in", SignIn, sign_in::begin)
        .get("/{lang}/sign-in/code", SignIn, sign_in::ask_code)
        .post("/{lang}/sign-in/code", SignIn, sign_in::take_code)
        .post("/{lang}/sign-out", SignIn, sign_in::out)
        .get("/{lang}/password", SignIn, sign_in::forgotten)
        .post("/{lang}/password", SignIn, sign_in::ask_reset)
        .get("/{lang}/password/{token}", SignIn, sign_in::new_password)
        .post("/{lang}/password/{token}", SignIn, sign_in::take_password)
        .get("/{lang}/invitation/{token}", SignIn, sign_in::invitation)
        .post("/{lang}/invitation/{token}", SignIn, sign_in::accept_invitation)
        .get("/{lang}/address/{token}", SignIn, sign_in::address)
        .post("/{lang}/address/{token}", SignIn, sign_in::confirm_address)
        .get("/{lang}/account", UseOwnAccount, account::show)
        .post("/{lang}/account/name", UseOwnAccount, account::rename)
        .post("/{lang}/account/password", UseOwnAccount, account::change_password)
        .post("/{lang}/account/address", UseOwnAccount, account::ask_address)
        .get("/{lang}/account/data", UseOwnAccount, account::data)
        .get("/{lang}/account/second-factor", UseOwnAccount, account::second_factor)
        .post("/{lang}/account/second-factor", UseOwnAccount, account::confirm_second_factor)
        .post("/{lang}/account/second-factor/begin", UseOwnAccount, account::begin_second_factor)
        .post("/{lang}/account/second-factor/remove", UseOwnAccount, account::remove_second_factor)
        .post("/{lang}/account/recovery-codes", UseOwnAccount, account::recovery_codes)
        .post("/{lang}/account/sessions/end", UseOwnAccount, account::end_session)
        .post("/{lang}/account/sessions/end-all", UseOwnAccount, account::everywhere)
        .post("/{lang}/account/delete", UseOwnAccount, account::delete)
        .get("/{lang}/accounts", ManageAccounts, accounts::list)
        .get("/{lang}/accounts/new", ManageAccounts, accounts::new)
        .post("/{lang}/accounts/new", ManageAccounts, accounts::invite)
        .get("/{lang}/accounts/{account}", ManageAccounts, accounts::show)
        .post("/{lang}/accounts/{account}/roles", ManageAccounts, accounts::set_roles)
        .post("/{lang}/accounts/{account}/join", ManageAccounts, accounts::join)
        .post("/{lang}/accounts/{account}/leave", ManageAccounts, accounts::leave)
        .post("/{lang}/accounts/{account}/disable", ManageAccounts, accounts::disable)
        .post("/{lang}/accounts/{account}/enable", ManageAccounts, accounts::enable)
        .post("/{lang}/accounts/{account}/reset", ManageAccounts, accounts::reset)
        .post("/{lang}/accounts/{account}/invite", ManageAccounts, accounts::invite_again)
        .get("/{lang}/my-day", SeeMyDay, my_day::show)
        .post("/{lang}/my-day/done", EditItems, my_day::finish)
        .get("/{lang}/write", EditItems, desk::show)
        .get("/{lang}/edit/{item}", EditItems, edit::show)
        .post("/{lang}/edit/{item}", EditItems, edit::save)
        .post("/{lang}/edit/{item}/archive", KeepItems, edit::archive)
        .get("/{lang}/edit/{item}/links", EditItems, threads::show)
        .post("/{lang}/edit/{item}/links", EditItems, threads::change)
        .get("/{lang}/bulk/{plural}", EditItems, bulk::show)
        .post("/{lang}/bulk/{plural}", EditItems, bulk::change)
        .get("/{lang}/write/matrix/{edition}", KeepItems, take_ups::show)
        .get("/{lang}/write/matrix/{edition}/{overarching}/{field}", KeepItems, take_ups::place)
        .post("/{lang}/write/matrix/{edition}/{overarching}/{field}", KeepItems, take_ups::save)
        .get("/{lang}/new/{plural}", CreateItems, edit::new)
        .post("/{lang}/new/{plural}", CreateItems, edit::create)
        .get("/{lang}/next-edition", KeepItems, rework::start)
        .post("/{lang}/next-edition", KeepItems, rework::begin_next)
        .get("/{lang}/editions/{edition}/rework", KeepItems, rework::show)
        .get("/{lang}/editions/{edition}/rework/add", KeepItems, rework::add)
        .post("/{lang}/editions/{edition}/rework/add", KeepItems, rework::take_add)
        .get("/{lang}/editions/{edition}/rework/merge", KeepItems, rework::merge)
        .post("/{lang}/editions/{edition}/rework/merge", KeepItems, rework::take_merge)
        .get("/{lang}/editions/{edition}/rework/{code}", KeepItems, rework::one)
        .post("/{lang}/editions/{edition}/rework/{code}", KeepItems, rework::take_one)
        .get("/{lang}/editions/{edition}/decision", KeepItems, decision::show)
        .post("/{lang}/editions/{edition}/decision", KeepItems, decision::decide)
        .get("/{lang}/editions/{edition}/preview", KeepItems, preview::links)
        .post("/{lang}/editions/{edition}/preview", KeepItems, preview::change)
        .get("/{lang}/preview/{key}", ReadPreview, preview::show)
        .get("/{lang}/history/{item}", EditItems, history::show)
        .post("/{lang}/history/{item}/restore", EditItems, history::restore)
        .get("/{lang}/translate", Translate, translations::overview)
        .get("/{lang}/translate/{to}", Translate, translations::list)
        .get("/{lang}/translate/{to}/table", Translate, translations::table::show)
        .files("/{lang}/translate/{to}/table", Translate, translations::table::bring)
        .files("/{lang}/translate/{to}/table/take", Translate, translations::table::take)
        .get("/{lang}/translate/{to}/table.xlsx", Translate, translations::table::away)
        .get("/{lang}/translate/{to}/{item}", Translate, translations::beside::show)
        .post("/{lang}/translate/{to}/{item}", Translate, translations::beside::save)
        .post("/{lang}/translate/{to}/{item}/review", Translate, translations::beside::review)
        .get("/{lang}/archive", KeepItems, history::archive)
        .post("/{lang}/archive/{item}", KeepItems, history::bring_back)
        .get("/{lang}/release", Release, release::show)
        .post("/{lang}/release", Release, release::decide)
        .get("/{lang}/turn/{item}/{turn}", KeepItems, organisations::turn::show)
        .post("/{lang}/turn/{item}/{turn}", KeepItems, organisations::turn::take)
        .get("/{lang}/import", ImportItems, import::show)
        .files("/{lang}/import", ImportItems, import::take)
        .get("/{lang}/import/{file}", ImportItems, import::columns::show)
        .post("/{lang}/import/{file}", ImportItems, import::columns::choose)
        .get("/{lang}/import/{file}/preview", ImportItems, import::preview::show)
        .post("/{lang}/import/{file}/preview", ImportItems, import::preview::write)
        .post("/{lang}/import/{file}/drop", ImportItems, import::drop_file)
        .get("/{lang}/imports/{entry}", ImportItems, import::done::show)
        .post("/{lang}/imports/{entry}/undo", ImportItems, import::done::undo)
        .get("/{lang}/decisions/{meeting}", KeepItems, decisions::show)
        .post("/{lang}/decisions/{meeting}", KeepItems, decisions::record)
        .get("/{lang}/face", ChangeFace, face::show)
        .post("/{lang}/face", KeepItems, face::save)
        .files("/{lang}/face/logo", ChangeFace, face::put_logo)
        .post("/{lang}/face/logo/remove", ChangeFace, face::remove_logo)
        .files("/{lang}/face/template", ChangeFace, face::put_template)
        .post("/{lang}/face/template/remove", ChangeFace, face::remove_template)
        .get("/{lang}/face/template.docx", ChangeFace, face::template)
        .get("/{lang}/mails", ManageMail, mails::list)
        .post("/{lang}/mails/{mail}/again", ManageMail, mails::again)
        .get("/{lang}/log", ReadLog, log::show)
        .post("/csp-report", ReportViolation, operations::violation)
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
