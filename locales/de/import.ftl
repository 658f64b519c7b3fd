### Dateien einspielen: Tabellen und Bündel, mit Vorschau und Rücknahme.

import-title = Dateien einspielen
import-intro = Hier bringen Sie Listen herein, die es schon gibt. Zuerst sehen Sie, was neu wäre und was sich ändern würde. Gespeichert wird erst, wenn Sie zustimmen, und alles lässt sich mit einem Klick zurücknehmen.
import-kind = Was steht in der Datei?
import-kind-table = { $kind } als Tabelle
import-kind-bundle = Leitbild als Bündel (zip)
import-file = Datei
import-file-hint = Tabellen als Excel-Datei (xlsx) oder CSV, ein Bündel als zip. Höchstens 20 MB. Die Datei wird nur für diesen Import aufbewahrt, höchstens einen Tag.
import-upload = Hochladen und ansehen
import-no-file = Bitte wählen Sie eine Datei aus.
import-no-kind = Bitte wählen Sie, was in der Datei steht.
import-bad-empty = In der Datei steht nichts, was sich lesen lässt. Haben Sie die richtige Datei gewählt?
import-bad-large = Die Datei ist zu groß. Möglich sind { $most } MB. Teilen Sie die Liste auf mehrere Dateien auf.
import-bad-kind = Diese Art von Datei geht hier nicht. Speichern Sie eine Tabelle als Excel-Datei (xlsx) oder als CSV, ein Bündel als zip.
import-bad-broken = Die Datei lässt sich nicht lesen. Öffnen Sie sie in Ihrem Programm, speichern Sie sie neu und versuchen Sie es noch einmal.
import-bad-macros = Die Datei enthält Makros. Speichern Sie sie als „Excel-Arbeitsmappe (xlsx)“ ohne Makros.
import-bad-locked = Die Datei ist mit einem Passwort geschützt oder in einem alten Format. Speichern Sie sie ohne Passwort als Excel-Datei (xlsx).
import-bad-rows = Die Tabelle hat mehr als { $most } Zeilen. Teilen Sie sie auf mehrere Dateien auf.
import-bad-cell = In Zeile { $row }, Spalte { $column } steht mehr, als ein Text haben darf. Kürzen Sie ihn.
import-bad-sheet = Dieses Tabellenblatt gibt es in der Datei nicht. Wählen Sie ein anderes.
import-bad-files = In der zip-Datei sind mehr als { $most } Dateien. So viele hat kein Bündel.
import-bad-unpacked = Entpackt wäre die Datei größer als { $most } MB. Sie wird deshalb nicht geöffnet.
import-bad-twice = In der zip-Datei steht eine Datei zweimal. Packen Sie das Bündel neu.
import-bad-name = In der zip-Datei ist etwas, das dort nicht hingehört: „{ $name }“. Packen Sie nur die Dateien des Bündels hinein.
import-list = Was bisher eingespielt wurde
import-list-none = Noch nichts.
import-undone = zurückgenommen

import-columns-title = Spalten zuordnen
import-columns-intro = Sagen Sie zu jeder Spalte, was in ihr steht. Leere Zellen ändern nichts.
import-remembered = Die Zuordnung ist die der letzten Datei mit denselben Überschriften.
import-rows = { $count ->
    [one] Unter den Überschriften steht eine Zeile.
   *[other] Unter den Überschriften stehen { $count } Zeilen.
}
import-joined = { $count ->
    [one] Eine verbundene Zelle gilt für jede ihrer Zeilen.
   *[other] Verbundene Zellen gelten für jede ihrer Zeilen ({ $count }).
}
import-sheets-hidden = { $count ->
    [one] Ein ausgeblendetes Tabellenblatt wird nicht gelesen.
   *[other] { $count } ausgeblendete Tabellenblätter werden nicht gelesen.
}
import-where = Wo die Tabelle steht
import-sheet = Tabellenblatt
import-heading-row = Zeile mit den Überschriften
import-heading-hint = Die Nummer der Zeile, wie Ihr Programm sie am Rand zeigt.
import-look-there = Dort nachsehen
import-columns = Spalten
import-column = Spalte { $letters }: { $name }
import-column-unnamed = Spalte { $letters }, ohne Überschrift
import-column-empty = In dieser Spalte steht nichts.
import-examples = Zum Beispiel: { $examples }
import-left-out = nicht übernehmen
import-words = Wörter zuordnen
import-words-intro = Diese Wörter aus der Datei kennt das Programm nicht. Sagen Sie, was sie bedeuten. Beim nächsten Mal weiß es das.
import-word = „{ $said }“ unter „{ $field }“ heißt
import-fixed-heading = Wenn in der Datei etwas fehlt
import-fixed-intro = Diese Angaben braucht jeder neue Eintrag. Was Sie hier wählen, gilt für neue Einträge, bei denen in der Datei nichts dazu steht.
import-fixed = { $field }, wenn nichts dasteht
import-rows-heading = Was es schon gibt
import-by-title = Eine Zeile ohne Code gehört zu dem Eintrag mit demselben Titel, wenn es einen gibt. Sonst ist sie ein neuer Eintrag.
import-to-preview = Zur Vorschau
import-look = Auswahl übernehmen
import-drop = Datei verwerfen
import-no-title = Sagen Sie, in welcher Spalte der Titel oder der Code steht. Sonst weiß das Programm nicht, um welchen Eintrag es geht.
import-column-twice = „{ $field }“ ist für zwei Spalten gewählt. Nur eine kann es sein.

