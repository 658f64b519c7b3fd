### Die nächste Fassung schreiben: Fortschreibung.

rework-title = Neue Fassung { $edition } schreiben
rework-intro = Hier schreiben Sie das neue Leit-Bild. Sie sehen alle Ziele. Klicken Sie auf ein Ziel. Dann können Sie das Ziel ändern. Sie können auch mehrere Ziele ankreuzen. Aus diesen Zielen machen Sie dann ein Ziel.
rework-closed = Diese Fassung ist { $status }. Sie können hier nur noch lesen.
rework-owed = { $count ->
    [one] Bei 1 Änderung fehlt noch der Grund.
   *[other] Bei { $count } Änderungen fehlt noch der Grund.
}
rework-reason-missing = Der Grund fehlt
rework-overarching-goals = Leit-Ziele
rework-no-goals = Hier steht noch kein Ziel.
rework-choose = { $code } ankreuzen
rework-merge-button = Aus diesen Zielen ein Ziel machen
rework-gone = Diese Ziele gibt es nicht mehr
rework-start-title = Neue Fassung beginnen
rework-start-intro = Zuerst kopieren wir die Fassung { $edition }. Danach ändern Sie die Kopie. Die alte Fassung bleibt gleich.
rework-start-none = Der Rat hat noch keine Fassung beschlossen. Darum gibt es auch noch keine nächste Fassung. Die erste Fassung machen Sie bei „Schreiben“.
rework-start-year = Jahr
rework-start-year-hint = Das Jahr bleibt später gleich.
rework-start-no-year = Bitte schreiben Sie ein Jahr mit 4 Ziffern. Zum Beispiel: 2030.
rework-start-title-proposed = Das Leit-Bild { $year }
rework-start-carry = Was weitergeht, gehört auch zu den neuen Zielen
rework-start-carry-hint = Zum Beispiel: Eine Maßnahme läuft noch. Dann gehört sie auch zum neuen Ziel.
rework-start-button = Jetzt beginnen
rework-step-title = Was passiert mit „{ $title }“?
rework-before = Das stand in der alten Fassung
rework-words-title = Titel
rework-words-text = Text
rework-reason = Grund
rework-reason-hint = Warum ändern Sie das? Wer wollte das?
rework-reword = Mit anderen Worten schreiben
rework-reword-button = Neue Worte speichern
rework-move = In ein anderes Handlungs-Feld bringen
rework-move-hint = Das Ziel bekommt dort eine neue Nummer. Die Maßnahmen kommen mit.
rework-move-button = Dorthin bringen
rework-split = Aus einem Ziel mehrere Ziele machen
rework-split-hint = Schreiben Sie mindestens 2 Teile. Jeder Teil bekommt eine neue Nummer. Die Maßnahmen gehören danach zu allen Teilen. Bitte prüfen Sie das.
rework-part = Teil { $number }
rework-split-button = Mehrere Ziele machen
rework-drop = Weglassen
rework-drop-text = Das steht dann nicht mehr in der neuen Fassung. Der Grund bleibt stehen.
rework-drop-button = Weglassen
rework-back = Änderung zurücknehmen
rework-back-text = Dann steht hier wieder der alte Text.
rework-back-button = Zurücknehmen
rework-rename = Einen neuen Namen geben
rework-rename-button = Neuen Namen speichern
rework-take-in = Andere Handlungs-Felder hierher holen
rework-take-in-which = Welche Handlungs-Felder kommen hierher?
rework-take-in-hint = Alle Ziele kommen mit. Sie bekommen hier neue Nummern.
rework-take-in-none = Kreuzen Sie mindestens 1 Handlungs-Feld an.
rework-take-in-button = Hierher holen
rework-merge-title = Aus mehreren Zielen ein Ziel machen
rework-merge-intro = Aus diesen Zielen wird ein Ziel. Das Ziel bekommt eine neue Nummer.
rework-merge-now = Ein Ziel machen
rework-add-title = Neues Ziel
rework-add-field-title = Neues Handlungs-Feld
rework-add-button = Dazunehmen
rework-no-field = Leit-Ziel: Es gilt überall
rework-no-edition = Die Fassung { $edition } gibt es nicht.
rework-decided = Das geht nicht mehr. Die Fassung ist { $status }.
rework-taken = Die Fassung { $edition } gibt es schon. Bitte nehmen Sie ein anderes Jahr.
rework-not-later = { $edition } ist zu früh. Bitte nehmen Sie ein späteres Jahr.
rework-unknown = { $code } gibt es nicht mehr. Vielleicht war jemand schneller. Bitte öffnen Sie die Seite noch einmal.
rework-no-reason = Bitte schreiben Sie den Grund.
rework-no-words = Der Titel oder der Text fehlt noch.
rework-too-few = Es müssen mindestens 2 sein.
rework-overarching = Ein Leit-Ziel gehört zu keinem Handlungs-Feld. Jedes andere Ziel gehört zu einem Handlungs-Feld. Beides zusammen geht nicht.
rework-same-field = Das Ziel ist schon in diesem Handlungs-Feld.
rework-not-empty = { $count ->
    [one] Hier steht noch 1 Ziel. Bringen Sie das Ziel zuerst in ein anderes Handlungs-Feld.
   *[other] Hier stehen noch { $count } Ziele. Bringen Sie die Ziele zuerst in ein anderes Handlungs-Feld.
}
rework-tangled = Das geht so nicht. Bitte nehmen Sie zuerst { $code } zurück.
rework-no-number = Es ist keine Nummer mehr frei.
rework-conflict = Jemand hat { $code } auch geändert. Unten sehen Sie den neuen Text. Ihr Text steht noch in den Feldern. Bitte prüfen Sie beides. Dann speichern Sie noch einmal.
rework-open = Die Fassung { $edition } ist noch nicht fertig. Bitte schreiben Sie dort weiter.
rework-fields-joined = Sie haben Handlungs-Felder zusammengelegt. Das geht nicht einfach zurück. Machen Sie das alte Handlungs-Feld neu. Dann verschieben Sie die Ziele dorthin.
rework-since = Das hat jemand geändert
