### Mein Tag: was auf einen wartet.

my-day-title = Mein Tag
my-day-on = Stand: { $date }
my-day-done = { $code } ist erledigt.
my-day-nothing = Im Moment wartet nichts auf Sie.
my-day-was-due = Überfällig seit { $date }
my-day-due = Fällig: { $date }
my-day-passed = Dieser Tag ist vorbei: { $date }
my-day-ends = Endet: { $date }
my-day-begins = Beginnt: { $date }
my-day-about = Dazu:
my-day-by = Darum kümmert sich:
my-day-finish = Erledigt
my-day-change = ändern
my-day-new = Neue Wiedervorlage anlegen
my-day-more = { $count ->
    [one] Und noch eines.
   *[other] Und noch { $count } weitere.
}
my-day-measures = Maßnahmen, deren Beginn oder Ende vorbei ist oder bevorsteht
my-day-measures-text = Der Stand passt nicht zum Datum, oder Beginn oder Ende kommen in den nächsten Tagen. Stimmt der Stand noch?
my-day-promises = Selbstverpflichtungen, die enden
my-day-promises-text = Soll die Zusage weiter gelten? Dann tragen Sie ein neues Ende ein.
my-day-outdated = Übersetzungen, die älter sind als ihr Text
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } Text
   *[other] { $language }: { $count } Texte
}
my-day-findings = Was die Prüfung gefunden hat
my-day-findings-open = Befunde ansehen
my-day-reading = Zum Lesen
