# Die Hinweise der Prüfung: Name der Regel, Meldung, Ausweg, warum es wichtig ist.

check-name-lw001 = Ein Leit-Ziel kommt in einem Handlungs-Feld nicht vor
check-lw001 = { $item } kommt im Handlungs-Feld { $other } nicht vor. Auch der Grund dafür fehlt.
check-help-lw001 = Schreiben Sie einen Satz: Was bedeutet das Leit-Ziel in diesem Handlungs-Feld? Oder schreiben Sie einen Grund: Darum kommt das Leit-Ziel hier nicht vor.
check-why-lw001 = Der Sinn von jedem Leit-Ziel gilt in jedem Handlungs-Feld. Manchmal fehlt ein Leit-Ziel. Dann weiß das Amt nicht: Hat es jemand vergessen? Oder fehlt es mit Absicht?

check-name-lw002 = Der Satz zum Leit-Ziel fehlt
check-lw002 = Bei { $item } fehlt noch der Satz ({ $other }). Was bedeutet das Leit-Ziel hier?
check-help-lw002 = Schreiben Sie einen Satz: Was bedeutet das Leit-Ziel an dieser Stelle?
check-why-lw002 = Ein Kreuz in einer Tabelle ist noch kein Versprechen. Erst der Satz sagt: Das meinen wir hier.

check-name-lw003 = Ein Leit-Ziel ist zu genau
check-lw003 = { $item } ist zu genau. Der Grund ist: „{ $words }“ ({ $what }).
check-help-lw003 = Schreiben Sie das Leit-Ziel allgemeiner. Zahlen, Termine, Orte und Namen passen hier nicht. Sie passen zu den Zielen in den Handlungs-Feldern. Sie passen auch zu den Maßnahmen.
check-why-lw003 = Die Leit-Ziele gelten in allen Handlungs-Feldern. Eine Zahl, ein Datum oder ein Name passt nie überall. Solche Angaben sind auch schneller alt als das Leit-Bild.

check-name-lw004 = Niemand weiß, woher ein Ziel kommt
check-lw004 = Bei { $item } fehlt eine Angabe: Woher kommt das Ziel?
check-help-lw004 = Schreiben Sie bei „origin“: Woher kommt das Ziel? Zum Beispiel aus einem Ergebnis, einer Quelle oder einem Treffen. Oder von einem Gremium oder einer Gruppe. Oder verbinden Sie es mit dem Ziel von früher.
check-why-lw004 = Viele Menschen haben mitgeschrieben. Sie wollen ihre Ideen wiederfinden. Vielleicht ändert später jemand das Ziel. Dann ist wichtig: Wer wollte das Ziel haben?

check-name-lw005 = Ein Ergebnis ohne Antwort
check-lw005 = { $item } aus { $other } hat noch keine Antwort.
check-help-lw005 = Geben Sie eine Antwort. Steht es jetzt im Leit-Bild? Oder nur ein Teil? Oder steht es nicht im Leit-Bild? Nennen Sie auch den Grund.
check-why-lw005 = Menschen haben mitgemacht. Sie haben eine Antwort verdient. Ohne Antwort macht beim nächsten Mal niemand mehr mit.

check-name-lw006 = Ein Ziel ohne Maßnahme
check-lw006 = Für { $item } steht hier noch keine Maßnahme.
check-help-lw006 = Verbinden Sie das Ziel mit einer Maßnahme. Oder planen Sie eine neue Maßnahme. Oder sprechen Sie darüber: Gilt das Ziel noch?
check-why-lw006 = Ein Leit-Bild ist ein Versprechen. Manchmal tut niemand etwas für ein Ziel. Dann ist das Ziel kein Versprechen.

check-name-lw007 = Eine Maßnahme ohne Verantwortliche
check-lw007 = Für { $item } ist keine Organisation verantwortlich.
check-help-lw007 = Schreiben Sie bei „responsible“: Wer ist für die Maßnahme verantwortlich?
check-why-lw007 = Manchmal ist niemand verantwortlich. Dann kann auch niemand sagen: So weit ist die Maßnahme.

