### Was sich von einer Fassung zur anderen ändert, oder von einem Datenbestand zum anderen.

## Die Seite

diff-title = Die Fassung { $old } und die Fassung { $new }: Das ist anders
diff-link = Mit der Fassung { $edition } vergleichen
diff-intro = Hier sehen Sie 2 Texte. Der alte Text ist von { $old }. Der neue Text ist von { $new }. Zu jedem alten Ziel steht hier: Das ist daraus geworden.
diff-legend = So lesen Sie diese Seite
diff-removed-words = Diese Wörter sind weg
diff-added-words = Diese Wörter sind neu
diff-removed = weg
diff-added = neu
diff-rewritten = ganz neuer Text
diff-original = Diese Texte stehen hier in der Sprache: { $language }. Der Rat entscheidet über diese Texte. Darum vergleichen wir nur sie.
diff-between = { $count ->
    [one] Dazwischen gab es noch die Fassung { $editions }.
   *[other] Dazwischen gab es noch die Fassungen { $editions }.
}
diff-summary = Das ist wichtig
diff-goal-counts = Die Fassung { $old } hatte { $before ->
    [one] { $before } Ziel
   *[other] { $before } Ziele
}. Die Fassung { $new } hat { $after ->
    [one] { $after } Ziel
   *[other] { $after } Ziele
}.
diff-nothing = Die beiden Fassungen sind gleich.
diff-edition = Über die Fassung
diff-take-ups = Das bedeuten die Leit-Ziele an jedem Ort
diff-named-only = Hier sind alle Wörter gleich geblieben.

## Einzelne Ziele und Felder

diff-no-reason = Ein Grund steht hier nicht.
diff-contradiction-differs = Hier steht: Der Text bleibt gleich. Aber die Wörter sind anders.
diff-contradiction-same = Hier steht: Das Ziel hat neue Wörter. Aber die Wörter sind gleich.
diff-open = Hier fehlt etwas bei { $goals }. Wir wissen nicht: Was wurde daraus? Woher kommt es?
diff-moved-field = Früher stand das Ziel bei „{ $old }“. Jetzt steht es bei „{ $new }“.
diff-field-went = So viele Ziele stehen jetzt bei „{ $field }“: { $count }
diff-field-came = So viele Ziele standen früher bei „{ $field }“: { $count }

## Wie viele Ziele

diff-continued = { $count ->
    [one] { $count } Ziel ist gleich geblieben
   *[other] { $count } Ziele sind gleich geblieben
}
diff-contradictory = { $count ->
    [one] Bei { $count } Ziel passt etwas nicht zusammen
   *[other] Bei { $count } Zielen passt etwas nicht zusammen
}
diff-reworded = { $count ->
    [one] { $count } Ziel hat neue Wörter
   *[other] { $count } Ziele haben neue Wörter
}
diff-moved = { $count ->
    [one] { $count } Ziel steht jetzt in einem anderen Handlungs-Feld
   *[other] { $count } Ziele stehen jetzt in einem anderen Handlungs-Feld
}
diff-split = { $count ->
    [one] Aus { $count } Ziel wurden mehrere Ziele
   *[other] Aus { $count } Zielen wurden noch mehr Ziele
}
diff-merged = { $count ->
    [one] { $count } Ziel gehört jetzt mit anderen zusammen
   *[other] { $count } Ziele gehören jetzt zusammen
}
diff-regrouped = { $count ->
    [one] { $count } Ziel hat jetzt eine neue Ordnung
   *[other] { $count } Ziele haben jetzt eine neue Ordnung
}
diff-dropped = { $count ->
    [one] { $count } Ziel gibt es nicht mehr
   *[other] { $count } Ziele gibt es nicht mehr
}
diff-new = { $count ->
    [one] { $count } Ziel ist neu
   *[other] { $count } Ziele sind neu
}
diff-unsaid = { $count ->
    [one] Bei { $count } Ziel fehlt etwas: Was wurde daraus?
   *[other] Bei { $count } Zielen fehlt etwas: Was wurde daraus?
}

## Wie viele Handlungs-Felder, Text-Abschnitte und Sätze zu Leit-Zielen

diff-fields-new = { $count ->
    [one] { $count } Handlungs-Feld ist neu
   *[other] { $count } Handlungs-Felder sind neu
}
diff-fields-gone = { $count ->
    [one] { $count } Handlungs-Feld gibt es nicht mehr
   *[other] { $count } Handlungs-Felder gibt es nicht mehr
}
diff-fields-renamed = { $count ->
    [one] { $count } Handlungs-Feld hat einen neuen Namen
   *[other] { $count } Handlungs-Felder haben einen neuen Namen
}
diff-fields-reworded = { $count ->
    [one] { $count } Handlungs-Feld hat einen neuen Text
   *[other] { $count } Handlungs-Felder haben einen neuen Text
}
diff-fields-same = { $count ->
    [one] { $count } Handlungs-Feld ist gleich geblieben
   *[other] { $count } Handlungs-Felder sind gleich geblieben
}
diff-sections-new = { $count ->
    [one] { $count } Text-Abschnitt ist neu
   *[other] { $count } Text-Abschnitte sind neu
}
diff-sections-gone = { $count ->
    [one] { $count } Text-Abschnitt gibt es nicht mehr
   *[other] { $count } Text-Abschnitte gibt es nicht mehr
}
diff-sections-reworded = { $count ->
    [one] { $count } Text-Abschnitt hat neue Wörter
   *[other] { $count } Text-Abschnitte haben neue Wörter
}
diff-sections-same = { $count ->
    [one] { $count } Text-Abschnitt ist gleich geblieben
   *[other] { $count } Text-Abschnitte sind gleich geblieben
}
diff-take-ups-new = { $count ->
    [one] { $count } Satz ist neu
   *[other] { $count } Sätze sind neu
}
diff-take-ups-gone = { $count ->
    [one] { $count } Satz gibt es nicht mehr
   *[other] { $count } Sätze gibt es nicht mehr
}
diff-take-ups-reworded = { $count ->
    [one] { $count } Satz hat neue Wörter
   *[other] { $count } Sätze haben neue Wörter
}
diff-take-ups-taken-up-now = { $count ->
    [one] An { $count } Ort gilt ein Leit-Ziel nun doch
   *[other] An { $count } Orten gilt ein Leit-Ziel nun doch
}
diff-take-ups-justified-now = { $count ->
    [one] An { $count } Ort gilt ein Leit-Ziel nicht mehr. Dort steht der Grund
   *[other] An { $count } Orten gilt ein Leit-Ziel nicht mehr. Dort steht der Grund
}
diff-take-ups-same = { $count ->
    [one] { $count } Satz ist gleich geblieben
   *[other] { $count } Sätze sind gleich geblieben
}

## Zwei Datenbestände

diff-bundle-same = Beide sind gleich.
diff-bundle-added = { $count ->
    [one] { $count } Eintrag ist neu
   *[other] { $count } Einträge sind neu
}
diff-bundle-removed = { $count ->
    [one] { $count } Eintrag gibt es nicht mehr
   *[other] { $count } Einträge gibt es nicht mehr
}
diff-bundle-changed = { $count ->
    [one] { $count } Eintrag ist anders
   *[other] { $count } Einträge sind anders
}
diff-bundle-unchanged = { $count ->
    [one] { $count } Eintrag ist gleich
   *[other] { $count } Einträge sind gleich
}
