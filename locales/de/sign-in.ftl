### An- und Abmelden, Passwort vergessen, Seiten hinter den Links aus Mails.

sign-in-title = Anmelden
sign-in-button = Anmelden
sign-in-out = Abmelden
sign-in-who = Ein Konto brauchen nur Menschen, die am Leitbild mitarbeiten. Was öffentlich ist, lesen Sie ohne Konto.
sign-in-cookie = Solange Sie angemeldet sind, merkt sich Ihr Browser das in einem Cookie. Die Anmeldung endet, wenn Sie sich abmelden oder zwei Stunden lang nichts tun, spätestens nach zwölf Stunden.
sign-in-wrong = Mailadresse und Passwort passen nicht zusammen. Prüfen Sie beides, oder fordern Sie ein neues Passwort an.

sign-in-code-title = Zweiter Schritt beim Anmelden
sign-in-code-intro = Öffnen Sie auf Ihrem Telefon die App für Einmalcodes, und geben Sie hier den Code ein, den sie jetzt zeigt.
sign-in-code-hint = Sechs Ziffern aus der App. Haben Sie das Telefon nicht zur Hand, nehmen Sie einen Ihrer Ersatzcodes. Fehlt Ihnen beides, hilft die Stelle in Ihrer Stadt, die die Konten betreut.
sign-in-code-wrong = Dieser Code passt nicht, oder er wurde schon benutzt. Warten Sie, bis die App den nächsten zeigt, und geben Sie diesen ein.
sign-in-code-example = Dies ist ein Konto der erfundenen Stadt. Die App würde jetzt zeigen: { $code }

sign-in-forgotten-title = Passwort vergessen
sign-in-forgotten-intro = Wir schicken Ihnen eine Mail mit einem Link. Darüber wählen Sie ein neues Passwort.
sign-in-forgotten-button = Mail anfordern
sign-in-forgotten-asked = Wenn es zu dieser Mailadresse ein Konto gibt, ist die Mail unterwegs. Der Link darin gilt eine Stunde. Finden Sie die Mail nicht, sehen Sie auch im Ordner für unerwünschte Mails (Spam) nach.

sign-in-invitation-title = Willkommen
sign-in-invitation-intro = Sie sind eingeladen, am Leitbild von { $city } mitzuarbeiten. Wählen Sie ein Passwort, dann können Sie sich anmelden.
sign-in-password-title = Neues Passwort wählen
sign-in-password-intro = Wählen Sie ein neues Passwort. Danach sind Sie auf allen Geräten abgemeldet und melden sich mit dem neuen Passwort wieder an.
sign-in-address-title = Mailadresse bestätigen
sign-in-address-intro = Wenn Sie hier bestätigen, gilt die neue Mailadresse für Ihr Konto. Künftig melden Sie sich mit ihr an.
sign-in-address-button = Mailadresse bestätigen

sign-in-done-password = Ihr neues Passwort gilt. Bitte melden Sie sich damit an.
sign-in-done-invitation = Ihr Konto ist bereit. Bitte melden Sie sich an.
sign-in-done-out = Sie sind abgemeldet.
sign-in-done-everywhere = Sie sind auf allen Geräten abgemeldet.
sign-in-done-address = Die neue Mailadresse gilt. Melden Sie sich von jetzt an mit ihr an.
sign-in-done-deleted = Ihr Konto ist gelöscht. Auch im Protokoll steht Ihr Name nicht mehr. Danke für Ihre Mitarbeit.
