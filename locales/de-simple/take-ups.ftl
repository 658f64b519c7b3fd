### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Leit-Ziele aufnehmen: Fassung { $edition }
take-ups-open = Die Tabelle schreiben
take-ups-caption = Wählen Sie eine Stelle aus.
take-ups-holes = { $count ->
    [0] Alle Stellen sind fertig.
    [one] Eine Stelle ist noch offen.
   *[other] { $count } Stellen sind noch offen.
}
take-ups-first = Die erste offene Stelle schreiben
take-ups-back = Zur Tabelle
take-ups-new = Diese Stelle ist offen
take-ups-another = Noch etwas schreiben
take-ups-sentence = Ein Satz: Was heißt das Leit-Ziel hier?
take-ups-where = Der Satz gilt für
take-ups-justification = Oder ein Grund: Warum gilt es hier nicht?
take-ups-one-of-both = Schreiben Sie nur eines: einen Satz oder einen Grund.
take-ups-at = Gehört zu
take-ups-save-next = Speichern und weiter
take-ups-next = Weiter ohne Speichern
take-ups-done = Gespeichert.
take-ups-overtaken = Jemand hat gerade gespeichert: { $items }. Ihr Text ist noch da. Sehen Sie den neuen Stand an. Entscheiden Sie dann.
take-ups-stored = Jetzt ist gespeichert:
take-ups-gone = { $code } ist nicht mehr hier. Jemand war schneller. Ihr Text ist noch da. Brauchen Sie ihn noch? Dann schreiben Sie ihn unten neu.
