### Organisations and stakeholder groups.

organisations-title = Організації
organisations-intro = Відкритості очікують від усіх сторін. Тому тут видно не лише те, що робить місто, а й те, що обіцяють інші.
organisations-groups-title = Групи учасників
organisations-groups-intro = Над хартією працюють усі групи міської громади.
organisations-without-group = Без групи учасників
organisations-none-in-group = У цій групі організацій ще не додано.
organisations-commitments = { $count ->
    [0] жодного зобов’язання
    [one] { $count } зобов’язання
    [few] { $count } зобов’язання
    [many] { $count } зобов’язань
   *[other] { $count } зобов’язання
}
organisations-in-group = { $count ->
    [0] ще немає організацій
    [one] { $count } організація
    [few] { $count } організації
    [many] { $count } організацій
   *[other] { $count } організації
}

organisations-by-group = За групами учасників
organisations-on-label = Які організації існували певного дня?
organisations-on-show = Показати
organisations-tree-title = Організації станом на { $day }
organisations-tree-intro = Хто до кого належить станом на { $day }.
organisations-tree-today = Хто зараз до кого належить
organisations-tree-none = На цей день не записано жодної організації.

organisations-turns = Що може змінитися
organisations-turn-open = Змінити з певного дня
organisations-turn-rename = Перейменувати
organisations-turn-merge = Об’єднати
organisations-turn-split = Розділити
organisations-turn-move = Змінити підпорядкування
organisations-turn-members = Змінити склад
organisations-turn-close = Розпустити
organisations-intro-rename = З певного дня діє нова назва. Стара діє до попереднього дня включно й лишається всюди, де діяла: у попередніх редакціях і в тому, що завершено.
organisations-intro-merge = Кілька організацій з певного дня стають однією. Старі існують до попереднього дня включно й зберігають свої назви.
organisations-intro-split = Одна організація з певного дня стає кількома. Стара існує до попереднього дня включно й зберігає свою назву.
organisations-intro-move = З певного дня організація належить до іншої. До того все лишається, як було.
organisations-intro-members = З певного дня орган має інший склад або в ньому головує хтось інший. Хто був раніше, можна прочитати й далі.
organisations-intro-close = З певного дня організації чи органу більше немає. Усе попереднє лишається.
organisations-first-day = Перший день, коли це діє
organisations-first-day-without = Перший день, коли її вже немає
organisations-first-day-hint = Наприклад, 1.4.2026. Повна дата з днем.
organisations-no-day = Напишіть повну дату, наприклад 1.4.2026.
organisations-with = З ким об’єднується
organisations-below = Належить до
organisations-below-none = не належить до іншої
organisations-find = Шукати організацію: слово з назви або код
organisations-into = Хто продовжує роботу
organisations-into-new = Нова організація з назвою, вказаною нижче
organisations-name = Нова назва
organisations-name-of = Назва { $number }
organisations-hanging = Що з нею пов’язано
organisations-hanging-hint = Пропонується так: що триває й після цього дня, переходить; що завершено, зберігає стару назву.
organisations-hand-stays = лишається під старою назвою
organisations-hand-goes = переходить
organisations-hand-part = переходить до організації (назва { $number })
organisations-people = { $count ->
    [one] Сюди належить { $count } особа з акаунтом. До нової організації її не буде переведено автоматично: це робить людина з правом «Адміністрування» в розділі «Акаунти».
    [few] Сюди належать { $count } особи з акаунтами. До нової організації їх не буде переведено автоматично: це робить людина з правом «Адміністрування» в розділі «Акаунти».
   *[many] Сюди належать { $count } осіб з акаунтами. До нової організації їх не буде переведено автоматично: це робить людина з правом «Адміністрування» в розділі «Акаунти».
}
organisations-look = Застосувати й переглянути
organisations-conflict = Тим часом хтось інший щось змінив. Нічого не збережено. Те, що ви ввели, залишилося у формі. Порівняйте це з теперішнім станом і збережіть ще раз.
organisations-gone = Запису { $code } тут немає.
organisations-ended = { $code } цього дня вже не існує. Змініть натомість те, що прийшло на зміну.
organisations-not-yet = { $code } напередодні ще не існує. Виберіть пізніший день.
organisations-too-few = Виберіть щонайменше одну іншу організацію.
organisations-no-name = Тут бракує назви або дві назви однакові.
organisations-same = Так уже є. Змінювати нічого не треба.
organisations-no-code = Тут це неможливо. Створіть натомість новий запис.
organisations-round = { $code }: ця організація сама належить до тієї, яку ви змінюєте. Виберіть іншу організацію.
organisations-later = Цей день ще не настав. Внесіть зміну, коли вона набуде чинності: до того назви й відповідальність залишаються, як є.
