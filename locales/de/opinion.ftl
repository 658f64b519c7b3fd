### Das Meinungsbild auf der Befehlszeile (`leitwerk opinion`): was die Antworten vieler Menschen sagen, und wie sicher das ist.

## Kopf und Ablauf

opinion-title-topic = Meinungsbild: { $topic }
opinion-reading = Die Dateien werden gelesen …
opinion-computing = Das Meinungsbild wird berechnet …
opinion-written = Bilder und Tabellen zum Veröffentlichen liegen jetzt in { $folder }. Öffnen Sie zuerst { $page }.
opinion-replaced = In { $folder } ersetzt: { $files }
opinion-other-files = Achtung: In { $folder } liegen auch andere Dateien: { $files }. Prüfen Sie sie, bevor Sie den Ordner veröffentlichen.
opinion-internal = Diese Ausgabe nennt auch Zahlen über kleine Gruppen. Sie ist nur für die Verwaltung bestimmt. Zum Veröffentlichen gibt es --out.
opinion-per-person = Achtung: { $file } enthält Angaben über einzelne Menschen, also personenbezogene Daten. Bewahren Sie die Datei geschützt auf, geben Sie sie nicht weiter und veröffentlichen Sie sie nicht.

## Wie gezählt wird

opinion-quoted = „{ $text }“
opinion-no-text = Aussage Nr. { $number } (der Wortlaut fehlt in den Dateien)
opinion-answers = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
opinion-agree-least = { $share } Zustimmung (mindestens { $least }; { $answers })
opinion-disagree-least = { $share } Ablehnung (mindestens { $least }; { $answers })
opinion-agree-range = { $share } Zustimmung ({ $low } bis { $high }; { $answers })
opinion-disagree-range = { $share } Ablehnung ({ $low } bis { $high }; { $answers })
opinion-more = { $count ->
    [one] Es gibt noch { $count } solche Aussage. Alle stehen in den Tabellen (--out).
   *[other] Es gibt noch { $count } solche Aussagen. Alle stehen in den Tabellen (--out).
}

## Wer mitgemacht hat

opinion-people-heading = Wer mitgemacht hat
opinion-ratings = Bewertungen (Zustimmung, Ablehnung oder weder noch): { $ratings }
opinion-enough = Genug Aussagen bewertet, um mit anderen verglichen zu werden: { $people }
opinion-too-few = Es haben weniger als { $least } Menschen mitgemacht. Bei so wenigen könnte man erkennen, wer was geantwortet hat. Deshalb steht hier kein Ergebnis.

## Welche Gruppen sich zeigen

opinion-groups-heading = Welche Gruppen sich zeigen
opinion-groups = { $count ->
    [one] Aus den Antworten ergibt sich { $count } Gruppe.
   *[other] Aus den Antworten ergeben sich { $count } Gruppen.
}
opinion-groups-meaning = Eine Gruppe sind Menschen, die ähnlich geantwortet haben. Sie entsteht nur aus den Antworten, nicht daraus, wer jemand ist.
opinion-groups-given = { $count ->
    [one] { $count } Gruppe ist in { $file } eingetragen. Sie wurde von dort übernommen und nicht neu gesucht.
   *[other] { $count } Gruppen sind in { $file } eingetragen. Sie wurden von dort übernommen und nicht neu gesucht.
}
opinion-group-typical = Was sie anders beantwortet:

## Was alle teilen

opinion-shared-hidden = Gemeint sind nur die gezeigten Gruppen. Über die kleineren wird nichts gesagt.

## Was trennt

opinion-divides-distance = Unterschied: mindestens { $points } Prozentpunkte

## Wie sicher das ist

opinion-sure-heading = Wie sicher das ist
opinion-sure-groups-firm = Die Gruppen sind beständig: Sucht man sie viele Male unter einer zufälligen Hälfte der Menschen, kommen fast dieselben heraus. Beständig heißt: Die Grenze liegt immer wieder an derselben Stelle. Es heißt nicht, dass die Gruppen weit auseinander liegen.
opinion-sure-groups-fair = Die Gruppen sind im Kern beständig: Sucht man sie viele Male unter einer zufälligen Hälfte der Menschen, kommen meist ähnliche heraus. Wer am Rand steht, kann auch zu einer anderen gehören. Beständig heißt: Die Grenze liegt immer wieder an derselben Stelle. Es heißt nicht, dass die Gruppen weit auseinander liegen.
opinion-sure-groups-weak = Die Gruppen sind nicht beständig: Sucht man sie viele Male unter einer zufälligen Hälfte der Menschen, kommen oft andere heraus. Bauen Sie auf sie keine Entscheidung.
opinion-sure-groups-unknown = Wie beständig die Gruppen sind, ist nicht geprüft.
opinion-sure-polis = Gerechnet ist nach den Formeln von Polis. Dort hängt das Ergebnis auch von der Reihenfolge der Zeilen ab, und wer wenig geantwortet hat, rückt zur Mitte. Ohne --method polis gilt beides nicht. Polis findet immer mindestens zwei Gruppen, auch wo keine sind.
opinion-sure-picture = Ein Bild mit zwei Richtungen zeigt { $share } der Unterschiede zwischen den Antworten. Der Rest lässt sich so nicht zeichnen.

