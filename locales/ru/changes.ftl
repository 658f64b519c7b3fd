### Что изменилось, по подписке.

changes-title = Подписаться на новости (Atom)
changes-feed = { $city }: изменения в концепции интеграции
changes-subtitle = Что появилось, что изменилось, чего больше нет.
changes-new = Новое
changes-changed = Изменено
changes-removed = Удалено
changes-count-new = новых: { $count }
changes-count-changed = изменено: { $count }
changes-count-removed = удалено: { $count }
changes-more = { $count ->
    [one] и ещё { $count } запись
    [few] и ещё { $count } записи
    [many] и ещё { $count } записей
   *[other] и ещё { $count } записи
}
