### Was sich geändert hat, zum Abonnieren.

changes-title = Neues abonnieren (Atom)
changes-feed = { $city }: Neues vom Leit-Bild
changes-subtitle = Das ist neu, anders oder weg.
changes-new = Neu
changes-changed = Geändert
changes-removed = Weg
changes-count-new = { $count } neu
changes-count-changed = { $count } geändert
changes-count-removed = { $count } weg
changes-more = { $count ->
    [one] und noch { $count } Eintrag
   *[other] und noch { $count } Einträge
}
