### Herunterladen.

downloads-title = Herunterladen
downloads-intro = Alles, was auf dieser Seite steht, können Sie mitnehmen, lesen und weiterverwenden.
downloads-bundle = Leitbild als ZIP-Datei
downloads-size = { $size } kB
downloads-what = Die Datei enthält einen Ordner mit Texten (TOML), Tabellen (CSV) und den Grenzen der Stadtteile (GeoJSON). Entpackt lässt sich alles mit jedem Textprogramm öffnen und in Leitwerk wieder einspielen.
downloads-print = Jede Seite lässt sich auch drucken; Kopf, Fuß und Navigation bleiben dabei weg.
downloads-tables = Tabellen für Excel und andere Programme
downloads-tables-what = Jede Tabelle enthält alle Einträge einer Art (CSV, Komma als Trennzeichen, UTF-8). Sollte Excel alles in eine Spalte schreiben, hilft der Weg über „Daten“ und „Aus Text/CSV“. Was jede Spalte bedeutet, steht hier:
downloads-apostrophe = Beginnt ein Text mit einem Zeichen, das Tabellenprogramme für eine Formel halten (= + - @), steht ein Apostroph davor. So kann keine Tabelle etwas auf Ihrem Rechner auslösen. Der Apostroph gehört nicht zum Text.
downloads-table = Tabelle
downloads-rows = Zeilen
downloads-file-size = Größe
downloads-links = Verbindungen zwischen den Einträgen
downloads-dictionary = Erklärung aller Spalten
downloads-programs = Für andere Programme
downloads-programs-what = Programme lesen alles, was öffentlich ist, auch direkt. Neuigkeiten lassen sich abonnieren.
