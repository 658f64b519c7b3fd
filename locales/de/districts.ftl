### Stadtteile.

districts-title = Stadtteile
districts-intro = Integration gelingt vor Ort. Hier sehen Sie, was in welchem Stadtteil geschieht.
districts-map-title = Karte der Stadtteile von { $city }
districts-map-description = Jede Fläche ist ein Stadtteil und führt zu seiner Seite. Dieselben Stadtteile stehen auch als Liste auf der Seite „Stadtteile“.
districts-none = Hier sind noch keine Stadtteile eingetragen.
