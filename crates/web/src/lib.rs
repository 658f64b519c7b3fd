//! The site: thin handlers, pages rendered on the server, everything readable without script.
//!
//! Start with [`routes`], the table of every address and who may call it. A handler lives in `pages/<feature>.rs`,
//! its template in `templates/<feature>/`. [`reader`] says who reads (language, city), [`view`] how words become
//! HTML, [`respond`] how pages become answers. [`session`] is what a browser holds, [`forms`] what every form must bear.

mod address;
mod api;
mod client;
mod forms;
mod guard;
mod html;
mod kept;
mod metrics;
mod neighbours;
mod pages;
mod reader;
mod respond;
pub mod routes;
mod session;
mod site;
mod state;
mod static_files;
mod symbols;
mod view;
mod xml;

pub use address::{BadSiteUrl, SiteUrl};
pub use state::App;

/// The whole site as a service. Who calls it is told by [`axum::extract::ConnectInfo`], where the server gives it.
pub fn service(app: App) -> axum::Router {
    guard::layered(routes::table(), app)
}
