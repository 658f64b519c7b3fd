### Viele Einträge auf einmal ändern.

bulk-title = { $kinds }: mehrere auf einmal ändern
bulk-open = Mehrere auf einmal ändern
bulk-intro = Wählen Sie Einträge aus. Danach sehen Sie: Das ändert sich. Erst dann speichern Sie.
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
    [one] Ein Eintrag ändert sich. Noch ist nichts gespeichert.
   *[other] { $count } Einträge ändern sich. Noch ist nichts gespeichert.
}
bulk-which = Welche Einträge?
bulk-all = Alle auf dieser Seite
bulk-none-chosen = Kreuzen Sie einen Eintrag an.
bulk-what = Was soll sich ändern?
bulk-go-on = Weiter
bulk-back = Zurück zur Liste
bulk-chosen = Das ist ausgewählt
bulk-empty-hint = Leer heißt: kein Datum.
bulk-found = Gefunden zu „{ $asked }“. Wählen Sie einen Eintrag aus.
bulk-add = Das kommt dazu:
bulk-remove = Das kommt weg:
bulk-instead = Überall eintragen:
bulk-nothing-said = Wählen Sie zuerst etwas aus.
bulk-preview = Ansehen: Das ändert sich
bulk-save = Alles so speichern
bulk-before = vorher
bulk-after = nachher
bulk-goes = Kommt in das Archiv.
bulk-same = Das ist schon so: { $items }
bulk-misfits = Hier passt es nicht
bulk-left-out = Jemand hat diese Einträge gerade geändert: { $items }. Diese Einträge sind nicht dabei.
bulk-overtaken = Jemand hat diese Einträge gerade geändert: { $items }. Ihre Änderung ist noch nicht gespeichert. Unten sehen Sie die anderen Einträge.
