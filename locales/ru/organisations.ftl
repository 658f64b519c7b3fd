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

organisations-by-group = По группам участников
organisations-on-label = Какие организации существовали в определённый день?
organisations-on-show = Показать
organisations-tree-title = Организации на { $day }
organisations-tree-intro = Кто кому подчинён на { $day }.
organisations-tree-today = Кто кому подчинён сейчас
organisations-tree-none = На этот день не записано ни одной организации.

organisations-turns = Что может измениться
organisations-turn-open = Изменить с определённого дня
organisations-turn-rename = Переименовать
organisations-turn-merge = Объединить
organisations-turn-split = Разделить
organisations-turn-move = Изменить подчинение
organisations-turn-members = Изменить состав
organisations-turn-close = Распустить
organisations-intro-rename = С определённого дня действует новое название. Последний день старого названия — накануне. Оно остаётся везде, где действовало: в прежних редакциях и в том, что завершено.
organisations-intro-merge = Несколько организаций с определённого дня становятся одной. Последний день старых организаций — накануне; свои названия они сохраняют.
organisations-intro-split = Одна организация с определённого дня становится несколькими. Последний день старой организации — накануне; своё название она сохраняет.
organisations-intro-move = С определённого дня организация относится к другой. До этого всё остаётся как было.
organisations-intro-members = С определённого дня у органа другой состав или другой председатель. Прежний состав по-прежнему можно посмотреть.
organisations-intro-close = С определённого дня организации или органа больше нет. Всё, что было до этого дня, сохраняется.
organisations-first-day = Первый день, когда это действует
organisations-first-day-without = Первый день без этой организации или этого органа
organisations-first-day-hint = Например, 1.4.2026. Нужны день, месяц и год.
organisations-no-day = Напишите полную дату, например 1.4.2026.
organisations-with = С кем объединяется
organisations-below = Относится к
organisations-below-none = ни к какой другой
organisations-find = Искать организацию: слово из названия или код
organisations-into = Кто продолжает работу
organisations-into-new = Новая организация с названием, указанным ниже
organisations-name = Новое название
organisations-name-of = Название { $number }
organisations-hanging = Что с ней связано
organisations-hanging-hint = Предлагается следующее: что продолжается и после этого дня, переходит; что завершено, остаётся за старым названием.
organisations-hand-stays = остаётся за старым названием
organisations-hand-goes = переходит
organisations-hand-part = переходит к названию { $number }
organisations-people = { $count ->
    [one] { $count } человек с аккаунтом относится сюда. Автоматически в новую организацию он не переходит: это меняет администратор в разделе «Аккаунты».
    [few] { $count } человека с аккаунтами относятся сюда. Автоматически в новую организацию они не переходят: это меняет администратор в разделе «Аккаунты».
   *[many] { $count } человек с аккаунтами относятся сюда. Автоматически в новую организацию они не переходят: это меняет администратор в разделе «Аккаунты».
}
organisations-look = Применить и посмотреть
organisations-conflict = За это время кто-то другой что-то изменил. Ничего не сохранено. Введённое вами осталось в форме. Сравните его с нынешним состоянием и сохраните ещё раз.
organisations-gone = Записи { $code } здесь нет.
organisations-ended = { $code } в этот день уже не существует. Измените вместо этого преемника.
organisations-not-yet = { $code } накануне этого дня ещё не существует. Выберите более поздний день.
organisations-too-few = Выберите хотя бы одну другую организацию.
organisations-no-name = Здесь не хватает названия, или два названия одинаковы.
organisations-same = Так уже есть. Менять нечего.
organisations-no-code = Здесь это невозможно. Создайте вместо этого новую запись.
organisations-round = { $code } сама относится к этой организации. Выберите другую.
organisations-later = Этот день ещё не наступил. Внесите изменение, когда оно вступит в силу: до того названия и ответственность остаются прежними.
