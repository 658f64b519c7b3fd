### Das eigene Konto.

account-title = Mein Konto
account-back = Zurück zum Konto
account-roles = Rechte
account-no-roles = Keine besonderen. Sie können lesen, was öffentlich ist.
account-belongs = Organisationen und Gremien
account-deputy = Vertretung: { $name }
account-proof-wrong = Passwort oder Code passen nicht. Ein Code gilt nur einmal: Warten Sie, bis die App den nächsten zeigt.
account-password-wrong = Das ist nicht Ihr jetziges Passwort. Bitte geben Sie es noch einmal ein.
account-name-heading = Name und Sprache
account-password-heading = Passwort ändern
account-address-heading = Mailadresse ändern
account-address-intro = An die neue Mailadresse schicken wir eine Mail mit einem Link. Die neue Mailadresse gilt erst, wenn Sie sie über diesen Link bestätigen.
account-address-button = Mail anfordern

account-factor-title = Zweiter Schritt beim Anmelden
account-factor-required = Das Recht „Verwaltung“ gilt für Sie erst, wenn Sie den zweiten Schritt beim Anmelden eingerichtet haben. Bitte richten Sie ihn ein.
account-factor-off = Nach dem Passwort geben Sie dann noch einen Code aus einer App auf Ihrem Telefon ein. Das schützt Ihr Konto auch, wenn jemand Ihr Passwort kennt. Wir empfehlen es allen; für das Recht „Verwaltung“ ist es Pflicht.
account-factor-on = { $count ->
    [0] Der zweite Schritt ist eingerichtet. Sie haben keinen Ersatzcode mehr: Lassen Sie sich neue geben.
    [one] Der zweite Schritt ist eingerichtet. Sie haben noch einen Ersatzcode.
   *[other] Der zweite Schritt ist eingerichtet. Sie haben noch { $count } Ersatzcodes.
}
account-factor-begin = Zweiten Schritt einrichten
account-factor-remove = Zweiten Schritt entfernen
account-factor-step-app = Installieren Sie auf Ihrem Telefon eine App für Einmalcodes, wenn Sie noch keine haben. Es gibt viele, auch freie und kostenlose. Jede passt, in deren Beschreibung „TOTP“ steht.
account-factor-step-scan = Scannen Sie mit der App diesen QR-Code.
account-factor-picture = QR-Code mit dem Schlüssel für die App; als Text steht der Schlüssel darunter
account-factor-step-type = Oder tippen Sie den Schlüssel in die App:
account-factor-step-open = Oder öffnen Sie die App auf diesem Gerät
account-factor-step-code = Geben Sie hier den Code ein, den die App jetzt zeigt.
account-factor-confirm = Bestätigen

account-codes-title = Ihre Ersatzcodes
account-codes-intro = Der zweite Schritt ist eingerichtet. Mit diesen Codes melden Sie sich an, wenn Sie das Telefon nicht zur Hand haben. Jeder gilt nur einmal.
account-codes-once = Die Codes werden nur jetzt gezeigt. Drucken Sie die Seite, oder schreiben Sie die Codes ab, und bewahren Sie sie an einem sicheren Ort auf.
account-codes-kept = Ich habe die Codes aufbewahrt
account-codes-new = Neue Ersatzcodes
account-codes-new-intro = Die alten Ersatzcodes gelten dann nicht mehr.

account-sessions = Wo Sie angemeldet sind
account-sessions-intro = Erkennen Sie eine Anmeldung nicht wieder? Dann beenden Sie sie, und ändern Sie Ihr Passwort.
account-session-seen = zuletzt genutzt: { $when }
account-session-current = diese Anmeldung
account-session-end = Beenden
account-sessions-end-all = Auf allen Geräten abmelden
account-device-unknown = Unbekanntes Gerät

account-data-heading = Was über Sie gespeichert ist
account-data-intro = Alles, was mit Ihrem Konto gespeichert ist, als Datei zum Mitnehmen. Passwort und Schlüssel sind nicht darin.
account-data-download = Meine Daten herunterladen

account-delete-heading = Konto löschen
account-delete-intro = Ihr Konto und Ihr Name werden gelöscht, auch aus dem Protokoll. Texte, die Sie geschrieben haben, bleiben, aber ohne Ihren Namen.
account-delete-sure = Das lässt sich nicht zurücknehmen.
account-delete-button = Konto löschen

account-done-name = Gespeichert.
account-done-password = Ihr neues Passwort gilt. Auf allen anderen Geräten sind Sie abgemeldet.
account-done-address = Eine Mail an die neue Mailadresse ist unterwegs. Der Link darin gilt einen Tag.
account-done-second-factor = Gespeichert. Wenn Sie den zweiten Schritt eingerichtet oder entfernt haben, sind Sie auf allen anderen Geräten abgemeldet.
account-done-session = Die Anmeldung ist beendet.
