### Слова из списков: `word-{список}-{слово}`, подчёркивания становятся дефисами.

## Статус редакции

word-edition-status-draft = черновик
word-edition-status-in-deliberation = на обсуждении
word-edition-status-adopted = принята
word-edition-status-superseded = заменена новой
word-edition-status-rejected = не принята

## О чём раздел

word-section-type-preamble = Преамбула
word-section-type-terms = Понятия
word-section-type-understanding = Что мы понимаем под интеграцией
word-section-type-principles = Принципы
word-section-type-success-factors = Факторы успеха
word-section-type-other = Другое

## Что становится с целью от редакции к редакции

word-change-continued = сохранена в прежней формулировке
word-change-reworded = сформулирована заново
word-change-split = разделена
word-change-merged = объединена с другими
word-change-new = новая
word-change-dropped = исключена
word-symbol-language = Язык
word-symbol-education = Образование
word-symbol-work = Работа
word-symbol-housing = Жильё
word-symbol-neighbourhood = Соседство
word-symbol-health = Здоровье
word-symbol-family = Семья
word-symbol-age = Старший возраст
word-symbol-culture = Культура
word-symbol-faith = Религия
word-symbol-sport = Спорт
word-symbol-participation = Участие
word-symbol-administration = Администрация
word-symbol-arrival = Прибытие
word-symbol-equality = Равное обращение
word-symbol-safety = Безопасность

word-consultation-result-recommended = рекомендовано принять
word-consultation-result-recommended-with-changes = рекомендовано принять с изменениями
word-consultation-result-not-recommended = рекомендовано не принимать
word-consultation-result-noted = принято к сведению
word-consultation-result-postponed = отложено
word-consultation-result-decided = решено

## Вид источника

word-take-up-state-taken-up = учтена
word-take-up-state-justified = не учтена, есть обоснование

word-source-type-conference = конференция
word-source-type-project = проект
word-source-type-concept = концепция
word-source-type-agenda = программа действий
word-source-type-survey = опрос
word-source-type-report = отчёт
word-source-type-petition = петиция
word-source-type-other = другое

## Ответ на результат источника

word-answer-taken-up = учтено
word-answer-partly = учтено частично
word-answer-not-taken-up = не учтено

## Вид коллегиального органа

word-body-type-steering-group = руководящая группа
word-body-type-working-group = рабочая группа
word-body-type-expert-group = экспертная группа
word-body-type-committee = комиссия
word-body-type-council = совет
word-body-type-advisory-board = консультативный совет

## Вид заседания или мероприятия

word-meeting-type-session = заседание
word-meeting-type-workshop = семинар
word-meeting-type-open-event = открытое мероприятие
word-meeting-type-expert-talk = экспертная беседа
word-meeting-type-survey = опрос

## Вид меры

word-measure-type-project = проект
word-measure-type-programme = программа
word-measure-type-permanent = постоянная задача

## Статус меры

word-measure-status-planned = запланирована
word-measure-status-running = выполняется
word-measure-status-paused = приостановлена
word-measure-status-completed = завершена
word-measure-status-stopped = прекращена

## Кто выполняет меру

word-carried-by-paid-staff = штатный персонал
word-carried-by-volunteers = волонтёры
word-carried-by-volunteers-with-paid-support = волонтёры при поддержке штатного персонала

## Единица показателя

word-unit-count = количество
word-unit-percent = проценты
word-unit-percentage-points = проц. п.
word-unit-ratio = соотношение
word-unit-mean = среднее
word-unit-index = индекс от 0 до 100

## Как должен меняться показатель

word-direction-up = должен расти
word-direction-down = должен снижаться
word-direction-narrow-gap = разрыв должен сокращаться
word-direction-none = только описывает

## Как часто собирается показатель

word-cadence-yearly = каждый год
word-cadence-two-yearly = раз в два года
word-cadence-five-yearly = раз в пять лет
word-cadence-once = один раз

## Как возник текст на языке

word-text-state-original = оригинал
word-text-state-translated = перевод
word-text-state-machine = машинный перевод
word-text-state-outdated = устаревший перевод
word-text-state-reviewed = проверенный перевод

word-severity-error = Ошибка
word-severity-warning = Предупреждение
word-severity-note = Подсказка

word-specific-address = адрес
word-specific-date = дата или срок
word-specific-figure = число
word-specific-organisation = организация

word-part-title = название
word-part-text = текст
word-part-agenda = повестка дня
word-part-minutes = протокол
word-part-term = обозначение людей, о которых идёт речь
word-part-welcome = приветствие
word-part-imprint = выходные данные
word-part-contact = контакты
word-part-privacy = защита данных
word-part-sentence = фраза
word-part-justification = обоснование
word-part-reason = причина
word-part-quote = цитата
word-part-statement = ход работы со слов ответственных
word-part-reading-aid = как читать
word-part-origin = указание источника
word-part-opinion = мнение органа
word-part-dissent = особое мнение

## Права

