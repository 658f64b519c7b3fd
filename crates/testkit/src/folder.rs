//! Folders of the workspace: a bundle as its files, and files as a zip.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::Path;

use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

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

/// Files as a zip.
///
/// # Panics
/// When a name does not fit into one.
#[must_use]
pub fn zipped(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        zip.start_file(name.as_str(), options).expect("a file");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a zip").into_inner()
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
