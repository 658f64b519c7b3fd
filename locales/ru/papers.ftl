### Бумаги для ведомства: документы Word, которые берут на заседание.

papers-says = Содержание
papers-running = в работе
papers-findings = Пробелы
papers-to-come = Что предстоит
papers-begins = Начало
papers-ends = Завершение
papers-due = Срок
papers-day = По состоянию на { $date }
papers-read-on = Подробно в интернете
papers-more = { $count ->
    [one] Есть ещё { $count } запись.
    [few] Есть ещё { $count } записи.
    [many] Есть ещё { $count } записей.
   *[other] Есть ещё { $count } записи.
}
papers-note = Справка к заседанию (документ Word)
