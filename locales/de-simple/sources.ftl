### Quellen und andere Konzepte der Stadt.

sources-title = Quellen
sources-intro = Das Leit-Bild sagt: Das will die Stadt erreichen. Die Ideen dafür kommen aus vielen Quellen. Das sind zum Beispiel Konferenzen und Berichte. Jedes Ergebnis aus einer Quelle soll eine Antwort bekommen. Steht es jetzt im Leit-Bild? Oder nur ein Teil? Oder steht es nicht im Leit-Bild? Und was ist der Grund?
sources-open = noch ohne Antwort
sources-none = Hier stehen noch keine Quellen.
sources-plans-title = Andere Pläne
sources-plans-intro = Die Stadt hat noch andere Pläne. Manche Pläne wollen das Gleiche. Manche Pläne helfen bei den Zielen. Manche Pläne passen nicht zu den Zielen.
sources-no-plans = Hier stehen noch keine anderen Pläne.
