//! Folders of the workspace: a bundle as its files.

use std::collections::BTreeMap;
use std::path::Path;

/// Every file below a folder of the workspace (`demo`, `examples/muenster`), by its path below it with `/` between the parts.
///
/// # Panics
/// When something in it cannot be read.
#[must_use]
pub fn files(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let workspace = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    collect(&workspace.join(folder), "", &mut files);
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_else(|| panic!("{} is no plain name", path.display()));
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        }
    }
}