import-preview-title = Vorschau
import-preview-intro = Noch ist nichts gespeichert. So würde es nach dem Einspielen sein:
import-again = Es ist nicht mehr wie in der Vorschau
import-again-text = Inzwischen hat jemand etwas geändert. Gespeichert wurde nichts. Sehen Sie sich die neue Vorschau an und stimmen Sie noch einmal zu.
import-mistakes = { $count ->
    [one] Eine Stelle stimmt noch nicht
   *[other] { $count } Stellen stimmen noch nicht
}
import-mistakes-text = Solange etwas nicht stimmt, wird nichts eingespielt. Ändern Sie die Zuordnung, oder verbessern Sie die Datei und laden Sie sie noch einmal hoch.
import-mistakes-english = Meldungen zu Bündeln gibt es nur auf Englisch.
import-more = { $count ->
    [one] und noch ein Eintrag
   *[other] und noch { $count } Einträge
}
import-mistakes-more = { $count ->
    [one] und noch eine Stelle
   *[other] und noch { $count } Stellen
}
import-created = { $count ->
    [0] Nichts neu
    [one] Ein Eintrag neu
   *[other] { $count } Einträge neu
}
import-changed = { $count ->
    [0] Nichts geändert
    [one] Ein Eintrag geändert
   *[other] { $count } Einträge geändert
}
import-same = { $count ->
    [one] Ein Eintrag ist schon genau so gespeichert und bleibt.
   *[other] { $count } Einträge sind schon genau so gespeichert und bleiben.
}
import-renames = Die Datei ändert die Namen unten überall, auch rückwirkend in früheren Fassungen. Das ist richtig bei Schreibfehlern. Einen neuen Namen ab einem Tag halten Sie besser unter „Ab einem Tag ändern“ fest: Dann behalten frühere Fassungen den alten. Andere Namen bekämen:
import-unread = { $count ->
    [one] Ein Text in einfacher Sprache gilt in der Datei als geprüft. Es ist aber nicht festgehalten, wer ihn gelesen hat. Er bleibt deshalb „übersetzt“ und heißt noch nicht Leichte Sprache. Wer ihn gelesen hat, halten Sie beim Übersetzen fest.
   *[other] { $count } Texte in einfacher Sprache gelten in der Datei als geprüft. Es ist aber nicht festgehalten, wer sie gelesen hat. Sie bleiben deshalb „übersetzt“ und heißen noch nicht Leichte Sprache. Wer sie gelesen hat, halten Sie beim Übersetzen fest.
}
import-nothing = Alles aus der Datei ist schon genau so gespeichert. Es gibt nichts zu tun.
import-write = Jetzt einspielen
import-write-hint = Alles wird zusammen gespeichert oder nichts. Danach können Sie es zurücknehmen.
import-to-columns = Zuordnung der Spalten ändern

import-place = Zeile { $row }, Spalte { $column }
import-place-row = Zeile { $row }
import-found = „{ $found }“:
import-wrong-word = { $field }: „{ $found }“ gibt es hier nicht. Möglich sind: { $words }. Was das Wort bedeutet, können Sie auch bei der Zuordnung sagen.
import-wrong-missing = „{ $field }“ fehlt. Ergänzen Sie es in der Datei oder wählen Sie bei der Zuordnung einen Wert.
import-wrong-code = „{ $found }“ ist kein Code für: { $kind }. Lassen Sie die Zelle leer, dann wird der nächste freie vergeben.
import-wrong-twice = „{ $found }“ steht schon in Zeile { $row }. Jeder Eintrag darf nur einmal vorkommen.
import-wrong-title-twice = „{ $found }“ steht schon in Zeile { $row }. Sind es zwei, geben Sie beiden einen Code; sonst löschen Sie eine Zeile.
import-wrong-several = „{ $found }“ heißen mehrere: { $items }. Schreiben Sie den Code statt des Titels.
import-wrong-nameless = Hier fehlen Titel und Code. Ergänzen Sie den Titel oder löschen Sie die Zeile.
import-wrong-unknown = { $field }: „{ $found }“ gibt es nicht, weder als Code noch als Titel. Legen Sie es zuerst an, oder leeren Sie die Zelle.
import-wrong-formula = Hier steht eine Formel ohne Ergebnis. Öffnen Sie die Datei in Ihrem Programm und speichern Sie sie neu, oder setzen Sie den Wert ein.
import-wrong-fault = Das Rechenblatt meldet hier einen Fehler: { $found }. Setzen Sie den richtigen Wert ein.

import-one-title = Import vom { $date }
import-done = Alles ist eingespielt.
import-undo = Ganzen Import zurücknehmen
import-undo-text = Neue Einträge kommen ins Archiv, geänderte werden wieder wie vorher. Was jemand danach geändert hat, bleibt.
import-undo-done = Der Import ist zurückgenommen.
import-undo-partly = Der Import ist zum Teil zurückgenommen. Was geblieben ist, steht unten mit dem Grund.
import-undo-nothing = Nichts ist zurückgenommen
import-undone-at = Zurückgenommen: { $date }
import-removed = { $count ->
    [0] Nichts herausgenommen
    [one] Ein Eintrag herausgenommen
   *[other] { $count } Einträge herausgenommen
}
import-restored = { $count ->
    [0] nichts wieder wie vorher
    [one] ein Eintrag wieder wie vorher
   *[other] { $count } Einträge wieder wie vorher
}
import-kept = Diese Einträge sind geblieben, wie sie waren:
import-kept-changed = Jemand hat ihn danach geändert.
import-kept-linked = Andere hängen inzwischen daran: { $items }.
import-kept-belonged = Es gehören inzwischen Personen dazu.
import-kept-contradicts = Wie vorher würde er dem widersprechen, was inzwischen gilt.
import-withheld = { $count ->
    [one] Ein neuer Eintrag ist noch intern. Alle können ihn lesen, sobald Sie ihn freigeben:
   *[other] { $count } neue Einträge sind noch intern. Alle können sie lesen, sobald Sie sie freigeben:
}
