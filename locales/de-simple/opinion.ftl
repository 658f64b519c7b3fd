### Das Meinungsbild auf der Befehlszeile (`leitwerk opinion`), in einfacher Sprache.

## Kopf und Ablauf

opinion-title-topic = Das denken die Menschen über: { $topic }
opinion-reading = Ich lese die Dateien …
opinion-computing = Ich rechne …
opinion-written = Bilder und Tabellen für alle liegen jetzt hier: { $folder }. Öffnen Sie zuerst: { $page }
opinion-replaced = In { $folder } sind diese Dateien jetzt neu: { $files }
opinion-other-files = Achtung: In { $folder } liegen auch andere Dateien: { $files }. Prüfen Sie diese zuerst.
opinion-internal = Hier stehen auch Zahlen über kleine Gruppen. Sie sind nur für das Amt. Für alle gibt es: --out
opinion-per-person = Achtung: In { $file } stehen Daten über einzelne Menschen. Passen Sie gut auf diese Datei auf. Geben Sie die Datei nicht weiter. Zeigen Sie die Datei nicht im Internet.

## Wie gezählt wird

opinion-quoted = „{ $text }“
opinion-no-text = Aussage Nummer { $number } (der Text fehlt)
opinion-answers = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
opinion-agree-least = { $share } sagen Ja (mindestens { $least }; { $answers })
opinion-disagree-least = { $share } sagen Nein (mindestens { $least }; { $answers })
opinion-agree-range = { $share } sagen Ja ({ $low } bis { $high }; { $answers })
opinion-disagree-range = { $share } sagen Nein ({ $low } bis { $high }; { $answers })
opinion-more = { $count ->
    [one] Es gibt noch { $count } solche Aussage. Sie steht in den Tabellen (--out).
   *[other] Es gibt noch { $count } solche Aussagen. Sie stehen in den Tabellen (--out).
}

## Wer mitgemacht hat

opinion-people-heading = Wer hat mitgemacht?
opinion-ratings = Antworten (ja, nein oder weder noch): { $ratings }
opinion-enough = Genug geantwortet haben: { $people }. Ihre Antworten können wir gut vergleichen.
opinion-too-few = Weniger als { $least } Menschen haben mitgemacht. Man könnte erkennen: Wer hat was geantwortet? Darum steht hier kein Ergebnis.

## Welche Gruppen sich zeigen

opinion-groups-heading = Welche Gruppen gibt es?
opinion-groups = { $count ->
    [one] Die Antworten zeigen { $count } Gruppe.
   *[other] Die Antworten zeigen { $count } Gruppen.
}
opinion-groups-meaning = In einer Gruppe haben die Menschen ähnlich geantwortet. Nur die Antworten zählen. Es zählt nicht: Wer hat geantwortet?
opinion-groups-given = { $count ->
    [one] { $count } Gruppe steht in { $file }. Wir haben nicht neu gesucht.
   *[other] { $count } Gruppen stehen in { $file }. Wir haben nicht neu gesucht.
}
opinion-group-typical = Hier antwortet diese Gruppe anders:

## Was alle teilen

opinion-shared-hidden = Das gilt nur für die Gruppen, die Sie hier sehen. Über die kleinen Gruppen sagen wir nichts.

## Was trennt

opinion-divides-distance = So weit sind die Gruppen auseinander: mindestens { $points } von 100

## Wie sicher das ist

opinion-sure-heading = Wie sicher ist das?
opinion-sure-groups-firm = Wir finden die Gruppen fast immer wieder. Wir haben oft gesucht. Jedes Mal haben wir nur die halbe Menge Menschen genommen. Die Grenze war fast immer an der gleichen Stelle. Das heißt nicht: Die Gruppen sind weit auseinander.
opinion-sure-groups-fair = Wir finden die Gruppen meistens wieder. Wir haben oft gesucht. Jedes Mal haben wir nur die halbe Menge Menschen genommen. Die Gruppen waren meistens ähnlich. Manche Menschen passen auch in eine andere Gruppe. Das heißt nicht: Die Gruppen sind weit auseinander.
opinion-sure-groups-weak = Wir finden die Gruppen oft nicht wieder. Wir haben oft gesucht. Jedes Mal haben wir nur die halbe Menge Menschen genommen. Oft kamen andere Gruppen heraus. Entscheiden Sie nichts nur nach diesen Gruppen.
opinion-sure-groups-unknown = Wir wissen nicht: Finden wir die Gruppen immer wieder?
opinion-sure-polis = Hier haben wir wie das Programm Polis gerechnet. Dort ändert auch die Reihenfolge in der Datei das Ergebnis. Und manche Menschen antworten wenig. Sie stehen dann zu nah an der Mitte. Ohne --method polis ist das anders. Polis findet immer 2 oder mehr Gruppen. Auch wenn es keine gibt.
opinion-sure-picture = Ein Bild zeigt { $share } von den Unterschieden. Mehr passt nicht in ein Bild.

