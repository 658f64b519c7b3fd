### Was sich von einer Fassung zur anderen ändert, oder von einem Datenbestand zum anderen.

## Die Seite

diff-title = Fassung { $old } und Fassung { $new } im Vergleich
diff-link = Mit der Fassung { $edition } vergleichen
diff-intro = Ziel für Ziel und Satz für Satz: Was in der Fassung { $old } stand, steht neben dem, was in der Fassung { $new } daraus geworden ist. Welches Ziel auf welches folgt, ist eingetragen und wird nicht geraten.
diff-legend = So ist der Vergleich zu lesen
diff-removed-words = weggefallene Wörter
diff-added-words = neue Wörter
diff-removed = weggefallen
diff-added = neu
diff-rewritten = ganz neu geschrieben
diff-original = Verglichen wird der Wortlaut in der Sprache, in der er geschrieben ist: { $language }. Nur er wird beraten und beschlossen; Übersetzungen werden nicht verglichen.
diff-between = { $count ->
    [one] Der Weg führt über die Fassung { $editions }.
   *[other] Der Weg führt über die Fassungen { $editions }.
}
diff-summary = Das Wichtigste
diff-goal-counts = In der Fassung { $old }: { $before ->
    [one] { $before } Ziel
   *[other] { $before } Ziele
}. In der Fassung { $new }: { $after ->
    [one] { $after } Ziel
   *[other] { $after } Ziele
}.
diff-nothing = Zwischen den beiden Fassungen hat sich nichts geändert.
diff-edition = Die Fassung selbst
diff-take-ups = Was die Leitziele an einzelnen Stellen bedeuten
diff-named-only = Sie stehen in beiden Fassungen im selben Wortlaut und werden hier nur genannt.

## Einzelne Ziele und Felder

diff-no-reason = Ein Grund ist nicht eingetragen.
diff-contradiction-differs = Eingetragen ist „im Wortlaut fortgeführt“, der Wortlaut ist aber ein anderer.
diff-contradiction-same = Eingetragen ist „neu formuliert“, der Wortlaut ist aber derselbe.
diff-open = Die Spur endet bei { $goals }: Was daraus wurde oder woher es kommt, ist nicht eingetragen.
diff-moved-field = Steht nicht mehr unter „{ $old }“, sondern unter „{ $new }“.
diff-field-went = Ziele, die jetzt unter „{ $field }“ stehen: { $count }
diff-field-came = Ziele, die vorher unter „{ $field }“ standen: { $count }

## Wie viele Ziele

diff-continued = { $count ->
    [one] { $count } Ziel blieb Wort für Wort gleich
   *[other] { $count } Ziele blieben Wort für Wort gleich
}
diff-contradictory = { $count ->
    [one] Bei { $count } Ziel passen Angabe und Wortlaut nicht zusammen
   *[other] Bei { $count } Zielen passen Angabe und Wortlaut nicht zusammen
}
diff-reworded = { $count ->
    [one] { $count } Ziel wurde neu formuliert
   *[other] { $count } Ziele wurden neu formuliert
}
diff-moved = { $count ->
    [one] { $count } Ziel steht im selben Wortlaut in einem anderen Handlungsfeld
   *[other] { $count } Ziele stehen im selben Wortlaut in einem anderen Handlungsfeld
}
diff-split = { $count ->
    [one] { $count } Ziel wurde auf mehrere aufgeteilt
   *[other] { $count } Ziele wurden auf mehrere aufgeteilt
}
diff-merged = { $count ->
    [one] { $count } Ziel wurde mit anderen zusammengeführt
   *[other] { $count } Ziele wurden mit anderen zusammengeführt
}
diff-regrouped = { $count ->
    [one] { $count } Ziel wurde aufgeteilt und neu zusammengeführt
   *[other] { $count } Ziele wurden aufgeteilt und neu zusammengeführt
}
diff-dropped = { $count ->
    [one] { $count } Ziel ist entfallen
   *[other] { $count } Ziele sind entfallen
}
diff-new = { $count ->
    [one] { $count } Ziel ist neu
   *[other] { $count } Ziele sind neu
}
diff-unsaid = { $count ->
    [one] Bei { $count } Ziel ist nicht eingetragen, was daraus wurde oder woher es kommt
   *[other] Bei { $count } Zielen ist nicht eingetragen, was daraus wurde oder woher sie kommen
}

