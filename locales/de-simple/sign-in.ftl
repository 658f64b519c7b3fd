### An- und Abmelden, Passwort vergessen, Seiten hinter den Links aus Mails.

sign-in-title = Anmelden
sign-in-button = Anmelden
sign-in-out = Abmelden
sign-in-who = Das Leit-Bild sagt: Das will die Stadt erreichen. Manche Menschen arbeiten am Leit-Bild mit. Nur sie brauchen ein Konto. Ein Konto ist ein eigener Zugang. Alle anderen können hier ohne Konto lesen.
sign-in-cookie = Ihr Browser merkt sich: Sie sind angemeldet. Ein Browser ist ein Programm für Internet-Seiten. Er speichert dafür eine kleine Datei. Die Datei heißt Cookie. Das spricht man so: Kuki. Sie können sich immer selbst abmelden. Tun Sie 2 Stunden lang nichts? Dann sind Sie auch abgemeldet. Nach 12 Stunden müssen Sie sich immer neu anmelden.
sign-in-wrong = Die Mail-Adresse und das Passwort passen nicht zusammen. Bitte prüfen Sie beides. Oder fordern Sie ein neues Passwort an.

sign-in-code-title = Zweiter Schritt beim Anmelden
sign-in-code-intro = Auf Ihrem Telefon ist eine App für Zahlen-Codes. Öffnen Sie diese App. Die App zeigt jetzt einen Code. Schreiben Sie den Code hier in das Feld.
sign-in-code-hint = Der Code aus der App hat 6 Zahlen. Haben Sie Ihr Telefon nicht dabei? Dann nehmen Sie einen Ersatz-Code. Ein Ersatz-Code geht auch ohne Telefon. Haben Sie keinen Ersatz-Code? In Ihrer Stadt kümmert sich ein Amt um die Konten. Bitten Sie dieses Amt um Hilfe.
sign-in-code-wrong = Dieser Code passt nicht. Oder Sie haben ihn schon einmal benutzt. Warten Sie auf den nächsten Code in der App. Schreiben Sie dann den neuen Code in das Feld.
sign-in-code-example = Dieses Konto gehört zu einer erfundenen Stadt. Die App zeigt jetzt diesen Code: { $code }

sign-in-forgotten-title = Passwort vergessen
sign-in-forgotten-intro = Wir schicken Ihnen eine Mail mit einem Link. Klicken Sie auf den Link. Dann wählen Sie ein neues Passwort.
sign-in-forgotten-button = Mail anfordern
sign-in-forgotten-asked = Gibt es zu dieser Mail-Adresse ein Konto? Dann kommt die Mail bald. Der Link in der Mail gilt 1 Stunde. Finden Sie die Mail nicht? Dann sehen Sie im Ordner Spam nach. Dort liegt oft Werbung.

sign-in-invitation-title = Willkommen
sign-in-invitation-intro = Wir laden Sie ein: Arbeiten Sie am Leit-Bild von { $city } mit! Das Leit-Bild sagt: Das will die Stadt erreichen. Wählen Sie jetzt ein Passwort. Danach können Sie sich anmelden.
sign-in-password-title = Neues Passwort wählen
sign-in-password-intro = Wählen Sie ein neues Passwort. Danach sind Sie auf allen Geräten abgemeldet. Melden Sie sich dann mit dem neuen Passwort an.
sign-in-address-title = Mail-Adresse bestätigen
sign-in-address-intro = Drücken Sie auf den Knopf. Dann gilt die neue Mail-Adresse für Ihr Konto. Nehmen Sie dann beim Anmelden die neue Mail-Adresse.
sign-in-address-button = Mail-Adresse bestätigen

sign-in-done-password = Ihr neues Passwort gilt jetzt. Bitte melden Sie sich damit an.
sign-in-done-invitation = Ihr Konto ist fertig. Bitte melden Sie sich an.
sign-in-done-out = Sie sind abgemeldet.
sign-in-done-everywhere = Sie sind auf allen Geräten abgemeldet.
sign-in-done-address = Die neue Mail-Adresse gilt jetzt. Bitte nehmen Sie diese Mail-Adresse jetzt beim Anmelden.
sign-in-done-deleted = Ihr Konto ist gelöscht. Ihr Name ist auch in der Liste mit Änderungen gelöscht. Danke für Ihre Mitarbeit.
