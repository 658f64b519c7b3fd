//! Finding an item while writing: by its code or by words of what it is called, in any of its languages.

use crate::item::Item;
use crate::shape::title_part;

/// What somebody looks for: every word of it has to be there, as a part of a word, too.
#[derive(Clone, Debug)]
pub struct Sought {
    words: Vec<String>,
}

impl Sought {
    /// Reads what was typed.
    #[must_use]
    pub fn parse(typed: &str) -> Sought {
        Sought { words: typed.split_whitespace().map(str::to_lowercase).collect() }
    }

    /// Whether nothing is sought.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether an item is one that is sought.
    #[must_use]
    pub fn is(&self, item: &Item) -> bool {
        let title = item.text(title_part(item.kind()));
        let titles = title.into_iter().flat_map(|title| title.versions().values()).map(|version| version.body.to_lowercase());
        let all = titles.fold(item.key.to_string().to_lowercase(), |all, title| format!("{all} {title}"));
        self.words.iter().all(|word| all.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Map;

    use super::*;
    use crate::code::ItemRef;
    use crate::facts::Facts;
    use crate::text::{Part, Text, TextState, Version};

    #[test]
    fn an_item_is_found_by_code_and_by_words_of_any_language() {
        let key = ItemRef::parse("2025/Z3.2", None).expect("a reference");
        let facts = Facts::from_map(key.kind(), Map::new()).expect("a goal");
        let words = [("de", "Lernen im Stadtteil", TextState::Original), ("en", "Learning nearby", TextState::Translated)];
        let words = words.map(|(tag, body, state)| (tag.parse().expect("a tag"), Version { body: body.into(), state }));
        let texts = [(Part::Title, Text::new(words.into()).expect("a text"))].into();
        let goal = Item { key, facts, texts, links: Vec::new() };
        for typed in ["z3.2", "2025/Z3", "stadt LERNEN", "  nearby ", "learn stadtteil"] {
            assert!(Sought::parse(typed).is(&goal), "{typed}");
        }
        for typed in ["Z3.3", "Lernen überall", "stadtteilhaus"] {
            assert!(!Sought::parse(typed).is(&goal), "{typed}");
        }
        assert!(Sought::parse(" \t").is_empty());
    }
}
