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
