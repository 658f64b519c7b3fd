### Who may do what: the table the program goes by, in plain words.

rights-title = Кому що дозволено
rights-intro = Тут видно, хто що може читати і змінювати. Програма точно дотримується цієї таблиці; інших правил немає.
rights-roles = Хто працює разом із нами
rights-table = Що кому дозволено
rights-what = Що
rights-who = Хто
rights-everyone = Усі, навіть без акаунта
rights-signed-in = Усі, хто ввійшов, — для себе
rights-own = { $who }, лише для своєї організації або свого органу
rights-own-office = { $who }, лише для того, за що відповідає власна організація
rights-operator = Лише ІТ-служба, безпосередньо на сервері
