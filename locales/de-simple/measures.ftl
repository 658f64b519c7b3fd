### Maßnahmen.

measures-title = Maßnahmen
measures-intro = Eine Maßnahme hilft bei einem Ziel. Das ist zum Beispiel ein Projekt. Hier sehen Sie: Wer macht was? Wo? Und seit wann?
measures-filter = Maßnahmen auswählen
measures-all = Alle
measures-none = Hier stehen noch keine Maßnahmen.
measures-from = ab { $date }
