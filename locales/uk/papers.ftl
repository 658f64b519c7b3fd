### Папери для установи: документи Word, які беруть на засідання.

papers-says = Зміст
papers-running = тривають
papers-findings = Прогалини
papers-to-come = Що попереду
papers-begins = Початок
papers-ends = Завершення
papers-due = Термін
papers-day = Станом на { $date }
papers-read-on = Докладніше в інтернеті
papers-more = { $count ->
    [one] Є ще { $count } запис.
    [few] Є ще { $count } записи.
    [many] Є ще { $count } записів.
   *[other] Є ще { $count } запису.
}
papers-note = Довідка до засідання (документ Word)
papers-invitation = Запрошення (документ Word)
papers-minutes-file = Протокол (документ Word)
papers-invitation-to = Запрошення: { $title }
papers-minutes-of = Протокол: { $title }
papers-invited = { $city } запрошує вас.
papers-agenda = Порядок денний
papers-minutes = Протокол (для внутрішнього користування)
papers-about-meeting = Про що йдеться
papers-decisions = Рішення
papers-decisions-record = Записати рішення
papers-decisions-of = Записати рішення: { $title }
papers-decisions-intro = Кожне рішення стає нагадуванням для того, хто ним займається. Порожні поля не враховуються.
papers-decision = Рішення { $number }
papers-decision-text = Що треба зробити
papers-decision-who = Хто цим займається
papers-decision-due = До якого дня
papers-decision-done = Виконано
papers-decisions-none = Запишіть принаймні одне рішення.
papers-decisions-save = Зберегти рішення
