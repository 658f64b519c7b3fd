### Was jedes Formular braucht: Felder, Knöpfe, Hinweise, wenn etwas nicht stimmt.

form-problems = Das hat noch nicht geklappt
form-save = Speichern
form-cancel = Abbrechen
form-name = Name
form-address = Mail-Adresse
form-address-new = Neue Mail-Adresse
form-password = Passwort
form-password-old = Ihr jetziges Passwort
form-password-new = Neues Passwort
form-password-hint = Das Passwort braucht 10 oder mehr Zeichen. Zeichen sind zum Beispiel Buchstaben und Zahlen. Gut sind 4 oder 5 Wörter hintereinander. Die Wörter sollen nichts miteinander zu tun haben. Zeichen wie ! oder ? müssen nicht sein.
form-code = Code
form-mail-language = In welcher Sprache sollen die Mails sein?

form-too-many = Es gab in kurzer Zeit zu viele Versuche. Bitte warten Sie 15 Minuten. Versuchen Sie es dann noch einmal.
form-busy = Gerade melden sich sehr viele Menschen an. Bitte warten Sie 1 Minute. Versuchen Sie es dann noch einmal.
form-password-too-short = { $count ->
    [one] Das Passwort ist zu kurz. Es braucht mindestens { $count } Zeichen.
   *[other] Das Passwort ist zu kurz. Es braucht mindestens { $count } Zeichen.
}
form-password-too-long = { $count ->
    [one] Das Passwort ist zu lang. Es darf höchstens { $count } Zeichen haben.
   *[other] Das Passwort ist zu lang. Es darf höchstens { $count } Zeichen haben.
}
form-password-guessable = Andere Menschen können dieses Passwort leicht erraten. Nehmen Sie lieber ein paar Wörter hintereinander. Die Wörter sollen nichts miteinander zu tun haben. Sie sollen auch nichts mit Ihnen zu tun haben.
form-address-taken = Für diese Mail-Adresse gibt es schon ein Konto.
form-address-unreadable = In der Mail-Adresse fehlt noch etwas. Eine Mail-Adresse sieht so aus: name@stadt.example
form-name-missing = Hier fehlt etwas. Oder der Text ist zu lang. Er darf höchstens 120 Zeichen haben. Schreiben Sie alles in 1 Zeile.
form-place-missing = Bitte wählen Sie eine Organisation oder ein Gremium. Niemand kann sich selbst vertreten.
form-last-administrator = Das geht noch nicht. Mindestens 1 aktives Konto braucht das Recht „Konten-Verwaltung“. Geben Sie dieses Recht zuerst einem anderen aktiven Konto.
