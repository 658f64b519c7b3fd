### Aufnahmen schreiben, Stelle für Stelle.

take-ups-title = Leitziele aufnehmen: Fassung { $edition }
take-ups-open = Matrix schreiben
take-ups-caption = Wählen Sie eine Stelle, um sie zu schreiben.
take-ups-holes = { $count ->
    [0] Keine Stelle ist mehr offen.
    [one] Eine Stelle ist noch offen.
   *[other] { $count } Stellen sind noch offen.
}
take-ups-first = Erste offene Stelle schreiben
take-ups-back = Zur Matrix
take-ups-new = Diese Stelle ist offen
take-ups-another = Noch etwas dazu schreiben
take-ups-sentence = Ein Satz: Was bedeutet das Leitziel hier?
take-ups-where = Der Satz gilt für
take-ups-justification = Oder eine Begründung: Warum wird es hier nicht aufgenommen?
take-ups-one-of-both = Schreiben Sie einen Satz oder eine Begründung, nicht beides.
take-ups-at = Steht bei
take-ups-save-next = Speichern und zur nächsten offenen Stelle
take-ups-next = Ohne Speichern zur nächsten offenen Stelle
take-ups-done = Gespeichert.
take-ups-overtaken = Jemand hat inzwischen gespeichert: { $items }. Was Sie geschrieben haben, steht noch da. Sehen Sie, was jetzt gespeichert ist, und entscheiden Sie.
take-ups-stored = Jetzt gespeichert ist:
take-ups-gone = { $code } steht hier nicht mehr, jemand war schneller. Was Sie geschrieben haben, ist noch da. Schreiben Sie unten neu dazu, was davon bleiben soll.
