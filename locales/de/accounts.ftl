### Konten verwalten, Mails, Protokoll.

accounts-title = Konten
accounts-state = Zustand
accounts-state-open = offen
accounts-state-invited = eingeladen
accounts-state-disabled = gesperrt
accounts-signed-in = Zuletzt angemeldet
accounts-yes = eingerichtet
accounts-no = nicht eingerichtet

accounts-invite-title = Jemanden einladen
accounts-invite-intro = Die Person bekommt eine Mail und wählt ihr Passwort selbst. Die Einladung gilt sieben Tage.
accounts-invite-button = Einladen
accounts-roles-hint = Zuständig für eine Organisation oder Mitglied eines Gremiums ist, wer dort eingetragen ist.
accounts-sessions-end = Die Person wird überall abgemeldet und bekommt eine Mail.
accounts-place = Organisation oder Gremium
accounts-place-none = Bitte wählen
accounts-function = Funktion dort
accounts-function-hint = Zum Beispiel: Ansprechperson, Vorsitz
accounts-deputy = Vertretung
accounts-deputy-none = Niemand
accounts-join = Eintragen
accounts-leave = Austragen
accounts-leave-one = Aus { $place } austragen

accounts-help = Helfen und sperren
accounts-reset = Mail für neues Passwort schicken
accounts-reset-intro = Kann sich die Person nicht anmelden? Prüfen Sie zuerst am Telefon oder persönlich, dass sie es ist.
accounts-reset-factor = Auch den zweiten Schritt entfernen
accounts-invite-again = Einladung noch einmal schicken
accounts-invite-again-intro = Die frühere Einladung gilt dann nicht mehr.
accounts-disable = Konto sperren
accounts-disable-intro = Wer gesperrt ist, wird überall abgemeldet und kann sich nicht mehr anmelden. Was die Person getan hat, bleibt.
accounts-enable = Wieder öffnen
accounts-enable-intro = Das Konto ist gesperrt.

accounts-done-invited = Die Einladung ist unterwegs.
accounts-done-roles = Die Rechte sind gespeichert.
accounts-done-membership = Gespeichert.
accounts-done-disabled = Das Konto ist gesperrt.
accounts-done-enabled = Das Konto ist wieder offen.
accounts-done-reset = Die Mail ist unterwegs.

mails-title = Mails
mails-intro = Mails, die noch warten oder nicht angekommen sind. Ist kein Mailserver eingerichtet, stehen hier alle zum Lesen und Weitergeben.
mails-none = Es gibt nichts zu tun.
mails-read = Mail lesen
mails-again = Noch einmal schicken

log-title = Protokoll
log-intro = Was wann von wem geändert wurde, das Neueste zuerst. Jeder Eintrag hängt am vorigen; was nachträglich verändert wird, fällt auf.
log-by-operator = Betrieb
log-by-system = Programm
log-by-erased = jemand, dessen Name gelöscht ist
log-more = { $count ->
    [one] und ein weiterer Eintrag
   *[other] und { $count } weitere Einträge
}
