### Prozesse und Phasen.

processes-title = Prozess
processes-intro = So entsteht das Leitbild: in Phasen, mit Sitzungen und offenen Veranstaltungen.
processes-none = Hier ist noch kein Prozess eingetragen.
