### Was sich geändert hat.

history-open = Was sich geändert hat
history-title = Was sich geändert hat: { $title }
history-came-of = Vorher stand das hier:
history-none = Hier hat sich noch nichts geändert.
history-version = Stand { $number }
history-archived = Der Eintrag ist im Archiv.
history-restore = Stand { $number } zurückholen
history-archive-title = Archiv
history-archive-intro = Diese Einträge sind nicht mehr auf der Internet-Seite. Hier sind sie noch da.
history-archive-empty = Das Archiv ist leer.
history-archive-back = Zurückholen
