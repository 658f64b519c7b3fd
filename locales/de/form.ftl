### Was jedes Formular braucht: Felder, Knöpfe, Hinweise, wenn etwas nicht stimmt.

form-problems = Das hat noch nicht geklappt
form-save = Speichern
form-cancel = Abbrechen
form-name = Name
form-address = Mailadresse
form-address-new = Neue Mailadresse
form-password = Passwort
form-password-old = Ihr jetziges Passwort
form-password-new = Neues Passwort
form-password-hint = Mindestens 10 Zeichen. Gut sind vier oder fünf Wörter, die nichts miteinander zu tun haben. Sonderzeichen müssen nicht sein.
form-code = Code
form-mail-language = Sprache der Mails

form-too-many = Es gab zu viele Versuche kurz hintereinander. Bitte warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.
form-busy = Gerade melden sich sehr viele Menschen an. Bitte versuchen Sie es in einer Minute noch einmal.
form-password-too-short = { $count ->
    [one] Das Passwort braucht mindestens ein Zeichen.
   *[other] Das Passwort braucht mindestens { $count } Zeichen.
}
form-password-too-long = { $count ->
    [one] Das Passwort darf höchstens ein Zeichen haben.
   *[other] Das Passwort darf höchstens { $count } Zeichen haben.
}
form-password-guessable = Dieses Passwort ist leicht zu erraten. Nehmen Sie ein paar Wörter, die nichts miteinander und nichts mit Ihnen zu tun haben.
form-address-taken = Für diese Mailadresse gibt es schon ein Konto.
form-address-unreadable = Das ist noch keine vollständige Mailadresse. Eine Mailadresse sieht so aus: name@stadt.example
form-name-missing = Hier fehlt etwas, oder der Text ist zu lang. Möglich sind höchstens 120 Zeichen in einer Zeile.
form-place-missing = Bitte wählen Sie eine Organisation oder ein Gremium. Niemand kann sich selbst vertreten.
form-last-administrator = Das geht noch nicht: Mindestens ein aktives Konto muss das Recht „Verwaltung“ haben. Geben Sie dieses Recht zuerst einem anderen aktiven Konto.
