### Editions and succession.

editions-title = Редакції
editions-intro = Робота над хартією триває. Попередні редакції лишаються такими, якими їх ухвалено.
editions-navigation = Ця редакція
editions-overview = Огляд
editions-none = Редакцій тут ще не додано.
editions-successions-title = Перехід від попередньої редакції
editions-successions-intro = Що сталося з цілями попередньої редакції та звідки взялися нові.
editions-nothing-before = без попередниці
editions-nothing-after = без наступниці
editions-no-successions = Переходів до цієї редакції не вказано.
editions-successions-later = Що сталося з цими цілями, показано в редакції { $edition }
