### Die Seite eines einzelnen Eintrags.

item-overarching-goal = Leit-Ziel
item-back = Daher kommt es
item-on = Das ist daraus geworden
item-no-back = Dazu steht hier noch nichts.
item-no-on = Bis jetzt steht hier noch nichts.
item-context = Das gehört dazu
item-more = { $count ->
    [one] und noch { $count } Eintrag
   *[other] und noch { $count } Einträge
}
item-sentence-missing = Der Satz dazu fehlt noch.
item-term = So nennt diese Fassung die Menschen
item-justification = Das ist der Grund
item-reason = Grund
item-statement = Das sagen die Verantwortlichen
item-statement-note = Die Verantwortlichen haben das selbst geschrieben.
item-opinion = Das sagt die Gruppe
item-dissent = Manche sind dagegen
item-in-favour = So viele sagen Ja
item-against = So viele sagen Nein
item-abstained = So viele sagen nichts
item-reading-aid = So lesen Sie die Zahl
item-origin = Daher kommt die Zahl
item-period = Zeit
item-type = Art
item-date = Datum
item-url = Im Internet
item-participants = So viele haben mitgemacht
item-number = Nummer
item-residents = So viele Menschen wohnen hier
item-carried-by = Wer macht das?
item-adopted-on = Ja vom Stadt-Rat am
item-decision = Papier für den Stadt-Rat
item-decision-url = Entscheidung vom Stadt-Rat im Internet
item-unit = Art von der Zahl
item-direction = Richtung
item-cadence = So oft gibt es die Zahl
item-by-gender = Eigene Zahlen für jedes Geschlecht
item-yes = ja
item-no = nein
