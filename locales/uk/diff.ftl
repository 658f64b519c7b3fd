### What changes from one edition to another, or from one set of data to another.

## The page

diff-title = Порівняння редакцій { $old } і { $new }
diff-link = Порівняти з редакцією { $edition }
diff-intro = Ціль за ціллю, речення за реченням: поруч із тим, що було в редакції { $old }, стоїть те, що з цього вийшло в редакції { $new }. Яка ціль іде за якою, записано, а не вгадано.
diff-legend = Як читати порівняння
diff-removed-words = слова, що зникли
diff-added-words = нові слова
diff-removed = зникло
diff-added = нове
diff-rewritten = написано цілком наново
diff-original = Порівнюється текст мовою, якою його написано: { $language }. Лише його обговорюють і ухвалюють; переклади не порівнюються.
diff-between = { $count ->
    [one] Проміжна редакція: { $editions }.
    [few] Проміжні редакції: { $editions }.
    [many] Проміжні редакції: { $editions }.
   *[other] Проміжні редакції: { $editions }.
}
diff-summary = Найважливіше
diff-goal-counts = У редакції { $old }: { $before ->
    [one] { $before } ціль
    [few] { $before } цілі
    [many] { $before } цілей
   *[other] { $before } цілі
}. У редакції { $new }: { $after ->
    [one] { $after } ціль
    [few] { $after } цілі
    [many] { $after } цілей
   *[other] { $after } цілі
}.
diff-nothing = Між цими двома редакціями нічого не змінилося.
diff-edition = Сама редакція
diff-take-ups = Що наскрізні цілі означають в окремих місцях
diff-named-only = В обох редакціях їхній текст однаковий, тож тут їх лише названо.

## Single goals and fields

diff-no-reason = Причину не вказано.
diff-contradiction-differs = Указано «текст без змін», але текст інший.
diff-contradiction-same = Указано «переформульовано», але текст той самий.
diff-open = Слід уривається тут: { $goals }. Що з цього вийшло або звідки це, не вказано.
diff-moved-field = Тепер не в напрямі «{ $old }», а в напрямі «{ $new }».
diff-field-went = Цілі, які тепер у напрямі «{ $field }»: { $count }
diff-field-came = Цілі, які раніше були в напрямі «{ $field }»: { $count }

## How many goals

diff-continued = { $count ->
    [one] { $count } ціль лишилася слово в слово такою самою
    [few] { $count } цілі лишилися слово в слово такими самими
    [many] { $count } цілей лишилися слово в слово такими самими
   *[other] { $count } цілі лишилося слово в слово такими самими
}
diff-contradictory = { $count ->
    [one] У { $count } цілі позначка й текст не узгоджуються
    [few] У { $count } цілях позначка й текст не узгоджуються
    [many] У { $count } цілях позначка й текст не узгоджуються
   *[other] У { $count } цілі позначка й текст не узгоджуються
}
diff-reworded = { $count ->
    [one] { $count } ціль переформульовано
    [few] { $count } цілі переформульовано
    [many] { $count } цілей переформульовано
   *[other] { $count } цілі переформульовано
}
diff-moved = { $count ->
    [one] { $count } ціль із тим самим текстом перейшла в інший напрям дій
    [few] { $count } цілі з тим самим текстом перейшли в інший напрям дій
    [many] { $count } цілей із тим самим текстом перейшли в інший напрям дій
   *[other] { $count } цілі з тим самим текстом перейшло в інший напрям дій
}
diff-split = { $count ->
    [one] { $count } ціль розділено на кілька
    [few] { $count } цілі розділено на кілька
    [many] { $count } цілей розділено на кілька
   *[other] { $count } цілі розділено на кілька
}
diff-merged = { $count ->
    [one] { $count } ціль об’єднано з іншими
    [few] { $count } цілі об’єднано з іншими
    [many] { $count } цілей об’єднано з іншими
   *[other] { $count } цілі об’єднано з іншими
}
diff-regrouped = { $count ->
    [one] { $count } ціль розділено і по-новому об’єднано
    [few] { $count } цілі розділено і по-новому об’єднано
    [many] { $count } цілей розділено і по-новому об’єднано
   *[other] { $count } цілі розділено і по-новому об’єднано
}
diff-dropped = { $count ->
    [one] { $count } ціль вилучено
    [few] { $count } цілі вилучено
    [many] { $count } цілей вилучено
   *[other] { $count } цілі вилучено
}
diff-new = { $count ->
    [one] { $count } нова ціль
    [few] { $count } нові цілі
    [many] { $count } нових цілей
   *[other] { $count } нової цілі
}
diff-unsaid = { $count ->
    [one] Для { $count } цілі не вказано, що з неї вийшло або звідки вона
    [few] Для { $count } цілей не вказано, що з них вийшло або звідки вони
    [many] Для { $count } цілей не вказано, що з них вийшло або звідки вони
   *[other] Для { $count } цілі не вказано, що з неї вийшло або звідки вона
}