check-name-lw008 = Eine Maßnahme ist zu spät
check-lw008 = { $item } ist zu spät. Das Ende sollte sein: { $day }. Die Maßnahme ist aber noch nicht fertig.
check-lw008-begin = { $item } ist zu spät. Der Anfang sollte sein: { $day }. Die Maßnahme hat aber noch nicht angefangen.
check-help-lw008 = Fragen Sie die Verantwortlichen: Wie weit ist die Maßnahme? Tragen Sie die Antwort ein. Oder tragen Sie eine neue Zeit ein.
check-why-lw008 = Manche Angaben zu den Maßnahmen sind alt. Dann glauben die Menschen dem ganzen Bericht nicht mehr. Sie glauben dann auch die richtigen Angaben nicht.

check-name-lw009 = Ein Ziel ohne Mess-Wert
check-lw009 = Erreicht die Stadt { $item }? Das können wir nicht sehen. Das Ziel hat keinen Mess-Wert. Auch die Maßnahmen dafür haben keinen Mess-Wert.
check-help-lw009 = Verbinden Sie das Ziel mit einem Mess-Wert. Oder verbinden Sie eine Maßnahme dafür mit einem Mess-Wert.
check-why-lw009 = Wir können nicht alles messen. Aber ohne Mess-Wert bleibt die Frage offen: Hilft es?

check-name-lw010 = Keine eigenen Zahlen für jedes Geschlecht
check-lw010 = { $item } zählt Menschen. Es gibt aber keine eigenen Zahlen für jedes Geschlecht.
check-help-lw010 = Fragen Sie die Quelle nach eigenen Zahlen für jedes Geschlecht.
check-why-lw010 = Menschen brauchen je nach Geschlecht manchmal etwas anderes. Das Leit-Bild sagt: Darauf sollen wir mehr achten. 1 Zahl für alle kann das verstecken.

check-name-lw011 = Ein Mess-Wert ohne Quelle
check-lw011 = Bei { $item } fehlt eine Angabe: Woher kommen die Zahlen?
check-help-lw011 = Schreiben Sie bei „origin“: Von wem kommen die Zahlen? Und aus welcher Tabelle?
check-why-lw011 = Eine Zahl ohne Quelle kann niemand prüfen. Später findet auch niemand die neue Zahl.

check-name-lw012 = Ein Mess-Wert ist zu alt
check-lw012 = Bei { $item } fehlt ein neuer Wert. Die letzte Zeit mit einem Wert: { $period }. So oft soll es einen Wert geben: { $cadence }.
check-lw012-never = Bei { $item } gibt es noch keinen Wert. So oft soll es einen Wert geben: { $cadence }.
check-help-lw012 = Tragen Sie den neuesten Wert ein. Oder ändern Sie die Angabe: So oft soll es einen Wert geben.
check-why-lw012 = Die Stadt verändert sich. Alte Zahlen passen nicht mehr zu der Stadt. Neue Zahlen brauchen oft Zeit. Darum haben wir 1 Jahr schon mitgerechnet.

check-name-lw013 = Eine Gruppe war noch nicht dabei
check-lw013 = Für { $item } steht hier kein Treffen. Hier steht auch kein Gremium und kein Beitrag.
check-help-lw013 = Laden Sie die Gruppe zu einem Treffen ein. Oder laden Sie die Gruppe in ein Gremium ein. Oder fragen Sie die Gruppe nach ihren Ideen.
check-why-lw013 = Alle Gruppen aus der Stadt arbeiten am Leit-Bild mit. Manche Menschen hat noch niemand gefragt. Dann finden sie sich im Leit-Bild nicht wieder.

