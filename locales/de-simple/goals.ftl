### Ziele und Handlungsfelder.

goals-title = Ziele
goals-intro = Die Leit-Ziele sind besonders wichtig. Sie gelten überall. Die anderen Ziele gehören zu einem Handlungs-Feld. Ein Handlungs-Feld ist ein großes Thema, zum Beispiel Wohnen. Bei jedem Ziel sehen Sie: Woher kommt es? Und was ist daraus geworden?
goals-overarching = Leit-Ziele
goals-fields-title = Handlungs-Felder
goals-measures = { $count ->
    [0] keine Maßnahme
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
goals-indicators = { $count ->
    [0] kein eigener Mess-Wert
    [one] { $count } Mess-Wert
   *[other] { $count } Mess-Werte
}
goals-in-field = { $count ->
    [0] noch kein Ziel
    [one] { $count } Ziel
   *[other] { $count } Ziele
}
goals-none = In dieser Fassung stehen noch keine Ziele.
goals-no-fields = In dieser Fassung stehen noch keine Handlungs-Felder.
