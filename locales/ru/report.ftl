### Отчёт: редакция и ход её выполнения одним документом — читать, печатать, передавать.

report-contents = Содержание
report-page = Страница { $number } из { $pages }
report-draft = Черновик, пока не опубликован
report-as-of = Данные для примера, состояние на дату: { $date }
report-on = Отчёт от { $date }
report-example = Данные для примера: город { $city } вымышлен. Все цели, организации и числа в этом отчёте служат только для наглядности.
report-languages = Если какого-то текста ещё нет на языке отчёта ({ $language }), здесь приведён оригинал. Это каждый раз отмечено.
report-original-in = Язык оригинала: { $language }
report-annex = Приложение { $number }: { $title }
report-count = Количество
report-status = Статус

## Коротко

report-brief = Коротко
report-places = Ячейки матрицы
report-measures-by-status = Меры по статусу
report-measures-chart = Полоса: { $count ->
    [one] { $count } мера
    [few] { $count } меры
    [many] { $count } мер
   *[other] { $count } меры
} с разбивкой по статусу: { $parts }.

## Главы

report-foundations = Основы
report-made = Как создавалась концепция интеграции
report-groups = Какие группы участников были представлены
report-deliberation-intro = Здесь без изменений приведено то, что органы сказали об этой редакции.
report-not-there = Не участвовали ни в одном заседании или мероприятии: { $groups }.
report-answer = Ответ
report-elsewhere = Описано в другом месте
report-reach = Насколько учтены ключевые цели
report-reach-chart = Одна точка — это одна сфера деятельности: закрашена полностью, если ключевая цель учтена, наполовину — если обосновано, почему не учтена, и пустая, если нет ни того ни другого. Числа приведены в таблице ниже.
report-dropped = Исключённые цели
report-map-description = Каждый участок на карте — это район. Что где проходит, указано в таблице ниже.

## Замечания

report-findings = Замечания
report-internal = Только для внутреннего пользования. Пожалуйста, не публикуйте и не передавайте.
report-internal-short = для внутреннего пользования
report-finding = Замечание
report-rule = Правило
report-way-out = Что делать
report-severity-error = Ошибки
report-severity-warning = Предупреждения
report-severity-note = Подсказки

## На страницах, откуда его можно скачать

report-download = Отчёт о редакции
report-download-intro = Вся редакция и ход её выполнения в одном файле: чтобы читать без интернета, печатать и передавать.
report-download-edition = Скачать отчёт об этой редакции (HTML-файл)
