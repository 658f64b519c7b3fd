### Translating: what there is to do, original and translation side by side. How to write texts: see locales/de/common.ftl.

translations-title = Translate
translations-intro = Here you can see which texts there are in which language, and where something is still to be done. Choose a number to open the list.
translations-own = You only see what your organisation is responsible for.
translations-owed = { $count ->
    [one] { $count } text of the Leitbild itself is still missing.
   *[other] { $count } texts of the Leitbild itself are still missing.
}
translations-none = There is nothing to translate at the moment.
translations-all = All
translations-open = To do
translations-missing = missing
translations-of = Translate: { $language }
translations-filter = Choose by the state of the texts
translations-from = From
translations-from-all = Everywhere
translations-from-city = The whole city
translations-from-edition = Edition { $edition }
translations-kind = Kind
translations-kind-all = All kinds
translations-kind-leitbild = Only the Leitbild itself
translations-nothing = There is nothing to do here.
translations-title-of = { $title }: { $language }
translations-to-list = To the list
translations-next = On to the next open entry
translations-to-original = Edit the original
translations-languages = Other languages of this entry
translations-saved = Saved.
translations-conflict = The original or the translation has changed in the meantime. What you wrote is not lost: it is in the fields below. Check whether it still fits, then save again.
translations-no-texts = This entry has no texts that can be translated.
translations-original = Original ({ $language })
translations-changed = This has changed in the original since it was translated:
translations-changed-unknown = The original has changed since it was translated. What exactly is no longer known.
translations-into = { $field } ({ $language })
translations-marks-hint = Signs such as ** and - at the start of a line are part of the text. Keep them as they are, and the addresses of links too.
translations-confirm = “{ $field }” fits the original as it is
translations-open-item = Translate
translations-hints = Readers may stumble over this:
translations-look = Show hints on my text (saves nothing yet)
translations-hints-sources = The hints follow the rules on which DIN SPEC 33429:2025-03 and the Netzwerk Leichte Sprache agree. Whether a text is understood only its readers can say.
translations-hint-long-sentence = { $count ->
    [one] Long sentence ({ $count } word): “{ $sentence }” Divide it.
   *[other] Long sentence ({ $count } words): “{ $sentence }” Divide it.
}
translations-hint-several = Two thoughts in one sentence (“{ $words }”): make two sentences of it.
translations-hint-passive = “{ $words }”: say who does it.
translations-hint-genitive = “{ $words }” looks like a genitive: better write it with “von”.
translations-hint-subjunctive = “{ $words }”: write what is, not what might be.
translations-hint-long-word = Long word “{ $words }”: take a shorter one, divide it with a hyphen, or explain it.
translations-hint-hard-word = Hard word “{ $words }”: perhaps “{ $easier }”? If not, explain it.
translations-hint-abbreviation = Abbreviation “{ $words }”: write the word in full.
translations-hint-number = Hard number “{ $words }”: would “viele” or “wenige” do? If not, give an example.
translations-review = Reviewed by readers
translations-review-text = Have people for whom the text is meant read and understood it? Then note it here. After that the text counts as reviewed; one in plain German may only then be called Leichte Sprache. If the text changes, it has to be reviewed again.
translations-review-texts = What was read?
translations-review-readers = Who read it?
translations-review-readers-hint = The name of the group, no names of people. For example: reading group of the Lebenshilfe.
translations-review-on = When?
translations-review-save = Note the review
translations-review-saved = The review is noted.
translations-review-no-name = Enter the name of the group.
translations-review-no-text = Tick which texts were read.
translations-review-wrong-text = Only texts that a person has translated and that fit the original can be reviewed.
translations-reviewed-by = Read and understood: { $readers }, { $date }
translations-table-of = Table for translators: { $language }
translations-away = Take the table away
translations-away-text = The table (XLSX) has the original on the left and room for the translation on the right. It opens in Excel and LibreOffice.
translations-standing = State
translations-away-button = Download the table
translations-back = Bring the table back
translations-back-text = First you see what would change. Nothing is written until you confirm it.
translations-file = The filled-in table
translations-file-hint = A file ending in .xlsx, 20 MB at most, without macros.
translations-back-button = Check the table
translations-written = { $count ->
    [one] { $count } text was saved.
   *[other] { $count } texts were saved.
}
translations-left = { $count ->
    [one] { $count } row was left aside because the text has changed in the meantime.
   *[other] { $count } rows were left aside because the texts have changed in the meantime.
}
translations-no-file = Choose a file first.
translations-bad-empty = There is nothing in the file.
translations-bad-large = The file is too large. At most { $most } MB are possible. Divide the table.
translations-bad-kind = This is not a table in XLSX format. Save it as “Excel workbook (.xlsx)”.
translations-bad-archive = The file is packed in an unusual way and was not opened. Open it in Excel or LibreOffice and save it again as .xlsx.
translations-bad-macros = The file contains macros. Save it as .xlsx without macros.
translations-bad-locked = The file is protected with a password or in an old format. Save it without a password as .xlsx.
translations-bad-rows = The table has more than { $most } rows. Divide it.
translations-bad-cell = Row { $row } holds more than a text may.
translations-bad-broken = The file cannot be read. Open it in Excel or LibreOffice and save it again as .xlsx.
translations-bad-heading = The first row with the headings is missing or different. Take a table that comes from this page and leave the first row as it is.
translations-bad-language = This table is for another language: { $language }. Open the page of that language.
translations-count-new = { $count ->
    [one] { $count } text is new.
   *[other] { $count } texts are new.
}
translations-count-changed = { $count ->
    [one] { $count } translation is replaced.
   *[other] { $count } translations are replaced.
}
translations-count-same = { $count ->
    [one] { $count } row is as saved.
   *[other] { $count } rows are as saved.
}
translations-count-empty = { $count ->
    [one] { $count } row is not filled in; nothing changes there.
   *[other] { $count } rows are not filled in; nothing changes there.
}
translations-count-missing = { $count ->
    [one] { $count } row of the table taken away is missing; nothing changes there.
   *[other] { $count } rows of the table taken away are missing; nothing changes there.
}
translations-joined = Some cells are joined with others. Their text counts for each of these rows. Check whether that is meant.
translations-count-twice = { $count ->
    [one] { $count } text stands in several rows; the first one counts.
   *[other] { $count } texts stand in several rows; the first row of each counts.
}
translations-missing-rows = These rows are missing
translations-missing-unnamed = From this file it cannot be told which ones.
translations-twice = These texts stand in several rows
translations-rows = rows { $rows }
translations-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
translations-preview-back = Back without writing anything
translations-preview-intro = Nothing is written yet. The file:
translations-take = { $count ->
    [one] Write this { $count } text
   *[other] Write these { $count } texts
}
translations-take-nothing = There is nothing to write.
translations-right = The unchanged texts have been read and are right
translations-right-hint = { $count ->
    [one] { $count } unchanged text is translated by a machine or outdated. With this tick it counts as translated by a person. It stands further down.
   *[other] { $count } unchanged texts are translated by a machine or outdated. With this tick they count as translated by a person. They stand further down.
}
translations-take-right = { $count ->
    [one] Confirm this { $count } text
   *[other] Confirm these { $count } texts
}
translations-machine = The new and changed texts come from a translation program
translations-machine-hint = They then count as translated by a machine until a person confirms them.
translations-waiting = Unchanged and not confirmed yet
translations-refused = This is not taken
translations-remarked = This is taken, but have another look
translations-unremarked = This is taken
translations-more = { $count ->
    [one] { $count } further row is not shown here.
   *[other] { $count } further rows are not shown here.
}
translations-row = Row { $row }
translations-refused-unknown = There is no text for this row that you can translate. Perhaps the first column was changed.
translations-refused-twice = This text stands in an earlier row already.
translations-refused-no-text = “{ $found }” is not text but a date, a decimal number or a formula. Write it as text.
translations-refused-long = The text is too long.
translations-remark-changed = The original has changed since the table was taken away. The translation is taken as outdated.
translations-remark-lost = This stands in the original and not in the translation: { $marks }
translations-remark-same = The translation is word for word the original.
translations-to-table = Table for translators
translations-sheet-texts = Texts
translations-sheet-notes = Notes
translations-column-text = Text
translations-column-wording = Wording
translations-column-original = Original
translations-column-translation = Translation: { $language }
translations-note-fill = Write your translation into the last column. Language: { $language }. What you leave empty stays as it is.
translations-note-keep = Leave the first three columns and the first row as they are. By them the site knows which text a row belongs to. You may sort.
translations-note-marks = Numbers, web addresses and signs such as ** or - at the start of a line are part of the text. Keep them.
translations-note-back = Save the file as .xlsx and bring it back on the same page.
translations-note-left-out = Too long for a table; please translate on the site: { $texts }
