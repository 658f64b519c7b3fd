//! A file in blocks of whole lines, so that the whole of it is never in memory.

use std::io::{ErrorKind, Read};

use memchr::memrchr;

/// How much is read at once: little of a small file, then more.
const FIRST: usize = 1 << 16;
const MOST: usize = 16 << 20;

/// Blocks of whole lines.
pub(super) struct Blocks<'a> {
    from: &'a mut dyn Read,
    buffer: Vec<u8>,
    /// How much of the buffer was given out, and how much of it is filled.
    given: usize,
    filled: usize,
    ended: bool,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(from: &'a mut dyn Read) -> Self {
        Self { from, buffer: Vec::new(), given: 0, filled: 0, ended: false }
    }

    /// The next lines, all but the last of the file whole. Only a line longer than any block comes in pieces.
    pub(super) fn next(&mut self) -> std::io::Result<Option<&[u8]>> {
        let size = (self.buffer.len() * 2).clamp(FIRST, MOST);
        self.buffer.resize(size, 0);
        self.buffer.copy_within(self.given..self.filled, 0);
        self.filled -= self.given;
        self.given = 0;
        loop {
            self.fill()?;
            let whole = memrchr(b'\n', &self.buffer[..self.filled]).map(|end| end + 1);
            if let Some(whole) = whole.filter(|_| !self.ended) {
                self.given = whole;
            } else if self.ended || self.buffer.len() == MOST {
                self.given = self.filled;
            } else {
                self.buffer.resize((self.buffer.len() * 2).min(MOST), 0);
                continue;
            }
            return Ok((self.given > 0).then(|| &self.buffer[..self.given]));
        }
    }

    fn fill(&mut self) -> std::io::Result<()> {
        while !self.ended && self.filled < self.buffer.len() {
            match self.from.read(&mut self.buffer[self.filled..]) {
                Ok(0) => self.ended = true,
                Ok(read) => self.filled += read,
                Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
                Err(cause) => return Err(cause),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Blocks;

    #[test]
    fn blocks_are_whole_lines_and_together_the_file() {
        let file: Vec<u8> = (0..400_000_u32).flat_map(|n| format!("line {n}\n").into_bytes()).chain(*b"the end").collect();
        let mut from = &file[..];
        let (mut blocks, mut together) = (Blocks::new(&mut from), Vec::new());
        let mut last = Vec::new();
        while let Some(block) = blocks.next().unwrap() {
            assert!(last.is_empty() || last.ends_with(b"\n"));
            together.extend_from_slice(block);
            last = block.to_vec();
        }
        assert!(together == file && last.ends_with(b"the end"));
    }

    #[test]
    fn a_file_without_line_ends_takes_no_more_memory_than_a_block() {
        let mut from = std::io::Read::take(std::io::repeat(b'x'), 100 << 20);
        let mut blocks = Blocks::new(&mut from);
        let mut read = 0;
        while let Some(block) = blocks.next().unwrap() {
            assert!(block.len() <= super::MOST);
            read += block.len();
        }
        assert_eq!(read, 100 << 20);
    }
}
