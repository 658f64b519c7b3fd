### Dateien einspielen: Tabellen und Daten-Pakete, mit Vorschau. Man kann es rückgängig machen.

import-title = Dateien einspielen
import-intro = Sie haben schon eine Liste? Hier können Sie die Liste einspielen. Zuerst sehen Sie eine Vorschau. In der Vorschau steht: Das ist neu. Das ändert sich. Erst dann sagen Sie Ja. Sie können alles mit einem Klick rückgängig machen.
import-kind = Was steht in der Datei?
import-kind-table = { $kind } als Tabelle
import-kind-bundle = Leit-Bild als Daten-Paket (zip)
import-file = Datei
import-file-hint = Eine Tabelle muss eine Excel-Datei (xlsx) oder eine CSV-Datei sein. Ein Daten-Paket muss eine zip-Datei sein. Die Datei darf höchstens 20 Megabyte groß sein. Wir heben die Datei höchstens einen Tag auf.
import-upload = Hochladen und ansehen
import-no-file = Bitte wählen Sie eine Datei.
import-no-kind = Bitte wählen Sie: Was steht in der Datei?
import-bad-empty = In der Datei steht nichts. Haben Sie die richtige Datei gewählt?
import-bad-large = Die Datei ist zu groß. Sie darf höchstens { $most } Megabyte groß sein. Machen Sie mehrere kleine Dateien daraus.
import-bad-kind = Diese Datei geht hier nicht. Eine Tabelle muss eine Excel-Datei (xlsx) oder eine CSV-Datei sein. Ein Daten-Paket muss eine zip-Datei sein.
import-bad-broken = Wir können die Datei nicht lesen. Öffnen Sie die Datei in Ihrem Programm. Speichern Sie die Datei neu. Versuchen Sie es dann noch einmal.
import-bad-macros = In der Datei sind kleine Programme. Diese Programme heißen Makros. Speichern Sie die Datei als „Excel-Arbeitsmappe (xlsx)“ ohne Makros.
import-bad-locked = Die Datei hat ein Passwort. Oder sie ist zu alt. Speichern Sie die Datei ohne Passwort als Excel-Datei (xlsx).
import-bad-rows = Die Tabelle hat mehr als { $most } Zeilen. Machen Sie mehrere Tabellen daraus.
import-bad-cell = Der Text in Zeile { $row }, Spalte { $column } ist zu lang. Machen Sie ihn kürzer.
import-bad-sheet = Dieses Tabellen-Blatt gibt es nicht. Wählen Sie ein anderes.
import-bad-files = In der zip-Datei sind mehr als { $most } Dateien. Das sind zu viele.
import-bad-unpacked = Der Inhalt von der zip-Datei ist größer als { $most } Megabyte. Darum öffnen wir die Datei nicht.
import-bad-twice = In der zip-Datei ist eine Datei 2 Mal. Packen Sie die zip-Datei neu.
import-bad-name = In der zip-Datei ist etwas Falsches: „{ $name }“. Packen Sie nur Dateien vom Daten-Paket ein.
import-list = Diese Dateien sind schon eingespielt
import-list-none = Noch nichts.
import-undone = rückgängig gemacht

