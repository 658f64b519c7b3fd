//! Figures about the running program, for Prometheus. Nothing in them is about a person.

use std::time::Duration;

use prometheus::{Encoder, HistogramOpts, HistogramVec, IntCounterVec, Opts, Registry, TextEncoder};

/// Figures about the running program.
pub(crate) struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
}

impl Metrics {
    pub(crate) fn new() -> Metrics {
        let registry = Registry::new();
        let requests = IntCounterVec::new(Opts::new("leitwerk_requests_total", "Requests answered."), &["route", "status"]);
        let buckets = vec![0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];
        let seconds = HistogramOpts::new("leitwerk_request_seconds", "Seconds until an answer begins.").buckets(buckets);
        let seconds = HistogramVec::new(seconds, &["route"]);
        let (Ok(requests), Ok(seconds)) = (requests, seconds) else { unreachable!("the names are valid") };
        // Registering fails only for a name that is registered already; these are the first two.
        let _ = registry.register(Box::new(requests.clone()));
        let _ = registry.register(Box::new(seconds.clone()));
        Metrics { registry, requests, seconds }
    }

    /// Counts one answer.
    pub(crate) fn answered(&self, route: &str, status: u16, after: Duration) {
        self.requests.with_label_values(&[route, status_class(status)]).inc();
        self.seconds.with_label_values(&[route]).observe(after.as_secs_f64());
    }

    /// All figures as text.
    pub(crate) fn text(&self) -> String {
        let mut out = Vec::new();
        if let Err(error) = TextEncoder::new().encode(&self.registry.gather(), &mut out) {
            tracing::error!(%error, "figures cannot be written");
        }
        String::from_utf8(out).unwrap_or_default()
    }
}

fn status_class(status: u16) -> &'static str {
    match status {
        200 => "200",
        300..=399 => "3xx",
        404 => "404",
        400..=499 => "4xx",
        500..=599 => "5xx",
        _ => "other",
    }
}
