### Das eigene Konto.

account-title = Mein Konto
account-back = Zurück zum Konto
account-roles = Rechte
account-no-roles = Keine besonderen. Sie können lesen, was öffentlich ist.
account-belongs = Gehört zu
account-deputy = Vertretung: { $name }
account-password-wrong = Das ist nicht Ihr jetziges Passwort.
account-name-heading = Name und Sprache
account-password-heading = Passwort ändern
account-address-heading = Mailadresse ändern
account-address-intro = An die neue Adresse geht eine Mail. Erst wenn Sie darin bestätigen, gilt sie.
account-address-button = Mail anfordern

account-factor-title = Zweiter Schritt beim Anmelden
account-factor-required = Ihre Rechte zur Verwaltung gelten erst mit dem zweiten Schritt beim Anmelden. Bitte richten Sie ihn ein.
account-factor-off = Mit einer App auf Ihrem Telefon schützen Sie Ihr Konto auch dann, wenn jemand Ihr Passwort kennt. Wir empfehlen es allen; für die Verwaltung ist es Pflicht.
account-factor-on = { $count ->
    [0] Der zweite Schritt ist eingerichtet. Sie haben keinen Ersatzcode mehr: Lassen Sie sich neue geben.
    [one] Der zweite Schritt ist eingerichtet. Sie haben noch einen Ersatzcode.
   *[other] Der zweite Schritt ist eingerichtet. Sie haben noch { $count } Ersatzcodes.
}
account-factor-begin = Zweiten Schritt einrichten
account-factor-remove = Zweiten Schritt entfernen
account-factor-step-app = Installieren Sie auf Ihrem Telefon eine App für Einmalcodes. Es gibt viele, auch freie; jede, die „TOTP“ kann, passt.
account-factor-step-scan = Nehmen Sie mit der App dieses Bild auf.
account-factor-picture = Bild mit dem Schlüssel für die App; als Text steht er darunter
account-factor-step-type = Oder tippen Sie den Schlüssel in die App:
account-factor-step-open = Oder öffnen Sie die App auf diesem Gerät
account-factor-step-code = Tippen Sie den Code ab, den die App jetzt zeigt.
account-factor-confirm = Fertig

account-codes-title = Ihre Ersatzcodes
account-codes-intro = Der zweite Schritt ist eingerichtet. Mit diesen Codes kommen Sie hinein, wenn das Telefon weg ist. Jeder gilt einmal.
account-codes-once = Die Codes werden nur jetzt gezeigt. Drucken Sie die Seite, oder schreiben Sie die Codes ab, und legen Sie sie an einen sicheren Ort.
account-codes-kept = Ich habe sie aufbewahrt
account-codes-new = Neue Ersatzcodes
account-codes-new-intro = Die alten Ersatzcodes gelten dann nicht mehr.

account-sessions = Wo Sie angemeldet sind
account-sessions-intro = Erkennen Sie eine Anmeldung nicht wieder? Dann beenden Sie sie und ändern Sie Ihr Passwort.
account-session-seen = zuletzt { $when }
account-session-current = diese Anmeldung
account-session-end = Beenden
account-sessions-end-all = Überall abmelden
account-device-unknown = Unbekanntes Gerät

account-delete-heading = Konto löschen
account-delete-intro = Ihr Konto und Ihr Name werden gelöscht, auch aus dem Protokoll. Texte, die Sie geschrieben haben, bleiben ohne Ihren Namen.
account-delete-sure = Das lässt sich nicht zurücknehmen.
account-delete-button = Konto löschen

account-done-name = Gespeichert.
account-done-password = Ihr neues Passwort gilt. Auf allen anderen Geräten sind Sie abgemeldet.
account-done-address = Eine Mail ist unterwegs an die neue Adresse. Sie gilt einen Tag.
account-done-second-factor = Die Änderung am zweiten Schritt ist gespeichert. Auf allen anderen Geräten sind Sie abgemeldet.
account-done-session = Die Anmeldung ist beendet.