word-role-administrator = Администрирование
word-role-coordinator = Координация
word-role-officer = Ответственное лицо
word-role-member = Член коллегиального органа
word-role-council-reader = Чтение для совета

word-role-meaning-administrator = Приглашает людей, даёт права и занимается письмами. Само по себе это право не позволяет читать черновики. Действует только со вторым шагом входа.
word-role-meaning-coordinator = Пишет концепцию интеграции и следит, чтобы всё складывалось в единое целое; обычно это служба города по вопросам интеграции.
word-role-meaning-officer = Рассказывает о том, что делает организация или ведомство.
word-role-meaning-member = Участвует в коллегиальном органе или рабочей группе.
word-role-meaning-council-reader = Читает для городского совета и его комиссий то, что ещё не опубликовано.

word-action-read-public = Читать всё, что открыто для всех
word-action-sign-in = Входить, принимать приглашение, запрашивать новый пароль
word-action-read-preview = Читать черновик по ссылке для просмотра
word-action-report-violation = Сообщать, что браузер остановил что-то подозрительное (браузер делает это сам)
word-action-read-metrics = Читать технические показатели работающей программы (сервер перед ней наружу их не отдаёт)
word-action-use-own-account = Смотреть, изменять и удалять собственный аккаунт
word-action-read-drafts = Читать черновики: редакции, обсуждение которых ещё не началось
word-action-read-findings = Читать, какие пробелы и противоречия нашла проверка
word-action-see-my-day = Смотреть страницу «Мой день»
word-action-edit-items = Изменять записи и читать их историю
word-action-create-items = Создавать новые записи
word-action-keep-items = Переносить записи в архив и возвращать их, заполнять матрицу
word-action-release = Публиковать то, что могут читать все
word-action-import-items = Импортировать файлы и отменять импорт
word-action-change-face = Менять логотип города и шаблон документов
word-action-translate = Писать и подтверждать переводы
word-action-read-log = Читать, кто, что и когда изменил
word-action-manage-accounts = Приглашать людей, давать и забирать права, блокировать и разблокировать аккаунты
word-action-manage-mail = Заниматься письмами, которые ещё не отправлены
word-action-import-bundle = Загружать данные
word-action-export-bundle = Выгружать все данные, в том числе внутренние
word-action-maintain = Делать резервные копии и восстанавливать данные, удалять старое

word-mail-invitation = Приглашение
word-mail-reset = Новый пароль
word-mail-address = Подтверждение нового адреса
word-mail-password-changed = Уведомление: пароль изменён
word-mail-address-changed = Уведомление: адрес электронной почты изменён
word-mail-second-factor-changed = Уведомление: второй шаг входа изменён
word-mail-rights-changed = Уведомление: права изменились

word-mail-state-waiting = ждёт отправки
word-mail-state-sent = отправлено
word-mail-state-shown = можно прочитать здесь
word-mail-state-failed = не отправлено
word-mail-state-dropped = нет такого аккаунта

word-log-import-bundle = загрузка данных
word-log-import-table = импорт таблицы
word-log-import-zip = импорт пакета
word-log-undo-import = отмена импорта
word-log-rename-organisation = переименование организации или органа
word-log-merge-organisations = объединение организаций
word-log-split-organisation = разделение организации
word-log-move-organisation = смена подчинения организации
word-log-reseat-body = изменение состава органа
word-log-close-organisation = роспуск организации или органа
word-log-import-borders = загрузка границ районов
word-log-edit-item = изменение записи
word-log-edit-items = изменение нескольких записей сразу
word-log-write-place = заполнение ячейки матрицы
word-log-finish-follow-up = выполнение напоминания
word-log-tie-thread = добавление связи
word-log-cut-thread = удаление связи
word-log-create-item = создание записи
word-log-archive-item = перенос записи в архив
word-log-archive-items = перенос нескольких записей в архив
word-log-start-edition = начало работы над новой редакцией
word-log-reword-goal = новая формулировка цели
word-log-move-goal = перенос цели
word-log-split-goal = разделение цели
word-log-merge-goals = объединение целей
word-log-drop-goal = исключение цели
word-log-add-goal = добавление цели
word-log-take-back-goal = отмена изменения цели
word-log-rename-field = переименование сферы деятельности
word-log-merge-fields = объединение сфер деятельности
word-log-add-field = добавление сферы деятельности
word-log-drop-field = исключение сферы деятельности
word-log-open-preview = создание ссылки для просмотра
word-log-end-preview = отмена ссылки для просмотра
word-log-bring-in-edition = вынесение редакции на обсуждение
word-log-take-back-edition = отзыв редакции с обсуждения
word-log-adopt-edition = отметка о том, что редакция принята
word-log-reject-edition = отметка о том, что редакция не принята
word-log-supersede-edition = отметка о том, что редакция заменена новой
word-log-release = публикация
word-log-withhold = решение оставить внутренним
word-log-bring-back-item = возвращение записи из архива
word-log-put-logo = установка логотипа города
word-log-record-decisions = запись решений заседания
word-log-remove-logo = удаление логотипа города
word-log-put-paper-template = установка шаблона документов
word-log-remove-paper-template = удаление шаблона документов
word-log-restore-version = восстановление прежней версии
word-log-translate-item = перевод или его подтверждение
word-log-import-translations = импорт переводов из таблицы
word-log-review-text = отметка о проверке текста читателями
word-log-erase-actor = удаление имени из журнала
word-log-invite = приглашение
word-log-invite-again = повторное приглашение
word-log-accept-invitation = принятие приглашения
word-log-set-roles = изменение прав
word-log-join = добавление в организацию или коллегиальный орган
word-log-leave = удаление из организации или коллегиального органа
word-log-disable-account = блокировка аккаунта
word-log-enable-account = разблокировка аккаунта
word-log-delete-account = удаление аккаунта
word-log-delete-own-account = удаление собственного аккаунта
word-log-reset-account = отправка письма для нового пароля
word-log-make-link = создание ссылки для выбора пароля
word-log-open-examples = настройка аккаунтов для примера
word-log-reset-password = выбор нового пароля
word-log-change-password = изменение собственного пароля
word-log-rename-account = изменение имени или языка собственного аккаунта
word-log-change-address = изменение собственного адреса электронной почты
word-log-set-up-second-factor = настройка второго шага входа
word-log-new-recovery-codes = получение новых запасных кодов
word-log-remove-second-factor = отключение второго шага входа

