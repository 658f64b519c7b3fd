### Бумаги для ведомства: документы Word, которые берут на заседание.

papers-says = Содержание
papers-running = в работе
papers-findings = Пробелы
papers-to-come = Что предстоит
papers-begins = Начало
papers-ends = Окончание
papers-due = Срок
papers-day = По состоянию на { $date }
papers-read-on = Подробнее в интернете
papers-more = { $count ->
    [one] Есть ещё { $count } запись.
    [few] Есть ещё { $count } записи.
    [many] Есть ещё { $count } записей.
   *[other] Есть ещё { $count } записи.
}
papers-note = Справка к заседанию (документ Word)
papers-invitation = Приглашение (документ Word)
papers-minutes-file = Протокол (документ Word)
papers-invitation-to = Приглашение: { $title }
papers-minutes-of = Протокол: { $title }
papers-invited = { $city } приглашает вас.
papers-agenda = Повестка дня
papers-minutes = Протокол (для внутреннего пользования)
papers-about-meeting = О чём идёт речь
papers-decisions = Решения
papers-decisions-record = Записать решения
papers-decisions-of = Записать решения: { $title }
papers-decisions-intro = Каждое решение становится задачей для того, кто им занимается. Пустые поля не учитываются.
papers-decision = Решение { $number }
papers-decision-text = Что нужно сделать
papers-decision-who = Кто этим занимается
papers-decision-due = Сделать до
papers-decision-done = Выполнено
papers-decisions-none = Запишите хотя бы одно решение.
papers-decisions-save = Сохранить решения
