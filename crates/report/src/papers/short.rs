//! What fits on two pages: sections give way, the longest first, and say how much more there is.

use leitwerk_i18n::Locale;

use crate::document::{Block, Inline, Span, Style, Table};
use crate::edition::words::{count, heading, say};

/// Height that the two pages of the standard template have for text, in points, with a margin for other fonts.
const HEIGHT: f64 = 1_230.0;
/// Letters that fit into a line of text.
const LINE: f64 = 96.0;

/// A part of a paper under its heading.
pub(super) struct Section<'r> {
    id: &'static str,
    title: String,
    body: Body<'r>,
    /// How many of its entries are shown; of text, lines.
    most: usize,
    /// It never has fewer.
    least: usize,
}

enum Body<'r> {
    /// Running text.
    Text(Vec<Block>),
    /// Entries of a list.
    List(Vec<Inline>),
    /// What stands together and is told one after the other.
    Each(Vec<Vec<Block>>),
    /// Rows of a table.
    Rows(Box<dyn Fn(usize) -> Option<Block> + 'r>, usize),
}

impl<'r> Section<'r> {
    /// Running text of at most so many lines.
    pub(super) fn text(id: &'static str, title: &str, blocks: Vec<Block>, most: usize) -> Section<'r> {
        Section { id, title: title.to_owned(), body: Body::Text(blocks), most, least: 4 }
    }

    /// A list.
    pub(super) fn list(id: &'static str, title: &str, entries: Vec<Inline>, most: usize) -> Section<'r> {
        Section { id, title: title.to_owned(), body: Body::List(entries), most, least: 2 }
    }

    /// Blocks that belong together, one after the other.
    pub(super) fn each(id: &'static str, title: &str, entries: Vec<Vec<Block>>, most: usize) -> Section<'r> {
        Section { id, title: title.to_owned(), body: Body::Each(entries), most, least: 1 }
    }

    /// A table of so many rows, of which the function makes the first few.
    pub(super) fn rows(
        id: &'static str,
        title: &str,
        number: usize,
        most: usize,
        make: impl Fn(usize) -> Option<Block> + 'r,
    ) -> Section<'r> {
        Section { id, title: title.to_owned(), body: Body::Rows(Box::new(make), number), most, least: 3 }
    }

    fn size(&self) -> usize {
        match &self.body {
            Body::Text(_) => self.most,
            Body::List(entries) => entries.len(),
            Body::Each(entries) => entries.len(),
            Body::Rows(_, number) => *number,
        }
    }

    fn blocks(&self, t: &Locale) -> Vec<Block> {
        let mut body = match &self.body {
            Body::Text(blocks) => shortened(blocks, self.most * LINE as usize),
            Body::List(entries) => list(&entries[..entries.len().min(self.most)]).into_iter().collect(),
            Body::Each(entries) => entries.iter().take(self.most).flatten().cloned().collect(),
            Body::Rows(make, _) => make(self.most).into_iter().collect(),
        };
        if body.is_empty() {
            return body;
        }
        let more = self.size().saturating_sub(self.most);
        if more > 0 {
            body.push(Block::Note(vec![Span::plain(t.papers_more(count(more))).styled(Style::Quiet)]));
        }
        body.insert(0, heading(1, self.id, &*self.title));
        body
    }
}

/// The sections as they fit on two pages.
pub(super) fn fitted(mut sections: Vec<Section<'_>>, t: &Locale) -> Vec<Block> {
    // Other scripts are broader, or higher.
    let factor = if matches!(t.tag().split('-').next(), Some("ar" | "ru" | "uk")) { 1.15 } else { 1.0 };
    loop {
        let made: Vec<Vec<Block>> = sections.iter().map(|section| section.blocks(t)).collect();
        let heights: Vec<f64> = made.iter().map(|blocks| blocks.iter().map(height).sum::<f64>() * factor).collect();
        let gives = (0..sections.len()).filter(|at| !made[*at].is_empty() && sections[*at].most > sections[*at].least);
        let longest = gives.max_by(|a, b| heights[*a].total_cmp(&heights[*b]));
        match longest.filter(|_| heights.iter().sum::<f64>() > HEIGHT) {
            Some(longest) => {
                let size = sections[longest].size();
                sections[longest].most = sections[longest].most.min(size) - 1;
            }
            None => return made.into_iter().flatten().collect(),
        }
    }
}

fn letters(words: &Inline) -> f64 {
    words.iter().map(|span| if span.style == Style::Break { LINE / 2.0 } else { span.text.chars().count() as f64 }).sum()
}

fn lines(words: &Inline, width: f64) -> f64 {
    (letters(words) / width).ceil().max(1.0)
}

/// About how high a block is in the standard template, in points.
fn height(block: &Block) -> f64 {
    match block {
        Block::Heading { words, .. } => 13.0 + 16.0 * lines(words, 75.0),
        Block::Paragraph(words) | Block::Note(words) => 4.0 + 13.6 * lines(words, LINE),
        Block::Quote(blocks) => blocks.iter().map(height).sum(),
        Block::Statement { heading, blocks } => 4.0 + 13.6 * lines(heading, LINE) + blocks.iter().map(height).sum::<f64>(),
        Block::List { entries, .. } => entries.iter().flatten().map(|block| height(block) - 1.0).sum(),
        Block::Facts(pairs) => {
            pairs.iter().map(|(name, value)| 2.0 + 13.6 * ((letters(name) + letters(value) + 2.0) / LINE).ceil().max(1.0)).sum()
        }
        Block::Table(table) => table_height(table),
        Block::Figure(figure) => 30.0 + 13.6 * (figure.alternative.chars().count() as f64 / LINE).ceil(),
    }
}

fn table_height(table: &Table) -> f64 {
    let all: f64 = table.columns.iter().map(|(_, share)| f64::from(*share)).sum::<f64>().max(1.0);
    // Long words break badly in narrow columns.
    let width = |share: u16| (f64::from(share) / all * 100.0 - 3.0).max(4.0);
    let row = |cells: &mut dyn Iterator<Item = (&Inline, u16)>| {
        3.0 + 12.0 * cells.map(|(words, share)| lines(words, width(share))).fold(1.0, f64::max)
    };
    let head = row(&mut table.columns.iter().map(|(words, share)| (words, *share)));
    let shares = || table.columns.iter().map(|(_, share)| *share);
    24.0 + head + table.rows.iter().map(|cells| row(&mut cells.iter().zip(shares()))).sum::<f64>()
}

/// A list of short entries; none where there are none.
fn list(entries: &[Inline]) -> Option<Block> {
    let entries: Vec<Vec<Block>> = entries.iter().map(|words| vec![Block::Paragraph(words.clone())]).collect();
    (!entries.is_empty()).then_some(Block::List { ordered: false, entries })
}

/// The beginning of a text, of about so many letters: whole paragraphs, and the last one up to the end of a sentence or word.
pub(super) fn shortened(blocks: &[Block], most: usize) -> Vec<Block> {
    let mut left = Some(most);
    let mut short = Vec::new();
    for block in blocks {
        // How a text was translated belongs to it, however little of it is shown.
        if matches!(block, Block::Note(_)) {
            short.push(block.clone());
            continue;
        }
        let Some(room) = left else { continue };
        let size = size(block);
        left = room.checked_sub(size);
        match block {
            _ if size <= room => short.push(block.clone()),
            Block::Paragraph(words) if room > 60 || short.is_empty() => short.push(Block::Paragraph(cut(words, room.max(60)))),
            Block::List { ordered, entries } => {
                let mut room = room;
                let mut fits = |entry: &&Vec<Block>| {
                    let size: usize = entry.iter().map(self::size).sum();
                    let fits = size <= room;
                    room = room.saturating_sub(size);
                    fits
                };
                let kept: Vec<Vec<Block>> = entries.iter().take_while(&mut fits).cloned().collect();
                if !kept.is_empty() {
                    short.push(Block::List { ordered: *ordered, entries: kept });
                }
                short.push(Block::Paragraph(say("…")));
            }
            _ => short.push(Block::Paragraph(say("…"))),
        }
    }
    short
}

fn size(block: &Block) -> usize {
    (height(block) / 13.6 * LINE) as usize
}

/// The beginning of words, of at most so many letters, up to the end of a sentence where one is near, or else of a word.
pub(super) fn cut(words: &Inline, most: usize) -> Inline {
    if letters(words) <= most as f64 {
        return words.clone();
    }
    let mut left = most;
    let mut short = Inline::new();
    for span in words {
        let size = span.text.chars().count();
        if size <= left {
            left -= size;
            short.push(span.clone());
            continue;
        }
        let begin: String = span.text.chars().take(left).collect();
        let sentence = begin
            .rfind(['.', '!', '?', '؟'])
            .map(|at| at + 1)
            .filter(|at| begin[..(*at).min(begin.len())].chars().count() * 3 > left * 2);
        let end = sentence.filter(|at| begin.is_char_boundary(*at)).or_else(|| begin.rfind(' ')).unwrap_or(begin.len());
        short.push(Span { text: format!("{} …", begin[..end].trim_end()), ..span.clone() });
        break;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_ends_with_a_word_or_a_sentence() {
        let said = |words: Inline| words.iter().map(|span| span.text.clone()).collect::<String>();
        assert_eq!(said(cut(&say("Ein kurzer Satz."), 40)), "Ein kurzer Satz.");
        assert_eq!(said(cut(&say("Der erste Satz ist hier. Der zweite auch."), 30)), "Der erste Satz ist hier. …");
        assert_eq!(said(cut(&say("Einige Wörter ohne Ende"), 16)), "Einige Wörter …");
        assert_eq!(said(cut(&say("أبجد هوز حطي كلمن"), 9)), "أبجد هوز …");
    }

    #[test]
    fn the_longest_section_gives_way_and_says_so() {
        let t = Locale::of("de").expect("German");
        let entries = |number: usize| (0..number).map(|at| say(format!("Eintrag {at} {}", "und so weiter ".repeat(12)))).collect();
        let blocks = fitted(vec![Section::list("a", "A", entries(80), 80), Section::list("b", "B", entries(3), 80)], t);
        let total: f64 = blocks.iter().map(height).sum();
        assert!(total <= HEIGHT, "{total}");
        let notes = blocks.iter().filter(|block| matches!(block, Block::Note(_))).count();
        assert_eq!(notes, 1, "only the long one is cut");
    }
}
