### Wer darf was: die Tabelle, nach der sich das Programm richtet, in einfachen Worten.

rights-title = Wer darf was
rights-intro = Hier steht, wer was lesen und ändern darf. Das Programm richtet sich genau nach dieser Tabelle; andere Regeln gibt es nicht.
rights-roles = Wer mitarbeitet
rights-table = Was wer darf
rights-what = Was
rights-who = Wer
rights-everyone = Alle, auch ohne Konto
rights-signed-in = Wer angemeldet ist, für sich selbst
rights-own = { $who }, nur für die eigene Organisation oder das eigene Gremium
rights-own-office = { $who }, nur für das, wofür die eigene Organisation verantwortlich ist
rights-operator = Nur der IT-Betrieb, direkt auf dem Server
