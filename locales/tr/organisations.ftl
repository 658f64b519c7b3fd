### Organisations and stakeholder groups.

organisations-title = Kuruluşlar
organisations-intro = Açıklık herkesten beklenir. Bu nedenle burada yalnızca belediyenin yaptıkları değil, başkalarının verdiği sözler de yer alır.
organisations-groups-title = Paydaş grupları
organisations-groups-intro = Vizyon belgesine şehirdeki bütün toplumsal gruplar katkıda bulunur.
organisations-without-group = Paydaş grubu olmayanlar
organisations-none-in-group = Bu gruba henüz kuruluş eklenmedi.
organisations-commitments = { $count ->
    [0] taahhüt yok
    [one] { $count } taahhüt
   *[other] { $count } taahhüt
}
organisations-in-group = { $count ->
    [0] henüz kuruluş yok
    [one] { $count } kuruluş
   *[other] { $count } kuruluş
}
