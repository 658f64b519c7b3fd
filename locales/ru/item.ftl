### Страница отдельной записи.

item-overarching-goal = Ключевая цель
item-back = Откуда это
item-on = Что из этого вышло
item-no-back = Об этом пока ничего не указано.
item-no-on = Пока не указано, что из этого вышло.
item-context = Контекст
item-more = { $count ->
    [one] и ещё { $count } запись
    [few] и ещё { $count } записи
    [many] и ещё { $count } записей
   *[other] и ещё { $count } записи
}
item-sentence-missing = Фраза об этом ещё не написана.
item-term = Как эта редакция называет людей, о которых идёт речь
item-justification = Обоснование
item-reason = Причина
item-statement = Ход работы со слов ответственных
item-statement-note = Это слова самой ответственной организации.
item-opinion = Мнение органа
item-dissent = Особое мнение
item-in-favour = Голоса «за»
item-against = Голоса «против»
item-abstained = Воздержались
item-reading-aid = Как читать
item-origin = Откуда взято число
item-period = Срок
item-type = Вид
item-date = Дата
item-url = В интернете
item-participants = Число участников
item-number = Номер
item-residents = Население
item-carried-by = Кто выполняет
item-adopted-on = Дата принятия
item-decision = Проект решения
item-decision-url = Решение в информационной системе совета
item-unit = Единица
item-direction = Желаемое изменение
item-cadence = Как часто собирается
item-by-gender = С разбивкой по полу
item-yes = да
item-no = нет
