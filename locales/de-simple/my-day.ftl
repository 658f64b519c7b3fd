### Mein Tag: was auf einen wartet.

my-day-title = Mein Tag
my-day-on = So ist es am { $date }
my-day-done = { $code } ist erledigt.
my-day-nothing = Sie müssen im Moment nichts tun.
my-day-was-due = Das war zu tun bis: { $date }
my-day-due = Zu tun bis: { $date }
my-day-passed = Dieser Tag ist vorbei: { $date }
my-day-ends = Das endet: { $date }
my-day-begins = Das fängt an: { $date }
my-day-about = Darum geht es:
my-day-by = Das macht:
my-day-finish = Das ist fertig
my-day-change = ändern
my-day-new = Etwas Neues aufschreiben
my-day-more = { $count ->
    [one] Es gibt noch eines.
   *[other] Es gibt noch { $count } mehr.
}
my-day-measures = Maßnahmen: Der Tag ist vorbei oder kommt bald
my-day-measures-text = Der Tag für den Anfang oder das Ende ist vorbei. Oder er kommt bald. Stimmt der Stand noch?
my-day-promises = Diese Versprechen enden
my-day-promises-text = Soll das Versprechen weiter gelten? Dann schreiben Sie ein neues Ende auf.
my-day-outdated = Alte Übersetzungen
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } Text
   *[other] { $language }: { $count } Texte
}
my-day-findings = Das hat die Prüfung gefunden
my-day-findings-open = Das ansehen
my-day-reading = Zum Lesen
