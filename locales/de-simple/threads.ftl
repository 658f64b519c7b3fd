### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = Verbindungen: { $title }
threads-open = Verbindungen
threads-intro = Hier sehen Sie: Welche anderen Einträge führen hierher? Sie können Verbindungen machen oder lösen. Dabei ändert sich der andere Eintrag.
threads-there = Das führt hierher
threads-none = Noch führt nichts hierher.
threads-sort = { $kinds }: { $said }
threads-cut = Verbindung lösen
threads-tie = Verbinden
threads-more = Einen anderen Eintrag verbinden
threads-which = Was soll hierher führen?
threads-find = Ein Wort aus dem Namen oder ein Code
threads-found = Gefunden zu „{ $asked }“:
threads-found-none = Zu „{ $asked }“ gibt es nichts. Versuchen Sie ein kürzeres Wort.
threads-done-tied = { $code } ist jetzt verbunden.
threads-done-cut = Die Verbindung mit { $code } ist gelöst.
threads-overtaken = Jemand hat { $code } gerade geändert. Es ist noch nichts passiert. Sehen Sie unten den neuen Stand an. Entscheiden Sie dann noch einmal.
threads-full = Das geht noch nicht. { $code } ist hier schon mit { $other } verbunden. Hier geht nur eine Verbindung. Öffnen Sie { $code }. Tauschen Sie die Verbindung dort aus.
threads-needed = Das geht noch nicht. { $code } braucht hier einen Eintrag. Öffnen Sie { $code }. Wählen Sie dort einen anderen Eintrag.
