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
papers-invitation = Einladung (Word-Datei)
papers-minutes-file = Protokoll (Word-Datei)
papers-invitation-to = Einladung: { $title }
papers-minutes-of = Protokoll: { $title }
papers-invited = { $city } lädt Sie ein.
papers-agenda = Darüber sprechen wir
papers-minutes = Das steht im Protokoll (nur für die Stadt)
papers-about-meeting = Darum geht es
papers-decisions = Das haben wir beschlossen
papers-decisions-record = Beschlüsse aufschreiben
papers-decisions-of = Beschlüsse aufschreiben: { $title }
papers-decisions-intro = Aus jedem Beschluss wird eine Aufgabe. Jemand kümmert sich darum. Leere Felder zählen nicht.
papers-decision = Beschluss { $number }
papers-decision-text = Das ist zu tun
papers-decision-who = Wer macht es?
papers-decision-due = Bis wann?
papers-decision-done = Fertig am
papers-decisions-none = Schreiben Sie einen Beschluss auf.
papers-decisions-save = Beschlüsse speichern
