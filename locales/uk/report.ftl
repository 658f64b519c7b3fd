### The report: an edition and where it stands as one document, to read, print and pass on.

report-contents = Зміст
report-page = Сторінка { $number } з { $pages }
report-draft = Чернетка, ще не оприлюднена
report-as-of = Приклади даних станом на { $date }
report-on = Звіт від { $date }
report-example = Приклади даних: місто { $city } вигадане. Усі цілі, організації та числа в цьому звіті наведено лише для наочності.
report-languages = Чого ще немає цією мовою ({ $language }), те подано в оригіналі. Кожен такий випадок позначено.
report-original-in = Мова оригіналу: { $language }
report-annex = Додаток { $number }: { $title }
report-count = Кількість
report-status = Стан

## In brief

report-brief = Стисло
report-places = Клітинки матриці
report-measures-by-status = Заходи за станом
report-measures-chart = Смуга, що показує { $count ->
    [one] { $count } захід
    [few] { $count } заходи
    [many] { $count } заходів
   *[other] { $count } заходу
} з поділом за станом: { $parts }.

## Chapters

report-foundations = Основи
report-made = Як створювалася хартія
report-groups = Які групи учасників долучилися
report-deliberation-intro = Тут без змін подано те, що органи сказали про цю редакцію.
report-not-there = Не були на жодному засіданні чи події: { $groups }.
report-answer = Відповідь
report-elsewhere = Описано в іншому місці
report-reach = Як далеко сягають наскрізні цілі
report-reach-chart = Кожна точка — це напрям дій: повна — наскрізну ціль враховано, наполовину повна — обґрунтовано, чому ні, порожня — немає ні того, ні того. Числа подано в таблиці нижче.
report-dropped = Вилучені цілі
report-map-description = Кожна ділянка — це район. Що й де відбувається, показано в таблиці нижче.

## Findings

report-findings = Зауваження
report-internal = Лише для внутрішнього користування. Будь ласка, не оприлюднюйте і не передавайте.
report-internal-short = для внутрішнього користування
report-finding = Зауваження
report-rule = Правило
report-way-out = Що робити
report-severity-error = Помилки
report-severity-warning = Попередження
report-severity-note = Примітки

## On the pages it can be downloaded from

report-download = Звіт про редакцію
report-download-intro = Уся редакція та її стан в одному файлі: щоб читати без інтернету, друкувати й передавати іншим.
report-download-edition = Завантажити звіт про цю редакцію (файл HTML)
