### Beratung und Beschluss einer Fassung.

decision-title = Beratung und Beschluss
decision-page-title = Was passiert mit der Fassung { $edition }?
decision-stands = Das geht jetzt nicht. Die Fassung ist { $status }.
decision-turned = Das Ende ist vor dem Anfang. Bitte prüfen Sie beide Tage.
decision-no-day = Bitte schreiben Sie den Tag. Zum Beispiel: 18.6.2030.
decision-no-line = Die Nummer ist zu lang.
decision-valid = Gilt
decision-paper-at = Papier vom Rat
decision-bring-in = Zur Beratung geben
decision-bring-in-text = Andere Gruppen lesen jetzt die Fassung. Sie sprechen darüber. Sie können die Fassung noch ändern. Wer darf die Fassung lesen? Das entscheiden Sie bei „Freigabe“.
decision-bring-in-button = Zur Beratung geben
decision-adopt = Der Rat hat Ja gesagt
decision-adopt-text = Danach kann niemand den Text ändern. Übersetzungen dürfen Sie noch ändern. Gibt es einen Fehler? Dann schreiben Sie eine Berichtigung dazu.
decision-adopt-button = Beschluss speichern
decision-day = An welchem Tag?
decision-number = Nummer vom Papier
decision-number-hint = Zum Beispiel: V/0318/2030.
decision-address = Internet-Adresse vom Papier
decision-address-hint = Die Adresse beginnt mit https://
decision-from = Gilt ab
decision-to = Gilt bis
decision-supersede-with = Die Fassung { $edition } gilt dann nicht mehr
decision-reject = Der Rat hat Nein gesagt
decision-reject-text = Die Fassung gilt nicht. Sie können die Fassung später noch einmal zur Beratung geben.
decision-reject-button = Nein speichern
decision-take-back = Zurückholen
decision-take-back-text = Dann ist die Fassung wieder ein Entwurf.
decision-take-back-button = Zurückholen
decision-supersede = Nicht mehr gültig
decision-supersede-text = Es gibt eine neue Fassung. Diese Fassung gilt nicht mehr. Sie können sie noch lesen.
decision-supersede-button = Gilt nicht mehr
decision-consultations-hint = Welche Gruppen sprechen darüber? Was sagen sie? Ihre Worte bleiben genau so stehen.
decision-consultations-new = Eine Gruppe dazunehmen
decision-sure = Ich habe alles geprüft. Danach kann niemand den Text ändern.
decision-not-sure = Bitte kreuzen Sie an: Ich habe alles geprüft. Ein Beschluss geht nicht zurück.
decision-internal = Diese Fassung ist noch intern. Das bleibt auch nach dem Beschluss so. Erst mit der Freigabe können alle sie lesen.
decision-adopt-before = Schreiben Sie zuerst oben auf, was die Gremien gesagt haben. Dazu gehören: Meinungen, Abstimmungen und andere Meinungen. Danach können Sie auch das nicht mehr ändern.
decision-consultations-none = Noch steht kein Gremium in der Liste. Auch die Abstimmung im Rat gehört in diese Liste.
decision-consultations-silent = { $count ->
    [one] Von 1 Gremium fehlt noch das Ergebnis.
   *[other] Von { $count } Gremien fehlt noch das Ergebnis.
}
decision-supersede-sure = Ja, jetzt gilt eine neuere Fassung. Das kann ich nicht zurücknehmen.
decision-supersede-not-sure = Bitte bestätigen Sie: Jetzt gilt eine neuere Fassung. Sie können das nicht zurücknehmen.
decision-reasons-owed = { $count ->
    [one] Bei 1 Änderung fehlt der Grund. Schreiben Sie zuerst den Grund. Dann können Sie die Fassung beschließen.
   *[other] Bei { $count } Änderungen fehlt der Grund. Schreiben Sie zuerst alle Gründe. Dann können Sie die Fassung beschließen.
}
