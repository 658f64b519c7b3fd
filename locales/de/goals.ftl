### Ziele und Handlungsfelder.

goals-title = Ziele
goals-intro = Die Leitziele stehen über allem. Die Ziele darunter gehören zu einem Handlungsfeld. Hinter jedem Ziel steht, woher es kommt und was daraus geworden ist.
goals-overarching = Leitziele
goals-fields-title = Handlungsfelder
goals-measures = { $count ->
    [0] keine Maßnahme
    [one] { $count } Maßnahme
   *[other] { $count } Maßnahmen
}
goals-indicators = { $count ->
    [0] kein eigener Indikator
    [one] { $count } Indikator
   *[other] { $count } Indikatoren
}
goals-in-field = { $count ->
    [0] noch kein Ziel
    [one] { $count } Ziel
   *[other] { $count } Ziele
}
goals-none = Diese Fassung enthält noch keine Ziele.
goals-no-fields = Diese Fassung enthält noch keine Handlungsfelder.
