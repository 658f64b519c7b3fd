### Papiere für das Büro in Leichter Sprache.

papers-says = Das steht darin
papers-running = läuft gerade
papers-findings = Das fehlt noch
papers-to-come = Das kommt als Nächstes
papers-begins = Fängt an
papers-ends = Hört auf
papers-due = Muss fertig sein
papers-day = So ist es am { $date }
papers-read-on = Mehr dazu im Internet
papers-more = { $count ->
    [one] Es gibt noch { $count } Eintrag mehr.
   *[other] Es gibt noch { $count } Einträge mehr.
}
papers-note = Blatt für eine Sitzung (Word-Datei)
