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
organisations-tree-intro = Так было устроено, кто кому подчинён, на { $day }.
organisations-tree-none = На этот день не записано ни одной организации.

organisations-turns = Что может измениться
organisations-turn-open = Изменить с определённого дня
organisations-turn-rename = Переименовать
organisations-turn-merge = Объединить
organisations-turn-split = Разделить
organisations-turn-move = Изменить подчинение
organisations-turn-members = Другие члены
organisations-turn-close = Распустить
organisations-intro-rename = С определённого дня действует новое название. Старое заканчивается накануне и остаётся везде, где оно действовало: в прежних редакциях и в том, что завершено.
organisations-intro-merge = Несколько организаций с определённого дня становятся одной. Старые заканчиваются накануне и остаются со своими названиями.
organisations-intro-split = Одна организация с определённого дня становится несколькими. Старая заканчивается накануне и остаётся со своим названием.
organisations-intro-move = С определённого дня организация относится к другой. До этого всё остаётся как было.
organisations-intro-members = С определённого дня у органа другие члены или другой председатель. Кто был раньше, можно прочитать и дальше.
organisations-intro-close = С определённого дня организации или органа больше нет. Всё прежнее остаётся.
organisations-first-day = Первый день, когда это так
organisations-first-day-without = Первый день, когда её уже нет
organisations-first-day-hint = Например, 1.4.2026. Полная дата с днём.
organisations-no-day = Напишите полную дату, например 1.4.2026.
organisations-with = Становится одним целым с
organisations-below = Относится к
organisations-below-none = ни к какой другой
organisations-find = Искать организацию: слово из названия или код
organisations-into = Кто продолжает
organisations-into-new = Новая организация с названием внизу
organisations-name = Новое название
organisations-name-of = Название { $number }
organisations-hanging = Что с ней связано
organisations-hanging-hint = Предлагается так: что продолжается и после этого дня, переходит; что завершено, сохраняет старое название.
organisations-hand-stays = остаётся за старым названием
organisations-hand-goes = переходит
organisations-hand-part = переходит к названию { $number }
organisations-people = { $count ->
    [one] { $count } человек с учётной записью относится сюда. В новую организацию он сам не переходит: это меняет администрация в разделе «Учётные записи».
    [few] { $count } человека с учётными записями относятся сюда. В новую организацию они сами не переходят: это меняет администрация в разделе «Учётные записи».
   *[many] { $count } человек с учётными записями относятся сюда. В новую организацию они сами не переходят: это меняет администрация в разделе «Учётные записи».
}
organisations-look = Применить и посмотреть
organisations-conflict = За это время кто-то другой что-то изменил. Ничего не сохранено. Вот нынешнее состояние; введите изменение ещё раз.
organisations-gone = { $code } здесь нет.
organisations-ended = { $code } в этот день уже нет. Измените вместо этого то, что было после.
organisations-not-yet = { $code } накануне ещё нет. Выберите более поздний день.
organisations-too-few = Выберите хотя бы одну другую организацию.
organisations-no-name = Здесь не хватает названия или два одинаковы.
organisations-same = Так уже есть. Менять нечего.
organisations-no-code = Здесь это невозможно. Создайте вместо этого новую запись.
organisations-round = { $code } сама относится к ней. Выберите другую организацию.
