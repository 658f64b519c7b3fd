### Startseite.

start-title = Startseite
start-heading = Was { $city } sich vorgenommen hat
start-empty = Hier steht noch kein Leitbild. Es erscheint, sobald die Stadt eines eingespielt hat.
start-editions = Das Leitbild
start-in-force = Diese Fassung gilt. Ihre Ziele sind die Grundlage der Arbeit in der Stadt.
start-in-deliberation = Diese Fassung wird gerade in den Gremien beraten und ist noch nicht beschlossen.
start-draft = Diese Fassung wird noch geschrieben und ist noch nicht öffentlich.
start-promised = Sieben Leitziele, die überall gelten
start-promised-intro = Jedes Leitziel soll in jedem Handlungsfeld etwas bedeuten. Die Punkte zeigen, wie weit es schon reicht.
start-reach = { $count ->
    [0] In keinem von { $fields } Handlungsfeldern aufgenommen
    [one] In { $count } von { $fields } Handlungsfeldern aufgenommen
   *[other] In { $count } von { $fields } Handlungsfeldern aufgenommen
}
start-reach-justified = { $count ->
    [one] { $count } begründet nicht
   *[other] { $count } begründet nicht
}
start-to-matrix = Leitziele und Handlungsfelder im Überblick
start-stands = Wo wir stehen
start-measures = Stand der Maßnahmen
start-holes = { $count ->
    [one] An { $count } Stelle der Matrix fehlt noch eine Antwort.
   *[other] An { $count } Stellen der Matrix fehlt noch eine Antwort.
}
