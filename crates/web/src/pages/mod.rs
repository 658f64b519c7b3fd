//! The pages, one file a feature.

pub(crate) mod about;
pub(crate) mod account;
pub(crate) mod accounts;
pub(crate) mod api;
pub(crate) mod bodies;
pub(crate) mod bulk;
pub(crate) mod changes;
pub(crate) mod check;
pub(crate) mod decision;
pub(crate) mod desk;
pub(crate) mod diff;
pub(crate) mod districts;
pub(crate) mod downloads;
pub(crate) mod edit;
pub(crate) mod editions;
pub(crate) mod facts;
pub(crate) mod failure;
pub(crate) mod form;
pub(crate) mod goals;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod indicators;
pub(crate) mod item;
pub(crate) mod log;
pub(crate) mod mails;
pub(crate) mod matrix;
pub(crate) mod measures;
pub(crate) mod my_day;
pub(crate) mod operations;
pub(crate) mod organisations;
pub(crate) mod papers;
pub(crate) mod processes;
pub(crate) mod release;
pub(crate) mod report;
pub(crate) mod rework;
pub(crate) mod rights;
pub(crate) mod search;
pub(crate) mod sign_in;
pub(crate) mod sitemap;
pub(crate) mod sources;
pub(crate) mod start;
pub(crate) mod take_ups;
pub(crate) mod threads;

/// Items on one page of a list.
pub(crate) const PER_PAGE: usize = 50;
