### Die Seite über die Schnittstelle für andere Programme.

api-title = Schnittstelle für Programme (API)
api-intro = Alles, was auf dieser Seite öffentlich ist, können auch Programme lesen: als JSON, ohne Anmeldung und ohne Schlüssel. Schreiben kann hier niemand.
api-document = Beschreibung für Maschinen (OpenAPI 3.1)
api-start = Beginn: was es gibt
api-items = Was ein Eintrag enthält
api-items-what = Jeder Eintrag hat ein Kürzel, das bleibt, dazu Angaben, Texte in allen Sprachen mit ihrem Zustand und Verbindungen in beide Richtungen: woher etwas kommt und was daraus wurde.
api-lists = Listen und wie sie weitergehen
api-lists-what = Listen stehen in der Reihenfolge der Kürzel. Wie es weitergeht, steht im Feld „next“; dort steht das letzte Kürzel und keine Seitenzahl. So fehlt nichts und nichts kommt doppelt, auch wenn zwischendurch Einträge dazukommen oder wegfallen.
api-limit = Höchstens so viele Einträge, von 1 bis { $most }; ohne Angabe { $usual }.
api-after = Nur was nach diesem Kürzel kommt.
api-status = Nur was diesen Stand hat; bei Listen, die einen haben.
api-parameter = Angabe
api-meaning = Bedeutung
api-unchanged = Jede Antwort trägt eine Kennung (ETag). Wer sie beim nächsten Mal als If-None-Match mitschickt, erfährt mit 304, dass sich nichts geändert hat.
api-problems = Fehlt etwas oder ist die Frage unverständlich, sagt die Antwort in Worten, warum (application/problem+json).
api-addresses = Alle Adressen
api-address = Adresse
api-what = Was dort steht
api-one = Ein Eintrag daraus
api-example = Ein Beispiel
api-example-what = Die Antwort auf { $address } in der erfundenen Stadt Musterstadt, gekürzt um Texte und Verbindungen:
