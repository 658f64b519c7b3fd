### Translating: what there is to do, original and translation side by side. How to write texts: see locales/de/common.ftl.

translations-title = Перевод
translations-intro = Здесь видно, какие тексты есть на каком языке и где ещё есть работа. Выберите число, чтобы открыть список.
translations-own = Вы видите только то, за что отвечает ваша организация.
translations-owed = { $count ->
    [one] В самой концепции пока не хватает { $count } текста.
    [few] В самой концепции пока не хватает { $count } текстов.
    [many] В самой концепции пока не хватает { $count } текстов.
   *[other] В самой концепции пока не хватает { $count } текста.
}
translations-none = Сейчас переводить нечего.
translations-all = Все
translations-open = Нужно сделать
translations-missing = нет
translations-of = Перевод: { $language }
translations-filter = Выбрать по состоянию текстов
translations-from = Откуда
translations-from-all = Отовсюду
translations-from-city = Весь город
translations-from-edition = Редакция { $edition }
translations-kind = Вид
translations-kind-all = Все виды
translations-kind-leitbild = Только сама концепция
translations-nothing = Здесь делать нечего.
translations-title-of = { $title }: { $language }
translations-to-list = К списку
translations-next = К следующей записи
translations-to-original = Изменить оригинал
translations-languages = Другие языки этой записи
translations-saved = Сохранено.
translations-conflict = За это время оригинал или перевод изменился. Написанное вами не потеряно: оно в полях ниже. Проверьте, подходит ли оно ещё, и сохраните снова.
translations-no-texts = В этой записи нет текстов для перевода.
translations-original = Оригинал (язык: { $language })
translations-changed = Вот что изменилось в оригинале после перевода:
translations-changed-unknown = После перевода оригинал изменился. Что именно, уже неизвестно.
translations-into = { $field } (язык: { $language })
translations-marks-hint = Знаки ** и - в начале строки являются частью текста. Оставьте их как есть, адреса ссылок тоже.
translations-confirm = «{ $field }» соответствует оригиналу
translations-open-item = Перевести
translations-hints = Здесь читателям может быть трудно:
translations-look = Показать подсказки (без сохранения)
translations-hints-sources = Подсказки опираются на правила, в которых сходятся DIN SPEC 33429:2025-03 и Netzwerk Leichte Sprache. Понятен ли текст, могут сказать только его читатели.
translations-hint-long-sentence = { $count ->
    [one] Длинное предложение ({ $count } слово): «{ $sentence }» Разделите его.
    [few] Длинное предложение ({ $count } слова): «{ $sentence }» Разделите его.
    [many] Длинное предложение ({ $count } слов): «{ $sentence }» Разделите его.
   *[other] Длинное предложение ({ $count } слова): «{ $sentence }» Разделите его.
}
translations-hint-several = Две мысли в одном предложении («{ $words }»): сделайте из него два.
translations-hint-passive = «{ $words }»: скажите, кто это делает.
translations-hint-genitive = «{ $words }» похоже на родительный падеж (Genitiv): лучше напишите с «von».
translations-hint-subjunctive = «{ $words }»: пишите, что есть, а не что могло бы быть.
translations-hint-long-word = Длинное слово «{ $words }»: возьмите более короткое, разделите дефисом или объясните.
translations-hint-hard-word = Трудное слово «{ $words }»: может быть, «{ $easier }»? Если нет, объясните его.
translations-hint-abbreviation = Сокращение «{ $words }»: напишите слово полностью.
translations-hint-number = Трудное число «{ $words }»: хватит ли «viele» или «wenige»? Если нет, приведите пример.
translations-review = Проверено читателями
translations-review-text = Прочитали ли и поняли ли текст те, для кого он? Тогда отметьте это здесь. После этого текст считается проверенным; текст на простом немецком только тогда может называться Leichte Sprache. Если текст изменится, его нужно проверить снова.
translations-review-texts = Что прочитано?
translations-review-readers = Кто читал?
translations-review-readers-hint = Название группы, без имён людей. Например: группа читателей Lebenshilfe.
translations-review-on = Когда?
translations-review-save = Отметить проверку
translations-review-saved = Проверка отмечена.
translations-review-no-name = Укажите название группы.
translations-review-no-text = Отметьте, какие тексты прочитаны.
translations-review-wrong-text = Проверять можно только тексты, которые перевёл человек и которые соответствуют оригиналу.
translations-reviewed-by = Прочитано и понято: { $readers }, { $date }
translations-table-of = Таблица для переводчиков: { $language }
translations-away = Получить таблицу
translations-away-text = В таблице (XLSX) слева оригинал, справа место для перевода. Она открывается в Excel и LibreOffice.
translations-standing = Состояние
translations-away-button = Скачать таблицу
translations-back = Загрузить заполненную таблицу
translations-back-text = Сначала вы увидите, что изменится. Ничего не будет записано, пока вы не подтвердите.
translations-file = Заполненная таблица
translations-file-hint = Файл с окончанием .xlsx, не больше 20 МБ, без макросов.
translations-back-button = Проверить таблицу
translations-written = { $count ->
    [one] Записан { $count } текст.
    [few] Записано { $count } текста.
    [many] Записано { $count } текстов.
   *[other] Записано { $count } текста.
}
translations-left = { $count ->
    [one] { $count } строка пропущена, потому что текст за это время изменился.
    [few] { $count } строки пропущены, потому что тексты за это время изменились.
    [many] { $count } строк пропущено, потому что тексты за это время изменились.
   *[other] { $count } строки пропущены, потому что тексты за это время изменились.
}
translations-no-file = Сначала выберите файл.
translations-bad-empty = В файле ничего нет.
translations-bad-large = Файл слишком большой. Допускается не больше { $most } МБ. Разделите таблицу.
translations-bad-kind = Это не таблица в формате XLSX. Сохраните её как «Книга Excel (.xlsx)».
translations-bad-archive = Файл необычно упакован, поэтому он не открыт. Откройте его в Excel или LibreOffice и сохраните заново как .xlsx.
translations-bad-macros = В файле есть макросы. Сохраните его как .xlsx без макросов.
translations-bad-locked = Файл защищён паролем или имеет старый формат. Сохраните его без пароля как .xlsx.
translations-bad-rows = В таблице больше { $most } строк. Разделите её.
translations-bad-cell = В строке { $row } слишком длинный текст.
translations-bad-broken = Файл не удаётся прочитать. Откройте его в Excel или LibreOffice и сохраните заново как .xlsx.
translations-bad-heading = Первой строки с заголовками нет, или она изменена. Скачайте таблицу с этой страницы и оставьте первую строку как есть.
translations-bad-language = Эта таблица для другого языка: { $language }. Откройте страницу этого языка.
translations-count-new = { $count ->
    [one] Добавится { $count } текст.
    [few] Добавятся { $count } текста.
    [many] Добавится { $count } текстов.
   *[other] Добавится { $count } текста.
}
translations-count-changed = { $count ->
    [one] { $count } перевод будет заменён.
    [few] { $count } перевода будут заменены.
    [many] { $count } переводов будут заменены.
   *[other] { $count } перевода будут заменены.
}
translations-count-same = { $count ->
    [one] { $count } строка совпадает с тем, что уже сохранено.
    [few] { $count } строки совпадают с тем, что уже сохранено.
    [many] { $count } строк совпадает с тем, что уже сохранено.
   *[other] { $count } строки совпадает с тем, что уже сохранено.
}
translations-count-empty = { $count ->
    [one] { $count } строка не заполнена; там ничего не изменится.
    [few] { $count } строки не заполнены; там ничего не изменится.
    [many] { $count } строк не заполнено; там ничего не изменится.
   *[other] { $count } строки не заполнены; там ничего не изменится.
}
translations-count-missing = { $count ->
    [one] Не хватает { $count } строки скачанной таблицы; там ничего не изменится.
    [few] Не хватает { $count } строк скачанной таблицы; там ничего не изменится.
    [many] Не хватает { $count } строк скачанной таблицы; там ничего не изменится.
   *[other] Не хватает { $count } строки скачанной таблицы; там ничего не изменится.
}
translations-joined = Некоторые ячейки объединены с другими. Их текст относится к каждой из этих строк. Проверьте, так ли задумано.
translations-count-twice = { $count ->
    [one] { $count } текст есть в нескольких строках; учитывается первая.
    [few] { $count } текста есть в нескольких строках; для каждого учитывается первая.
    [many] { $count } текстов есть в нескольких строках; для каждого учитывается первая.
   *[other] { $count } текста есть в нескольких строках; для каждого учитывается первая.
}
translations-missing-rows = Этих строк не хватает
translations-missing-unnamed = По этому файлу нельзя сказать, каких именно.
translations-twice = Эти тексты есть в нескольких строках
translations-rows = строки { $rows }
translations-and-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
translations-preview-back = Назад, ничего не записывая
translations-preview-intro = Пока ничего не записано. Файл:
translations-take = { $count ->
    [one] Записать { $count } текст
    [few] Записать { $count } текста
    [many] Записать { $count } текстов
   *[other] Записать { $count } текста
}
translations-take-nothing = Записывать нечего.
translations-right = Неизменённые тексты прочитаны, они верны
translations-right-hint = { $count ->
    [one] { $count } неизменённый текст переведён машиной или устарел. Если поставить отметку, он будет считаться переведённым человеком. Он показан ниже.
    [few] { $count } неизменённых текста переведены машиной или устарели. Если поставить отметку, они будут считаться переведёнными человеком. Они показаны ниже.
    [many] { $count } неизменённых текстов переведены машиной или устарели. Если поставить отметку, они будут считаться переведёнными человеком. Они показаны ниже.
   *[other] { $count } неизменённого текста переведены машиной или устарели. Если поставить отметку, они будут считаться переведёнными человеком. Они показаны ниже.
}
translations-take-right = { $count ->
    [one] Подтвердить { $count } текст
    [few] Подтвердить { $count } текста
    [many] Подтвердить { $count } текстов
   *[other] Подтвердить { $count } текста
}
translations-machine = Новые и изменённые тексты — из программы для перевода
translations-machine-hint = Тогда они будут считаться машинным переводом, пока человек их не подтвердит.
translations-waiting = Без изменений и ещё не подтверждено
translations-refused = Это не будет записано
translations-remarked = Это будет записано, но взгляните ещё раз
translations-unremarked = Это будет записано
translations-more = { $count ->
    [one] Ещё { $count } строка здесь не показана.
    [few] Ещё { $count } строки здесь не показаны.
    [many] Ещё { $count } строк здесь не показано.
   *[other] Ещё { $count } строки здесь не показаны.
}
translations-row = Строка { $row }
translations-refused-unknown = Для этой строки нет текста, который вы можете переводить. Возможно, изменён первый столбец.
translations-refused-twice = Этот текст уже есть в одной из предыдущих строк.
translations-refused-no-text = «{ $found }» — это не текст, а дата, дробь или формула. Введите это как текст.
translations-refused-long = Текст слишком длинный.
translations-remark-changed = С тех пор как таблицу скачали, оригинал изменился. Перевод будет записан как устаревший.
translations-remark-lost = Это есть в оригинале, но этого нет в переводе: { $marks }
translations-remark-same = Перевод слово в слово совпадает с оригиналом.
translations-to-table = Таблица для переводчиков
translations-sheet-texts = Тексты
translations-sheet-notes = Примечания
translations-column-text = Текст
translations-column-wording = Версия текста
translations-column-original = Оригинал
translations-column-translation = Перевод (язык: { $language })
translations-note-fill = Пишите перевод в последний столбец. Язык: { $language }. Что оставите пустым, останется как есть.
translations-note-keep = Оставьте первые три столбца и первую строку как есть. По ним сайт знает, к какому тексту относится строка. Сортировать можно.
translations-note-marks = Числа, адреса в интернете и знаки вроде ** или - в начале строки — часть текста. Сохраните их.
translations-note-back = Сохраните файл как .xlsx и загрузите его на той же странице.
translations-note-left-out = Слишком длинные для таблицы; переведите их прямо на сайте: { $texts }
