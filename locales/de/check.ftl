# The findings of the check: name of the rule, message, way out, why it matters.

check-name-lw001 = Leitziel in einem Feld nicht aufgenommen
check-lw001 = { $item } ist im Handlungsfeld { $other } nicht aufgenommen, und es ist nicht gesagt, warum nicht.
check-help-lw001 = Schreiben Sie eine Aufnahme: einen Satz, was das Leitziel in diesem Feld bedeutet. Oder begründen Sie, warum es hier nicht aufgenommen wird.
check-why-lw001 = Leitziele gelten sinngemäß in jedem Handlungsfeld. Wo eines fehlt, weiß das zuständige Amt nicht, ob es vergessen oder bewusst weggelassen wurde.

check-name-lw002 = Aufnahme ohne Satz
check-lw002 = { $item } sagt noch nicht, was das Leitziel hier bedeutet ({ $other }).
check-help-lw002 = Schreiben Sie einen Satz: Was heißt das Leitziel an dieser Stelle?
check-why-lw002 = Ein Kreuz in einer Tabelle verpflichtet niemanden. Erst der Satz sagt, was an dieser Stelle gemeint ist.

check-name-lw003 = Leitziel zu konkret
check-lw003 = { $item } wird mit „{ $words }“ zu konkret ({ $what }).
check-help-lw003 = Sagen Sie es allgemeiner. Zahlen, Termine, Orte und Namen gehören in die Ziele der Felder und in die Maßnahmen.
check-why-lw003 = Leitziele sind der Überbau und überspannen alle Handlungsfelder. Eine Zahl, ein Datum oder ein Name passt nie zu allen Feldern und veraltet vor dem Leitbild.

check-name-lw004 = Ziel ohne Ursprung
check-lw004 = Bei { $item } ist nicht eingetragen, woraus es entstanden ist.
check-help-lw004 = Tragen Sie ein, aus welchem Ergebnis, welcher Quelle, Sitzung oder Gruppe es kommt (Feld „origin“), oder verbinden Sie es mit seinem Vorgänger.
check-why-lw004 = Wer mitgeschrieben hat, will sich wiederfinden. Und wer das Ziel später ändert, muss wissen, wessen Anliegen es war.

check-name-lw005 = Ergebnis ohne Antwort
check-lw005 = { $item } aus { $other } hat noch keine Antwort bekommen.
check-help-lw005 = Antworten Sie: aufgenommen, zum Teil aufgenommen oder nicht aufgenommen, und sagen Sie warum.
check-why-lw005 = Wer etwas beigetragen hat, hat eine Antwort verdient. Bleibt sie aus, beteiligt sich beim nächsten Mal niemand mehr.

check-name-lw006 = Ziel ohne Maßnahme
check-lw006 = Für { $item } ist keine Maßnahme eingetragen.
check-help-lw006 = Ordnen Sie eine Maßnahme zu, planen Sie eine neue, oder sprechen Sie darüber, ob das Ziel noch gilt.
check-why-lw006 = Ein Leitbild ist ein Versprechen. Ein Ziel, für das niemand etwas tut, ist keines.

check-name-lw007 = Maßnahme ohne zuständige Stelle
check-lw007 = Für { $item } ist keine zuständige Organisation eingetragen.
check-help-lw007 = Tragen Sie ein, welche Organisation für die Maßnahme verantwortlich ist (Feld „responsible“).
check-why-lw007 = Ist niemand zuständig, kann auch niemand sagen, wie es steht.

check-name-lw008 = Maßnahme überfällig
check-lw008 = { $item } sollte bis { $day } enden und ist noch nicht abgeschlossen.
check-lw008-begin = { $item } sollte bis { $day } beginnen und ist noch geplant.
check-help-lw008 = Fragen Sie die Zuständigen nach dem Stand, und tragen Sie ihn oder einen neuen Zeitraum ein.
check-why-lw008 = Veraltete Angaben zum Stand machen den ganzen Bericht unglaubwürdig, auch dort, wo er stimmt.

