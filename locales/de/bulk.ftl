### Viele Einträge auf einmal ändern.

bulk-title = { $kinds }: mehrere auf einmal ändern
bulk-open = Mehrere auf einmal ändern
bulk-intro = Wählen Sie aus, was sich ändern soll. Bevor etwas gespeichert wird, sehen Sie, was sich bei welchem Eintrag ändert.
bulk-count = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
}
bulk-done = { $count ->
    [one] Ein Eintrag ist geändert.
   *[other] { $count } Einträge sind geändert.
}
bulk-summary = { $count ->
    [0] So ändert sich nichts.
    [one] Ein Eintrag würde sich ändern. Gespeichert ist noch nichts.
   *[other] { $count } Einträge würden sich ändern. Gespeichert ist noch nichts.
}
bulk-which = Welche Einträge?
bulk-all = Alle auf dieser Seite
bulk-none-chosen = Kreuzen Sie mindestens einen Eintrag an.
bulk-what = Was soll sich ändern?
bulk-go-on = Weiter
bulk-back = Zurück zur Liste
bulk-chosen = Ausgewählt
bulk-empty-hint = Leer heißt: kein Datum.
bulk-found = Gefunden zu „{ $asked }“. Wählen Sie eines aus.
bulk-add = Dazunehmen:
bulk-remove = Wegnehmen:
bulk-instead = Überall eintragen:
bulk-nothing-said = Sagen Sie zuerst, was eingetragen werden soll.
bulk-preview = Ansehen, was sich ändert
bulk-save = Alles so speichern
bulk-before = vorher
bulk-after = nachher
bulk-goes = Kommt ins Archiv.
bulk-same = Schon so, bleibt unverändert: { $items }
bulk-misfits = Hier passt es nicht
bulk-left-out = Diese Einträge hat inzwischen jemand geändert. Sie sind nicht dabei: { $items }
bulk-overtaken = Jemand hat inzwischen gespeichert: { $items }. Es ist noch nichts geändert. Unten steht, was ohne diese Einträge geändert würde.
