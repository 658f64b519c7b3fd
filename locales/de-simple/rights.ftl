### Wer darf was: die Tabelle, nach der sich das Programm richtet, in einfachen Worten.

rights-title = Wer darf was?
rights-intro = Das Leit-Bild sagt: Das will die Stadt erreichen. Hier sehen Sie: Wer darf was lesen? Wer darf was ändern? Ein Gremium ist eine feste Gruppe. Das Programm hält sich genau an diese Tabelle. Es gibt keine anderen Regeln.
rights-roles = Wer arbeitet mit?
rights-table = Was dürfen sie?
rights-what = Was?
rights-who = Wer?
rights-everyone = Alle, auch ohne Konto
rights-signed-in = Alle mit Konto, aber nur für sich selbst
rights-own = { $who }, nur für die eigene Organisation oder das eigene Gremium
rights-own-office = { $who }: nur dort, wo die eigene Organisation verantwortlich ist
rights-operator = Nur die Technik-Abteilung, direkt am Computer
