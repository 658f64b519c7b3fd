### Die nächste Fassung schreiben: Fortschreibung.

rework-title = Fortschreibung { $edition }
rework-intro = Hier entsteht die nächste Fassung. Jedes Ziel zeigt, was aus ihm geworden ist. Öffnen Sie ein Ziel, um es anders zu formulieren, zu verschieben, aufzuteilen oder zu streichen. Kreuzen Sie mehrere an, um sie zusammenzulegen.
rework-closed = Diese Fassung ist { $status }. Hier lässt sich nachlesen, was aus den Zielen geworden ist; ändern lässt es sich nicht mehr.
rework-owed = { $count ->
    [one] Bei einer Änderung fehlt noch der Grund.
   *[other] Bei { $count } Änderungen fehlt noch der Grund.
}
rework-reason-missing = Grund fehlt
rework-overarching-goals = Leitziele
rework-no-goals = Hier steht noch kein Ziel.
rework-choose = { $code } zum Zusammenlegen ankreuzen
rework-merge-button = Angekreuzte Ziele zusammenlegen …
rework-gone = Gestrichen
rework-start-title = Nächste Fassung beginnen
rework-start-intro = Die neue Fassung beginnt als Abschrift der Fassung { $edition }: mit allen Abschnitten, Handlungsfeldern, Zielen, Aufnahmen und Übersetzungen. Jedes Ziel gilt zunächst als fortgeführt. Danach ändern Sie Schritt für Schritt, was anders werden soll. Die beschlossene Fassung bleibt, wie sie ist.
rework-start-none = Eine nächste Fassung folgt auf eine beschlossene. Bisher ist keine Fassung beschlossen. Legen Sie die erste unter „Schreiben“ an.
rework-start-year = Jahr der neuen Fassung
rework-start-year-hint = Unter diesem Jahr findet man die Fassung; später ändert es sich nicht mehr.
rework-start-no-year = Bitte schreiben Sie ein Jahr mit vier Ziffern, zum Beispiel 2030.
rework-start-title-proposed = Integrationsleitbild, Fassung { $year }
rework-start-carry = Was weiterläuft, auch mit den neuen Zielen verknüpfen
rework-start-carry-hint = Gemeint sind Maßnahmen, die nicht abgeschlossen sind, Indikatoren, laufende Selbstverpflichtungen, andere Konzepte und Gremien. Die Verknüpfungen mit der alten Fassung bleiben.
rework-start-button = Fassung beginnen
rework-step-title = Was wird aus „{ $title }“?
rework-before = In der Fassung davor
rework-words-title = Titel
rework-words-text = Text
rework-reason = Grund
rework-reason-hint = Er steht später in der Fortschreibung: Warum wird das geändert, und wer hat es angeregt?
rework-reword = Anders formulieren
rework-reword-button = Neue Worte übernehmen
rework-move = In ein anderes Handlungsfeld verschieben
rework-move-hint = Die Nummer eines Ziels nennt sein Handlungsfeld. Deshalb bekommt es dort die nächste freie Nummer. Maßnahmen und Aufnahmen ziehen mit um.
rework-move-button = Verschieben
rework-split = In mehrere Ziele aufteilen
rework-split-hint = Füllen Sie mindestens zwei Teile aus. Sie bekommen neue Nummern, die alte wird nicht wieder vergeben. Maßnahmen hängen danach an allen Teilen, Aufnahmen am ersten: Prüfen Sie, was wohin gehört.
rework-part = Teil { $number }
rework-split-button = Aufteilen
rework-drop = Streichen
rework-drop-text = Es verschwindet aus dieser Fassung. In der Fortschreibung bleibt stehen, was gestrichen wurde und warum.
rework-drop-button = Streichen
rework-back = Zurücknehmen
rework-back-text = Danach steht hier wieder, was in der Fassung davor stand, mit den alten Nummern.
rework-back-button = Zurücknehmen
rework-rename = Umbenennen oder anders beschreiben
rework-rename-button = Neuen Namen übernehmen
rework-take-in = Andere Handlungsfelder aufnehmen
rework-take-in-which = Welche Handlungsfelder gehen in diesem auf?
rework-take-in-hint = Ihre Ziele kommen hierher und bekommen hier die nächsten freien Nummern. Dieses Handlungsfeld behält seine Nummer.
rework-take-in-none = Kreuzen Sie mindestens ein Handlungsfeld an.
rework-take-in-button = Zusammenlegen
rework-merge-title = Ziele zusammenlegen
rework-merge-intro = Aus diesen Zielen wird eines, mit neuer Nummer. Was an ihnen hängt, hängt danach an dem einen.
rework-merge-now = Zusammenlegen
rework-add-title = Neues Ziel
rework-add-field-title = Neues Handlungsfeld
rework-add-button = Aufnehmen
rework-no-field = Leitziel: gilt in allen Handlungsfeldern
rework-no-edition = Eine Fassung { $edition } gibt es nicht.
rework-decided = Das geht nicht mehr: Die Fassung ist { $status }.
rework-taken = Eine Fassung { $edition } gibt es schon. Wählen Sie ein anderes Jahr.
rework-not-later = Das Jahr { $edition } muss nach der letzten beschlossenen Fassung liegen.
rework-unknown = { $code } gibt es nicht mehr. Vielleicht war jemand schneller. Öffnen Sie die Übersicht noch einmal.
rework-no-reason = Bitte schreiben Sie den Grund dazu. Ohne ihn versteht später niemand, warum sich das geändert hat.
rework-no-words = Es fehlt noch ein Titel oder ein Text.
rework-too-few = Dazu gehören mindestens zwei.
rework-overarching = Ein Leitziel gehört zu keinem Handlungsfeld, jedes andere Ziel zu einem. Beides lässt sich nicht mischen.
rework-same-field = In diesem Handlungsfeld steht das Ziel schon.
rework-not-empty = { $count ->
    [one] In diesem Handlungsfeld steht noch ein Ziel. Verschieben oder streichen Sie es zuerst.
   *[other] In diesem Handlungsfeld stehen noch { $count } Ziele. Verschieben oder streichen Sie sie zuerst.
}
rework-tangled = Aus mehreren Zielen würden so mehrere andere, und niemand könnte nachlesen, was woraus wurde. Nehmen Sie zuerst { $code } zurück.
rework-no-number = Es ist keine Nummer mehr frei.
rework-conflict = { $code } hat inzwischen jemand geändert. Unten steht der neue Stand; was Sie geschrieben haben, steht noch in den Feldern. Prüfen Sie beides und senden Sie noch einmal.
rework-open = Über die Fassung { $edition } ist noch nicht entschieden. Schreiben Sie dort weiter, oder halten Sie zuerst fest, was der Rat beschlossen hat.
rework-fields-joined = Zusammengelegte Handlungsfelder kommen nicht von selbst zurück. Legen Sie das frühere Handlungsfeld neu an und verschieben Sie seine Ziele dorthin.
rework-since = Was jemand inzwischen geändert hat
