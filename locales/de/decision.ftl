### Beratung und Beschluss einer Fassung.

decision-title = Beratung und Beschluss
decision-page-title = Beratung und Beschluss der Fassung { $edition }
decision-stands = Das geht gerade nicht: Die Fassung ist { $status }.
decision-turned = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Daten.
decision-no-day = Bitte schreiben Sie den Tag des Beschlusses, zum Beispiel 18.6.2030.
decision-no-line = Die Nummer passt nicht in eine Zeile. Bitte kürzen Sie sie.
decision-valid = Gilt
decision-paper-at = Vorlage im Ratsinformationssystem
decision-bring-in = In die Beratung geben
decision-bring-in-text = Die Fassung geht damit den Gremien zur Beratung zu. Sie lässt sich weiter ändern, bis sie beschlossen ist. Wer sie lesen darf, entscheiden Sie gesondert unter „Freigabe“.
decision-bring-in-button = In die Beratung geben
decision-adopt = Beschluss festhalten
decision-adopt-text = Der Rat hat beschlossen: Ab jetzt ändert sich am Original nichts mehr, auch nicht durch Fehler oder mit Absicht. Übersetzungen bleiben möglich, Fehler werden durch sichtbare Berichtigungen richtiggestellt.
decision-adopt-button = Beschluss festhalten
decision-day = Tag des Beschlusses
decision-number = Nummer der Vorlage
decision-number-hint = So, wie sie im Ratsinformationssystem steht, zum Beispiel V/0318/2030.
decision-address = Adresse der Vorlage im Ratsinformationssystem
decision-address-hint = Wenn Ihr System OParl anbietet, die OParl-Adresse der Vorlage; sonst die Adresse ihrer Seite. Sie beginnt mit https://
decision-from = Gilt ab
decision-to = Gilt bis
decision-supersede-with = Die Fassung { $edition } ist damit abgelöst
decision-reject = Nicht beschlossen
decision-reject-text = Der Rat hat die Fassung nicht beschlossen. Sie bleibt als nicht beschlossen stehen und kann später noch einmal in die Beratung gehen.
decision-reject-button = Als nicht beschlossen festhalten
decision-take-back = Aus der Beratung zurückholen
decision-take-back-text = Die Fassung wird wieder zum Entwurf.
decision-take-back-button = Zurückholen
decision-supersede = Ablösen
decision-supersede-text = Eine spätere Fassung hat den Platz dieser Fassung eingenommen. Sie bleibt lesbar.
decision-supersede-button = Als abgelöst festhalten
decision-consultations-hint = Welche Gremien beraten, in welcher Reihenfolge, und was sie sagen: Stellungnahmen und abweichende Meinungen stehen unverändert im Leitbild.
decision-consultations-new = Gremium in die Beratungsfolge aufnehmen
decision-sure = Ich habe alles geprüft. Nach dem Beschluss lässt sich am Original nichts mehr ändern.
decision-not-sure = Bitte bestätigen Sie, dass alles geprüft ist: Der Beschluss lässt sich nicht zurücknehmen.
decision-internal = Diese Fassung ist noch intern. Sie bleibt es auch nach dem Beschluss, bis Sie sie freigeben.
decision-adopt-before = Tragen Sie vorher oben ein, was die Gremien gesagt haben: Stellungnahmen, Abstimmungen und abweichende Meinungen gehören zur Fassung und ändern sich danach auch nicht mehr.
decision-consultations-none = Noch steht kein Gremium in der Beratungsfolge. Auch die Abstimmung im Rat tragen Sie dort ein.
decision-consultations-silent = { $count ->
    [one] Von einem Gremium fehlt noch das Ergebnis.
   *[other] Von { $count } Gremien fehlt noch das Ergebnis.
}
decision-supersede-sure = Ja, eine spätere Fassung gilt. Das lässt sich nicht zurücknehmen.
decision-supersede-not-sure = Bitte bestätigen Sie, dass eine spätere Fassung gilt: Das lässt sich nicht zurücknehmen.
decision-reasons-owed = { $count ->
    [one] Bei einer Änderung fehlt der Grund. Erst wenn er aufgeschrieben ist, kann die Fassung beschlossen werden.
   *[other] Bei { $count } Änderungen fehlt der Grund. Erst wenn alle Gründe aufgeschrieben sind, kann die Fassung beschlossen werden.
}
