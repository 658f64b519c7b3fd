### Organisationen und Akteursgruppen.

organisations-title = Organisationen
organisations-intro = Alle sollen offen für andere sein. Darum sehen Sie hier: Was macht die Stadt? Und was haben andere versprochen?
organisations-groups-title = Gruppen aus der Stadt
organisations-groups-intro = Alle Gruppen aus der Stadt arbeiten am Leit-Bild mit. Das Leit-Bild sagt: Das will die Stadt erreichen.
organisations-without-group = Ohne Gruppe
organisations-none-in-group = In dieser Gruppe steht noch keine Organisation.
organisations-commitments = { $count ->
    [0] kein Versprechen
    [one] { $count } Versprechen
   *[other] { $count } Versprechen
}
organisations-in-group = { $count ->
    [0] noch keine Organisation
    [one] { $count } Organisation
   *[other] { $count } Organisationen
}

organisations-by-group = Nach Gruppen
organisations-on-label = Welche Organisationen gab es an einem Tag?
organisations-on-show = Zeigen
organisations-tree-title = Organisationen am { $day }
organisations-tree-intro = Hier steht: Wer gehörte am { $day } zu wem?
organisations-tree-today = Wer gehört jetzt zu wem?
organisations-tree-none = An diesem Tag gab es keine Organisation.

organisations-turns = Das kann sich ändern
organisations-turn-open = Ab einem Tag ändern
organisations-turn-rename = Neuer Name
organisations-turn-merge = Zusammenlegen
organisations-turn-split = Aufteilen
organisations-turn-move = Gehört jetzt woanders hin
organisations-turn-members = Andere Mitglieder
organisations-turn-close = Auflösen
organisations-intro-rename = Ab einem Tag gibt es einen neuen Namen. Der alte Name endet am Tag davor. In alten Texten bleibt der alte Name stehen.
organisations-intro-merge = Ab einem Tag werden mehrere Organisationen zu einer. Die alten enden am Tag davor. In alten Texten bleiben die alten Namen stehen.
organisations-intro-split = Ab einem Tag werden aus einer Organisation mehrere. Die alte endet am Tag davor. In alten Texten bleibt der alte Name stehen.
organisations-intro-move = Ab einem Tag gehört die Organisation zu einer anderen. Davor bleibt alles gleich.
organisations-intro-members = Ab einem Tag hat das Gremium andere Mitglieder. Oder es hat eine andere Leitung. Die alten Mitglieder kann man weiter nachlesen.
organisations-intro-close = Ab einem Tag gibt es das nicht mehr. Alles von früher bleibt stehen.
organisations-first-day = Ab wann gilt das?
organisations-first-day-without = Ab wann gibt es das nicht mehr?
organisations-first-day-hint = Schreiben Sie Tag, Monat und Jahr. Zum Beispiel 1.4.2026.
organisations-no-day = Schreiben Sie Tag, Monat und Jahr. Zum Beispiel 1.4.2026.
organisations-with = Wird eins mit
organisations-below = Gehört zu
organisations-below-none = zu keiner anderen
organisations-find = Organisation suchen. Schreiben Sie ein Wort aus dem Namen oder einen Code
organisations-into = Wer macht weiter?
organisations-into-new = Eine neue Organisation mit dem Namen unten
organisations-name = Neuer Name
organisations-name-of = Name { $number }
organisations-hanging = Was gehört dazu?
organisations-hanging-hint = Unser Vorschlag: Läuft etwas noch? Dann geht es weiter. Ist etwas fertig? Dann behält es den alten Namen.
organisations-hand-stays = bleibt beim alten Namen
organisations-hand-goes = geht weiter
organisations-hand-part = geht zu Name { $number }
organisations-people = { $count ->
    [one] Eine Person mit Konto gehört hierher. Diese Person gehört noch nicht zur neuen Organisation. Das kann nur die Konten-Verwaltung ändern. Das geht unter „Konten“.
   *[other] { $count } Personen mit Konto gehören hierher. Diese Personen gehören noch nicht zur neuen Organisation. Das kann nur die Konten-Verwaltung ändern. Das geht unter „Konten“.
}
organisations-look = Merken und ansehen
organisations-conflict = Jemand hat gerade etwas geändert. Wir haben nichts gespeichert. Ihre Angaben stehen noch da. Sehen Sie sich den neuen Stand an. Dann speichern Sie noch einmal.
organisations-gone = { $code } gibt es hier nicht.
organisations-ended = { $code } gibt es an diesem Tag nicht mehr. Ändern Sie das, was danach kam.
organisations-not-yet = { $code } gibt es am Tag davor noch nicht. Wählen Sie einen späteren Tag.
organisations-too-few = Wählen Sie noch eine andere Organisation.
organisations-no-name = Hier fehlt ein Name. Oder 2 Namen sind gleich.
organisations-same = So ist es schon. Sie müssen nichts ändern.
organisations-no-code = Das geht hier nicht. Machen Sie einen neuen Eintrag.
organisations-round = { $code } gehört selbst dazu. Wählen Sie eine andere Organisation.
organisations-later = Dieser Tag kommt erst noch. Tragen Sie die Änderung später ein. Bis dahin bleibt alles gleich.
