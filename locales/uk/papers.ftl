### Папери для установи: документи Word, які беруть на засідання.

papers-says = Зміст
papers-running = тривають
papers-findings = Прогалини
papers-to-come = Що попереду
papers-begins = Початок
papers-ends = Завершення
papers-due = Термін
papers-day = Станом на { $date }
papers-read-on = Докладно в інтернеті
papers-more = { $count ->
    [one] Є ще { $count } запис.
    [few] Є ще { $count } записи.
    [many] Є ще { $count } записів.
   *[other] Є ще { $count } запису.
}
papers-note = Довідка до засідання (документ Word)
