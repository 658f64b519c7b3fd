### Übersetzen: was zu tun ist, Original und Übersetzung nebeneinander.

translations-title = Übersetzen
translations-intro = Hier sehen Sie, welche Texte es in welcher Sprache gibt und wo noch etwas zu tun ist. Wählen Sie eine Zahl, um die Liste zu öffnen.
translations-own = Sie sehen nur, wofür Ihre Organisation zuständig ist.
translations-owed = { $count ->
    [one] Im Leitbild selbst fehlt noch { $count } Text.
   *[other] Im Leitbild selbst fehlen noch { $count } Texte.
}
translations-none = Zurzeit gibt es nichts zu übersetzen.
translations-all = Alle
translations-open = Zu tun
translations-missing = fehlt
translations-of = Übersetzen: { $language }
translations-filter = Nach dem Stand der Texte auswählen
translations-from = Woher
translations-from-all = Überall
translations-from-city = Ganze Stadt
translations-from-edition = Fassung { $edition }
translations-kind = Art
translations-kind-all = Alle Arten
translations-kind-leitbild = Nur das Leitbild selbst
translations-nothing = Hier ist nichts zu tun.
translations-title-of = { $title }: { $language }
translations-to-list = Zur Liste
translations-next = Weiter zum nächsten offenen Eintrag
translations-to-original = Original bearbeiten
translations-languages = Andere Sprachen dieses Eintrags
translations-saved = Gespeichert.
translations-conflict = Das Original oder die Übersetzung ist inzwischen anders. Was Sie geschrieben haben, ist nicht verloren: Es steht unten in den Feldern. Sehen Sie nach, ob es noch passt, und speichern Sie dann noch einmal.
translations-no-texts = Dieser Eintrag hat keine Texte, die übersetzt werden können.
translations-original = Original ({ $language })
translations-changed = Das hat sich am Original geändert, seit übersetzt wurde:
translations-changed-unknown = Das Original hat sich geändert, seit übersetzt wurde. Was genau, ist nicht mehr bekannt.
translations-into = { $field } ({ $language })
translations-marks-hint = Zeichen wie ** und - am Anfang einer Zeile gehören zum Text. Übernehmen Sie sie so, auch die Adressen von Links.
translations-confirm = „{ $field }“ passt so zum Original
translations-open-item = Übersetzen
translations-hints = Darüber könnten Leserinnen und Leser stolpern:
translations-look = Hinweise zu meinem Text zeigen (speichert noch nicht)
translations-hints-sources = Die Hinweise folgen den Regeln, über die sich DIN SPEC 33429:2025-03 und das Netzwerk Leichte Sprache einig sind. Ob ein Text verstanden wird, können nur seine Leserinnen und Leser sagen.
translations-hint-long-sentence = { $count ->
    [one] Langer Satz ({ $count } Wort): „{ $sentence }“ Teilen Sie ihn.
   *[other] Langer Satz ({ $count } Wörter): „{ $sentence }“ Teilen Sie ihn.
}
translations-hint-several = Zwei Gedanken in einem Satz („{ $words }“): Machen Sie zwei Sätze daraus.
translations-hint-passive = „{ $words }“: Sagen Sie, wer es tut.
translations-hint-genitive = „{ $words }“ klingt nach Genitiv: Schreiben Sie besser mit „von“.
translations-hint-subjunctive = „{ $words }“: Schreiben Sie, was ist, nicht was sein könnte.
translations-hint-long-word = Langes Wort „{ $words }“: Nehmen Sie ein kürzeres, teilen Sie es mit einem Bindestrich, oder erklären Sie es.
translations-hint-hard-word = Schweres Wort „{ $words }“: vielleicht „{ $easier }“? Sonst erklären Sie es.
translations-hint-abbreviation = Abkürzung „{ $words }“: Schreiben Sie das Wort aus.
translations-hint-number = Schwere Zahl „{ $words }“: Genügt „viele“ oder „wenige“? Sonst geben Sie ein Beispiel.
translations-review = Von Leserinnen und Lesern geprüft
translations-review-text = Haben Menschen, für die der Text da ist, ihn gelesen und verstanden? Dann tragen Sie es hier ein. Der Text gilt danach als geprüft; in Einfacher Sprache darf er erst dann Leichte Sprache heißen. Ändert sich der Text, muss er neu geprüft werden.
translations-review-texts = Was wurde gelesen?
translations-review-readers = Wer hat gelesen?
translations-review-readers-hint = Der Name der Gruppe, keine Namen von Menschen. Zum Beispiel: Prüfgruppe der Lebenshilfe.
translations-review-on = Wann?
translations-review-save = Prüfung eintragen
translations-review-saved = Die Prüfung ist eingetragen.
translations-review-no-name = Tragen Sie den Namen der Gruppe ein.
translations-review-no-text = Kreuzen Sie an, welche Texte gelesen wurden.
translations-review-wrong-text = Prüfen lassen kann man nur Texte, die ein Mensch übersetzt hat und die zum Original passen.
translations-reviewed-by = Gelesen und verstanden: { $readers }, { $date }
translations-table-of = Tabelle für Übersetzerinnen und Übersetzer: { $language }
translations-away = Tabelle mitnehmen
translations-away-text = Die Tabelle (XLSX) hat links das Original und rechts Platz für die Übersetzung. Sie öffnet sich in Excel und LibreOffice.
translations-standing = Stand
translations-away-button = Tabelle herunterladen
translations-back = Tabelle zurückbringen
translations-back-text = Zuerst sehen Sie, was sich ändern würde. Geschrieben wird erst, wenn Sie es bestätigen.
translations-file = Ausgefüllte Tabelle
translations-file-hint = Eine Datei mit der Endung .xlsx, höchstens 20 MB, ohne Makros.
translations-back-button = Tabelle prüfen
translations-written = { $count ->
    [one] { $count } Text wurde gespeichert.
   *[other] { $count } Texte wurden gespeichert.
}
translations-left = { $count ->
    [one] { $count } Zeile blieb liegen, weil sich der Text inzwischen geändert hat.
   *[other] { $count } Zeilen blieben liegen, weil sich die Texte inzwischen geändert haben.
}
translations-no-file = Wählen Sie zuerst eine Datei aus.
translations-bad-empty = In der Datei steht nichts.
translations-bad-large = Die Datei ist zu groß. Möglich sind höchstens { $most } MB. Teilen Sie die Tabelle.
translations-bad-kind = Das ist keine Tabelle im Format XLSX. Speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.
translations-bad-archive = Die Datei ist ungewöhnlich gepackt und wurde deshalb nicht geöffnet. Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu als .xlsx.
translations-bad-macros = Die Datei enthält Makros. Speichern Sie sie als .xlsx ohne Makros.
translations-bad-locked = Die Datei ist mit einem Passwort geschützt oder in einem alten Format. Speichern Sie sie ohne Passwort als .xlsx.
translations-bad-rows = Die Tabelle hat mehr als { $most } Zeilen. Teilen Sie sie.
translations-bad-cell = In Zeile { $row } steht mehr, als ein Text lang sein darf.
translations-bad-broken = Die Datei lässt sich nicht lesen. Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie neu als .xlsx.
translations-bad-heading = Die erste Zeile mit den Überschriften fehlt oder ist anders. Nehmen Sie eine Tabelle, die von dieser Seite stammt, und lassen Sie die erste Zeile, wie sie ist.
translations-bad-language = Diese Tabelle ist für eine andere Sprache: { $language }. Öffnen Sie die Seite dieser Sprache.
translations-count-new = { $count ->
    [one] { $count } Text kommt neu dazu.
   *[other] { $count } Texte kommen neu dazu.
}
translations-count-changed = { $count ->
    [one] { $count } Übersetzung wird ersetzt.
   *[other] { $count } Übersetzungen werden ersetzt.
}
translations-count-same = { $count ->
    [one] { $count } Zeile ist wie gespeichert.
   *[other] { $count } Zeilen sind wie gespeichert.
}
translations-count-empty = { $count ->
    [one] { $count } Zeile ist nicht ausgefüllt; dort ändert sich nichts.
   *[other] { $count } Zeilen sind nicht ausgefüllt; dort ändert sich nichts.
}
translations-count-missing = { $count ->
    [one] { $count } Zeile der mitgenommenen Tabelle fehlt; dort ändert sich nichts.
   *[other] { $count } Zeilen der mitgenommenen Tabelle fehlen; dort ändert sich nichts.
}
translations-joined = Einige Zellen sind mit anderen verbunden. Ihr Text gilt für jede dieser Zeilen. Prüfen Sie, ob das so gemeint ist.
translations-count-twice = { $count ->
    [one] { $count } Text steht in mehreren Zeilen; es gilt die erste.
   *[other] { $count } Texte stehen in mehreren Zeilen; es gilt jeweils die erste.
}
translations-missing-rows = Diese Zeilen fehlen
translations-missing-unnamed = Welche das sind, lässt sich bei dieser Datei nicht sagen.
translations-twice = Diese Texte stehen in mehreren Zeilen
translations-rows = Zeilen { $rows }
translations-and-more = { $count ->
    [one] und noch { $count }
   *[other] und { $count } weitere
}
translations-preview-back = Zurück, ohne etwas zu schreiben
translations-preview-intro = Noch ist nichts geschrieben. Die Datei:
translations-take = { $count ->
    [one] Diesen { $count } Text schreiben
   *[other] Diese { $count } Texte schreiben
}
translations-take-nothing = Es gibt nichts zu schreiben.
translations-right = Die unveränderten Texte wurden gelesen und sind richtig
translations-right-hint = { $count ->
    [one] { $count } unveränderter Text ist maschinell übersetzt oder veraltet. Mit diesem Häkchen gilt er als von einem Menschen übersetzt. Er steht weiter unten.
   *[other] { $count } unveränderte Texte sind maschinell übersetzt oder veraltet. Mit diesem Häkchen gelten sie als von einem Menschen übersetzt. Sie stehen weiter unten.
}
translations-take-right = { $count ->
    [one] Diesen { $count } Text bestätigen
   *[other] Diese { $count } Texte bestätigen
}
translations-machine = Die neuen und geänderten Texte kommen aus einem Übersetzungsprogramm
translations-machine-hint = Sie gelten dann als maschinell übersetzt, bis ein Mensch sie bestätigt.
translations-waiting = Unverändert und noch nicht bestätigt
translations-refused = Das wird nicht übernommen
translations-remarked = Das wird übernommen, aber sehen Sie noch einmal hin
translations-unremarked = Das wird übernommen
translations-more = { $count ->
    [one] { $count } weitere Zeile wird hier nicht gezeigt.
   *[other] { $count } weitere Zeilen werden hier nicht gezeigt.
}
translations-row = Zeile { $row }
translations-refused-unknown = Zu dieser Zeile gibt es keinen Text, den Sie übersetzen können. Vielleicht wurde die erste Spalte verändert.
translations-refused-twice = Dieser Text steht in einer früheren Zeile schon einmal.
translations-refused-no-text = „{ $found }“ ist kein Text, sondern ein Datum, eine Kommazahl oder eine Formel. Schreiben Sie es als Text.
translations-refused-long = Der Text ist zu lang.
translations-remark-changed = Das Original hat sich geändert, seit die Tabelle mitgenommen wurde. Die Übersetzung wird als veraltet übernommen.
translations-remark-lost = Das steht im Original und nicht in der Übersetzung: { $marks }
translations-remark-same = Die Übersetzung ist Wort für Wort das Original.
translations-to-table = Tabelle für Übersetzerinnen und Übersetzer
translations-sheet-texts = Texte
translations-sheet-notes = Hinweise
translations-column-text = Text
translations-column-wording = Wortlaut
translations-column-original = Original
translations-column-translation = Übersetzung: { $language }
translations-note-fill = Schreiben Sie Ihre Übersetzung in die letzte Spalte. Sprache: { $language }. Was Sie leer lassen, bleibt, wie es ist.
translations-note-keep = Lassen Sie die ersten drei Spalten und die erste Zeile, wie sie sind. Daran erkennt die Seite, zu welchem Text eine Zeile gehört. Sortieren dürfen Sie.
translations-note-marks = Zahlen, Internetadressen und Zeichen wie ** oder - am Anfang einer Zeile gehören zum Text. Übernehmen Sie sie.
translations-note-back = Speichern Sie die Datei als .xlsx und bringen Sie sie auf derselben Seite zurück.
translations-note-left-out = Zu lang für eine Tabelle; bitte direkt auf der Seite übersetzen: { $texts }
