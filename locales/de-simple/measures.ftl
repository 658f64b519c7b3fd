### Maßnahmen.

measures-title = Maßnahmen
measures-intro = Eine Maßnahme hilft bei einem Ziel. Das ist zum Beispiel ein Projekt. Jede Maßnahme hat eine eigene Seite. Dort steht: Wer macht das? Und wo?
measures-filter = Maßnahmen auswählen
measures-all = Alle
measures-none = Hier stehen noch keine Maßnahmen.
measures-from = ab { $date }
