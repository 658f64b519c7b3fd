### Der Bericht: eine Fassung und ihr Stand als ein Dokument zum Lesen, Drucken und Weitergeben.

report-contents = Das steht in diesem Bericht
report-page = Seite { $number } von { $pages }
report-draft = Entwurf: Das ist noch nicht fertig.
report-as-of = Die Beispiele sind von diesem Tag: { $date }
report-on = Bericht von diesem Tag: { $date }
report-example = Das ist nur ein Beispiel. { $city } gibt es nicht. Alle Ziele und Zahlen sind ausgedacht.
report-languages = Manche Texte fehlen noch in dieser Sprache: { $language }. Dann lesen Sie hier das Original. Das steht immer dabei.
report-original-in = Sprache: { $language }
report-annex = Zusatz { $number }: { $title }
report-count = So viele
report-status = Stand

## In Kürze

report-brief = Das Wichtigste
report-places = Stellen in der Ziel-Tabelle
report-measures-by-status = So weit sind die Maßnahmen
report-measures-chart = Das Bild zeigt { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}. So weit sind sie: { $parts }.

## Kapitel

report-foundations = Darauf baut das Leit-Bild
report-made = So ist das Leit-Bild entstanden
report-groups = Diese Gruppen waren dabei
report-deliberation-intro = Verschiedene Gruppen haben über das Leit-Bild gesprochen. Hier steht genau: Das haben sie gesagt.
report-not-there = Diese Gruppen waren bei keinem Treffen: { $groups }.
report-answer = Antwort
report-elsewhere = Das steht an einer anderen Stelle
report-reach = So weit kommen die Leit-Ziele
report-reach-chart = 1 Punkt ist 1 Handlungs-Feld. Voller Punkt: Das Leit-Ziel kommt dort vor. Halb voller Punkt: Es kommt dort nicht vor. Der Grund steht dabei. Leerer Punkt: Die Antwort fehlt noch. Die Zahlen stehen in der Tabelle.
report-dropped = Diese Ziele gibt es nicht mehr
report-map-description = Jede Fläche ist ein Stadt-Teil. Mehr dazu steht in der Tabelle.

## Befunde

report-findings = Hinweise
report-internal = Nur für das Amt. Bitte zeigen Sie das niemandem sonst.
report-internal-short = nur für das Amt
report-finding = Hinweis
report-rule = Regel
report-way-out = Das ist zu tun
report-severity-error = Fehler
report-severity-warning = Warnungen
report-severity-note = Tipps

## Auf den Seiten, von denen er herunterzuladen ist

report-download = Der Bericht zu einer Fassung
report-download-intro = In dem Bericht steht alles zu einer Fassung. Der Bericht ist 1 Datei. Sie können ihn ohne Internet lesen. Sie können ihn auch drucken.
report-download-edition = Den Bericht zu dieser Fassung herunterladen (HTML-Datei)
