### Was öffentlich ist: Freigabe.

release-title = Публикация
release-intro = Вы решаете, что открыто для всех. Написанное здесь остаётся внутренним, пока его не опубликуют. На этой странице видно и то и другое.
release-public = открыто
release-internal = внутреннее
release-when-brought-in = Эта редакция станет открытой для всех, как только её вынесут на обсуждение.
release-one = Опубликовать: { $name }
release-button = Опубликовать
release-withhold-one = Оставить внутренним: { $name }
release-withhold = Оставить внутренним
release-withheld = Ждёт публикации
release-withheld-none = Сейчас ничего не ждёт публикации.
release-look = посмотреть
release-chosen = Опубликовать отмеченное
release-tables = Целые таблицы
release-tables-hint = Таблица, оставленная внутренней, не появляется ни на сайте, ни среди файлов для скачивания, ни в интерфейсе для программ.
release-counts = открытых: { $public }, внутренних: { $internal }
release-whole-table = вся таблица: { $name }
release-released = Уже опубликовано
release-now = Опубликовать сразу: прочитать смогут все
release-named = То, что здесь отмечено словом «внутреннее», ещё не опубликовано.
release-page = Эту страницу видите только вы и те, кто пишет вместе с вами. Она ещё не опубликована.
release-hold = Оставить одну запись внутренней
release-hold-hint = Код стоит на странице записи над заголовком, например M001.
release-no-such = Такого кода нет, или он относится к тому, что публикуют вместе с редакцией. Пожалуйста, проверьте его.
release-all = Открыть все: { $count }
