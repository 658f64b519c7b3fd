### Viele Einträge auf einmal ändern.

bulk-title = { $kinds }: змінити кілька одразу
bulk-open = Змінити кілька одразу
bulk-intro = Виберіть, що змінити. Перед збереженням ви побачите, що і в якому записі зміниться.
bulk-count = { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
}
bulk-done = { $count ->
    [one] Змінено { $count } запис.
    [few] Змінено { $count } записи.
    [many] Змінено { $count } записів.
   *[other] Змінено { $count } запису.
}
bulk-summary = { $count ->
    [0] Нічого не зміниться.
    [one] Зміниться { $count } запис. Ще нічого не збережено.
    [few] Зміняться { $count } записи. Ще нічого не збережено.
    [many] Зміниться { $count } записів. Ще нічого не збережено.
   *[other] Зміниться { $count } запису. Ще нічого не збережено.
}
bulk-which = Які записи?
bulk-all = Усі на цій сторінці
bulk-none-chosen = Позначте принаймні один запис.
bulk-what = Що змінити?
bulk-go-on = Далі
bulk-back = Назад до списку
bulk-chosen = Вибрано
bulk-empty-hint = Порожнє поле означає: без дати.
bulk-found = Знайдено за запитом «{ $asked }». Виберіть щось одне.
bulk-add = Додати:
bulk-remove = Прибрати:
bulk-instead = Вписати всюди:
bulk-nothing-said = Спершу вкажіть, що вписати.
bulk-preview = Переглянути, що зміниться
bulk-save = Зберегти всі ці зміни
bulk-before = було
bulk-after = стане
bulk-goes = Потрапить до архіву.
bulk-same = Тут уже саме так, змін не буде: { $items }
bulk-misfits = Тут не підходить
bulk-left-out = Ці записи тим часом хтось змінив, тому їх пропущено: { $items }
bulk-overtaken = Тим часом хтось інший зберіг зміни: { $items }. Ваших змін ще не збережено. Нижче показано, що зміниться без цих записів.
