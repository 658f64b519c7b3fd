//! The site: thin handlers, pages rendered on the server, everything readable without script.
//!
//! Start with [`routes`], the table of every address and who may call it. A handler lives in `pages/<feature>.rs`,
//! its template in `templates/<feature>/`. [`reader`] says who reads (language, city), [`view`] how words become
//! HTML, [`respond`] how pages become answers.

mod address;
mod api;
mod guard;
mod html;
mod kept;
mod metrics;
mod neighbours;
mod pages;
mod reader;
mod respond;
pub mod routes;
mod site;
mod state;
mod static_files;
mod view;
mod xml;

pub use address::{BadSiteUrl, SiteUrl};
pub use state::App;

/// The whole site as a service, for everybody.
pub fn service(app: App) -> axum::Router {
    guard::layered(routes::table(), app)
}

/// The whole site with what is internal, for whoever runs the program on its machine. Must only be listened to on a
/// loopback address; answers only those who call it by one.
pub fn internal(app: App) -> axum::Router {
    service(app).layer(axum::middleware::from_fn(guard::operated))
}
