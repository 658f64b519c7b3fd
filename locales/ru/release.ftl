### Was öffentlich ist: Freigabe.

release-title = Публикация
release-intro = Что открыто, решаете вы. Написанное здесь остаётся внутренним, пока кто-нибудь его не опубликует. Эта страница показывает и то, и другое.
release-public = открыто
release-internal = внутреннее
release-when-brought-in = Станет открытой, как только её вынесут на обсуждение.
release-one = Опубликовать: { $name }
release-button = Опубликовать
release-withhold-one = Оставить внутренним: { $name }
release-withhold = Оставить внутренним
release-withheld = Ждёт публикации
release-withheld-none = Ничто не ждёт публикации.
release-look = посмотреть
release-chosen = Опубликовать отмеченное
release-tables = Целые таблицы
release-tables-hint = Таблица, оставленная внутренней, не появляется ни на сайте, ни в загрузках, ни в интерфейсе для программ.
release-counts = открыто: { $public }, внутренних: { $internal }
release-whole-table = все: { $name }
release-released = Уже опубликовано
release-now = Опубликовать сразу: все смогут прочитать
release-named = То, что здесь обозначено как «внутреннее», ещё не опубликовано.
release-page = Эту страницу видите только вы и те, кто пишет вместе с вами. Она ещё не опубликована.
