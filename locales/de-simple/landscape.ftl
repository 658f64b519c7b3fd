### Die Meinungs-Landschaft in Einfacher Sprache.

landscape-title = Das denken die Menschen

## Zahlen

landscape-people = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
landscape-people-about = { $count ->
    [one] etwa { $count } Mensch
   *[other] etwa { $count } Menschen
}
landscape-people-few = weniger als 10 Menschen
landscape-about = etwa { $number }
landscape-few = unter 10
landscape-n = n = { $number }
landscape-share-with-range = { $share } ({ $low }–{ $high })
landscape-answers = { $agree } sagen Ja, { $pass } weder noch, { $disagree } sagen Nein ({ $n })
landscape-colon = { $name }: { $is }
landscape-pair = { $first }, { $second }
landscape-separator = ;
landscape-not-computed = nicht berechnet

## Wer und was

landscape-all = Alle
landscape-letters = A B C D E F G H
landscape-group = Gruppe { $letter }
landscape-group-with-size = { $group } ({ $size }, { $share })
landscape-size-and-share = { $size } · { $share }
landscape-statement = Aussage { $number }
landscape-number-of-statements = { $count ->
    [0] keine Aussage
    [one] { $count } Aussage
   *[other] { $count } Aussagen
}
landscape-nothing-sure = nichts ist sicher – lesen Sie unten
landscape-meta = zählt nicht für die Karte
landscape-agree = Ja
landscape-pass = weder noch
landscape-disagree = Nein
landscape-key = Das bedeuten die Farben

## In Kürze

landscape-brief = Das Wichtigste
landscape-took-part = So viele haben mitgemacht
landscape-statements = Aussagen
landscape-statements-rejected = { $kept } zählen, { $rejected } zählen nicht
landscape-ratings = Bewertungen
landscape-in-conversation = So viele sind auf der Karte
landscape-groups = Gruppen
landscape-between = In keiner klaren Gruppe
landscape-computed-by = So haben wir gerechnet
landscape-method-own = Mit dem Programm Leitwerk
landscape-method-polis = Mit dem Programm Leitwerk, aber wie Polis
landscape-groups-found = { $count ->
    [one] Die Antworten bilden eine Gruppe: { $groups }.
   *[other] Die Antworten bilden { $count } Gruppen: { $groups }.
}
landscape-groups-given = { $count ->
    [one] In der Datei steht eine Gruppe: { $groups }.
   *[other] In der Datei stehen { $count } Gruppen: { $groups }.
}
landscape-groups-hidden = { $count ->
    [one] Eine Gruppe hat weniger als 10 Menschen. Wir zeigen sie nicht.
   *[other] { $count } Gruppen haben jeweils weniger als 10 Menschen. Wir zeigen sie nicht.
}
landscape-one-group-shown = Wir zeigen nur eine Gruppe. Darum vergleichen wir keine Gruppen.
landscape-no-groups = Wir haben keine klaren Gruppen gefunden. Das heißt nicht: Alle denken gleich. Vielleicht gibt es Gruppen. Aber wir können sie nicht sicher sehen.
landscape-groups-unknown = Wir wissen nicht: Gibt es Gruppen? Zu wenige Menschen haben genug geantwortet.
landscape-groups-no-pattern = Wir haben keine Gruppen gefunden. Die Antworten passen nicht zusammen: Wir kennen eine Antwort von einem Menschen. Aber dann wissen wir fast nichts über seine anderen Antworten. Vielleicht fehlen auch noch Antworten.
landscape-undecided = In keiner klaren Gruppe: { $people }.
landscape-too-few = Weniger als 10 Menschen haben mitgemacht. Deshalb gibt es noch kein Ergebnis.

## Die Karte

landscape-map = Die Karte
landscape-near = Menschen mit ähnlichen Antworten stehen nah zusammen. Eine dunkle Fläche bedeutet: Hier stehen viele Menschen.
landscape-directions = Nur der Abstand ist wichtig. Oben, unten, rechts und links bedeuten nichts.
landscape-map-description = Das ist eine Karte der Antworten. Einzelne Menschen sieht man nicht. Dunkle Fläche: Hier stehen viele Menschen. Auf der Karte: { $people }.
landscape-map-people = Auf der Karte: { $people }. Sie haben genug Aussagen bewertet. An manchen Orten stehen nur wenige. Dort zeichnen wir nichts.
landscape-map-none = Für eine Karte stehen zu wenige Menschen nah zusammen.
landscape-fewer = wenige Menschen
landscape-more = viele Menschen
landscape-column-group = Gruppe
landscape-column-people = Menschen
landscape-column-share = Anteil
landscape-column-stability = Wie fest
landscape-typical = Hier antwortet { $group } anders
landscape-typical-aid = Hier antwortet die Gruppe anders als die anderen.
landscape-others = die anderen: { $share }

## Aussagen

