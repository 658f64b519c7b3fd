### The words of the word lists: `word-{list}-{word}`, underscores become hyphens.

## Where an edition stands

word-edition-status-draft = чернетка
word-edition-status-in-deliberation = на обговоренні
word-edition-status-adopted = ухвалено
word-edition-status-superseded = замінено
word-edition-status-rejected = не ухвалено

## What a section is about

word-section-type-preamble = Преамбула
word-section-type-terms = Поняття
word-section-type-understanding = Розуміння інтеграції
word-section-type-principles = Засади
word-section-type-success-factors = Чинники успіху
word-section-type-other = Інше

## What becomes of a goal from one edition to the next

word-change-continued = текст без змін
word-change-reworded = переформульовано
word-change-split = розділено
word-change-merged = об’єднано
word-change-new = додано
word-change-dropped = вилучено
word-symbol-language = Мова
word-symbol-education = Освіта
word-symbol-work = Робота
word-symbol-housing = Житло
word-symbol-neighbourhood = Сусідство
word-symbol-health = Здоров’я
word-symbol-family = Родина
word-symbol-age = Старший вік
word-symbol-culture = Культура
word-symbol-faith = Релігія
word-symbol-sport = Спорт
word-symbol-participation = Участь
word-symbol-administration = Адміністрація
word-symbol-arrival = Прибуття
word-symbol-equality = Рівне ставлення
word-symbol-safety = Безпека

word-consultation-result-recommended = рекомендує ухвалити
word-consultation-result-recommended-with-changes = рекомендує ухвалити зі змінами
word-consultation-result-not-recommended = рекомендує не ухвалювати
word-consultation-result-noted = узято до відома
word-consultation-result-postponed = відкладено
word-consultation-result-decided = вирішено

## Kind of source

word-take-up-state-taken-up = враховано
word-take-up-state-justified = не враховано з обґрунтуванням

word-source-type-conference = конференція
word-source-type-project = проєкт
word-source-type-concept = концепція
word-source-type-agenda = порядок денний
word-source-type-survey = опитування
word-source-type-report = звіт
word-source-type-petition = петиція
word-source-type-other = інше

## Answer to a result of a source

word-answer-taken-up = враховано
word-answer-partly = частково враховано
word-answer-not-taken-up = не враховано

## Kind of body

word-body-type-steering-group = координаційна група
word-body-type-working-group = робоча група
word-body-type-expert-group = експертна група
word-body-type-committee = комітет
word-body-type-council = рада
word-body-type-advisory-board = дорадча рада

## Kind of meeting

word-meeting-type-session = засідання
word-meeting-type-workshop = воркшоп
word-meeting-type-open-event = відкрита подія
word-meeting-type-expert-talk = фахове обговорення
word-meeting-type-survey = опитування

## Kind of measure

word-measure-type-project = проєкт
word-measure-type-programme = програма
word-measure-type-permanent = постійне завдання

## Where a measure stands

word-measure-status-planned = заплановано
word-measure-status-running = триває
word-measure-status-paused = призупинено
word-measure-status-completed = завершено
word-measure-status-stopped = припинено

## Who carries a measure

word-carried-by-paid-staff = штатні працівники та працівниці
word-carried-by-volunteers = волонтери та волонтерки
word-carried-by-volunteers-with-paid-support = волонтери та волонтерки за підтримки штатного персоналу

## Unit of an indicator

word-unit-count = кількість
word-unit-percent = відсотки
word-unit-percentage-points = відс. п.
word-unit-ratio = співвідношення
word-unit-mean = середнє значення
word-unit-index = індекс від 0 до 100

## Where an indicator should go

word-direction-up = має зростати
word-direction-down = має зменшуватися
word-direction-narrow-gap = розрив має скорочуватися
word-direction-none = лише описує

## How often an indicator is observed

word-cadence-yearly = щороку
word-cadence-two-yearly = раз на два роки
word-cadence-five-yearly = раз на п’ять років
word-cadence-once = один раз

## How a text in a language came to be

word-text-state-original = оригінал
word-text-state-translated = перекладено
word-text-state-machine = машинний переклад
word-text-state-outdated = застаріло
word-text-state-reviewed = перевірено

word-severity-error = Помилка
word-severity-warning = Попередження
word-severity-note = Примітка

word-specific-address = адреса
word-specific-date = дата або час
word-specific-figure = число
word-specific-organisation = організація

word-part-title = назва
word-part-text = текст
word-part-agenda = порядок денний
word-part-minutes = протокол
word-part-term = як названо людей
word-part-welcome = вітання
word-part-imprint = вихідні дані
word-part-contact = контакти
word-part-privacy = захист даних
word-part-sentence = речення
word-part-justification = обґрунтування
word-part-reason = причина
word-part-quote = цитата
word-part-statement = погляд відповідальних
word-part-reading-aid = пояснення, як читати
word-part-origin = джерело даних
word-part-opinion = висновок органу
word-part-dissent = окрема думка

## Rights