## Wie viele Handlungsfelder, Abschnitte und Sätze zu Leitzielen

diff-fields-new = { $count ->
    [one] { $count } Handlungsfeld ist neu
   *[other] { $count } Handlungsfelder sind neu
}
diff-fields-gone = { $count ->
    [one] { $count } Handlungsfeld ist entfallen
   *[other] { $count } Handlungsfelder sind entfallen
}
diff-fields-renamed = { $count ->
    [one] { $count } Handlungsfeld hat einen neuen Namen
   *[other] { $count } Handlungsfelder haben einen neuen Namen
}
diff-fields-reworded = { $count ->
    [one] { $count } Handlungsfeld ist neu beschrieben
   *[other] { $count } Handlungsfelder sind neu beschrieben
}
diff-fields-same = { $count ->
    [one] { $count } Handlungsfeld blieb Wort für Wort gleich
   *[other] { $count } Handlungsfelder blieben Wort für Wort gleich
}
diff-sections-new = { $count ->
    [one] { $count } Abschnitt ist neu
   *[other] { $count } Abschnitte sind neu
}
diff-sections-gone = { $count ->
    [one] { $count } Abschnitt ist entfallen
   *[other] { $count } Abschnitte sind entfallen
}
diff-sections-reworded = { $count ->
    [one] { $count } Abschnitt wurde neu formuliert
   *[other] { $count } Abschnitte wurden neu formuliert
}
diff-sections-same = { $count ->
    [one] { $count } Abschnitt blieb Wort für Wort gleich
   *[other] { $count } Abschnitte blieben Wort für Wort gleich
}
diff-take-ups-new = { $count ->
    [one] { $count } Satz ist neu
   *[other] { $count } Sätze sind neu
}
diff-take-ups-gone = { $count ->
    [one] { $count } Satz ist entfallen
   *[other] { $count } Sätze sind entfallen
}
diff-take-ups-reworded = { $count ->
    [one] { $count } Satz wurde neu formuliert
   *[other] { $count } Sätze wurden neu formuliert
}
diff-take-ups-taken-up-now = { $count ->
    [one] An { $count } Stelle ist ein Leitziel jetzt aufgenommen; vorher stand dort, warum nicht
   *[other] An { $count } Stellen ist ein Leitziel jetzt aufgenommen; vorher stand dort, warum nicht
}
diff-take-ups-justified-now = { $count ->
    [one] An { $count } Stelle steht jetzt, warum ein Leitziel nicht mehr aufgenommen ist
   *[other] An { $count } Stellen steht jetzt, warum ein Leitziel nicht mehr aufgenommen ist
}
diff-take-ups-same = { $count ->
    [one] { $count } Satz blieb Wort für Wort gleich
   *[other] { $count } Sätze blieben Wort für Wort gleich
}

## Zwei Datenbestände

diff-bundle-same = Beide sagen dasselbe.
diff-bundle-added = { $count ->
    [one] { $count } Eintrag ist neu
   *[other] { $count } Einträge sind neu
}
diff-bundle-removed = { $count ->
    [one] { $count } Eintrag ist entfallen
   *[other] { $count } Einträge sind entfallen
}
diff-bundle-changed = { $count ->
    [one] { $count } Eintrag hat sich geändert
   *[other] { $count } Einträge haben sich geändert
}
diff-bundle-unchanged = { $count ->
    [one] { $count } Eintrag blieb gleich
   *[other] { $count } Einträge blieben gleich
}
