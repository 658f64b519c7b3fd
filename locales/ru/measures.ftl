### Меры.

measures-title = Меры
measures-intro = Что делается, чтобы цели стали реальностью. На странице каждой меры указано, кто за неё отвечает и где она проходит.
measures-filter = Выбрать по статусу
measures-all = Все
measures-none = Меры здесь пока не указаны.
measures-from = начало: { $date }
