### Organisations and stakeholder groups.

organisations-title = Організації
organisations-intro = Відкритості очікують від усіх сторін. Тому тут видно не лише те, що робить місто, а й те, що обіцяють інші.
organisations-groups-title = Групи учасників
organisations-groups-intro = Над хартією працюють усі групи міської громади.
organisations-without-group = Без групи учасників
organisations-none-in-group = У цій групі організацій ще не додано.
organisations-commitments = { $count ->
    [0] жодного зобов’язання
    [one] { $count } зобов’язання
    [few] { $count } зобов’язання
    [many] { $count } зобов’язань
   *[other] { $count } зобов’язання
}
organisations-in-group = { $count ->
    [0] ще немає організацій
    [one] { $count } організація
    [few] { $count } організації
    [many] { $count } організацій
   *[other] { $count } організації
}
