### Цели и сферы деятельности.

goals-title = Цели
goals-intro = Над всем стоят ключевые цели. Каждая из остальных целей относится к своей сфере деятельности. У каждой цели указано, откуда она взялась и что из неё вышло.
goals-overarching = Ключевые цели
goals-fields-title = Сферы деятельности
goals-measures = { $count ->
    [0] мер нет
    [one] { $count } мера
    [few] { $count } меры
    [many] { $count } мер
   *[other] { $count } меры
}
goals-indicators = { $count ->
    [0] своих показателей нет
    [one] { $count } показатель
    [few] { $count } показателя
    [many] { $count } показателей
   *[other] { $count } показателя
}
goals-in-field = { $count ->
    [0] целей пока нет
    [one] { $count } цель
    [few] { $count } цели
    [many] { $count } целей
   *[other] { $count } цели
}
goals-none = В этой редакции пока нет целей.
goals-no-fields = В этой редакции пока нет сфер деятельности.
