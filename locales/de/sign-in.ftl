### An- und Abmelden, Passwort vergessen, Seiten hinter Adressen aus Mails.

sign-in-title = Anmelden
sign-in-button = Anmelden
sign-in-out = Abmelden
sign-in-who = Ein Konto haben Menschen, die am Leitbild mitarbeiten. Lesen können Sie alles ohne Konto.
sign-in-cookie = Beim Anmelden merkt sich Ihr Browser in einem Cookie, dass Sie angemeldet sind. Es endet mit dem Abmelden, spätestens nach zwölf Stunden.
sign-in-wrong = Mailadresse und Passwort passen nicht zusammen. Prüfen Sie beides, oder fordern Sie ein neues Passwort an.

sign-in-code-title = Zweiter Schritt
sign-in-code-intro = Öffnen Sie die App auf Ihrem Telefon und tippen Sie den Code ab, den sie jetzt zeigt.
sign-in-code-hint = Sechs Ziffern aus der App. Ist das Telefon weg, nehmen Sie einen Ihrer Ersatzcodes.
sign-in-code-wrong = Dieser Code passt nicht, oder er wurde schon benutzt. Warten Sie, bis die App den nächsten zeigt.
sign-in-code-example = Dies ist ein Konto der erfundenen Stadt. Die App würde jetzt zeigen: { $code }

sign-in-forgotten-title = Passwort vergessen
sign-in-forgotten-intro = Wir schicken Ihnen eine Mail. Damit wählen Sie ein neues Passwort.
sign-in-forgotten-button = Mail anfordern
sign-in-forgotten-asked = Wenn es zu dieser Mailadresse ein Konto gibt, ist die Mail unterwegs. Sie gilt eine Stunde. Sehen Sie auch im Ordner für unerwünschte Mails nach.

sign-in-invitation-title = Willkommen
sign-in-invitation-intro = Sie sind eingeladen, am Leitbild von { $city } mitzuarbeiten. Wählen Sie ein Passwort, dann können Sie sich anmelden.
sign-in-password-title = Neues Passwort wählen
sign-in-password-intro = Wählen Sie ein neues Passwort. Danach sind Sie überall abgemeldet und melden sich damit neu an.
sign-in-address-title = Mailadresse bestätigen
sign-in-address-intro = Mit diesem Knopf gilt die neue Mailadresse für Ihr Konto.
sign-in-address-button = Mailadresse bestätigen

sign-in-done-password = Ihr neues Passwort gilt. Bitte melden Sie sich damit an.
sign-in-done-invitation = Ihr Konto ist bereit. Bitte melden Sie sich an.
sign-in-done-out = Sie sind abgemeldet.
sign-in-done-everywhere = Sie sind auf allen Geräten abgemeldet.
sign-in-done-address = Die neue Mailadresse gilt.
sign-in-done-deleted = Ihr Konto ist gelöscht. Ihr Name steht nirgends mehr. Danke für Ihre Mitarbeit.