check-name-lw014 = Ein Gremium ohne Leitung
check-lw014 = Bei { $item } fehlt eine Angabe: Wer leitet das Gremium?
check-help-lw014 = Schreiben Sie bei „chair“: Welche Organisation leitet das Gremium?
check-why-lw014 = Manche Menschen haben Ideen oder Fragen. Sie müssen wissen: Mit wem kann ich sprechen?

check-name-lw015 = Ein Gremium mit nur 1 Gruppe
check-lw015 = Alle Mitglieder von { $item } gehören zur gleichen Gruppe: { $other }.
check-help-lw015 = Laden Sie Organisationen aus anderen Gruppen ein. Sie sollen mitarbeiten.
check-why-lw015 = Manchmal sitzt in einem Gremium nur 1 Gruppe. Dann hört das Gremium die anderen nicht. Alle sollen offen für andere sein.

check-name-lw016 = Ein Stadt-Teil ohne Maßnahme
check-lw016 = Für { $item } steht hier gerade keine Maßnahme.
check-help-lw016 = Prüfen Sie: Gibt es dort doch eine Maßnahme? Vielleicht fehlt bei der Maßnahme nur der Stadt-Teil. Dann tragen Sie den Stadt-Teil ein. Sonst fehlt hier wirklich etwas.
check-why-lw016 = Integration gelingt im Stadt-Teil. Alle Nachbarn sollen Angebote in der Nähe finden. Manche Nachbarn sind neu. Manche sind schon lange da.

check-name-lw017 = Freiwillige ohne Hilfe
check-lw017 = Bei { $item } arbeiten nur Freiwillige ohne Lohn.
check-help-lw017 = Freiwillige brauchen Hilfe von Menschen im Beruf. Klären Sie: Wer hilft den Freiwilligen? Tragen Sie das ein.
check-why-lw017 = Das Leit-Bild stärkt die Arbeit von Freiwilligen. Menschen im Beruf sollen den Freiwilligen helfen. Ohne Hilfe haben Freiwillige bald keine Kraft mehr.

check-name-lw018 = Eine Organisation ohne Beitrag
check-lw018 = Für { $item } steht hier kein Versprechen und keine Maßnahme.
check-help-lw018 = Fragen Sie die Organisation: Was wollen Sie tun? Fragen Sie auch: Arbeiten Sie schon bei einer Maßnahme mit?
check-why-lw018 = Die Stadt will offen sein. Auch alle anderen sollen offen sein. Darum soll jede Organisation sagen: Das tun wir selbst.

check-name-lw019 = Ein Ziel passt nicht zu einem anderen Plan
check-lw019 = { $item } passt nicht zu { $other }.
check-help-lw019 = Laden Sie beide Seiten zu einem Gespräch ein. Schreiben Sie dann auf: Das gilt.
check-why-lw019 = Vielleicht verspricht die Stadt in 2 Plänen das Gegenteil. Dann bricht sie 1 von den Versprechen.

check-name-lw020 = Ein Text fehlt in einer Sprache
check-lw020 = Bei { $item } fehlt: { $parts }. Die Sprache ist: { $language }.
check-help-lw020 = Lassen Sie den Text übersetzen.
check-why-lw020 = Sie bieten das Leit-Bild in einer Sprache an. Dann versprechen Sie das ganze Leit-Bild. Manche Menschen können nur diese Sprache gut lesen. Für sie sind Lücken besonders schlecht.

check-name-lw021 = Eine Übersetzung ist alt
check-lw021 = Bei { $item } hat der Text neue Wörter. Die Übersetzung ist noch alt: { $parts }. Die Sprache ist: { $language }.
check-help-lw021 = Lassen Sie die Übersetzung ändern.
check-why-lw021 = Manche Menschen lesen nur die Übersetzung. In der alten Übersetzung steht etwas anderes. Dazu hat der Stadt-Rat nicht Ja gesagt.

