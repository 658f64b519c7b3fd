### Организации и группы участников.

organisations-title = Организации
organisations-intro = Открытости ждут от всех сторон. Поэтому здесь указано не только то, что делает город, но и то, что пообещали другие.
organisations-groups-title = Группы участников
organisations-groups-intro = В работе над концепцией интеграции участвуют все группы городского сообщества.
organisations-without-group = Без группы участников
organisations-none-in-group = В этой группе пока нет ни одной организации.
organisations-commitments = { $count ->
    [0] добровольных обязательств нет
    [one] { $count } добровольное обязательство
    [few] { $count } добровольных обязательства
    [many] { $count } добровольных обязательств
   *[other] { $count } добровольного обязательства
}
organisations-in-group = { $count ->
    [0] организаций пока нет
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}
