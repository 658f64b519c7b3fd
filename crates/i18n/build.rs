//! Turns `locales/` into code: embeds every `*.ftl` and writes one typed method on `Locale` for each German message.

use std::path::PathBuf;
use std::{env, fs};

#[path = "build/generate.rs"]
mod generate;

fn main() {
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../locales");
    let folder = folder.canonicalize().expect("the workspace has a folder `locales`");
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("messages.rs");

    match generate::generate(&folder) {
        Ok(code) => fs::write(out, code).expect("cargo's own folder is writable"),
        Err(mistakes) => mistakes.iter().for_each(|mistake| println!("cargo::error={mistake}")),
    }
}
