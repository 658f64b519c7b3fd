### Organisations and stakeholder groups.

organisations-title = Organisations
organisations-intro = Openness is asked of all sides. That is why this page shows not only what the city does, but also what others have promised.
organisations-groups-title = Stakeholder groups
organisations-groups-intro = All groups of city society help to shape the Leitbild.
organisations-without-group = Without a stakeholder group
organisations-none-in-group = No organisation has been entered in this group yet.
organisations-commitments = { $count ->
    [0] no commitments
    [one] { $count } commitment
   *[other] { $count } commitments
}
organisations-in-group = { $count ->
    [0] no organisations yet
    [one] { $count } organisation
   *[other] { $count } organisations
}
