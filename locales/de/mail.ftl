### Mails, die Leitwerk verschickt. Reiner Text, kurz, ohne Werbung. In { $link } steht eine Adresse der Website.

mail-greeting = Guten Tag { $name },
mail-closing =
    Mit freundlichen Grüßen
    Leitbild { $city }

mail-invitation-subject = Einladung zum Leitbild { $city }
mail-invitation =
    Sie sind eingeladen, am Leitbild von { $city } mitzuarbeiten. Bitte wählen Sie zuerst ein Passwort:

    { $link }

    { $count ->
        [one] Die Adresse gilt einen Tag und nur einmal.
       *[other] Die Adresse gilt { $count } Tage und nur einmal.
    } Wenn Sie diese Einladung nicht erwartet haben, müssen Sie nichts tun.

mail-reset-subject = Neues Passwort für das Leitbild { $city }
mail-reset =
    Jemand hat für diese Mailadresse ein neues Passwort angefordert. Wenn Sie das waren, wählen Sie es hier:

    { $link }

    { $count ->
        [one] Die Adresse gilt eine Stunde und nur einmal.
       *[other] Die Adresse gilt { $count } Stunden und nur einmal.
    } Wenn Sie es nicht waren, müssen Sie nichts tun: Ihr Passwort beim Leitbild { $city } bleibt, wie es ist.

mail-address-subject = Mailadresse für das Leitbild { $city } bestätigen
mail-address =
    Diese Mailadresse soll künftig für ein Konto beim Leitbild { $city } gelten. Bitte bestätigen Sie das hier:

    { $link }

    { $count ->
        [one] Die Adresse gilt eine Stunde und nur einmal.
       *[other] Die Adresse gilt { $count } Stunden und nur einmal.
    } Wenn Sie das nicht möchten, müssen Sie nichts tun.

mail-password-changed-subject = Ihr Passwort beim Leitbild { $city } wurde geändert
mail-password-changed =
    Das Passwort Ihres Kontos beim Leitbild { $city } wurde gerade geändert. Überall sonst sind Sie jetzt abgemeldet.

    Wenn Sie das nicht waren, melden Sie sich bitte sofort bei der Stelle in Ihrer Stadt, die die Konten betreut.

mail-address-changed-subject = Ihre Mailadresse beim Leitbild { $city } wurde geändert
mail-address-changed =
    Ihr Konto beim Leitbild { $city } hat jetzt eine andere Mailadresse. An diese Adresse hier schreiben wir nicht mehr.

    Wenn Sie das nicht waren, melden Sie sich bitte sofort bei der Stelle in Ihrer Stadt, die die Konten betreut.

mail-second-factor-changed-subject = Die zweite Sicherung Ihres Kontos beim Leitbild { $city } wurde geändert
mail-second-factor-changed =
    Die zweite Sicherung Ihres Kontos beim Leitbild { $city } wurde eingerichtet, erneuert oder entfernt.

    Wenn Sie das nicht waren, melden Sie sich bitte sofort bei der Stelle in Ihrer Stadt, die die Konten betreut.

mail-rights-changed-subject = Ihre Rechte beim Leitbild { $city } haben sich geändert
mail-rights-changed =
    Was Sie beim Leitbild { $city } tun dürfen, hat sich geändert. Sie sind jetzt überall abgemeldet; bitte melden Sie sich neu an. Was gilt, steht in Ihrem Konto:

    { $link }
