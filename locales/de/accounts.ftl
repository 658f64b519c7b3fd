### Konten verwalten, Mails, Protokoll.

accounts-title = Konten
accounts-state = Stand
accounts-state-open = aktiv
accounts-state-invited = eingeladen
accounts-state-disabled = gesperrt
accounts-signed-in = Zuletzt angemeldet
accounts-yes = eingerichtet
accounts-no = nicht eingerichtet

accounts-invite-title = Jemanden einladen
accounts-invite-intro = Die Person bekommt eine Mail und wählt ihr Passwort selbst. Die Einladung gilt sieben Tage.
accounts-invite-button = Einladen
accounts-roles-hint = „Zuständige“ und „Mitglied eines Gremiums“ stehen hier nicht: Diese Rechte hat von selbst, wer bei einer Organisation oder einem Gremium eingetragen ist.
accounts-sessions-end = Ändern sich die Rechte, wird die Person auf allen Geräten abgemeldet und bekommt eine Mail.
accounts-place = Organisation oder Gremium
accounts-place-none = Nichts ausgewählt
accounts-function = Funktion dort
accounts-function-hint = Zum Beispiel: Ansprechperson, Vorsitz
accounts-deputy = Vertretung
accounts-deputy-none = Niemand
accounts-join = Eintragen
accounts-leave = Austragen
accounts-leave-one = Bei { $place } austragen

accounts-help = Beim Anmelden helfen, Konto sperren
accounts-reset = Mail für neues Passwort schicken
accounts-reset-intro = Kann sich die Person nicht anmelden? Prüfen Sie zuerst am Telefon oder persönlich, ob sie es wirklich ist. Wenn Sie die Mail schicken, wird die Person auf allen Geräten abgemeldet.
accounts-reset-factor = Auch den zweiten Schritt beim Anmelden entfernen, zum Beispiel wenn das Telefon verloren ist
accounts-invite-again = Einladung noch einmal schicken
accounts-invite-again-intro = Die frühere Einladung gilt dann nicht mehr.
accounts-disable = Konto sperren
accounts-disable-intro = Die Person wird auf allen Geräten abgemeldet und kann sich nicht mehr anmelden, bis Sie das Konto entsperren. Was sie beigetragen hat, bleibt.
accounts-enable = Konto entsperren
accounts-enable-intro = Dieses Konto ist gesperrt. Wenn Sie es entsperren, kann sich die Person wieder anmelden.

accounts-done-invited = Die Einladung wird verschickt. Sollte das nicht klappen, finden Sie sie unter „Mails“.
accounts-done-roles = Die Rechte sind gespeichert.
accounts-done-membership = Gespeichert. Die Person ist auf allen Geräten abgemeldet und bekommt eine Mail.
accounts-done-disabled = Das Konto ist gesperrt.
accounts-done-enabled = Das Konto ist entsperrt.
accounts-done-reset = Die Mail wird verschickt. Sollte das nicht klappen, finden Sie sie unter „Mails“.

mails-title = Mails
mails-intro = Hier stehen Mails, die noch warten oder sich nicht verschicken ließen. Ist kein Mailserver eingerichtet, stehen hier alle Mails, damit Sie sie lesen und selbst weitergeben können.
mails-none = Hier liegt keine Mail. Es gibt nichts zu tun.
mails-read = Mail lesen
mails-again = Noch einmal schicken

log-title = Protokoll
log-intro = Hier steht, wer was wann geändert hat, das Neueste zuerst. Jeder Eintrag ist an den vorigen gebunden: Wird einer nachträglich verändert, fällt das auf.
log-by-operator = IT-Betrieb
log-by-system = Programm
log-by-erased = jemand (Name gelöscht)
log-more = { $count ->
    [one] und ein weiterer Eintrag
   *[other] und { $count } weitere Einträge
}
