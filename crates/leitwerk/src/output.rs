//! What a command prints.

use std::io::{ErrorKind, Write as _};

use anyhow::Context;

/// Prints text, with its colours on a terminal only.
///
/// # Errors
/// When it cannot be written. That nobody reads on (`leitwerk check … | head`) is no error.
pub(crate) fn print(text: &str) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context("the result cannot be printed"),
    }
}
