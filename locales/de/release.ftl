### Was öffentlich ist: Freigabe.

release-title = Freigabe
release-intro = Was öffentlich ist, entscheiden Sie. Was hier geschrieben wird, bleibt intern, bis jemand es freigibt. Diese Seite zeigt beides.
release-public = öffentlich
release-internal = intern
release-when-brought-in = Wird öffentlich, sobald sie in die Beratung geht.
release-one = { $name } freigeben
release-button = Freigeben
release-withhold-one = { $name } intern halten
release-withhold = Intern halten
release-withheld = Wartet auf Freigabe
release-withheld-none = Nichts wartet auf Freigabe.
release-look = ansehen
release-chosen = Angekreuztes freigeben
release-tables = Ganze Tabellen
release-tables-hint = Eine Tabelle, die intern gehalten wird, erscheint weder auf der Seite noch in Downloads oder in der Schnittstelle.
release-counts = { $public } öffentlich, { $internal } intern
release-whole-table = alle: { $name }
release-released = Bisher freigegeben
release-now = Gleich freigeben: alle können es lesen
release-named = Was hier „intern“ heißt, ist noch nicht freigegeben.
release-page = Diese Seite sehen nur Sie und alle, die mitschreiben. Sie ist noch nicht freigegeben.
release-hold = Einen einzelnen Eintrag intern halten
release-hold-hint = Der Code steht auf der Seite des Eintrags über der Überschrift, zum Beispiel M001.
release-no-such = Diesen Code gibt es nicht, oder er gehört zu etwas, das mit seiner Fassung freigegeben wird. Bitte prüfen Sie ihn.
release-all = Alle { $count } freigeben
