### Was auf jeder Seite steht: Kopf, Navigation, Fuß, Hinweise zur Sprache, Fehlerseiten.

site-name = Leit-Bild Integration
site-skip = Zum Inhalt springen
site-example = Das ist ein Beispiel. Die Stadt { $city } gibt es nicht. Wir haben alle Ziele, Organisationen und Zahlen erfunden.
site-languages = Sprache wählen
site-navigation = Haupt-Menü
site-footer = Über diese Seite
site-nav-goals = Ziele
site-nav-matrix = Ziel-Tabelle
site-nav-measures = Maßnahmen
site-nav-indicators = Mess-Werte
site-nav-organisations = Wer macht mit?
site-nav-districts = Stadt-Teile
site-nav-process = So entsteht es
site-nav-search = Suche
site-made-with = Diese Seite haben wir mit dem Programm Leitwerk gemacht. Leitwerk ist frei: Alle dürfen es benutzen.
site-next = Mehr zeigen
site-from-start = Zum Anfang von der Liste
site-only-in = Diesen Text gibt es noch nicht in Ihrer Sprache. Sie lesen den ersten Text. Die Sprache ist: { $language }.
site-machine-translated = Diesen Text hat ein Computer übersetzt. Nur der erste Text gilt.
site-translation-outdated = Der erste Text hat sich verändert. Diese Übersetzung ist älter.

failure-not-found-title = Hier ist nichts
failure-not-found = Diese Seite gibt es nicht. Vielleicht hat die Seite eine neue Adresse. Oder in der Adresse ist ein Schreib-Fehler.
failure-not-found-way-out = Suchen Sie nach einem Wort. Oder suchen Sie nach einem Kurz-Namen wie Z3.2. Oder beginnen Sie auf der Start-Seite.
failure-request-title = Das verstehen wir nicht
failure-request = In der Adresse steht etwas Falsches. Die Seite kann das nicht lesen.
failure-method-title = So geht es nicht
failure-method = Diese Adresse ist nur zum Lesen da.
failure-forbidden-title = Diese Seite ist nicht für alle
failure-forbidden = Für diese Seite brauchen Sie eine Erlaubnis. Sie haben diese Erlaubnis nicht.
failure-internal-title = Das hat nicht geklappt
failure-internal = Bei uns ist ein Fehler passiert. Der Computer hat den Fehler aufgeschrieben. Sie haben nichts falsch gemacht.
failure-internal-way-out = Warten Sie ein paar Minuten. Versuchen Sie es dann noch einmal.
failure-to-start = Zur Start-Seite