## How many fields, sections and sentences on overarching goals

diff-fields-new = { $count ->
    [one] { $count } новий напрям дій
    [few] { $count } нові напрями дій
    [many] { $count } нових напрямів дій
   *[other] { $count } нового напряму дій
}
diff-fields-gone = { $count ->
    [one] { $count } напрям дій вилучено
    [few] { $count } напрями дій вилучено
    [many] { $count } напрямів дій вилучено
   *[other] { $count } напряму дій вилучено
}
diff-fields-renamed = { $count ->
    [one] { $count } напрям дій має нову назву
    [few] { $count } напрями дій мають нову назву
    [many] { $count } напрямів дій мають нову назву
   *[other] { $count } напряму дій мають нову назву
}
diff-fields-reworded = { $count ->
    [one] { $count } напрям дій описано по-новому
    [few] { $count } напрями дій описано по-новому
    [many] { $count } напрямів дій описано по-новому
   *[other] { $count } напряму дій описано по-новому
}
diff-fields-same = { $count ->
    [one] { $count } напрям дій лишився слово в слово таким самим
    [few] { $count } напрями дій лишилися слово в слово такими самими
    [many] { $count } напрямів дій лишилися слово в слово такими самими
   *[other] { $count } напряму дій лишилося слово в слово такими самими
}
diff-sections-new = { $count ->
    [one] { $count } новий розділ
    [few] { $count } нові розділи
    [many] { $count } нових розділів
   *[other] { $count } нового розділу
}
diff-sections-gone = { $count ->
    [one] { $count } розділ вилучено
    [few] { $count } розділи вилучено
    [many] { $count } розділів вилучено
   *[other] { $count } розділу вилучено
}
diff-sections-reworded = { $count ->
    [one] { $count } розділ переформульовано
    [few] { $count } розділи переформульовано
    [many] { $count } розділів переформульовано
   *[other] { $count } розділу переформульовано
}
diff-sections-same = { $count ->
    [one] { $count } розділ лишився слово в слово таким самим
    [few] { $count } розділи лишилися слово в слово такими самими
    [many] { $count } розділів лишилися слово в слово такими самими
   *[other] { $count } розділу лишилося слово в слово такими самими
}
diff-take-ups-new = { $count ->
    [one] { $count } нове речення
    [few] { $count } нові речення
    [many] { $count } нових речень
   *[other] { $count } нового речення
}
diff-take-ups-gone = { $count ->
    [one] { $count } речення вилучено
    [few] { $count } речення вилучено
    [many] { $count } речень вилучено
   *[other] { $count } речення вилучено
}
diff-take-ups-reworded = { $count ->
    [one] { $count } речення переформульовано
    [few] { $count } речення переформульовано
    [many] { $count } речень переформульовано
   *[other] { $count } речення переформульовано
}
diff-take-ups-taken-up-now = { $count ->
    [one] У { $count } місці наскрізну ціль тепер враховано; раніше там було сказано, чому ні
    [few] У { $count } місцях наскрізну ціль тепер враховано; раніше там було сказано, чому ні
    [many] У { $count } місцях наскрізну ціль тепер враховано; раніше там було сказано, чому ні
   *[other] У { $count } місця наскрізну ціль тепер враховано; раніше там було сказано, чому ні
}
diff-take-ups-justified-now = { $count ->
    [one] У { $count } місці тепер сказано, чому наскрізну ціль більше не враховано
    [few] У { $count } місцях тепер сказано, чому наскрізну ціль більше не враховано
    [many] У { $count } місцях тепер сказано, чому наскрізну ціль більше не враховано
   *[other] У { $count } місця тепер сказано, чому наскрізну ціль більше не враховано
}
diff-take-ups-same = { $count ->
    [one] { $count } речення лишилося слово в слово таким самим
    [few] { $count } речення лишилися слово в слово такими самими
    [many] { $count } речень лишилися слово в слово такими самими
   *[other] { $count } речення лишилося слово в слово таким самим
}

## Two sets of data

diff-bundle-same = Обидва набори даних мають однаковий зміст.
diff-bundle-added = { $count ->
    [one] { $count } новий запис
    [few] { $count } нові записи
    [many] { $count } нових записів
   *[other] { $count } нового запису
}
diff-bundle-removed = { $count ->
    [one] { $count } запис вилучено
    [few] { $count } записи вилучено
    [many] { $count } записів вилучено
   *[other] { $count } запису вилучено
}
diff-bundle-changed = { $count ->
    [one] { $count } запис змінено
    [few] { $count } записи змінено
    [many] { $count } записів змінено
   *[other] { $count } запису змінено
}
diff-bundle-unchanged = { $count ->
    [one] { $count } запис не змінився
    [few] { $count } записи не змінилися
    [many] { $count } записів не змінилися
   *[other] { $count } запису не змінилося
}
