### Mails, die Leitwerk verschickt. Reiner Text, kurz, ohne Werbung. In { $link } steht eine Adresse der Website.

mail-greeting = Guten Tag { $name }!
mail-closing =
    Mit freundlichen Grüßen
    Leit-Bild { $city }

mail-invitation-subject = Einladung zum Leit-Bild { $city }
mail-invitation =
    Wir laden Sie ein: Arbeiten Sie am Leit-Bild von { $city } mit! Das Leit-Bild sagt: Das will die Stadt erreichen.

    Wählen Sie bitte zuerst ein Passwort. Klicken Sie dafür auf diesen Link:

    { $link }

    { $count ->
        [one] Der Link gilt { $count } Tag. Sie können ihn nur 1 Mal benutzen.
       *[other] Der Link gilt { $count } Tage. Sie können ihn nur 1 Mal benutzen.
    } Haben Sie diese Einladung nicht erwartet? Dann müssen Sie nichts tun.

mail-reset-subject = Neues Passwort für das Leit-Bild { $city }
mail-reset =
    Jemand will für diese Mail-Adresse ein neues Passwort. Waren Sie das? Oder haben Sie jemanden darum gebeten? Dann wählen Sie jetzt ein neues Passwort. Klicken Sie dafür auf diesen Link:

    { $link }

    { $count ->
        [one] Der Link gilt { $count } Stunde. Sie können ihn nur 1 Mal benutzen.
       *[other] Der Link gilt { $count } Stunden. Sie können ihn nur 1 Mal benutzen.
    } Waren Sie das nicht? Dann müssen Sie nichts tun. Ihr Passwort für das Leit-Bild { $city } bleibt gleich.

mail-address-subject = Mail-Adresse für das Leit-Bild { $city } bestätigen
mail-address =
    Es gibt ein Konto beim Leit-Bild { $city }. Diese Mail-Adresse soll ab jetzt für das Konto gelten. Wollen Sie das? Dann klicken Sie auf diesen Link:

    { $link }

    { $count ->
        [one] Der Link gilt { $count } Stunde. Sie können ihn nur 1 Mal benutzen.
       *[other] Der Link gilt { $count } Stunden. Sie können ihn nur 1 Mal benutzen.
    } Wollen Sie das nicht? Dann müssen Sie nichts tun.

mail-password-changed-subject = Ihr Passwort beim Leit-Bild { $city } ist jetzt anders
mail-password-changed =
    Ihr Konto beim Leit-Bild { $city } hat ein neues Passwort. Auf anderen Geräten sind Sie jetzt abgemeldet.

    Waren Sie das nicht? In Ihrer Stadt kümmert sich ein Amt um die Konten. Bitte melden Sie sich sofort bei diesem Amt.

mail-address-changed-subject = Ihre Mail-Adresse beim Leit-Bild { $city } ist jetzt anders
mail-address-changed =
    Ihr Konto beim Leit-Bild { $city } hat eine andere Mail-Adresse. Wir schreiben jetzt nicht mehr an diese Mail-Adresse hier.

    Waren Sie das nicht? In Ihrer Stadt kümmert sich ein Amt um die Konten. Bitte melden Sie sich sofort bei diesem Amt.

mail-second-factor-changed-subject = Ihr zweiter Schritt beim Anmelden ist jetzt anders: Leit-Bild { $city }
mail-second-factor-changed =
    Bei Ihrem Konto beim Leit-Bild { $city } ist etwas anders. Das kann es sein: Der zweite Schritt beim Anmelden ist neu. Oder der zweite Schritt ist gelöscht. Oder es gibt neue Ersatz-Codes.

    Waren Sie das nicht? Haben Sie auch niemanden darum gebeten? In Ihrer Stadt kümmert sich ein Amt um die Konten. Bitte melden Sie sich sofort bei diesem Amt.

mail-rights-changed-subject = Ihre Rechte beim Leit-Bild { $city } sind jetzt anders
mail-rights-changed =
    Sie haben beim Leit-Bild { $city } jetzt andere Rechte. Sie sind auf allen Geräten abgemeldet. Bitte melden Sie sich neu an. In Ihrem Konto sehen Sie: Diese Rechte habe ich jetzt.

    { $link }