word-role-administrator = Адміністрування
word-role-coordinator = Координація
word-role-officer = Відповідальна особа
word-role-member = Участь в органі
word-role-council-reader = Читання для ради

word-role-meaning-administrator = Запрошує людей, надає права й опікується листами. Саме собою це право не дозволяє читати чернетки. Діє лише з другим кроком входу.
word-role-meaning-coordinator = Пише хартію і зводить усе докупи; зазвичай це міська служба з питань інтеграції.
word-role-meaning-officer = Повідомляє, що робить організація або управління міста.
word-role-meaning-member = Працює в колегіальному органі або робочій групі.
word-role-meaning-council-reader = Читає для міської ради та її комітетів те, що ще не оприлюднено.

word-action-read-public = Читати те, що оприлюднено
word-action-sign-in = Входити, приймати запрошення, замовляти новий пароль
word-action-read-preview = Читати чернетку за посиланням для перегляду
word-action-report-violation = Повідомляти, що браузер зупинив щось підозріле (браузер робить це сам)
word-action-read-metrics = Читати технічні показники запущеної програми (сервер перед нею не передає їх назовні)
word-action-use-own-account = Переглядати, змінювати й видаляти власний акаунт
word-action-read-drafts = Читати чернетки: редакції, які ще не винесено на обговорення
word-action-read-findings = Читати, які прогалини й суперечності знаходить перевірка
word-action-see-my-day = Читати, що чекає на мене
word-action-edit-items = Змінювати записи й читати їхню історію
word-action-create-items = Створювати нові записи
word-action-keep-items = Переміщати записи до архіву й повертати їх, заповнювати матрицю
word-action-release = Оприлюднювати те, що можуть читати всі
word-action-import-items = Імпортувати файли та скасовувати імпорт
word-action-change-face = Змінювати логотип міста та шаблон документів
word-action-translate = Писати й підтверджувати переклади
word-action-read-log = Читати, хто, що й коли змінив
word-action-manage-accounts = Запрошувати людей, надавати й забирати права, блокувати й розблоковувати акаунти
word-action-manage-mail = Опікуватися листами, яких ще не надіслано
word-action-import-bundle = Імпортувати дані
word-action-export-bundle = Експортувати всі дані, зокрема внутрішні
word-action-maintain = Створювати резервні копії, відновлювати дані, видаляти старе

word-mail-invitation = Запрошення
word-mail-reset = Новий пароль
word-mail-address = Підтвердження нової електронної адреси
word-mail-password-changed = Повідомлення: пароль змінено
word-mail-address-changed = Повідомлення: електронну адресу змінено
word-mail-second-factor-changed = Повідомлення: другий крок входу змінено
word-mail-rights-changed = Повідомлення: права змінено

word-mail-state-waiting = чекає
word-mail-state-sent = надіслано
word-mail-state-shown = можна прочитати тут
word-mail-state-failed = не надіслано
word-mail-state-dropped = немає акаунта

word-log-import-bundle = імпортовано дані
word-log-import-table = імпортовано таблицю
word-log-import-zip = імпортовано пакет
word-log-undo-import = скасовано імпорт
word-log-rename-organisation = перейменовано організацію чи орган
word-log-merge-organisations = об’єднано організації
word-log-split-organisation = розділено організацію
word-log-move-organisation = змінено підпорядкування організації
word-log-reseat-body = змінено склад органу
word-log-close-organisation = розпущено організацію чи орган
word-log-import-borders = імпортовано межі районів
word-log-edit-item = змінено запис
word-log-edit-items = змінено кілька записів одразу
word-log-write-place = заповнено клітинку матриці
word-log-finish-follow-up = позначено нагадування як виконане
word-log-tie-thread = пов’язано два записи
word-log-cut-thread = прибрано зв’язок
word-log-create-item = створено запис
word-log-archive-item = переміщено запис до архіву
word-log-archive-items = переміщено кілька записів до архіву
word-log-start-edition = розпочато редакцію
word-log-reword-goal = переформульовано ціль
word-log-move-goal = перенесено ціль
word-log-split-goal = розділено ціль
word-log-merge-goals = об’єднано цілі
word-log-drop-goal = вилучено ціль
word-log-add-goal = додано ціль
word-log-take-back-goal = скасовано зміну цілі
word-log-rename-field = перейменовано напрям дій
word-log-merge-fields = об’єднано напрями дій
word-log-add-field = додано напрям дій
word-log-drop-field = вилучено напрям дій
word-log-open-preview = створено посилання для перегляду
word-log-end-preview = скасовано посилання для перегляду
word-log-bring-in-edition = винесено редакцію на обговорення
word-log-take-back-edition = відкликано редакцію з обговорення
word-log-adopt-edition = записано ухвалення редакції
word-log-reject-edition = записано, що редакцію не ухвалено
word-log-supersede-edition = записано, що редакцію замінено
word-log-release = оприлюднено вміст
word-log-withhold = залишено вміст внутрішнім
word-log-put-logo = установлено логотип міста
word-log-record-decisions = записано рішення засідання
word-log-remove-logo = прибрано логотип міста
word-log-put-paper-template = установлено шаблон документів
word-log-remove-paper-template = прибрано шаблон документів
word-log-bring-back-item = повернено запис з архіву
word-log-restore-version = відновлено попередню версію
word-log-translate-item = написано або підтверджено переклад
word-log-import-translations = імпортовано переклади з таблиці
word-log-review-text = зазначено, хто перевірив текст
word-log-erase-actor = видалено ім’я з журналу
word-log-invite = надіслано запрошення
word-log-invite-again = повторно надіслано запрошення
word-log-accept-invitation = прийнято запрошення
word-log-set-roles = змінено права
word-log-join = додано людину до організації чи органу
word-log-leave = виведено людину зі складу організації чи органу
word-log-disable-account = заблоковано акаунт
word-log-enable-account = розблоковано акаунт
word-log-delete-account = видалено акаунт
word-log-delete-own-account = видалено власний акаунт
word-log-reset-account = надіслано лист для нового пароля
word-log-make-link = створено посилання для вибору пароля
word-log-open-examples = налаштовано акаунти-приклади
word-log-reset-password = вибрано новий пароль
word-log-change-password = змінено власний пароль
word-log-rename-account = змінено ім’я або мову власного акаунта
word-log-change-address = змінено власну електронну адресу
word-log-set-up-second-factor = налаштовано другий крок входу
word-log-new-recovery-codes = отримано нові резервні коди
word-log-remove-second-factor = вимкнено другий крок входу

