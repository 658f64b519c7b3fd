//! The Polis exports of a folder.

use std::error::Error;
use std::fs;
use std::path::Path;

use leitwerk_analysis::opinion::Role;
use leitwerk_analysis::opinion::export::{Export, File, Files};
use leitwerk_analysis::opinion::ratings::Ratings;

/// A real conversation.
pub(crate) struct Conversation {
    /// The name of its folder up to the first full stop.
    pub(crate) name: String,
    pub(crate) ratings: Ratings,
    pub(crate) roles: Vec<Role>,
}

/// All exports in the folders of a folder, by name.
pub(crate) fn all(folder: &Path) -> Result<Vec<Conversation>, Box<dyn Error>> {
    let mut folders: Vec<_> = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?.into_iter().map(|entry| entry.path()).collect();
    folders.retain(|path| path.join(File::Votes.name()).is_file());
    folders.sort();
    if folders.is_empty() {
        return Err(format!("{} holds no folder with a votes.csv", folder.display()).into());
    }
    folders.iter().map(|path| read(path)).collect()
}

/// The export in a folder.
pub(crate) fn read(folder: &Path) -> Result<Conversation, Box<dyn Error>> {
    let open = |file: File| fs::File::open(folder.join(file.name()));
    let files = Files { votes: &mut open(File::Votes)?, comments: &mut open(File::Comments)?, participants: None, summary: None };
    let export = Export::read(files)?;
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let short = name.strip_prefix("scoop-hivemind.").unwrap_or(&name).split('.').next().unwrap_or(&name).to_owned();
    Ok(Conversation { name: short, roles: export.roles(), ratings: export.ratings })
}