## Was an den Dateien auffiel

opinion-remarks-heading = Was an den Dateien auffiel
opinion-remarks-none = Nichts Besonderes.
opinion-remark-separator = { $file }: Die Spalten sind durch „{ $separator }“ getrennt statt durch ein Komma. So wurde die Datei auch gelesen.
opinion-remark-separator-tab = { $file }: Die Spalten sind durch Tabulatoren getrennt statt durch ein Komma. So wurde die Datei auch gelesen.
opinion-remark-missing-column = { $file }: Die Spalte „{ $column }“ fehlt; nicht jede Ausgabe von Polis hat sie. Was darin stünde, ist nicht bekannt.
opinion-remark-unquoted = { $file }: Texte ohne die nötigen Anführungszeichen: { $statements }, zuerst in Zeile { $line }. Sie wurden bis zum Anfang der nächsten Aussage gelesen. Prüfen Sie, ob sie vollständig sind.
opinion-remark-no-ratings = { $file }: Es gibt noch keine Bewertungen.
opinion-remark-flipped = { $file }: Zustimmung und Ablehnung sind vertauscht. Das zeigen die Zählungen bei so vielen Aussagen: { $statements }. Sie wurden richtig herum gelesen.
opinion-remark-other-counts = { $file }: Bei { $statements } von { $of } Aussagen stimmen die Zählungen nicht mit { $votes } überein, zuerst bei Nr. { $first }. Gerechnet ist mit { $votes }.
opinion-remark-replaced = { $file }: So oft hat jemand eine Aussage noch einmal bewertet: { $events }. Es zählt die letzte Antwort.
opinion-remark-contradictory = { $file }: So oft stehen zum selben Zeitpunkt verschiedene Antworten eines Menschen: { $answers }. Sie zählen als „weder noch“.
opinion-remark-unknown-statements = { $file }: Zu diesen bewerteten Aussagen fehlt der Eintrag: { $statements }. Sie zählen nicht mit.
opinion-remark-unknown-people = { $file }: Wer bewertet hat, aber nicht in der Datei steht: { $people }. Eine Gruppe gibt es für sie dort nicht.
opinion-remark-other-people-counts = { $file }: Bei { $people } passt die Zahl der Bewertungen nicht zu { $votes }. Gerechnet ist mit { $votes }.
opinion-remark-quiet-groups = { $file }: Eine Gruppe hat dort auch, wer weniger als { $needed } Aussagen bewertet hat: { $people } von { $of }. Prüfen Sie, ob diese Gruppen zu gebrauchen sind.

## Was Sie jetzt tun können

opinion-next-heading = Was Sie jetzt tun können
opinion-next-out = Bilder und Tabellen machen, die veröffentlicht werden dürfen: { $command }
opinion-next-shared = Mit dem anfangen, was verbindet: Darauf kann ein Ziel bauen. Lassen Sie Aussagen weg, die nur sagen, wer jemand ist oder was jemand getan hat. Sie zeigen, wer mitgemacht hat – und wer fehlt.
opinion-next-divides = Über das, was trennt, mit Menschen aus allen Gruppen sprechen, bevor etwas entschieden wird.
opinion-next-split = Über das, was trennt, ins Gespräch kommen, bevor etwas entschieden wird.
opinion-next-rate = { $count ->
    [one] Zu { $count } Aussage gibt es weniger als { $least } Antworten; über sie ist noch nichts bekannt. Läuft die Beteiligung noch, zeigen Sie sie zuerst.
   *[other] Zu { $count } Aussagen gibt es weniger als { $least } Antworten; über sie ist noch nichts bekannt. Läuft die Beteiligung noch, zeigen Sie diese zuerst.
}
opinion-next-remarks = Vor dem Veröffentlichen klären, was an den Dateien auffiel.