import-columns-title = Spalten zuordnen
import-columns-intro = Was steht in welcher Spalte? Bitte wählen Sie es aus. Leere Felder ändern nichts.
import-remembered = Sie hatten schon einmal eine Datei mit diesen Überschriften. Darum haben wir für Sie das Gleiche gewählt.
import-rows = { $count ->
    [one] Die Tabelle hat eine Zeile.
   *[other] Die Tabelle hat { $count } Zeilen.
}
import-joined = { $count ->
    [one] Ein Feld geht über mehrere Zeilen. Der Inhalt gilt für alle diese Zeilen.
   *[other] { $count } Felder gehen über mehrere Zeilen. Der Inhalt gilt für alle diese Zeilen.
}
import-sheets-hidden = { $count ->
    [one] Ein Tabellen-Blatt ist versteckt. Wir lesen es nicht.
   *[other] { $count } Tabellen-Blätter sind versteckt. Wir lesen sie nicht.
}
import-where = Wo steht die Tabelle?
import-sheet = Tabellen-Blatt
import-heading-row = Zeile mit den Überschriften
import-heading-hint = Die Nummer sehen Sie in Ihrem Programm am Rand.
import-look-there = Dort nachsehen
import-columns = Spalten
import-column = Spalte { $letters }: { $name }
import-column-unnamed = Spalte { $letters }, ohne Überschrift
import-column-empty = In dieser Spalte steht nichts.
import-examples = Zum Beispiel: { $examples }
import-left-out = weglassen
import-words = Wörter zuordnen
import-words-intro = Wir kennen diese Wörter aus der Datei nicht. Bitte sagen Sie: Was bedeuten sie? Wir merken es uns.
import-word = „{ $said }“ bei „{ $field }“ bedeutet
import-fixed-heading = Wenn in der Datei etwas fehlt
import-fixed-intro = Jeder neue Eintrag braucht diese Angaben. Steht dazu nichts in der Datei? Dann nehmen wir Ihre Auswahl.
import-fixed = { $field }, wenn nichts dasteht
import-rows-heading = Was es schon gibt
import-by-title = Hat eine Zeile keinen Code? Dann suchen wir einen Eintrag mit dem gleichen Titel. Gibt es keinen? Dann machen wir einen neuen Eintrag.
import-to-preview = Zur Vorschau
import-look = Auswahl merken
import-drop = Datei wegwerfen
import-no-title = In welcher Spalte steht der Titel oder der Code? Bitte wählen Sie es aus.
import-column-twice = Sie haben „{ $field }“ für 2 Spalten gewählt. Es geht nur eine.

import-preview-title = Vorschau
import-preview-intro = Noch ist nichts gespeichert. So wird es nach dem Einspielen sein:
import-again = Die Vorschau stimmt nicht mehr
import-again-text = Jemand hat etwas geändert. Wir haben nichts gespeichert. Bitte sehen Sie sich die neue Vorschau an. Sagen Sie dann noch einmal Ja.
import-mistakes = { $count ->
    [one] Eine Stelle stimmt noch nicht
   *[other] { $count } Stellen stimmen noch nicht
}
import-mistakes-text = Zuerst muss alles stimmen. Erst dann spielen wir die Datei ein. Ändern Sie die Auswahl bei den Spalten. Oder verbessern Sie die Datei. Laden Sie die Datei dann noch einmal hoch.
import-mistakes-english = Die Meldungen zu einem Daten-Paket gibt es nur auf Englisch.
import-mistakes-more = { $count ->
    [one] und noch eine Stelle
   *[other] und noch { $count } Stellen
}
import-more = { $count ->
    [one] und noch ein Eintrag
   *[other] und noch { $count } Einträge
}
import-created = { $count ->
    [0] Nichts ist neu
    [one] Ein Eintrag ist neu
   *[other] { $count } Einträge sind neu
}
import-changed = { $count ->
    [0] Nichts ändert sich
    [one] Ein Eintrag ändert sich
   *[other] { $count } Einträge ändern sich
}
import-same = { $count ->
    [one] Ein Eintrag ist schon genau so gespeichert. Er bleibt so.
   *[other] { $count } Einträge sind schon genau so gespeichert. Diese Einträge bleiben so.
}
import-renames = In der Datei stehen andere Namen. Die Namen ändern sich dann überall. Sie ändern sich auch in alten Fassungen. Das ist gut bei Schreib-Fehlern. Gilt ein neuer Name erst ab einem Tag? Dann nehmen Sie „Ab einem Tag ändern“. Hier ändern sich die Namen:
import-unread = { $count ->
    [one] In der Datei steht: Ein Text ist geprüft. Aber niemand hat aufgeschrieben: Wer hat den Text gelesen? Deshalb heißt der Text noch nicht Leichte Sprache. Sie können das noch aufschreiben. Das geht beim Übersetzen.
   *[other] In der Datei steht: { $count } Texte sind geprüft. Aber niemand hat aufgeschrieben: Wer hat die Texte gelesen? Deshalb heißen die Texte noch nicht Leichte Sprache. Sie können das noch aufschreiben. Das geht beim Übersetzen.
}
import-nothing = Alles aus der Datei ist schon genau so gespeichert. Sie müssen nichts tun.
import-write = Jetzt einspielen
import-write-hint = Wir speichern alles auf einmal. Danach können Sie es rückgängig machen.
import-to-columns = Auswahl bei den Spalten ändern

