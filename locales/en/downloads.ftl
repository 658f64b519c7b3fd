### Downloads.

downloads-title = Downloads
downloads-intro = Everything on this site is yours to take away, read and reuse.
downloads-bundle = Leitbild as a ZIP file
downloads-size = { $size } kB
downloads-what = The file contains a folder with texts (TOML), tables (CSV) and the boundaries of the districts (GeoJSON). Once unpacked, everything can be opened with any text editor and imported into Leitwerk again.
downloads-print = Every page can also be printed; header, footer and navigation are then left out.
downloads-tables = Tables for Excel and other programs
downloads-tables-what = Each table holds all entries of one kind (CSV, separated by commas, UTF-8). If Excel puts everything into one column, open the file through “Data” and “From Text/CSV”. What each column means is explained here:
downloads-apostrophe = Where a text begins with a character that spreadsheets take for a formula (= + - @), an apostrophe stands in front of it. This way no table can set off anything on your computer. The apostrophe is not part of the text.
downloads-table = Table
downloads-rows = Rows
downloads-file-size = Size
downloads-links = Links between the entries
downloads-dictionary = All columns explained
downloads-programs = For other programs
downloads-programs-what = Programs can also read everything public directly, and you can subscribe to what is new.
