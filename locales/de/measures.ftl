### Maßnahmen.

measures-title = Maßnahmen
measures-intro = Was getan wird, damit aus Zielen Wirklichkeit wird. Auf der Seite jeder Maßnahme steht, wer sie verantwortet und wo sie stattfindet.
measures-filter = Nach Stand filtern
measures-all = Alle
measures-none = Hier sind noch keine Maßnahmen eingetragen.
measures-from = ab { $date }
