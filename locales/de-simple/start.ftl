### Startseite.

start-title = Start-Seite
start-heading = Das will { $city } erreichen
start-empty = Hier steht noch kein Leit-Bild. Ein Leit-Bild sagt: Das will die Stadt erreichen. Die Stadt muss es erst auf diese Seite stellen.
start-editions = Das Leit-Bild
start-in-force = Das Leit-Bild sagt: Das will die Stadt erreichen. Diese Fassung gilt jetzt. Auf ihren Zielen baut die Arbeit in der Stadt auf.
start-in-deliberation = Die Gremien beraten noch über diese Fassung. Gremien sind feste Gruppen. Der Stadt-Rat hat noch nicht Ja gesagt.
start-draft = Diese Fassung ist noch nicht fertig. Sie ist noch nicht für alle.
start-promised = 7 Leit-Ziele gelten überall
start-promised-intro = Jedes Leit-Ziel soll in jedem Handlungs-Feld etwas bedeuten. Ein Handlungs-Feld ist ein großes Thema, zum Beispiel Wohnen. Die Punkte zeigen: In so vielen Handlungs-Feldern kommt das Leit-Ziel schon vor.
start-reach = { $count ->
    [0] Kommt in keinem von { $fields } Handlungs-Feldern vor
    [one] Kommt in { $count } von { $fields } Handlungs-Feldern vor
   *[other] Kommt in { $count } von { $fields } Handlungs-Feldern vor
}
start-reach-justified = { $count ->
    [one] { $count } gilt nicht, mit Grund
   *[other] { $count } gelten nicht, mit Grund
}
start-to-matrix = Zur Ziel-Tabelle
start-stands = So weit sind wir
start-measures = So weit sind die Maßnahmen
start-holes = { $count ->
    [one] An { $count } Stelle in der Ziel-Tabelle fehlt noch eine Antwort.
   *[other] An { $count } Stellen in der Ziel-Tabelle fehlt noch eine Antwort.
}
