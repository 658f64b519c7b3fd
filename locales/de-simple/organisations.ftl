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
