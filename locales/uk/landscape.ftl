### The opinion landscape as pictures, tables and a page. Groups are called by letters, for they come from answers.

landscape-title = Картина думок

## Numbers

landscape-people = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
landscape-people-about = { $count ->
    [one] близько { $count } людини
    [few] близько { $count } людей
    [many] близько { $count } людей
   *[other] близько { $count } людини
}
landscape-people-few = менш ніж 10 людей
landscape-about = близько { $number }
landscape-few = менш ніж 10
landscape-n = n = { $number }
landscape-share-with-range = { $share } ({ $low }–{ $high })
landscape-answers = { $agree } згода, { $pass } нейтрально, { $disagree } незгода ({ $n })
landscape-colon = { $name }: { $is }
landscape-pair = { $first }, { $second }
landscape-separator = ;
landscape-not-computed = не обчислено

## Who and what

landscape-all = Усі
landscape-letters = А Б В Г Д Е Ж К
landscape-group = Група { $letter }
landscape-group-with-size = { $group } ({ $size }, { $share })
landscape-size-and-share = { $size } · { $share }
landscape-statement = Твердження { $number }
landscape-number-of-statements = { $count ->
    [0] жодного твердження
    [one] { $count } твердження
    [few] { $count } твердження
    [many] { $count } тверджень
   *[other] { $count } твердження
}
landscape-nothing-sure = нічого певного — див. нижче
landscape-meta = не враховано на карті
landscape-agree = згода
landscape-pass = нейтрально
landscape-disagree = незгода
landscape-key = Що означають кольори

## In brief

landscape-brief = Стисло
landscape-took-part = Узяли участь
landscape-statements = Твердження
landscape-statements-rejected = враховано: { $kept }, вилучено: { $rejected }
landscape-ratings = Оцінки
landscape-in-conversation = Оцінили достатньо для карти
landscape-groups = Групи
landscape-between = Поза чіткими групами
landscape-computed-by = Обчислено за допомогою
landscape-method-own = Leitwerk, власний метод
landscape-method-polis = Leitwerk, за формулами Polis
landscape-groups-found = { $count ->
    [one] З відповідей видно { $count } групу: { $groups }.
    [few] З відповідей видно { $count } групи: { $groups }.
    [many] З відповідей видно { $count } груп: { $groups }.
   *[other] З відповідей видно { $count } групи: { $groups }.
}
landscape-groups-given = { $count ->
    [one] У файлі зазначено { $count } групу: { $groups }.
    [few] У файлі зазначено { $count } групи: { $groups }.
    [many] У файлі зазначено { $count } груп: { $groups }.
   *[other] У файлі зазначено { $count } групи: { $groups }.
}
landscape-groups-hidden = { $count ->
    [one] Не показано { $count } групу, у якій менш ніж 10 людей.
    [few] Не показано { $count } групи, у кожній з яких менш ніж 10 людей.
    [many] Не показано { $count } груп, у кожній з яких менш ніж 10 людей.
   *[other] Не показано { $count } групи, у кожній з яких менш ніж 10 людей.
}
landscape-one-group-shown = Показано лише одну групу, тому групи не порівнюються.
landscape-no-groups = Чітко відокремлених груп ми не знайшли. Це не означає ні того, що всі згодні між собою, ні того, що таборів немає: або думки плавно переходять одна в одну, або відповідей замало, щоб надійно розрізнити групи.
landscape-groups-unknown = Чи є групи, сказати не можна: замало людей оцінили достатньо тверджень.
landscape-groups-no-pattern = Груп знайти не вдалося: з того, як людина оцінює одне твердження, тут майже не видно, як вона оцінює інші. Або погляди між собою не пов’язані, або кожна людина дала замало оцінок, щоб це побачити.
landscape-undecided = Не належать чітко до жодної групи: { $people }.
landscape-too-few = Узяли участь менш ніж 10 людей. Тому результатів тут поки що не видно.

## The map

landscape-map = Карта відповідей
landscape-near = Люди, що стоять поруч, відповідали схоже. Що темніша ділянка, то більше там людей.
landscape-directions = Важать лише відстані. Верх, низ, право і ліво самі нічого не означають.
landscape-map-description = Карта відповідей, без окремих людей. Що темніша ділянка, то більше там людей. Основа: { $people }.
landscape-map-people = Основа: { $people } (ті, хто оцінив достатньо тверджень). Де людей лише кілька, нічого не намальовано.
landscape-map-none = Для карти замало людей, чиї відповіді близькі між собою.
landscape-fewer = мало людей
landscape-more = багато людей
landscape-column-group = Група
landscape-column-people = Люди
landscape-column-share = Частка
landscape-column-stability = Стійкість
landscape-typical = { $group }: що вирізняє відповіді
landscape-typical-aid = На ці твердження група відповідає помітно інакше, ніж решта.
landscape-others = решта: { $share }

## Statements

