### Vorschau einer Fassung, die noch nicht öffentlich ist.

preview-title = Vorschau: Fassung { $edition }
preview-link = Vorschau
preview-intro = Sie können einen Link machen. Mit dem Link kann jemand den Entwurf lesen. Dafür braucht die Person kein Konto. Sie können den Link immer beenden.
preview-readers = Für wen ist der Link?
preview-readers-hint = Schreiben Sie den Namen von der Gruppe. Schreiben Sie keine Namen von Menschen. Ein Beispiel: Integrations-Rat.
preview-days = Wie lange soll der Link gehen?
preview-for-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}
preview-open = Link machen
preview-links = Diese Links gehen
preview-none = Es gibt keinen Link.
preview-until = geht bis { $moment }
preview-end = Beenden
preview-end-one = Den Link für { $readers } beenden
preview-no-readers = Schreiben Sie bitte: Für wen ist der Link?
preview-no-days = Wählen Sie bitte: Wie lange soll der Link gehen?
preview-public = Alle können diese Fassung ohne Link lesen.
preview-public-look = Fassung ansehen
preview-note = Das ist ein Entwurf. Noch ist nichts entschieden. Alles kann sich noch ändern. Der Link geht bis { $day }. Wollen Sie den Link weitergeben? Dann fragen Sie zuerst das Amt.
preview-gone = Der Link geht nicht mehr. Die Zeit ist vorbei. Oder jemand hat den Link beendet.
preview-gone-way-out = Sie haben den Link von einem Amt. Fragen Sie dieses Amt. Das Amt kann Ihnen einen neuen Link geben. Alles andere können Sie ohne Link lesen.
