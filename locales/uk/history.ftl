### How an entry came to be; what was taken out.

history-open = Історія
history-title = Історія: { $title }
history-came-of = Що було раніше, видно тут:
history-none = Відколи запис створено, у ньому нічого не змінювали.
history-version = Версія { $number }
history-archived = Запис вилучено.
history-restore = Відновити версію { $number }
history-archive-title = Архів
history-archive-intro = Ці записи вилучено. На сайті їх більше не видно, але вони не втрачені.
history-archive-empty = Поки що нічого не вилучали.
history-archive-back = Повернути