check-name-lw022 = Ein Satz ist zu lang für Einfache Sprache
check-lw022 = Bei { $item } hat ein Satz { $count } Wörter: „{ $words }“
check-help-lw022 = Machen Sie 2 oder 3 Sätze daraus. In jedem Satz soll nur 1 Gedanke stehen.
check-why-lw022 = Viele Menschen lesen Texte nicht zu Ende. Der häufigste Grund sind lange Sätze. Mehr als 15 Wörter sind zu viel.

check-name-lw023 = Leichte Sprache ohne Prüfung
check-lw023 = Bei { $item } heißt ein Text „Leichte Sprache“. Die Prüfung fehlt aber noch: „{ $words }“
check-help-lw023 = Menschen mit Lern-Schwierigkeiten sollen den Text prüfen. Schreiben Sie danach „reviewed“ zu dem Text. Vorher heißt der Text Einfache Sprache.
check-why-lw023 = Leichte Sprache ist ein Versprechen an Menschen mit Lern-Schwierigkeiten. Nur diese Menschen können sagen: Wir verstehen den Text gut.

check-name-lw024 = Ein Ziel fällt weg, aber der Grund fehlt
check-lw024 = Bei { $item } fällt ein Ziel weg: { $other }. Der Grund fehlt.
check-help-lw024 = Schreiben Sie bei „reason“: Warum gibt es das Ziel nicht mehr? Hat die Stadt das Ziel erreicht? Gehört das Ziel jetzt zu etwas anderem? Oder will die Stadt das Ziel nicht mehr?
check-why-lw024 = Menschen haben für das Ziel gearbeitet. Sie dürfen wissen: Was ist aus dem Ziel geworden?

check-name-lw025 = Eine Verbindung führt zu nichts
check-lw025 = { $item }: { $breach }.
check-help-lw025 = Verbessern Sie die Verbindung. Oder tragen Sie ein, was fehlt.
check-why-lw025 = Alles hängt zusammen, wie an einem Faden. Manchmal führt eine Verbindung zu nichts. Dann reißt der Faden.

check-name-lw026 = Ein Eintrag steht allein
check-lw026 = { $item } hat keine Verbindung zu anderen Einträgen.
check-help-lw026 = Verbinden Sie den Eintrag mit anderen Einträgen. Verbinden Sie zum Beispiel eine Maßnahme mit einem Ziel. Oder verbinden Sie ein Treffen mit einem Gremium. Oder verbinden Sie es mit einem Zeit-Abschnitt.
check-why-lw026 = Einen Eintrag ohne Verbindung findet niemand. Und niemand weiß: Wozu ist der Eintrag da?

check-name-lw027 = 2 Angaben passen nicht zusammen
check-lw027 = { $item }: { $breach }.
check-help-lw027 = Verbessern Sie 1 von den 2 Angaben.
check-why-lw027 = Manchmal passen 2 Angaben nicht zusammen. Dann ist höchstens 1 Angabe richtig.

check-name-lw028 = Was ist aus einem Ziel geworden?
check-lw028 = Bei { $item } fehlt eine Angabe: Was ist aus { $other } geworden?
check-help-lw028 = Tragen Sie die Veränderung bei dem Ziel ein. Bleibt das Ziel gleich? Hat das Ziel neue Wörter? Ist das Ziel jetzt mehrere Ziele? Sind mehrere Ziele jetzt 1 Ziel? Oder gibt es das Ziel nicht mehr?
check-why-lw028 = Ziele verschwinden nicht von selbst. Manche Menschen vergleichen 2 Fassungen. Sie sollen jedes Ziel wiederfinden.

check-name-lw029 = Ein Computer hat übersetzt, aber niemand hat es gelesen
check-lw029 = Bei { $item } hat ein Computer übersetzt: { $parts }. Die Sprache ist: { $language }. Noch kein Mensch hat die Übersetzung gelesen.
check-help-lw029 = Ein Mensch soll die Übersetzung lesen. Ist alles richtig? Dann soll der Mensch das bestätigen.
check-why-lw029 = Die Texte vom Computer klingen oft gut. Manchmal sind sie trotzdem falsch. Das merken nur Menschen, die diese Sprache sprechen.