import-place = Zeile { $row }, Spalte { $column }
import-place-row = Zeile { $row }
import-found = „{ $found }“:
import-wrong-word = { $field }: „{ $found }“ gibt es hier nicht. Diese Wörter gehen: { $words }. Oder sagen Sie bei den Spalten: Das bedeutet das Wort.
import-wrong-missing = „{ $field }“ fehlt. Schreiben Sie es in die Datei. Oder wählen Sie bei den Spalten etwas aus.
import-wrong-code = „{ $found }“ ist kein Code für: { $kind }. Sie können das Feld leer lassen. Dann bekommt der Eintrag den nächsten freien Code.
import-wrong-twice = „{ $found }“ steht schon in Zeile { $row }. Jeder Eintrag darf nur 1 Mal dastehen.
import-wrong-title-twice = „{ $found }“ steht schon in Zeile { $row }. Sind es 2 verschiedene Einträge? Dann geben Sie beiden einen Code. Sonst löschen Sie eine Zeile.
import-wrong-several = Es gibt mehrere Einträge mit dem Titel „{ $found }“: { $items }. Schreiben Sie hier den Code.
import-wrong-nameless = Hier fehlen Titel und Code. Schreiben Sie einen Titel dazu. Oder löschen Sie die Zeile.
import-wrong-unknown = { $field }: „{ $found }“ gibt es nicht. Legen Sie es zuerst an. Oder machen Sie das Feld leer.
import-wrong-formula = Hier steht eine Formel ohne Ergebnis. Öffnen Sie die Datei in Ihrem Programm. Speichern Sie die Datei neu. Oder schreiben Sie das Ergebnis hin.
import-wrong-fault = Die Tabelle meldet hier einen Fehler: { $found }. Schreiben Sie das Richtige hin.

import-one-title = Eingespielt: { $date }
import-done = Alles ist eingespielt.
import-undo = Alles rückgängig machen
import-undo-text = Neue Einträge kommen ins Archiv. Geänderte Einträge werden wieder wie vorher. Hat jemand danach etwas geändert? Das bleibt.
import-undo-done = Alles ist rückgängig gemacht.
import-undo-partly = Wir haben einen Teil zurückgenommen. Ein Teil ist geblieben. Unten steht: Was ist geblieben, und warum?
import-undo-nothing = Wir haben nichts zurückgenommen
import-undone-at = Rückgängig gemacht: { $date }
import-removed = { $count ->
    [0] Kein Eintrag kam ins Archiv
    [one] Ein Eintrag kam ins Archiv
   *[other] { $count } Einträge kamen ins Archiv
}
import-restored = { $count ->
    [0] kein Eintrag ist wieder wie vorher
    [one] ein Eintrag ist wieder wie vorher
   *[other] { $count } Einträge sind wieder wie vorher
}
import-kept = Diese Einträge sind so geblieben:
import-kept-changed = Jemand hat ihn danach geändert.
import-kept-linked = Andere Einträge brauchen ihn: { $items }.
import-kept-belonged = Es gehören Personen dazu.
import-kept-contradicts = Der alte Stand passt nicht mehr zu den anderen Einträgen.
import-withheld = { $count ->
    [one] 1 neuer Eintrag ist noch intern. Erst nach der Freigabe können alle ihn lesen:
   *[other] { $count } neue Einträge sind noch intern. Erst nach der Freigabe können alle sie lesen:
}
