### Die Seite über die Schnittstelle für andere Programme.

api-title = Für Computer-Programme (API)
api-intro = Diese Seite ist für Menschen, die Programme schreiben. Programme können hier alles lesen. Sie brauchen dafür kein Passwort. Programme können hier nichts ändern.
api-document = Beschreibung für Maschinen (OpenAPI 3.1)
api-start = Hier geht es los
api-items = Was in einem Eintrag steht
api-items-what = Jeder Eintrag hat ein Kürzel. Das Kürzel bleibt immer gleich. Dazu gibt es Angaben und Texte in mehreren Sprachen. Man sieht auch: Woher kommt etwas? Und was wurde daraus?
api-lists = Listen
api-lists-what = Eine Liste hat oft mehrere Teile. Im Feld „next“ steht der nächste Teil. So fehlt nichts. Und nichts kommt doppelt.
api-limit = So viele Einträge kommen höchstens. Erlaubt ist 1 bis { $most }. Sonst kommen { $usual }.
api-after = Nur Einträge nach diesem Kürzel.
api-status = Nur Einträge mit diesem Stand. Nicht jede Liste hat das.
api-parameter = Angabe
api-meaning = Bedeutung
api-unchanged = Jede Antwort hat eine Nummer (ETag). Schicken Sie die Nummer wieder mit. Die Nummer heißt dann If-None-Match. Kommt die Antwort 304? Dann ist alles noch gleich.
api-problems = Manchmal klappt etwas nicht. Dann sagt die Antwort den Grund (application/problem+json).
api-addresses = Alle Adressen
api-address = Adresse
api-what = Was dort steht
api-one = Ein Eintrag daraus
api-example = Ein Beispiel
api-example-what = Das ist ein Teil der Antwort auf { $address }. Die Stadt Musterstadt gibt es nicht wirklich.