check-name-lw030 = Ein angenommener Hinweis gilt nicht mehr
check-lw030 = { $item } gilt für nichts mehr: { $accepted }.
check-help-lw030 = Löschen Sie den Eintrag.
check-why-lw030 = Später kommt vielleicht etwas Neues dazu. Der alte Eintrag kann das Neue verstecken.

# Teile von Meldungen, und die Seite.

check-named = { $code } „{ $title }“
check-idle-rule = So einen Hinweis gibt es nicht ({ $rule })
check-idle-since = Die Zeit dafür war am { $day } zu Ende
check-breach-unknown = { $other } gibt es nicht
check-breach-edition = Die Fassung { $other } gibt es nicht
check-breach-circle = Das führt im Kreis: { $way }
check-breach-goal-without-field = Ein Ziel braucht ein Handlungs-Feld
check-breach-overarching-in-field = Ein Leit-Ziel gilt überall. Es gehört nicht zu 1 einzelnen Handlungs-Feld
check-breach-not-overarching = { $other } ist kein Leit-Ziel
check-breach-sentence-and-justification = Hier stehen ein Satz und ein Grund. Nur 1 davon darf hier stehen
check-breach-justified-outside-field = Der Grund muss für ein ganzes Handlungs-Feld gelten
check-breach-change = „{ $change }“ passt hier nicht. Alte Ziele: { $from }. Neue Ziele: { $to }
check-breach-not-earlier = { $other } kommt nicht aus einer früheren Fassung
check-breach-not-this-edition = { $other } gehört nicht zu dieser Fassung
check-breach-ends-before = Das Ende ist vor dem Anfang
check-breach-mixed-succession = Hier stehen nur Ziele oder nur Themen. { $other } passt nicht dazu
check-breach-two-successions = { $other } steht schon bei einer anderen Veränderung
check-breach-code = Der Kurz-Name sagt: { $item } gehört zu { $other }
check-nothing = Alles ist in Ordnung.
check-count = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
check-errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
check-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
check-notes = { $count ->
    [one] { $count } kleiner Hinweis
   *[other] { $count } kleine Hinweise
}
check-accepted-count = { $count ->
    [one] { $count } angenommener Hinweis
   *[other] { $count } angenommene Hinweise
}
check-on = Prüfung für den { $day }
check-explain-why = Darum ist das wichtig
check-explain-help = Das können Sie tun
check-explain-example = Beispiel
check-explain-example-note = So gibt es einen Hinweis (−). So ist es gut (+):
check-explain-accept = Soll es so bleiben? Dann schreiben Sie den Grund in die Datei acceptances.toml:
check-explain-accept-reason = Warum soll es so bleiben?
check-explain-hint = Mehr dazu: { $command }
check-title = Prüfung
check-lead = Das Leit-Bild sagt: Das will die Stadt erreichen. Hier sehen Sie: Was fehlt im Leit-Bild? Was passt nicht zusammen? Und was fehlt bei der Arbeit für die Ziele? Ein Leit-Ziel gilt überall. Ein Handlungs-Feld ist ein großes Thema, zum Beispiel Wohnen. Ein Mess-Wert ist eine Zahl. Ein anderes Wort dafür ist: Indikator. Ein Gremium ist eine feste Gruppe. Diese Seite ist nicht für alle.
check-filter = Hinweise auswählen
check-filter-rule = Regel
check-filter-severity = Wie wichtig?
check-filter-kind = Art von dem Eintrag
check-filter-edition = Fassung
check-filter-all = alle
check-filter-show = Zeigen
check-none-here = Für diese Auswahl gibt es keinen Hinweis.
check-accepted-title = Angenommene Hinweise
check-more = Warum?
check-rest = { $count ->
   *[other] Alle { $count } zeigen
}