landscape-bars-aid = Дужки показують, наскільки точні частки (внизу згода, вгорі незгода): з імовірністю 95 % вони лежать у цих межах. n — кількість людей, які дали оцінку.
landscape-split-hidden = Де стоїть лише «Усі», там принаймні в одній групі твердження оцінили менш ніж 10 людей. Тоді групи окремо не показано.
landscape-shared = У чому сходиться більшість у кожній групі
landscape-shared-of-all = У чому сходиться більшість
landscape-shared-aid = Серед тих, хто оцінив твердження, в кожній групі більш ніж половина відповідає однаково (з імовірністю 95 %).
landscape-shared-aid-of-all = Серед тих, хто оцінив твердження, більш ніж половина відповідає однаково (з імовірністю 95 %).
landscape-shared-none = Про жодне твердження не можна певно сказати, що в кожній групі більш ніж половина відповідає однаково. Причина може бути в поглядах або в тому, що оцінок поки що замало.
landscape-shared-none-of-all = Про жодне твердження не можна певно сказати, що більш ніж половина відповідає однаково. Причина може бути в поглядах або в тому, що оцінок поки що замало.
landscape-divides = Що розділяє
landscape-divides-aid = В одній групі більшість згодна, в іншій — не згодна, або групи відрізняються щонайменше на 20 відсоткових пунктів. Ця різниця певна, а не випадкова.
landscape-divides-aid-of-all = Тут думки розходяться найсильніше: і тих, хто згоден, і тих, хто не згоден, певно більш ніж третина.
landscape-divides-none = Про жодне твердження не можна певно сказати, що групи стоять на різних боках. Можливо, відповідей іще замало.
landscape-divides-none-of-all = Про жодне твердження не можна певно сказати, що воно ділить людей на два великі табори. Можливо, відповідей іще замало.
landscape-divides-most = Найбільше групи розходяться тут:
landscape-divides-most-of-all = Найбільше думки розходяться тут:
landscape-most-rated = Що оцінювали найчастіше
landscape-most-rated-aid = Твердження, які оцінило найбільше людей.
landscape-most-rated-none = Кожне твердження має менш ніж 10 оцінок.
landscape-first-of = Показано перші { $shown } із { $all }. Усі твердження — наприкінці.
landscape-as-table = { $title }: числа
landscape-column-who = Твердження і група
landscape-column-n = Скільки людей оцінили
landscape-every = Усі твердження
landscape-column-statement = Твердження
landscape-column-by-group = Згода за групами

## How sure this is

landscape-sure = Наскільки це певно?
landscape-sure-people = Люди, які тут оцінювали, самі вирішили взяти участь. Це не репрезентативне опитування. Числа стосуються людей, які взяли участь.
landscape-sure-ranges = Біля кожної частки вказано, скільки людей дали оцінку, а в дужках — межі. Що більше людей, то вони вужчі.
landscape-sure-share = Не всі оцінили кожне твердження. Якби це зробили всі, частка з імовірністю 95 % лежала б у цих межах — за умови, що випадок вирішував, хто і що оцінить. Приблизно в 5 випадках зі 100 вона опиниться поза ними.
landscape-sure-map = Карта показує { $share } усіх відмінностей між відповідями. Більше на площині не вміститься.
landscape-sure-groups = Групи виникають лише з відповідей. Вони нічого не кажуть про те, хто ці люди.
landscape-sure-groups-given = Групи взято з файлу. Тут їх не переобчислювали.
landscape-stability = Наскільки стійкі групи?
landscape-stability-aid = Обчислення багато разів повторено з відповідями лише частини людей. Що довша смуга, то частіше виходять ті самі групи.
landscape-stability-line = Штрихова лінія стоїть на позначці { $share }: групи, що нижче, стійкими не вважаються.
landscape-stability-needed = Самої стійкості не досить: групи мають ще й бути достатньо далеко одна від одної та відрізнятися щодо кількох тверджень.
landscape-stability-none = Чи вийшли б знову ті самі групи, не обчислювали.
landscape-one-group = Без груп
landscape-number-of-groups = { $count ->
    [one] { $count } група
    [few] { $count } групи
    [many] { $count } груп
   *[other] { $count } групи
}
landscape-chosen-alone = вибрано
landscape-chosen = { $share }, вибрано

## What is not here

landscape-left-out = Чого тут немає
landscape-left-small = Числа, що стосуються менш ніж 10 людей, не показано. Тож ніхто не зможе робити висновків про окремих людей.
landscape-left-about = Якби мале число можна було дізнатися відніманням, велике округлено до десятків. Тоді перед ним стоїть «близько». Якщо поза групами твердження оцінили менш ніж 10 людей, у рядку «Усі» їх не враховано.
landscape-left-person = Де стоять окремі люди і що вони оцінили, не оприлюднюється.
landscape-left-unsaid = { $count ->
    [one] { $count } твердження оцінили менш ніж 10 людей. У списку воно без чисел.
    [few] Кожне з { $count } тверджень оцінили менш ніж 10 людей. У списку вони без чисел.
    [many] Кожне з { $count } тверджень оцінили менш ніж 10 людей. У списку вони без чисел.
   *[other] Кожне з { $count } тверджень оцінили менш ніж 10 людей. У списку вони без чисел.
}
landscape-left-split = { $count ->
    [one] Для { $count } твердження групи окремо не показано, бо в одній із груп його оцінили менш ніж 10 людей.
    [few] Для { $count } тверджень групи окремо не показано, бо в одній із груп їх оцінили менш ніж 10 людей.
    [many] Для { $count } тверджень групи окремо не показано, бо в одній із груп їх оцінили менш ніж 10 людей.
   *[other] Для { $count } твердження групи окремо не показано, бо в одній із груп їх оцінили менш ніж 10 людей.
}
landscape-left-rejected = { $count ->
    [one] { $count } твердження вилучила модерація. Його тут немає.
    [few] { $count } твердження вилучила модерація. Їх тут немає.
    [many] { $count } тверджень вилучила модерація. Їх тут немає.
   *[other] { $count } твердження вилучила модерація. Їх тут немає.
}
