### Как запись стала такой, какая она есть; что убрано.

history-open = История
history-title = История: { $title }
history-came-of = Раньше это было записано здесь:
history-none = С самого начала здесь ничего не менялось.
history-version = Версия { $number }
history-archived = Запись убрана в архив.
history-restore = Восстановить версию { $number }
history-archive-title = Архив
history-archive-intro = Эти записи убраны. На сайте их больше не видно, но они не потеряны.
history-archive-empty = Пока ничего не убрано.
history-archive-back = Вернуть
