### Das eigene Konto.

account-title = Mein Konto
account-back = Zurück zum Konto
account-roles = Rechte
account-no-roles = Sie haben keine besonderen Rechte. Sie können lesen, was alle lesen können.
account-belongs = Organisationen und Gremien (feste Gruppen)
account-deputy = Vertretung: { $name }
account-proof-wrong = Das Passwort oder der Code passt nicht. Ein Code gilt nur 1 Mal. Warten Sie auf den nächsten Code.
account-password-wrong = Das ist nicht Ihr jetziges Passwort. Bitte schreiben Sie es noch einmal.
account-name-heading = Name und Sprache
account-password-heading = Passwort ändern
account-address-heading = Mail-Adresse ändern
account-address-intro = Wir schicken eine Mail an die neue Mail-Adresse. In der Mail ist ein Link. Klicken Sie auf den Link. Erst dann gilt die neue Mail-Adresse.
account-address-button = Mail anfordern

account-factor-title = Zweiter Schritt beim Anmelden
account-factor-required = Sie haben das Recht „Konten-Verwaltung“. Das Recht gilt aber noch nicht. Sie brauchen dafür den zweiten Schritt beim Anmelden. Bitte richten Sie ihn ein.
account-factor-off = So geht der zweite Schritt: Zuerst schreiben Sie Ihr Passwort. Dann schreiben Sie noch einen Code. Den Code zeigt eine App auf Ihrem Telefon. Vielleicht kennt jemand anderes Ihr Passwort. Ihr Konto ist dann trotzdem geschützt. Der zweite Schritt ist für alle gut. Für das Recht „Konten-Verwaltung“ müssen Sie ihn haben.
account-factor-on = { $count ->
    [0] Der zweite Schritt ist fertig. Sie haben aber keine Ersatz-Codes mehr. Bitte holen Sie neue Ersatz-Codes.
    [one] Der zweite Schritt ist fertig. Sie haben noch { $count } Ersatz-Code.
   *[other] Der zweite Schritt ist fertig. Sie haben noch { $count } Ersatz-Codes.
}
account-factor-begin = Zweiten Schritt einrichten
account-factor-remove = Zweiten Schritt löschen
account-factor-step-app = Sie brauchen auf Ihrem Telefon eine App für Zahlen-Codes. Es gibt viele solche Apps. Manche kosten nichts. In der Beschreibung von der App muss „TOTP“ stehen. Das heißt: Die App kann solche Codes.
account-factor-step-scan = Hier ist ein Bild mit vielen kleinen Vierecken. Das Bild heißt QR-Code. Öffnen Sie die App. Machen Sie mit der App ein Foto von dem Bild.
account-factor-picture = QR-Code für die App. Unter dem Bild steht das Gleiche als Text.
account-factor-step-type = Geht das Foto nicht? Dann tippen Sie diese Zeichen in die App:
account-factor-step-open = Ist die App auf diesem Gerät? Dann öffnen Sie die App hier
account-factor-step-code = Die App zeigt jetzt einen Code. Schreiben Sie den Code hier in das Feld.
account-factor-confirm = Bestätigen

account-codes-title = Ihre Ersatz-Codes
account-codes-intro = Der zweite Schritt ist fertig. Hier sind Ihre Ersatz-Codes. Haben Sie einmal Ihr Telefon nicht dabei? Dann melden Sie sich mit einem Ersatz-Code an. Jeder Ersatz-Code geht nur 1 Mal.
account-codes-once = Sie sehen die Ersatz-Codes nur jetzt. Drucken Sie diese Seite. Oder schreiben Sie die Ersatz-Codes ab. Legen Sie das Blatt an einen sicheren Ort.
account-codes-kept = Ich habe die Ersatz-Codes aufgehoben
account-codes-new = Neue Ersatz-Codes
account-codes-new-intro = Dann gelten die alten Ersatz-Codes nicht mehr.

account-sessions = Hier sind Sie angemeldet
account-sessions-intro = Kennen Sie eine Anmeldung nicht? Dann beenden Sie die Anmeldung. Ändern Sie auch Ihr Passwort.
account-session-seen = zuletzt benutzt: { $when }
account-session-current = diese Anmeldung
account-session-end = Beenden
account-sessions-end-all = Auf allen Geräten abmelden
account-device-unknown = Unbekanntes Gerät

account-data-heading = Was über Sie gespeichert ist
account-data-intro = Zu Ihrem Konto gibt es Daten. Sie können alle Daten in einer Datei bekommen. Ihr Passwort steht nicht darin.
account-data-download = Meine Daten herunterladen

account-delete-heading = Konto löschen
account-delete-intro = Wir löschen dann Ihr Konto und Ihren Namen. Wir löschen Ihren Namen auch in der Liste mit Änderungen. Ihre Texte bleiben da. Ihr Name steht aber nicht mehr dabei.
account-delete-sure = Sie können das nicht rückgängig machen. Das Konto ist dann für immer weg.
account-delete-button = Konto löschen

account-done-name = Wir haben alles gespeichert.
account-done-password = Ihr neues Passwort gilt jetzt. Auf allen anderen Geräten sind Sie abgemeldet.
account-done-address = Wir haben eine Mail an die neue Mail-Adresse geschickt. Der Link in der Mail gilt 1 Tag.
account-done-second-factor = Wir haben alles gespeichert. Haben Sie den zweiten Schritt eingerichtet oder gelöscht? Dann sind Sie auf allen anderen Geräten abgemeldet.
account-done-session = Die Anmeldung ist beendet.
