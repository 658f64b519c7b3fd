### Quellen und andere Konzepte der Stadt.

sources-title = Quellen
sources-intro = Was in das Leitbild eingeflossen ist. Auf jedes Ergebnis gehört eine Antwort: aufgenommen, teilweise aufgenommen oder nicht aufgenommen, mit Begründung.
sources-open = noch ohne Antwort
sources-none = Hier sind noch keine Quellen eingetragen.
sources-plans-title = Andere Konzepte
sources-plans-intro = Konzepte der Stadt, die dasselbe wollen, die Ziele unterstützen oder ihnen entgegenstehen.
sources-no-plans = Hier sind noch keine anderen Konzepte eingetragen.
