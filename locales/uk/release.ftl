### Was öffentlich ist: Freigabe.

release-title = Оприлюднення
release-intro = Що відкрито для всіх, вирішуєте ви. Написане тут залишається внутрішнім, доки хтось його не оприлюднить. Ця сторінка показує і те, і інше.
release-public = відкрите
release-internal = внутрішнє
release-when-brought-in = Стане відкритою, щойно її винесуть на обговорення.
release-one = Оприлюднити: { $name }
release-button = Оприлюднити
release-withhold-one = Залишити внутрішнім: { $name }
release-withhold = Залишити внутрішнім
release-withheld = Чекає на оприлюднення
release-withheld-none = Ніщо не чекає на оприлюднення.
release-look = переглянути
release-chosen = Оприлюднити позначене
release-tables = Цілі таблиці
release-tables-hint = Таблиця, яку залишено внутрішньою, не з’являється ні на сайті, ні в завантаженнях, ні в інтерфейсі для програм.
release-counts = відкритих: { $public }, внутрішніх: { $internal }
release-whole-table = уся таблиця: { $name }
release-released = Уже оприлюднено
release-now = Оприлюднити одразу: це зможуть прочитати всі
release-named = Те, що тут позначено як «внутрішнє», ще не оприлюднено.
release-page = Цю сторінку бачите лише ви й ті, хто пише разом із вами. Її ще не оприлюднено.
release-hold = Залишити один запис внутрішнім
release-hold-hint = Код стоїть на сторінці запису над заголовком, наприклад M001.
release-no-such = Такого коду немає, або він належить тому, що оприлюднюють разом із редакцією. Будь ласка, перевірте його.
release-all = Оприлюднити всі: { $count }
