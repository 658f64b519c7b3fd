### Vorschau einer Fassung, die noch nicht öffentlich ist.

preview-title = Vorschau der Fassung { $edition }
preview-link = Vorschau
preview-intro = Mit einem Vorschau-Link kann jemand ohne Konto den ganzen Entwurf lesen, in jeder Sprache der Stadt. Sie können den Link jederzeit beenden.
preview-readers = Für wen ist der Link?
preview-readers-hint = Eine Gruppe, kein Name: zum Beispiel „Integrationsrat“ oder „Werkstatt im Oktober“.
preview-days = Wie lange gilt er?
preview-for-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}
preview-open = Link erstellen
preview-links = Links, die gelten
preview-none = Zurzeit gilt kein Vorschau-Link.
preview-until = gilt bis { $moment }
preview-end = Beenden
preview-end-one = Den Link für { $readers } beenden
preview-no-readers = Bitte schreiben Sie in wenigen Worten, für wen der Link ist.
preview-no-days = Bitte wählen Sie, wie lange der Link gilt.
preview-public = Diese Fassung können alle lesen. Sie braucht keinen Vorschau-Link.
preview-public-look = Fassung ansehen
preview-note = Das ist ein Entwurf: Nichts davon ist beschlossen, und alles kann sich noch ändern. Der Link gilt bis { $day }. Bitte geben Sie ihn nur weiter, wenn das so vereinbart ist.
preview-gone = Der Link zu diesem Entwurf wurde beendet, oder seine Zeit ist abgelaufen.
preview-gone-way-out = Bitten Sie die Stelle, von der Sie ihn haben, um einen neuen. Was beschlossen oder in Beratung ist, lesen Sie auf dieser Seite ohne Link.