# Поля в формах
word-key-name = Название города
word-key-original-language = Язык, на котором пишет город
word-key-languages = Доступные языки
word-key-interface-languages = Дополнительные языки, только для интерфейса
word-key-example = Данные для примера
word-key-as-of = Дата, на которую составлены данные для примера
word-key-accent = Цвет
word-key-welcome = Приветствие на главной странице
word-key-imprint = Выходные данные
word-key-contact = Контакты
word-key-privacy = Сведения о защите данных
word-key-status = Статус
word-key-valid-from = Действует с
word-key-valid-to = Действует по
word-key-adopted-on = Дата принятия
word-key-decision = Проект решения
word-key-decision-url = Решение в информационной системе совета
word-key-title = Название
word-key-text = Текст
word-key-agenda = Повестка дня
word-key-minutes = Протокол (для внутреннего пользования)
word-key-term = Как эта редакция называет людей, о которых идёт речь
word-key-type = Вид
word-key-field = Сфера деятельности
word-key-origin = Откуда это
word-key-overarching = Ключевая цель
word-key-in = Где учтена
word-key-sentence = Фраза
word-key-justification = Обоснование
word-key-change = Изменение
word-key-from = Раньше
word-key-to = Теперь
word-key-meeting = Заседание
word-key-symbol = Символ
word-key-order = Место по порядку
word-key-result = Итог обсуждения
word-key-in-favour = Голоса «за»
word-key-against = Голоса «против»
word-key-abstained = Воздержались
word-key-opinion = Мнение органа (без изменений)
word-key-dissent = Особое мнение (без изменений)
word-key-corrects = Что исправляет
word-key-table = Вся таблица
word-key-reason = Причина
word-key-date = Дата
word-key-url = В интернете
word-key-source = Источник
word-key-answer = Ответ
word-key-quote = Дословный текст
word-key-same = Совпадает с
word-key-supports = Поддерживает
word-key-conflicts = Противоречит
word-key-groups = Группы участников
word-key-parent = Относится к
word-key-successors = Преемники
word-key-organisation = Организация
word-key-goals = Цели
word-key-since = С какого времени
word-key-until = До какого времени
word-key-chair = Председательство
word-key-members = Члены
word-key-fields = Сферы деятельности
word-key-body = Коллегиальный орган
word-key-phase = Этап
word-key-participants = Число участников
word-key-districts = Районы
word-key-number = Номер
word-key-residents = Население
word-key-edition = Редакция
word-key-starts = Начало
word-key-ends = Окончание
word-key-process = Процесс
word-key-carried-by = Кто выполняет
word-key-responsible = Кто отвечает
word-key-partners = Кто участвует
word-key-plan = План
word-key-statement = Ход работы со слов ответственных
word-key-unit = Единица
word-key-direction = Желаемое изменение
word-key-cadence = Как часто собирается
word-key-about-people = В показателе учитываются люди
word-key-by-gender = С разбивкой по полу
word-key-base-period = Исходный период
word-key-base-value = Исходное значение
word-key-latest-period = Последний период
word-key-latest-value = Последнее значение
word-key-target-period = Целевой период
word-key-target-value = Целевое значение
word-key-measures = Меры
word-key-reading-aid = Как читать
word-key-rule = Правило проверки
word-key-items = Записи
word-key-place = Место
word-key-due = Сделать до
word-key-done = Выполнено
word-key-about = О чём идёт речь
word-key-decided = Решено на заседании
