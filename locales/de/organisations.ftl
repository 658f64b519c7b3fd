### Organisationen und Akteursgruppen.

organisations-title = Organisationen
organisations-intro = Offenheit ist von allen Seiten gefragt. Deshalb steht hier nicht nur, was die Stadt tut, sondern auch, was andere zugesagt haben.
organisations-groups-title = Akteursgruppen
organisations-groups-intro = Am Leitbild wirken alle Gruppen der Stadtgesellschaft mit.
organisations-without-group = Ohne Akteursgruppe
organisations-none-in-group = In dieser Gruppe ist noch keine Organisation eingetragen.
organisations-commitments = { $count ->
    [0] keine Selbstverpflichtung
    [one] { $count } Selbstverpflichtung
   *[other] { $count } Selbstverpflichtungen
}
organisations-in-group = { $count ->
    [0] noch keine Organisation
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}

organisations-by-group = Nach Akteursgruppen
organisations-on-label = Welche Organisationen gab es an einem Tag?
organisations-on-show = Zeigen
organisations-tree-title = Organisationen am { $day }
organisations-tree-intro = So war am { $day } geordnet, wer zu wem gehört.
organisations-tree-today = Wer zurzeit zu wem gehört
organisations-tree-none = An diesem Tag ist keine Organisation eingetragen.

organisations-turns = Was sich ändern kann
organisations-turn-open = Ab einem Tag ändern
organisations-turn-rename = Umbenennen
organisations-turn-merge = Zusammenlegen
organisations-turn-split = Aufteilen
organisations-turn-move = Anders zuordnen
organisations-turn-members = Andere Mitglieder
organisations-turn-close = Auflösen
organisations-intro-rename = Ab einem Tag gilt ein neuer Name. Der alte endet am Tag davor und bleibt überall stehen, wo er damals galt: in früheren Fassungen und bei dem, was abgeschlossen ist.
organisations-intro-merge = Mehrere Organisationen werden ab einem Tag eine. Die alten enden am Tag davor und bleiben mit ihrem Namen stehen.
organisations-intro-split = Aus einer Organisation werden ab einem Tag mehrere. Die alte endet am Tag davor und bleibt mit ihrem Namen stehen.
organisations-intro-move = Ab einem Tag gehört die Organisation zu einer anderen. Davor bleibt die Ordnung, wie sie war.
organisations-intro-members = Ab einem Tag hat das Gremium andere Mitglieder oder einen anderen Vorsitz. Wer vorher dabei war, bleibt nachlesbar.
organisations-intro-close = Ab einem Tag gibt es die Organisation oder das Gremium nicht mehr. Alles Frühere bleibt stehen.
organisations-first-day = Erster Tag, an dem es so ist
organisations-first-day-without = Erster Tag, an dem es sie nicht mehr gibt
organisations-first-day-hint = Zum Beispiel 1.4.2026. Ein ganzes Datum mit Tag.
organisations-no-day = Schreiben Sie ein ganzes Datum, zum Beispiel 1.4.2026.
organisations-with = Wird eins mit
organisations-below = Gehört zu
organisations-below-none = zu keiner anderen
organisations-find = Organisation suchen: ein Wort aus dem Namen oder ein Code
organisations-into = Wer weitergeht
organisations-into-new = Eine neue Organisation mit dem Namen unten
organisations-name = Neuer Name
organisations-name-of = Name { $number }
organisations-hanging = Was daran hängt
organisations-hanging-hint = Vorgeschlagen ist: Was nach dem Tag noch läuft, geht weiter; was abgeschlossen ist, behält den alten Namen.
organisations-hand-stays = bleibt beim alten Namen
organisations-hand-goes = geht weiter
organisations-hand-part = geht an Name { $number }
organisations-people = { $count ->
    [one] Eine Person mit Konto gehört hierher. Zur neuen Organisation gehört sie nicht von selbst: Das ändert die Verwaltung unter „Konten“.
   *[other] { $count } Personen mit Konto gehören hierher. Zur neuen Organisation gehören sie nicht von selbst: Das ändert die Verwaltung unter „Konten“.
}
organisations-look = Angaben übernehmen und ansehen
organisations-conflict = Jemand anderes hat inzwischen etwas geändert. Gespeichert wurde nichts. Was Sie eingetragen haben, steht noch im Formular. Vergleichen Sie es mit dem jetzigen Stand, und speichern Sie dann noch einmal.
organisations-gone = { $code } gibt es hier nicht.
organisations-ended = { $code } gibt es an diesem Tag schon nicht mehr. Ändern Sie stattdessen, was danach kam.
organisations-not-yet = { $code } gibt es an dem Tag davor noch nicht. Wählen Sie einen späteren Tag.
organisations-too-few = Wählen Sie mindestens eine andere Organisation.
organisations-no-name = Hier fehlt ein Name, oder zwei sind gleich.
organisations-same = So ist es schon. Es gibt nichts zu ändern.
organisations-no-code = Das geht hier nicht. Legen Sie stattdessen einen neuen Eintrag an.
organisations-round = { $code } gehört selbst dazu. Wählen Sie eine andere Organisation.
organisations-later = Dieser Tag liegt noch vor uns. Tragen Sie die Änderung ein, sobald sie gilt: Bis dahin bleiben die bisherigen Namen und Zuständigkeiten stehen.
