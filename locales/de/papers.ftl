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
