### Gremien, Sitzungen und Veranstaltungen.

bodies-title = Gremien
bodies-intro = Wer das Leitbild berät, leitet und begleitet.
bodies-meetings-title = Sitzungen und Veranstaltungen
bodies-meetings = { $count ->
    [0] keine Sitzung
    [one] { $count } Sitzung
   *[other] { $count } Sitzungen
}
bodies-none = Hier sind noch keine Gremien eingetragen.
bodies-no-meetings = Hier sind noch keine Sitzungen oder Veranstaltungen eingetragen.
