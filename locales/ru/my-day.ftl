### Mein Tag: was auf einen wartet.

my-day-title = Мой день
my-day-on = По состоянию на { $date }
my-day-done = { $code } — выполнено.
my-day-nothing = Сейчас от вас ничего не требуется.
my-day-was-due = Нужно было сделать до: { $date }
my-day-due = Сделать до: { $date }
my-day-passed = Срок прошёл: { $date }
my-day-ends = Заканчивается: { $date }
my-day-begins = Начинается: { $date }
my-day-about = О чём идёт речь:
my-day-by = Кто этим занимается:
my-day-finish = Выполнено
my-day-change = изменить
my-day-new = Создать новое напоминание
my-day-more = { $count ->
    [one] И ещё { $count }.
    [few] И ещё { $count }.
    [many] И ещё { $count }.
   *[other] И ещё { $count }.
}
my-day-measures = Меры, срок начала или окончания которых прошёл или близок
my-day-measures-text = Статус не соответствует дате, или начало либо окончание наступит в ближайшие дни. Верен ли ещё статус?
my-day-promises = Добровольные обязательства, срок которых заканчивается
my-day-promises-text = Обязательство действует и дальше? Тогда укажите новую дату окончания.
my-day-outdated = Устаревшие переводы
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } текст
    [few] { $language }: { $count } текста
    [many] { $language }: { $count } текстов
   *[other] { $language }: { $count } текста
}
my-day-findings = Что нашла проверка
my-day-findings-open = Посмотреть замечания
my-day-reading = Что прочитать
