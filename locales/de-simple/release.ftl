### Was öffentlich ist: Freigabe.

release-title = Was dürfen alle lesen?
release-intro = Sie entscheiden: Was dürfen alle lesen? Neues sehen zuerst nur die Mitarbeitenden. Dann geben Sie es frei. Dann können es alle lesen.
release-public = Alle können es lesen
release-internal = Nur für die Mitarbeitenden
release-when-brought-in = Alle können es später lesen: wenn die Beratung anfängt
release-one = { $name } freigeben
release-button = Freigeben
release-withhold-one = { $name } nicht zeigen
release-withhold = Nicht zeigen
release-withheld = Das sehen noch nicht alle
release-withheld-none = Hier wartet nichts.
release-look = ansehen
release-chosen = Auswahl freigeben
release-tables = Alle von einer Art
release-tables-hint = Zum Beispiel: alle Maßnahmen. Sie können alle Maßnahmen auf einmal verstecken.
release-counts = { $public } für alle, { $internal } nur für die Mitarbeitenden
release-whole-table = alle: { $name }
release-released = Das haben Sie freigegeben
release-now = Gleich freigeben. Dann können es alle lesen.
release-named = Manches sehen noch nicht alle. Dort steht: Nur für die Mitarbeitenden.
release-page = Diese Seite sehen noch nicht alle. Sie müssen die Seite zuerst freigeben.
release-hold = Einen Eintrag nicht zeigen
release-hold-hint = Den Code sehen Sie auf der Seite von dem Eintrag. Ein Beispiel: M001.
release-no-such = Diesen Code gibt es nicht. Oder er gehört zu einer Fassung. Bitte prüfen Sie den Code.
release-all = Alle { $count } freigeben
