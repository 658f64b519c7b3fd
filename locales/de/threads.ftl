### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = Verknüpfungen: { $title }
threads-open = Verknüpfungen
threads-intro = Hier steht, was von anderen Einträgen hierher führt. Knüpfen und Lösen ändert den anderen Eintrag, nicht diesen.
threads-there = Was hierher führt
threads-none = Noch führt nichts hierher.
threads-sort = { $kinds }: { $said }
threads-cut = Lösen
threads-tie = Verknüpfen
threads-more = Einen anderen Eintrag verknüpfen
threads-which = Was soll hierher führen?
threads-find = Ein Wort aus dem Titel oder ein Code
threads-found = Gefunden zu „{ $asked }“:
threads-found-none = Zu „{ $asked }“ gibt es nichts, was Sie hier verknüpfen können. Versuchen Sie ein kürzeres Wort.
threads-done-tied = { $code } ist jetzt verknüpft.
threads-done-cut = Die Verknüpfung mit { $code } ist gelöst.
threads-overtaken = Jemand hat { $code } inzwischen geändert. Es ist noch nichts geschehen. Sehen Sie unten den neuen Stand und entscheiden Sie noch einmal.
threads-full = Das geht noch nicht: { $code } nennt hier schon { $other }, und nur eines ist möglich. Öffnen Sie { $code } und tauschen Sie es dort aus.
threads-needed = Das geht noch nicht: { $code } braucht an dieser Stelle einen Eintrag. Öffnen Sie { $code } und wählen Sie dort einen anderen.
