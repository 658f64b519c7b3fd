### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = Связи: { $title }
threads-open = Связи
threads-intro = Здесь видно, что ведёт сюда из других записей. Когда вы добавляете или убираете связь, меняется другая запись, а не эта.
threads-there = Что ведёт сюда
threads-none = Сюда пока ничего не ведёт.
threads-sort = { $kinds }: { $said }
threads-cut = Убрать связь
threads-tie = Связать
threads-more = Связать другую запись
threads-which = Что должно вести сюда?
threads-find = Слово из названия или код
threads-found = Найдено по запросу «{ $asked }»:
threads-found-none = По запросу «{ $asked }» не найдено ничего, что можно здесь связать. Попробуйте слово покороче.
threads-done-tied = { $code } — связь добавлена.
threads-done-cut = Связь с { $code } убрана.
threads-overtaken = За это время кто-то другой изменил запись { $code }. Ваше изменение пока не сохранено. Посмотрите ниже, что сохранено сейчас, и решите ещё раз.
threads-full = Так пока нельзя: запись { $code } здесь уже связана с { $other }, а связь может быть только одна. Откройте { $code } и замените её там.
threads-needed = Так пока нельзя: для { $code } эта связь обязательна. Откройте { $code } и выберите там другую запись.
