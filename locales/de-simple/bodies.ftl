### Gremien, Sitzungen und Veranstaltungen.

bodies-title = Gremien
bodies-intro = Ein Gremium ist eine feste Gruppe. Manche Gremien beraten über das Leit-Bild. Manche leiten die Arbeit oder begleiten sie. Das Leit-Bild sagt: Das will die Stadt erreichen.
bodies-meetings-title = Treffen
bodies-meetings = { $count ->
    [0] kein Treffen
    [one] { $count } Treffen
   *[other] { $count } Treffen
}
bodies-none = Hier stehen noch keine Gremien.
bodies-no-meetings = Hier stehen noch keine Treffen.
