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
threads-found-none = По запросу «{ $asked }» нет ничего, что можно здесь связать. Попробуйте слово короче.
threads-done-tied = { $code } — связь добавлена.
threads-done-cut = Связь с { $code } убрана.
threads-overtaken = Тем временем кто-то изменил { $code }. Пока ничего не произошло. Посмотрите ниже новое состояние и решите ещё раз.
threads-full = Так пока нельзя: { $code } здесь уже указывает на { $other }, а возможен только один. Откройте { $code } и замените там.
threads-needed = Так пока нельзя: { $code } здесь нужна запись. Откройте { $code } и выберите там другую.
