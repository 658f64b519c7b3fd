### Maßnahmen.

measures-title = Maßnahmen
measures-intro = Was getan wird, damit aus Zielen Wirklichkeit wird: von wem, wo und seit wann.
measures-filter = Nach Stand filtern
measures-all = Alle
measures-none = Hier sind noch keine Maßnahmen eingetragen.
measures-from = ab { $date }
