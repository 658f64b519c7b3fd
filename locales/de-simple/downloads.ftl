### Herunterladen.

downloads-title = Herunterladen
downloads-intro = Sie können alles von dieser Seite herunterladen. Das heißt: Sie speichern es auf Ihrem Gerät. Sie können alles lesen und weiter benutzen.
downloads-bundle = Leit-Bild herunterladen
downloads-size = { $size } Kilobyte
downloads-what = Die Datei ist ein Paket. Packen Sie das Paket zuerst aus. Dann sehen Sie einen Ordner. In dem Ordner sind Texte und Tabellen. Dort sind auch die Grenzen von den Stadt-Teilen. Sie können alles mit jedem Text-Programm öffnen. Sie können die Datei auch wieder in Leitwerk laden.
downloads-print = Sie können jede Seite auch drucken. Dann kommt nur der Inhalt auf das Papier.