check-name-lw009 = Ziel ohne Indikator
check-lw009 = Nichts zeigt, ob { $item } erreicht wird: Weder das Ziel noch eine seiner Maßnahmen wird mit einem Indikator beobachtet.
check-help-lw009 = Ordnen Sie dem Ziel oder einer seiner Maßnahmen einen Indikator zu.
check-why-lw009 = Nicht alles lässt sich messen. Aber wo nichts beobachtet wird, bleibt die Frage, ob es wirkt, ohne Antwort.

check-name-lw010 = Indikator nicht nach Geschlecht
check-lw010 = { $item } zählt Menschen, aber nicht nach Geschlecht.
check-help-lw010 = Fragen Sie bei der Quelle nach einer Aufteilung nach Geschlecht.
check-why-lw010 = Das Leitbild verlangt, das Geschlecht und die Bedürfnisse, die sich daraus ergeben, stärker zu beachten. Eine Summe für alle kann gerade das verbergen.

check-name-lw011 = Indikator ohne Quelle
check-lw011 = Bei { $item } ist nicht eingetragen, woher die Zahlen kommen.
check-help-lw011 = Tragen Sie die Stelle und die Tabelle ein (Feld „origin“).
check-why-lw011 = Eine Zahl ohne Quelle kann niemand prüfen, und niemand kann sie fortschreiben.

check-name-lw012 = Indikator zu lange nicht beobachtet
check-lw012 = { $item } wurde zuletzt für { $period } beobachtet. Vorgesehen ist: { $cadence }.
check-lw012-never = { $item } wurde noch nie beobachtet. Vorgesehen ist: { $cadence }.
check-help-lw012 = Tragen Sie den neuesten Wert ein, oder ändern Sie den Rhythmus.
check-why-lw012 = Alte Zahlen beschreiben eine Stadt, die es so nicht mehr gibt. Ein Jahr für die Veröffentlichung ist schon eingerechnet.

check-name-lw013 = Gruppe nicht beteiligt
check-lw013 = Für { $item } ist keine Sitzung, kein Gremium und kein Beitrag eingetragen.
check-help-lw013 = Laden Sie die Gruppe ein: zu einer Sitzung, in ein Gremium, oder fragen Sie nach einem Beitrag. War sie schon dabei, tragen Sie es ein.
check-why-lw013 = Das Leitbild entsteht mit allen Gruppen der Stadtgesellschaft. Wer nie gefragt wurde, findet sich darin nicht wieder.

check-name-lw014 = Gremium ohne Vorsitz
check-lw014 = Bei { $item } ist kein Vorsitz eingetragen.
check-help-lw014 = Tragen Sie ein, welche Organisation den Vorsitz hat (Feld „chair“).
check-why-lw014 = Wer etwas einbringen oder fragen will, braucht eine Ansprechperson.

check-name-lw015 = Gremium aus einer einzigen Gruppe
check-lw015 = Alle Mitglieder von { $item } gehören zur selben Gruppe: { $other }.
check-help-lw015 = Laden Sie Organisationen aus anderen Gruppen ein mitzuarbeiten.
check-why-lw015 = Ein Gremium, in dem nur eine Seite sitzt, hört die anderen nicht. Offenheit wird von allen Seiten erwartet.

check-name-lw016 = Stadtteil ohne Maßnahme
check-lw016 = Für { $item } ist derzeit keine Maßnahme eingetragen.
check-help-lw016 = Prüfen Sie, ob eine Maßnahme dort schon stattfindet und nur der Stadtteil nicht eingetragen ist. Sonst ist hier eine Lücke.
check-why-lw016 = Stadtteile sind eine Ebene der Integration: Angebote sollen vor Ort zu finden sein, für neue und alte Nachbarn.

check-name-lw017 = Ehrenamt ohne Rückhalt
check-lw017 = { $item } wird allein von Ehrenamtlichen getragen.
check-help-lw017 = Klären Sie, welche hauptamtliche Stelle die Ehrenamtlichen unterstützt, und tragen Sie es ein.
check-why-lw017 = Das Leitbild stärkt das Ehrenamt und stellt ihm Hauptamtliche zur Seite. Ohne Rückhalt geht die Kraft aus.

