### Konten verwalten, Mails, Protokoll.

accounts-title = Konten
accounts-state = Stand
accounts-state-open = aktiv
accounts-state-invited = eingeladen
accounts-state-disabled = gesperrt
accounts-signed-in = Zuletzt angemeldet
accounts-yes = ja
accounts-no = nein

accounts-invite-title = Jemanden einladen
accounts-invite-intro = Die Person bekommt eine Mail. Sie wählt ihr Passwort selbst. Die Einladung gilt 7 Tage.
accounts-invite-button = Einladen
accounts-roles-hint = Hier fehlen 2 Rechte: „Verantwortliche“ und „Mitglied von einem Gremium“. Ein Gremium ist eine feste Gruppe. Diese Rechte kommen von selbst. Tragen Sie die Person bei einer Organisation oder einem Gremium ein. Das reicht.
accounts-sessions-end = Ändern Sie die Rechte? Dann ist die Person auf allen Geräten abgemeldet. Sie bekommt auch eine Mail.
accounts-place = Organisation oder Gremium
accounts-place-none = Nichts ausgewählt
accounts-function = Aufgabe dort
accounts-function-hint = Zum Beispiel: Ansprech-Person oder Leitung
accounts-deputy = Vertretung
accounts-deputy-none = Niemand
accounts-join = Eintragen
accounts-leave = Austragen
accounts-leave-one = Bei { $place } austragen

accounts-help = Beim Anmelden helfen, Konto sperren
accounts-reset = Mail für neues Passwort schicken
accounts-reset-intro = Kann sich die Person nicht anmelden? Sprechen Sie zuerst mit der Person. Prüfen Sie: Ist es wirklich diese Person? Schicken Sie dann die Mail. Die Person ist danach auf allen Geräten abgemeldet.
accounts-reset-factor = Auch den zweiten Schritt beim Anmelden löschen. Zum Beispiel: Das Telefon ist weg.
accounts-invite-again = Einladung noch einmal schicken
accounts-invite-again-intro = Dann gilt die alte Einladung nicht mehr.
accounts-disable = Konto sperren
accounts-disable-intro = Die Person ist dann auf allen Geräten abgemeldet. Sie kann sich nicht mehr anmelden. Sie können das Konto später wieder entsperren. Die Arbeit von der Person bleibt da.
accounts-enable = Konto entsperren
accounts-enable-intro = Dieses Konto ist gesperrt. Sie können das Konto entsperren. Dann kann sich die Person wieder anmelden.

accounts-done-invited = Wir schicken jetzt die Einladung. Klappt das nicht? Dann finden Sie die Einladung bei „Mails“.
accounts-done-roles = Wir haben die Rechte gespeichert.
accounts-done-membership = Wir haben alles gespeichert. Die Person ist auf allen Geräten abgemeldet. Sie bekommt eine Mail.
accounts-done-disabled = Das Konto ist jetzt gesperrt.
accounts-done-enabled = Das Konto ist wieder aktiv.
accounts-done-reset = Wir schicken jetzt die Mail. Klappt das nicht? Dann finden Sie die Mail bei „Mails“.

mails-title = Mails
mails-intro = Manche Mails warten noch. Manche Mails konnten wir nicht schicken. Diese Mails stehen hier. Vielleicht kann das Programm gar keine Mails schicken. Dann stehen hier alle Mails. Sie können sie lesen und selbst weitergeben.
mails-none = Hier ist keine Mail. Sie müssen nichts tun.
mails-read = Mail lesen
mails-again = Noch einmal schicken

log-title = Liste mit Änderungen
log-intro = Hier steht: Wer hat wann was geändert? Das Neueste steht oben. Jeder Eintrag hängt mit dem Eintrag davor zusammen. Ändert jemand einen alten Eintrag? Dann können wir das sehen.
log-by-operator = Technik-Abteilung
log-by-system = Programm
log-by-erased = jemand (der Name ist gelöscht)
log-more = { $count ->
    [one] und noch { $count } Eintrag
   *[other] und noch { $count } Einträge
}