# Fields of forms
word-key-name = Назва міста
word-key-original-language = Мова, якою пише місто
word-key-languages = Доступні мови
word-key-interface-languages = Додаткові мови, лише для інтерфейсу
word-key-example = Приклади даних
word-key-as-of = Дата прикладів даних
word-key-accent = Колір
word-key-welcome = Текст на головній сторінці
word-key-imprint = Вихідні дані
word-key-contact = Контакти
word-key-privacy = Інформація про захист даних
word-key-status = Стан
word-key-valid-from = Діє з
word-key-valid-to = Діє до
word-key-adopted-on = Дата ухвалення
word-key-decision = Документ ради
word-key-decision-url = Рішення в інформаційній системі ради
word-key-title = Назва
word-key-text = Текст
word-key-agenda = Порядок денний
word-key-minutes = Протокол (для внутрішнього користування)
word-key-term = Як ця редакція називає людей, про яких ідеться
word-key-type = Тип
word-key-field = Напрям дій
word-key-origin = Звідки це
word-key-overarching = Наскрізна ціль
word-key-in = Де враховано
word-key-sentence = Речення
word-key-justification = Обґрунтування
word-key-change = Зміна
word-key-from = Раніше
word-key-to = Тепер
word-key-meeting = Засідання
word-key-symbol = Символ
word-key-order = Місце в черзі обговорень
word-key-result = Результат обговорення
word-key-in-favour = Голоси «за»
word-key-against = Голоси «проти»
word-key-abstained = Утрималися
word-key-opinion = Висновок органу (дослівно)
word-key-dissent = Окрема думка (дослівно)
word-key-corrects = Що виправляє
word-key-table = Уся таблиця
word-key-reason = Причина
word-key-date = Дата
word-key-url = В інтернеті
word-key-source = Джерело
word-key-answer = Відповідь
word-key-quote = Дослівний текст
word-key-same = Прагне того самого, що й
word-key-supports = Підтримує
word-key-conflicts = Суперечить
word-key-groups = Групи
word-key-parent = Належить до
word-key-successors = Організації-наступниці
word-key-organisation = Організація
word-key-goals = Цілі
word-key-since = Від
word-key-until = До
word-key-chair = Хто головує
word-key-members = Склад
word-key-fields = Напрями дій
word-key-body = Колегіальний орган
word-key-phase = Етап
word-key-participants = Хто брав участь
word-key-districts = Райони
word-key-number = Номер
word-key-residents = Кількість мешканців і мешканок
word-key-edition = Редакція
word-key-starts = Початок
word-key-ends = Завершення
word-key-process = Процес
word-key-carried-by = Хто це робить
word-key-responsible = Хто відповідає
word-key-partners = Партнери
word-key-plan = План
word-key-statement = Стан з погляду відповідальних
word-key-unit = Одиниця
word-key-direction = Бажаний напрям
word-key-cadence = Як часто вимірюють
word-key-about-people = Рахує людей
word-key-by-gender = Розподіл за статтю
word-key-base-period = Початковий період
word-key-base-value = Початкове значення
word-key-latest-period = Останній період
word-key-latest-value = Останнє значення
word-key-target-period = Цільовий період
word-key-target-value = Цільове значення
word-key-measures = Заходи
word-key-reading-aid = Як це читати
word-key-rule = Правило перевірки
word-key-items = Записи
word-key-place = Місце
word-key-due = Зробити до
word-key-done = Виконано
word-key-about = Про що йдеться
word-key-decided = Ухвалено на засіданні