check-name-lw018 = Organisation ohne Beitrag
check-lw018 = Für { $item } ist weder eine Selbstverpflichtung noch eine Maßnahme eingetragen.
check-help-lw018 = Fragen Sie die Organisation, was sie beitragen will, oder ob sie schon an einer Maßnahme mitwirkt.
check-why-lw018 = Offenheit wird von allen Seiten erwartet, nicht nur angeboten. Dazu gehört, dass jede Organisation sagt, was sie selbst tut.

check-name-lw019 = Ziel im Widerspruch zu einem anderen Konzept
check-lw019 = { $item } steht im Widerspruch zu { $other }.
check-help-lw019 = Bringen Sie beide Seiten an einen Tisch, und halten Sie fest, was gilt.
check-why-lw019 = Verspricht die Stadt in zwei Konzepten Gegensätzliches, wird eines der Versprechen gebrochen.

check-name-lw020 = Text fehlt in einer Sprache
check-lw020 = Bei { $item } fehlt ({ $language }): { $parts }.
check-help-lw020 = Lassen Sie den Text übersetzen.
check-why-lw020 = Wer das Leitbild in einer Sprache anbietet, verspricht es ganz. Lücken treffen die, die am wenigsten ausweichen können.

check-name-lw021 = Übersetzung veraltet
check-lw021 = Bei { $item } hat sich der Wortlaut geändert. Die Übersetzung ({ $language }) ist noch die alte: { $parts }.
check-help-lw021 = Lassen Sie die Übersetzung anpassen.
check-why-lw021 = Wer die Übersetzung liest, liest sonst etwas anderes als das, was beschlossen ist.

check-name-lw022 = Satz zu lang für Einfache Sprache
check-lw022 = In { $item } hat ein Satz { $count } Wörter: „{ $words }“
check-help-lw022 = Machen Sie zwei oder drei Sätze daraus: ein Gedanke, ein Satz.
check-why-lw022 = Lange Sätze sind der häufigste Grund, warum Menschen einen Text nicht zu Ende lesen. Mehr als 15 Wörter sind zu viel.

check-name-lw023 = Leichte Sprache ohne Prüfung
check-lw023 = In { $item } heißt ein Text „Leichte Sprache“, ist aber nicht geprüft: „{ $words }“
check-help-lw023 = Lassen Sie den Text von Menschen mit Lernschwierigkeiten prüfen, und vermerken Sie ihn dann als geprüft („reviewed“). Bis dahin heißt er Einfache Sprache.
check-why-lw023 = Leichte Sprache ist ein Versprechen an Menschen mit Lernschwierigkeiten. Nur sie können sagen, ob es gehalten ist.

check-name-lw024 = Ziel ohne Begründung weggelassen
check-lw024 = { $item } lässt { $other } weg und sagt nicht, warum.
check-help-lw024 = Tragen Sie ein, warum das Ziel nicht weitergeführt wird (Feld „reason“): erreicht, anderswo aufgegangen, aufgegeben?
check-why-lw024 = Wer sich für das Ziel eingesetzt hat, darf wissen, was daraus geworden ist.

check-name-lw025 = Verweis ins Leere
check-lw025 = { $item }: { $breach }.
check-help-lw025 = Verbessern Sie den Verweis, oder legen Sie an, was fehlt.
check-why-lw025 = Der rote Faden reißt dort, wo ein Verweis ins Leere führt.

check-name-lw026 = Steht für sich allein
check-lw026 = { $item } ist mit nichts verbunden.
check-help-lw026 = Verbinden Sie den Eintrag mit dem, wozu er gehört: eine Maßnahme mit einem Ziel, eine Sitzung mit einem Gremium oder einer Phase.
check-why-lw026 = Was nicht am roten Faden hängt, findet niemand, und niemand weiß, wozu es da ist.

check-name-lw027 = Widerspruch
check-lw027 = { $item }: { $breach }.
check-help-lw027 = Verbessern Sie eine der beiden Angaben.
check-why-lw027 = Wo sich Angaben widersprechen, stimmt höchstens eine.

