### Mein Tag: was auf einen wartet.

my-day-title = Мій день
my-day-on = Станом на { $date }
my-day-done = { $code } виконано.
my-day-nothing = Зараз на вас нічого не чекає.
my-day-was-due = Термін минув: { $date }
my-day-due = Зробити до: { $date }
my-day-passed = Дата минула: { $date }
my-day-ends = Завершується: { $date }
my-day-begins = Починається: { $date }
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
my-day-measures = Заходи, дата початку або завершення яких минула чи наближається
my-day-measures-text = Стан не відповідає даті, або початок чи завершення настане найближчими днями. Чи стан іще правильний?
my-day-promises = Зобов’язання, що закінчуються
my-day-promises-text = Зобов’язання діє й далі? Тоді впишіть нову дату, до якої воно діє.
my-day-outdated = Переклади, старіші за оригінал
my-day-outdated-in = { $count ->
    [one] { $language }: { $count } текст
    [few] { $language }: { $count } тексти
    [many] { $language }: { $count } текстів
   *[other] { $language }: { $count } тексту
}
my-day-findings = Що знайшла перевірка
my-day-findings-open = Переглянути зауваження
my-day-reading = Для читання
