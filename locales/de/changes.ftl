### Was sich geändert hat, zum Abonnieren.

changes-title = Neuigkeiten abonnieren (Atom)
changes-feed = { $city }: Änderungen am Integrationsleitbild
changes-subtitle = Was neu ist, was sich geändert hat, was wegfiel.
changes-new = Neu
changes-changed = Geändert
changes-removed = Entfernt
changes-count-new = { $count } neu
changes-count-changed = { $count } geändert
changes-count-removed = { $count } entfernt
changes-more = { $count ->
    [one] und { $count } weiterer Eintrag
   *[other] und { $count } weitere Einträge
}
