### Translating: what there is to do, original and translation side by side. How to write texts: see locales/de/common.ftl.

translations-title = Übersetzen
translations-intro = Hier sehen Sie: Welche Texte gibt es in welcher Sprache? Und was ist noch zu tun? Wählen Sie eine Zahl. Dann sehen Sie die Liste.
translations-own = Sie sehen nur die Texte von Ihrer Organisation.
translations-owed = { $count ->
    [one] Im Leit-Bild fehlt noch { $count } Text.
   *[other] Im Leit-Bild fehlen noch { $count } Texte.
}
translations-none = Es gibt gerade nichts zu übersetzen.
translations-all = Alle
translations-open = Das ist noch zu tun
translations-missing = fehlt
translations-of = Übersetzen: { $language }
translations-filter = Wählen Sie: Wie weit sind die Texte?
translations-from = Woher
translations-from-all = Alles
translations-from-city = Die ganze Stadt
translations-from-edition = Fassung { $edition }
translations-kind = Art
translations-kind-all = Alle Arten
translations-kind-leitbild = Nur das Leit-Bild
translations-nothing = Hier ist nichts zu tun.
translations-title-of = { $title }: { $language }
translations-to-list = Zur Liste
translations-next = Weiter zum nächsten Text
translations-to-original = Das Original ändern
translations-languages = Andere Sprachen
translations-saved = Wir haben Ihren Text gespeichert.
translations-conflict = Jemand hat den Text auch geändert. Ihr Text ist noch da. Er steht unten. Lesen Sie ihn noch einmal: Passt er noch? Dann speichern Sie ihn noch einmal.
translations-no-texts = Hier gibt es keinen Text zum Übersetzen.
translations-original = Original ({ $language })
translations-changed = Das ist neu im Original:
translations-changed-unknown = Das Original ist jetzt anders. Wir wissen aber nicht: Was ist anders?
translations-into = { $field } ({ $language })
translations-marks-hint = Im Text sind Zeichen. Zum Beispiel: ** oder -. Lassen Sie die Zeichen so.
translations-confirm = „{ $field }“ passt zum Original
translations-open-item = Übersetzen
translations-hints = Das ist vielleicht schwer zu lesen:
translations-look = Zeigen Sie mir Tipps zu meinem Text
translations-hints-sources = Die Tipps kommen aus den Regeln für Leichte Sprache. Die Regeln stehen in der DIN SPEC 33429. Und beim Netzwerk Leichte Sprache. Nur die Leserinnen und Leser wissen: Ist der Text leicht?
translations-hint-long-sentence = { $count ->
    [one] Langer Satz ({ $count } Wort): „{ $sentence }“ Machen Sie 2 Sätze.
   *[other] Langer Satz ({ $count } Wörter): „{ $sentence }“ Machen Sie 2 Sätze.
}
translations-hint-several = Hier sind 2 Gedanken in einem Satz („{ $words }“). Machen Sie 2 Sätze.
translations-hint-passive = „{ $words }“: Sagen Sie: Wer macht das?
translations-hint-genitive = „{ $words }“: Schreiben Sie besser mit „von“.
translations-hint-subjunctive = „{ $words }“: Schreiben Sie: Wie ist es wirklich?
translations-hint-long-word = Langes Wort „{ $words }“: Nehmen Sie ein kurzes Wort. Oder trennen Sie das Wort mit einem Binde-Strich.
translations-hint-hard-word = Schweres Wort „{ $words }“: Passt auch „{ $easier }“?
translations-hint-abbreviation = Abkürzung „{ $words }“: Schreiben Sie das ganze Wort.
translations-hint-number = Schwere Zahl „{ $words }“: Passt auch „viele“ oder „wenige“?
translations-review = Menschen haben den Text geprüft
translations-review-text = Haben Menschen den Text gelesen? Und haben sie den Text verstanden? Dann schreiben Sie es hier auf. Erst dann heißt der Text Leichte Sprache. Ist der Text neu? Dann müssen Menschen ihn wieder prüfen.
translations-review-texts = Welche Texte haben die Menschen gelesen?
translations-review-readers = Wer hat gelesen?
translations-review-readers-hint = Schreiben Sie den Namen von der Gruppe. Schreiben Sie keine Namen von Menschen.
translations-review-on = Wann war das?
translations-review-save = Prüfung aufschreiben
translations-review-saved = Die Prüfung ist jetzt aufgeschrieben.
translations-review-no-name = Schreiben Sie den Namen von der Gruppe.
translations-review-no-text = Kreuzen Sie die Texte an.
translations-review-wrong-text = Ein Mensch muss den Text zuerst übersetzen. Der Text muss zum Original passen.
translations-reviewed-by = Gelesen und verstanden: { $readers }, { $date }
translations-table-of = Tabelle zum Übersetzen: { $language }
translations-away = Die Tabelle herunterladen
translations-away-text = In der Tabelle steht links das Original. Rechts ist Platz für die Übersetzung. Die Tabelle ist eine Excel-Datei (xlsx).
translations-standing = Wie weit sind die Texte?
translations-away-button = Tabelle herunterladen
translations-back = Die Tabelle hochladen
translations-back-text = Zuerst sehen Sie: Das ist dann neu. Dann sagen Sie Ja. Erst dann speichern wir.
translations-file = Ihre Tabelle
translations-file-hint = Der Name endet mit .xlsx. Die Datei hat höchstens 20 Megabyte. Sie hat keine Makros.
translations-back-button = Tabelle prüfen
translations-written = { $count ->
    [one] { $count } Text ist gespeichert.
   *[other] { $count } Texte sind gespeichert.
}
translations-left = { $count ->
    [one] { $count } Zeile ist nicht gespeichert. Jemand hat den Text auch geändert.
   *[other] { $count } Zeilen sind nicht gespeichert. Jemand hat die Texte auch geändert.
}
translations-no-file = Wählen Sie zuerst eine Datei.
translations-bad-empty = Die Datei ist leer.
translations-bad-large = Die Datei ist zu groß. Es gehen höchstens { $most } Megabyte. Machen Sie mehrere Tabellen daraus.
translations-bad-kind = Das ist keine Excel-Datei (xlsx). Speichern Sie die Tabelle als Excel-Datei (xlsx).
translations-bad-archive = Mit der Datei stimmt etwas nicht. Öffnen Sie die Datei in Excel. Speichern Sie die Datei neu.
translations-bad-macros = Die Datei hat Makros. Speichern Sie die Datei ohne Makros.
translations-bad-locked = Die Datei hat ein Passwort. Oder sie ist zu alt. Speichern Sie die Datei ohne Passwort als Excel-Datei (xlsx).
translations-bad-rows = Die Tabelle hat mehr als { $most } Zeilen. Machen Sie mehrere Tabellen daraus.
translations-bad-cell = In Zeile { $row } steht zu viel Text.
translations-bad-broken = Wir können die Datei nicht lesen. Öffnen Sie die Datei in Excel. Speichern Sie die Datei neu.
translations-bad-heading = Die erste Zeile fehlt. Oder sie ist anders. Nehmen Sie eine Tabelle von dieser Seite.
translations-bad-language = Die Tabelle ist für eine andere Sprache: { $language }.
translations-count-new = { $count ->
    [one] { $count } Text ist neu.
   *[other] { $count } Texte sind neu.
}
translations-count-changed = { $count ->
    [one] { $count } Übersetzung ist dann anders.
   *[other] { $count } Übersetzungen sind dann anders.
}
translations-count-same = { $count ->
    [one] { $count } Zeile ist gleich.
   *[other] { $count } Zeilen sind gleich.
}
translations-count-empty = { $count ->
    [one] { $count } Zeile ist leer. Da ändert sich nichts.
   *[other] { $count } Zeilen sind leer. Da ändert sich nichts.
}
translations-count-missing = { $count ->
    [one] { $count } Zeile fehlt. Da ändert sich nichts.
   *[other] { $count } Zeilen fehlen. Da ändert sich nichts.
}
translations-joined = Manche Felder in der Tabelle hängen zusammen. Prüfen Sie: Ist das richtig so?
translations-count-twice = { $count ->
    [one] { $count } Text steht mehrmals in der Tabelle. Wir nehmen die erste Zeile.
   *[other] { $count } Texte stehen mehrmals in der Tabelle. Wir nehmen immer die erste Zeile.
}
translations-missing-rows = Diese Zeilen fehlen
translations-missing-unnamed = Welche Zeilen fehlen? Das steht nicht in der Datei.
translations-twice = Diese Texte stehen mehrmals in der Tabelle
translations-rows = Zeilen { $rows }
translations-and-more = { $count ->
    [one] und noch { $count }
   *[other] und noch { $count }
}
translations-preview-back = Zurück ohne Speichern
translations-preview-intro = Noch ist nichts gespeichert. Das ist die Datei:
translations-take = { $count ->
    [one] { $count } Text speichern
   *[other] { $count } Texte speichern
}
translations-take-nothing = Es gibt nichts zu speichern.
translations-right = Jemand hat die gleichen Texte gelesen. Die Texte sind richtig.
translations-right-hint = { $count ->
    [one] { $count } Text ist gleich. Ein Computer hat ihn übersetzt. Oder der Text ist alt. Der Haken heißt: Der Text ist richtig. Sie sehen den Text weiter unten.
   *[other] { $count } Texte sind gleich. Ein Computer hat sie übersetzt. Oder die Texte sind alt. Der Haken heißt: Die Texte sind richtig. Sie sehen die Texte weiter unten.
}
translations-take-right = { $count ->
    [one] Speichern: { $count } Text ist richtig
   *[other] Speichern: { $count } Texte sind richtig
}
translations-machine = Ein Computer hat die neuen Texte übersetzt.
translations-machine-hint = Das steht dann bei den Texten. Später liest ein Mensch die Texte.
translations-waiting = Diese Texte sind gleich. Noch niemand hat Ja gesagt
translations-refused = Das geht nicht
translations-remarked = Das geht. Aber sehen Sie noch einmal hin
translations-unremarked = Das geht
translations-more = { $count ->
    [one] { $count } Zeile zeigen wir hier nicht.
   *[other] { $count } Zeilen zeigen wir hier nicht.
}
translations-row = Zeile { $row }
translations-refused-unknown = Diesen Text gibt es nicht. Oder er ist nicht für Sie.
translations-refused-twice = Dieser Text steht schon weiter oben.
translations-refused-no-text = „{ $found }“ ist kein Text. Schreiben Sie Wörter.
translations-refused-long = Der Text ist zu lang.
translations-remark-changed = Das Original ist jetzt anders. Die Übersetzung ist also alt.
translations-remark-lost = Das steht nur im Original: { $marks }
translations-remark-same = Original und Übersetzung sind gleich.
translations-to-table = Tabelle zum Übersetzen
translations-sheet-texts = Texte
translations-sheet-notes = Tipps
translations-column-text = Text
translations-column-wording = Wörter
translations-column-original = Original
translations-column-translation = Übersetzung: { $language }
translations-note-fill = Schreiben Sie in die letzte Spalte. Die Sprache ist: { $language }. Leere Felder ändern nichts.
translations-note-keep = Ändern Sie die ersten 3 Spalten nicht. Ändern Sie auch die erste Zeile nicht.
translations-note-marks = Lassen Sie Zahlen und Zeichen so. Zum Beispiel: ** oder -.
translations-note-back = Speichern Sie die Datei als Excel-Datei (xlsx). Laden Sie die Datei dann hoch: auf der Seite „Tabelle zum Übersetzen“.
translations-note-left-out = Diese Texte sind zu lang für die Tabelle: { $texts }
