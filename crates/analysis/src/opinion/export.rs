//! Reads the folder that Polis exports, with all its oddities: bytes in, ratings out, a clear line for everything that is odd.
