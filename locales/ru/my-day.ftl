### Mein Tag: was auf einen wartet.

my-day-title = Мой день
my-day-on = На { $date }
my-day-done = { $code } — выполнено.
my-day-nothing = Сейчас вас ничего не ждёт.
my-day-was-due = Просрочено с { $date }
my-day-due = Сделать до: { $date }
my-day-passed = Этот день прошёл: { $date }
my-day-ends = Заканчивается: { $date }
my-day-about = Касается:
my-day-by = Этим занимается:
my-day-finish = Выполнено
my-day-change = изменить
my-day-new = Создать новое напоминание
my-day-more = { $count ->
    [one] И ещё { $count }.
    [few] И ещё { $count }.
    [many] И ещё { $count }.
   *[other] И ещё { $count }.
}
my-day-measures = Меры, срок которых прошёл
my-day-measures-text = Начало или конец уже прошли, а состояние говорит другое. Состояние ещё верно?
my-day-promises = Обязательства, которые заканчиваются
my-day-promises-text = Обещание действует дальше? Тогда впишите новую дату окончания.
my-day-outdated = Переводы старше своего текста
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } текст
    [few] { $language }: { $count } текста
    [many] { $language }: { $count } текстов
   *[other] { $language }: { $count } текста
}
my-day-findings = Что нашла проверка
my-day-findings-open = Посмотреть замечания
my-day-reading = Для чтения