## Was an den Dateien auffiel

opinion-remarks-heading = Das war an den Dateien anders
opinion-remarks-none = Nichts.
opinion-remark-separator = { $file }: Zwischen den Spalten steht „{ $separator }“. Richtig ist ein Komma. Wir konnten die Datei trotzdem lesen.
opinion-remark-separator-tab = { $file }: Zwischen den Spalten steht ein Tabulator. Richtig ist ein Komma. Wir konnten die Datei trotzdem lesen.
opinion-remark-missing-column = { $file }: Die Spalte „{ $column }“ fehlt. Das kommt öfter vor. Wir wissen nicht: Was sollte dort stehen?
opinion-remark-unquoted = { $file }: Bei Texten fehlen die Anführungs-Zeichen: { $statements }. Der erste Text steht in Zeile { $line }. Bitte prüfen Sie: Sind die Texte ganz?
opinion-remark-no-ratings = { $file }: Es gibt noch keine Antworten.
opinion-remark-flipped = { $file }: Ja und Nein sind vertauscht. Das sehen wir an so vielen Aussagen: { $statements }. Wir haben Ja und Nein wieder richtig gelesen.
opinion-remark-other-counts = { $file }: Bei { $statements } von { $of } Aussagen stehen hier andere Zahlen als in { $votes }. Die erste ist Nummer { $first }. Wir rechnen mit { $votes }.
opinion-remark-replaced = { $file }: So oft hat jemand noch einmal geantwortet: { $events }. Die letzte Antwort zählt.
opinion-remark-contradictory = { $file }: So oft gibt es 2 Antworten zur gleichen Zeit: { $answers }. Sie zählen als „weder noch“.
opinion-remark-unknown-statements = { $file }: Diese Aussagen fehlen in der Datei: { $statements }. Sie zählen nicht mit.
opinion-remark-unknown-people = { $file }: Diese fehlen in der Datei: { $people }. Sie haben dort keine Gruppe.
opinion-remark-other-people-counts = { $file }: Die Zahlen passen nicht zu { $votes }. Das betrifft { $people }. Wir rechnen mit { $votes }.
opinion-remark-quiet-groups = { $file }: Manche haben weniger als { $needed } Antworten und trotzdem eine Gruppe. Das sind { $people } von { $of }. Prüfen Sie diese Gruppen.

## Was Sie jetzt tun können

opinion-next-heading = Das können Sie jetzt tun
opinion-next-out = Machen Sie Bilder und Tabellen für alle: { $command }
opinion-next-shared = Fangen Sie damit an: Worin sind sich viele einig? Daraus kann ein Ziel werden. Manche Aussagen sagen nur: Wer bin ich? Was habe ich gemacht? Lassen Sie diese weg.
opinion-next-divides = Die Gruppen denken hier verschieden. Sprechen Sie mit Menschen aus allen Gruppen. Entscheiden Sie erst danach.
opinion-next-split = Die Menschen denken hier verschieden. Sprechen Sie mit ihnen. Entscheiden Sie erst danach.
opinion-next-rate = { $count ->
    [one] { $count } Aussage hat weniger als { $least } Antworten. Darüber wissen wir noch nichts. Zeigen Sie diese Aussage zuerst.
   *[other] { $count } Aussagen haben weniger als { $least } Antworten. Darüber wissen wir noch nichts. Zeigen Sie diese Aussagen zuerst.
}
opinion-next-remarks = An den Dateien war etwas anders. Klären Sie das zuerst. Zeigen Sie die Bilder erst danach.
