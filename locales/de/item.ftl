### Die Seite eines einzelnen Eintrags.

item-overarching-goal = Leitziel
item-back = Woher es kommt
item-on = Was daraus wurde
item-no-back = Dazu ist noch nichts eingetragen.
item-no-on = Bisher ist daraus nichts eingetragen.
item-context = Zusammenhang
item-more = { $count ->
    [one] und { $count } weiterer Eintrag
   *[other] und { $count } weitere Einträge
}
item-sentence-missing = Der Satz dazu ist noch nicht geschrieben.
item-term = Wie diese Fassung die Menschen nennt, um die es geht
item-justification = Begründung
item-reason = Grund
item-statement = Stand aus Sicht der Verantwortlichen
item-statement-note = Eigene Aussage der verantwortlichen Stelle.
item-opinion = Stellungnahme des Gremiums
item-dissent = Abweichende Meinung
item-in-favour = Dafür
item-against = Dagegen
item-abstained = Enthalten
item-reading-aid = Lesehilfe
item-origin = Woher die Zahl kommt
item-period = Zeitraum
item-type = Art
item-date = Datum
item-url = Im Internet
item-participants = Teilnehmende
item-number = Nummer
item-residents = Einwohnerinnen und Einwohner
item-carried-by = Getragen von
item-adopted-on = Beschlossen am
item-decision = Vorlage
item-decision-url = Beschluss im Ratsinformationssystem
item-unit = Einheit
item-direction = Angestrebte Richtung
item-cadence = Erhoben
item-by-gender = Nach Geschlecht aufgeschlüsselt
item-yes = ja
item-no = nein
