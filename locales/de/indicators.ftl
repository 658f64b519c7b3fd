### Indikatoren.

indicators-title = Indikatoren
indicators-intro = Woran die Stadt beobachtet, wie sich die Bedingungen verändern. Viele Kräfte wirken auf sie; sie zeigen nicht die Wirkung einer einzelnen Maßnahme.
indicators-base = Ausgangswert
indicators-latest = Neuester Wert
indicators-target = Zielwert
indicators-none = Hier sind noch keine Indikatoren eingetragen.
