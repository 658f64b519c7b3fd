### Die Meinungslandschaft als Bilder, Tabellen und Seite. Gruppen heißen nach Buchstaben, denn sie entstehen aus Antworten.

landscape-title = Meinungsbild

## Zahlen

landscape-people = { $count ->
    [one] { $count } Mensch
   *[other] { $count } Menschen
}
landscape-people-about = { $count ->
    [one] rund { $count } Mensch
   *[other] rund { $count } Menschen
}
landscape-people-few = weniger als 10 Menschen
landscape-about = rund { $number }
landscape-few = unter 10
landscape-n = n = { $number }
landscape-share-with-range = { $share } ({ $low }–{ $high })
landscape-answers = { $agree } Zustimmung, { $pass } weder noch, { $disagree } Ablehnung ({ $n })
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
landscape-nothing-sure = nichts sicher – siehe unten
landscape-meta = zählt nicht für die Karte
landscape-agree = Zustimmung
landscape-pass = weder noch
landscape-disagree = Ablehnung
landscape-key = Was die Farben bedeuten

## In Kürze

landscape-brief = In Kürze
landscape-took-part = Mitgemacht haben
landscape-statements = Aussagen
landscape-statements-rejected = { $kept } gewertet, { $rejected } herausgenommen
landscape-ratings = Bewertungen
landscape-in-conversation = Genug bewertet für die Karte
landscape-groups = Gruppen
landscape-between = Keiner Gruppe klar zuzuordnen
landscape-computed-by = Berechnet mit
landscape-method-own = Leitwerk, eigenes Verfahren
landscape-method-polis = Leitwerk, nach den Formeln von Polis
landscape-groups-found = { $count ->
    [one] Die Antworten bilden eine Gruppe: { $groups }.
   *[other] Die Antworten bilden { $count } Gruppen: { $groups }.
}
landscape-groups-given = { $count ->
    [one] Laut Datei gibt es eine Gruppe: { $groups }.
   *[other] Laut Datei gibt es { $count } Gruppen: { $groups }.
}
landscape-groups-hidden = { $count ->
    [one] Eine Gruppe mit weniger als 10 Menschen wird nicht gezeigt.
   *[other] { $count } Gruppen mit jeweils weniger als 10 Menschen werden nicht gezeigt.
}
landscape-one-group-shown = Mit nur einer gezeigten Gruppe wird nicht nach Gruppen verglichen.
landscape-no-groups = Klar getrennte Gruppen haben wir nicht gefunden. Das heißt nicht, dass alle einig sind, und auch nicht, dass es keine Lager gibt: Die Übergänge sind fließend, oder es gibt zu wenige Antworten, um Gruppen sicher zu trennen.
landscape-groups-unknown = Ob es Gruppen gibt, lässt sich nicht sagen: Dafür haben zu wenige Menschen genug Aussagen bewertet.
landscape-groups-no-pattern = Gruppen waren nicht zu finden: Wie jemand eine Aussage bewertet, verrät hier kaum etwas darüber, wie dieselbe Person andere bewertet. Entweder hängen die Ansichten nicht zusammen, oder es sind zu wenige Bewertungen von jedem Menschen, um es zu sehen.
landscape-undecided = Keiner Gruppe klar zuzuordnen: { $people }.
landscape-too-few = Es haben weniger als 10 Menschen mitgemacht. Deshalb sind hier noch keine Ergebnisse zu sehen.

## Die Karte

landscape-map = Die Karte der Antworten
landscape-near = Wer nah beieinander steht, hat ähnlich geantwortet. Je dunkler die Fläche, desto mehr Menschen stehen dort.
landscape-directions = Es zählen nur die Abstände. Oben, unten, rechts und links haben keine eigene Bedeutung.
landscape-map-description = Eine Karte der Antworten, ohne einzelne Menschen. Je dunkler eine Fläche, desto mehr Menschen stehen dort. Grundlage: { $people }.
landscape-map-people = Grundlage: { $people }, die genug Aussagen bewertet haben. Wo nur wenige stehen, ist nichts gezeichnet.
landscape-map-none = Für eine Karte stehen zu wenige Menschen nah beieinander.
landscape-fewer = wenige Menschen
landscape-more = viele Menschen
landscape-column-group = Gruppe
landscape-column-people = Menschen
landscape-column-share = Anteil
landscape-column-stability = Beständigkeit
landscape-typical = Was { $group } anders beantwortet
landscape-typical-aid = Bei diesen Aussagen antwortet die Gruppe deutlich anders als die anderen.
landscape-others = die anderen: { $share }

## Aussagen

