### Der Bericht: eine Fassung und ihr Stand als ein Dokument zum Lesen, Drucken und Weitergeben.

report-contents = Inhalt
report-page = Seite { $number } von { $pages }
report-draft = Entwurf, noch nicht öffentlich
report-as-of = Stand der Beispieldaten: { $date }
report-on = Bericht vom { $date }
report-example = Beispieldaten: { $city } ist erfunden. Alle Ziele, Organisationen und Zahlen in diesem Bericht dienen nur der Anschauung.
report-languages = Was es auf { $language } noch nicht gibt, steht hier im Original. Das ist jeweils vermerkt.
report-original-in = Original: { $language }
report-annex = Anhang { $number }: { $title }
report-count = Anzahl
report-status = Stand

## In Kürze

report-brief = In Kürze
report-places = Stellen der Matrix
report-measures-by-status = Maßnahmen nach Stand
report-measures-chart = Ein Balken aus { $count ->
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}, geteilt nach ihrem Stand: { $parts }.

## Kapitel

report-foundations = Grundlagen
report-made = Wie das Leitbild entstanden ist
report-groups = Welche Akteursgruppen dabei waren
report-deliberation-intro = Was die Gremien zu dieser Fassung gesagt haben, steht hier unverändert.
report-not-there = In keiner der Sitzungen und Veranstaltungen dabei: { $groups }.
report-answer = Antwort
report-elsewhere = An anderer Stelle beschrieben
report-reach = Wie weit die Leitziele reichen
report-reach-chart = Ein Punkt steht für ein Handlungsfeld: voll, wo das Leitziel aufgenommen ist, halb voll, wo begründet ist, warum nicht, leer, wo beides fehlt. Die Zahlen stehen in der Tabelle darunter.
report-dropped = Ziele, die entfallen sind
report-map-description = Jede Fläche ist ein Stadtteil. Was wo stattfindet, steht in der Tabelle darunter.

## Befunde

report-findings = Befunde
report-internal = Nur für den internen Gebrauch. Bitte nicht veröffentlichen oder weitergeben.
report-internal-short = intern
report-finding = Befund
report-rule = Regel
report-way-out = Was zu tun ist
report-severity-error = Fehler
report-severity-warning = Warnungen
report-severity-note = Hinweise

## Auf den Seiten, von denen er herunterzuladen ist

report-download = Der Bericht zu einer Fassung
report-download-intro = Eine ganze Fassung mit ihrem Stand in einer einzigen Datei: zum Lesen ohne Internet, zum Drucken und zum Weitergeben.
report-download-edition = Bericht zu dieser Fassung herunterladen (HTML-Datei)