check-name-lw028 = Verbleib eines Ziels unbekannt
check-lw028 = { $item } sagt nicht, was aus { $other } geworden ist.
check-help-lw028 = Legen Sie eine Fortschreibung an: weitergeführt, neu gefasst, geteilt, zusammengeführt oder weggelassen.
check-why-lw028 = Ziele verschwinden nicht von selbst. Wer zwei Fassungen vergleicht, soll jedes Ziel wiederfinden.

check-name-lw029 = Maschinell übersetzt, von niemandem gelesen
check-lw029 = Bei { $item } hat auf { $language } noch kein Mensch gelesen, was die Maschine übersetzt hat: { $parts }.
check-help-lw029 = Lassen Sie die Übersetzung lesen und bestätigen.
check-why-lw029 = Maschinen übersetzen flüssig und manchmal falsch. Das merkt nur, wer die Sprache spricht.

check-name-lw030 = Ausnahme, die nichts mehr trifft
check-lw030 = { $item } trifft nichts mehr: { $accepted }.
check-help-lw030 = Nehmen Sie den Eintrag heraus.
check-why-lw030 = Eine Ausnahme, die nichts mehr trifft, kann später verdecken, was neu hinzukommt.

# Pieces of messages, and the page.

check-named = { $code } „{ $title }“
check-idle-rule = Es gibt keinen solchen Befund ({ $rule })
check-idle-since = abgelaufen am { $day }
check-breach-unknown = { $other } gibt es nicht
check-breach-edition = die Fassung { $other } gibt es nicht
check-breach-circle = das führt im Kreis: { $way }
check-breach-goal-without-field = ein Ziel braucht sein Handlungsfeld
check-breach-overarching-in-field = ein Leitziel gehört zu keinem einzelnen Handlungsfeld
check-breach-not-overarching = { $other } ist kein Leitziel
check-breach-sentence-and-justification = eine Aufnahme hat einen Satz oder eine Begründung, nicht beides
check-breach-justified-outside-field = begründet wird für ein ganzes Handlungsfeld
check-breach-change = „{ $change }“ passt nicht zu { $from } früheren und { $to } neuen Zielen
check-breach-not-earlier = { $other } stammt nicht aus einer früheren Fassung
check-breach-not-this-edition = { $other } gehört nicht zu dieser Fassung
check-breach-ends-before = das Ende liegt vor dem Anfang
check-breach-mixed-succession = Eine Fortschreibung erzählt von Zielen oder von Handlungsfeldern; { $other } passt nicht dazu
check-breach-two-successions = { $other } steht schon in einer anderen Fortschreibung
check-breach-code = nach seiner Kennung gehört { $item } zu { $other }
check-nothing = Nichts zu beanstanden.
check-count = { $count ->
    [one] { $count } Befund
   *[other] { $count } Befunde
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
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
check-accepted-count = { $count ->
    [one] { $count } Befund ist bewusst so belassen
   *[other] { $count } Befunde sind bewusst so belassen
}
check-on = Geprüft mit Stand vom { $day }
check-explain-why = Warum das wichtig ist
check-explain-help = Was zu tun ist
check-explain-example = Beispiel
check-explain-example-note = Zeilen mit − führen zum Befund oder fehlen noch, Zeilen mit + beheben ihn:
check-explain-accept = Soll es so bleiben? Dann halten Sie es mit Grund in der Datei acceptances.toml fest:
check-explain-accept-reason = Warum es so bleiben soll.
check-explain-hint = Mehr dazu: { $command }
check-title = Prüfung
check-lead = Lücken und Widersprüche im Leitbild und in seiner Umsetzung. Diese Seite ist nur intern zu sehen.
check-filter = Befunde eingrenzen
check-filter-rule = Regel
check-filter-severity = Gewicht
check-filter-kind = Art des Eintrags
check-filter-edition = Fassung
check-filter-all = alle
check-filter-show = Anzeigen
check-none-here = Zu dieser Auswahl gibt es keinen Befund.
check-accepted-title = Bewusst so belassen
check-more = Warum?
check-rest = { $count ->
   *[other] Alle { $count } zeigen
}
