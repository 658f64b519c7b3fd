//! Without a build script Cargo would not look at what build scripts and macros depend on.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}
