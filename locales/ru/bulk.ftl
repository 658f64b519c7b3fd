### Viele Einträge auf einmal ändern.

bulk-title = { $kinds }: изменить несколько сразу
bulk-open = Изменить несколько сразу
bulk-intro = Выберите, что изменить. Перед сохранением вы увидите, что и в какой записи изменится.
bulk-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
bulk-done = { $count ->
    [one] Изменена { $count } запись.
    [few] Изменены { $count } записи.
    [many] Изменено { $count } записей.
   *[other] Изменено { $count } записи.
}
bulk-summary = { $count ->
    [0] Ничего не изменится.
    [one] Изменится { $count } запись. Пока ничего не сохранено.
    [few] Изменятся { $count } записи. Пока ничего не сохранено.
    [many] Изменится { $count } записей. Пока ничего не сохранено.
   *[other] Изменится { $count } записи. Пока ничего не сохранено.
}
bulk-which = Какие записи?
bulk-all = Все на этой странице
bulk-none-chosen = Отметьте хотя бы одну запись.
bulk-what = Что изменить?
bulk-go-on = Далее
bulk-back = Назад к списку
bulk-chosen = Выбрано
bulk-empty-hint = Пусто означает: без даты.
bulk-found = Найдено по запросу «{ $asked }». Выберите одно.
bulk-add = Добавить:
bulk-remove = Убрать:
bulk-instead = Указать везде:
bulk-nothing-said = Сначала укажите, что вписать.
bulk-preview = Посмотреть, что изменится
bulk-save = Сохранить всё так
bulk-before = раньше
bulk-after = потом
bulk-goes = Уйдёт в архив.
bulk-same = Уже так, не изменится: { $items }
bulk-misfits = Здесь не подходит
bulk-left-out = Эти записи тем временем кто-то изменил. Они не учтены: { $items }
bulk-overtaken = Тем временем кто-то сохранил: { $items }. Пока ничего не изменено. Ниже — что изменится без этих записей.
