### Indikatoren.

indicators-title = Mess-Werte
indicators-intro = Ein Mess-Wert ist eine Zahl. Ein anderes Wort dafür ist: Indikator. Mit Mess-Werten sieht die Stadt: Was verändert sich? Viele Dinge verändern so eine Zahl. Darum zeigt die Zahl nicht: So wirkt 1 einzelne Maßnahme.
indicators-base = Wert am Anfang
indicators-latest = Neuester Wert
indicators-target = Wert als Ziel
indicators-none = Hier stehen noch keine Mess-Werte.
