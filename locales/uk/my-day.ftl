### Mein Tag: was auf einen wartet.

my-day-title = Мій день
my-day-on = Станом на { $date }
my-day-done = { $code } виконано.
my-day-nothing = Зараз на вас нічого не чекає.
my-day-was-due = Прострочено з { $date }
my-day-due = Зробити до: { $date }
my-day-passed = Цей день минув: { $date }
my-day-ends = Закінчується: { $date }
my-day-about = Стосується:
my-day-by = Цим займається:
my-day-finish = Виконано
my-day-change = змінити
my-day-new = Створити нове нагадування
my-day-more = { $count ->
    [one] І ще { $count }.
    [few] І ще { $count }.
    [many] І ще { $count }.
   *[other] І ще { $count }.
}
my-day-measures = Заходи, день яких минув
my-day-measures-text = Початок або кінець уже минув, а стан каже інше. Чи правильний ще стан?
my-day-promises = Зобов’язання, що закінчуються
my-day-promises-text = Обіцянка діє далі? Тоді впишіть новий кінець.
my-day-outdated = Переклади, старіші за свій текст
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } текст
    [few] { $language }: { $count } тексти
    [many] { $language }: { $count } текстів
   *[other] { $language }: { $count } тексту
}
my-day-findings = Що знайшла перевірка
my-day-findings-open = Переглянути знахідки
my-day-reading = Для читання
