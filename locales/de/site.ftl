### Was auf jeder Seite steht: Kopf, Navigation, Fuß, Hinweise zur Sprache, Fehlerseiten.

site-name = Integrationsleitbild
site-skip = Zum Inhalt springen
site-example = Beispieldaten: { $city } ist erfunden. Alle Ziele, Organisationen und Zahlen auf dieser Seite dienen nur der Anschauung.
site-languages = Sprache wählen
site-navigation = Bereiche
site-footer = Über diese Seite
site-nav-goals = Ziele
site-nav-matrix = Matrix
site-nav-measures = Maßnahmen
site-nav-indicators = Indikatoren
site-nav-organisations = Beteiligte
site-nav-districts = Stadtteile
site-nav-process = Werdegang
site-nav-search = Suche
site-made-with = Erstellt mit Leitwerk, freier Software für Leitbilder (EUPL 1.2).
site-next = Weitere anzeigen
site-from-start = Zum Anfang der Liste
site-only-in = Dieser Text liegt noch nicht in Ihrer Sprache vor. Sie lesen das Original: { $language }.
site-machine-translated = Diesen Text hat eine Maschine übersetzt. Gültig ist das Original.
site-translation-outdated = Das Original hat sich geändert. Diese Übersetzung gibt einen älteren Stand wieder.

failure-not-found-title = Hier ist nichts
failure-not-found = Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler.
failure-not-found-way-out = Suchen Sie nach einem Wort oder einem Kürzel wie Z3.2, oder beginnen Sie auf der Startseite.
failure-request-title = Diese Anfrage verstehen wir nicht
failure-request = In der Adresse steht etwas, womit diese Seite nichts anfangen kann.
failure-method-title = So geht es nicht
failure-method = Diese Adresse ist nur zum Lesen da.
failure-forbidden-title = Das ist nicht öffentlich
failure-forbidden = Für diese Seite fehlt Ihnen die Berechtigung.
failure-internal-title = Das hat nicht geklappt
failure-internal = Beim Aufbau dieser Seite ist bei uns ein Fehler aufgetreten. Er ist vermerkt; Sie haben nichts falsch gemacht.
failure-internal-way-out = Versuchen Sie es in ein paar Minuten noch einmal.
failure-to-start = Zur Startseite
