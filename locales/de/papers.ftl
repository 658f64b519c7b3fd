### Papiere für das Büro: Word-Dokumente, die man zu einer Sitzung mitnimmt.

papers-says = Was darin steht
papers-running = laufend
papers-findings = Offene Stellen
papers-to-come = Was ansteht
papers-begins = Beginn
papers-ends = Ende
papers-due = Frist
papers-day = Stand: { $date }
papers-read-on = Ausführlich im Internet
papers-more = { $count ->
    [one] Dazu kommt { $count } weiterer Eintrag.
   *[other] Dazu kommen { $count } weitere Einträge.
}
papers-note = Notiz für eine Sitzung (Word-Dokument)
papers-invitation = Einladung (Word-Dokument)
papers-minutes-file = Niederschrift (Word-Dokument)
papers-invitation-to = Einladung: { $title }
papers-minutes-of = Niederschrift: { $title }
papers-invited = { $city } lädt herzlich ein.
papers-agenda = Tagesordnung
papers-minutes = Niederschrift (intern)
papers-about-meeting = Worum es geht
papers-decisions = Beschlüsse
papers-decisions-record = Beschlüsse festhalten
papers-decisions-of = Beschlüsse festhalten: { $title }
papers-decisions-intro = Jeder Beschluss wird eine Wiedervorlage bei der Stelle, die sich darum kümmert. Leere Felder bleiben unbeachtet.
papers-decision = Beschluss { $number }
papers-decision-text = Was zu tun ist
papers-decision-who = Wer sich darum kümmert
papers-decision-due = Bis wann
papers-decision-done = Erledigt am
papers-decisions-none = Schreiben Sie mindestens einen Beschluss auf.
papers-decisions-save = Beschlüsse speichern