landscape-bars-aid = Die Klammern zeigen, wie genau die Anteile sind (unten Zustimmung, oben Ablehnung): Mit 95 % Sicherheit liegen sie in diesem Bereich. n ist die Zahl der Menschen, die bewertet haben.
landscape-split-hidden = Wo nur „Alle“ steht, haben in mindestens einer Gruppe weniger als 10 Menschen die Aussage bewertet. Dann werden die Gruppen nicht einzeln gezeigt.
landscape-shared = Was in jeder Gruppe die Mehrheit teilt
landscape-shared-of-all = Was die meisten teilen
landscape-shared-aid = Von denen, die die Aussage bewertet haben, antwortet in jeder Gruppe mehr als die Hälfte gleich (mit 95 % Sicherheit).
landscape-shared-aid-of-all = Von denen, die die Aussage bewertet haben, antwortet mehr als die Hälfte gleich (mit 95 % Sicherheit).
landscape-shared-none = Bei keiner Aussage antwortet sicher mehr als die Hälfte gleich, in jeder Gruppe. Das kann an den Ansichten liegen oder daran, dass noch zu wenige bewertet haben.
landscape-shared-none-of-all = Bei keiner Aussage antwortet sicher mehr als die Hälfte gleich. Das kann an den Ansichten liegen oder daran, dass noch zu wenige bewertet haben.
landscape-divides = Was trennt
landscape-divides-aid = In einer Gruppe stimmt die Mehrheit zu, in einer anderen lehnt sie ab, oder die Gruppen liegen mindestens 20 Prozentpunkte auseinander. Der Unterschied ist sicher, nicht nur zufällig.
landscape-divides-aid-of-all = Hier sind die Ansichten am stärksten geteilt: Zustimmung und Ablehnung haben sicher je mehr als ein Drittel.
landscape-divides-none = Bei keiner Aussage stehen die Gruppen sicher auf verschiedenen Seiten. Es können auch noch zu wenige Antworten sein.
landscape-divides-none-of-all = Keine Aussage teilt die Menschen sicher in zwei große Lager. Es können auch noch zu wenige Antworten sein.
landscape-divides-most = Am weitesten auseinander liegen die Gruppen hier:
landscape-divides-most-of-all = Am stärksten geteilt sind:
landscape-most-rated = Am häufigsten bewertet
landscape-most-rated-aid = Die Aussagen, die die meisten Menschen bewertet haben.
landscape-most-rated-none = Zu jeder Aussage gibt es weniger als 10 Bewertungen.
landscape-first-of = Das sind die ersten { $shown } von { $all }. Alle Aussagen stehen am Ende.
landscape-as-table = { $title }: die Zahlen
landscape-column-who = Aussage und Gruppe
landscape-column-n = Bewertet von
landscape-every = Alle Aussagen
landscape-column-statement = Aussage
landscape-column-by-group = Zustimmung je Gruppe

## Wie sicher das ist

landscape-sure = Wie sicher ist das?
landscape-sure-people = Wer hier bewertet hat, hat sich selbst dafür entschieden. Das ist keine repräsentative Umfrage. Die Zahlen gelten für die Menschen, die mitgemacht haben.
landscape-sure-ranges = Zu jedem Anteil steht, wie viele Menschen bewertet haben, und in Klammern eine Spanne. Je mehr Menschen, desto enger ist sie.
landscape-sure-share = Nicht jede Person hat jede Aussage bewertet. Hätten es alle getan, läge der Anteil mit 95 % Sicherheit in der Spanne – wenn Zufall entschieden hätte, wer was bewertet. Bei 100 Spannen liegen etwa 5 daneben.
landscape-sure-map = Die Karte zeigt { $share } aller Unterschiede zwischen den Antworten. Mehr passt nicht auf eine Fläche.
landscape-sure-groups = Die Gruppen entstehen nur aus den Antworten. Sie sagen nichts darüber, wer die Menschen sind.
landscape-sure-groups-given = Die Gruppen stehen so in der Datei. Sie wurden hier nicht nachgerechnet.
landscape-stability = Wie beständig sind die Gruppen?
landscape-stability-aid = Die Berechnung wurde oft mit einem Teil der Menschen wiederholt. Je länger der Balken, desto eher kommen dieselben Gruppen wieder heraus.
landscape-stability-line = Die gestrichelte Linie steht bei { $share }: Gruppen darunter gelten nicht als beständig.
landscape-stability-needed = Beständig zu sein genügt nicht: Gruppen müssen auch weit genug auseinander liegen und sich bei mehreren Aussagen unterscheiden.
landscape-stability-none = Ob dieselben Gruppen wieder herauskämen, wurde nicht berechnet.
landscape-one-group = Keine Gruppen
landscape-number-of-groups = { $count ->
    [one] { $count } Gruppe
   *[other] { $count } Gruppen
}
landscape-chosen-alone = gewählt
landscape-chosen = { $share }, gewählt

## Was hier nicht steht

landscape-left-out = Was hier nicht steht
landscape-left-small = Zahlen über weniger als 10 Menschen werden nicht gezeigt. So kann niemand auf einzelne Menschen schließen.
landscape-left-about = Würde sich eine kleine Zahl durch Abziehen ergeben, ist die große auf Zehner gerundet. Dann steht „rund“ davor. Haben außerhalb der Gruppen weniger als 10 Menschen eine Aussage bewertet, zählen sie bei „Alle“ nicht mit.
landscape-left-person = Wo einzelne Menschen stehen und was sie bewertet haben, wird nicht veröffentlicht.
landscape-left-unsaid = { $count ->
    [one] Eine Aussage haben weniger als 10 Menschen bewertet. Sie steht ohne Zahlen in der Liste.
   *[other] { $count } Aussagen haben jeweils weniger als 10 Menschen bewertet. Sie stehen ohne Zahlen in der Liste.
}
landscape-left-split = { $count ->
    [one] Bei einer Aussage werden die Gruppen nicht einzeln gezeigt, weil in einer Gruppe weniger als 10 Menschen bewertet haben.
   *[other] Bei { $count } Aussagen werden die Gruppen nicht einzeln gezeigt, weil in einer Gruppe weniger als 10 Menschen bewertet haben.
}
landscape-left-rejected = { $count ->
    [one] Eine Aussage hat die Moderation herausgenommen. Sie kommt nicht vor.
   *[other] { $count } Aussagen hat die Moderation herausgenommen. Sie kommen nicht vor.
}
