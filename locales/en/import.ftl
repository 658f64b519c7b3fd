### Importing files: tables and bundles, with preview and undo.

import-title = Import files
import-intro = Bring in lists that you already have. First you see what would be new and what would change. It is saved only when you agree, and one click takes all of it back.
import-kind = What is in the file?
import-kind-table = { $kind } as a table
import-kind-bundle = Leitbild as a bundle (zip)
import-file = File
import-file-hint = Tables as an Excel file (xlsx) or CSV, a bundle as zip. At most 20 MB. The file is kept for this import only, for a day at most.
import-upload = Upload and look
import-no-file = Please choose a file.
import-no-kind = Please choose what is in the file.
import-bad-empty = There is nothing in the file that can be read. Did you choose the right file?
import-bad-large = The file is too large. { $most } MB are possible. Split the list into several files.
import-bad-kind = This kind of file does not work here. Save a table as an Excel file (xlsx) or as CSV, a bundle as zip.
import-bad-broken = The file cannot be read. Open it in your program, save it again and try once more.
import-bad-macros = The file contains macros. Save it as an “Excel workbook (xlsx)” without macros.
import-bad-locked = The file is protected by a password or in an old format. Save it without a password as an Excel file (xlsx).
import-bad-rows = The table has more than { $most } rows. Split it into several files.
import-bad-cell = Row { $row }, column { $column } holds more than a text may have. Shorten it.
import-bad-sheet = There is no such sheet in the file. Choose another one.
import-bad-files = The zip holds more than { $most } files. No bundle has that many.
import-bad-unpacked = Unpacked, the file would be larger than { $most } MB. That is why it is not opened.
import-bad-twice = The zip holds a file twice. Pack the bundle again.
import-bad-name = The zip holds something that does not belong there: “{ $name }”. Pack only the files of the bundle.
import-list = What was imported so far
import-list-none = Nothing yet.
import-undone = taken back

import-columns-title = Match the columns
import-columns-intro = Say what is in each column. Empty cells change nothing.
import-remembered = The columns are matched as for the last file with the same headings.
import-rows = { $count ->
    [one] There is one row below the headings.
   *[other] There are { $count } rows below the headings.
}
import-joined = { $count ->
    [one] One merged cell counts for each of its rows.
   *[other] Merged cells count for each of their rows ({ $count }).
}
import-sheets-hidden = { $count ->
    [one] One hidden sheet is not read.
   *[other] { $count } hidden sheets are not read.
}
import-where = Where the table is
import-sheet = Sheet
import-heading-row = Row with the headings
import-heading-hint = The number of the row, as your program shows it at the edge.
import-look-there = Look there
import-columns = Columns
import-column = Column { $letters }: { $name }
import-column-unnamed = Column { $letters }, without heading
import-column-empty = There is nothing in this column.
import-examples = For example: { $examples }
import-left-out = leave out
import-words = Match words
import-words-intro = The program does not know these words from the file. Say what they mean. Next time it will know.
import-word = “{ $said }” under “{ $field }” means
import-fixed-heading = When something is missing in the file
import-fixed-intro = Every new entry needs these. What you choose here counts for new entries about which the file says nothing.
import-fixed = { $field }, when the file says nothing
import-rows-heading = What is there already
import-by-title = A row without code belongs to the entry with the same title, if there is one. Otherwise it is a new entry.
import-to-preview = To the preview
import-look = Apply the choice
import-drop = Throw the file away
import-no-title = Say in which column the title or the code is. Otherwise the program does not know which entry is meant.
import-column-twice = “{ $field }” is chosen for two columns. It can be only one.

import-preview-title = Preview
import-preview-intro = Nothing is saved yet. This is how it would be after the import:
import-again = It is no longer as in the preview
import-again-text = Somebody changed something in the meantime. Nothing was saved. Look at the new preview and agree once more.
import-mistakes = { $count ->
    [one] One place is not right yet
   *[other] { $count } places are not right yet
}
import-mistakes-text = Nothing is imported as long as something is not right. Change how the columns are matched, or correct the file and upload it again.
import-mistakes-english = Messages about bundles are in English only.
import-mistakes-more = { $count ->
    [one] and one more place
   *[other] and { $count } more places
}
import-more = { $count ->
    [one] and one more entry
   *[other] and { $count } more entries
}
import-created = { $count ->
    [0] Nothing new
    [one] One new entry
   *[other] { $count } new entries
}
import-changed = { $count ->
    [0] Nothing changed
    [one] One entry changed
   *[other] { $count } entries changed
}
import-same = { $count ->
    [one] One entry is saved just like this already and stays.
   *[other] { $count } entries are saved just like this already and stay.
}
import-renames = The file changes the names below everywhere, also backwards in earlier editions. That is right for misspellings. A new name from a day on is better entered under “Change from a day on”: then earlier editions keep the old one. These would get another name:
import-unread = { $count ->
    [one] The file calls one text in plain German reviewed. But it is not noted who read it. So it stays “translated” and is not called Leichte Sprache yet. You note who read it where it is translated.
   *[other] The file calls { $count } texts in plain German reviewed. But it is not noted who read them. So they stay “translated” and are not called Leichte Sprache yet. You note who read them where they are translated.
}
import-nothing = Everything in the file is saved just like this already. There is nothing to do.
import-write = Import now
import-write-hint = All of it is saved together, or nothing. You can take it back afterwards.
import-to-columns = Change how the columns are matched

import-place = Row { $row }, column { $column }
import-place-row = Row { $row }
import-found = “{ $found }”:
import-wrong-word = { $field }: there is no “{ $found }” here. Possible are: { $words }. You can also say what the word means when matching the columns.
import-wrong-missing = “{ $field }” is missing. Add it in the file, or choose a value when matching the columns.
import-wrong-code = “{ $found }” is no code for: { $kind }. Leave the cell empty to get the next free one.
import-wrong-twice = “{ $found }” is in row { $row } already. Each entry may appear only once.
import-wrong-title-twice = “{ $found }” is in row { $row } already. If they are two, give both a code; otherwise delete one row.
import-wrong-several = Several are called “{ $found }”: { $items }. Write the code instead of the title.
import-wrong-nameless = Title and code are missing here. Add the title or delete the row.
import-wrong-unknown = { $field }: there is no “{ $found }”, neither as a code nor as a title. Create it first, or empty the cell.
import-wrong-formula = There is a formula without a result here. Open the file in your program and save it again, or put in the value.
import-wrong-fault = The spreadsheet reports a mistake here: { $found }. Put in the right value.

import-one-title = Import of { $date }
import-done = Everything is imported.
import-undo = Take the whole import back
import-undo-text = New entries go to the archive, changed ones become as they were before. What somebody changed afterwards stays.
import-undo-done = The import is taken back.
import-undo-partly = The import is taken back in part. What stayed is named below, with the reason.
import-undo-nothing = Nothing was taken back
import-undone-at = Taken back: { $date }
import-removed = { $count ->
    [0] Nothing taken out
    [one] One entry taken out
   *[other] { $count } entries taken out
}
import-restored = { $count ->
    [0] nothing as it was before
    [one] one entry as it was before
   *[other] { $count } entries as they were before
}
import-kept = These entries stayed as they were:
import-kept-changed = Somebody changed it afterwards.
import-kept-linked = Others are linked to it by now: { $items }.
import-kept-belonged = People belong to it by now.
import-kept-contradicts = As it was before, it would contradict what holds by now.
import-withheld = { $count ->
    [one] One new entry is still internal. Everybody can read it once you release it:
   *[other] { $count } new entries are still internal. Everybody can read them once you release them:
}
