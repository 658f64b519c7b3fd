### Редакции и преемственность.

editions-title = Редакции
editions-intro = Концепция интеграции продолжает развиваться. Прежние редакции остаются такими, какими они были приняты.
editions-navigation = Эта редакция
editions-overview = Обзор
editions-none = Здесь пока нет ни одной редакции.
editions-successions-title = Преемственность
editions-successions-intro = Что стало с целями предыдущей редакции и откуда взялись новые.
editions-nothing-before = прежней цели нет
editions-nothing-after = новой цели нет
editions-no-successions = Для этой редакции связи преемственности не указаны.
editions-successions-later = Что стало с этими целями, показано в редакции { $edition }
