### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Leitziele aufnehmen: Fassung { $edition }
take-ups-open = Die Tabelle schreiben
take-ups-caption = Wählen Sie eine Stelle aus.
take-ups-holes = { $count ->
    [0] Keine Stelle ist mehr offen.
    [one] Eine Stelle ist noch offen.
   *[other] { $count } Stellen sind noch offen.
}
take-ups-first = Die erste offene Stelle schreiben
take-ups-back = Zur Tabelle
take-ups-new = Diese Stelle ist offen
take-ups-another = Noch etwas schreiben
take-ups-sentence = Ein Satz: Was heißt das Leitziel hier?
take-ups-where = Der Satz gilt für
take-ups-justification = Oder ein Grund: Warum gilt es hier nicht?
take-ups-one-of-both = Schreiben Sie einen Satz oder einen Grund. Nicht beides.
take-ups-at = Gehört zu
take-ups-save-next = Speichern. Dann zur nächsten offenen Stelle
take-ups-next = Zur nächsten offenen Stelle, ohne Speichern
take-ups-done = Gespeichert.
take-ups-overtaken = Jemand hat gerade gespeichert: { $items }. Ihr Text ist noch da. Sehen Sie an, was jetzt gespeichert ist. Entscheiden Sie dann.
take-ups-stored = Jetzt ist gespeichert:
