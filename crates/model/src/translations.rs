//! What a change of an original means for its translations.

use crate::item::Item;
use crate::text::{Text, TextState};

/// Marks translations as outdated that were made from another original than `new` has: those that did not change
/// although the original did, and those that were outdated in `old` and did not change since.
pub fn mark_outdated(old: &Item, new: &mut Item) {
    for (part, text) in &mut new.texts {
        let Some(before) = old.texts.get(part) else { continue };
        let original_changed = before.original() != text.original();
        let mut versions = text.versions().clone();
        for (lang, version) in &mut versions {
            let Some(known) = before.versions().get(lang).filter(|known| known.body == version.body) else { continue };
            let untouched = original_changed && known == version && version.state != TextState::Original;
            let still = known.state == TextState::Outdated && matches!(version.state, TextState::Translated | TextState::Machine);
            if untouched || still {
                version.state = TextState::Outdated;
            }
        }
        if let Ok(marked) = Text::new(versions) {
            *text = marked;
        }
    }
}
