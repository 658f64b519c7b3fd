### Herunterladen.

downloads-title = Herunterladen
downloads-intro = Sie können alles von dieser Seite herunterladen. Das heißt: Sie speichern es auf Ihrem Gerät. Sie können alles lesen und weiter benutzen.
downloads-bundle = Leit-Bild herunterladen
downloads-size = { $size } Kilobyte
downloads-what = Die Datei ist ein Paket. Packen Sie das Paket zuerst aus. Dann sehen Sie einen Ordner. In dem Ordner sind Texte und Tabellen. Dort sind auch die Grenzen von den Stadt-Teilen. Sie können alles mit jedem Text-Programm öffnen. Sie können die Datei auch wieder in Leitwerk laden.
downloads-print = Sie können jede Seite auch drucken. Dann kommt nur der Inhalt auf das Papier.
downloads-tables = Tabellen
downloads-tables-what = Es gibt auch Tabellen. Sie können die Tabellen zum Beispiel mit Excel öffnen. Was steht in welcher Spalte? Das lesen Sie hier:
downloads-apostrophe = Manche Texte beginnen mit einem Rechen-Zeichen. Vor diesen Texten steht ein kleiner Strich. Der Strich schützt Ihren Computer. Er gehört nicht zum Text.
downloads-table = Tabelle
downloads-rows = Zeilen
downloads-file-size = Größe
downloads-links = Was gehört zusammen?
downloads-dictionary = Erklärung der Spalten
downloads-programs = Für Computer-Programme
downloads-programs-what = Andere Programme können alles von dieser Seite lesen. Sie können auch Neues abonnieren. Das heißt: Ein Programm zeigt Ihnen jede Änderung.
