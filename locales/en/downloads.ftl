### Downloads.

downloads-title = Downloads
downloads-intro = Everything on this site is yours to take away, read and reuse.
downloads-bundle = Leitbild as a ZIP file
downloads-size = { $size } kB
downloads-what = The file contains a folder with texts (TOML), tables (CSV) and the boundaries of the districts (GeoJSON). Once unpacked, everything can be opened with any text editor and imported into Leitwerk again.
downloads-print = Every page can also be printed; header, footer and navigation are then left out.
