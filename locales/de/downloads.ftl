### Herunterladen.

downloads-title = Herunterladen
downloads-intro = Alles, was auf dieser Seite steht, können Sie mitnehmen, lesen und weiterverwenden.
downloads-bundle = Leitbild als ZIP-Datei
downloads-size = { $size } kB
downloads-what = Die Datei enthält einen Ordner mit Texten (TOML), Tabellen (CSV) und den Grenzen der Stadtteile (GeoJSON). Entpackt lässt sich alles mit jedem Textprogramm öffnen und in Leitwerk wieder einspielen.
downloads-print = Jede Seite lässt sich auch drucken; Kopf, Fuß und Navigation bleiben dabei weg.
