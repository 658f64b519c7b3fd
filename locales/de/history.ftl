### Wie ein Eintrag wurde, was er ist; was herausgenommen ist.

history-open = Verlauf
history-title = Verlauf: { $title }
history-came-of = Vor einem Schritt der Fortschreibung stand das unter:
history-none = Seit der Einrichtung hat sich hier nichts geändert.
history-version = Stand { $number }
history-archived = Der Eintrag wurde herausgenommen.
history-restore = Stand { $number } wiederherstellen
history-archive-title = Archiv
history-archive-intro = Diese Einträge wurden herausgenommen. Auf der Seite sind sie nicht mehr zu sehen, verloren sind sie nicht.
history-archive-empty = Bisher wurde nichts herausgenommen.
history-archive-back = Wieder aufnehmen
