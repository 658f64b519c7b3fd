### Fäden zu einem Eintrag: was ihn nennt, was dazukommt, was gelöst wird.

threads-title = Зв’язки: { $title }
threads-open = Зв’язки
threads-intro = Тут видно, що веде сюди з інших записів. Коли ви додаєте або прибираєте зв’язок, змінюється інший запис, а не цей.
threads-there = Що веде сюди
threads-none = Сюди ще нічого не веде.
threads-sort = { $kinds }: { $said }
threads-cut = Прибрати зв’язок
threads-tie = Пов’язати
threads-more = Пов’язати інший запис
threads-which = Що має вести сюди?
threads-find = Слово з назви або код
threads-found = Знайдено за запитом «{ $asked }»:
threads-found-none = За запитом «{ $asked }» немає нічого, що можна тут пов’язати. Спробуйте коротше слово.
threads-done-tied = Запис { $code } тепер пов’язано.
threads-done-cut = Зв’язок із записом { $code } прибрано.
threads-overtaken = Тим часом хтось змінив запис { $code }. Ще нічого не збережено. Погляньте нижче на новий стан і вирішіть ще раз.
threads-full = Так ще не можна: у цьому полі запису { $code } вже вказано { $other }, а можна вказати лише щось одне. Відкрийте запис { $code } і зробіть заміну там.
threads-needed = Так ще не можна: це поле запису { $code } не може бути порожнім. Відкрийте запис { $code } і виберіть там інше.
