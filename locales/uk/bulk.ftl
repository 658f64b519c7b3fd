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
bulk-empty-hint = Порожньо означає: без дати.
bulk-found = Знайдено за запитом «{ $asked }». Виберіть одне.
bulk-add = Додати:
bulk-remove = Забрати:
bulk-instead = Вписати всюди:
bulk-nothing-said = Спершу скажіть, що вписати.
bulk-preview = Переглянути, що зміниться
bulk-save = Зберегти все так
bulk-before = раніше
bulk-after = потім
bulk-goes = Піде до архіву.
bulk-same = Уже так, не зміниться: { $items }
bulk-misfits = Тут не підходить
bulk-left-out = Ці записи тим часом хтось змінив. Їх не враховано: { $items }
bulk-overtaken = Тим часом хтось зберіг: { $items }. Ще нічого не змінено. Нижче — що зміниться без цих записів.
