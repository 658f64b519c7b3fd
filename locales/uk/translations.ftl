### Translating: what there is to do, original and translation side by side. How to write texts: see locales/de/common.ftl.

translations-title = Переклад
translations-intro = Тут видно, які тексти якою мовою вже є і де ще є робота. Виберіть число, щоб відкрити список.
translations-own = Ви бачите лише те, за що відповідає ваша організація.
translations-owed = { $count ->
    [one] У самій хартії ще бракує { $count } тексту.
    [few] У самій хартії ще бракує { $count } текстів.
    [many] У самій хартії ще бракує { $count } текстів.
   *[other] У самій хартії ще бракує { $count } тексту.
}
translations-none = Зараз немає чого перекладати.
translations-all = Усі
translations-open = Треба зробити
translations-missing = немає
translations-of = Переклад: { $language }
translations-filter = Вибрати за станом текстів
translations-from = Звідки
translations-from-all = Звідусіль
translations-from-city = Усе місто
translations-from-edition = Редакція { $edition }
translations-kind = Вид
translations-kind-all = Усі види
translations-kind-leitbild = Лише сама хартія
translations-nothing = Тут робити нічого не треба.
translations-title-of = { $title }: { $language }
translations-to-list = До списку
translations-next = До наступного запису
translations-to-original = Редагувати оригінал
translations-languages = Інші мови цього запису
translations-saved = Збережено.
translations-conflict = Тим часом оригінал або переклад змінився. Те, що ви написали, не втрачено: воно в полях нижче. Перевірте, чи воно ще підходить, і збережіть ще раз.
translations-no-texts = У цьому записі немає текстів для перекладу.
translations-original = Оригінал (мова: { $language })
translations-changed = Ось що змінилося в оригіналі після перекладу:
translations-changed-unknown = Після перекладу оригінал змінився. Що саме, вже невідомо.
translations-into = { $field } (мова: { $language })
translations-marks-hint = Знаки ** та - на початку рядка є частиною тексту. Залиште їх такими, як є, і адреси посилань теж.
translations-confirm = «{ $field }» відповідає оригіналу
translations-open-item = Перекласти
translations-hints = Тут читачам може бути важко:
translations-look = Показати підказки (без збереження)
translations-hints-sources = Підказки спираються на правила, спільні для DIN SPEC 33429:2025-03 і Netzwerk Leichte Sprache. Чи зрозумілий текст, можуть сказати лише його читачі.
translations-hint-long-sentence = { $count ->
    [one] Довге речення ({ $count } слово), поділіть його: «{ $sentence }»
    [few] Довге речення ({ $count } слова), поділіть його: «{ $sentence }»
    [many] Довге речення ({ $count } слів), поділіть його: «{ $sentence }»
   *[other] Довге речення ({ $count } слова), поділіть його: «{ $sentence }»
}
translations-hint-several = Дві думки в одному реченні («{ $words }»): зробіть із нього два.
translations-hint-passive = «{ $words }»: скажіть, хто це робить.
translations-hint-genitive = «{ $words }» схоже на родовий відмінок (Genitiv): краще напишіть із «von».
translations-hint-subjunctive = «{ $words }»: пишіть, що є, а не що могло б бути.
translations-hint-long-word = Довге слово «{ $words }»: візьміть коротше, поділіть дефісом або поясніть.
translations-hint-hard-word = Складне слово «{ $words }»: може, «{ $easier }»? Якщо ні, поясніть його.
translations-hint-abbreviation = Скорочення «{ $words }»: напишіть слово повністю.
translations-hint-number = Складне число «{ $words }»: чи вистачить «viele» або «wenige»? Якщо ні, наведіть приклад.
translations-review = Перевірено читачами
translations-review-text = Чи прочитали й зрозуміли текст ті, для кого його написано? Тоді зазначте це тут. Після цього текст вважається перевіреним; текст простою німецькою лише тоді може зватися Leichte Sprache. Якщо текст зміниться, його треба перевірити знову.
translations-review-texts = Що прочитано?
translations-review-readers = Хто читав?
translations-review-readers-hint = Назва групи, без імен людей. Наприклад: група читачів Lebenshilfe.
translations-review-on = Коли?
translations-review-save = Зазначити перевірку
translations-review-saved = Перевірку зазначено.
translations-review-no-name = Укажіть назву групи.
translations-review-no-text = Позначте, які тексти прочитано.
translations-review-wrong-text = Перевіряти можна лише тексти, які переклала людина і які відповідають оригіналу.
translations-reviewed-by = Прочитано й зрозуміло: { $readers }, { $date }
translations-table-of = Таблиця для перекладачів: { $language }
translations-away = Узяти таблицю
translations-away-text = У таблиці (XLSX) ліворуч оригінал, праворуч місце для перекладу. Вона відкривається в Excel і LibreOffice.
translations-standing = Стан
translations-away-button = Завантажити таблицю
translations-back = Надіслати заповнену таблицю
translations-back-text = Спершу ви побачите, що зміниться. Нічого не буде збережено, доки ви не підтвердите.
translations-file = Заповнена таблиця
translations-file-hint = Файл із закінченням .xlsx, щонайбільше 20 МБ, без макросів.
translations-back-button = Перевірити таблицю
translations-written = { $count ->
    [one] Збережено { $count } текст.
    [few] Збережено { $count } тексти.
    [many] Збережено { $count } текстів.
   *[other] Збережено { $count } тексту.
}
translations-left = { $count ->
    [one] { $count } рядок пропущено, бо текст тим часом змінився.
    [few] { $count } рядки пропущено, бо тексти тим часом змінилися.
    [many] { $count } рядків пропущено, бо тексти тим часом змінилися.
   *[other] { $count } рядка пропущено, бо тексти тим часом змінилися.
}
translations-no-file = Спершу виберіть файл.
translations-bad-empty = У файлі нічого немає.
translations-bad-large = Файл завеликий. Можна щонайбільше { $most } МБ. Поділіть таблицю.
translations-bad-kind = Це не таблиця у форматі XLSX. Збережіть її як «Книга Excel (.xlsx)».
translations-bad-archive = Файл незвично запакований, тому його не відкрито. Відкрийте його в Excel або LibreOffice і збережіть знову як .xlsx.
translations-bad-macros = Файл містить макроси. Збережіть його як .xlsx без макросів.
translations-bad-locked = Файл захищений паролем або має старий формат. Збережіть його без пароля як .xlsx.
translations-bad-rows = У таблиці понад { $most } рядків. Поділіть її.
translations-bad-cell = Рядок { $row }: текст задовгий.
translations-bad-broken = Файл не вдається прочитати. Відкрийте його в Excel або LibreOffice і збережіть знову як .xlsx.
translations-bad-heading = Першого рядка із заголовками немає або він інший. Візьміть таблицю з цієї сторінки й залиште перший рядок таким, як є.
translations-bad-language = Ця таблиця для іншої мови: { $language }. Відкрийте сторінку тієї мови.
translations-count-new = { $count ->
    [one] { $count } новий текст.
    [few] { $count } нові тексти.
    [many] { $count } нових текстів.
   *[other] { $count } нового тексту.
}
translations-count-changed = { $count ->
    [one] { $count } переклад буде замінено.
    [few] { $count } переклади буде замінено.
    [many] { $count } перекладів буде замінено.
   *[other] { $count } переклади буде замінено.
}
translations-count-same = { $count ->
    [one] { $count } рядок без змін.
    [few] { $count } рядки без змін.
    [many] { $count } рядків без змін.
   *[other] { $count } рядка без змін.
}
translations-count-empty = { $count ->
    [one] { $count } рядок не заповнено; там нічого не зміниться.
    [few] { $count } рядки не заповнено; там нічого не зміниться.
    [many] { $count } рядків не заповнено; там нічого не зміниться.
   *[other] { $count } рядки не заповнено; там нічого не зміниться.
}
translations-count-missing = { $count ->
    [one] У таблиці бракує { $count } рядка; там нічого не зміниться.
    [few] У таблиці бракує { $count } рядків; там нічого не зміниться.
    [many] У таблиці бракує { $count } рядків; там нічого не зміниться.
   *[other] У таблиці бракує { $count } рядка; там нічого не зміниться.
}
translations-joined = Деякі клітинки об’єднано з іншими. Їхній текст стосується кожного з цих рядків. Перевірте, чи так і задумано.
translations-count-twice = { $count ->
    [one] { $count } текст є в кількох рядках; враховується перший.
    [few] { $count } тексти є в кількох рядках; для кожного враховується перший.
    [many] { $count } текстів є в кількох рядках; для кожного враховується перший.
   *[other] { $count } тексту є в кількох рядках; для кожного враховується перший.
}
translations-missing-rows = Цих рядків бракує
translations-missing-unnamed = З цього файлу не видно, яких саме.
translations-twice = Ці тексти є в кількох рядках
translations-rows = рядки { $rows }
translations-and-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}
translations-preview-back = Назад без збереження
translations-preview-intro = Ще нічого не збережено. Файл:
translations-take = { $count ->
    [one] Зберегти { $count } текст
    [few] Зберегти { $count } тексти
    [many] Зберегти { $count } текстів
   *[other] Зберегти { $count } тексту
}
translations-take-nothing = Немає чого зберігати.
translations-right = Незмінені тексти прочитано, вони правильні
translations-right-hint = { $count ->
    [one] { $count } незмінений текст перекладено машиною або він застарів. Якщо поставити позначку, він вважатиметься перекладеним людиною. Його показано нижче.
    [few] { $count } незмінені тексти перекладено машиною або вони застаріли. Якщо поставити позначку, вони вважатимуться перекладеними людиною. Їх показано нижче.
    [many] { $count } незмінених текстів перекладено машиною або вони застаріли. Якщо поставити позначку, вони вважатимуться перекладеними людиною. Їх показано нижче.
   *[other] { $count } незміненого тексту перекладено машиною або вони застаріли. Якщо поставити позначку, вони вважатимуться перекладеними людиною. Їх показано нижче.
}
translations-take-right = { $count ->
    [one] Підтвердити { $count } текст
    [few] Підтвердити { $count } тексти
    [many] Підтвердити { $count } текстів
   *[other] Підтвердити { $count } тексту
}
translations-machine = Нові та змінені тексти — з програми для перекладу
translations-machine-hint = Тоді вони вважатимуться машинним перекладом, доки людина їх не підтвердить.
translations-waiting = Без змін і ще не підтверджено
translations-refused = Це не буде збережено
translations-remarked = Це буде збережено, але погляньте ще раз
translations-unremarked = Це буде збережено
translations-more = { $count ->
    [one] Ще { $count } рядок тут не показано.
    [few] Ще { $count } рядки тут не показано.
    [many] Ще { $count } рядків тут не показано.
   *[other] Ще { $count } рядки тут не показано.
}
translations-row = Рядок { $row }
translations-refused-unknown = Для цього рядка немає тексту, який ви можете перекладати. Можливо, змінено перший стовпець.
translations-refused-twice = Цей текст уже є в попередньому рядку.
translations-refused-no-text = «{ $found }» — це не текст, а дата, дріб або формула. Напишіть це текстом.
translations-refused-long = Текст задовгий.
translations-remark-changed = Після створення таблиці оригінал змінився. Переклад буде збережено як застарілий.
translations-remark-lost = Це є в оригіналі, але не в перекладі: { $marks }
translations-remark-same = Переклад слово в слово збігається з оригіналом.
translations-to-table = Таблиця для перекладачів
translations-sheet-texts = Тексти
translations-sheet-notes = Примітки
translations-column-text = Текст
translations-column-wording = Версія тексту
translations-column-original = Оригінал
translations-column-translation = Переклад (мова: { $language })
translations-note-fill = Пишіть переклад в останній стовпець. Мова: { $language }. Що залишите порожнім, лишиться як є.
translations-note-keep = Залиште перші три стовпці та перший рядок такими, як є. За ними сайт розпізнає, до якого тексту належить рядок. Сортувати можна.
translations-note-marks = Числа, адреси в інтернеті та знаки на зразок ** або - на початку рядка є частиною тексту. Залиште їх.
translations-note-back = Збережіть файл як .xlsx і надішліть його на тій самій сторінці.
translations-note-left-out = Ці тексти задовгі для таблиці; перекладіть їх прямо на сайті: { $texts }
