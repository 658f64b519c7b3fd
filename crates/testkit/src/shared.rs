//! Real data that lies beside the workspace and is not part of it.

use std::path::{Path, PathBuf};

use crate::require::{Need, missing};

/// The folder `../shared/data/<name>` beside the workspace.
#[must_use]
pub fn folder(name: &str) -> Option<PathBuf> {
    find(name).or_else(|| {
        missing(
            Need::Shared,
            &format!("there is no folder shared/data/{name}"),
            "put the data there, beside the folder of the workspace",
        )
    })
}

fn find(name: &str) -> Option<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().map(|folder| folder.join("shared/data").join(name)).find(|folder| folder.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_that_is_not_there_is_not_found() {
        assert_eq!(find("no-such-city"), None);
    }
}
