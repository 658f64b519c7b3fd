### Mails, die Leitwerk verschickt. Reiner Text, kurz, ohne Werbung. In { $link } steht eine Adresse der Website.

mail-greeting = Guten Tag { $name },
mail-closing =
    Mit freundlichen Grüßen
    Leitbild { $city }

mail-invitation-subject = Einladung zum Leitbild { $city }
mail-invitation =
    Sie sind eingeladen, am Leitbild von { $city } mitzuarbeiten. Bitte wählen Sie zuerst über diesen Link ein Passwort:

    { $link }

    { $count ->
        [one] Der Link gilt einen Tag und nur einmal.
       *[other] Der Link gilt { $count } Tage und nur einmal.
    } Wenn Sie diese Einladung nicht erwartet haben, müssen Sie nichts tun.

mail-reset-subject = Neues Passwort für das Leitbild { $city }
mail-reset =
    jemand hat für diese Mailadresse ein neues Passwort angefordert. Wenn Sie das waren oder darum gebeten haben, wählen Sie es über diesen Link:

    { $link }

    { $count ->
        [one] Der Link gilt eine Stunde und nur einmal.
       *[other] Der Link gilt { $count } Stunden und nur einmal.
    } Wenn nicht, müssen Sie nichts tun: Ihr Passwort beim Leitbild { $city } bleibt, wie es ist.

mail-address-subject = Mailadresse für das Leitbild { $city } bestätigen
mail-address =
    diese Mailadresse soll künftig für ein Konto beim Leitbild { $city } gelten. Bitte bestätigen Sie das über diesen Link:

    { $link }

    { $count ->
        [one] Der Link gilt eine Stunde und nur einmal.
       *[other] Der Link gilt { $count } Stunden und nur einmal.
    } Wenn Sie das nicht möchten, müssen Sie nichts tun.

mail-password-changed-subject = Ihr Passwort beim Leitbild { $city } wurde geändert
mail-password-changed =
    das Passwort Ihres Kontos beim Leitbild { $city } wurde gerade geändert. Auf anderen Geräten sind Sie jetzt abgemeldet.

    Wenn Sie das nicht waren, melden Sie sich bitte sofort bei der Stelle in Ihrer Stadt, die die Konten betreut.

mail-address-changed-subject = Ihre Mailadresse beim Leitbild { $city } wurde geändert
mail-address-changed =
    Ihr Konto beim Leitbild { $city } hat jetzt eine andere Mailadresse. An diese Mailadresse hier schreiben wir nicht mehr.

    Wenn Sie das nicht waren, melden Sie sich bitte sofort bei der Stelle in Ihrer Stadt, die die Konten betreut.

mail-second-factor-changed-subject = Ihr zweiter Schritt beim Anmelden wurde geändert: Leitbild { $city }
mail-second-factor-changed =
    in Ihrem Konto beim Leitbild { $city } wurde der zweite Schritt beim Anmelden eingerichtet oder entfernt, oder es gibt neue Ersatzcodes.

    Wenn Sie das nicht waren und niemanden darum gebeten haben, melden Sie sich bitte sofort bei der Stelle in Ihrer Stadt, die die Konten betreut.

mail-rights-changed-subject = Ihre Rechte beim Leitbild { $city } haben sich geändert
mail-rights-changed =
    was Sie beim Leitbild { $city } tun dürfen, hat sich geändert. Sie sind jetzt auf allen Geräten abgemeldet; bitte melden Sie sich neu an. Was jetzt gilt, steht in Ihrem Konto:

    { $link }