landscape-bars-aid = An den Balken sind Klammern: unten für Ja, oben für Nein. Der richtige Wert liegt sehr wahrscheinlich in der Klammer. n bedeutet: So viele Menschen haben bewertet.
landscape-split-hidden = Manchmal steht dort nur „Alle“. Dann haben in einer Gruppe weniger als 10 Menschen bewertet. Deshalb zeigen wir die Gruppen nicht einzeln.
landscape-shared = Hier sagt in jeder Gruppe mehr als die Hälfte das Gleiche
landscape-shared-of-all = Darin sind sich die meisten einig
landscape-shared-aid = In jeder Gruppe sagt mehr als die Hälfte das Gleiche. Wir zählen nur die Menschen mit einer Antwort.
landscape-shared-aid-of-all = Mehr als die Hälfte von denen, die geantwortet haben, sagt das Gleiche.
landscape-shared-none = Wir haben keine Aussage gefunden, bei der alle Gruppen sicher einig sind. Vielleicht denken die Menschen verschieden. Vielleicht haben noch zu wenige bewertet.
landscape-shared-none-of-all = Wir haben keine Aussage gefunden, bei der sicher die meisten einig sind. Vielleicht denken die Menschen verschieden. Vielleicht haben noch zu wenige bewertet.
landscape-divides = Darüber denken die Menschen verschieden
landscape-divides-aid = Eine Gruppe sagt Ja, eine andere sagt Nein. Oder die Zahlen sind weit auseinander. Das ist sicher kein Zufall.
landscape-divides-aid-of-all = Hier sagen viele Ja und viele Nein. Beides ist sicher mehr als ein Drittel.
landscape-divides-none = Wir sind bei keiner Aussage sicher: Denken die Gruppen verschieden? Vielleicht gibt es noch zu wenige Antworten.
landscape-divides-none-of-all = Wir sind bei keiner Aussage sicher. Vielleicht gibt es noch zu wenige Antworten.
landscape-divides-most = Hier sind die Gruppen am weitesten auseinander:
landscape-divides-most-of-all = Hier sind die Antworten am meisten verschieden:
landscape-most-rated = Das haben die meisten bewertet
landscape-most-rated-aid = Diese Aussagen haben die meisten Menschen bewertet.
landscape-most-rated-none = Jede Aussage hat weniger als 10 Bewertungen.
landscape-first-of = Das sind die ersten { $shown } von { $all }. Alle Aussagen stehen am Ende.
landscape-as-table = { $title }: die Zahlen
landscape-column-who = Aussage und Gruppe
landscape-column-n = So viele haben bewertet
landscape-every = Alle Aussagen
landscape-column-statement = Aussage
landscape-column-by-group = Ja in jeder Gruppe

## Wie sicher das ist

landscape-sure = Wie sicher ist das?
landscape-sure-people = Jeder hat selbst entschieden: Ich mache mit. Die Zahlen gelten nur für diese Menschen. Andere Menschen denken vielleicht anders.
landscape-sure-ranges = Neben jeder Zahl steht: So viele haben bewertet. In der Klammer stehen 2 Zahlen. Der richtige Wert liegt sehr wahrscheinlich dazwischen.
landscape-sure-share = Nicht alle haben auf alles geantwortet. Darum wissen wir die Zahl nicht ganz genau. Von 100 Zahlen sind ungefähr 5 falsch.
landscape-sure-map = Die Karte zeigt { $share } der Unterschiede. Mehr passt nicht auf ein flaches Bild.
landscape-sure-groups = Die Gruppen kommen nur aus den Antworten. Sie sagen nicht: So sind diese Menschen.
landscape-sure-groups-given = Die Gruppen stehen so in der Datei. Wir haben sie nicht neu berechnet.
landscape-stability = Wie fest sind die Gruppen?
landscape-stability-aid = Wir haben oft gerechnet. Jedes Mal mit anderen Menschen. Ein langer Balken bedeutet: Es kommen fast immer die gleichen Gruppen heraus.
landscape-stability-line = Die Linie steht bei { $share }. Ein kürzerer Balken bedeutet: Die Gruppen sind nicht fest.
landscape-stability-needed = Fest sein reicht nicht. Die Gruppen müssen weit auseinander sein. Und sie müssen bei mehreren Aussagen verschieden antworten.
landscape-stability-none = Wir haben nicht berechnet: Kommen die gleichen Gruppen wieder heraus?
landscape-one-group = Keine Gruppen
landscape-number-of-groups = { $count ->
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
}
landscape-chosen-alone = gewählt
landscape-chosen = { $share }, gewählt

## Was hier nicht steht

landscape-left-out = Das steht hier nicht
landscape-left-small = Zahlen über weniger als 10 Menschen zeigen wir nicht. So schützen wir jeden Menschen.
landscape-left-about = Manche Zahlen sind auf Zehner gerundet. Davor steht „etwa“. So kann niemand kleine Zahlen ausrechnen. Manchmal haben außerhalb der Gruppen weniger als 10 Menschen bewertet. Diese zählen bei „Alle“ nicht mit.
landscape-left-person = Wir zeigen nicht, was ein einzelner Mensch denkt.
landscape-left-unsaid = { $count ->
    [one] Eine Aussage haben weniger als 10 Menschen bewertet. Sie steht ohne Zahlen in der Liste.
   *[other] { $count } Aussagen haben weniger als 10 Menschen bewertet. Sie stehen ohne Zahlen in der Liste.
}
landscape-left-split = { $count ->
    [one] Bei einer Aussage zeigen wir die Gruppen nicht einzeln. In einer Gruppe haben weniger als 10 Menschen bewertet.
   *[other] Bei { $count } Aussagen zeigen wir die Gruppen nicht einzeln. In einer Gruppe haben weniger als 10 Menschen bewertet.
}
landscape-left-rejected = { $count ->
    [one] Eine Aussage hat die Moderation herausgenommen. Wir zeigen sie nicht.
   *[other] { $count } Aussagen hat die Moderation herausgenommen. Wir zeigen sie nicht.
}
